import { slipsBetween } from '../foundation/nearest.ts'

/** Longer words are no slip of any of ours. */
const LONGEST = 64

/**
 * The word of a list that was probably meant: the one with the fewest letters added, left out, replaced or
 * swapped, a third of its length at most. What was typed is in no message (an ID number pasted as an argument would end up in a log), so
 * this is all that is said of it.
 *
 * @example
 * ```ts
 * nearest('chekc', ['check', 'name', 'scan']) // → 'check'
 * nearest('xyz', ['check', 'name', 'scan'])   // → undefined
 * ```
 */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  if (typed.length > LONGEST) return undefined
  let found: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const word of words) {
    const distance = slipsBetween(typed.toLowerCase(), word.toLowerCase(), LONGEST)
    if (distance < least && distance * 3 <= Math.max(word.length, 3)) {
      found = word
      least = distance
    }
  }
  return found
}
