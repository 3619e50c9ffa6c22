import type { AddressPurpose } from '../foundation/catalog.ts'
import { isBlank, openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { looksLikeEmail, looksLikeUrl, type NumberKind } from '../foundation/recognize.ts'
import { type Result, reject, settle } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'
import { type Address, addressPurpose, compareAddresses, formatAddress, networkEnds, readAddress } from './address.ts'

/**
 * IP addresses of a site (网站IP): one address, a range from start to end, or several of them. The ministry's form
 * takes `start-end` joined by `;`, and a single address with itself as the end; the public-security form takes either.
 *
 * Taken: spaces, full-width forms, `~` `～` `至` `到` and dashes between start and end, `;` `；` `,` `、` and line breaks
 * between ranges, the last part alone as the end (`223.5.5.5-8`), an array of such texts.
 *
 * Errors: no IP address, leading zeros (octal to some, decimal to others), an end before its start, IPv4 with IPv6,
 * an address that is not public: the form asks for the public address of a server on the mainland. Warnings: CIDR
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

export type IpRangesCode = Extract<Issue['code'], `ip_ranges.${string}`>

const LONGEST = 8192
/** Addresses of one range above which a site's range is more likely a slip: four blocks of 256. */
const MANY = 1024
/** Findings after which the rest is not looked at: the text is no list of addresses. */
const ENOUGH = 8

const SHAPE = { rule: 'network/ip-range-shape' }

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
export function parseIpRanges(input: unknown): Result<IpRanges, IpRangesCode> {
  const opened = openText(joined(input), 'ip_ranges', [LONGEST], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const pieces = piecesOf(opened)
  if (pieces.length === 0) return reject(error('ip_ranges.required', {}))
  const issues: Issue<IpRangesCode>[] = []
  const read: (readonly [Address, Address])[] = []
  let masked = false
  for (let index = 0; index < pieces.length && issues.length < ENOUGH; index++) {
    const piece = pieces[index]!
    const item = index + 1
    const ends = endsOf(piece, item)
    if (!Array.isArray(ends)) {
      issues.push(ends as Issue<IpRangesCode>)
      continue
    }
    const [start, end] = ends as [Address, Address]
    const issue = rangeIssue(start, end, item)
    if (issue !== undefined) issues.push(issue)
    masked = masked || piece.includes('/')
    read.push([start, end])
  }
  if (issues.length > 0) return reject(issues[0]!, ...issues.slice(1))
  const ranges = read.map(
    ([start, end]): IpRange => ({
      start: formatAddress(start),
      end: formatAddress(end),
      version: start.length === 1 ? 4 : 6,
    }),
  )
  const text = ranges.map(({ start, end }) => `${start}-${end}`).join(';')
  for (let index = 0; index < pieces.length; index++) {
    const [start, end] = read[index]!
    const item = index + 1
    if (isLarge(start, end)) issues.push(warning('ip_ranges.too_large', { item, maximum: MANY }))
    if (pieces[index]!.includes('/')) {
      const extras = { ...SHAPE, suggestion: { kind: 'text', text } } as const
      issues.push(warning('ip_ranges.format', { item, part: 'cidr' }, extras))
    }
  }
  return settle({ text, ranges }, [...issues, ...duplicates(read)])
}

/**
 * Whether `input` is a list of public IP ranges in canonical form, `start-end` joined by `;` (with `lenient: true`,
 * whatever {@link parseIpRanges} takes).
 *
 * @example
 * ```ts
 * isIpRanges('223.5.5.5-223.5.5.5')            // → true
 * isIpRanges('223.5.5.5')                      // → false
 * isIpRanges('223.5.5.5', { lenient: true })   // → true
 * ```
 */
export function isIpRanges(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (options?.lenient === true) return parseIpRanges(input).ok
  if (typeof input !== 'string' || input.length > LONGEST) return false
  for (const piece of input.split(';')) {
    const dash = piece.indexOf('-')
    if (dash < 0) return false
    const start = readAddress(piece.slice(0, dash))
    const end = readAddress(piece.slice(dash + 1))
    if (typeof start === 'string' || typeof end === 'string') return false
    if (rangeIssue(start, end, 1) !== undefined) return false
    if (`${formatAddress(start)}-${formatAddress(end)}` !== piece) return false
  }
  return true
}

/**
 * The ranges as a form takes them: `range` (`start-end` throughout, the canonical text) or `short`, in which a single
 * address stands alone.
 *
 * @example
 * ```ts
 * const result = parseIpRanges('223.5.5.5;223.6.6.6-223.6.6.9')
 * if (result.ok) formatIpRanges(result.value, 'short') // → '223.5.5.5;223.6.6.6-223.6.6.9'
 * ```
 */
export function formatIpRanges(value: Pick<IpRanges, 'ranges'>, style: 'range' | 'short' = 'range'): string {
  return value.ranges
    .map(({ start, end }) => (style === 'short' && start === end ? start : `${start}-${end}`))
    .join(';')
}

// An array is read once and guarded: it may come from anywhere, getters included.
function joined(input: unknown): unknown {
  try {
    if (!Array.isArray(input)) return input
    let text = ''
    for (let index = 0; index < input.length && text.length <= LONGEST; index++) {
      const item: unknown = input[index]
      if (isBlank(item)) continue
      if (typeof item !== 'string') return 0
      text += text === '' ? item : `;${item}`
    }
    return text
  } catch {
    return 0
  }
}

function piecesOf(text: string): string[] {
  return tidy(text)
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/ ?[-~\u301c\u223c\u81f3\u5230][-~]* ?/g, '-')
    .replace(/(\d)\/(?=\d{1,3}\.)/g, '$1;')
    .split(/[;,\u3001|\s]+/)
    .filter((piece) => piece !== '')
}

/** Start and end of one piece, or what is wrong with it. */
function endsOf(piece: string, item: number): [Address, Address] | Issue<IpRangesCode> {
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

function rangeIssue(start: Address, end: Address, item: number): Issue<IpRangesCode> | undefined {
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
function duplicates(read: readonly (readonly [Address, Address])[]): Issue<IpRangesCode>[] {
  const order = read.map((_, index) => index)
  order.sort((a, b) => read[a]![0].length - read[b]![0].length || compareAddresses(read[a]![0], read[b]![0]) || a - b)
  const issues: Issue<IpRangesCode>[] = []
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

function wrongKind(piece: string, item: number): Issue<IpRangesCode> | undefined {
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
