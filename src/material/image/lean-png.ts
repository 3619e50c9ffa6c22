import { Inflate } from 'fflate'

/** What an image needs to be unpacked; profiles and texts, which are packed too, do not matter here. */
const NEEDED = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']

const SIGNATURE_LENGTH = 8
/** Length, kind and check sum of a chunk. */
const AROUND = 12
/** Bytes that are unpacked at a time: a thousand times as many come out of them at most. */
const PIECE = 8192
/** RGBA of 16 bits. */
const MOST_BYTES_A_PIXEL = 8
/** Bytes of filters: one for each line, of each of the seven passes of an interlaced image. */
const PASSES = 7

/**
 * A PNG without whatever its pixels do not need; `undefined` where more comes out of its data than its size says, so that
 * a file of a few kilobytes would fill the memory.
 *
 * Source: W3C PNG (third edition), 5.3 and 7.3. Read 2026-11-28.
 */
export function leanPng(bytes: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE_LENGTH)]
  const most = width * height * MOST_BYTES_A_PIXEL + (height + 1) * PASSES
  let unpacked = 0
  const inflate = new Inflate()
  inflate.ondata = (piece) => {
    unpacked += piece.length
  }
  // The two bytes of zlib's head are no data.
  let skipped = 2
  for (let at = SIGNATURE_LENGTH; at + AROUND <= bytes.length; ) {
    const end = at + AROUND + view.getUint32(at, false)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (end > bytes.length) return undefined
    if (NEEDED.includes(kind)) kept.push(bytes.subarray(at, end))
    if (kind === 'IDAT') {
      const data = bytes.subarray(at + 8, end - 4)
      for (let start = Math.min(skipped, data.length); start < data.length; start += PIECE) {
        inflate.push(data.subarray(start, start + PIECE))
        if (unpacked > most) return undefined
      }
      skipped = Math.max(0, skipped - data.length)
    }
    at = end
  }
  const lean = new Uint8Array(kept.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of kept) {
    lean.set(piece, at)
    at += piece.length
  }
  return lean
}
