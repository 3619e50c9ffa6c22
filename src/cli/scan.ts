import { verdictOf } from '../foundation/result.ts'
import { type FoundRecord, findRecordNumbers } from '../record/find-record-numbers.ts'
import type { Request } from './arguments.ts'
import { eachInput } from './each-input.ts'
import { readText } from './input.ts'
import { type Streams, shownName, writeAll } from './streams.ts'

/** Every number in the files, one JSON object per line; 1 where one of them is broken. */
export function scan(
  { files, today, json }: Extract<Request, { command: 'scan' }>,
  streams: Streams,
): Promise<0 | 1 | 2> {
  return eachInput(files, streams, {
    read: readText,
    json,
    use: async (text, file) => {
      const name = shownName(file)
      let code: 0 | 1 = 0
      for (const found of foundByWindow(text, today)) {
        if (found.some(({ result }) => !result.ok)) code = 1
        await writeAll(streams, linesOf(name, found))
      }
      return code
    },
  })
}

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

function* linesOf(file: string, found: readonly FoundRecord[]): Generator<string> {
  for (const { kind, text, start, end, result } of found) {
    const canonical = result.ok ? { canonical: result.value.text } : {}
    const verdict = verdictOf(result)
    const issues = result.issues.map((issue) => issue.code)
    yield `${JSON.stringify({ file, kind, text, ...canonical, start, end, verdict, issues })}\n`
  }
}
