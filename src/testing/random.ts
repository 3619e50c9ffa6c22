/**
 * Seeded choice for samples: the same seed gives the same choices on every platform and every version of Node, since
 * nothing but 32-bit integer arithmetic is used. FNV-1a hashes the seed, mulberry32 goes on from there. Not for secrets.
 */
export interface Random {
  /** An integer from 0 up to, but not including, `limit`. */
  below(limit: number): number
  /** An integer from `first` to `last`, both included. */
  between(first: number, last: number): number
  /** An entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** So many decimal digits. */
  digits(count: number): string
  /** So many characters of `alphabet`. */
  text(count: number, alphabet: string): string
}

/**
 * A source of choices for a seed.
 *
 * @example
 * ```ts
 * createRandom('a').digits(6) === createRandom('a').digits(6) // → true
 * ```
 */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)

  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * limit)
  }
  const text = (count: number, alphabet: string): string => {
    let made = ''
    while (made.length < count) made += alphabet.charAt(below(alphabet.length))
    return made
  }
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    pick: (list) => list[below(list.length)]!,
    digits: (count) => text(count, '0123456789'),
    text,
  }
}

/**
 * The first of what `make` gives that is not `unwanted`: one number in eleven or thirty-one holds another kind's check
 * digit by chance. Made anew, so the choice stays the seed's.
 */
export function avoiding(make: () => string, unwanted: (made: string) => boolean): string {
  let made = make()
  for (let tries = 0; tries < 64 && unwanted(made); tries++) made = make()
  return made
}

/** Stops where a sample's options ask for what does not exist: a mistake of the test, not of the data under test. */
export function demand(holds: boolean, message: string): asserts holds {
  if (!holds) throw new RangeError(`beian/testing: ${message}`)
}
