import type { FoldedName } from './fold-name.ts'
import { isMark } from './shape.ts'
import type { Hit } from './word-index.ts'

/**
 * How a word hides: `folded` in other forms of its characters, in digits or behind spaces, `mark` in brackets, hyphens or around a digit, which
 * are allowed and may mean something, `hidden` behind symbols or invisible characters, which cannot be an accident.
 */
export type Disguise = 'none' | 'folded' | 'mark' | 'hidden'

/** Letters and digits, full-width ones among them. */
const LATIN = /^[\w\uff01-\uff5e]+$/

/** How a word that was found in a folded name hides in the original. */
export function disguiseOf(original: string, folded: FoldedName, { start, end, word }: Hit): Disguise {
  const { text, starts, ends } = folded
  const slice = original.slice(starts[start]!, ends[end - 1]!)
  // Capital and full-width letters hide nothing; digits in their place do.
  if (slice === word.text || (text.startsWith(word.text, start) && LATIN.test(slice))) return 'none'
  // A digit in the midst of a word may be part of a brand, as brackets may.
  if (end - start > word.text.length) return 'mark'
  let gaps = ''
  for (let at = start + 1; at < end; at++) gaps += original.slice(ends[at - 1]!, starts[at]!)
  gaps = gaps.replace(/\s+/g, '')
  if (gaps === '') return 'folded'
  return [...gaps].every(isMark) ? 'mark' : 'hidden'
}
