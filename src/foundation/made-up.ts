import { saysNothing } from './unfilled.ts'

/**
 * Whether digits of a text, from `start` up to `end`, are all the same, or go up or down by one each, 0 behind 9: what is
 * typed to get past a field, and what no register hands out in such length.
 *
 * @example
 * ```ts
 * countsOrRepeats('123456789012345678', 0, 18) // → true
 * countsOrRepeats('110105194912310021', 0, 18) // → false
 * ```
 */
export function countsOrRepeats(text: string, start: number, end: number): boolean {
  const step = stepAt(text, start)
  if (step !== 0 && step !== 1 && step !== 9) return false
  for (let index = start + 1; index + 1 < end; index++) {
    if (stepAt(text, index) !== step) return false
  }
  return true
}

/** Characters of an organization's number behind its registrar's region: GB 11714, GS 15-2006. */
const BODY = 8

/** Whether the eight characters that a register has given, from `start` on, count or are one digit: 12345678, 88888888. */
export function isMadeUpBody(text: string, start: number): boolean {
  return countsOrRepeats(text, start, start + BODY)
}

/** From one digit to the next, upwards; no digit has none. */
function stepAt(text: string, index: number): number {
  const step = text.charCodeAt(index + 1) - text.charCodeAt(index)
  return step < 0 && step > -10 ? step + 10 : step
}

/** Digits that somebody hid: `1101**********1234`, `H1234XXXX`. */
const HIDDEN = /[*?\u00d7\u2026_#\u25cf\u2022\u25a1]{2}|X{3}/i

/**
 * Whether a text stands where a number is due and is none yet: 暂无, 同上, one that counts, one with its middle hidden.
 *
 * @param long whether the number that is due has so many digits that none of them counts
 */
export function isNoNumber(text: string, long: boolean): boolean {
  return HIDDEN.test(text) || saysNothing(text) || (long && counts(text))
}

/** Whether a whole text of digits counts, or is one digit: 123456, 888888. */
export function counts(text: string): boolean {
  return text.length > 5 && countsOrRepeats(text, 0, text.length)
}
