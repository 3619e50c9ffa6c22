import type { LicenseShape } from '../data/operating-licenses/table.ts'
import { MINISTRY, MINISTRY_MISTAKEN } from '../data/province-characters/table.ts'
import { PARODIES } from './ministry-number.ts'
import type { PageText } from './page-text.ts'
import type { RecordNumber } from './record-number.ts'

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
 * The latter two are placeholders only behind a label or a province, since prose says 备案中 too.
 */
export const MASKED: string = '\\d{0,14}(?:X{2,18}|[*#?●]{2,18}|…{1,4})[\\dX*#?●]{0,14}|X(?=号)'
export const TEMPLATE: string =
  '\\{\\{[^{}<>]{0,60}\\}\\}|\\$?\\{[^{}<>]{1,60}\\}|<%=?[^%<>]{0,60}%>|\\[[^[\\]]{1,24}\\]|%[SD]|' +
  '(?:正在)?备案中|[申审办]\\S{0,2}中|待[补填备审定更]\\S{0,2}|请填写\\S{0,8}|暂无|未备案'

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

/** Whether something that is not shown (a space, a tag) stands in front of the character at `index`. */
export function hasGapBefore(page: PageText, index: number): boolean {
  return index > 0 && page.startOf(index) > page.endOf(index - 1)
}

/** Digits in groups, joined. */
export function joinGroups(text: string): string {
  return text.indexOf(' ') < 0 ? text : text.replace(/ /g, '')
}

/** ASCII letters in upper case, one for one, so that positions hold. */
export function upperCase(text: string): string {
  return /[a-z]/.test(text) ? text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : text
}
