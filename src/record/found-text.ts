import type { LicenseShape } from '../data/operating-licenses/table.ts'
import { MINISTRY, MINISTRY_MISTAKEN } from '../data/province-characters/table.ts'
import { PARODIES } from './ministry-number.ts'
import type { PageText } from './page-text.ts'
import type { RecordNumber } from './record-number.ts'
import { roundBrackets, UNFILLED_WORDS } from './spelling.ts'

/** A stretch of a folded text that is a number by its words; it is read only where no other covers it. */
export interface FoundText {
  readonly kind: RecordNumber['kind']
  /** Half-open range in the folded text. */
  readonly start: number
  readonly end: number
  /** The number without the spaces between its digits. */
  readonly text: string
  /** Of another license, unless something else stands for its digits. */
  readonly shape?: LicenseShape | undefined
  readonly match?: RegExpExecArray | undefined
}

/**
 * What stands where the digits should, as a source of alternatives: letters and signs, variables of templates, words.
 * Two signs are Markdown (`**许可证**`, `## 备案`), unless digits or 号 stand beside them.
 */
export const MASKED: string =
  '\\d{0,14}X{2,18}[\\dX*#?●]{0,14}|\\d{1,14}[*#?●]{2,18}[\\dX*#?●]{0,14}|[*#?●]{5,18}[\\dX*#?●]{0,14}|' +
  '[*#?●]{2,18}\\d[\\dX*#?●]{0,14}|[*#?●]{2,18}(?=号)|…{1,4}|X(?=号)'

/**
 * Variables of templates, and words, also in brackets: placeholders only behind a label or a province, since prose says
 * 备案中 too. A link of Markdown, `[办理](https://…)`, holds no place.
 */
export const TEMPLATE: string = /* @__PURE__ */ (() =>
  '\\{\\{[^{}<>]{0,60}\\}\\}|\\$?\\{[^{}<>]{1,60}\\}|<%=?[^%<>]{0,60}%>|\\[[^[\\]]{1,24}\\](?!\\()|%[SD]|' +
  `\\((?:${UNFILLED_WORDS})\\)|${UNFILLED_WORDS}`)()

/** So many signs are no Markdown. */
const MANY_SIGNS = 5

/** Whether the signs from `start` up to `end` are the markup of Markdown rather than a number's: set apart, and few. */
export function isMarkdown(page: PageText, start: number, end: number): boolean {
  let signs = 0
  while (start + signs < end && '*#?'.indexOf(page.text.charAt(start + signs)) >= 0) signs++
  if (signs === 0 || signs >= MANY_SIGNS) return false
  return hasGapBefore(page, start) || (start + signs < end && hasGapBefore(page, start + signs))
}

/**
 * Whether a word that ends at `index` holds no number's place, since the text goes on: 审核中的常见问题 is prose. What
 * stands apart is other text.
 */
export function isProse(page: PageText, index: number): boolean {
  const word = page.text.charAt(index - 1)
  return /[中示布充写新]/.test(word) && /[一-鿿]/.test(page.text.charAt(index)) && !hasGapBefore(page, index)
}

const KNOWN = /* @__PURE__ */ knownCharacters()

function knownCharacters(): string {
  return `${MINISTRY.replace(/ /g, '')}${MINISTRY_MISTAKEN}${PARODIES}秦港澳台`
}

/**
 * Whether the character at `index` stands for a province: a known one always, another Chinese character only at the
 * beginning of a word, where somebody made one up.
 */
export function isProvinceAt(text: string, index: number): boolean {
  if (index < 0) return false
  if (isKnownProvinceAt(text, index)) return true
  const character = text.charAt(index)
  return /[一-鿿]/.test(character) && !/[号证案码书为是]/.test(character) && !/[一-鿿]/.test(text.charAt(index - 1))
}

/** Whether the character at `index` is one that a province is written with. */
export function isKnownProvinceAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && KNOWN.indexOf(text.charAt(index)) >= 0
}

/** Between a province and ICP, where it stands apart: （晋）ICP备, 京｜ICP备. */
const APART = /[)|\]·_/-]/

/** Where the province before `index` begins, if it is one; else `index`. Other signs than letters may set it apart. */
export function provinceStart(text: string, index: number): number {
  if (isProvinceAt(text, index - 1)) return index - 1
  if (!APART.test(text.charAt(index - 1)) || !isKnownProvinceAt(text, index - 2)) return index
  return text.charAt(index - 1) === ')' && text.charAt(index - 3) === '(' ? index - 3 : index - 2
}

/** Whether something that is not shown (a space, a tag) stands in front of the character at `index`. */
export function hasGapBefore(page: PageText, index: number): boolean {
  return index > 0 && page.startOf(index) > page.endOf(index - 1)
}

/** Digits in groups, joined. */
export function joinGroups(text: string): string {
  return text.indexOf(' ') < 0 ? text : text.replace(/ /g, '')
}

/** A folded text for the finders of filings: letters in upper case, brackets round; one for one, so that positions hold. */
export function foldedForFilings(text: string): string {
  const upper = /[a-z]/.test(text) ? text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : text
  return roundBrackets(upper)
}
