import { APPROVED, TWO_LABELS } from '../../../src/data/domain-suffixes/table.ts'
import type { Domain } from '../../../src/network/domain.ts'
import type { HomeUrl } from '../../../src/network/home-url.ts'
import type { IpRanges } from '../../../src/network/ip-ranges.ts'
import { type Accepted, accepted } from './result.ts'

const APPROVED_SET = new Set(APPROVED.trim().split(' '))
const TWO_LABELS_SET = new Set(TWO_LABELS.trim().split(' '))

/**
 * What one writes by hand for an ASCII domain: its labels, an approved top level, the suffix of one label or two, and
 * one label before it. Punycode and names that documentation uses are left to others.
 */
export function parseDomain(text: string): Accepted<Domain> | undefined {
  const value = readDomain(text, 0, text.length)
  if (value === undefined || !value.approved || EXAMPLE.test(value.registrable)) return undefined
  return value.labels.length === (TWO_LABELS_SET.has(value.suffix) ? 3 : 2) ? accepted(value) : undefined
}

/** What registries of other countries sell names under. */
const ABROAD = new Set('com net org edu gov co ac or ne go idv'.split(' '))

/** What documentation and hints of forms show. */
const EXAMPLE = /^(?:example\.(?:com|net|org|cn|com\.cn)|your-?(?:domain|site)\.[a-z.]+|x{3,}\.(?:com|cn|net))$/

function readDomain(text: string, from: number, to: number): Domain | undefined {
  if (to - from > 253) return undefined
  const labels: string[] = []
  let start = from
  let letters = true
  for (let index = from; index <= to; index++) {
    const unit = index === to ? 46 : text.charCodeAt(index)
    if (unit === 46) {
      if (index === start || index - start > 63) return undefined
      if (text.charCodeAt(start) === 45 || text.charCodeAt(index - 1) === 45) return undefined
      if (text.startsWith('xn--', start)) return undefined
      labels.push(text.slice(start, index))
      if (index < to) letters = true
      start = index + 1
    } else if (unit < 97 || unit > 122) {
      if ((unit < 48 || unit > 57) && unit !== 45) return undefined
      letters = false
    }
  }
  const count = labels.length
  const top = labels[count - 1]!
  if (count < 2 || !letters || top.length < 2) return undefined
  const two = count > 2 ? `${labels[count - 2]}.${top}` : ''
  const isAbroad = top.length === 2 && top !== 'cn' && count > 2 && ABROAD.has(labels[count - 2]!)
  const suffix = isAbroad || TWO_LABELS_SET.has(two) ? two : top
  const registrable = `${labels[count - (suffix === two ? 3 : 2)]}.${suffix}`
  if (count === 2 && registrable.endsWith('.cn') && TWO_LABELS_SET.has(registrable)) return undefined
  const domain = from === 0 && to === text.length ? text : text.slice(from, to)
  return { text: domain, unicode: domain, registrable, suffix, labels, approved: APPROVED_SET.has(top) }
}

/** What one writes by hand: the scheme, and a host that is a domain. */
export function parseHomeUrl(text: string): Accepted<HomeUrl> | undefined {
  const start = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0
  if (start === 0) return undefined
  const domain = readDomain(text, start, text.length)
  return domain === undefined ? undefined : accepted({ text, host: domain.text, registrable: domain.registrable })
}

/** First parts of an address of which some or all are not public. */
const SPECIAL = new Uint8Array(256)
for (const first of [0, 10, 100, 127, 169, 172, 192, 198, 203]) SPECIAL[first] = 1
SPECIAL.fill(1, 224)

/** What one writes by hand for one public IPv4 address, `a-a`. */
export function parseIpRanges(text: string): Accepted<IpRanges> | undefined {
  const dash = text.indexOf('-')
  if (dash < 7 || text.length !== dash * 2 + 1 || !text.endsWith(text.slice(0, dash))) return undefined
  let parts = 0
  let value = 0
  let start = 0
  for (let index = 0; index <= dash; index++) {
    const unit = index === dash ? 46 : text.charCodeAt(index)
    if (unit === 46) {
      const length = index - start
      if (length === 0 || length > 3 || value > 255 || (length > 1 && text.charCodeAt(start) === 48)) return undefined
      if (parts === 0 && SPECIAL[value] === 1) return undefined
      parts++
      value = 0
      start = index + 1
    } else {
      const digit = unit - 48
      if (digit < 0 || digit > 9) return undefined
      value = value * 10 + digit
    }
  }
  if (parts !== 4) return undefined
  const address = text.slice(0, dash)
  return accepted({ text, ranges: [{ start: address, end: address, version: 4 }] })
}
