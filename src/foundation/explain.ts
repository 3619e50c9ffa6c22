import { error, type Issue, type IssueCode } from './issue.ts'
import { meantBy } from './look-alike.ts'
import { counts, isNoNumber } from './made-up.ts'
import { compact, tidy } from './text.ts'

/** Things of which a field takes one. */
type OneOf = {
  [C in IssueCode]: C extends `${infer T}.too_large`
    ? T extends 'domain' | 'app_identity' | 'home_url' | 'ip_ranges' | 'field' | 'service_name' | 'entity_name'
      ? never
      : T
    : never
}[IssueCode]

/** The reading of a number: its canonical text; `undefined` where the text is none. */
export type Reading = (text: string) => string | undefined

/**
 * The better of what can be said of a text that is not the number that is due: that it stands for nothing, that several
 * numbers stand in it, that a spreadsheet has spoilt it; or the given fault, with the number that was meant as its
 * suggestion where look-alikes explain it.
 *
 * @param input as it was typed, not longer than the field takes
 * @param fault what the parser has to say; another kind of number stays one
 */
export function explained<I extends Issue>(thing: OneOf, input: string, fault: I, read: Reading): I {
  const phone = thing.endsWith('_phone')
  const text = tidy(input)
  const isOne = (piece: string) => read(piece) !== undefined
  // The halves of an ID number could be passports.
  const isHalf = fault.code.endsWith('.wrong_kind') || ONE_DIGIT.test(text) ? () => false : isOne
  const two = phone
    ? several(thing, text.replace(PHONES_JOINED, '$1;'), (piece) => isOne(piece) || PHONE.test(piece), isHalf)
    : several(thing, text, isOne, isHalf)
  if (two !== undefined) return two as Issue as I
  const bare = compact(input)
  if (fault.code.endsWith('.placeholder')) return fault
  const long = QUANTITIES.test(thing) || ONE_DIGIT.test(bare)
  if (!phone && long && counts(bare)) return placeholder(thing) as Issue as I
  // A misread registration number may hold the check of a tax number.
  if (fault.code.endsWith('.wrong_kind')) return fault.suggestion === undefined ? suggested(fault, bare, read) : fault
  const quantity = spoilt(thing, bare, fault)
  if (quantity !== undefined) return quantity as Issue as I
  if (!phone && !fault.code.endsWith('.required') && (isNoNumber(bare, false) || WORDS.test(bare))) {
    return placeholder(thing) as Issue as I
  }
  return fault.suggestion === undefined ? suggested(fault, bare, read) : fault
}

/** Nothing but words and signs, 见附件 or the name of the field, where a number is due. */
const WORDS = /^[\u4e00-\u9fff\W]+$/

function placeholder(thing: OneOf): Issue<'passport.placeholder'> {
  return error(`${thing}.placeholder` as 'passport.placeholder', {})
}

/** One digit all through, of which no half is a number either: 000000000000000000. */
const ONE_DIGIT = /^(\d)\1{9,}$/

/** A phone, maybe without its area code, which the second of two often lacks; a hyphen between two, or words in brackets. */
const PHONE = /^\D{0,12}(?:(?:00)?86-?)?(?:\(?0\d{2,3}\)?-)?\d{7,12}\D{0,12}$/
const PHONES_JOINED = /(\d{7})(?:-+(?=\d{7})|\(\D{1,8}(?=\d[\d-]{6}))/g

/**
 * The finding with the number that was meant, where look-alikes explain it.
 *
 * @param text without spaces
 */
export function suggested<I extends Issue>(fault: I, text: string, read: Reading): I {
  const isOne = (candidate: string) => read(candidate) !== undefined
  const meant = meantBy(text, isOne) ?? ungrouped(fault, text, isOne) ?? struckTwice(fault, text, isOne)
  return meant === undefined ? fault : { ...fault, suggestion: { kind: 'text', text: read(meant)! } }
}

/** What a number is found to be whose groups are parted by signs that do not belong to it. */
const GROUPED = /\.(?:length|charset|format)$/

/** Signs that people put between the groups of a number. */
const PARTING = /[-_./,\u00b7\u2022]+/g

/** Lengths that are wrong of numbers with a check character: of these a guess is no guess. */
const CHECKED =
  /^(?:resident_id|residence_permit|foreign_permanent_resident_id|social_credit_code|taxpayer_id)\.(?:length|charset)$/

/** Longer texts are no number with a character too many. */
const LONGEST_REGROUPED = 32

/** The number without what parts its groups. */
function ungrouped(fault: Issue, text: string, holds: (text: string) => boolean): string | undefined {
  // A sign at the end is one behind which something is still to be typed: 京ICP备16020626号-.
  if (!GROUPED.test(fault.code) || text.length > LONGEST_REGROUPED || /[-_./]$/.test(text)) return undefined
  const whole = text.replace(PARTING, '')
  return whole !== text && holds(whole) ? whole : undefined
}

/** The number without a key that was struck twice, where that is the only one. */
function struckTwice(fault: Issue, text: string, holds: (text: string) => boolean): string | undefined {
  if (!CHECKED.test(fault.code) || text.length > LONGEST_REGROUPED) return undefined
  let found: string | undefined
  for (let index = 1; index < text.length; index++) {
    if (text.charAt(index) !== text.charAt(index - 1)) continue
    const once = text.slice(0, index) + text.slice(index + 1)
    if (once === found || !holds(once)) continue
    if (found !== undefined) return undefined
    found = once
  }
  return found
}

/** Characters of a number that may be glued to another: no postcode, and no digits of a phone cut in two. */
const SHORTEST_HALF = 9

/** So many digits in a row that they are a number of their own. */
const OTHER_NUMBER = /\d{6}/

/** What parts numbers: signs, blanks, and the words for it. */
const BETWEEN = /[\s,;、|/&]+|[和或及与]|\b(?:and|or)\b/i

/**
 * The finding that more than one number stands in a field that takes one; `undefined` where it is one or none. Beside a
 * number that is one, any other long number is another: a phone, a misread one.
 *
 * @param text tidied
 * @param isOne whether a piece of it is such a number
 * @param isHalf whether half of it is
 *
 * @example
 * ```ts
 * several('mobile_phone', '13800138000 / 13912345678', isMobilePhone, isMobilePhone)
 * // → { code: 'mobile_phone.too_large', severity: 'error', params: { maximum: 1, actual: 2 }, … }
 * ```
 */
export function several(
  thing: OneOf,
  text: string,
  isOne: (piece: string) => boolean,
  isHalf: (piece: string) => boolean,
): Issue<'mobile_phone.too_large'> | undefined {
  let actual = 0
  let others = 0
  for (const piece of text.split(BETWEEN)) {
    if (piece !== '' && isOne(piece)) actual++
    else if (OTHER_NUMBER.test(piece)) others++
  }
  if (actual > 0) actual += others
  // In groups, or with nothing between them: the halves are numbers.
  if (actual < 2) {
    const whole = text.replace(/[\s,;、|/&]/g, '')
    const half = whole.length / 2
    const halves = Number.isInteger(half) && half >= SHORTEST_HALF
    actual = halves && isHalf(whole.slice(0, half)) && isHalf(whole.slice(half)) ? 2 : 0
  }
  return actual < 2 ? undefined : error(`${thing}.too_large` as 'mobile_phone.too_large', { maximum: 1, actual })
}

/** Things that spreadsheets take for quantities: they have eleven digits at least. */
const QUANTITIES =
  /^(?:resident_id|residence_permit|foreign_permanent_resident_id|social_credit_code|business_registration_number|taxpayer_id|mobile_phone)$/

/** `1.10105E+17`: what a spreadsheet shows in place of a long number. */
export const SCIENTIFIC: RegExp = /^\D{0,16}\d(?:\.\d{1,20})?E\+?[01]?\d$/i

/** `110,105,194,912,310,000`: a long number that was formatted as a sum. */
const THOUSANDS = /^\d{1,3}(?:,\d{3}){3,}(?:\.\d{1,2})?$/

/**
 * Whether the digits behind the fifteenth are zeros: once the number has been through a spreadsheet, they are lost.
 *
 * @example
 * ```ts
 * isRounded('110105194912310000') // → true
 * isRounded('11010519491231002X') // → false
 * ```
 */
export function isRounded(text: string): boolean {
  return text.length === 18 && text.endsWith('000') && /^\d+$/.test(text)
}

function spoilt(thing: OneOf, text: string, fault: Issue): Issue<'resident_id.format'> | undefined {
  if (!QUANTITIES.test(thing)) return undefined
  const rounded = fault.code.endsWith('.checksum') && isRounded(text)
  if (!rounded && !SCIENTIFIC.test(text) && !THOUSANDS.test(text)) return undefined
  return error(`${thing}.format` as 'resident_id.format', { reason: 'spreadsheet' })
}
