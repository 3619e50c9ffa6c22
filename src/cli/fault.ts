import { shapes } from '../data/forms/table.ts'
import type { Bilingual } from '../locale/language.ts'
import { widthOf } from './layout.ts'
import { regionsIn } from './text-regions.ts'
import { type Fault, UnusableInput } from './unusable-input.ts'

/** What is wrong with a text at a place: a key for programs, and a sentence for people. */
export interface Reason {
  readonly reason: string
  readonly why: Bilingual
}

const FAULT_AT: Bilingual = {
  zh: '不是{what}：第{line}行第{column}列，{why}',
  en: 'is not {what}: line {line}, column {column}: {why}',
}
const AT: Bilingual = { zh: '第{line}行第{column}列，{why}', en: 'line {line}, column {column}: {why}' }

/**
 * What is said of a text in which the reader had to stop, with the line shown.
 *
 * @param what what the text is not; left out of one that is read well and means nothing
 */
export function faultAt(
  text: string,
  offset: number,
  what: string | undefined,
  { reason, why }: Reason,
): UnusableInput {
  const { startLine: line, startColumn: column } = regionsIn(text)(offset, offset)
  const fault: Fault = { reason, line, column, excerpt: excerptAt(text, offset) }
  const said = what === undefined ? AT : FAULT_AT
  return new UnusableInput({ ...said, slots: { what: what ?? '', line, column, why } }, fault)
}

/** Characters of a line that are looked at on either side of the place. */
const MOST_LOOKED_AT = 400

/** Columns that are shown before the place, and behind it. */
const SHOWN_BEFORE = 40
const SHOWN_BEHIND = 36

/** Blanks, and signs that tell how a text is built; nobody's data consists of them. */
const SIGNS = /[ {}[\]:,;"'`#&*!|>?%@=<()\-/\\，：；、。“”‘’「」『』｛｝［］【】（）＂＇＃]/

/** Words that are the format's or the form's, and that say where in the file the line is. */
const WORDS: ReadonlySet<string> = new Set([
  ...Object.values(shapes).flatMap((shape) => Object.keys(shape)),
  ...['true', 'false', 'null', 'True', 'False', 'None', 'NaN', 'Infinity', 'undefined'],
])

/**
 * The line around a place as it may be shown: its signs and the names of fields; in the place of whatever else stands there,
 * whether quotes are around it or not, a mark.
 */
function excerptAt(text: string, offset: number): Fault['excerpt'] {
  const start = Math.max(lineStart(text, offset), offset - MOST_LOOKED_AT)
  const end = Math.min(lineEnd(text, offset), offset + MOST_LOOKED_AT)
  const before = masked(text.slice(start, offset))
  const behind = masked(text.slice(offset, end))
  const shownBefore = lastColumns(before, SHOWN_BEFORE)
  return { text: (shownBefore + firstColumns(behind, SHOWN_BEHIND)).trimEnd(), before: widthOf(shownBefore) }
}

function lineStart(text: string, offset: number): number {
  for (let at = offset; at > 0; at--) if (/[\r\n]/.test(text.charAt(at - 1))) return at
  return 0
}

function lineEnd(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) if (/[\r\n]/.test(text.charAt(at))) return at
  return text.length
}

const MARK = '…'

/** A text without what was filled in. */
function masked(text: string): string {
  const pieces = text.replace(/\t/g, ' ').match(new RegExp(`${SIGNS.source}|(?:(?!${SIGNS.source})[^])+`, 'g')) ?? []
  return pieces
    .map((piece) => (SIGNS.test(piece) || WORDS.has(piece) ? piece : MARK))
    .join('')
    .replace(/…(?:[ \-/\\.@]*…)+/g, MARK)
}

function lastColumns(text: string, columns: number): string {
  const kept = text.slice(-columns)
  return kept.length < text.length ? `${MARK}${kept}` : kept
}

function firstColumns(text: string, columns: number): string {
  const kept = text.slice(0, columns)
  return kept.length < text.length ? `${kept}${MARK}` : kept
}
