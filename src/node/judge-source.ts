import { beginningOf, createEncoder, type LinesSource, PIECE } from './pieces.ts'
import { type Batch, createLineSplitter } from './split-lines.ts'

export interface JudgeSourceOptions {
  /** Batches that are judged at the same time. */
  readonly atOnce: number
  readonly maxLineBytes: number
  /** Ends it with an error, whatever is being judged. */
  readonly signal?: AbortSignal | undefined
  /** Ends it after what has been read: the lines that are whole are answered, the rest of the source is left. */
  readonly stop?: AbortSignal | undefined
}

/** What a batch became, once it has. */
interface Waiting<T> {
  answer?: { readonly of: T }
}

/**
 * Judges the lines of a source batch by batch, in order. No batch waits for more lines than there are: where all are
 * judged as they come, each line has its answer before the next is read. Where the judges are behind, lines are gathered
 * to larger batches, and beyond one nothing is read: whoever takes the answers slowly stops the source.
 */
export async function* judgeSource<T>(
  source: LinesSource,
  judge: (batch: Batch) => T | Promise<T>,
  { atOnce, maxLineBytes, signal, stop }: JudgeSourceOptions,
): AsyncGenerator<T, void, undefined> {
  const input = beginningOf(source)()
  const splitter = createLineSplitter(maxLineBytes)
  const encoder = createEncoder()
  const queue: Waiting<T>[] = []
  let failure: { readonly cause: unknown } | undefined
  let isReading = false
  let isEnded = false
  let wake = (): void => {}

  const fail = (cause: unknown): void => {
    failure ??= { cause }
    wake()
  }
  const onAbort = (): void => fail(signal?.reason)
  const onStop = (): void => {
    isEnded = true
    wake()
  }
  const read = async (): Promise<void> => {
    isReading = true
    try {
      const { done, value } = await input.next()
      // What comes after the end is not of this run: whoever goes on later begins there.
      if (isEnded) return
      if (done !== true) for (const bytes of encoder.push(value)) splitter.push(bytes)
      else {
        splitter.push(encoder.end())
        splitter.end()
        isEnded = true
      }
    } catch (cause) {
      if (!isEnded) fail(cause)
    } finally {
      isReading = false
      wake()
    }
  }
  const answer = (batch: Batch): void => {
    const waiting: Waiting<T> = {}
    queue.push(waiting)
    const judged = judge(batch)
    if (!(judged instanceof Promise)) waiting.answer = { of: judged }
    else {
      judged.then((of) => {
        waiting.answer = { of }
        wake()
      }, fail)
    }
  }

  if (signal?.aborted) onAbort()
  if (stop?.aborted) onStop()
  signal?.addEventListener('abort', onAbort)
  stop?.addEventListener('abort', onStop)
  try {
    for (;;) {
      if (failure !== undefined) throw failure.cause
      const { answer: ready } = queue[0] ?? {}
      if (ready !== undefined) {
        queue.shift()
        yield ready.of
      } else if (splitter.waiting() > 0 && queue.length < atOnce) {
        answer(splitter.take())
      } else if (isEnded && queue.length === 0) {
        return
      } else {
        const news = new Promise<void>((resolve) => {
          wake = resolve
        })
        if (!isReading && !isEnded && splitter.waiting() < PIECE) void read()
        await news
      }
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    stop?.removeEventListener('abort', onStop)
    isEnded = true
    release(source, input)
  }
}

/** Lets the source go where it has not ended; one that is being read cannot be waited for. */
function release(source: unknown, input: AsyncIterator<unknown> | Iterator<unknown>): void {
  const { destroy } = source as { readonly destroy?: unknown }
  try {
    if (typeof destroy === 'function') destroy.call(source)
    else Promise.resolve(input.return?.()).catch(() => {})
  } catch {
    // It is done with either way.
  }
}
