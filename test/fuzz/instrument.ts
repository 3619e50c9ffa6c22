import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { transformSync } from 'esbuild'
import { createInstrumenter } from 'istanbul-lib-instrument'
import { globSync } from 'tinyglobby'

/** Where a file counts: how often each of its statements, functions and branches ran. */
export interface Counted {
  readonly path: string
  /** By which the program knows its counters again. */
  readonly hash: string
  readonly statements: number
  readonly functions: number
  /** Of each branch, its ways. */
  readonly branches: readonly number[]
}

export interface Instrumented {
  /** The text of each file, by its absolute path, that counts what it runs. */
  readonly texts: ReadonlyMap<string, string>
  readonly counted: readonly Counted[]
}

/** Generators, samples and vectors: they make what is judged. */
const MAKERS = ['src/data/**/generate*.ts', 'src/data/**/generate/**', 'src/testing/**', 'src/vectors/**']

/** The first line of a table, which has nothing to run. */
const IS_GENERATED = /^\/\/ Generated/

/**
 * The library's sources, made to count what they run.
 *
 * @param changed texts in the place of what stands in the files: faults to be found
 */
export function instrument(
  root: string,
  pattern: string,
  changed: ReadonlyMap<string, string> = new Map(),
): Instrumented {
  const texts = new Map<string, string>()
  const counted: Counted[] = []
  for (const path of globSync(pattern, { cwd: root, absolute: true, ignore: MAKERS }).sort()) {
    const source = changed.get(path) ?? readFileSync(path, 'utf8')
    if (IS_GENERATED.test(source)) continue
    const { text, count } = remembered(root, relative(root, path), source)
    texts.set(path, text)
    counted.push(count)
  }
  return { texts, counted }
}

interface Remembered {
  readonly text: string
  readonly count: Counted
}

/** To instrument all takes half a minute: what was made of a text is kept beside what else is installed. */
function remembered(root: string, path: string, source: string): Remembered {
  const folder = join(root, 'node_modules/.cache/beian-fuzz/instrumented')
  const file = join(folder, `${createHash('sha256').update(`${path}\0${source}`).digest('hex')}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Remembered
  const made = instrumented(path, source)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(made))
  return made
}

function instrumented(path: string, source: string): Remembered {
  const { code } = transformSync(source, { loader: 'ts', format: 'esm', target: 'node20' })
  const instrumenter = createInstrumenter({
    esModules: true,
    compact: false,
    coverageGlobalScope: 'globalThis',
    coverageGlobalScopeFunc: false,
  })
  const text = instrumenter.instrumentSync(code, path)
  const { s, f, b } = instrumenter.lastFileCoverage()
  // By its hash a file knows its counters again; it stands in the text alone.
  const hash = /var hash = "(\w+)"/.exec(text)![1]!
  const count = {
    path,
    hash,
    statements: Object.keys(s).length,
    functions: Object.keys(f).length,
    branches: Object.values(b).map((ways) => ways.length),
  }
  return { text, count }
}
