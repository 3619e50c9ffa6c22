import { CAPITAL_X, ZERO } from '../code-unit.ts'

/**
 * Check characters of ISO/IEC 7064 (information technology: security techniques, check character systems), as used by
 * GB 11643 (resident ID: MOD 11-2) and GS 15-2006 (business registration number: MOD 11,10).
 */

/**
 * ISO 7064 MOD 11-2 over the first `length` digits of `text`: 0–10, where 10 is written `X`.
 * The digits must have been checked; the sum stays below 2^31 for up to 26 of them.
 *
 * @example
 * ```ts
 * iso7064Mod11_2('11010519491231002', 17) // → 10: written X (the example of GB 11643)
 * ```
 */
export function iso7064Mod11_2(text: string, length: number): number {
  let sum = 0
  for (let index = 0; index < length; index++) sum = sum * 2 + text.charCodeAt(index) - ZERO
  return checkOfSum(sum)
}

/** 17 digits, which must have been checked, and their check character. */
export function withMod11_2Check(digits: string): string {
  return digits + String.fromCharCode(unitOf(iso7064Mod11_2(digits, 17)))
}

/**
 * Whether `text` is 17 digits and their MOD 11-2 check character, as every number on a Chinese identity document is.
 *
 * @example
 * ```ts
 * hasMod11_2Check('11010519491231002X') // → true
 * hasMod11_2Check('11010519491231002x') // → false
 * ```
 */
export function hasMod11_2Check(text: string): boolean {
  if (text.length !== 18) return false
  let sum = 0
  for (let index = 0; index < 17; index++) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit < 0 || digit > 9) return false
    sum = sum * 2 + digit
  }
  return text.charCodeAt(17) === unitOf(checkOfSum(sum))
}

/** For digits that were summed with the powers of 2 as weights. */
function checkOfSum(sum: number): number {
  return (12 - ((sum * 2) % 11)) % 11
}

/** How a check of 0 to 10 is written. */
function unitOf(check: number): number {
  return check === 10 ? CAPITAL_X : ZERO + check
}

/**
 * ISO 7064 MOD 11,10 (a hybrid system: modulus 11 and 10) over the first `length` digits of `text`: 0–9.
 *
 * @example
 * ```ts
 * iso7064Mod11_10('11010800000001', 14) // → 6
 * ```
 */
export function iso7064Mod11_10(text: string, length: number): number {
  let product = 10
  for (let index = 0; index < length; index++) {
    const sum = (product + text.charCodeAt(index) - ZERO) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10
}
