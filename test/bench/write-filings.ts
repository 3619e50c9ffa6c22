import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { filings } from '../node/samples.ts'

/** Filings that differ; beyond them they come again. */
const DISTINCT = 20_000

/** So many filings, one to a line, in a file: of two natures and three services, every second one with a fault. */
export async function writeFilings(file: string, count: number, seed: string): Promise<void> {
  const distinct = filings(Math.min(count, DISTINCT), seed).map((filing) => `${JSON.stringify(filing)}\n`)
  const stream = createWriteStream(file)
  for (let index = 0; index < count; ) {
    let piece = ''
    for (; index < count && piece.length < 1 << 18; index++) piece += distinct[index % distinct.length]
    if (!stream.write(piece)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
}
