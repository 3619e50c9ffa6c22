import { divisionGoneBy } from '../data/divisions/ended.ts'
import { divisionIndex } from '../data/divisions/known.ts'
import { ageOn, dayOf, type IsoDate, isRealDate, toIsoDate } from '../foundation/calendar.ts'
import { iso7064Mod11_2 } from '../foundation/check-digit/iso7064.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  digitsAt,
  hasDigits,
  type KindTest,
  kindAmong,
  looksLikeBusinessRegistrationNumber,
  looksLikeForeignPermanentResidentId,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeMobilePhone,
  looksLikePassport,
  looksLikeResidencePermit,
  looksLikeSocialCreditCode,
  looksLikeTaxpayerId,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'

/**
 * Resident ID number (公民身份号码, on the 居民身份证), GB 11643-1999:
 *
 * | position | what |
 * |---|---|
 * | 1–6 | division code (GB/T 2260) of the place of first registration |
 * | 7–14 | birth date, `YYYYMMDD` |
 * | 15–17 | sequence, odd for men, even for women |
 * | 18 | check character, ISO 7064 MOD 11-2: `0`–`9` or `X` |
 *
 * The 15-digit form of GB 11643-1989 (birth date `YYMMDD`, no check digit) went out of use with the first-generation
 * card on 2013-01-01 and is taken with `legacy: true` only.
 *
 * Errors: province (the first two digits), birth date that does not exist or lies in the future, check character.
 * Warnings: a county that no list since 1981 has, or that was abolished well before the birth; genuine numbers of
 * both sorts are known, since offices used codes before they were published and after they were withdrawn. A county
 * younger than its holder is normal. Read 2026-11-21.
 *
 * On purpose not checked: the century (the standard's own second example is of 1880), the sequence `000`.
 */
export interface ResidentId {
  /** The number as it stands on the card: 18 characters (or 15 digits), `X` in upper case. */
  readonly text: string
  /** Positions 1–6. */
  readonly divisionCode: string
  /** Positions 1–2. */
  readonly provinceCode: string
  readonly birthDate: IsoDate
  readonly sex: 'male' | 'female'
  /** Whether the text is the 15-digit form. */
  readonly legacy: boolean
}

export interface ResidentIdOptions {
  /** Takes 15-digit numbers too. */
  readonly legacy?: boolean | undefined
  /** The day on which the number is judged; today in China by default. */
  readonly today?: IsoDate | undefined
}

export type ResidentIdCode = Extract<Issue['code'], `resident_id.${string}`>

const WRONG_KINDS: readonly KindTest[] = [
  ['residence-permit', looksLikeResidencePermit],
  ['foreign-permanent-resident-id', looksLikeForeignPermanentResidentId],
  ['social-credit-code', looksLikeSocialCreditCode],
  ['business-registration-number', looksLikeBusinessRegistrationNumber],
  ['taxpayer-id', looksLikeTaxpayerId],
  ['mobile-phone', looksLikeMobilePhone],
  ['hong-kong-macao-travel-permit', looksLikeHongKongMacaoTravelPermit],
  ['passport', looksLikePassport],
]

const SMALL_X = 120

/** Oldest age that is not remarkable. */
const OLDEST = 130

// Whether a birth date can lie in the future at all without asking the clock: any year before this one cannot.
const CLOCK_FROM_YEAR = 2026

/**
 * Reads a resident ID number. Full-width digits, spaces, invisible characters and a small `x` are folded.
 *
 * @returns the value with its parts; or the findings, `resident_id.*`
 *
 * @example
 * ```ts
 * parseResidentId(' 11010519491231002x ')
 * // → { ok: true, issues: [], value: { text: '11010519491231002X', divisionCode: '110105', provinceCode: '11',
 * //     birthDate: '1949-12-31', sex: 'female', legacy: false } }
 * parseResidentId('110105202502300021').issues[0]
 * // → { code: 'resident_id.range', severity: 'error', params: { part: 'birth-date', reason: 'impossible' }, … }
 * ```
 */
export function parseResidentId(input: unknown, options?: ResidentIdOptions): Result<ResidentId, ResidentIdCode> {
  const opened = openText(input, 'resident_id', [18], 64)
  if (typeof opened !== 'string') return reject(opened)
  let text = compact(opened)
  if (text.charCodeAt(17) === SMALL_X) text = text.toUpperCase()
  const legacy = text.length === 15 && hasDigits(text, 0, 15)
  if (!legacy) {
    const issue = shapeIssue(text)
    if (issue !== undefined) return reject(issue)
  } else if (options?.legacy !== true) {
    return reject(legacyIssue(text))
  }

  if (!isProvinceCodeAt(text, 0)) return reject(wrongKind(text) ?? error('resident_id.unknown', { part: 'province' }))
  const year = legacy ? legacyYear(text) : digitsAt(text, 6, 10)
  const monthAt = legacy ? 8 : 10
  const month = digitsAt(text, monthAt, monthAt + 2)
  const day = digitsAt(text, monthAt + 2, monthAt + 4)
  if (!isRealDate(year, month, day) || year < 1800) {
    return reject(wrongKind(text) ?? error('resident_id.range', { part: 'birth-date', reason: 'impossible' }))
  }
  const birthDate = `${year}-${text.slice(monthAt, monthAt + 2)}-${text.slice(monthAt + 2, monthAt + 4)}`
  // The clock is asked only where it matters.
  const recent = year >= CLOCK_FROM_YEAR || options?.today !== undefined
  if (recent && birthDate > dayOf(options?.today)) {
    return reject(error('resident_id.range', { part: 'birth-date', reason: 'future' }))
  }
  if (!legacy && !checkMatches(text)) return reject(wrongKind(text) ?? error('resident_id.checksum', {}))

  const value: ResidentId = {
    text,
    divisionCode: text.slice(0, 6),
    provinceCode: text.slice(0, 2),
    birthDate,
    sex: (text.charCodeAt(legacy ? 14 : 16) & 1) === 1 ? 'male' : 'female',
    legacy,
  }
  const issues: Issue<ResidentIdCode>[] = []
  const index = divisionIndex(digitsAt(text, 0, 6))
  if (index < 0) {
    issues.push(warning('resident_id.unknown', { part: 'county' }))
  } else {
    const goneBy = divisionGoneBy(index)
    if (goneBy !== 0 && year > goneBy) issues.push(warning('resident_id.retired', { until: goneBy }))
  }
  // Nobody born later can be that old for decades to come.
  if (year < 1950 && ageOn(birthDate, dayOf(options?.today)) > OLDEST) {
    issues.push(warning('resident_id.range', { part: 'birth-date', reason: 'too-old' }))
  }
  return accept(value, issues)
}

/**
 * Whether `input` is a resident ID number as it stands on the card: province, birth date and check character, no
 * folding (with `lenient: true`, whatever {@link parseResidentId} takes). The county table is not loaded.
 *
 * @example
 * ```ts
 * isResidentId('11010519491231002X')                    // → true
 * isResidentId('11010519491231002x')                    // → false
 * isResidentId('11010519491231002x', { lenient: true }) // → true
 * ```
 */
export function isResidentId(input: unknown, options?: ResidentIdOptions & { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string') return false
  let text = input
  if (options?.lenient === true) {
    if (text.length > 64) return false
    text = compact(text).toUpperCase()
  }
  const legacy = text.length === 15 && options?.legacy === true
  if (!legacy && text.length !== 18) return false
  if (!hasDigits(text, 0, legacy ? 15 : 17) || !isProvinceCodeAt(text, 0)) return false
  if (!legacy && !checkMatches(text)) return false
  const year = legacy ? legacyYear(text) : digitsAt(text, 6, 10)
  const monthAt = legacy ? 8 : 10
  const month = digitsAt(text, monthAt, monthAt + 2)
  const day = digitsAt(text, monthAt + 2, monthAt + 4)
  if (year < 1800 || !isRealDate(year, month, day)) return false
  if (year < CLOCK_FROM_YEAR && options?.today === undefined) return true
  return toIsoDate(year, month, day) <= dayOf(options?.today)
}

/**
 * The number in groups, to be read and compared by eye: division, birth date, sequence and check character. Display
 * only; forms take the text without spaces.
 *
 * @example
 * ```ts
 * formatResidentId({ text: '11010519491231002X' }) // → '110105 19491231 002X'
 * ```
 */
export function formatResidentId({ text }: Pick<ResidentId, 'text'>): string {
  return `${text.slice(0, 6)} ${text.slice(6, text.length - (text.length === 15 ? 3 : 4))} ${text.slice(text.length === 15 ? -3 : -4)}`
}

/**
 * The 18-character form of a 15-digit number: the century 19 (18 for the sequences 996–999, which marked people born
 * in the 1800s) and the check character. An 18-character number is returned as it is.
 *
 * @example
 * ```ts
 * const result = parseResidentId('110105491231002', { legacy: true })
 * if (result.ok) upgradeResidentId(result.value).text // → '11010519491231002X'
 * ```
 */
export function upgradeResidentId(value: ResidentId): ResidentId {
  if (!value.legacy) return value
  const body = value.text.slice(0, 6) + value.birthDate.slice(0, 2) + value.text.slice(6)
  const check = iso7064Mod11_2(body, 17)
  return { ...value, text: body + (check === 10 ? 'X' : String(check)), legacy: false }
}

/**
 * Age in completed years on a day (today in China by default).
 *
 * @example
 * ```ts
 * residentAge({ birthDate: '1949-12-31' }, '2026-11-21') // → 76
 * ```
 */
export function residentAge(value: Pick<ResidentId, 'birthDate'>, today?: IsoDate): number {
  return ageOn(value.birthDate, dayOf(today))
}

/** What is wrong with the shape of an 18-character number, if anything. */
function shapeIssue(text: string): Issue<ResidentIdCode> | undefined {
  if (text.length !== 18) {
    return wrongKind(text) ?? error('resident_id.length', { expected: [18], actual: text.length })
  }
  for (let index = 0; index < 18; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 48 && unit <= 57) continue
    if (index === 17 && unit === 88) continue
    return wrongKind(text) ?? error('resident_id.charset', { position: index + 1 })
  }
  return undefined
}

// 15 digits: an old ID number reads as one by province and date; anything else of 15 digits is another number.
function legacyIssue(text: string): Issue<ResidentIdCode> {
  const reads = isProvinceCodeAt(text, 0) && isRealDate(legacyYear(text), digitsAt(text, 8, 10), digitsAt(text, 10, 12))
  if (reads) return error('resident_id.outdated', {})
  return wrongKind(text) ?? error('resident_id.length', { expected: [18], actual: 15 })
}

function legacyYear(text: string): number {
  return (digitsAt(text, 12, 15) >= 996 ? 1800 : 1900) + digitsAt(text, 6, 8)
}

function checkMatches(text: string): boolean {
  const check = iso7064Mod11_2(text, 17)
  return text.charCodeAt(17) === (check === 10 ? 88 : 48 + check)
}

function wrongKind(typed: string): Issue<ResidentIdCode> | undefined {
  const text = typed.toUpperCase()
  const kind = kindAmong(text, WRONG_KINDS)
  return kind === undefined ? undefined : error('resident_id.wrong_kind', { kind })
}
