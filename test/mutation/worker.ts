import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { constants, Script } from 'node:vm'
import { restoreAllMocks } from '@vitest/spy'
import fc from 'fast-check'
import { collect, type Suite, type Test, vitest } from './vitest-served.ts'

/** What the worker is asked: to run a file of tests as it is, or to judge a mutant by some tests. */
export type Question =
  | { readonly kind: 'cover'; readonly file: string }
  | {
      readonly kind: 'judge'
      readonly mutant: string
      /** Whether it works while a module loads: nothing that was loaded before shows it. */
      readonly atLoad: boolean
      readonly tests: readonly TestId[]
      readonly hitLimit: number
    }

/** A file of tests, and the how manieth of its tests. */
export type TestId = readonly [file: string, index: number]

export interface Covered {
  /** What the tests take, in milliseconds; -1 for one that fails with no mutant at all, or takes too long. */
  readonly times: readonly number[]
  /** Mutants that run while the file is loaded. */
  readonly atLoad: Readonly<Record<string, number>>
  /** Of each test, how often it runs which mutant. */
  readonly byTest: readonly Readonly<Record<string, number>>[]
}

export interface Verdict {
  readonly killed: boolean
  /** By the test that failed; by none where loading failed. */
  readonly by?: TestId | undefined
}

/** What the switches in the mutated text look at; the names are the instrumenter's. */
interface Switches {
  run?: () => unknown
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> }
}

const switches: Switches = { mutantCoverage: { static: {}, perTest: {} } }
Object.assign(globalThis, { __stryker__: switches })

// Every mutant meets the same values, and the first failure is enough.
fc.configureGlobal({ seed: 20261129, endOnFailure: true })

const [, , scriptPath = '', root = ''] = process.argv
const wrapped = new Script(`(function (require, module, exports) {${readFileSync(scriptPath, 'utf8')}\n})`, {
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
})
const requireFrom = createRequire(`${root}/package.json`)
const require = (name: string): unknown => (name === 'vitest' ? vitest : requireFrom(name))

/** All modules as when a process starts. */
class Program {
  readonly #files: Readonly<Record<string, () => Promise<unknown>>>
  readonly #tests = new Map<string, readonly Test[]>()

  constructor() {
    const module = { exports: {} as { files: Record<string, () => Promise<unknown>> } }
    wrapped.runInThisContext()(require, module, module.exports)
    this.#files = module.exports.files
  }

  async tests(file: string): Promise<readonly Test[]> {
    const known = this.#tests.get(file)
    if (known !== undefined) return known
    const tests = await collect(this.#files[file]!)
    this.#tests.set(file, tests)
    return tests
  }
}

const chain = (suite: Suite | undefined): readonly Suite[] =>
  suite === undefined ? [] : [...chain(suite.parent), suite]

/** Milliseconds within which a test runs as it is; one that needs more is left out. */
const TEST_WITHIN = 3000

const within = new Script('__stryker__.run()')

/** Calls it, and cuts it when it takes too long; spies that it had no time to take back are taken back. */
function cut(run: () => unknown): unknown {
  switches.run = run
  try {
    return within.runInThisContext({ timeout: TEST_WITHIN })
  } catch (error) {
    restoreAllMocks()
    throw error
  }
}

/** Whether the test passes, with all that belongs before and after it; `test` is its name where it is only looked at. */
async function passes({ suite, run }: Test, test?: string): Promise<boolean> {
  const suites = chain(suite)
  try {
    for (const { beforeAll } of suites) for (const hook of beforeAll) await hook()
    switches.currentTestId = test
    for (const { beforeEach } of suites) for (const hook of beforeEach) await hook()
    await (test === undefined ? run() : cut(run))
    return true
  } catch {
    return false
  } finally {
    switches.currentTestId = undefined
    try {
      for (const { afterEach } of [...suites].reverse()) for (const hook of afterEach) await hook()
      for (const { afterAll } of [...suites].reverse()) for (const hook of afterAll) await hook()
    } catch {
      // What cleans up after a mutant may fail as well; the test has been judged.
    }
  }
}

async function cover(file: string): Promise<Covered> {
  switches.mutantCoverage = { static: {}, perTest: {} }
  switches.activeMutant = undefined
  const tests = await new Program().tests(file)
  const times: number[] = []
  for (const [index, test] of tests.entries()) {
    const start = performance.now()
    const passed = await passes(test, `t${index}`)
    times.push(passed ? performance.now() - start : -1)
  }
  const { static: atLoad, perTest } = switches.mutantCoverage
  return { times, atLoad, byTest: tests.map((_, index) => perTest[`t${index}`] ?? {}) }
}

let shared: Program | undefined

/** The first of the tests that fails with the mutant; `before` is whether it works from the first load on. */
async function firstFailure(
  program: Program,
  { mutant, tests, hitLimit }: Question & { kind: 'judge' },
  before: boolean,
): Promise<Verdict> {
  for (const [file] of before ? [] : tests) await program.tests(file)
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit })
  try {
    for (const [file, index] of tests) {
      const test = (await program.tests(file))[index]
      if (test === undefined || !(await passes(test))) return { killed: true, by: [file, index] }
    }
    return { killed: false }
  } catch {
    return { killed: true }
  } finally {
    switches.activeMutant = undefined
  }
}

async function judge(question: Question & { kind: 'judge' }): Promise<Verdict> {
  if (question.atLoad) return firstFailure(new Program(), question, true)
  shared ??= new Program()
  const verdict = await firstFailure(shared, question, false)
  if (!verdict.killed) {
    // What was remembered before the mutant came may have hidden it.
    return switches.hitCount === 0 ? firstFailure(new Program(), question, true) : verdict
  }
  // What the mutant left behind must not be held against the next one, nor what an earlier one left against this.
  const [file, index] = verdict.by ?? question.tests[0]!
  if (await passes((await shared.tests(file))[index]!)) return verdict
  shared = undefined
  return firstFailure(new Program(), question, true)
}

process.on('message', async (question: Question) => {
  process.send!(question.kind === 'cover' ? await cover(question.file) : await judge(question))
})
