/**
 * Folding of what people paste: full-width forms, spaces of every kind, invisible characters, and dashes.
 *
 * Each function runs in one linear pass and returns its argument untouched where nothing is to be folded, which is
 * the usual case. Tables rather than `String.prototype.normalize`: old mini-program runtimes lack it, and NFKC also
 * rewrites what must stay (㎡, ligatures) and keeps what must go (dashes, CJK radicals).
 */

/** Default-ignorable and blank-looking characters that survive copy and paste; they are dropped. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0]|\udb40[\udc00-\udfff]/g

/** Every Unicode space and line break, U+0085 included, which `\s` leaves out. */
const SPACES = /[\s\u0085]+/g

/** Hyphens, dashes, the minus sign and the katakana length mark that Japanese input methods put in their place. */
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\u30fc\ufe58\ufe63\uff0d\uff70]/g

const FULL_WIDTH = /[\uff01-\uff5e]/g

// Nothing among the Han characters is ever folded: plain Chinese goes untouched, too.
const NOT_PLAIN = /[^\x21-\x7e\u4e00-\u9fff]/

// Within ASCII there are spaces to fold and nothing else.
const NOT_ASCII = /[\u0080-\uffff]/

/** Full-width ASCII forms (U+FF01–FF5E) to ASCII: `１２３－Ｘ` → `123-X`. */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** Every dash to `-`. */
export function foldDashes(text: string): string {
  return text.replace(DASHES, '-')
}

/** Without invisible and format characters. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/**
 * Presentation folded, spaces kept as one ASCII space each and trimmed: for text in which a space may mean something.
 *
 * @example
 * ```ts
 * tidy(' ０１０　６８８７－０７８８\u200b ') // → '010 6887-0788'
 * ```
 */
export function tidy(text: string): string {
  if (!NOT_PLAIN.test(text)) return text
  return foldCharacters(text).replace(SPACES, ' ').trim()
}

/**
 * Presentation folded and every space dropped: for numbers.
 *
 * @example
 * ```ts
 * compact('１１０１０５ 19491231 002Ｘ') // → '11010519491231002X'
 * ```
 */
export function compact(text: string): string {
  if (!NOT_PLAIN.test(text)) return text
  return foldCharacters(text).replace(SPACES, '')
}

function foldCharacters(text: string): string {
  return NOT_ASCII.test(text) ? foldDashes(foldWidth(dropInvisible(text))) : text
}
