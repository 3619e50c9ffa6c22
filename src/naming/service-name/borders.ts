import { isAlphanumeric } from '../han.ts'
import type { FoldedName } from './fold-name.ts'
import { isMark } from './shape.ts'
import type { Hit } from './word-index.ts'

/** Where words certainly begin and end in a folded name, by position. */
export interface Borders {
  readonly begins: readonly boolean[]
  readonly finishes: readonly boolean[]
  /** Whether a character belongs to a place or to an ordinary part of names. */
  readonly neutral: readonly boolean[]
}

/** Words of one character that end names: what stands before 网 in 青竹新闻网 has come to its end. */
const LAST_CHARACTERS = '网站社馆库吧店'

/** What stood in the original before the character at `at`: a blank, a bracket, a symbol, nothing. */
export function gapAt(original: string, { starts, ends }: FoldedName, at: number): string {
  return at > 0 && at < starts.length && ends[at - 1]! < starts[at]! ? original.slice(ends[at - 1]!, starts[at]!) : ''
}

/** Whether a Latin letter or a digit stands at `at`. */
export function isPlainAt(text: string, at: number): boolean {
  return isAlphanumeric(text.charCodeAt(at))
}

/**
 * The borders of a name: its start and end, a change of script, a bracket, a hyphen or a space, an ordinary part of names
 * (新闻|平台), the end of the brand that name and entity share.
 *
 * @param shared how many characters name and entity share from the start; 0 where that is not known
 */
export function bordersOf(original: string, folded: FoldedName, hits: readonly Hit[], shared: number): Borders {
  const { text } = folded
  const { length } = text
  const begins: boolean[] = []
  const neutral: boolean[] = []
  for (let at = 0; at <= length; at++) {
    const gap = gapAt(original, folded, at).charAt(0)
    const isParted = at === 0 || at === length || (gap !== '' && (isMark(gap) || gap.trim() === ''))
    begins.push(isParted || isPlainAt(text, at - 1) !== isPlainAt(text, at))
    neutral.push(false)
  }
  const finishes = begins.slice()
  if (LAST_CHARACTERS.includes(text.charAt(length - 1))) begins[length - 1] = true
  finishes[shared] = true
  for (const { start, end, word } of hits) {
    if (!word.anchor && !word.place) continue
    begins[start] = true
    finishes[end] = true
    neutral.fill(true, start, end)
  }
  return { begins, finishes, neutral }
}
