import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bundle, bundle } from './bundle.ts'
import { type Mutant, mutantsOf, sha } from './mutants.ts'
import { Worker } from './process.ts'
import { Memory, type Remembered } from './remembered.ts'
import type { Covered, Faced, TestId, Verdict } from './worker.ts'

export interface Plan {
  readonly root: string
  /** Absolute paths: what is mutated, and the files of tests that judge it. */
  readonly sources: readonly string[]
  readonly tests: readonly string[]
  /** Milliseconds of tests, as measured without a mutant, after which a mutant has survived. */
  readonly budget: number
  /** Milliseconds of processor time that a test may take with a mutant, beside ten times what it takes as it is. */
  readonly spare?: number
  /** Which of the mutants; all where it is left out. */
  readonly choose?: (mutants: readonly Mutant[]) => readonly Mutant[]
  /** The name under which outcomes are remembered, so that they count the next time; none where it is left out. */
  readonly remembered?: string
  readonly tell?: (line: string) => void
}

/** `timeout`: it needed far more processor time than without the mutant, twice, or broke the process. */
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

/** A test that takes longer, in milliseconds, comes after all others. */
const SLOW = 500

const stem = (path: string): string => path.replace(/^(src|test)\//, '').replace(/(\.test)?\.ts$/, '')

/** How near a file of tests is to a source: its own, of its folder, any other. */
function distance(source: string, test: string): number {
  if (stem(source) === stem(test)) return 0
  const folder = stem(source).split('/')[0]!
  return stem(test).startsWith(`${folder}/`) ? 1 : 2
}

/** Runs every file of tests as it is, and says which mutants each test runs. */
async function coverage(
  worker: Worker,
  { hashes, wholes }: Bundle,
  budget: number,
  memory: Memory,
  tell: (line: string) => void,
) {
  const covering = new Map<string, Covering[]>()
  const add = (mutant: string, found: Covering) => {
    const known = covering.get(mutant)
    if (known === undefined) covering.set(mutant, [found])
    else known.push(found)
  }
  for (const file of hashes.keys()) {
    const hash = sha(wholes.get(file)!, String(budget))
    let covered = memory.covered(hash)
    if (covered === undefined) {
      const reply = await worker.ask<Covered>({ kind: 'cover', file, budget })
      if (typeof reply === 'string') {
        tell(`left out, does not run here: ${file}`)
        continue
      }
      covered = reply.answer
      memory.setCovered(hash, covered)
    }
    const { times, byMutant, atLoad } = covered
    const failing = times.filter((time) => time === -1).length
    if (failing > 0) tell(`left out, ${failing} tests that fail here without a mutant: ${file}`)
    const long = times.filter((time) => time === -2).length
    if (long > 0) tell(`left out, ${long} tests that take too long: ${file}`)
    for (const [mutant, tests] of Object.entries(byMutant)) {
      for (const [index, hits] of tests) add(mutant, { test: [file, index], time: times[index]!, hits, atLoad: false })
    }
    const quickest = [...times.entries()].filter(([, time]) => time >= 0).sort(([, a], [, b]) => a - b)
    for (const [mutant, hits] of Object.entries(atLoad)) {
      const direct = new Set(byMutant[mutant]?.map(([index]) => index))
      let spent = 0
      for (const [index, time] of quickest) {
        if (direct.has(index)) continue
        add(mutant, { test: [file, index], time, hits, atLoad: true })
        spent += time
        if (spent > budget) break
      }
    }
  }
  return covering
}

/** The tests that a mutant has to face: the nearest first, the quick before the slow, until the budget is spent. */
function faced(mutant: Mutant, covering: readonly Covering[], budget: number): readonly Covering[] {
  const away = new Map<string, number>()
  for (const { test } of covering) if (!away.has(test[0])) away.set(test[0], distance(mutant.file, test[0]))
  const rank = ({ test, time, atLoad }: Covering): number =>
    (time > SLOW ? 100 : 0) + (atLoad ? 10 : 0) + away.get(test[0])!
  const sorted = [...covering].sort((a, b) => rank(a) - rank(b) || a.time - b.time)
  let spent = 0
  return sorted.filter(({ time }) => {
    if (spent > 0 && spent + time > budget) return false
    spent += time
    return true
  })
}

/** Judges each mutant: is a test there that fails with it? */
export async function judge({
  root,
  sources,
  tests,
  budget,
  spare = 3000,
  choose,
  remembered,
  tell = () => {},
}: Plan): Promise<readonly Judged[]> {
  const { mutants, texts } = await mutantsOf(root, sources)
  const bundled = await bundle(root, tests, texts)
  const { script, hashes } = bundled
  const memory = new Memory(root, remembered ?? '', remembered !== undefined)
  const scriptPath = join(memory.folder, `script-${process.pid}.cjs`)
  writeFileSync(scriptPath, script)
  const worker = new Worker(scriptPath, root)
  const judged: Judged[] = []
  try {
    const covering = await coverage(worker, bundled, budget, memory, tell)
    memory.save()
    const chosen = choose?.(mutants) ?? mutants
    tell(`${mutants.length} mutants, ${chosen.length} of them judged by ${hashes.size} files of tests`)
    for (const mutant of chosen) {
      const outcome = await outcomeOf(mutant, covering.get(mutant.id), hashes, memory, worker, { budget, spare })
      if (outcome === undefined) tell(`left out, no answer: ${mutant.file}:${mutant.line} ${mutant.replacement}`)
      else judged.push({ mutant, outcome })
      if (judged.length % 50 === 0) {
        memory.save()
        tell(`${judged.length}: ${judged.filter(({ outcome: one }) => one === 'survived').length} survived`)
      }
    }
  } finally {
    worker.stop()
    rmSync(scriptPath, { force: true })
    memory.save()
  }
  return judged
}

/** What was found of it before, where that still stands, or what its tests say. */
async function outcomeOf(
  mutant: Mutant,
  covering: readonly Covering[] | undefined,
  hashes: ReadonlyMap<string, string>,
  memory: Memory,
  worker: Worker,
  { budget, spare }: { readonly budget: number; readonly spare: number },
): Promise<Outcome | undefined> {
  if (covering === undefined) return 'uncovered'
  const faces = faced(mutant, covering, budget)
  const files = new Set(faces.map(({ test: [file] }) => file))
  const allFaced = sha(String(budget), ...[...files].map((file) => hashes.get(file)!))
  const deciding = (by: TestId | undefined): string | undefined => (by === undefined ? allFaced : hashes.get(by[0]))
  const before = memory.outcome(mutant.hash)
  if (before !== undefined && before.key === deciding(before.by)) return before.outcome
  const found = await facing(worker, mutant, leading(faces, before?.by), spare)
  if (found === undefined) return undefined
  memory.set(mutant.hash, { ...found, key: deciding(found.by)! })
  return found.outcome
}

/** The test that failed the last time comes first. */
function leading(faces: readonly Covering[], first: TestId | undefined): readonly Covering[] {
  const was = faces.find(({ test }) => test[0] === first?.[0] && test[1] === first[1])
  return was === undefined ? faces : [was, ...faces.filter((one) => one !== was)]
}

async function facing(
  worker: Worker,
  mutant: Mutant,
  faces: readonly Covering[],
  spare: number,
): Promise<Omit<Remembered, 'key'> | undefined> {
  const plain = ({ test, time }: Covering): Faced => ({ test, time })
  const question = {
    kind: 'judge',
    mutant: mutant.id,
    direct: faces.filter(({ atLoad }) => !atLoad).map(plain),
    anew: faces.map(plain),
    hitLimit: faces.reduce((sum, { hits }) => sum + hits, 0) * 100 + 10_000,
    spare,
  } as const
  let reply = await worker.ask<Verdict>(question)
  // Once more in a process of its own, before what broke the process is held against the mutant.
  if (typeof reply === 'string') reply = await worker.ask<Verdict>(question)
  if (reply === 'ended') return { outcome: 'timeout' }
  if (reply === 'stuck') return undefined
  const { killed, by } = reply.answer
  return killed ? { outcome: 'killed', by } : { outcome: 'survived' }
}
