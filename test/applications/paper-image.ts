import { encode } from 'fast-png'

/** A picture that could be a photograph of a card: coloured, and not blank. */
export function paperImage(width = 856, height = 540): Buffer {
  const data = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const x = pixel % width
    const y = Math.floor(pixel / width)
    data.set([(x * 7 + y * 3) % 256, (x + y * 5) % 256, (x * y) % 256], pixel * 3)
  }
  return Buffer.from(encode({ width, height, data, channels: 3, depth: 8 }))
}
