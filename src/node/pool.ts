import { Tinypool } from 'tinypool'
import type { Judged } from './judge-lines.ts'
import type { Task } from './worker.ts'
import { workerFile } from './worker-file.ts'

/** Threads that judge batches. */
export interface Pool {
  /** @throws where the thread that had the batch has ended, or none can be started */
  readonly run: (task: Task) => Promise<Judged>
  readonly close: () => Promise<void>
}

/** Megabytes that a thread may take: in all, for each megabyte of a line, and of what is gone at once, which is nearly all. */
const MEMORY = { least: 256, ofLine: 64, young: 12 }

/** Opens a pool of so many threads; they start at once. */
export function openPool(workers: number, maxLineBytes: number): Pool {
  const pool = new Tinypool({
    filename: workerFile.href,
    minThreads: workers,
    maxThreads: workers,
    // What the process was started with may be for its own file only (--input-type), which a thread refuses.
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: MEMORY.least + MEMORY.ofLine * Math.ceil(maxLineBytes / 2 ** 20),
      maxYoungGenerationSizeMb: MEMORY.young,
    },
  })
  const running = new Set<(cause: Error) => void>()
  const watched = new WeakSet<object>()
  let state: 'open' | 'broken' | 'closing' = 'open'
  const giveUp = (): void => {
    if (state !== 'open') return
    state = 'broken'
    for (const reject of running) reject(new Error('beian: a worker has ended'))
  }
  // The pool itself tells a task of the error that ended its thread, and starts another one. It does not tell of threads
  // that end without an error, nor of tasks that wait where no thread is left.
  const watch = (): void => {
    for (const thread of pool.threads) {
      if (watched.has(thread)) continue
      watched.add(thread)
      let hasFailed = false
      thread.once('error', () => {
        hasFailed = true
        setImmediate(() => (pool.threads.length === 0 ? giveUp() : watch()))
      })
      thread.once('exit', () => {
        if (!hasFailed) giveUp()
      })
    }
  }
  pool.on('error', watch)
  watch()
  return {
    run: (task) => {
      if (state !== 'open') return Promise.reject(new Error('beian: no worker is left'))
      return new Promise<Judged>((resolve, reject) => {
        running.add(reject)
        const settled = (): void => {
          running.delete(reject)
        }
        pool.run(task).then(resolve, reject).finally(settled)
      })
    },
    close: async () => {
      state = 'closing'
      // One by one: the pool's own way waits for ever for the end of a thread that has ended.
      await Promise.all(pool.threads.map((thread) => thread.terminate().catch(() => {})))
    },
  }
}
