import type { AddressPurpose } from '../foundation/catalog/network.ts'
import { asksCanonical, type CanonicalOption, isBlank, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { looksLikeEmail, looksLikeUrl, type NumberKind } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { isList, read, textOf } from '../foundation/untrusted.ts'
import {
  type Address,
  addressPurpose,
  compareAddresses,
  formatAddress,
  networkEnds,
  purposeV4,
  readAddress,
  v4At,
} from './address.ts'
import { withMeantRanges } from './meant-ip-ranges.ts'
import { rangePieces } from './range-pieces.ts'

/**
 * IP addresses of a site (网站IP): one address, a range from start to end, or several of them. The ministry's form
 * takes `start-end` joined by `;`, and a single address with itself as the end; the public-security form takes either.
 *
 * Taken: spaces, full-width forms, `~` `～` `至` `到` and dashes between start and end, `;` `；` `,` `、` and line breaks
 * between ranges, the last part alone as the end (`223.5.5.5-8`), an array of up to 200 such texts.
 *
 * Errors: no IP address, leading zeros (octal to some, decimal to others), an end before its start, IPv4 with IPv6,
 * an address that is not public: the form asks for the public address of a server on the mainland; a list of more than
 * 200 texts, which is not read (`field.too_large`). Warnings: CIDR
 * notation (its range is the suggestion), more than 1024 addresses (IPv6: more than a /64), an address named twice.
 *
 * Sources: help of the public-security form on IP (起始IP、终止IP); documentation of Huawei Cloud on the ministry's
 * form; IANA registries of special-purpose addresses (RFC 6890), RFC 5952 for the text of IPv6. Read 2026-11-21.
 */
export interface IpRanges {
  /** `223.5.5.5-223.5.5.5;223.6.6.6-223.6.6.9`. */
  readonly text: string
  readonly ranges: readonly IpRange[]
}

/** One range; `start` and `end` are equal for a single address. */
export interface IpRange {
  readonly start: string
  readonly end: string
  readonly version: 4 | 6
}

const LONGEST = 8192
/** Addresses of one range above which a site's range is more likely a slip: four blocks of 256. */
const MANY = 1024
/** Findings after which the rest is not looked at: the text is no list of addresses. */
const ENOUGH = 8

/** Characters of one range of IPv4 addresses. */
const LONGEST_V4 = 31

/** Items of a list that are read. */
const MOST_ITEMS = 200

const SHAPE = { rule: 'network/ip-range-shape' } as const

/**
 * Reads IP ranges.
 *
 * @returns the value; or the findings, `ip_ranges.*`, whose `params.item` counts the ranges from 1
 *
 * @example
 * ```ts
 * parseIpRanges('223.5.5.5；223.6.6.6～223.6.6.9')
 * // → { ok: true, issues: [], value: { text: '223.5.5.5-223.5.5.5;223.6.6.6-223.6.6.9', ranges: [
 * //     { start: '223.5.5.5', end: '223.5.5.5', version: 4 }, { start: '223.6.6.6', end: '223.6.6.9', version: 4 }] } }
 * parseIpRanges('192.168.1.10').issues[0]
 * // → { code: 'ip_ranges.not_allowed', severity: 'error', params: { item: 1, purpose: 'private' }, … }
 * ```
 */
export function parseIpRanges(input: unknown): Result<IpRanges, CodesOf<'ip_ranges'> | 'field.too_large'> {
  const result = readRanges(input)
  if (result.ok) return result
  const [first, ...others] = result.issues
  const meant = typeof input === 'string' ? withMeantRanges(first!, input, readRanges) : first!
  return meant === first ? result : reject(meant, ...others)
}

/** {@link parseIpRanges} without the addresses that were meant, for which it is asked about many texts. */
function readRanges(input: unknown): Result<IpRanges, CodesOf<'ip_ranges'> | 'field.too_large'> {
  const single = typeof input === 'string' ? readSingle(input) : undefined
  if (single !== undefined) return single
  const pieces = piecesOf(input)
  if ('code' in pieces) return reject(pieces)
  const found: (readonly [Address, Address])[] = []
  const issues: Issue<CodesOf<'ip_ranges'> | 'field.too_large'>[] = []
  for (let index = 0; index < pieces.length && issues.length < ENOUGH; index++) {
    const ends = readPiece(pieces[index]!, index + 1)
    if ('code' in ends) issues.push(ends)
    else found.push(ends)
  }
  if (issues.length > 0) return reject(issues[0]!, ...issues.slice(1))

  const ranges = found.map(([start, end]) => rangeOf(start, end))
  const text = ranges.map(({ start, end }) => `${start}-${end}`).join(';')
  for (let index = 0; index < pieces.length; index++) {
    const [start, end] = found[index]!
    const item = index + 1
    if (isLarge(start, end)) issues.push(warning('ip_ranges.too_large', { item, maximum: MANY }))
    if (pieces[index]!.includes('/')) {
      const extras = { ...SHAPE, suggestion: { kind: 'text', text } } as const
      issues.push(warning('ip_ranges.format', { item, part: 'cidr' }, extras))
    }
  }
  return accept({ text, ranges }, found.length > 1 ? issues.concat(duplicates(found)) : issues)
}

/**
 * Whether `input` is a list of public IP ranges in any spelling that {@link parseIpRanges} takes; with
 * `canonical: true`, `start-end` joined by `;`.
 *
 * @example
 * ```ts
 * isIpRanges('223.5.5.5-223.5.5.5')                // → true
 * isIpRanges('223.5.5.5')                          // → true
 * isIpRanges('223.5.5.5', { canonical: true })     // → false
 * isIpRanges('192.168.1.1')                        // → false
 * ```
 */
export function isIpRanges(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input === 'string' && isCanonical(input)) return true
  if (asksCanonical(options)) {
    // What is left is IPv6, which can be written in many ways.
    const result = typeof input === 'string' && input.includes(':') ? parseIpRanges(input) : undefined
    return result?.ok === true && result.value.text === input
  }
  const pieces = piecesOf(input)
  return !('code' in pieces) && pieces.every((piece) => !('code' in readPiece(piece, 1)))
}

/**
 * The ranges of a value or of a text in any spelling, as a form takes them: `range` (`start-end` throughout, the
 * canonical text) or `short`, in which a single address stands alone. A text that is none comes back as it is.
 *
 * @example
 * ```ts
 * formatIpRanges('223.5.5.5；223.6.6.6～223.6.6.9')           // → '223.5.5.5-223.5.5.5;223.6.6.6-223.6.6.9'
 * formatIpRanges('223.5.5.5；223.6.6.6～223.6.6.9', 'short')  // → '223.5.5.5;223.6.6.6-223.6.6.9'
 * formatIpRanges('localhost', 'short')                       // → 'localhost'
 * ```
 */
export function formatIpRanges(
  value: Pick<IpRanges, 'text'> | string | readonly string[],
  style: 'range' | 'short' = 'range',
): string {
  const written = isList(value) ? value : textOf(value)
  const result = parseIpRanges(written)
  if (!result.ok) return typeof written === 'string' ? written : asWritten(written)
  if (style !== 'short') return result.value.text
  return result.value.ranges.map(({ start, end }) => (start === end ? start : `${start}-${end}`)).join(';')
}

/** The items of a list as they stand; of one that nobody means, the first. */
function asWritten(list: readonly unknown[]): string {
  const length = read(list, 'length')
  const texts: string[] = []
  for (let index = 0; typeof length === 'number' && index < length && index < MOST_ITEMS; index++) {
    texts.push(textOf(read(list, index)))
  }
  return texts.join(';')
}

/** One public IPv4 address or range with nothing to fold; `undefined` for anything else. */
function readSingle(text: string): Result<IpRanges, CodesOf<'ip_ranges'> | 'field.too_large'> | undefined {
  if (text.length > LONGEST_V4) return undefined
  const dash = text.indexOf('-')
  const to = dash < 0 ? text.length : dash
  const first = v4At(text, 0, to)
  const last = dash < 0 ? first : v4At(text, dash + 1, text.length)
  if (first < 0 || last < first || purposeV4(first, last) !== undefined) return undefined
  const start = dash < 0 ? text : text.slice(0, dash)
  const end = dash < 0 ? text : text.slice(dash + 1)
  const value: IpRanges = { text: dash < 0 ? `${text}-${text}` : text, ranges: [{ start, end, version: 4 }] }
  return last - first < MANY
    ? accept(value)
    : accept(value, [warning('ip_ranges.too_large', { item: 1, maximum: MANY })])
}

/** Whether the text is ranges of public IPv4 addresses and nothing has to be folded. */
function isCanonical(text: string): boolean {
  if (text.length > LONGEST) return false
  let from = 0
  while (from < text.length) {
    const semicolon = text.indexOf(';', from)
    const to = semicolon < 0 ? text.length : semicolon
    const dash = text.indexOf('-', from)
    if (dash < 0 || dash > to || semicolon === text.length - 1) return false
    const start = v4At(text, from, dash)
    const end = v4At(text, dash + 1, to)
    if (start < 0 || end < start || purposeV4(start, end) !== undefined) return false
    from = to + 1
  }
  return text !== ''
}

/** The texts of the single ranges, or what is wrong with the whole. */
function piecesOf(input: unknown): readonly string[] | Issue<CodesOf<'ip_ranges'> | 'field.too_large'> {
  const text = isList(input) ? joined(input) : input
  if (isList(input) && typeof text === 'object') return text as Issue<'field.too_large'>
  const opened = openText(text, 'ip_ranges', [LONGEST], LONGEST)
  if (typeof opened !== 'string') return opened
  const pieces = rangePieces(opened)
  return pieces.length > 0 ? pieces : error('ip_ranges.required', {})
}

// A list is read once and guarded: it may come from anywhere, getters and any length included.
function joined(list: readonly unknown[]): string | number | Issue<'field.too_large'> {
  const length = read(list, 'length')
  if (typeof length !== 'number') return 0
  if (length > MOST_ITEMS) return error('field.too_large', { maximum: MOST_ITEMS, actual: length })
  let text = ''
  for (let index = 0; index < length && text.length <= LONGEST; index++) {
    const item = read(list, index)
    if (isBlank(item)) continue
    if (typeof item !== 'string') return 0
    text += text === '' ? item : `;${item}`
  }
  return text
}

/** Start and end of one piece, public and in order; or what is wrong with it. */
function readPiece(
  piece: string,
  item: number,
): readonly [Address, Address] | Issue<CodesOf<'ip_ranges'> | 'field.too_large'> {
  const ends = endsOf(piece, item)
  if ('code' in ends) return ends
  return rangeIssue(ends[0], ends[1], item) ?? ends
}

function rangeOf(first: Address, last: Address): IpRange {
  const start = formatAddress(first)
  return {
    start,
    end: compareAddresses(first, last) === 0 ? start : formatAddress(last),
    version: first.length === 1 ? 4 : 6,
  }
}

/** Start and end of one piece, or what is wrong with it. */
function endsOf(piece: string, item: number): [Address, Address] | Issue<CodesOf<'ip_ranges'> | 'field.too_large'> {
  const slash = piece.indexOf('/')
  if (slash > 0 && !piece.includes('-')) {
    const address = readAddress(piece.slice(0, slash))
    const ends = typeof address === 'string' ? undefined : networkEnds(address, piece.slice(slash + 1))
    if (ends !== undefined) return ends
    return wrongKind(piece, item) ?? error('ip_ranges.format', { item, part: 'cidr' })
  }
  const dash = piece.indexOf('-')
  const first = dash < 0 ? piece : piece.slice(0, dash)
  const start = readAddress(first)
  if (typeof start === 'string') return wrongKind(piece, item) ?? error('ip_ranges.format', { item, part: start })
  if (dash < 0) return [start, start]
  const rest = piece.slice(dash + 1)
  if (rest === '' || rest.includes('-')) return error('ip_ranges.format', { item, part: 'range' })
  const short = start.length === 1 && /^\d{1,3}$/.test(rest)
  const end = readAddress(short ? first.slice(0, first.lastIndexOf('.') + 1) + rest : rest)
  return typeof end === 'string' ? error('ip_ranges.format', { item, part: end }) : [start, end]
}

function rangeIssue(
  start: Address,
  end: Address,
  item: number,
): Issue<CodesOf<'ip_ranges'> | 'field.too_large'> | undefined {
  if (start.length !== end.length) return error('ip_ranges.conflict', { item })
  if (compareAddresses(start, end) > 0) return error('ip_ranges.range', { item })
  const purpose: AddressPurpose | undefined = addressPurpose(start, end)
  return purpose === undefined
    ? undefined
    : error('ip_ranges.not_allowed', { item, purpose }, { rule: 'network/public-address' })
}

function isLarge(start: Address, end: Address): boolean {
  return start.length === 1 ? end[0]! - start[0]! >= MANY : start[0] !== end[0] || start[1] !== end[1]
}

// Sorted by their start, a range can only touch what reaches farthest among those before it.
function duplicates(read: readonly (readonly [Address, Address])[]): Issue<CodesOf<'ip_ranges'> | 'field.too_large'>[] {
  const order = read.map((_, index) => index)
  order.sort((a, b) => read[a]![0].length - read[b]![0].length || compareAddresses(read[a]![0], read[b]![0]) || a - b)
  const issues: Issue<CodesOf<'ip_ranges'> | 'field.too_large'>[] = []
  let far = order[0]!
  for (const index of order.slice(1)) {
    const [start, end] = read[index]!
    const reach = read[far]![1]
    const touches = reach.length === start.length && compareAddresses(start, reach) <= 0
    if (touches) {
      issues.push(warning('ip_ranges.duplicate', { item: Math.max(index, far) + 1, other: Math.min(index, far) + 1 }))
    }
    if (!touches || compareAddresses(end, reach) > 0) far = index
  }
  return issues
}

function wrongKind(piece: string, item: number): Issue<CodesOf<'ip_ranges'> | 'field.too_large'> | undefined {
  let kind: NumberKind | undefined
  if (looksLikeUrl(piece)) kind = 'url'
  else if (looksLikeEmail(piece)) kind = 'email'
  else {
    const host = piece.split('/')[0]!
    const top = host.slice(host.lastIndexOf('.') + 1)
    // `192.168.1.x` is an address that was not filled in, no domain.
    if (top.length > 1 && top.length < host.length && /^[^\d-]/.test(top) && !host.includes(':')) kind = 'domain'
  }
  return kind === undefined ? undefined : error('ip_ranges.wrong_kind', { item, kind })
}
