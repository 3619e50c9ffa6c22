/** More slips than this, and it is another word. */
const MOST_SLIPS = 2

/** The candidate that differs from a word by the fewest slips of the keyboard; `undefined` where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = MOST_SLIPS + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const slips = slipsBetween(word, candidate)
    if (slips < fewest) {
      fewest = slips
      best = candidate
    }
  }
  return best
}

/** How many letters must be added, dropped or changed to make one word of the other (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++) {
      const changed = row[to - 1]! + (one.charAt(at - 1) === other.charAt(to - 1) ? 0 : 1)
      next[to] = Math.min(changed, row[to]! + 1, next[to - 1]! + 1)
    }
    row = next
  }
  return row[other.length]!
}
