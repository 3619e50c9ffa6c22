import { nationalityOf } from '../data/nationalities/known.ts'
import { bare } from '../foundation/around.ts'
import {
  type DayNumber,
  dayNumber,
  dayNumberAt,
  type IsoDate,
  isFuture,
  type JudgedOn,
} from '../foundation/calendar.ts'
import { hasMod11_2Check } from '../foundation/check-digit/iso7064.ts'
import { CAPITAL_A, CAPITAL_X, isCapital, isDigit, NINE, ZERO } from '../foundation/code-unit.ts'
import { explained, isRounded } from '../foundation/explain.ts'
import { formatText } from '../foundation/format.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  BANK_CARD,
  digitsAt,
  HONG_KONG_IDENTITY_CARD,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  type KindTest,
  MACAO_IDENTITY_CARD,
  MOBILE_PHONE,
  PASSPORT,
  RESIDENCE_PERMIT,
  RESIDENT_ID,
  RESIDENT_ID_15,
  SOCIAL_CREDIT_CODE,
  TAIWAN_IDENTITY_CARD,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'

/**
 * Number of the foreign permanent resident ID card (外国人永久居留身份证). Two forms are valid side by side until the
 * older cards expire.
 *
 * Cards since 2023-12-01, 18 characters (guidance of the National Immigration Administration, 2023):
 *
 * | position | what |
 * |---|---|
 * | 1 | `9`: a foreigner (citizens' numbers begin with 1 to 8) |
 * | 2–3 | province of acceptance (GB/T 2260) |
 * | 4–6 | nationality, ISO 3166-1 numeric |
 * | 7–14 | birth date, `YYYYMMDD` |
 * | 15–17 | sequence, odd for men, even for women |
 * | 18 | check character, ISO 7064 MOD 11-2 |
 *
 * Cards of 2017 and before, 15 characters: nationality in three letters (ISO 3166-1 alpha-3), four digits of the place
 * of acceptance, birth date `YYMMDD`, one digit of sequence, one check digit (weights 7-3-1 over the first fourteen,
 * letters A = 10 … Z = 35, modulus 10).
 *
 * Errors: first digit, province and nationality `000` of the long form, birth date, check character of the long form.
 * Warnings: a nationality that ISO 3166-1 does not list, a place outside the provinces (short form), and the check
 * digit of the short form, because it was inferred from two published samples. Read 2026-11-21.
 */
export interface ForeignPermanentResidentId {
  /** The number as it stands on the card: 18 or 15 characters, letters in upper case. */
  readonly text: string
  /** Which card: of 18 characters, issued since 2023-12-01, or of 15. */
  readonly form: '2023' | '2017'
  /** ISO 3166-1 alpha-3 (`'SAU'`); the three characters of the number where ISO 3166-1 does not know them. */
  readonly nationality: string
  /** The short form has two digits of the year: the latest such date that is not in the future. */
  readonly birthDate: IsoDate
  /** In the long form only. */
  readonly sex?: 'male' | 'female'
}

const LENGTHS: readonly number[] = /* @__PURE__ */ Object.freeze([18, 15])

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

/** Before that year nobody was born who can have held such a card. */
const EARLIEST: DayNumber = 1850_01_01

const NO_NATIONALITY = '000'

const WRONG_KINDS: readonly KindTest[] = [
  HONG_KONG_IDENTITY_CARD,
  MACAO_IDENTITY_CARD,
  TAIWAN_IDENTITY_CARD,
  BANK_CARD,
  RESIDENT_ID,
  RESIDENCE_PERMIT,
  SOCIAL_CREDIT_CODE,
  RESIDENT_ID_15,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  PASSPORT,
  MOBILE_PHONE,
]

/**
 * Reads the number of a foreign permanent resident ID card, of either form. Full-width characters, spaces, invisible
 * characters and small letters are folded.
 *
 * @returns the value with its parts; or the findings, `foreign_permanent_resident_id.*`
 *
 * @example
 * ```ts
 * parseForeignPermanentResidentId('932682198501010017')
 * // → { ok: true, issues: [], value: { text: '932682198501010017', form: '2023', nationality: 'SAU',
 * //     birthDate: '1985-01-01', sex: 'male' } }
 * parseForeignPermanentResidentId('KAZ110090123105')
 * // → { ok: true, issues: [], value: { text: 'KAZ110090123105', form: '2017', nationality: 'KAZ',
 * //     birthDate: '1990-12-31' } }
 * ```
 */
export function parseForeignPermanentResidentId(
  input: unknown,
  options?: JudgedOn,
): Result<ForeignPermanentResidentId, CodesOf<'foreign_permanent_resident_id'>> {
  const today = options?.today
  if (typeof input === 'string') {
    const birth = birthOf(input, today)
    if (birth > 0) return accepted(input, birth)
  }
  const opened = openText(input, 'foreign_permanent_resident_id', LENGTHS, LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  const birth = birthOf(text, today)
  if (birth > 0) return accepted(text, birth)
  return reject(
    explained('foreign_permanent_resident_id', opened, faultOf(text, today), (piece) => {
      const other = fold(piece)
      return birthOf(other, today) > 0 ? other : undefined
    }),
  )
}

/**
 * Whether `input` is the number of a foreign permanent resident ID card: whatever
 * {@link parseForeignPermanentResidentId} takes with the same options, or with `canonical: true` only the text as it
 * stands on the card. The table of nationalities, which feeds warnings, is not loaded.
 *
 * @example
 * ```ts
 * isForeignPermanentResidentId('932682198501010017')                    // → true
 * isForeignPermanentResidentId('932682198501010018')                    // → false
 * isForeignPermanentResidentId('kaz110090123105')                       // → true
 * isForeignPermanentResidentId('kaz110090123105', { canonical: true })  // → false
 * ```
 */
export function isForeignPermanentResidentId(input: unknown, options?: JudgedOn & CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  if (birthOf(input, options?.today) > 0) return true
  return options?.canonical !== true && birthOf(fold(input), options?.today) > 0
}

/**
 * The number in groups, to be read and compared by eye: place and nationality, birth date, and the rest. A text that
 * is no such number comes back as it is.
 *
 * @example
 * ```ts
 * formatForeignPermanentResidentId('932682198501010017') // → '932682 19850101 0017'
 * formatForeignPermanentResidentId('KAZ110090123105')    // → 'KAZ1100 901231 05'
 * formatForeignPermanentResidentId('KAZ')                // → 'KAZ'
 * ```
 */
export function formatForeignPermanentResidentId(value: Pick<ForeignPermanentResidentId, 'text'> | string): string {
  return formatText(value, (given) => {
    const text = fold(given)
    if (birthOf(text, undefined) === 0) return undefined
    if (text.length === 15) return `${text.slice(0, 7)} ${text.slice(7, 13)} ${text.slice(13)}`
    return `${text.slice(0, 6)} ${text.slice(6, 14)} ${text.slice(14)}`
  })
}

function fold(input: string): string {
  return input.length > LONGEST ? '' : bare(input).toUpperCase()
}

/** The birth date in a canonical number in which everything holds, born by today; 0 otherwise. */
function birthOf(text: string, today: IsoDate | undefined): DayNumber {
  if (text.length === 15) return strayPosition(text) === 0 ? shortBirth(text, today) : 0
  if (!hasMod11_2Check(text) || text.charCodeAt(0) !== NINE || !isProvinceCodeAt(text, 1)) return 0
  if (text.startsWith(NO_NATIONALITY, 3)) return 0
  const birth = dayNumberAt(text, 6)
  return birth >= EARLIEST && !isFuture(birth, today) ? birth : 0
}

// Two digits of a year: this century's date if it is past, else the last one's.
function shortBirth(text: string, today: IsoDate | undefined): DayNumber {
  const year = digitsAt(text, 7, 9)
  const month = digitsAt(text, 9, 11)
  const day = digitsAt(text, 11, 13)
  const recent = dayNumber(2000 + year, month, day)
  return recent > 0 && !isFuture(recent, today) ? recent : dayNumber(1900 + year, month, day)
}

/** The result for a canonical number; what is left to find are warnings. */
function accepted(
  text: string,
  birth: DayNumber,
): Result<ForeignPermanentResidentId, CodesOf<'foreign_permanent_resident_id'>> {
  const long = text.length === 18
  const issues: Issue<CodesOf<'foreign_permanent_resident_id'>>[] = []
  const written = long ? text.slice(3, 6) : text.slice(0, 3)
  const known = nationalityOf(written)
  if (known === undefined) issues.push(warning('foreign_permanent_resident_id.unknown', { part: 'nationality' }))
  const nationality = known ?? written
  if (isRounded(text)) issues.push(warning('foreign_permanent_resident_id.format', { reason: 'spreadsheet' }))
  if (long) {
    const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
    const sex = (text.charCodeAt(16) & 1) === 1 ? 'male' : 'female'
    return accept({ text, form: '2023', nationality, birthDate, sex }, issues)
  }
  if (!isProvinceCodeAt(text, 3)) issues.push(warning('foreign_permanent_resident_id.unknown', { part: 'province' }))
  if (!hasShortCheck(text)) issues.push(warning('foreign_permanent_resident_id.checksum', {}))
  const century = birth < 2000_01_01 ? '19' : '20'
  const birthDate = `${century}${text.slice(7, 9)}-${text.slice(9, 11)}-${text.slice(11, 13)}`
  return accept({ text, form: '2017', nationality, birthDate }, issues)
}

/** Why a folded text is not taken. */
function faultOf(text: string, today: IsoDate | undefined): Issue<CodesOf<'foreign_permanent_resident_id'>> {
  const long = text.length === 18
  // Letters open the one of 15, 9 the one of 18: fifteen digits lack three.
  if (!long && (text.length !== 15 || isDigit(text.charCodeAt(0)))) {
    return (
      wrongKind('foreign_permanent_resident_id', text, WRONG_KINDS) ??
      error('foreign_permanent_resident_id.length', { expected: LENGTHS, actual: text.length })
    )
  }
  const position = strayPosition(text)
  if (position > 0)
    return (
      wrongKind('foreign_permanent_resident_id', text, WRONG_KINDS) ??
      error('foreign_permanent_resident_id.charset', { position })
    )
  if (long && text.startsWith(NO_NATIONALITY, 3)) {
    return error('foreign_permanent_resident_id.unknown', { part: 'nationality' })
  }
  if (long && !isProvinceCodeAt(text, 1)) {
    return (
      wrongKind('foreign_permanent_resident_id', text, WRONG_KINDS) ??
      error('foreign_permanent_resident_id.unknown', { part: 'province' })
    )
  }
  const birth = long ? dayNumberAt(text, 6) : shortBirth(text, today)
  if (birth < EARLIEST) {
    return error('foreign_permanent_resident_id.range', { part: 'birth-date', reason: 'impossible' })
  }
  if (isFuture(birth, today)) {
    return error('foreign_permanent_resident_id.range', { part: 'birth-date', reason: 'future' })
  }
  return (
    wrongKind('foreign_permanent_resident_id', text, WRONG_KINDS) ?? error('foreign_permanent_resident_id.checksum', {})
  )
}

/** Where the first character stands that cannot stand there, counted from 1; 0 where there is none. */
function strayPosition(text: string): number {
  const long = text.length === 18
  if (long && text.charCodeAt(0) !== NINE) return 1
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const digit = isDigit(unit)
    if (long ? digit || (index === 17 && unit === CAPITAL_X) : index < 3 ? isCapital(unit) : digit) continue
    return index + 1
  }
  return 0
}

const WEIGHTS = [7, 3, 1] as const

function hasShortCheck(text: string): boolean {
  let sum = 0
  for (let index = 0; index < 14; index++) {
    const unit = text.charCodeAt(index)
    sum += (unit - (unit < CAPITAL_A ? ZERO : CAPITAL_A - 10)) * WEIGHTS[index % 3]!
  }
  return text.charCodeAt(14) === ZERO + (sum % 10)
}
