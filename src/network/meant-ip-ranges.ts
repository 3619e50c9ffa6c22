import { suggested } from '../foundation/explain.ts'
import type { CodesOf, Issue } from '../foundation/issue.ts'
import { mended } from '../foundation/mended.ts'
import type { Result } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'
import { rangePieces } from './range-pieces.ts'

/** Which addresses were meant by a text that is no list of ranges. */

type IpCode = CodesOf<'ip_ranges'> | 'field.too_large'
type IpIssue = Issue<IpCode>

/** Reads ranges without asking what was meant. */
type ReadRanges = (text: string) => Result<{ readonly text: string }, IpCode>

/** Characters of a text that is asked for look-alikes: a few addresses. */
const LONGEST_MEANT = 64

/** Characters of what a tool prints for one host. */
const LONGEST_PRINTED = 1024

/**
 * The one public address in what a tool prints (ipconfig, ip, ping, dig, nslookup), or beside one of the network behind
 * it; `undefined` where there are none or several, or what stands around it may be part of an address.
 */
function printedAddress(input: string, read: ReadRanges): string | undefined {
  const text = tidy(input)
  if (!/[A-Za-z\u4e00-\u9fff]{2}/.test(text) || /\d\.[*xX]|\/\d/.test(text) || isMisread(text)) return undefined
  let found: string | undefined
  for (const [, address] of text.matchAll(/(?:^|[^\w.:/-])((?:\d{1,3}\.){3}\d{1,3})(?![\w.:/-]\d|\d)/g)) {
    const result = read(address!)
    if (!result.ok || result.value.text === found) continue
    if (found !== undefined) return undefined
    found = result.value.text
  }
  return found
}

/** Whether an address stands in a text with letters for some of its digits: `223.5.5.5-ZZ3.5.5.8` is no address and a word. */
function isMisread(text: string): boolean {
  const addresses = text.match(/\b\w{1,3}(?:\.\w{1,3}){3}\b/g) ?? []
  return addresses.some((address) => /\d/.test(address) && /[A-Za-z]/.test(address))
}

/** The first finding, with the addresses that were meant where look-alikes explain the text: `47.96.ll8.1`. */
export function withMeantRanges(issue: IpIssue, input: string, read: ReadRanges): IpIssue {
  const printed = input.length > LONGEST_PRINTED ? undefined : printedAddress(input, read)
  if (printed !== undefined) return { ...issue, suggestion: { kind: 'text', text: printed } }
  if (input.length > LONGEST_MEANT) return issue
  const repaired = mended(issue as Issue, repairsOf(tidy(input)), read) as typeof issue
  // The letters of IPv6 are digits.
  if (repaired !== issue || input.includes(':')) return repaired
  return suggested(issue, rangePieces(input).join(';'), (text) => {
    const result = read(text)
    return result.ok ? result.value.text : undefined
  })
}

/**
 * The addresses that were meant: without a scheme, a port, a path or zeros in front, with dots for commas, with its ends
 * in order.
 */
function repairsOf(text: string): readonly string[] {
  const plain = text
    .replace(/^https?:\/\//i, '')
    .replace(/^((?:\d{1,3}\.){3}\d{1,3}):\d{1,5}(?=$|\/)/, '$1')
    .replace(/\/$/, '')
    .replace(/(^|[.;,-])0+(?=\d)/g, '$1')
  const dotted = /^\d{1,3}(?:[,，、 .。]+\d{1,3}){3}$/.test(plain) ? plain.replace(/[^\d]+/g, '.') : plain
  // 47.96.118.* is the whole block.
  const block = /^((?:\d{1,3}\.){3})[*xX]$/.exec(dotted)?.[1]
  if (block !== undefined) return [`${block}0-${block}255`]
  const swapped = /^([\d.]+)-([\d.]+)$/.exec(dotted)
  return swapped === null ? [dotted] : [dotted, `${swapped[2]}-${swapped[1]}`]
}
