import { createJudge, type Judge, type Judged, type JudgeOptions } from './judge-lines.ts'
import type { Batch } from './split-lines.ts'

/** Judges batches in other threads. */
export interface WorkersJudge {
  readonly judge: (batch: Batch) => Promise<Judged>
  readonly close: () => Promise<void>
}

/** Threads that may end before none is started any more. */
const MOST_LOST = 3

/**
 * A batch whose thread has ended is judged here: no line is lost, whatever ends a thread.
 *
 * @param onWorkerLost told of each thread that has ended
 */
export async function judgeInWorkers(
  options: JudgeOptions,
  workers: number,
  onWorkerLost: () => void,
): Promise<WorkersJudge> {
  const { openPool } = await import('./pool.ts')
  const pool = openPool(workers, options.maxLineBytes)
  let here: Promise<Judge> | undefined
  let lost = 0
  return {
    judge: async (batch) => {
      if (lost < MOST_LOST) {
        try {
          return await pool.run({ batch, options })
        } catch {
          lost++
          onWorkerLost()
        }
      }
      here ??= createJudge(options)
      return (await here).judged(batch)
    },
    close: () => pool.close(),
  }
}
