import { LAST_SEEN_YEAR } from '../data/province-characters/table.ts'
import { unframed, type Words } from '../foundation/around.ts'
import { dayOf, type IsoDate, type JudgedOn, todayInChina } from '../foundation/calendar.ts'
import { compact, tidy } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { saysNothing } from '../foundation/unfilled.ts'
import { read } from '../foundation/untrusted.ts'
import { ESCAPE, LINE_ESCAPE, TAG, unescaped } from './escapes.ts'

/** 号, with which a number closes; compared as a unit, since a character cut out of a Chinese text is a new string. */
export const CLOSE = 0x53f7

/**
 * How the numbers of websites are spelled in the wild, whatever their kind: pasted from pages and from source code,
 * with labels in front, brackets around and a full stop behind.
 */

/** Longest spelling that is looked at: a number written in numeric entities, with its label. */
export const LONGEST = 256

/** What is not shown as it stands: the groups of {@link ESCAPE}; line breaks, which are not shown. */
const ESCAPES = /* @__PURE__ */ (() => new RegExp(`${ESCAPE.source}|${LINE_ESCAPE.source}`, 'gi'))()

/** Brackets, quotes and stops around; not behind: `*` and `-`, which mark a number that is
 * masked or cut off, and letters of other alphabets that look like ours. */
const EDGES = /^[^\w一-鿿]+|[^\w一-鿿*\u0370-\u04ff\u2160-\u2188-]+$/g

/** What is said of the number behind it, `（网站）`; not that there is none yet. */
const REMARK = /\((?![^)]*[中待未无])[一-鿿]{1,8}\)$/

/** The end of a label: whatever stands before the number and ends so is not taken for a part of it. */
const LABEL = /(?:^|[:=号证案为是/|([\])】>"'”]|NO\.)$/

/** Words in place of a number, as alternatives: it is still to come, to be filled in, or there is none. */
export const UNFILLED_WORDS: string =
  '(?:正在)?备案(?:申请|办理|审核)?中|(?:正在)?[申审办核受公筹]\\S{0,2}中|' +
  '(?:备案|审核|批准|获批|通过)(?:成功|完成|通过)?后[展显公填补更]\\S|' +
  '待[补填备审定更办]\\S{0,2}|请填写\\S{0,8}|暂[无缺]|暂未\\S{1,2}|[尚还]?未备案|' +
  '正在(?:申请|办理|审核|备案)|您的\\S{0,6}备案号|无(?![一-鿿])'

/** Letters, signs and words where the digits should stand. */
const UNFILLED = /* @__PURE__ */ (() => new RegExp(`XX|[*#?_{[<%$…●]|[待填]|备案[中后]|${UNFILLED_WORDS}`))()

/** Digits that nobody was given: all the same, or counted up. Not 111111: 京ICP证111111号 can be a license of 2011. */
const INVENTED = /^(?:([02-9])\1+|1{7,}|0?1234567?8?9?0?|1234567890\d*)$/

const TAGS = /* @__PURE__ */ (() => new RegExp(TAG.source, 'gi'))()

/** A text without its tags; where nothing else stands there, as in `<img alt="京ICP备16020626号">`, the text. */
function withoutTags(text: string): string {
  if (text.indexOf('<') < 0) return text
  const shown = text.replace(TAGS, '')
  return /\S/.test(shown) ? shown : text
}

/** The X of a mini-program by a sign or a letter that looks like one. */
const LOOKS_LIKE_X = /([\dA-Z]号?-[^-]{1,4}?)[×✕✖╳ХΧⅩ]$/

/** Labels are the grammar's, since numbers have words themselves. */
const WORDS: Words = { caption: /^"\w{1,24}" ?: ?(?=")/, remark: REMARK }

/**
 * Escapes decoded, frames (quotes, Markdown) taken off, spaces dropped, width, case and traditional characters folded,
 * nothing but the number and its label.
 */
export function foldRecordText(text: string): string {
  const decoded = withoutTags(text).replace(
    ESCAPES,
    (_, decimal?: string, hex?: string, name?: string, unit?: string) =>
      (decimal ?? hex ?? name ?? unit) ? unescaped(decimal, hex, name, unit) : '',
  )
  return roundBrackets(foldTraditional(compact(unframed(tidy(decoded), WORDS)).toUpperCase()))
    .replace(LOOKS_LIKE_X, '$1X')
    .replace(EDGES, '')
}

/** Brackets of the kinds that Chinese texts are set with as parentheses, one for one: 【京】ICP备, 〔京〕ICP备. */
export function roundBrackets(text: string): string {
  return /[〈-】〔-〗]/.test(text) ? text.replace(/[〈《「『【〔〖]/g, '(').replace(/[〉》」』】〕〗]/g, ')') : text
}

/** Whether what stands before a number is its label (备案号：), rather than text that belongs elsewhere. */
export function isLabel(text: string): boolean {
  return LABEL.test(text)
}

/** Whether a text that is no number holds the place of one. */
export function isUnfilled(text: string): boolean {
  return UNFILLED.test(text) || saysNothing(text)
}

/** Whether the digits of a number are made up. */
export function isInvented(digits: string): boolean {
  return INVENTED.test(digits)
}

/**
 * The last year in which a number may have been given, by the option `today`; `undefined` without that option, when
 * the clock is asked only for years that it must decide ({@link isYetToCome}).
 *
 * @throws RangeError where `today` is no date
 */
export function latestYear(options: JudgedOn | undefined): number | undefined {
  if (options === undefined || options === null) return undefined
  const today = read(options, 'today')
  return today === undefined || today === null ? undefined : Number(dayOf(today as IsoDate).slice(0, 4))
}

/**
 * Whether no number can have been given in `year` yet. A clock that is behind the last year of which numbers have been
 * seen is wrong, and any other need not be asked about that year.
 */
export function isYetToCome(year: number, latest: number | undefined): boolean {
  if (latest !== undefined) return year > latest
  return year > LAST_SEEN_YEAR && year > Number(todayInChina().slice(0, 4))
}
