import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync, statSync, truncateSync } from 'node:fs'
import type { Bilingual } from '../locale/language.ts'
import { UnusableInput } from './input.ts'
import { type Write, writerOf } from './streams.ts'

/** Where the reports go. */
export interface LinesOutput {
  readonly write: Write
  /** Waits until all of it is written. */
  readonly close: () => Promise<void>
}

/** What an earlier run has left in a file. */
export interface Earlier {
  readonly reports: number
  /** The last of them, with its line break. */
  readonly last: string
}

const UNWRITABLE: Bilingual = { zh: '无法写入（{code}）', en: 'cannot be written ({code})' }
const SAME_FILE: Bilingual = { zh: '不能同时作为输入和输出', en: 'cannot be input and output at once' }

/** Of the file for the reports, and not of the one that is read. */
export class UnusableOutput extends UnusableInput {}

/** Opens the file for the reports: anew, or to go on at its end. */
export async function openOutput(file: string, goesOn: boolean): Promise<LinesOutput> {
  const stream = createWriteStream(file, { flags: goesOn ? 'a' : 'w' })
  let failure: UnusableOutput | undefined
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    failure ??= unwritable(cause)
  })
  try {
    await once(stream, 'open')
  } catch (cause) {
    throw unwritable(cause)
  }
  const write = writerOf(stream)
  return {
    write: (text) => {
      if (failure !== undefined) throw failure
      return write(text)
    },
    close: async () => {
      stream.end()
      if (failure === undefined) await once(stream, 'close')
      if (failure !== undefined) throw failure
    },
  }
}

function unwritable(cause: unknown): UnusableOutput {
  const { code = '?' } = cause as { readonly code?: string }
  return new UnusableOutput({ ...UNWRITABLE, slots: { code } })
}

/** Whoever writes into what is read would read without end, or nothing. */
export function demandTwoFiles(input: string, output: string): void {
  if (input === '-' || !existsSync(input) || !existsSync(output)) return
  const [one, other] = [statSync(input), statSync(output)]
  if (one.isFile() && one.ino === other.ino && one.dev === other.dev) throw new UnusableOutput(SAME_FILE)
}

const LINE_FEED = 10

/** Counts the reports of an earlier run, and takes away one that was begun only. */
export async function earlierIn(file: string): Promise<Earlier> {
  if (!existsSync(file)) return { reports: 0, last: '' }
  let reports = 0
  let size = 0
  let whole = 0
  let last = Buffer.alloc(0)
  let begun: Buffer[] = []
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const isLast = chunk.indexOf(LINE_FEED, end + 1) < 0
      if (isLast) last = Buffer.concat([...begun, chunk.subarray(start, end + 1)])
      begun = []
      start = end + 1
      whole = size + start
      reports++
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
    size += chunk.length
  }
  if (whole < size) truncateSync(file, whole)
  return { reports, last: last.toString() }
}
