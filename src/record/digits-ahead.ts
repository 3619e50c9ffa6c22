/**
 * Where the digits of a number may stand, or what stands for them: digits, letters, signs and words in their place,
 * escapes that may be decoded to digits. A text is searched for these first, since most of a text is far from any. By a
 * table rather than by an expression, which would try each of ten alternatives at each character.
 */

/** What counts wherever it stands. */
const SURE = '0123456789０１２３４５６７８９*#?●…{[%待填中无后未暂正您'

/** What counts by what follows: XX, -号, - 号, \u, &#. */
const OPENING = 'Xx-\\&'

const NOTHING = 0
const ALWAYS = 1
const MAYBE = 2

let kinds: Uint8Array | undefined

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let index = 0; index < SURE.length; index++) table[SURE.charCodeAt(index)] = ALWAYS
  for (let index = 0; index < OPENING.length; index++) table[OPENING.charCodeAt(index)] = MAYBE
  return table
}

const FOLLOWED = /[Xx]{2}|-\s?号|\\[Uu]|&#/y

/** The place behind the first of these at or behind `from`; -1 where none is. */
export function behindDigits(text: string, from: number): number {
  kinds ??= kindsOfUnits()
  const { length } = text
  for (let index = from; index < length; index++) {
    const kind = kinds[text.charCodeAt(index)]
    if (kind === NOTHING) continue
    if (kind === ALWAYS) return index + 1
    FOLLOWED.lastIndex = index
    if (FOLLOWED.test(text)) return FOLLOWED.lastIndex
  }
  return -1
}
