import type { Jobs } from './jobs.ts'

/** Asks the worker, which is started with the first question. */

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, (answer: unknown) => void>()

/** The answer, or `undefined` where none came. */
export function ask<J extends keyof Jobs>(
  job: J,
  input: Parameters<Jobs[J]>[0],
): Promise<Awaited<ReturnType<Jobs[J]>> | undefined> {
  worker ??= started()
  const id = ++last
  worker.postMessage({ id, job, input })
  return new Promise((resolve) => waiting.set(id, resolve as (answer: unknown) => void))
}

function started(): Worker {
  const one = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  one.onmessage = ({ data }: MessageEvent<{ id: number; answer?: unknown }>) => {
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  }
  one.onerror = () => {
    for (const resolve of waiting.values()) resolve(undefined)
    waiting.clear()
  }
  return one
}
