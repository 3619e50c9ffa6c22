import { isUtf8 } from 'node:buffer'
import { changed, type FooterChange } from '../footer/changes.ts'
import { markedEncoding } from './page-encoding.ts'
import type { PageInput } from './page-input.ts'

/**
 * The bytes of a page with its changes, in the page's own encoding. What does not change keeps its bytes, one that is
 * none included. A character that the encoding does not have is written as a reference (`&#x4eac;`).
 *
 * @returns nothing where the page would not read as it should
 */
export function changedBytes(page: PageInput, changes: readonly FooterChange[]): Buffer | undefined {
  const { bytes, encoding, text } = page
  const write = writerIn(encoding)
  if (write === undefined) return undefined
  const offsets = byteOffsets(
    page,
    changes.flatMap(({ start, end }) => [start, end]),
  )
  const parts: Uint8Array[] = []
  const written: FooterChange[] = []
  let done = 0
  changes.forEach((change, index) => {
    const replacement = write(change.replacement)
    parts.push(bytes.subarray(done, offsets[2 * index]!), replacement.bytes)
    written.push({ ...change, replacement: replacement.text })
    done = offsets[2 * index + 1]!
  })
  const whole = Buffer.concat([...parts, bytes.subarray(done)])
  return new TextDecoder(encoding).decode(whole) === changed(text, written) ? whole : undefined
}

/** Bytes of a text, and the text as they read. */
type Writer = (text: string) => { readonly bytes: Buffer; readonly text: string }

function writerIn(encoding: string): Writer | undefined {
  if (encoding === 'utf-8') return (text) => ({ bytes: Buffer.from(text), text })
  if (encoding === 'utf-16le') return (text) => ({ bytes: Buffer.from(text, 'utf16le'), text })
  if (encoding === 'utf-16be') return (text) => ({ bytes: Buffer.from(text, 'utf16le').swap16(), text })
  // Its characters have other bytes behind an escape.
  if (encoding === 'iso-2022-jp') return undefined
  let table: ReadonlyMap<string, Buffer> | undefined
  return (text) => {
    const parts: Buffer[] = []
    let shown = ''
    for (const character of text) {
      if (!isAscii(character)) table ??= bytesByCharacter(encoding)
      const known = isAscii(character) ? Buffer.from(character) : table?.get(character)
      const reference = `&#x${character.codePointAt(0)!.toString(16)};`
      parts.push(known ?? Buffer.from(reference))
      shown += known === undefined ? reference : character
    }
    return { bytes: Buffer.concat(parts), text: shown }
  }
}

function isAscii(character: string): boolean {
  return character <= '\u007f'
}

/** What one or two bytes mean in an encoding, turned round: Node reads these encodings and writes none of them. */
function bytesByCharacter(encoding: string): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, Buffer>()
  const add = (bytes: Buffer): void => {
    const text = decoder.decode(bytes)
    if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let first = 0x80; first <= 0xff; first++) {
    add(Buffer.from([first]))
    for (let second = 0x40; second <= 0xfe; second++) add(Buffer.from([first, second]))
  }
  return table
}

/** Where characters of a page begin among its bytes; `offsets` in order. */
function byteOffsets({ bytes, encoding, text }: PageInput, offsets: readonly number[]): number[] {
  const mark = markedEncoding(bytes)
  const begin = mark === undefined ? 0 : mark === 'utf-8' ? 3 : 2
  if (encoding.startsWith('utf-16')) return offsets.map((offset) => begin + 2 * offset)
  let from = begin
  let shown = 0
  if (encoding === 'utf-8' && isUtf8(bytes)) {
    return offsets.map((offset) => {
      from += Buffer.byteLength(text.slice(shown, offset))
      shown = offset
      return from
    })
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const lengthOf = (start: number, end: number): number => decoder.decode(bytes.subarray(start, end)).length
  return offsets.map((offset) => {
    let to = pieceEnd(bytes, from)
    for (let length = lengthOf(from, to); to < bytes.length && shown + length <= offset; length = lengthOf(from, to)) {
      shown += length
      from = to
      to = pieceEnd(bytes, from)
    }
    return lastBefore(offset - shown, from, to, (end) => lengthOf(from, end))
  })
}

const LINE_FEED = 0x0a
const LESS_THAN = 0x3c
const GREATER_THAN = 0x3e

/** The end of a piece that reads alike alone: these bytes are parts of no other character in any encoding of pages. */
function pieceEnd(bytes: Buffer, from: number): number {
  let end = from
  while (end < bytes.length) {
    const byte = bytes[end++]!
    if (byte === LINE_FEED || byte === LESS_THAN || byte === GREATER_THAN) break
  }
  return end
}

/** The last place up to which no more than `count` characters stand. */
function lastBefore(count: number, from: number, to: number, countTo: (end: number) => number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (countTo(middle) <= count) low = middle
    else high = middle - 1
  }
  return low
}
