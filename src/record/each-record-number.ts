import type { JudgedOn } from '../foundation/calendar.ts'
import { type FoundRecord, findRecordNumbers } from './find-record-numbers.ts'

/** How much of a text is looked at in one go: all numbers of a large one at a time would take hundreds of megabytes. */
const WINDOW = 262_144
/** What ends so near to the end of a window is looked at again in the next one: more of it may follow. */
const EDGE = 16_384
/** What belongs to a number before it: a label, a word that says what it is. */
const CONTEXT = 512

/**
 * The record numbers of a text, one after the other, as {@link findRecordNumbers} finds them: for dumps and logs of any
 * length, since only what was found in a quarter of a million characters is kept at a time.
 *
 * @returns a generator; what is no text has no numbers
 *
 * @example
 * ```ts
 * for (const { text } of eachRecordNumber('京ICP备16020626号-8 沪ICP备10213822号-2')) console.log(text)
 * // 京ICP备16020626号-8
 * // 沪ICP备10213822号-2
 * ```
 */
export function* eachRecordNumber(text: unknown, options?: JudgedOn): Generator<FoundRecord, void, undefined> {
  if (typeof text !== 'string') return
  for (const found of recordNumbersByWindow(text, options)) yield* found
}

/**
 * The numbers of a text, window by window. A window begins behind the last number of the one before, or before what
 * that one had at its edge, so that none is seen twice and none in halves.
 *
 * @param window how many characters are looked at in one go
 */
export function* recordNumbersByWindow(
  text: string,
  options: JudgedOn | undefined,
  window: number = WINDOW,
): Generator<readonly FoundRecord[], void, undefined> {
  let from = 0
  for (;;) {
    const isLast = from + window >= text.length
    const found = findRecordNumbers(from === 0 && isLast ? text : text.slice(from, from + window), options)
    const edge = isLast ? Number.POSITIVE_INFINITY : window - Math.min(EDGE, window >> 2)
    const first = found.findIndex(({ end }) => end > edge)
    const whole = first < 0 ? found : found.slice(0, first)
    const base = from
    yield base === 0 ? whole : whole.map((record) => movedBy(base, record))
    if (isLast) return
    const open = Math.min(edge, first < 0 ? edge : found[first]!.start) - Math.min(CONTEXT, window >> 3)
    // A number that fills half a window is none; on it goes in any case.
    from += Math.max(whole[whole.length - 1]?.end ?? 0, open, 1)
  }
}

function movedBy(base: number, { kind, text, start, end, result }: FoundRecord): FoundRecord {
  return { kind, text, start: base + start, end: base + end, result }
}
