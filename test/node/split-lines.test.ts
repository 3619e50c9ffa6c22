import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Batch, createLineSplitter, eachLine } from '../../src/node/split-lines.ts'

const LONGEST = 12

/** Lines of batches, as `number: text` or why they are spoilt. */
function linesOf(batches: readonly Batch[]): [number, string][] {
  const lines: [number, string][] = []
  for (const batch of batches) eachLine(batch, (text, line) => lines.push([line, batch.spoilt.get(line) ?? text]))
  return lines
}

function split(pieces: readonly Uint8Array[], takes: readonly boolean[] = []): [number, string][] {
  const splitter = createLineSplitter(LONGEST)
  const batches: Batch[] = []
  pieces.forEach((piece, index) => {
    splitter.push(piece)
    if (takes[index]) batches.push(splitter.take())
  })
  splitter.end()
  batches.push(splitter.take())
  return linesOf(batches)
}

/** What lines are, said in the plainest way. */
function told(bytes: Buffer): [number, string][] {
  const text = bytes.toString('latin1')
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  return lines.map((line, index) => {
    const own = Buffer.from(line, 'latin1')
    if (own.length - (line.endsWith('\r') ? 1 : 0) > LONGEST) return [index + 1, 'too-long']
    try {
      const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: index > 0 }).decode(own)
      return [index + 1, read]
    } catch {
      return [index + 1, 'not-utf8']
    }
  })
}

const part = fc.oneof(
  fc
    .constantFrom('\n', '\r\n', '\n\n', '备', '案', '𠮷', '"', '\ufeff', '\u2028', '\r', 'abcdefghijkl')
    .map((text) => Buffer.from(text)),
  fc.constantFrom([0xff], [0xe5], [0xe5, 0xa4]).map((bytes) => Buffer.from(bytes)),
)

describe('createLineSplitter', () => {
  it('finds the lines, wherever the bytes are cut and whenever they are taken', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 24 }).map((parts) => Buffer.concat(parts)),
        fc.array(fc.nat({ max: 8 }), { maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (bytes, sizes, takes) => {
          const pieces: Buffer[] = []
          let start = 0
          for (const size of sizes) {
            pieces.push(bytes.subarray(start, start + size))
            start += size
          }
          pieces.push(bytes.subarray(start))
          expect(split(pieces, takes)).toEqual(told(bytes))
          expect(split([bytes])).toEqual(told(bytes))
        },
      ),
      { numRuns: 600 },
    )
  })

  it('keeps no more of a line that is too long than of one that is not', () => {
    const splitter = createLineSplitter(LONGEST)
    const before = process.memoryUsage().arrayBuffers
    for (let index = 0; index < 100; index++) splitter.push(Buffer.alloc(1 << 20, 'x'))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(80 * 2 ** 20)
    splitter.push(Buffer.from('\nnext'))
    splitter.end()
    expect(linesOf([splitter.take()])).toEqual([
      [1, 'too-long'],
      [2, 'next'],
    ])
  })

  it('is not confused by who reads into one buffer again and again', () => {
    const splitter = createLineSplitter(LONGEST)
    const buffer = Buffer.alloc(4)
    for (const text of ['one\n', 'two\n', 'six\n']) {
      buffer.write(text)
      splitter.push(buffer)
    }
    expect(linesOf([splitter.take()])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'six'],
    ])
  })
})
