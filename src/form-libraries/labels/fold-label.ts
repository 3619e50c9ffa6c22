import { simplifiedForms, traditionalForms } from '../../data/labels/table.ts'
import { tidy } from '../../foundation/text.ts'

/** Longer than any label with its section and its note; of longer ones nothing is looked at. */
export const LONGEST_LABEL = 120

const TRADITIONAL = /* @__PURE__ */ (() => new RegExp(`[${traditionalForms}]`, 'g'))()

/** A blank beside a Chinese character or a bracket means nothing. */
const IDLE_BLANK = / (?=[^\x20-\x7e]|[(:])|([^\x20-\x7e]|[):]) /g

/** Stars of what is required, bullets. */
const AHEAD = /^[\s*※★☆●○•·▪■◆◇>#]+/

/** `1.`, `2、`, `(3)`, `一、`, `（二）`: where in the sheet a label stands. */
const ORDINAL =
  /^(?:\d{1,2}(?:\.\d{1,2})*(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,3}[、.)]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)) ?/

const BEHIND = /[\s*:;,。.★※]+$/

/** A word of a table without its presentation: full-width forms, blanks, capitals, traditional characters. */
export function foldWord(text: string): string {
  return tidy(text)
    .replace(IDLE_BLANK, '$1')
    .replace(TRADITIONAL, (form) => simplifiedForms.charAt(traditionalForms.indexOf(form)))
    .toLowerCase()
}

/** A label without stars, numbering, colons and whatever else stands around it; its notes in brackets are kept. */
export function foldLabel(text: string): string {
  return foldWord(text).replace(AHEAD, '').replace(ORDINAL, '').replace(AHEAD, '').replace(BEHIND, '')
}

/** A folded label as it may be meant: with its note in brackets, with the note as part of it, without the note. */
export function spellingsOf(folded: string): readonly string[] {
  if (!/[([【]/.test(folded)) return [folded]
  const joined = folded.replace(/[()[\]【】]/g, '')
  const bare = folded.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '').replace(BEHIND, '')
  return [folded, joined, bare].filter((text) => text !== '')
}
