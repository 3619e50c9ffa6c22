import type { Readable } from 'node:stream'

/** A line in UTF-8; `undefined` where it is none. */
export type Line = string | undefined

const LINE_FEED = 0x0a
const RETURN = 0x0d

/**
 * The lines of a stream, in lists as they arrive, without their ends; a last one that is not ended counts. Of a longer
 * line only the first bytes are kept, so that memory stays flat whatever comes.
 *
 * @param most bytes of a line that are kept
 */
export async function* linesOf(stream: Readable, most: number): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun: Buffer[] = []
  let kept = 0
  const keep = (bytes: Buffer): void => {
    const part = bytes.subarray(0, Math.max(0, most - kept))
    if (part.length === 0) return
    // A copy: the rest of the chunk is not held back for its sake.
    begun.push(Buffer.from(part))
    kept += part.length
  }
  const ended = (): Line => {
    const bytes = begun.length === 1 ? begun[0]! : Buffer.concat(begun)
    const line = bytes[bytes.length - 1] === RETURN ? bytes.subarray(0, -1) : bytes
    begun = []
    kept = 0
    try {
      return decoder.decode(line.length < most ? line : whole(line))
    } catch {
      return undefined
    }
  }
  let isOpen = false
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    const lines: Line[] = []
    let from = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      keep(bytes.subarray(from, end))
      lines.push(ended())
      from = end + 1
    }
    keep(bytes.subarray(from))
    isOpen = from < bytes.length || (isOpen && from === 0)
    if (lines.length > 0) yield lines
  }
  if (isOpen) yield [ended()]
}

/** Without the beginning of a character at the end, where a line was cut. */
function whole(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1]! & 0xc0) === 0x80) end--
  return end > 0 && bytes[end - 1]! >= 0xc0 ? bytes.subarray(0, end - 1) : bytes
}
