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
    const distance = distanceBetween(typed.toLowerCase(), word.toLowerCase())
    if (distance < least && distance * 3 <= Math.max(word.length, 3)) {
      found = word
      least = distance
    }
  }
  return found
}

/** Levenshtein's distance, two neighbours swapped counting one; row by row. */
function distanceBetween(one: string, other: string): number {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const letter = one.charAt(row - 1)
      const same = letter === other.charAt(column - 1)
      let least = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1))
      const isSwapped = letter === other.charAt(column - 2) && one.charAt(row - 2) === other.charAt(column - 1)
      if (row > 1 && column > 1 && isSwapped) least = Math.min(least, before[column - 2]! + 1)
      current.push(least)
    }
    before = above
    above = current
  }
  return above[other.length]!
}
