/** How digits run that nobody was given: one digit again and again, or one up or down each. */
export type DigitPattern = 'repeated' | 'ascending' | 'descending'

/**
 * The pattern in the digits of `text` from `start` up to `end` (two at least), which must have been checked.
 *
 * @example
 * ```ts
 * digitPattern('0086-010-88888888', 9, 17) // → 'repeated'
 * digitPattern('123456', 0, 6)             // → 'ascending'
 * digitPattern('100037', 0, 6)             // → undefined
 * ```
 */
export function digitPattern(text: string, start: number, end: number): DigitPattern | undefined {
  const step = text.charCodeAt(start + 1) - text.charCodeAt(start)
  if (step < -1 || step > 1) return undefined
  for (let index = start + 2; index < end; index++) {
    if (text.charCodeAt(index) - text.charCodeAt(index - 1) !== step) return undefined
  }
  return step === 0 ? 'repeated' : step > 0 ? 'ascending' : 'descending'
}
