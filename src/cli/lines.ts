import type { Readable } from 'node:stream'
import { createEncoder } from '../node/pieces.ts'
import { type Batch, createLineSplitter, eachLine, type Spoilt } from '../node/split-lines.ts'

/** A line without its end, or why it cannot be read. */
export type Line = { readonly text: string } | { readonly spoilt: Spoilt }

/**
 * The lines of a stream, in lists as they arrive; a last one that is not ended counts, and so do blank ones. Memory stays
 * flat whatever comes.
 *
 * @param longest bytes of a line that is read
 */
export async function* linesOf(stream: Readable, longest: number): AsyncGenerator<readonly Line[]> {
  const splitter = createLineSplitter(longest)
  const encoder = createEncoder()
  for await (const chunk of stream) {
    for (const bytes of encoder.push(chunk)) splitter.push(bytes)
    if (splitter.waiting() > 0) yield linesIn(splitter.take())
  }
  splitter.push(encoder.end())
  splitter.end()
  if (splitter.waiting() > 0) yield linesIn(splitter.take())
}

function linesIn(batch: Batch): Line[] {
  const lines: Line[] = []
  eachLine(batch, (text, line) => {
    const spoilt = batch.spoilt.get(line)
    lines.push(spoilt === undefined ? { text: text.endsWith('\r') ? text.slice(0, -1) : text } : { spoilt })
  })
  return lines
}
