/** More slips than this, and it is another word. */
const MOST_SLIPS = 2

/** The candidate that differs from a word by the fewest slips of the keyboard; `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = MOST_SLIPS + 1
  for (const candidate of candidates) {
    const slips = slipsBetween(word, candidate, fewest - 1)
    if (slips < fewest) {
      fewest = slips
      best = candidate
    }
  }
  return best
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
