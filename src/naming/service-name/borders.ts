import { isAlphanumeric } from '../han.ts'
import type { FoldedName } from './fold-name.ts'
import type { NameUnderRead } from './name-under-read.ts'
import { isMark } from './shape.ts'
import type { Hit } from './word-index.ts'

/** Words of one character that end names: what stands before 网 in 青竹新闻网 has come to its end. */
const LAST_CHARACTERS = '网站社馆库吧店'

/** What stood in the original before the character at `at`: a blank, a bracket, a symbol, nothing. */
export function gapAt(original: string, { starts, ends }: FoldedName, at: number): string {
  return at > 0 && at < starts.length && ends[at - 1]! < starts[at]! ? original.slice(ends[at - 1]!, starts[at]!) : ''
}

/** Whether a Latin letter or a digit stands at `at`. */
export function isPlainAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isAlphanumeric(text.charCodeAt(at))
}

/**
 * Whether the start or the end of the name, a change of script, a bracket, a hyphen or a space stands before the
 * character at `at`.
 */
function isPartedAt({ original, folded }: NameUnderRead, at: number): boolean {
  const { text } = folded
  if (at === 0 || at === text.length || isPlainAt(text, at - 1) !== isPlainAt(text, at)) return true
  const gap = gapAt(original, folded, at).charAt(0)
  return gap !== '' && (isMark(gap) || gap.trim() === '')
}

/** Whether a place or an ordinary part of names (新闻|平台). */
function isOrdinary({ word }: Hit): boolean {
  return word.anchor || word.place
}

/** Whether a word certainly begins at `at`, so that one before it has come to its end: 新闻|平台, 青竹新闻|网. */
export function beginsAt(name: NameUnderRead, at: number): boolean {
  const { text } = name.folded
  if (at === text.length - 1 && LAST_CHARACTERS.includes(text.charAt(at))) return true
  if (isPartedAt(name, at)) return true
  for (const hit of name.hits) if (hit.start === at && isOrdinary(hit)) return true
  return false
}

/** Whether a word certainly ends at `at`; so does the brand that name and entity share. */
export function finishesAt(name: NameUnderRead, at: number): boolean {
  if (at === (name.relation?.shared ?? 0)) return true
  if (isPartedAt(name, at)) return true
  for (const hit of name.hits) if (hit.end === at && isOrdinary(hit)) return true
  return false
}
