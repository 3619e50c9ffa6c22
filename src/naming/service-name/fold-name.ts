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

let basics: Map<string, string> | undefined

/** Form → basic character, of the characters that occur in the rules' words. */
function unpackForms(): Map<string, string> {
  const unpacked = new Map<string, string>()
  const groups = FORMS.split(' ')
  let index = 0
  new Set(RULES).forEach((basic) => {
    for (const form of groups[index++] ?? '') unpacked.set(form, basic)
  })
  return unpacked
}

function basicOf(character: string): string {
  basics ??= unpackForms()
  return basics.get(character) ?? character
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

/** What is left of a character, which may be nothing. */
function foldCharacter(character: string, code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return basicOf(character)
  // ™, ℠, ℡: marks set beside a word, whose letters do not belong to it.
  if ((code >= 0x2120 && code <= 0x2122) || (code > 127 && dropInvisible(character) === '')) return ''
  let kept = ''
  for (const part of (code < 128 ? character : compose(character)).toLowerCase()) {
    const basic = basicOf(part)
    const unit = basic.codePointAt(0)!
    if (isAlphanumeric(unit) || isHan(unit) || isOtherLetter(basic)) kept += basic
  }
  return kept
}
