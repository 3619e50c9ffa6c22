import { isUtf8 } from 'node:buffer'

/** Why a line holds nothing that can be judged. */
export type Spoilt = 'too-long' | 'not-utf8'

/** Whole lines of an input, in the order of the input. It is sent to other threads as it is. */
export interface Batch {
  /** Number of its first line, counted from 1. */
  readonly first: number
  /** The lines, each with its `\n`; one that is spoilt is empty. */
  readonly text: string
  /** Lines that cannot be read, by their number. */
  readonly spoilt: ReadonlyMap<number, Spoilt>
}

/** Cuts bytes into lines, wherever they were cut before: within a character, within a line break. */
export interface LineSplitter {
  readonly push: (bytes: Uint8Array) => void
  /** The last line, where no line break ends it. */
  readonly end: () => void
  /** Bytes of whole lines that wait to be taken. */
  readonly waiting: () => number
  /** The whole lines so far. */
  readonly take: () => Batch
}

const LINE_FEED = 10

/**
 * @param longest bytes of a line, without its break; of a longer one no more is kept than that
 */
export function createLineSplitter(longest: number): LineSplitter {
  let whole: Buffer[] = []
  let wholeBytes = 0
  /** What has come of the line that is not ended yet. */
  let begun: Buffer[] = []
  let begunBytes = 0
  let first = 1
  let next = 1
  let spoilt = new Map<number, Spoilt>()

  const endLine = (rest: Buffer): void => {
    const last = rest[rest.length - 1] ?? begun[begun.length - 1]?.at(-1)
    if (begunBytes + rest.length - (last === CARRIAGE_RETURN ? 1 : 0) > longest) {
      spoilt.set(next, 'too-long')
      begun = []
      begunBytes = 0
      keep(LINE_BREAK)
    } else {
      for (const piece of begun) keep(piece)
      begun = []
      begunBytes = 0
      keep(rest)
      keep(LINE_BREAK)
    }
    next++
  }
  const keep = (piece: Buffer): void => {
    whole.push(piece)
    wholeBytes += piece.length
  }
  return {
    push: (chunk) => {
      // A copy: whoever reads into one buffer again and again may do so.
      const bytes = Buffer.from(chunk)
      const last = bytes.lastIndexOf(LINE_FEED)
      let start = 0
      // The first line has its beginning elsewhere, and of the others only such a chunk can hold one that is too long.
      if (last >= 0 && (begunBytes > 0 || last > longest)) {
        for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
          endLine(bytes.subarray(start, end))
          start = end + 1
          if (last - start <= longest) break
        }
      }
      if (start <= last) {
        for (let at = bytes.indexOf(LINE_FEED, start); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) next++
        keep(bytes.subarray(start, last + 1))
      }
      const rest = bytes.subarray(last + 1)
      // A character more than allowed is enough to know; a byte for the carriage return.
      if (rest.length > 0 && begunBytes <= longest + 1) begun.push(rest)
      begunBytes += rest.length
      if (begunBytes > longest + 1) begun = []
    },
    end: () => {
      if (begunBytes > 0) endLine(Buffer.alloc(0))
    },
    waiting: () => wholeBytes,
    take: () => {
      const batch = decoded(Buffer.concat(whole, wholeBytes), first, spoilt)
      whole = []
      wholeBytes = 0
      first = next
      spoilt = new Map()
      return batch
    },
  }
}

const LINE_BREAK = Buffer.from('\n')
const CARRIAGE_RETURN = 13

/** All at once; line by line only where some line is no UTF-8. */
function decoded(bytes: Buffer, first: number, spoilt: Map<number, Spoilt>): Batch {
  if (isUtf8(bytes)) return { first, text: withoutMark(bytes.toString('utf8'), first), spoilt }
  let text = ''
  let number = first
  let start = 0
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    const line = bytes.subarray(start, end + 1)
    if (isUtf8(line)) text += line.toString('utf8')
    else {
      spoilt.set(number, 'not-utf8')
      text += '\n'
    }
    start = end + 1
    number++
  }
  return { first, text: withoutMark(text, first), spoilt }
}

/** Without the byte order mark at the beginning of the input. */
function withoutMark(text: string, first: number): string {
  return first === 1 && text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Calls for each line of a batch, without its break. */
export function eachLine({ first, text }: Batch, use: (text: string, line: number) => void): void {
  let line = first
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    use(text.slice(start, end), line++)
    start = end + 1
  }
}
