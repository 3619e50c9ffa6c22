import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from './judge.ts'
import type { Covered, TestId } from './worker.ts'

/** What came of a mutant in an earlier run. */
export interface Remembered {
  readonly outcome: Outcome
  /** Of what decided it: the file of the test that failed, or all files that it faced. */
  readonly key: string
  readonly by?: TestId | undefined
}

/** What is known of earlier runs, in a folder below `node_modules/.cache`. */
export class Memory {
  readonly folder: string
  readonly #outcomes: Map<string, Remembered>
  readonly #path: string
  readonly #writes: boolean

  /** `name` is the part of the sources that it is about: two parts can be judged at the same time. */
  constructor(root: string, name: string, used: boolean) {
    this.folder = join(root, 'node_modules/.cache/beian-mutation')
    this.#path = join(this.folder, `outcomes-${name}.json`)
    this.#writes = used
    mkdirSync(join(this.folder, 'covered'), { recursive: true })
    this.#outcomes = new Map(used ? (read(this.#path) as readonly [string, Remembered][] | undefined) : [])
  }

  outcome(mutant: string): Remembered | undefined {
    return this.#outcomes.get(mutant)
  }

  set(mutant: string, outcome: Remembered): void {
    this.#outcomes.set(mutant, outcome)
  }

  /** What a file of tests runs, by a hash of all that it loads. */
  covered(hash: string): Covered | undefined {
    return this.#writes ? (read(this.#coveredPath(hash)) as Covered | undefined) : undefined
  }

  setCovered(hash: string, covered: Covered): void {
    if (this.#writes) writeFileSync(this.#coveredPath(hash), JSON.stringify(covered))
  }

  save(): void {
    if (this.#writes) writeFileSync(this.#path, JSON.stringify([...this.#outcomes]))
  }

  #coveredPath(hash: string): string {
    return join(this.folder, 'covered', `${hash}.json`)
  }
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // None yet.
    return undefined
  }
}
