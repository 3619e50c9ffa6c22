import { decode, encode } from 'fast-png'
import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { leanPng } from '../../../src/material/image/lean-png.ts'

function chunk(kind: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)])
}

/** The image with chunks in front of its data. */
function withChunks(png: Uint8Array, ...chunks: readonly Buffer[]): Buffer {
  const head = 8 + 25
  return Buffer.concat([png.subarray(0, head), ...chunks, png.subarray(head)])
}

const data = new Uint8Array(64 * 48 * 4).map((_, index) => (index * 7) % 251)
const image = encode({ width: 64, height: 48, data, channels: 4, depth: 8 })

describe('a lean PNG', () => {
  it('has the pixels of the image, and nothing else of it', () => {
    const large = withChunks(image, chunk('tEXt', new Uint8Array(5000)), chunk('iCCP', new Uint8Array(5000)))
    const lean = leanPng(large, 64, 48)!
    expect(lean.length).toBeLessThanOrEqual(image.length)
    expect(decode(lean).data).toEqual(decode(image).data)
  })

  it('is none where more comes out of the data than the size says', () => {
    // Forty megabytes of zeros in forty kilobytes, said to be 64 × 48 pixels.
    const bomb = zlibSync(new Uint8Array(40 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(60_000)
    const head = image.subarray(0, 33)
    expect(leanPng(Buffer.concat([head, chunk('IDAT', bomb), chunk('IEND', new Uint8Array())]), 64, 48)).toBeUndefined()
    const pieces = [bomb.subarray(0, 1), bomb.subarray(1, 900), bomb.subarray(900)].map((piece) => chunk('IDAT', piece))
    expect(leanPng(Buffer.concat([head, ...pieces, chunk('IEND', new Uint8Array())]), 64, 48)).toBeUndefined()
  })

  it('is none where a chunk says that it is longer than the file', () => {
    expect(leanPng(image.subarray(0, image.length - 20), 64, 48)).toBeUndefined()
  })
})
