import { createReadStream, statSync } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { FOLDER, UnusableInput, unreadable } from './input.ts'

/** Lines of a file or of standard input, and how far it has been read. */
export interface LinesInput {
  readonly source: Readable
  /** Bytes of the file; absent of standard input, of which nobody knows. */
  readonly size?: number
  readonly bytesRead: () => number
}

/** A file, unpacked where it is named `.gz`; standard input for `-`. */
export function openLines(file: string, stdin: Readable): LinesInput {
  if (file === '-') return { source: stdin, bytesRead: () => 0 }
  try {
    const stat = statSync(file)
    if (stat.isDirectory()) throw new UnusableInput(FOLDER)
    const bytes = createReadStream(file)
    const source = file.toLowerCase().endsWith('.gz') ? pipeline(bytes, createGunzip(), () => {}) : bytes
    return { source, ...(stat.isFile() && { size: stat.size }), bytesRead: () => bytes.bytesRead }
  } catch (cause) {
    throw unreadable(cause, file)
  }
}

const LINE_FEED = 10
/** What a blank line is made of: blanks, tabs, carriage returns, and the byte order mark of the first line. */
const BLANKS: ReadonlySet<number> = new Set([9, 13, 32, 0xef, 0xbb, 0xbf])

/**
 * The source with its first lines emptied: they keep their numbers, and have no report.
 *
 * @param count lines that are not blank
 */
export async function* withoutFirst(source: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  let isBlank = true
  for await (const chunk of source) {
    if (left === 0) {
      yield chunk
      continue
    }
    let start = 0
    let breaks = 0
    while (left > 0 && start < chunk.length) {
      const end = chunk.indexOf(LINE_FEED, start)
      const line = chunk.subarray(start, end < 0 ? chunk.length : end)
      isBlank &&= line.every((byte) => BLANKS.has(byte))
      if (end < 0) {
        start = chunk.length
        break
      }
      if (!isBlank) left--
      isBlank = true
      breaks++
      start = end + 1
    }
    if (breaks > 0) yield Buffer.alloc(breaks, '\n')
    if (start < chunk.length) yield chunk.subarray(start)
  }
}
