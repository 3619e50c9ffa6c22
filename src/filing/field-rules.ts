import { parseEmail } from '../contact/email.ts'
import { parseMobilePhone } from '../contact/mobile-phone.ts'
import { parseOfficePhone } from '../contact/office-phone.ts'
import { parsePostcode } from '../contact/postcode.ts'
import { goneDivision } from '../data/divisions/gone.ts'
import { divisionGoneBy } from '../data/divisions/known.ts'
import { keysOf } from '../data/enumerations/enumeration.ts'
import { optionNames } from '../data/enumerations/names.ts'
import { dayInChina, type IsoDate, isIsoDate, readDate } from '../foundation/calendar.ts'
import { advice, error, type Issue, type Suggestion, warning } from '../foundation/issue.ts'
import { countsOrRepeats } from '../foundation/made-up.ts'
import { holdsPrivateKey } from '../foundation/private-key.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import { digitsAt, hasDigits, looksLikeServicePhone } from '../foundation/recognize.ts'
import { accept, type Result, reject, settle } from '../foundation/result.ts'
import { compact, foldWidth, tidy } from '../foundation/text.ts'
import { saysNothing } from '../foundation/unfilled.ts'
import { isLongTerm } from '../identity/validity-period.ts'
import { checkPersonName } from '../naming/person-name.ts'
import { parseDomain } from '../network/domain.ts'
import { parseHomeUrl } from '../network/home-url.ts'
import { parseIpRanges } from '../network/ip-ranges.ts'
import { parsePackageName } from '../network/package-name.ts'
import { timeOf } from './as-text.ts'
import { LONGEST_TEXT } from './limits.ts'

/** Rules of fields that stand for themselves, by the id that `data/forms/source.tsv` gives them. */
export type FieldRuleId =
  | 'province-code'
  | 'division-code'
  | 'validity-end'
  | 'mobile-phone'
  | 'emergency-phone'
  | 'holder-phone'
  | 'office-phone'
  | 'email'
  | 'domain'
  | 'any-domain'
  | 'home-url'
  | 'ip-ranges'
  | 'quick-app-package'
  | 'postcode'
  | 'real-text'
  | 'real-or-blank'
  | 'brand-text'
  | 'real-number'
  | 'number-or-blank'
  | 'investor'
  | 'provider-phone'

/** Checks one text and gives the canonical one. */
export type FieldRule = (input: string) => Result<{ readonly text: string }>

export const fieldRules: Readonly<Record<FieldRuleId, FieldRule>> = {
  'province-code': parseProvinceCode,
  'division-code': parseDivisionCode,
  'validity-end': parseValidityEnd,
  'mobile-phone': (input) => parseMobilePhone(input),
  'emergency-phone': parseEmergencyPhone,
  'holder-phone': parseHolderPhone,
  'office-phone': (input) => parseOfficePhone(input),
  email: (input) => parseEmail(input),
  domain: (input) => parseDomain(input),
  'any-domain': (input) => parseDomain(input, { level: 'any' }),
  'home-url': parseHome,
  'ip-ranges': (input) => parseIpRanges(input),
  'quick-app-package': parseQuickAppPackage,
  postcode: (input) => parsePostcode(input),
  'real-text': (input) => parseRealText(input, error, isText),
  'real-or-blank': (input) => parseRealText(input, warning, isText),
  'brand-text': (input) => parseRealText(input, error, isBrand),
  'real-number': (input) => parseRealText(input, error, isNumber),
  'number-or-blank': (input) => parseRealText(input, warning, isNumber),
  investor: parseInvestor,
  'provider-phone': parseProviderPhone,
}

/**
 * Province of a filing: the first two digits of GB/T 2260, for one of the 31 provinces of the mainland. The six-digit
 * code of a province (440000), which pickers of divisions give, is folded.
 */
function parseProvinceCode(input: string): Result<{ readonly text: string }> {
  const text = input.length > 16 ? '' : compact(input).replace(/^(\d\d)0000$/, '$1')
  if (text.length === 2 && isProvinceCodeAt(text, 0)) return accept({ text })
  const named = provinceOfName(text)
  if (named !== undefined) return accept({ text: named })
  return reject(error('field.unknown', { enumeration: 'server-location' }))
}

/** The code of a province by its name, whole or short: 北京, 北京市, 广西壮族自治区. */
function provinceOfName(name: string): string | undefined {
  const short = name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, '')
  const index = optionNames['server-location']!.split('|').indexOf(short)
  return index < 0 ? undefined : keysOf('server-location')[index]
}

/** County of the entity: a division code of GB/T 2260, six digits; one that is not in the table is a warning. */
function parseDivisionCode(input: string): Result<{ readonly text: string }> {
  // The bureau of statistics has towns (9) and villages (12) behind the county.
  const text = input.length > 32 ? '' : compact(input).replace(/^(\d{6})(?:\d{3}|\d{6})$/, '$1')
  if (text.length !== 6 || !hasDigits(text, 0, 6)) {
    return reject(error('division.format', {}, { suggestion: codeBesideName(input) }))
  }
  if (!isProvinceCodeAt(text, 0)) return reject(error('division.unknown', { part: 'province' }))
  const issue = divisionIssue(digitsAt(text, 0, 6))
  return accept({ text }, issue === undefined ? [] : [issue])
}

/** The one code in a text that also says whose it is: 海淀区（110108）. */
function codeBesideName(input: string): Suggestion | undefined {
  const groups = input.length > LONGEST_TEXT ? [] : (foldWidth(input).match(/\d+/g) ?? [])
  const [code = ''] = groups
  const isCode = groups.length === 1 && code.length === 6 && isProvinceCodeAt(code, 0)
  return isCode && divisionIssue(Number(code)) === undefined ? { kind: 'text', text: code } : undefined
}

/** A county that was dissolved is told with those that took its place: pickers go on offering it. */
function divisionIssue(code: number): Issue | undefined {
  const goneBy = divisionGoneBy(code)
  if (goneBy < 0) return warning('division.unknown', { part: 'county' })
  const gone = goneDivision(code)
  const rule = { rule: 'filing/division-in-force' } as const
  if (gone === undefined) return goneBy === 0 ? undefined : warning('division.outdated', { successors: [] }, rule)
  const { until, successors } = gone
  const suggestion = successors.length === 1 ? { suggestion: { kind: 'text', text: successors[0]! } as const } : {}
  const severity = until !== undefined && until >= LATELY ? advice : warning
  return severity('division.outdated', { until, successors }, { ...rule, ...suggestion })
}

/** Of counties that went in this year or later, licenses and the lists of providers still have the old ones (2026-11). */
const LATELY = 2024

/**
 * Emergency phone (应急联系电话): a second mobile. The form says 电话, so that a landline is taken, with a warning: providers
 * send the code of their check to it.
 */
function parseEmergencyPhone(input: string): Result<{ readonly text: string }> {
  const mobile = parseMobilePhone(input)
  if (mobile.ok) return mobile
  const office = parseOfficePhone(input)
  if (!office.ok) return mobile
  const issues: Issue[] = [warning('emergency_phone.wrong_kind', { kind: 'office-phone' }), ...office.issues]
  return accept(office.value, issues)
}

/** Phone of a domain's holder: a mobile or a landline; what is neither and begins with 0 was meant as a landline. */
function parseHolderPhone(input: string): Result<{ readonly text: string }> {
  const mobile = parseMobilePhone(input)
  if (mobile.ok) return mobile
  const office = parseOfficePhone(input)
  return office.ok || tidy(input).startsWith('0') ? office : mobile
}

/**
 * A home page. Whether it may be an IP address is a matter of the domain beside it (cross/service.ts), which is also where
 * its host's own findings are told.
 */
function parseHome(input: string): Result<{ readonly text: string }> {
  const result = parseHomeUrl(input)
  if (!result.ok) return result
  return accept(
    result.value,
    result.issues.filter(({ code }) => code !== 'home_url.wrong_kind' && !code.startsWith('domain.')),
  )
}

/**
 * Package name of a quick app. Guides to its manifest recommend the form of an Android package (com.company.module) and
 * state no other rule (read 2026-11-28): a name of another form is taken, with a warning.
 */
function parseQuickAppPackage(input: string): Result<{ readonly text: string }> {
  const result = parsePackageName(input, { platform: 'android' })
  if (result.ok || !/^[\w-]+(?:\.[\w-]+)*$/.test(input)) return result
  const issues: Issue[] = result.issues.map((issue) => ({ ...issue, severity: 'warning' }))
  return holdsPrivateKey(input) ? result : accept({ text: input }, issues)
}

/**
 * A text that nobody can look up here, and that must say something: 无, 不涉及 and the like say nothing, nor do digits where
 * a name is due or words where a number is. In a field that may be left blank they are a warning.
 */
function parseRealText(
  input: string,
  severity: typeof error | typeof warning,
  isReal: (text: string) => boolean,
): Result<{ readonly text: string }> {
  if (input.length > LONGEST_TEXT) {
    return reject(error('field.too_large', { maximum: LONGEST_TEXT, actual: input.length }))
  }
  if (!saysNothing(input) && isReal(foldWidth(input))) return accept({ text: input })
  return settle({ text: input }, [severity('field.placeholder', {})])
}

/** Whether something other than digits and signs stands in a text. */
const isText = (text: string): boolean => /[^\s!-@[-`{-~\u2000-\u206f\u3000-\u303f]/.test(text)

/** Whether a brand stands in a text: 360 is one. */
const isBrand = (text: string): boolean => isText(text) || isNumber(text)

/** Whether a number stands in a text, none that is typed to get past the field: 123, 111111. */
function isNumber(text: string): boolean {
  const number = compact(text)
  const digits = number.replace(/\D/g, '')
  if (digits !== number) return digits !== '' || /[一二三四五六七八九十〇]/.test(number)
  return digits.length > 2 && !countsOrRepeats(digits, 0, digits.length)
}

/**
 * Investor or superior body (投资人或主管单位): the name of a person or a body. Of a person's name only what is surely none is
 * told, a form of address: whether it stands for a person nobody can see.
 */
function parseInvestor(input: string): Result<{ readonly text: string }> {
  const result = parseRealText(input, warning, isText)
  if (!result.ok || result.issues.length > 0) return result
  const address = checkPersonName(input).issues.filter(({ code }) => code === 'person_name.not_allowed')
  return accept(
    result.value,
    address.map((issue): Issue => ({ ...issue, severity: 'warning' })),
  )
}

/** Characters of the longest phone number with its signs and an extension. */
const LONGEST_PHONE = 64

/**
 * Phone of a provider or registrar (服务商电话): whatever can be called, a service number (4009100100) included, as typed. A
 * warning: nobody is refused for the phone of another.
 */
function parseProviderPhone(input: string): Result<{ readonly text: string }> {
  if (isProviderPhone(input)) return accept({ text: input })
  return accept({ text: input }, [warning('provider_phone.format', {}, { rule: 'filing/provider-phone' })])
}

function isProviderPhone(input: string): boolean {
  if (input.length > LONGEST_PHONE) return false
  const text = compact(input)
  const digits = text.replace(/\D/g, '')
  if (digits.length > 3 && countsOrRepeats(digits, 0, digits.length)) return false
  if (looksLikeServicePhone(digits)) return true
  // From abroad: a plus or two zeros, and a country other than ours.
  if (/^(?:\+|00)(?!86)/.test(text) && digits.length > 7) return true
  return parseMobilePhone(input).ok || parseOfficePhone(input).ok
}

/** End of a document's validity: a date, or `long-term` (长期). */
function parseValidityEnd(input: string): Result<{ readonly text: string }> {
  if (isIsoDate(input)) return accept({ text: input })
  const day = timestampDay(input)
  if (day !== undefined) return accept({ text: day })
  if (isLongTerm(input)) return accept({ text: 'long-term' })
  const date = input.length > 32 ? undefined : readDate(compact(input))
  return date === undefined ? reject(error('field.format', { expected: 'date' })) : accept({ text: date })
}

/** The date in a field of dates, in whichever of the usual ways it is written; `undefined` where there is none. */
export function dateIn(input: string): IsoDate | undefined {
  if (isIsoDate(input)) return input
  return input.length > LONGEST_TEXT ? undefined : (timestampDay(input) ?? readDate(tidy(input)))
}

/** `2026-03-06T16:00:00.000Z`, `2026-03-07T00:00:00+08:00`: what a date picker's value becomes in JSON. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/

/** A day with its hour and no zone (`2026-03-07 00:00:00`), as pickers format it: the day is the one that was picked. */
const HOUR = /^([^T:]{8,14}?)[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?$/

/** A time since 1970 in seconds or milliseconds, as text. */
const TIME = /^\d{10}(?:\d{3})?$/

/** The day of a timestamp in China: a picker set to midnight there says the day before in UTC. */
function timestampDay(input: string): IsoDate | undefined {
  if (input.length > 35) return undefined
  const day = HOUR.exec(tidy(input))?.[1]
  if (day !== undefined) return readDate(day)
  const time = TIMESTAMP.test(input) ? Date.parse(input) : TIME.test(input) ? timeOf(Number(input)) : undefined
  return time === undefined || Number.isNaN(time) ? undefined : dayInChina(time)
}
