/** More slips than this, and it is another word. */
const MOST_SLIPS = 2

/** Longer words are no slip of any of ours, and are not looked at. */
const LONGEST = 64

/**
 * The word of a list that was probably meant: the one with the fewest letters added, dropped, changed or swapped, two
 * and a third of its letters at most; capitals do not count. What was typed is in no message (an ID number pasted as an
 * argument would end up in a log), so this is all that is said of it.
 *
 * @example
 * ```ts
 * nearest('chekc', ['check', 'name', 'scan']) // → 'check'
 * nearest('xyz', ['check', 'name', 'scan'])   // → undefined
 * ```
 */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  if (typed.length > LONGEST) return undefined
  const small = typed.toLowerCase()
  let found: string | undefined
  let fewest = MOST_SLIPS + 1
  for (const word of words) {
    const most = Math.min(fewest - 1, Math.max(1, Math.floor(word.length / 3)))
    const slips = slipsBetween(small, word.toLowerCase(), most)
    if (slips > most) continue
    fewest = slips
    found = word
  }
  return found
}

/**
 * How many letters must be added, dropped, changed or swapped with the next one to make one word of the other
 * (Damerau and Levenshtein's distance, no letter moved twice).
 *
 * @param most more slips than that are of no interest: what is given then is any number above it
 *
 * @example
 * ```ts
 * slipsBetween('moblie', 'mobile', 2) // → 1
 * ```
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    let least = at
    for (let to = 1; to <= other.length; to++) {
      const letter = one.charAt(at - 1)
      const isSame = letter === other.charAt(to - 1)
      let slips = Math.min(row[to - 1]! + (isSame ? 0 : 1), row[to]! + 1, next[to - 1]! + 1)
      const isSwapped =
        at > 1 && to > 1 && letter === other.charAt(to - 2) && one.charAt(at - 2) === other.charAt(to - 1)
      if (isSwapped) slips = Math.min(slips, before[to - 2]! + 1)
      next[to] = slips
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return row[other.length]!
}
