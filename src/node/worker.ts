import { createJudge, type Judge, type Judged, type JudgeOptions } from './judge-lines.ts'
import type { Batch } from './split-lines.ts'

let judge: Promise<Judge> | undefined

/** What a worker does with a batch; the options are the same for all batches of a pool. */
export default async function judgeBatch({ batch, options }: Task): Promise<Judged> {
  judge ??= createJudge(options)
  return (await judge).judged(batch)
}

export interface Task {
  readonly batch: Batch
  readonly options: JudgeOptions
}
