import { isCapital, isDigit } from '../foundation/code-unit.ts'
import { foldDashes, INVISIBLE, SPACE } from '../foundation/text.ts'

// What stands before a character: nothing, one or two spaces or hyphens, a bracket that closes, anything else.
export const ATTACHED = 0
const SPACED = 32
const HYPHENED = 45
const BRACKETED = 41
export const APART = 1

/** Digits and letters of a text, folded, with their places and what stands before each. */
export interface Stream {
  readonly codes: Uint8Array
  readonly places: Uint32Array
  readonly gaps: Uint8Array
  readonly length: number
}

/** Reads a text once, for all that looks for numbers in it. */
export function readStream(text: string): Stream {
  const codes = new Uint8Array(text.length)
  const places = new Uint32Array(text.length)
  const gaps = new Uint8Array(text.length)
  let length = 0
  let gap = APART
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const unit = foldedUnit(text.charCodeAt(index))
    if (isAlphanumeric(unit)) {
      codes[length] = unit
      places[length] = index
      gaps[length++] = gap
      gap = ATTACHED
      width = 0
      continue
    }
    const kind = separatorAt(text, index)
    if (kind === ATTACHED) {
      if (isSurrogate(unit)) index++
      continue
    }
    width++
    if (width > 2) gap = APART
    else if (gap === ATTACHED || gap === SPACED) gap = kind
    else if (kind !== SPACED && kind !== gap) gap = APART
  }
  return { codes, places, gaps, length }
}

/** A character of either width and case as an ASCII one in upper case. */
export function foldedUnit(unit: number): number {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  return narrow >= 97 && narrow <= 122 ? narrow - 32 : narrow
}

export function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || isCapital(unit)
}

/**
 * What the character at `index`, no letter or digit, is to the numbers beside it. An invisible one is as good as not
 * there; a line break parts, since the next line is the next record.
 */
export function separatorAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit < FIRST_BEYOND_ASCII) {
    return unit === SPACED || unit === HYPHENED || unit === BRACKETED ? unit : APART
  }
  // Nothing among the Han characters is invisible, a space or a dash.
  if (unit >= FIRST_HAN && unit <= LAST_HAN) return APART
  const character = isSurrogate(unit) ? text.slice(index, index + 2) : text.charAt(index)
  if (INVISIBLE.test(character)) return ATTACHED
  if (SPACE.test(character)) return LINE_BREAK.test(character) ? APART : SPACED
  return foldDashes(character) === '-' ? HYPHENED : APART
}

const FIRST_BEYOND_ASCII = 0x80
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
const LINE_BREAK = /[\u0085\u2028\u2029]/

/** Whether a code unit is half of a character beyond the basic plane. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

/** Digits in a row from `from`; there are none beyond the end. */
export function runOf({ codes, gaps }: Stream, from: number): number {
  let end = from + 1
  while (gaps[end] === ATTACHED && isDigit(codes[end]!)) end++
  return end - from
}

/** Digits and letters in a row from `from`, counted up to `most`. */
export function wordOf({ gaps, length }: Stream, from: number, most: number): number {
  let end = from + 1
  while (end < length && end < from + most && gaps[end] === ATTACHED) end++
  return end - from
}

/** Whether a number that ends before `at` ends there: no digit is attached. */
export function isClosed({ codes, gaps }: Stream, at: number): boolean {
  return gaps[at] !== ATTACHED || !isDigit(codes[at]!)
}

/** `count` characters from `from`, spaces and hyphens between them or not; `''` where there are fewer. */
export function take(stream: Stream, from: number, count: number): string {
  if (from + count > stream.length) return ''
  for (let index = from + 1; index < from + count; index++) {
    const gap = stream.gaps[index]!
    if (gap === APART || gap === BRACKETED) return ''
  }
  return textAt(stream, from, count)
}

export function textAt({ codes, length }: Stream, from: number, count: number): string {
  let text = ''
  for (let index = from; index < from + count && index < length; index++) text += String.fromCharCode(codes[index]!)
  return text
}
