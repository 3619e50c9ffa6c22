import { divisionGoneBy } from '../data/divisions/known.ts'
import { bare } from '../foundation/around.ts'
import {
  ageOn,
  type DayNumber,
  dayNumber,
  dayNumberAt,
  dayOf,
  type IsoDate,
  isFuture,
  isIsoDate,
  isLongerAgo,
  type JudgedOn,
} from '../foundation/calendar.ts'
import { hasMod11_2Check, withMod11_2Check } from '../foundation/check-digit/iso7064.ts'
import { CAPITAL_X, isDigit, SMALL_X } from '../foundation/code-unit.ts'
import { explained, isRounded } from '../foundation/explain.ts'
import { formatText } from '../foundation/format.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  BANK_CARD,
  BUSINESS_REGISTRATION_NUMBER,
  digitsAt,
  FOREIGN_PERMANENT_RESIDENT_ID,
  HONG_KONG_IDENTITY_CARD,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  hasDigits,
  type KindTest,
  MACAO_IDENTITY_CARD,
  MILITARY_OFFICER_ID,
  MOBILE_PHONE,
  PASSPORT,
  RESIDENCE_PERMIT,
  SOCIAL_CREDIT_CODE,
  TAIWAN_IDENTITY_CARD,
  TAXPAYER_ID,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { copyOf, read } from '../foundation/untrusted.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'

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

/** How ID numbers (身份证号码) are read. */
export interface ResidentIdOptions extends JudgedOn {
  /** Takes 15-digit numbers too. */
  readonly legacy?: boolean | undefined
}

const WRONG_KINDS: readonly KindTest[] = [
  HONG_KONG_IDENTITY_CARD,
  MACAO_IDENTITY_CARD,
  MILITARY_OFFICER_ID,
  TAIWAN_IDENTITY_CARD,
  BANK_CARD,
  RESIDENCE_PERMIT,
  FOREIGN_PERMANENT_RESIDENT_ID,
  SOCIAL_CREDIT_CODE,
  BUSINESS_REGISTRATION_NUMBER,
  TAXPAYER_ID,
  MOBILE_PHONE,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  PASSPORT,
]

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

/** Before that year nobody was born whose number anybody has. */
const EARLIEST: DayNumber = 1800_01_01

/** From this sequence of the 15-digit form on, people were born in the 1800s. */
const FIRST_OF_1800S = 996

/** Oldest age that is not remarkable. */
const OLDEST = 130

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
export function parseResidentId(
  input: unknown,
  options?: ResidentIdOptions,
): Result<ResidentId, CodesOf<'resident_id'>> {
  const legacy = options?.legacy === true
  const today = options?.today
  if (typeof input === 'string') {
    const birth = birthOf(input, legacy)
    if (birth > 0 && !isFuture(birth, today)) return accepted(input, birth, today)
  }
  const opened = openText(input, 'resident_id', [18], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  const birth = birthOf(text, legacy)
  return birth > 0 && !isFuture(birth, today)
    ? accepted(text, birth, today)
    : reject(explained('resident_id', opened, faultOf(text, legacy, today), (piece) => textIn(piece, legacy, today)))
}

/** The canonical text of a number in any spelling that is taken; `undefined` where it is none. */
function textIn(input: string, legacy: boolean, today: IsoDate | undefined): string | undefined {
  const text = fold(input)
  const birth = birthOf(text, legacy)
  return birth > 0 && !isFuture(birth, today) ? text : undefined
}

/**
 * Whether `input` is a resident ID number: whatever {@link parseResidentId} takes with the same options, or with
 * `canonical: true` only the text as it stands on the card. The table of counties, which feeds warnings, is not loaded.
 *
 * @example
 * ```ts
 * isResidentId('11010519491231002X')                      // → true
 * isResidentId('11010519491231002x')                      // → true
 * isResidentId('11010519491231002x', { canonical: true }) // → false
 * isResidentId('110105194912310021')                      // → false
 * ```
 */
export function isResidentId(input: unknown, options?: ResidentIdOptions & CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  if (holds(input, options)) return true
  return options?.canonical !== true && holds(fold(input), options)
}

/**
 * The number in groups, to be read and compared by eye: division, birth date, sequence and check character. Display
 * only; forms take the text without spaces. A text that is no ID number comes back as it is.
 *
 * @example
 * ```ts
 * formatResidentId('11010519491231002x') // → '110105 19491231 002X'
 * formatResidentId('110105491231002')    // → '110105 491231 002'
 * formatResidentId('1101')               // → '1101'
 * ```
 */
export function formatResidentId(value: Pick<ResidentId, 'text'> | string): string {
  return formatText(value, (given) => {
    const text = fold(given)
    if (birthOf(text, true) === 0) return undefined
    const sequence = text.length === 15 ? 12 : 14
    return `${text.slice(0, 6)} ${text.slice(6, sequence)} ${text.slice(sequence)}`
  })
}

/**
 * The 18-character form of a 15-digit number: the century 19 (18 for the sequences 996–999, which marked people born
 * in the 1800s) and the check character. Takes the value or the text and gives the same; what is no 15-digit number,
 * one of 18 characters too, is returned as it is.
 *
 * @example
 * ```ts
 * upgradeResidentId('110105491231002') // → '11010519491231002X'
 * const result = parseResidentId('110105491231002', { legacy: true })
 * if (result.ok) upgradeResidentId(result.value).text // → '11010519491231002X'
 * ```
 */
export function upgradeResidentId(value: ResidentId): ResidentId
export function upgradeResidentId(text: string): string
export function upgradeResidentId(input: ResidentId | string): ResidentId | string {
  if (typeof input === 'string') {
    const text = fold(input)
    return text.length === 15 && birthOf(text, true) > 0 ? upgraded(text) : input
  }
  if (typeof input !== 'object' || input === null || read(input, 'legacy') !== true) return input
  const text = read(input, 'text')
  if (typeof text !== 'string' || text.length !== 15 || birthOf(text, true) === 0) return input
  return { ...(copyOf(input) as unknown as ResidentId), text: upgraded(text), legacy: false }
}

/**
 * Age in completed years on a day (today in China by default). Takes the value or the text, of 15 digits too;
 * `undefined` where it is no ID number.
 *
 * @example
 * ```ts
 * residentAge({ birthDate: '1949-12-31' }, '2026-11-21') // → 76
 * residentAge('11010519491231002X', '2026-11-21')        // → 76
 * ```
 */
export function residentAge(value: Pick<ResidentId, 'birthDate'>, today?: IsoDate): number
export function residentAge(text: string, today?: IsoDate): number | undefined
export function residentAge(input: Pick<ResidentId, 'birthDate'> | string, today?: IsoDate): number | undefined {
  const birthDate = typeof input === 'string' ? birthDateIn(fold(input)) : birthDateAmong(input)
  return birthDate === undefined ? undefined : ageOn(birthDate, dayOf(today))
}

function upgraded(text: string): string {
  return withMod11_2Check(text.slice(0, 6) + centuryOf(legacyBirth(text)) + text.slice(6))
}

function birthDateIn(text: string): IsoDate | undefined {
  const birth = birthOf(text, true)
  return birth === 0 ? undefined : birthDateOf(text, birth)
}

function birthDateAmong(value: unknown): IsoDate | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const birthDate = read(value, 'birthDate')
  return isIsoDate(birthDate) ? (birthDate as IsoDate) : undefined
}

/** Whether the folded text is the number of somebody born by today. */
function holds(text: string, options: ResidentIdOptions | undefined): boolean {
  const birth = birthOf(text, options?.legacy === true)
  return birth > 0 && !isFuture(birth, options?.today)
}

function fold(input: string): string {
  if (input.length > LONGEST) return ''
  const text = bare(input)
  return text.charCodeAt(17) === SMALL_X ? text.toUpperCase() : text
}

/** The birth date in a canonical number whose province, date and check character hold; 0 where one of them does not. */
function birthOf(text: string, legacy: boolean): DayNumber {
  if (text.length === 15) return legacy && hasDigits(text, 0, 15) && isProvinceCodeAt(text, 0) ? legacyBirth(text) : 0
  if (!hasMod11_2Check(text) || !isProvinceCodeAt(text, 0)) return 0
  const birth = dayNumberAt(text, 6)
  return birth >= EARLIEST ? birth : 0
}

/** The birth date in 15 digits; 0 where there is no such day. */
function legacyBirth(text: string): DayNumber {
  const century = digitsAt(text, 12, 15) >= FIRST_OF_1800S ? 1800 : 1900
  return dayNumber(century + digitsAt(text, 6, 8), digitsAt(text, 8, 10), digitsAt(text, 10, 12))
}

function centuryOf(birth: DayNumber): string {
  return birth < 1900_01_01 ? '18' : '19'
}

function birthDateOf(text: string, birth: DayNumber): IsoDate {
  if (text.length === 18) return `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  return `${centuryOf(birth)}${text.slice(6, 8)}-${text.slice(8, 10)}-${text.slice(10, 12)}`
}

/** The result for a canonical number; what is left to find are warnings. */
function accepted(
  text: string,
  birth: DayNumber,
  today: IsoDate | undefined,
): Result<ResidentId, CodesOf<'resident_id'>> {
  const legacy = text.length === 15
  const value: ResidentId = {
    text,
    divisionCode: text.slice(0, 6),
    provinceCode: text.slice(0, 2),
    birthDate: birthDateOf(text, birth),
    sex: (text.charCodeAt(legacy ? 14 : 16) & 1) === 1 ? 'male' : 'female',
    legacy,
  }
  const issues: Issue<CodesOf<'resident_id'>>[] = []
  const goneBy = divisionGoneBy(digitsAt(text, 0, 6))
  if (goneBy < 0) issues.push(warning('resident_id.unknown', { part: 'county' }))
  else if (goneBy > 0 && birth >= (goneBy + 1) * 10_000) issues.push(warning('resident_id.retired', { until: goneBy }))
  if (isRounded(text)) issues.push(warning('resident_id.format', { reason: 'spreadsheet' }))
  if (isLongerAgo(birth, OLDEST, today)) {
    issues.push(warning('resident_id.range', { part: 'birth-date', reason: 'too-old' }))
  }
  return accept(value, issues)
}

/** Why a folded text is not taken. */
function faultOf(text: string, legacy: boolean, today: IsoDate | undefined): Issue<CodesOf<'resident_id'>> {
  const short = text.length === 15 && hasDigits(text, 0, 15)
  if (short && !legacy) return legacyFault(text, today)
  if (!short) {
    if (text.length !== 18) {
      return (
        wrongKind('resident_id', text.toUpperCase(), WRONG_KINDS) ??
        error('resident_id.length', { expected: [18], actual: text.length })
      )
    }
    const position = strayPosition(text)
    if (position > 0)
      return wrongKind('resident_id', text.toUpperCase(), WRONG_KINDS) ?? error('resident_id.charset', { position })
  }
  if (!isProvinceCodeAt(text, 0))
    return (
      wrongKind('resident_id', text.toUpperCase(), WRONG_KINDS) ?? error('resident_id.unknown', { part: 'province' })
    )
  const birth = short ? legacyBirth(text) : dayNumberAt(text, 6)
  if (birth < EARLIEST) {
    return (
      wrongKind('resident_id', text.toUpperCase(), WRONG_KINDS) ??
      error('resident_id.range', { part: 'birth-date', reason: 'impossible' })
    )
  }
  if (isFuture(birth, today)) return error('resident_id.range', { part: 'birth-date', reason: 'future' })
  return wrongKind('resident_id', text.toUpperCase(), WRONG_KINDS) ?? error('resident_id.checksum', {})
}

// 15 digits: an old ID number reads as one by province and date; anything else of 15 digits is another number.
function legacyFault(text: string, today: IsoDate | undefined): Issue<CodesOf<'resident_id'>> {
  if (isProvinceCodeAt(text, 0) && legacyBirth(text) > 0) {
    const meant = upgraded(text)
    const isDoubted = accepted(meant, birthOf(meant, false), today).issues.length > 0
    return error('resident_id.outdated', {}, isDoubted ? undefined : { suggestion: { kind: 'text', text: meant } })
  }
  return (
    wrongKind('resident_id', text.toUpperCase(), WRONG_KINDS) ??
    error('resident_id.length', { expected: [18], actual: 15 })
  )
}

/** Where the first character stands that cannot stand there, counted from 1; 0 where there is none. */
function strayPosition(text: string): number {
  for (let index = 0; index < 18; index++) {
    const unit = text.charCodeAt(index)
    if (isDigit(unit) || (index === 17 && unit === CAPITAL_X)) continue
    return index + 1
  }
  return 0
}
