/**
 * Folding of what people paste: full-width forms, spaces of every kind, invisible characters, and dashes.
 *
 * Each function runs in one linear pass and returns its argument untouched where nothing is to be folded, which is
 * the usual case. Tables rather than `String.prototype.normalize`: old mini-program runtimes lack it, and NFKC also
 * rewrites what must stay (㎡, ligatures) and keeps what must go (dashes, CJK radicals).
 */

/**
 * A character that shows nothing and survives copy and paste: all that Unicode calls default-ignorable (soft hyphen,
 * joiners, marks of direction, variation selectors, Hangul fillers, tags), since nobody who reads the text can see that
 * they are there; and the blank Braille pattern, which is pasted as a blank. Written out, because older engines have no
 * `\p{Default_Ignorable_Code_Point}`; a test holds the list against it.
 *
 * Source: Unicode 16.0, DerivedCoreProperties.txt. Read 2026-11-28.
 */
export const INVISIBLE: RegExp =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8]|\ud82f[\udca0-\udca3]|\ud834[\udd73-\udd7a]|[\udb40-\udb43][\udc00-\udfff]/

const INVISIBLES = /* @__PURE__ */ (() => new RegExp(INVISIBLE.source, 'g'))()

/** A space or line break of Unicode; U+0085, the line break of old mainframes, is none to `\s`. */
export const SPACE: RegExp = /[\s\u0085]/

const SPACES = /* @__PURE__ */ (() => new RegExp(`${SPACE.source}+`, 'g'))()

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
  return text.replace(INVISIBLES, '')
}

/** Every run of spaces and line breaks to one ASCII space. */
export function foldSpaces(text: string): string {
  return text.replace(SPACES, ' ')
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
  return foldSpaces(foldCharacters(text)).trim()
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
