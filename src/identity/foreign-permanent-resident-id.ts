import { nationalityOf } from '../data/nationalities/known.ts'
import { dayOf, type IsoDate, isRealDate, toIsoDate } from '../foundation/calendar.ts'
import { hasMod11_2Check } from '../foundation/check-digit/iso7064.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  digitsAt,
  type KindTest,
  kindAmong,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeLegacyResidentId,
  looksLikeMobilePhone,
  looksLikePassport,
  looksLikeResidencePermit,
  looksLikeResidentId,
  looksLikeSocialCreditCode,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'

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

export interface ForeignPermanentResidentIdOptions {
  /** The day on which the number is judged; today in China by default. */
  readonly today?: IsoDate | undefined
}

export type ForeignPermanentResidentIdCode = Extract<Issue['code'], `foreign_permanent_resident_id.${string}`>

const LENGTHS = [18, 15] as const

const WRONG_KINDS: readonly KindTest[] = [
  ['resident-id', looksLikeResidentId],
  ['residence-permit', looksLikeResidencePermit],
  ['social-credit-code', looksLikeSocialCreditCode],
  ['resident-id-15', looksLikeLegacyResidentId],
  ['hong-kong-macao-travel-permit', looksLikeHongKongMacaoTravelPermit],
  ['passport', looksLikePassport],
  ['mobile-phone', looksLikeMobilePhone],
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
  options?: ForeignPermanentResidentIdOptions,
): Result<ForeignPermanentResidentId, ForeignPermanentResidentIdCode> {
  const opened = openText(input, 'foreign_permanent_resident_id', LENGTHS, 64)
  if (typeof opened !== 'string') return reject(opened)
  const text = compact(opened).toUpperCase()
  const long = text.length === 18
  if (!long && text.length !== 15) {
    const params = { expected: LENGTHS, actual: text.length }
    return reject(wrongKind(text) ?? error('foreign_permanent_resident_id.length', params))
  }
  const position = offendingPosition(text)
  if (position > 0) return reject(wrongKind(text) ?? error('foreign_permanent_resident_id.charset', { position }))

  const issues: Issue<ForeignPermanentResidentIdCode>[] = []
  const nationality = long ? text.slice(3, 6) : text.slice(0, 3)
  const known = nationalityOf(nationality)
  if (known === undefined) {
    if (nationality === '000') return reject(error('foreign_permanent_resident_id.unknown', { part: 'nationality' }))
    issues.push(warning('foreign_permanent_resident_id.unknown', { part: 'nationality' }))
  }
  if (!isProvinceCodeAt(text, long ? 1 : 3)) {
    if (long) return reject(wrongKind(text) ?? error('foreign_permanent_resident_id.unknown', { part: 'province' }))
    issues.push(warning('foreign_permanent_resident_id.unknown', { part: 'province' }))
  }
  const today = dayOf(options?.today)
  const birthDate = long ? dateAt(text, digitsAt(text, 6, 10), 10) : shortDate(text, today)
  if (birthDate === undefined || birthDate > today) {
    const reason = birthDate === undefined ? 'impossible' : 'future'
    return reject(error('foreign_permanent_resident_id.range', { part: 'birth-date', reason }))
  }
  if (long && !hasMod11_2Check(text)) {
    return reject(wrongKind(text) ?? error('foreign_permanent_resident_id.checksum', {}))
  }
  if (!long && !hasShortCheck(text)) issues.push(warning('foreign_permanent_resident_id.checksum', {}))

  const value = { text, form: long ? '2023' : '2017', nationality: known ?? nationality, birthDate } as const
  if (!long) return accept(value, issues)
  return accept({ ...value, sex: (text.charCodeAt(16) & 1) === 1 ? 'male' : 'female' }, issues)
}

/**
 * Whether `input` is the number of a foreign permanent resident ID card as it stands on the card, no folding (with
 * `lenient: true`, whatever {@link parseForeignPermanentResidentId} takes). The table of nationalities is not loaded.
 *
 * @example
 * ```ts
 * isForeignPermanentResidentId('932682198501010017') // → true
 * isForeignPermanentResidentId('932682198501010018') // → false
 * isForeignPermanentResidentId('KAZ110090123105')    // → true
 * ```
 */
export function isForeignPermanentResidentId(
  input: unknown,
  options?: ForeignPermanentResidentIdOptions & { readonly lenient?: boolean },
): boolean {
  if (typeof input !== 'string') return false
  let text = input
  if (options?.lenient === true) {
    if (text.length > 64) return false
    text = compact(text).toUpperCase()
  }
  const long = text.length === 18
  if ((!long && text.length !== 15) || offendingPosition(text) > 0) return false
  if (!long) return shortDate(text, dayOf(options?.today)) !== undefined
  if (!isProvinceCodeAt(text, 1) || digitsAt(text, 3, 6) === 0 || !hasMod11_2Check(text)) return false
  const birthDate = dateAt(text, digitsAt(text, 6, 10), 10)
  return birthDate !== undefined && birthDate <= dayOf(options?.today)
}

/**
 * The number in groups, to be read and compared by eye: place and nationality, birth date, and the rest.
 *
 * @example
 * ```ts
 * formatForeignPermanentResidentId({ text: '932682198501010017' }) // → '932682 19850101 0017'
 * formatForeignPermanentResidentId({ text: 'KAZ110090123105' })    // → 'KAZ1100 901231 05'
 * ```
 */
export function formatForeignPermanentResidentId({ text }: Pick<ForeignPermanentResidentId, 'text'>): string {
  if (text.length === 15) return `${text.slice(0, 7)} ${text.slice(7, 13)} ${text.slice(13)}`
  return `${text.slice(0, 6)} ${text.slice(6, 14)} ${text.slice(14)}`
}

/** Where the first character stands that cannot stand there, counted from 1; 0 where there is none. */
function offendingPosition(text: string): number {
  const long = text.length === 18
  if (long && text.charCodeAt(0) !== 57) return 1
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const digit = unit >= 48 && unit <= 57
    if (long ? digit || (index === 17 && unit === 88) : index < 3 ? unit >= 65 && unit <= 90 : digit) continue
    return index + 1
  }
  return 0
}

/** The date of `year` with month and day in the four digits from `start`; `undefined` where there is none. */
function dateAt(text: string, year: number, start: number): IsoDate | undefined {
  const month = digitsAt(text, start, start + 2)
  const day = digitsAt(text, start + 2, start + 4)
  return year >= 1850 && isRealDate(year, month, day) ? toIsoDate(year, month, day) : undefined
}

// Two digits of a year: this century's date if it is past, else the last one's.
function shortDate(text: string, today: IsoDate): IsoDate | undefined {
  const year = digitsAt(text, 7, 9)
  const recent = dateAt(text, 2000 + year, 9)
  return recent !== undefined && recent <= today ? recent : dateAt(text, 1900 + year, 9)
}

const WEIGHTS = [7, 3, 1] as const

function hasShortCheck(text: string): boolean {
  let sum = 0
  for (let index = 0; index < 14; index++) {
    const unit = text.charCodeAt(index)
    sum += (unit - (unit < 65 ? 48 : 55)) * WEIGHTS[index % 3]!
  }
  return text.charCodeAt(14) === 48 + (sum % 10)
}

function wrongKind(text: string): Issue<ForeignPermanentResidentIdCode> | undefined {
  const kind = kindAmong(text, WRONG_KINDS)
  return kind === undefined ? undefined : error('foreign_permanent_resident_id.wrong_kind', { kind })
}
