import { decode, encode } from 'punycode/punycode.es6.js'
import { TWO_LABELS } from '../data/domain-suffixes/table.ts'
import { unframed } from '../foundation/around.ts'
import { DOT, HYPHEN, isDigit, isSmallLetter } from '../foundation/code-unit.ts'
import { openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, type IssueExtras, warning } from '../foundation/issue.ts'
import { looksLikeEmail, looksLikeIpAddress, type NumberKind } from '../foundation/recognize.ts'
import { dropInvisible, foldDashes, foldSpaces, foldWidth } from '../foundation/text.ts'
import { splitUrl } from './url-parts.ts'

/** Reading of a domain name, label by label; what is asked of a home page's host, too. */

/** A name whose labels are all in order: ASCII, lower case. It may be a single label, or a suffix and no more. */
export interface Name {
  readonly text: string
  readonly labels: readonly string[]
  /** A warning: letters of scripts other than Latin and Chinese. */
  readonly foreign?: Issue<CodesOf<'domain'>> | undefined
}

const LONGEST = 253
const LONGEST_LABEL = 63

const ONE_DOMAIN: IssueExtras = { rule: 'network/one-domain' }
const CHARACTERS: IssueExtras = { rule: 'network/domain-characters' }

/** Whether the text is a name under a suffix that has nothing to fold: what {@link readName} gives as its text. */
export function isCanonicalName(text: string): boolean {
  if (text.length > LONGEST) return false
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const unit = index === text.length ? DOT : text.charCodeAt(index)
    if (unit !== DOT) {
      if (!isOwnAscii(unit)) return false
      continue
    }
    const length = index - start
    if (length === 0 || length > LONGEST_LABEL) return false
    if (text.charCodeAt(start) === HYPHEN || text.charCodeAt(index - 1) === HYPHEN) return false
    if (text.startsWith('xn--', start) && labelIssue(text.slice(start, index), 1)?.severity === 'error') return false
    if (index < text.length) start = index + 1
  }
  return isUnderSuffix(text)
}

/** Whether a name whose labels are in order has something in front of a suffix that may be one. */
export function isUnderSuffix(text: string): boolean {
  const dot = text.lastIndexOf('.')
  return dot > 0 && isTopLevelFrom(text, dot + 1) && !isBareSuffix(text, dot)
}

/** Whether two labels are a suffix: `com.cn`. */
export function isTwoLabelSuffix(two: string): boolean {
  twoLabels ??= new Set(TWO_LABELS.split(' '))
  return twoLabels.has(two)
}

let twoLabels: ReadonlySet<string> | undefined

/**
 * The kinds that registries of countries sell names under: test.com.hk is the name, com.hk is not. In front of them there
 * is a name; alone they may be one. Under .cn the list is complete.
 */
const ABROAD = /^(?:com|net|org|edu|gov|co|ac|or|ne|go|idv)\.(?!cn$)[a-z]{2}$/

/** The registrable domain and the suffix of a name under a suffix, and how many labels the latter has. */
export function partsOf(text: string): { registrable: string; suffix: string; suffixLabels: number } {
  const top = text.lastIndexOf('.')
  const second = text.lastIndexOf('.', top - 1)
  const two = second < 0 ? text : text.slice(second + 1)
  if (second < 0 || (!isTwoLabelSuffix(two) && !ABROAD.test(two)))
    return { registrable: two, suffix: text.slice(top + 1), suffixLabels: 1 }
  const third = text.lastIndexOf('.', second - 1)
  return { registrable: text.slice(third + 1), suffix: two, suffixLabels: 2 }
}

/** The labels of a domain name in any spelling, or what is wrong with them. */
export function readName(input: unknown): Name | Issue<CodesOf<'domain'>> {
  if (typeof input === 'string' && isCanonicalName(input)) return named(input)
  const opened = openText(input, 'domain', [LONGEST], 1024)
  if (typeof opened !== 'string') return opened
  const text = foldDomain(opened)
  const kind = otherKind(text)
  if (kind !== undefined) return error('domain.wrong_kind', { kind })
  // com和qingzhu is no label that anybody has.
  const names = text
    .replace(/(\.[a-z]{2,24}) ?[和或及与] ?(?=[a-z\d])/g, '$1;')
    .split(/[\s,;、|]+/)
    .filter((name) => name.includes('.'))
  if (names.length > 1) {
    return error('domain.too_large', { part: 'names', maximum: 1, actual: names.length }, ONE_DOMAIN)
  }

  const labels: string[] = []
  let foreign: Issue<CodesOf<'domain'>> | undefined
  let position = 1
  for (const label of text.split('.')) {
    const issue = labelIssue(label, position)
    if (issue?.severity === 'error') return issue
    foreign = foreign ?? issue
    const written = isAscii(label) ? label : `xn--${encode(label)}`
    if (written.length > LONGEST_LABEL) {
      return error('domain.length', { part: 'label', expected: [LONGEST_LABEL], actual: written.length })
    }
    labels.push(written)
    position += label.length + 1
  }
  const name = labels.join('.')
  if (name.length > LONGEST) return error('domain.length', { expected: [LONGEST], actual: name.length })
  return { text: name, labels, foreign }
}

/** A canonical name, see {@link isCanonicalName}, with its labels. */
export function named(text: string): Name {
  const labels = text.split('.')
  if (!text.includes('--')) return { text, labels }
  let position = 1
  for (const label of labels) {
    const foreign = labelIssue(label, position)
    if (foreign !== undefined) return { text, labels, foreign }
    position += label.length + 1
  }
  return { text, labels }
}

/** The name as people read it: `xn--…` labels in their own script; labels that are no punycode stay as they are. */
export function inOwnScript(name: string): string {
  if (!name.includes('xn--')) return name
  return name
    .split('.')
    .map((label) => decoded(label) ?? label)
    .join('.')
}

/** What `whois` writes in front of the name. */
const WHOIS = /^domain(?: name)? ?: ?/i

/** Case, width, dots, spaces at the ends and around dots; dashes too, unless the text is Japanese, where ー is a letter. */
export function foldDomain(text: string): string {
  let folded = unframed(foldSpaces(foldWidth(dropInvisible(text))).trim()).replace(WHOIS, '')
  if (!/[\u3041-\u30fa\uff66-\uff9f]/.test(folded)) folded = foldDashes(folded)
  folded = folded
    .replace(/ ?[.\u3002\uff61\ufe52] ?/g, '.')
    .trim()
    .toLowerCase()
  return folded.length > 1 && folded.endsWith('.') ? folded.slice(0, -1) : folded
}

function otherKind(text: string): NumberKind | undefined {
  if (looksLikeEmail(text) && !text.includes('/')) return 'email'
  const { host, path, rest, port, scheme } = splitUrl(text)
  const bare = host.replace(/^\[|\]$/g, '')
  if (looksLikeIpAddress(bare) || /^[\da-f]*:[\da-f]*:[\da-f:.]*$/.test(bare)) return 'ip-address'
  return path !== '' || rest !== '' || port !== '' || scheme !== '' ? 'url' : undefined
}

/** What is wrong with one label; a warning for letters that are neither Latin nor Chinese. */
function labelIssue(label: string, position: number): Issue<CodesOf<'domain'>> | undefined {
  if (label === '') return error('domain.format', { part: 'empty-label' })
  let readable = label
  if (label.startsWith('xn--')) {
    const unicode = decoded(label)
    if (unicode === undefined) return error('domain.format', { part: 'punycode' })
    readable = unicode
  }
  let foreign = 0
  let at = position
  for (const character of readable) {
    const letter = letterOf(character.codePointAt(0)!)
    // Within punycode no single character is to blame.
    const where = readable === label ? at : position
    if (letter === 'none') return error('domain.charset', { position: where, reason: 'sign' }, CHARACTERS)
    if (letter === 'other' && foreign === 0) foreign = where
    at += character.length
  }
  if (label.startsWith('-') || label.endsWith('-')) return error('domain.format', { part: 'hyphen' }, CHARACTERS)
  if (label.charAt(2) === '-' && label.charAt(3) === '-' && !label.startsWith('xn--')) {
    return warning('domain.format', { part: 'reserved' }, CHARACTERS)
  }
  return foreign === 0 ? undefined : warning('domain.charset', { position: foreign, reason: 'script' }, CHARACTERS)
}

/** `own`: what the domain system names; `other`: letters of another script; `none`: signs, symbols, private use. */
function letterOf(point: number): 'own' | 'other' | 'none' {
  if (point < 0x80) return isOwnAscii(point) ? 'own' : 'none'
  if (point >= 0x4e00 && point <= 0x9fff) return 'own'
  if ((point >= 0x3400 && point <= 0x4dbf) || (point >= 0x20000 && point <= 0x3fffd) || point === 0x3007) return 'own'
  if (point < 0xc0 || point === 0xd7 || point === 0xf7) return 'none'
  if ((point >= 0x2000 && point <= 0x3040 && point !== 0x3005) || (point >= 0x4dc0 && point <= 0x4dff)) return 'none'
  if ((point >= 0xd800 && point <= 0xfaff) || (point >= 0xfdd0 && point <= 0xfe6f)) return 'none'
  return (point >= 0xff00 && point <= 0xffff) || point >= 0x1d000 ? 'none' : 'other'
}

/** The Unicode form of an `xn--` label, where it is one and the only way to write it; `undefined` otherwise. */
function decoded(label: string): string | undefined {
  if (!label.startsWith('xn--')) return undefined
  try {
    const unicode = decode(label.slice(4))
    return !isAscii(unicode) && `xn--${encode(unicode)}` === label ? unicode : undefined
  } catch {
    return undefined
  }
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

/** Lower-case letters, digits and the hyphen. */
function isOwnAscii(point: number): boolean {
  return isSmallLetter(point) || isDigit(point) || point === HYPHEN
}

// No top-level domain has digits, punycode aside, or a single letter; a name that ends so is a version or a file.
export function isTopLevelFrom(text: string, start: number): boolean {
  if (text.startsWith('xn--', start)) return true
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (!isSmallLetter(unit)) return false
  }
  return text.length - start > 1
}

// Under .cn the list of two-label suffixes is complete; elsewhere registries sell what was reserved once.
function isBareSuffix(text: string, dot: number): boolean {
  return text.endsWith('.cn') && text.lastIndexOf('.', dot - 1) < 0 && isTwoLabelSuffix(text)
}
