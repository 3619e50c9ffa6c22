import { UnusableInput } from './input.ts'
import type { Streams } from './main.ts'
import { visible } from './print.ts'

/**
 * Does something with each input; one that cannot be used gets its line on standard error and does not stop the others.
 *
 * @param use the exit code for one input: 0, or 1 where errors were found
 * @returns 2 where an input could not be used, else the highest code
 */
export async function eachInput<T>(
  files: readonly string[],
  streams: Streams,
  read: (file: string, stdin: Streams['stdin']) => Promise<T>,
  use: (input: T, file: string) => 0 | 1,
): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0
  for (const file of files) {
    try {
      const found = use(await read(file, streams.stdin), file)
      if (code === 0) code = found
    } catch (cause) {
      if (!(cause instanceof UnusableInput)) throw cause
      streams.stderr(`beian: ${file === '-' ? 'standard input' : visible(file)}: ${cause.message}\n`)
      code = 2
    }
  }
  return code
}
