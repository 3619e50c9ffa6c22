import { verdictOf } from '../foundation/result.ts'
import { findRecordNumbers } from '../record/find-record-numbers.ts'
import type { Request } from './arguments.ts'
import { readText, UnusableInput } from './input.ts'
import type { Streams } from './main.ts'
import { visible } from './print.ts'

/** Every number in the files, one JSON object per line; 1 where one of them is broken. */
export async function scan(request: Extract<Request, { command: 'scan' }>, streams: Streams): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0
  for (const file of request.files) {
    let text: string
    try {
      text = await readText(file, streams.stdin)
    } catch (cause) {
      if (!(cause instanceof UnusableInput)) throw cause
      streams.stderr(`beian: ${file === '-' ? 'standard input' : visible(file)}: ${cause.message}\n`)
      code = 2
      continue
    }
    const options = request.today === undefined ? undefined : { today: request.today }
    for (const { kind, text: found, start, end, result } of findRecordNumbers(text, options)) {
      const verdict = verdictOf(result)
      const canonical = result.ok ? { canonical: result.value.text } : {}
      const issues = result.issues.map((issue) => issue.code)
      streams.stdout(`${JSON.stringify({ file, kind, text: found, ...canonical, start, end, verdict, issues })}\n`)
      if (verdict === 'reject' && code === 0) code = 1
    }
  }
  return code
}
