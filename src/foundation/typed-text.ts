import type { Result } from './result.ts'
import { foldWidth } from './text.ts'
import { foldTraditional } from './traditional.ts'
import { asText } from './untrusted.ts'

/** What stands in a field, and where the caret (光标) is: as many UTF-16 units before it. */
export interface TypedText {
  readonly text: string
  readonly caret: number
}

/** Longer texts are pasted, and left to the parser. */
const LONGEST = 256

/** How a number is spelled while it is typed. */
export interface Spelling {
  /** The text with its presentation folded; `undefined` where nothing can be said. */
  readonly fold: (text: string) => string | undefined
  /** Whether a whole number is written canonically. */
  readonly canonical: boolean
}

/**
 * A text rewritten while it is typed: canonically, where it is a whole number, or folded. Either is taken only where the
 * parser reads it as it reads the text: the same value, the same findings. So nothing is ever rewritten that somebody has
 * yet to be told about.
 *
 * The caret keeps the characters that stand before it: it is placed behind the same one, and behind a separator where it
 * stood behind one.
 *
 * @param text what stands in the field; anything that is no text is left as it is
 * @param caret `selectionStart` of the field; the end, where it is none
 */
export function rewritten(
  text: string,
  caret: number | null | undefined,
  parse: (text: string) => Result<{ readonly text: string }>,
  { fold, canonical }: Spelling,
): TypedText {
  const typed = asText(text)
  const at = typeof caret === 'number' && caret >= 0 && caret <= typed.length ? Math.floor(caret) : typed.length
  if (typed.length > LONGEST) return { text: typed, caret: at }
  const result = parse(typed)
  const reading = readingOf(result)
  for (const candidate of [canonical && result.ok ? result.value.text : undefined, fold(typed)]) {
    if (candidate === undefined || candidate === typed || readingOf(parse(candidate)) !== reading) continue
    return { text: candidate, caret: caretIn(candidate, typed, at) }
  }
  return { text: typed, caret: at }
}

/** What a parser says of a text: the value, and the findings. */
function readingOf(result: Result<{ readonly text: string }>): string {
  return JSON.stringify([result.ok ? result.value.text : undefined, result.issues])
}

/** Where the caret stands in the text as it is rewritten. */
function caretIn(text: string, typed: string, caret: number): number {
  if (caret === typed.length) return text.length
  // From the end: what is dropped (a label, a country code) stands in front.
  let index = text.length
  let from = typed.length
  while (from > caret && index > 0) {
    from--
    if (isSame(typed.charAt(from), text.charAt(index - 1))) index--
    else if (isSeparator(text.charAt(index - 1)) && isSame(typed.charAt(from), text.charAt(index - 2))) index -= 2
  }
  // A separator that nobody has typed yet stands behind the caret: to step back over it deletes what is before it.
  const isAfterSeparator = caret > 0 && isSeparator(typed.charAt(caret - 1))
  while (!isAfterSeparator && index > 0 && isSeparator(text.charAt(index - 1))) index--
  return caret === 0 ? 0 : index
}

const SEPARATOR = /[^\w+\u4e00-\u9fff]/

function isSeparator(character: string): boolean {
  return character !== '' && SEPARATOR.test(character)
}

function isSame(typed: string, written: string): boolean {
  if (typed === written) return true
  const folded = foldTraditional(foldWidth(typed)).toUpperCase()
  return folded === written.toUpperCase() || (isSeparator(folded) && written === '-' && folded.trim() !== '')
}
