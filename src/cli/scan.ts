import { verdictOf } from '../foundation/result.ts'
import type { FoundRecord } from '../record/find-record-numbers.ts'
import { findRecordNumbers } from '../record/find-record-numbers.ts'
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
      const found = findRecordNumbers(text, { today })
      await writeAll(streams, linesOf(shownName(file), found))
      return found.some(({ result }) => !result.ok) ? 1 : 0
    },
  })
}

function* linesOf(file: string, found: readonly FoundRecord[]): Generator<string> {
  for (const { kind, text, start, end, result } of found) {
    const canonical = result.ok ? { canonical: result.value.text } : {}
    const verdict = verdictOf(result)
    const issues = result.issues.map((issue) => issue.code)
    yield `${JSON.stringify({ file, kind, text, ...canonical, start, end, verdict, issues })}\n`
  }
}
