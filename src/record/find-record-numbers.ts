import type { JudgedOn } from '../foundation/calendar.ts'
import { CAPITAL_C, SMALL_C } from '../foundation/code-unit.ts'
import { type CodesOf, error } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { anchors } from './anchors.ts'
import { cleanEnd, plainEnd, plainNumber, readClean } from './clean-number.ts'
import { behindDigits } from './digits-ahead.ts'
import { findLicenses } from './find-licenses.ts'
import { findMinistryNumbers } from './find-ministry-numbers.ts'
import { findPublicSecurityNumbers } from './find-public-security-numbers.ts'
import { type FoundText, foldedForFilings, joinGroups } from './found-text.ts'
import { type Gap, MarkupGaps } from './markup-gaps.ts'
import { splitMinistryNumber } from './ministry-number.ts'
import { judgeLicense } from './operating-license.ts'
import { foldPageText } from './page-text.ts'
import { readPublicSecurityNumber } from './public-security-number.ts'
import { ofKind, type RecordNumber, type RecordThing, readMinistryNumber } from './record-number.ts'
import { sharedFault } from './shared-fault.ts'
import { isUnfilled, latestYear } from './spelling.ts'
import { compactNumber, wholeFilingEnd, wholeFilingStart, wholePoliceNumberEnd } from './whole-number.ts'

/** A number found in a text. */
export interface FoundRecord {
  readonly kind: 'icp' | 'telecom-license' | 'public-security' | 'operating-license'
  /** As it stands in the text, without a label in front: `input.slice(start, end)`. */
  readonly text: string
  /** Half-open range in the input, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The number read, or what is wrong with it: made-up digits, a registry that people run for fun (萌ICP备). */
  readonly result: Result<RecordNumber, CodesOf<RecordThing>>
}

const KINDS: Readonly<Record<string, FoundText['kind']>> = { I: 'icp', 公: 'public-security', B: 'telecom-license' }

/** 备, or what may be decoded to it: without it behind them 公安 begins no number, and prose is full of 公安. */
const FILED = /[备備]|&#|\\u/gi

/**
 * How far a number reaches before and behind its word, and how near its digits are: in characters that are shown, with
 * entities and line breaks as written, but without tags.
 */
const BEFORE = 80
const BEHIND = 240
const NEAR = 64

/** How deep texts within tags, comments and scripts are looked into. */
const DEEPEST = 3

/** Where a region is cut even though the next word is near: memory stays small. */
const LARGEST = 8192

/**
 * Finds ICP numbers, telecom licenses, public-security numbers and the licenses of other authorities in free text or
 * in the source of a page: with spaces, line breaks, tags and entities within, full-width and traditional characters,
 * escapes of scripts, labels in front (which are not part of the number), 号 or 备 left out. Broken ones and
 * placeholders are found too and carry their findings; the found text is the text, so that it may hold an ID number
 * where somebody wrote one behind 京公网安备 (params and messages never do). Linear in the length of any text.
 *
 * @returns the numbers in order of appearance, none overlapping another
 *
 * @example
 * ```ts
 * findRecordNumbers('备案号：京ICP备16020626号-8 京公网安备 11010502030143号')
 * // → [{ kind: 'icp', text: '京ICP备16020626号-8', start: 4, end: 20, result: { ok: true, … } },
 * //    { kind: 'public-security', text: '京公网安备 11010502030143号', start: 21, end: 42, result: { ok: true, … } }]
 * ```
 */
export function findRecordNumbers(text: unknown, options?: JudgedOn): readonly FoundRecord[] {
  return typeof text === 'string' ? findInText(text, latestYear(options), 0) : []
}

/** The numbers of a text, `depth` markups deep in the text that was given. */
function findInText(text: string, latest: number | undefined, depth: number): FoundRecord[] {
  const found: FoundRecord[] = []
  /** Within tags, comments and scripts. */
  const within: FoundRecord[] = []
  const gaps = new MarkupGaps(text)
  // Regions around words are joined where they touch, so that every part of the text is folded once.
  let from = 0
  let last = -1
  let to = -1
  // Where the first digits end behind the last word that was looked at.
  let digits = -1
  // Where 备 stands first behind the last 公安.
  let filed = -1
  const flush = (end: number): void => {
    if (to >= 0) findInRegion(text, { from, to: Math.min(to, end), last, gaps }, latest, found)
    to = -1
  }
  const words = anchors()
  // Most texts have no word at all, and nothing else is looked for in them.
  for (let next = words.ahead(text, 0); next >= 0; ) {
    if (digits <= next) digits = behindDigits(text, next)
    if (digits < 0) break
    if (digits > next + NEAR && !gaps.isBetween(next, digits)) next = digits - NEAR
    if (!words.find(text, next, digits + NEAR)) {
      next = words.ahead(text, digits + NEAR)
      continue
    }
    const index = words.start
    next = words.end
    if (digits <= index) {
      digits = behindDigits(text, index)
      if (digits < 0) break
    }
    if (digits > index + NEAR && !gaps.isBetween(index, digits)) {
      // No word before that can be a number's.
      next = Math.max(next, digits - NEAR)
      continue
    }
    const gap = gaps.around(index)
    if (gap !== undefined) {
      if (depth < DEEPEST) findWithin(text, gap, latest, depth, within)
      next = gap.end
      continue
    }
    const near = gaps.ahead(index, NEAR)
    if (digits > near) continue
    if (text.charAt(index) === '公' && text.charAt(next - 1) === '安') {
      if (filed <= index) {
        FILED.lastIndex = index
        filed = FILED.test(text) ? FILED.lastIndex : Number.POSITIVE_INFINITY
      }
      if (filed > near) continue
    }
    const isFiling = text.charCodeAt(index) === CAPITAL_C || text.charCodeAt(index) === SMALL_C
    const start = index - (isFiling ? 2 : 1)
    const plain = start < from ? -1 : plainEnd(text, start, latest)
    if (plain >= 0) {
      flush(start)
      const value = plainNumber(text, start, plain)
      // Canonical text is one string for both.
      const number = value.text.length === plain - start ? value.text : text.slice(start, plain)
      found.push({ kind: value.kind, text: number, start, end: plain, result: accept(value) })
      next = from = plain
      continue
    }
    const first = isFiling ? wholeFilingStart(text, index) : start
    const whole = first < from ? -1 : isFiling ? wholeFilingEnd(text, first) : wholePoliceNumberEnd(text, first)
    if (whole >= 0) {
      flush(first)
      addWholeNumber(found, isFiling ? 'icp' : 'public-security', first, text.slice(first, whole), latest)
      next = from = whole
      continue
    }
    const end = start < from ? -1 : cleanEnd(text, start)
    if (end >= 0) {
      flush(start)
      const kind = KINDS[text.charAt(start + 1)]!
      const value = readClean(text, start, end, latest)
      const number = text.slice(start, end)
      addRecord(found, kind, start, number, value === undefined ? read({ kind, text: number }, latest) : accept(value))
      next = from = end
    } else {
      const begin = index - BEFORE > to || last - from > LARGEST ? gaps.back(index, BEFORE, from) : from
      if (to < 0 || begin > to || last - from > LARGEST) {
        flush(to)
        from = Math.max(begin, from)
        gaps.forget(from)
      }
      last = index
      to = gaps.ahead(index, BEHIND)
    }
  }
  flush(to)
  return within.length === 0 ? found : joined(found, within)
}

/** Adds a number of which nothing but the digits may be odd. */
function addWholeNumber(
  found: FoundRecord[],
  kind: FoundText['kind'],
  start: number,
  written: string,
  latest: number | undefined,
): void {
  const text = compactNumber(written)
  const value = readClean(text, 0, text.length, latest)
  addRecord(found, kind, start, written, value === undefined ? read({ kind, text }, latest) : accept(value))
}

/** Numbers in a tag (in its attributes), in a comment, or in a script. */
function findWithin(text: string, gap: Gap, latest: number | undefined, depth: number, found: FoundRecord[]): void {
  const inner = text.slice(gap.start + 1, gap.end)
  if (!/[^\0-\x7f]|&#|\\u/i.test(inner)) return
  for (const { kind, text: number, start, end, result } of findInText(inner, latest, depth + 1)) {
    found.push({ kind, text: number, start: start + gap.start + 1, end: end + gap.start + 1, result })
  }
}

/** Two lists in order, and of what stands within a number of the first list nothing. */
function joined(found: readonly FoundRecord[], within: readonly FoundRecord[]): FoundRecord[] {
  const all: FoundRecord[] = []
  let at = 0
  for (const record of found) {
    while (at < within.length && within[at]!.start < record.end) {
      if (within[at]!.end <= record.start) all.push(within[at]!)
      at++
    }
    all.push(record)
  }
  return all.concat(within.slice(at))
}

/** A part of a text that is folded as one. */
interface Region {
  readonly from: number
  readonly to: number
  /** Its last word. */
  readonly last: number
  readonly gaps: MarkupGaps
}

/** Adds the numbers of a region that begin at its last word or before; what begins behind it may be cut off. */
function findInRegion(
  input: string,
  { from, to, last, gaps }: Region,
  latest: number | undefined,
  found: FoundRecord[],
): void {
  const page = foldPageText(input, from, to, gaps)
  const text = foldedForFilings(page.text)
  const candidates: FoundText[] = []
  findMinistryNumbers(page, text, candidates)
  findPublicSecurityNumbers(page, text, candidates)
  findLicenses(page.text, candidates)
  if (candidates.length === 0) return
  dropBooks(candidates)
  candidates.sort((one, other) => one.start - other.start || other.end - one.end)
  let behind = found.length === 0 ? 0 : found[found.length - 1]!.end
  const farthest = gaps.ahead(last, NEAR)
  for (const candidate of candidates) {
    const start = page.startOf(candidate.start)
    if (start < behind || start > farthest) continue
    behind = page.endOf(candidate.end - 1)
    const { kind, text: number } = candidate
    const value = readClean(number, 0, number.length, latest)
    addRecord(found, kind, start, input.slice(start, behind), value ? accept(value) : read(candidate, latest))
  }
}

/** ISBNs of publishers of electronic publications, whose games have no other. */
const ELECTRONIC = /^ISBN 978-?7-?(?:7979|49[89]|8[89]\d{3}|900\d{3})/
/** How far from its ISBN a game's approval stands. */
const APPROVED_NEAR = 120

/** Takes out the ISBNs of books: a game's stands beside its approval, or is an electronic publisher's. */
function dropBooks(candidates: FoundText[]): void {
  const isBook = ({ shape, match, start }: FoundText): boolean =>
    shape?.license === 'isbn' &&
    !ELECTRONIC.test(`ISBN ${match?.[1] ?? ''}`) &&
    !candidates.some((other) => {
      return other.shape?.license === 'game-approval' && Math.abs(other.start - start) < APPROVED_NEAR
    })
  if (!candidates.some(({ shape }) => shape?.license === 'isbn')) return
  const kept = candidates.filter((candidate) => !isBook(candidate))
  candidates.splice(0, candidates.length, ...kept)
}

function addRecord(
  found: FoundRecord[],
  expected: FoundText['kind'],
  start: number,
  text: string,
  result: FoundRecord['result'],
): void {
  const kind = result.ok ? result.value.kind : expected
  found.push({ kind, text, start, end: start + text.length, result: sharedFault(result) })
}

function read(
  candidate: Pick<FoundText, 'kind' | 'text' | 'shape' | 'match'>,
  latest: number | undefined,
): Result<RecordNumber, CodesOf<RecordThing>> {
  const { kind, text, shape, match } = candidate
  if (kind === 'public-security') return ofKind(kind, readPublicSecurityNumber(joinGroups(text)))
  if (kind === 'operating-license') {
    if (shape === undefined || match === undefined) return reject(error('operating_license.placeholder', {}))
    return ofKind(kind, judgeLicense(shape, match, latest))
  }
  const number = splitMinistryNumber(text)
  if (number !== undefined) return readMinistryNumber(number, latest)
  return reject(
    error(`${kind === 'icp' ? 'icp_number' : 'telecom_license'}.${isUnfilled(text) ? 'placeholder' : 'format'}`, {}),
  )
}
