import { UnusableInput } from './input.ts'
import { type Streams, shownName, visible } from './streams.ts'

export interface EachInputOptions<T> {
  readonly read: (file: string, stdin: Streams['stdin']) => Promise<T>
  /** Judges one input and writes its report: 0, or 1 where errors were found. */
  readonly use: (input: T, file: string) => Promise<0 | 1>
  /** Whether programs read the report: then an input that cannot be used has a line on standard output, too. */
  readonly json: boolean
}

/**
 * Does something with each input, one after the other. One that cannot be used, whatever the reason, gets its line on
 * standard error and does not stop the others.
 *
 * @returns 2 where an input could not be used, else the highest code
 */
export async function eachInput<T>(
  files: readonly string[],
  streams: Streams,
  { read, use, json }: EachInputOptions<T>,
): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0
  for (const file of files) {
    try {
      const found = await use(await read(file, streams.stdin), file)
      if (code === 0) code = found
    } catch (cause) {
      code = 2
      const error = reasonOf(cause)
      const name = shownName(file)
      await streams.stderr(`beian: ${file === '-' ? 'standard input' : visible(name)}: ${error}\n`)
      if (json) await streams.stdout(`${JSON.stringify({ file: name, ok: false, error })}\n`)
    }
  }
  return code
}

/** One line, without what was read: an error that is none of ours may quote it. */
function reasonOf(cause: unknown): string {
  if (cause instanceof UnusableInput) return cause.message
  const kind = cause instanceof RangeError ? 'RangeError' : cause instanceof TypeError ? 'TypeError' : 'error'
  return `cannot be judged (${kind} of beian itself; please report it)`
}
