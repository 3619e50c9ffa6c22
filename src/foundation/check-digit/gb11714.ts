import { CAPITAL_A, CAPITAL_X, isCapital, isDigit, ZERO } from '../code-unit.ts'

/**
 * Check character of GB 11714-1997 (organization code, 组织机构代码): modulus 11, weights 3 7 9 10 5 8 4 2 over
 * `0-9 A-Z` (A = 10 … Z = 35). The weights are the powers of 2 modulo 11, so the sum is built by doubling.
 */

/** Value of the character at `index` over `0-9 A-Z` (0–35), or -1. */
export function gb11714Value(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return isDigit(unit) ? unit - ZERO : isCapital(unit) ? unit - CAPITAL_A + 10 : -1
}

/**
 * Value of the check character of the eight characters of `text` from `start`: 0–10, where 10 is written `X`;
 * -1 where one of them is neither a digit nor a capital letter.
 *
 * @example
 * ```ts
 * gb11714Check('D2143569', 0) // → 10: written X (the example of GB 11714)
 * ```
 */
export function gb11714Check(text: string, start: number): number {
  let sum = 0
  for (let index = 0; index < 8; index++) {
    const value = gb11714Value(text, start + index)
    if (value < 0) return -1
    sum = (sum + value) * 2
  }
  return (11 - (sum % 11)) % 11
}

/**
 * Whether eight characters of `text` from `start` are the body of an organization code whose check character stands at
 * `checkAt`: right behind them, or behind the hyphen of the certificate.
 */
export function isOrganizationCodeAt(text: string, start: number, checkAt: number = start + 8): boolean {
  const check = gb11714Check(text, start)
  if (check < 0) return false
  return text.charCodeAt(checkAt) === (check === 10 ? CAPITAL_X : ZERO + check)
}
