import { verdictOf } from '../foundation/result.ts'
import { findRecordNumbers } from '../record/find-record-numbers.ts'
import type { Request } from './arguments.ts'
import { eachInput } from './each-input.ts'
import { readText } from './input.ts'
import type { Streams } from './main.ts'

/** Every number in the files, one JSON object per line; 1 where one of them is broken. */
export function scan({ files, today }: Extract<Request, { command: 'scan' }>, streams: Streams): Promise<0 | 1 | 2> {
  return eachInput(files, streams, readText, (text, file) => {
    let code: 0 | 1 = 0
    for (const { kind, text: found, start, end, result } of findRecordNumbers(text, { today })) {
      const verdict = verdictOf(result)
      const canonical = result.ok ? { canonical: result.value.text } : {}
      const issues = result.issues.map((issue) => issue.code)
      streams.stdout(`${JSON.stringify({ file, kind, text: found, ...canonical, start, end, verdict, issues })}\n`)
      if (verdict === 'reject') code = 1
    }
    return code
  })
}
