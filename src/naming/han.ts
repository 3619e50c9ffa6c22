/**
 * Which characters are Han, by code point: the property `\p{Script=Han}` is missing in old mini-program runtimes, and
 * U+4E00–9FA5 of the usual regular expression leaves out legal names (䶮 U+4DAE, 䴖 U+4D16, extensions B to H).
 */

/** Whether a code point is a Han character: URO, extensions A to J, compatibility ideographs, 〇. */
export function isHan(code: number): boolean {
  if (code < 0x3400) return code === 0x3007
  if (code < 0xf900) return code <= 0x4dbf || (code >= 0x4e00 && code <= 0x9fff)
  if (code < 0x20000) return code <= 0xfaff
  return code <= 0x3347f
}

/** Whether a code point is an ASCII letter or digit. */
export function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

const OTHER_LETTERS =
  /[\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u1fff\u2e80-\u2fdf\u3005\u3041-\u309f\u30a1-\u30fa\u30fc-\u31ff\ua000-\ud7a3]/

/**
 * Whether a character is a letter of some other script or a radical: not exact (unassigned points count), but no
 * punctuation, symbol or emoji is among them.
 */
export function isOtherLetter(character: string): boolean {
  return OTHER_LETTERS.test(character)
}

/** Full-width forms of ASCII stand so far behind the characters that they are forms of. */
const FULL_WIDTH_FROM = 0xff01
const FULL_WIDTH_TO = 0xff5e
const FULL_WIDTH_OFFSET = 0xfee0

/** The code point of a character, of a full-width form (Ａ) that of its ASCII character. */
export function narrowCode(character: string): number {
  const code = character.codePointAt(0)!
  return code >= FULL_WIDTH_FROM && code <= FULL_WIDTH_TO ? code - FULL_WIDTH_OFFSET : code
}

/** Whether a code point is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether a code point is a mark that is set over or under the letter before it. */
export function isCombiningMark(code: number): boolean {
  return code >= 0x300 && code < 0x370
}

/** Whether a code point is a radical (⺠, ⼀), which looks like a character and is none. */
export function isRadical(code: number): boolean {
  return code >= 0x2e80 && code < 0x2fe0
}
