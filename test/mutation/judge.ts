import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { type Mutant, mutantsOf, sha } from './mutants.ts'
import { Worker } from './process.ts'
import type { Covered, TestId, Verdict } from './worker.ts'

export interface Plan {
  readonly root: string
  /** Absolute paths: what is mutated, and the files of tests that judge it. */
  readonly sources: readonly string[]
  readonly tests: readonly string[]
  /** Milliseconds of tests, as measured without a mutant, after which a mutant has survived. */
  readonly budget: number
  /** Which of the mutants; all where it is left out. */
  readonly choose?: (mutants: readonly Mutant[]) => readonly Mutant[]
  /** Whether outcomes of earlier runs count; they do where it is left out. */
  readonly remembered?: boolean
  readonly tell?: (line: string) => void
}

export type Outcome = 'killed' | 'timeout' | 'survived' | 'uncovered'

export interface Judged {
  readonly mutant: Mutant
  readonly outcome: Outcome
}

interface Covering {
  readonly test: TestId
  readonly time: number
  readonly hits: number
  readonly atLoad: boolean
}

/** Milliseconds within which a file of tests runs as it is. */
const FILE_WITHIN = 60_000

const stem = (path: string): string => path.replace(/^(src|test)\//, '').replace(/(\.test)?\.ts$/, '')

/** How near a file of tests is to a source: its own, of its folder, any other. */
function distance(source: string, test: string): number {
  if (stem(source) === stem(test)) return 0
  const folder = stem(source).split('/')[0]!
  return stem(test).startsWith(`${folder}/`) ? 1 : 2
}

/** Runs every file of tests as it is, and says which mutants each test runs. */
async function coverage(worker: Worker, files: readonly string[], tell: (line: string) => void) {
  const covering = new Map<string, Covering[]>()
  const add = (mutant: string, found: Covering) => {
    const known = covering.get(mutant)
    if (known === undefined) covering.set(mutant, [found])
    else known.push(found)
  }
  for (const file of files) {
    const covered = await worker.ask<Covered>({ kind: 'cover', file }, FILE_WITHIN)
    if (covered === undefined) {
      tell(`left out, does not run here: ${file}`)
      continue
    }
    const failing = covered.times.filter((time) => time < 0).length
    if (failing > 0) tell(`left out, ${failing} tests that fail or take too long here without a mutant: ${file}`)
    for (const [index, time] of covered.times.entries()) {
      if (time < 0) continue
      const test: TestId = [file, index]
      for (const [mutant, hits] of Object.entries(covered.byTest[index]!))
        add(mutant, { test, time, hits, atLoad: false })
      for (const [mutant, hits] of Object.entries(covered.atLoad)) {
        if (covered.byTest[index]![mutant] === undefined) add(mutant, { test, time, hits, atLoad: true })
      }
    }
  }
  return covering
}

/** The tests that a mutant has to face: the nearest first, the quick before the slow, until the budget is spent. */
function faced(mutant: Mutant, covering: readonly Covering[], budget: number): readonly Covering[] {
  const away = new Map<string, number>()
  for (const { test } of covering) if (!away.has(test[0])) away.set(test[0], distance(mutant.file, test[0]))
  const sorted = [...covering].sort((a, b) => away.get(a.test[0])! - away.get(b.test[0])! || a.time - b.time)
  let spent = 0
  return sorted.filter(({ time }) => {
    if (spent > 0 && spent + time > budget) return false
    spent += time
    return true
  })
}

/** What is known of earlier runs: outcomes by a hash of the mutant and of the tests that it faced. */
function cacheIn(root: string) {
  const folder = join(root, 'node_modules/.cache/beian-mutation')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'outcomes.json')
  const known = new Map<string, Outcome>()
  try {
    for (const [key, outcome] of JSON.parse(readFileSync(path, 'utf8'))) known.set(key, outcome)
  } catch {
    // None yet.
  }
  return { folder, known, save: () => writeFileSync(path, JSON.stringify([...known])) }
}

/** Judges each mutant: is a test there that fails with it? */
export async function judge({
  root,
  sources,
  tests,
  budget,
  choose,
  remembered = true,
  tell = () => {},
}: Plan): Promise<readonly Judged[]> {
  const { mutants, texts } = await mutantsOf(root, sources)
  const { script, hashes } = await bundle(root, tests, texts)
  const { folder, known, save } = cacheIn(root)
  if (!remembered) known.clear()
  const scriptPath = join(folder, `script-${process.pid}.cjs`)
  writeFileSync(scriptPath, script)
  const worker = new Worker(scriptPath, root)
  const judged: Judged[] = []
  try {
    const covering = await coverage(worker, [...hashes.keys()], tell)
    const chosen = choose?.(mutants) ?? mutants
    tell(`${mutants.length} mutants, ${chosen.length} of them judged by ${hashes.size} files of tests`)
    for (const mutant of chosen) {
      const all = covering.get(mutant.id)
      if (all === undefined) {
        judged.push({ mutant, outcome: 'uncovered' })
        continue
      }
      const faces = faced(mutant, all, budget)
      const key = sha(mutant.hash, String(budget), ...new Set(faces.map(({ test: [file] }) => hashes.get(file)!)))
      const outcome = known.get(key) ?? (await outcomeOf(worker, mutant, faces, budget))
      known.set(key, outcome)
      judged.push({ mutant, outcome })
      if (judged.length % 100 === 0) {
        if (remembered) save()
        tell(`${judged.length}: ${judged.filter(({ outcome: one }) => one === 'survived').length} survived`)
      }
    }
  } finally {
    worker.stop()
    rmSync(scriptPath, { force: true })
    if (remembered) save()
  }
  return judged
}

async function outcomeOf(worker: Worker, mutant: Mutant, faces: readonly Covering[], budget: number): Promise<Outcome> {
  const verdict = await worker.ask<Verdict>(
    {
      kind: 'judge',
      mutant: mutant.id,
      atLoad: faces.some(({ atLoad }) => atLoad),
      tests: faces.map(({ test }) => test),
      hitLimit: faces.reduce((sum, { hits }) => sum + hits, 0) * 100 + 10_000,
    },
    budget * 4 + 10_000,
  )
  if (verdict === undefined) return 'timeout'
  return verdict.killed ? 'killed' : 'survived'
}
