import {
  CAPITAL_A,
  HYPHEN,
  isCapital,
  isDigit,
  isSmallLetter,
  NINE,
  PLUS,
  SLASH,
  SMALL_A,
  UNDERSCORE,
  ZERO,
} from './code-unit.ts'

/** Bytes out of base64, hexadecimal and decimal, and the elements of DER in them. */

/** Tags of X.690. */
export const SEQUENCE = 0x30
export const INTEGER = 0x02

const SPACE = 32

/** Up to `most` bytes of the base64 (also base64url) that begins at `start`; spaces in it do not matter. */
export function base64From(text: string, start: number, most: number): number[] {
  const bytes: number[] = []
  let bits = 0
  let count = 0
  for (let index = start; index < text.length && bytes.length < most; index++) {
    const value = base64Value(text.charCodeAt(index))
    if (value < 0) {
      if (text.charCodeAt(index) === SPACE) continue
      break
    }
    bits = ((bits << 6) | value) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes.push((bits >> count) & 0xff)
  }
  return bytes
}

/** The bit in which a letter and its capital differ. */
const CASE_BIT = 32

/** The bytes of a run of hexadecimal. */
export function hexFrom(run: string): number[] {
  const bytes: number[] = []
  let high = -1
  for (const digit of run.replace(/0x|\\x|[ :,-]/gi, '')) {
    const value = hexValue(digit.charCodeAt(0))
    if (high >= 0) bytes.push(high * 16 + value)
    high = high >= 0 ? -1 : value
  }
  return bytes
}

/** The bytes of a list in decimal; Java's are signed. */
export function decimalFrom(list: string): number[] {
  const bytes: number[] = []
  for (const [number] of list.matchAll(/-?\d+/g)) bytes.push(Number(number) & 0xff)
  return bytes
}

function base64Value(unit: number): number {
  if (isCapital(unit)) return unit - CAPITAL_A
  if (isSmallLetter(unit)) return unit - SMALL_A + 26
  if (isDigit(unit)) return unit - ZERO + 52
  return unit === PLUS || unit === HYPHEN ? 62 : unit === SLASH || unit === UNDERSCORE ? 63 : -1
}

function hexValue(unit: number): number {
  return unit <= NINE ? unit - ZERO : (unit | CASE_BIT) - SMALL_A + 10
}

/** Where the contents of the element at `at` begin (X.690 8.1.3: short, long and indefinite lengths). */
export function contentsAt(bytes: readonly number[], at: number): number {
  const length = bytes[at + 1] ?? 0
  return at + 2 + (length > 0x80 ? length - 0x80 : 0)
}

/** How many bytes of contents the element at `at` says that it has. */
export function lengthAt(bytes: readonly number[], at: number): number {
  const contents = contentsAt(bytes, at)
  if (contents === at + 2) return bytes[at + 1] ?? 0
  let length = 0
  for (let index = at + 2; index < contents; index++) length = length * 256 + (bytes[index] ?? 0)
  return length
}
