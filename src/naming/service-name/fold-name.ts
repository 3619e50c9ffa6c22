import { FORMS, RULES } from '../../data/naming/table.ts'
import { dropInvisible } from '../../foundation/text.ts'
import { compose } from '../compose.ts'
import { isAlphanumeric, isHan, isOtherLetter } from '../han.ts'

/**
 * A name folded for matching words in it: small letters, full-width and enclosed characters (㊥), Kangxi and other
 * radicals (⺠), traditional, variant and look-alike characters in their basic form; spaces, punctuation, symbols and
 * invisible characters dropped. Never for storage.
 */
export interface FoldedName {
  readonly text: string
  /** For each UTF-16 unit of `text`: where the character that it comes from begins in the original… */
  readonly starts: readonly number[]
  /** …and where it ends. */
  readonly ends: readonly number[]
}

/** The block of the usual Han characters, U+4E00 to U+9FFF. */
const HAN_FROM = 0x4e00
const HAN_TO = 0x9fff
/** A to Z. */
const CAPITALS_FROM = 0x41
const CAPITALS_TO = 0x5a

/** Form → basic character, of the characters that occur in the rules' words. */
interface Basics {
  /** By place in the block of the usual Han characters: the code of the basic character, 0 where it is one itself. */
  readonly ofHan: Uint16Array
  readonly ofOthers: ReadonlyMap<string, string>
}

let basics: Basics | undefined

function unpackForms(): Basics {
  const ofHan = new Uint16Array(HAN_TO - HAN_FROM + 1)
  const ofOthers = new Map<string, string>()
  const groups = FORMS.split(' ')
  let index = 0
  new Set(RULES).forEach((basic) => {
    for (const form of groups[index++] ?? '') {
      const code = form.codePointAt(0)!
      if (code >= HAN_FROM && code <= HAN_TO) ofHan[code - HAN_FROM] = basic.charCodeAt(0)
      else ofOthers.set(form, basic)
    }
  })
  return { ofHan, ofOthers }
}

/** The basic form of a character. */
function basicOf(character: string, code: number): string {
  basics ??= unpackForms()
  if (code < HAN_FROM || code > HAN_TO) return basics.ofOthers.get(character) ?? character
  const basic = basics.ofHan[code - HAN_FROM]!
  return basic === 0 ? character : String.fromCharCode(basic)
}

/**
 * Folds a name for matching, with the way back to the original positions.
 *
 * @example
 * ```ts
 * foldName('㊥ 國-P2P').text   // → '中国p2p'
 * foldName('㊥ 國-P2P').starts // → [0, 2, 4, 5, 6]
 * ```
 */
export function foldName(name: string): FoldedName {
  if (isFolded(name)) return { text: name, starts: placesUpTo(name.length, 0), ends: placesUpTo(name.length, 1) }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let start = 0
  for (const character of name) {
    const end = start + character.length
    const folded = foldCharacter(character, character.codePointAt(0)!)
    for (let index = 0; index < folded.length; index++) {
      starts.push(start)
      ends.push(end)
    }
    text += folded
    start = end
  }
  return { text, starts, ends }
}

/** Whether folding leaves a text as it is: usual Han characters in their basic form, small letters, digits. */
export function isFolded(text: string): boolean {
  basics ??= unpackForms()
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isBasic =
      code < HAN_FROM
        ? isAlphanumeric(code) && !(code >= CAPITALS_FROM && code <= CAPITALS_TO)
        : code <= HAN_TO && basics.ofHan[code - HAN_FROM] === 0
    if (!isBasic) return false
  }
  return true
}

/** Ascending numbers from 0 and from 1, by length: the places of a name that folding leaves as it is. */
const PLACES: readonly [(readonly number[])[], (readonly number[])[]] = [[], []]

/** The numbers `first`, `first + 1` … of a length; made once for each. */
function placesUpTo(length: number, first: 0 | 1): readonly number[] {
  PLACES[first][length] ??= Object.freeze(Array.from({ length }, (_, index) => index + first))
  return PLACES[first][length]
}

/** What is left of a character, which may be nothing. */
function foldCharacter(character: string, code: number): string {
  if (code >= HAN_FROM && code <= HAN_TO) return basicOf(character, code)
  // ™, ℠, ℡: marks set beside a word, whose letters do not belong to it.
  if ((code >= 0x2120 && code <= 0x2122) || (code > 127 && dropInvisible(character) === '')) return ''
  let kept = ''
  for (const part of (code < 128 ? character : compose(character)).toLowerCase()) {
    const basic = basicOf(part, part.codePointAt(0)!)
    const unit = basic.codePointAt(0)!
    if (isAlphanumeric(unit) || isHan(unit) || isOtherLetter(basic)) kept += basic
  }
  return kept
}
