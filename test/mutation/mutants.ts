import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'

/** One wrong program: the place in a file, and what stands there instead. */
export interface Mutant {
  readonly id: string
  /** From the root of the tree. */
  readonly file: string
  readonly line: number
  /** The text of that line, trimmed: where the place is found after the file was edited. */
  readonly lineText: string
  /** What stands there, and what the mutant has instead; white space as single spaces. */
  readonly original: string
  readonly replacement: string
  /** Of the file's text and the mutant. */
  readonly hash: string
}

export interface Mutated {
  readonly mutants: readonly Mutant[]
  /** The text of each file, by its absolute path, with every mutant in it, each behind a switch. */
  readonly texts: ReadonlyMap<string, string>
}

export const sha = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20)

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

const quiet = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
}

/**
 * What runs is counted only where it is asked for, since counting all of it takes longer than the tests; and up to a limit,
 * which does not hang on how busy the machine is.
 */
const countedOnDemand = (text: string): string =>
  text.replace(
    'function cover() {',
    "function cover() { if (!(ns.steps >= 0)) return; if (++ns.steps > ns.stepLimit) throw new Error('too many steps');",
  )

/** All mutants of the files, which are named by their absolute paths. */
export async function mutantsOf(root: string, files: readonly string[]): Promise<Mutated> {
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
  const made = await new Instrumenter(quiet).instrument(
    [...sources].map(([name, content]) => ({ name, content, mutate: true })),
    { ignorers: [], excludedMutations: [], plugins: null },
  )
  const mutants = made.mutants.map(({ id, fileName, location: { start, end }, replacement = '' }): Mutant => {
    const source = sources.get(fileName)!
    const lines = source.split('\n')
    const offset = (line: number, column: number) =>
      lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + column
    const from = offset(start.line, start.column)
    const to = offset(end.line, end.column)
    return {
      id,
      file: relative(root, fileName),
      line: start.line + 1,
      lineText: flat(lines[start.line]!),
      original: flat(source.slice(from, to)),
      replacement: flat(replacement),
      hash: sha(source, String(from), String(to), replacement),
    }
  })
  return { mutants, texts: new Map(made.files.map(({ name, content }) => [join(name), countedOnDemand(content)])) }
}
