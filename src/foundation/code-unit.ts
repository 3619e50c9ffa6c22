/** Code units of ASCII by name, for what is read character by character. */

export const PERCENT = 37
export const PLUS = 43
export const HYPHEN = 45
export const DOT = 46
export const SLASH = 47
export const ZERO = 48
export const ONE = 49
export const TWO = 50
export const THREE = 51
export const EIGHT = 56
export const NINE = 57
export const CAPITAL_A = 65
export const CAPITAL_C = 67
export const CAPITAL_E = 69
export const CAPITAL_I = 73
export const CAPITAL_X = 88
export const CAPITAL_Z = 90
export const UNDERSCORE = 95
export const SMALL_A = 97
export const SMALL_C = 99
export const SMALL_F = 102
export const SMALL_X = 120
export const SMALL_Z = 122

/** Whether a code unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE
}

/** Whether a code unit is an ASCII capital. */
export function isCapital(unit: number): boolean {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z
}

/** Whether a code unit is a small ASCII letter. */
export function isSmallLetter(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z
}

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** Whether a code unit is a Han character of the basic block. */
export function isHan(unit: number): boolean {
  return unit >= FIRST_HAN && unit <= LAST_HAN
}
