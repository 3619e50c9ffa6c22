import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { bundle } from './bundle.ts'
import { wordsOf } from './dictionary.ts'
import { type Entry, type Failure, readCorpus } from './fixtures.ts'
import { instrument } from './instrument.ts'
import type { Figures, Order, Word } from './worker.ts'

export interface HuntOptions
  extends Partial<Pick<Order, 'seed' | 'seconds' | 'executions' | 'only' | 'guided' | 'keep'>> {
  /** Sources that count what they run; all, where nothing is said. */
  readonly pattern?: string
  /** Texts in the place of sources, by their absolute paths: faults to be found. */
  readonly changed?: ReadonlyMap<string, string>
  readonly corpus?: readonly Entry[]
  readonly words?: readonly string[]
  readonly onFailure?: (failure: Found) => void
  readonly onProgress?: (figures: Figures) => void
}

export type Found = Failure & { readonly seen: string }

export interface Hunt {
  readonly figures: Figures
  readonly failures: readonly Found[]
  readonly corpus: readonly Entry[]
}

export const root: string = fileURLToPath(new URL('../../', import.meta.url))

/** Milliseconds of the processor after which an input counts as never judged; how often it is looked. */
const HANGS = 20_000
const LOOKS = 2000

/** Room for the text of an input. */
const ROOM = 1 << 18

let builds = 0

/** One campaign in a thread of its own, which is ended where an input is never judged. */
export async function hunt(options: HuntOptions): Promise<Hunt> {
  const folder = join(root, 'node_modules/.cache/beian-fuzz')
  mkdirSync(folder, { recursive: true })
  const script = join(folder, `worker-${process.pid}-${builds++}.cjs`)
  await bundle(root, instrument(root, options.pattern ?? 'src/**/*.ts', options.changed), script)
  const current = new SharedArrayBuffer(ROOM)
  const order: Order = {
    seed: options.seed ?? '1',
    seconds: options.seconds ?? Number.POSITIVE_INFINITY,
    executions: options.executions ?? Number.POSITIVE_INFINITY,
    only: options.only ?? [],
    guided: options.guided ?? true,
    keep: options.keep ?? false,
    words: options.words ?? wordsOf(root),
    corpus: options.corpus ?? readCorpus(),
    current,
  }
  const failures: Found[] = []
  const fail = (failure: Found): void => {
    failures.push(failure)
    options.onFailure?.(failure)
  }
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: order })
    const watch = watched(current, (subject, input) => {
      void worker.terminate()
      fail({ subject, input, claim: 'every input is judged', seen: `no answer within ${HANGS / 1000} s` })
      reject(new Error(`${subject}: an input is never judged`))
    })
    worker.on('message', (word: Word) => {
      if (word.kind === 'failure') fail(word.failure)
      else if (word.kind === 'progress') options.onProgress?.(word.figures)
      else resolve({ figures: word.figures, failures, corpus: word.corpus ?? [] })
    })
    worker.on('error', reject)
    worker.on('exit', () => clearInterval(watch))
  })
}

/** Looks whether the same input is judged for too long. */
function watched(current: SharedArrayBuffer, onHang: (subject: string, input: string) => void): NodeJS.Timeout {
  const head = new Int32Array(current, 0, 2)
  let last = 0
  let since = process.cpuUsage()
  const watch = setInterval(() => {
    const count = Atomics.load(head, 0)
    const { user, system } = process.cpuUsage(since)
    if (count !== last) {
      last = count
      since = process.cpuUsage()
    } else if (count > 0 && (user + system) / 1000 > HANGS) {
      clearInterval(watch)
      const text = new TextDecoder().decode(new Uint8Array(current, 8, head[1]).slice())
      onHang(...(JSON.parse(text) as [string, string]))
    }
  }, LOOKS)
  return watch
}
