import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { constants, Script } from 'node:vm'
import { Worker as Thread } from 'node:worker_threads'
import { restoreAllMocks } from '@vitest/spy'
import fc from 'fast-check'
import { collect, type Suite, type Test, vitest } from './vitest-served.ts'

/** What the worker is asked: to run a file of tests as it is, or to judge a mutant by some tests. */
export type Question =
  | {
      readonly kind: 'cover'
      readonly file: string
      /** Milliseconds of tests, the quickest first, that are told of a mutant. */
      readonly budget: number
    }
  | {
      readonly kind: 'judge'
      readonly mutant: string
      /** Tests that run it. */
      readonly direct: readonly Faced[]
      /** The same and those whose file runs it while it loads: they see it only where all is loaded anew. */
      readonly anew: readonly Faced[]
      readonly hitLimit: number
      /** Milliseconds of processor time that a test may take with the mutant, beside ten times what it takes as it is. */
      readonly spare: number
    }

/** A file of tests, and the how manieth of its tests. */
export type TestId = readonly [file: string, index: number]

export interface Faced {
  readonly test: TestId
  /** Milliseconds of processor time that it takes as it is. */
  readonly time: number
}

export interface Covered {
  /** Milliseconds of processor time that the tests take; -1 for one that fails with no mutant at all, -2 for a long one. */
  readonly times: readonly number[]
  /** How often a mutant runs while the file is loaded. */
  readonly atLoad: Readonly<Record<string, number>>
  /** Of each mutant the quickest tests that run it, and how often they do. */
  readonly byMutant: Readonly<Record<string, readonly (readonly [index: number, hits: number])[]>>
}

export interface Verdict {
  readonly killed: boolean
  /** The test that failed, or whose file did not load. */
  readonly by?: TestId | undefined
}

/** What the switches in the mutated text look at; the names are the instrumenter's. */
interface Switches {
  /** Places passed, where they are counted. */
  steps?: number | undefined
  stepLimit?: number
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

/** Times what a test takes as it is, and the question's `spare` beside: what it may take with a mutant. */
const SLOWER = 10

/** Places that a test may pass; a longer one is left out. Some tens of milliseconds as it is, a second while it is counted. */
const STEPS = 1_000_000

/** Milliseconds in which a test that waits, and does nothing, has failed: nothing comes any more. */
const IDLE = 3000

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time of this process at which it is ended from outside. */
const limit = new Float64Array(new SharedArrayBuffer(8)).fill(Number.POSITIVE_INFINITY)
new Thread(new URL('./watch.mjs', import.meta.url), { workerData: limit.buffer, execArgv: [] }).unref()

/** What it gives; fails where it waits and nothing happens. The clock alone would blame a test for a busy machine. */
async function awaited(given: unknown): Promise<unknown> {
  if (!(given instanceof Promise)) return given
  let timer: NodeJS.Timeout | undefined
  const idle = new Promise((_, reject) => {
    let before = performance.eventLoopUtilization()
    timer = realInterval(() => {
      const now = performance.eventLoopUtilization()
      if (performance.eventLoopUtilization(now, before).active < IDLE / 100) reject(new Error('nothing comes'))
      before = now
    }, IDLE)
  })
  try {
    return await Promise.race([given, idle])
  } finally {
    clearInterval(timer)
  }
}
const realInterval = setInterval

/** Whether the test passes, with all that belongs before and after it; `name` where it is only looked at. */
async function passes({ suite, run }: Test, name?: string): Promise<boolean> {
  const suites = chain(suite)
  try {
    for (const { beforeAll } of suites) for (const hook of beforeAll) await hook()
    switches.currentTestId = name
    for (const { beforeEach } of suites) for (const hook of beforeEach) await hook()
    await awaited(run())
    return true
  } catch {
    restoreAllMocks()
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

async function cover(file: string, budget: number): Promise<Covered> {
  switches.mutantCoverage = { static: {}, perTest: {} }
  switches.activeMutant = undefined
  Object.assign(switches, { steps: 0, stepLimit: Number.POSITIVE_INFINITY })
  const tests = await new Program().tests(file)
  const times: number[] = []
  for (const [index, test] of tests.entries()) {
    const start = cpu()
    Object.assign(switches, { steps: 0, stepLimit: STEPS })
    const passed = await passes(test, `t${index}`)
    times.push(passed ? cpu() - start : switches.steps! > STEPS ? -2 : -1)
  }
  switches.steps = undefined
  const { static: atLoad, perTest } = switches.mutantCoverage
  const byMutant: Record<string, [number, number][]> = {}
  const spent: Record<string, number> = {}
  const quickest = [...times.keys()].filter((index) => times[index]! >= 0).sort((a, b) => times[a]! - times[b]!)
  for (const index of quickest) {
    for (const [mutant, hits] of Object.entries(perTest[`t${index}`] ?? {})) {
      const before = spent[mutant] ?? 0
      if (before > budget) continue
      spent[mutant] = before + times[index]!
      byMutant[mutant] = [...(byMutant[mutant] ?? []), [index, hits]]
    }
  }
  return { times, atLoad, byMutant }
}

let shared: Program | undefined

/** The first of the tests that fails with the mutant; `before` is whether it works from the first load on. */
async function firstFailure(
  program: Program,
  { mutant, hitLimit, spare }: Question & { kind: 'judge' },
  faced: readonly Faced[],
  before: boolean,
): Promise<Verdict> {
  if (!before) for (const { test } of faced) await program.tests(test[0])
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit })
  let by: TestId | undefined
  try {
    for (const { test, time } of faced) {
      by = test
      limit[0] = cpu() + time * SLOWER + spare
      const found = (await program.tests(test[0]))[test[1]]
      if (found === undefined || !(await passes(found))) return { killed: true, by }
    }
    return { killed: false }
  } catch {
    return { killed: true, by }
  } finally {
    switches.activeMutant = undefined
    limit[0] = Number.POSITIVE_INFINITY
  }
}

async function judge(question: Question & { kind: 'judge' }): Promise<Verdict> {
  const { direct, anew } = question
  const fresh = () => firstFailure(new Program(), question, anew, true)
  if (direct.length === 0) return fresh()
  shared ??= new Program()
  const verdict = await firstFailure(shared, question, direct, false)
  // What was remembered before the mutant came may have hidden it.
  if (!verdict.killed) return switches.hitCount === 0 || anew.length > direct.length ? fresh() : verdict
  // What the mutant left behind must not be held against the next one, nor what an earlier one left against this.
  const [file, index] = verdict.by!
  if (await passes((await shared.tests(file))[index]!)) return verdict
  shared = undefined
  return fresh()
}

process.on('message', async (question: Question) => {
  process.send!(question.kind === 'cover' ? await cover(question.file, question.budget) : await judge(question))
})
