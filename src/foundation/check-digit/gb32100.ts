/**
 * Check character of GB 32100-2015 (unified social credit identifier, 统一社会信用代码): modulus 31 over the alphabet
 * `0-9 A-Z` without I, O, S, V and Z, weights 3^(i-1) mod 31.
 */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

// Value of each ASCII character in the alphabet; -1 for what is not in it.
const VALUES = /* @__PURE__ */ (() => {
  const values = new Int8Array(128).fill(-1)
  for (let value = 0; value < ALPHABET.length; value++) values[ALPHABET.charCodeAt(value)] = value
  return values
})()

const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** Value of the character at `index` in the GB 32100 alphabet (0–30), or -1. */
export function gb32100Value(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return unit < 128 ? VALUES[unit]! : -1
}

/**
 * Value of the check character over the first 17 characters (0–30), or -1 where one of them is not in the alphabet.
 * The second `% 31` matters: a sum divisible by 31 has the check character `0`.
 *
 * @example
 * ```ts
 * gb32100Check('91350100M000100Y4') // → 3: the example of GB 32100
 * ```
 */
export function gb32100Check(text: string): number {
  let sum = 0
  for (let index = 0; index < 17; index++) {
    const value = gb32100Value(text, index)
    if (value < 0) return -1
    sum += value * WEIGHTS[index]!
  }
  return (31 - (sum % 31)) % 31
}
