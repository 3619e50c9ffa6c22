import { type Bilingual, say } from '../locale/language.ts'
import { type Fault, UnusableInput } from './input.ts'
import { shownName, visible } from './streams.ts'
import type { ExitCode, World } from './subcommand.ts'

export interface EachInputOptions<T> {
  readonly read: (file: string, stdin: World['stdin']) => Promise<T>
  /** Judges one input and writes its report: 0, or 1 where errors were found. */
  readonly use: (input: T, file: string) => Promise<0 | 1>
  /** Whether programs read the report: then an input that cannot be used has a line on standard output, too. */
  readonly json: boolean
  /** Told of each input that cannot be used, besides. */
  readonly onUnusable?: ((file: string, error: string, fault?: Fault) => void | Promise<void>) | undefined
}

const STANDARD_INPUT: Bilingual = { zh: '标准输入', en: 'standard input' }
/**
 * Does something with each input, one after the other; none is standard input. One that cannot be used, whatever the
 * reason, gets its line on standard error and does not stop the others.
 *
 * @returns 2 where an input could not be used, else the highest code
 */
export async function eachInput<T>(
  files: readonly string[],
  world: World,
  { read, use, json, onUnusable }: EachInputOptions<T>,
): Promise<ExitCode> {
  const { language, stdin, stdout, stderr } = world
  let code: ExitCode = 0
  for (const file of files.length === 0 ? ['-'] : files) {
    try {
      const found = await use(await read(file, stdin), file)
      if (code === 0) code = found
    } catch (cause) {
      code = 2
      const { text, fault = undefined } = cause instanceof UnusableInput ? cause : { text: ofBeian(cause) }
      const error = say(language, text)
      const name = shownName(file)
      await stderr(
        `beian: ${file === '-' ? say(language, STANDARD_INPUT) : visible(name)}: ${error}\n${fault === undefined ? '' : excerptOf(fault)}`,
      )
      if (json) await stdout(`${JSON.stringify({ file: name, ok: false, error, ...placeOf(fault) })}\n`)
      await onUnusable?.(name, error, fault)
    }
  }
  return code
}

/** The line in which the reader had to stop, and below it where. */
function excerptOf({ line, excerpt: { text, before } }: Fault): string {
  const margin = ' '.repeat(String(line).length)
  return `  ${line} | ${text}\n  ${margin} | ${' '.repeat(before)}^\n`
}

/** What programs get of the place. */
function placeOf(fault: Fault | undefined): object {
  return fault === undefined ? {} : { reason: fault.reason, line: fault.line, column: fault.column }
}

/** An error that is none of ours: its kind, and not a word of it, since it may quote what was read. */
function ofBeian(cause: unknown): Bilingual {
  const kind = cause instanceof RangeError ? 'RangeError' : cause instanceof TypeError ? 'TypeError' : 'error'
  return {
    zh: '无法审查（beian自身的{kind}，请反馈）',
    en: 'cannot be judged ({kind} of beian itself; please report it)',
    slots: { kind },
  }
}
