import { type FoundRecord, findRecordNumbers } from '../record/find-record-numbers.ts'

/** How much of a text is looked at in one go: all numbers of a large one at a time would take hundreds of megabytes. */
const WINDOW = 1 << 18
/** What ends so near to the end of a window is looked at again in the next one: more of it may follow. */
const EDGE = 1 << 14
/** What belongs to a number before it: a label, a word that says what it is. */
const CONTEXT = 512

/**
 * The numbers of a text, window by window. A window begins behind the last number of the one before, or before what
 * that one had at its edge, so that none is seen twice and none in halves.
 *
 * @param window how many characters are looked at in one go
 */
export function* foundByWindow(
  text: string,
  today: string | undefined,
  window: number = WINDOW,
): Generator<readonly FoundRecord[]> {
  let from = 0
  for (;;) {
    const isLast = from + window >= text.length
    const found = findRecordNumbers(from === 0 && isLast ? text : text.slice(from, from + window), { today })
    const edge = isLast ? Number.POSITIVE_INFINITY : window - Math.min(EDGE, window >> 2)
    const first = found.findIndex(({ end }) => end > edge)
    const whole = first < 0 ? found : found.slice(0, first)
    const base = from
    yield whole.map((record) => ({ ...record, start: base + record.start, end: base + record.end }))
    if (isLast) return
    const open = Math.min(edge, first < 0 ? edge : found[first]!.start) - Math.min(CONTEXT, window >> 3)
    // A number that fills half a window is none; on it goes in any case.
    from += Math.max(whole[whole.length - 1]?.end ?? 0, open, 1)
  }
}
