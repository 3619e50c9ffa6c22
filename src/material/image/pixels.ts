import { decode as decodePng } from 'fast-png'
import { decode as decodeJpeg } from 'jpeg-js'
import { leanPng } from './lean-png.ts'

/** The image in small: brightness and colour at points of an even grid, row by row. */
export interface Grid {
  readonly columns: number
  readonly rows: number
  /** 0 (black) to 255 (white). */
  readonly brightness: Uint8Array
  /** How far the colours of a point lie apart: 0 is grey. */
  readonly colour: Uint8Array
}

/** Points of a side of the grid: a line of print on a page is three of them high. */
const SIDE = 240
/** A photo of a phone has some twelve; more is not unpacked, and nothing is said of its pixels. */
const MOST_MEGAPIXELS = 40
const MOST_MEGABYTES = 600

/** The pixels of a JPEG or PNG in small; `undefined` where they cannot be told, or it is another format. */
export function gridOf(bytes: Uint8Array, type: string, width: number, height: number): Grid | undefined {
  if (width * height > MOST_MEGAPIXELS * 1e6 || width < 1 || height < 1) return undefined
  try {
    if (type === 'image/jpeg') {
      const { data, ...size } = decodeJpeg(bytes, {
        useTArray: true,
        formatAsRGBA: true,
        tolerantDecoding: true,
        maxResolutionInMP: MOST_MEGAPIXELS,
        maxMemoryUsageInMB: MOST_MEGABYTES,
      })
      return sampled(size.width, size.height, (at) => [data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!])
    }
    const lean = type === 'image/png' ? leanPng(bytes, width, height) : undefined
    return lean === undefined ? undefined : gridOfPng(lean)
  } catch {
    return undefined
  }
}

function gridOfPng(bytes: Uint8Array): Grid | undefined {
  const { width, height, data, depth = 8, channels = 4, palette } = decodePng(bytes)
  if (depth !== 8 && depth !== 16) return undefined
  const shift = depth === 16 ? 8 : 0
  return sampled(width, height, (at) => {
    const colour = palette?.[data[at]!]
    if (colour !== undefined) return [colour[0]!, colour[1]!, colour[2]!]
    const value = (channel: number) => data[at * channels + channel]! >> shift
    return channels < 3 ? [value(0), value(0), value(0)] : [value(0), value(1), value(2)]
  })
}

function sampled(
  width: number,
  height: number,
  colourAt: (index: number) => readonly [red: number, green: number, blue: number],
): Grid {
  const columns = Math.min(width, SIDE)
  const rows = Math.min(height, SIDE)
  const brightness = new Uint8Array(columns * rows)
  const colour = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const line = Math.floor(((row + 0.5) * height) / rows) * width
    for (let column = 0; column < columns; column++) {
      const [red, green, blue] = colourAt(line + Math.floor(((column + 0.5) * width) / columns))
      const place = row * columns + column
      brightness[place] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
      colour[place] = Math.max(red, green, blue) - Math.min(red, green, blue)
    }
  }
  return { columns, rows, brightness, colour }
}

/** How far brightness may lie from that of most points, and how few points may lie further off, in a blank page. */
const NOISE = 24
const FEW = 0.002

/** Whether nothing is to be seen: a blank scan, a photo with the lens covered. */
export function isBlank({ brightness }: Grid): boolean {
  const most = median(brightness)
  let off = 0
  for (const value of brightness) if (Math.abs(value - most) > NOISE) off++
  return off <= brightness.length * FEW
}

/** How far the colours of a grey point may lie apart: JPEG does not keep them exactly. */
const TINT = 20

/** Whether it has no colours: a black-and-white scan or copy. */
export function isColourless({ colour }: Grid): boolean {
  let tinted = 0
  for (const value of colour) if (value > TINT) tinted++
  return tinted <= colour.length * FEW
}

/** Fields of a side: fine enough to tell two cards of one kind by their print. */
const LIKENESS_SIDE = 32
/** By how much a field must be brighter than the next, or it is noise. */
const EDGE = 4

/**
 * What an image looks like, so that two files of one picture are told, whatever their format, size and quality: whether
 * each of 32 × 32 fields is brighter than its neighbour to the right, or darker, in two bits each, in hexadecimal.
 */
export function likenessOf({ columns, rows, brightness }: Grid): string {
  const field = (row: number, column: number): number => {
    let sum = 0
    let count = 0
    const lastRow = Math.max(Math.ceil(((row + 1) * rows) / LIKENESS_SIDE), 1)
    const lastColumn = Math.max(Math.ceil(((column + 1) * columns) / (LIKENESS_SIDE + 1)), 1)
    for (let y = Math.floor((row * rows) / LIKENESS_SIDE); y < lastRow && y < rows; y++) {
      for (let x = Math.floor((column * columns) / (LIKENESS_SIDE + 1)); x < lastColumn && x < columns; x++) {
        sum += brightness[y * columns + x]!
        count++
      }
    }
    return count === 0 ? 0 : sum / count
  }
  const edgeAt = (row: number, column: number): number => {
    const step = field(row, column) - field(row, column + 1)
    return step > EDGE ? 1 : step < -EDGE ? 2 : 0
  }
  let text = ''
  for (let row = 0; row < LIKENESS_SIDE; row++) {
    for (let column = 0; column < LIKENESS_SIDE; column += 2) {
      text += ((edgeAt(row, column) << 2) | edgeAt(row, column + 1)).toString(16)
    }
  }
  return text
}

/** Bits of 2,048 in which two files of one picture may differ. */
const ALIKE = 24

/** Whether two images look the same. */
export function looksLike(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let differing = 0
  for (let index = 0; index < one.length; index++) {
    let bits = Number.parseInt(one[index]!, 16) ^ Number.parseInt(other[index]!, 16)
    for (; bits > 0; bits >>= 1) differing += bits & 1
  }
  return differing <= ALIKE
}

function median(values: Uint8Array): number {
  const counts = new Uint32Array(256)
  for (const value of values) counts[value] = counts[value]! + 1
  let seen = 0
  for (let value = 0; value < 256; value++) {
    seen += counts[value]!
    if (seen * 2 >= values.length) return value
  }
  return 255
}
