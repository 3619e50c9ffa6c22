import type { Readable, Writable } from 'node:stream'
import { redact } from '../privacy/redact.ts'
import { isContent } from './pasted-content.ts'

/** Writes a text; where the reader is slower than the command, a promise of when more may come. */
export type Write = (text: string) => Promise<void> | undefined

/** The world of the command, so that tests run it in their own process. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Write
  readonly stderr: Write
  /** Writes bytes to standard output; where it is absent, they go there as text. */
  readonly bytes?: ((bytes: Uint8Array) => Promise<void> | undefined) | undefined
  /** Whether somebody sits at standard input and can be asked. */
  readonly interactive?: boolean
  /** Whether a person reads standard output. */
  readonly terminal?: boolean
  /** Standard error, where a person sees it: a line there may be drawn anew. */
  readonly statusLine?: Writable | undefined
  readonly color: boolean
  /** How wide the terminal is; absent where standard output is none. */
  readonly columns?: number | undefined
  /** Variables of the environment, which say the language. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Writes to a stream as fast as its reader reads. A stream that fails is waited for no longer; it reports on its own. */
export function writerOf(stream: Writable): (output: string | Uint8Array) => Promise<void> | undefined {
  return (output) => {
    if (stream.write(output) || stream.errored !== null) return undefined
    return new Promise((resolve) => {
      const go = (): void => {
        stream.off('drain', go)
        stream.off('error', go)
        resolve()
      }
      stream.on('drain', go)
      stream.on('error', go)
    })
  }
}

/** Characters that are gathered before they are written: a line each would be a system call each. */
const PIECE = 1 << 16

/**
 * Writes pieces of text to standard output, and waits wherever its reader is behind. Where one of them cannot be made,
 * the line that was begun is ended first: what comes next has a line of its own.
 */
export async function writeAll(streams: Streams, pieces: Iterable<string>): Promise<void> {
  let gathered = ''
  let written = ''
  const flush = async (): Promise<void> => {
    if (gathered === '') return
    written = gathered
    gathered = ''
    await streams.stdout(written)
  }
  try {
    for (const piece of pieces) {
      gathered += piece
      if (gathered.length >= PIECE) await flush()
    }
  } catch (cause) {
    await flush()
    if (written !== '' && !written.endsWith('\n')) await streams.stdout('\n')
    throw cause
  }
  await flush()
}

/** Text of an input, fit for a terminal: control characters and what turns the direction of writing are spelled out. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/**
 * The name of an input in a report. People name files after persons: personal numbers in it are masked. A filing that was
 * pasted in the place of its file holds names and addresses, too: its first character is shown.
 */
export function shownName(file: string): string {
  if (isContent(file)) return `${file.trimStart().slice(0, 1)}…`
  return file === '' ? "''" : redact(file)
}
