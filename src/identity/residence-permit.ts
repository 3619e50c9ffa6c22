import { bare } from '../foundation/around.ts'
import {
  type DayNumber,
  dayNumberAt,
  type IsoDate,
  isFuture,
  isLongerAgo,
  type JudgedOn,
} from '../foundation/calendar.ts'
import { hasMod11_2Check } from '../foundation/check-digit/iso7064.ts'
import { CAPITAL_X, EIGHT, isDigit, ONE } from '../foundation/code-unit.ts'
import { explained, isRounded } from '../foundation/explain.ts'
import { formatText } from '../foundation/format.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import {
  BANK_CARD,
  digitsAt,
  FOREIGN_PERMANENT_RESIDENT_ID,
  HONG_KONG_IDENTITY_CARD,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  type KindTest,
  MACAO_IDENTITY_CARD,
  MOBILE_PHONE,
  PASSPORT,
  RESIDENT_ID,
  RESIDENT_ID_15,
  SOCIAL_CREDIT_CODE,
  TAIWAN_IDENTITY_CARD,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { isList } from '../foundation/untrusted.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'

/**
 * Number of the residence permit for Hong Kong, Macao and Taiwan residents (港澳台居民居住证), built as a citizen's
 * ID number (GB 11643):
 *
 * | position | what |
 * |---|---|
 * | 1–6 | `810000` Hong Kong, `820000` Macao, `830000` Taiwan; nothing else, there are no counties |
 * | 7–14 | birth date, `YYYYMMDD` |
 * | 15–17 | sequence, odd for men, even for women |
 * | 18 | check character, ISO 7064 MOD 11-2: `0`–`9` or `X` |
 *
 * Taiwan is 83 here, although GB/T 2260 lists it as 71: measures of the State Council for the residence permit
 * (港澳台居民居住证申领发放办法, 国办发〔2018〕81号), article 3, in force since 2018-09-01. Read 2026-11-21.
 *
 * Errors: region, birth date that does not exist or lies in the future, check character, a region other than the
 * document's own type has (`regions`). Warning: a birth date more than 130 years ago.
 */
export interface ResidencePermit {
  /** The number as it stands on the permit: 18 characters, `X` in upper case. */
  readonly text: string
  readonly region: ResidencePermitRegion
  readonly birthDate: IsoDate
  readonly sex: 'male' | 'female'
}

/** Where the holder comes from. */
export type ResidencePermitRegion = 'hong-kong' | 'macao' | 'taiwan'

/** How numbers of residence permits (居住证) are read. */
export interface ResidencePermitOptions extends JudgedOn {
  /**
   * Regions that the declared type of document admits, all three by default: the form has one type for Hong Kong and
   * Macao (港澳居民居住证) and one for Taiwan (台湾居民居住证).
   */
  readonly regions?: readonly ResidencePermitRegion[] | undefined
}

const REGIONS: readonly ResidencePermitRegion[] = ['hong-kong', 'macao', 'taiwan']

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

/** Before that year nobody was born whose number anybody has. */
const EARLIEST: DayNumber = 1800_01_01

const WRONG_KINDS: readonly KindTest[] = [
  HONG_KONG_IDENTITY_CARD,
  MACAO_IDENTITY_CARD,
  TAIWAN_IDENTITY_CARD,
  BANK_CARD,
  RESIDENT_ID,
  FOREIGN_PERMANENT_RESIDENT_ID,
  SOCIAL_CREDIT_CODE,
  RESIDENT_ID_15,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  PASSPORT,
  MOBILE_PHONE,
]

const RULE = { rule: 'identity/residence-permit-region' } as const

/** Oldest age that is not remarkable. */
const OLDEST = 130

/**
 * Reads the number of a residence permit. Full-width digits, spaces, invisible characters and a small `x` are folded.
 *
 * @returns the value with its parts; or the findings, `residence_permit.*`, and `context.unknown` where `regions` names
 *   none
 *
 * @example
 * ```ts
 * parseResidencePermit('810000 19980902 013x')
 * // → { ok: true, issues: [], value: { text: '81000019980902013X', region: 'hong-kong',
 * //     birthDate: '1998-09-02', sex: 'male' } }
 * parseResidencePermit('81000019980902013X', { regions: ['taiwan'] }).issues[0]
 * // → { code: 'residence_permit.mismatch', severity: 'error', params: { expected: ['taiwan'] }, … }
 * ```
 */
export function parseResidencePermit(
  input: unknown,
  options?: ResidencePermitOptions,
): Result<ResidencePermit, CodesOf<'residence_permit'> | 'context.unknown'> {
  if (!areRegions(options?.regions)) return reject(at(['regions'], error('context.unknown', { key: 'regions' })))
  if (typeof input === 'string' && holds(input, options)) return accepted(input, options)
  const opened = openText(input, 'residence_permit', [18], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  if (holds(text, options)) return accepted(text, options)
  return reject(
    explained('residence_permit', opened, faultOf(text, options), (piece) => {
      const other = fold(piece)
      return holds(other, options) ? other : undefined
    }),
  )
}

/**
 * Whether `input` is the number of a residence permit: whatever {@link parseResidencePermit} takes with the same options,
 * or with `canonical: true` only the text as it stands on the card.
 *
 * @example
 * ```ts
 * isResidencePermit('830000200209060065')                             // → true
 * isResidencePermit('830000 20020906 0065')                           // → true
 * isResidencePermit('830000 20020906 0065', { canonical: true })      // → false
 * isResidencePermit('830000200209060065', { regions: ['hong-kong'] }) // → false
 * isResidencePermit('710000200209060065')                             // → false
 * ```
 */
export function isResidencePermit(input: unknown, options?: ResidencePermitOptions & CanonicalOption): boolean {
  if (typeof input !== 'string' || !areRegions(options?.regions)) return false
  return holds(input, options) || (options?.canonical !== true && holds(fold(input), options))
}

/**
 * The number in groups, to be read and compared by eye: region, birth date, sequence and check character. A text that
 * is no such number comes back as it is.
 *
 * @example
 * ```ts
 * formatResidencePermit('81000019980902013x') // → '810000 19980902 013X'
 * formatResidencePermit('8100')               // → '8100'
 * ```
 */
export function formatResidencePermit(value: Pick<ResidencePermit, 'text'> | string): string {
  return formatText(value, (given) => {
    const text = fold(given)
    return birthOf(text) === 0 ? undefined : `${text.slice(0, 6)} ${text.slice(6, 14)} ${text.slice(14)}`
  })
}

/** Whether the option is one: a list of regions. */
function areRegions(regions: unknown): boolean {
  if (regions === undefined || regions === null) return true
  return isList(regions) && regions.every((region) => REGIONS.includes(region as ResidencePermitRegion))
}

/** Whether the folded text is the number of somebody from one of the regions, born by today. */
function holds(text: string, options: ResidencePermitOptions | undefined): boolean {
  const birth = birthOf(text)
  if (birth === 0 || isFuture(birth, options?.today)) return false
  return (options?.regions ?? REGIONS).includes(regionOf(text)!)
}

function fold(input: string): string {
  return input.length > LONGEST ? '' : bare(input).toUpperCase()
}

/** The birth date in a canonical number whose region, date and check character hold; 0 where one of them does not. */
function birthOf(text: string): DayNumber {
  if (!hasMod11_2Check(text) || regionOf(text) === undefined) return 0
  const birth = dayNumberAt(text, 6)
  return birth >= EARLIEST ? birth : 0
}

function regionOf(text: string): ResidencePermitRegion | undefined {
  if (text.charCodeAt(0) !== EIGHT || digitsAt(text, 2, 6) !== 0) return undefined
  return REGIONS[text.charCodeAt(1) - ONE]
}

/** The result for a canonical number; what is left to find is a warning. */
function accepted(
  text: string,
  options: ResidencePermitOptions | undefined,
): Result<ResidencePermit, CodesOf<'residence_permit'> | 'context.unknown'> {
  const value: ResidencePermit = {
    text,
    region: regionOf(text)!,
    birthDate: `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`,
    sex: (text.charCodeAt(16) & 1) === 1 ? 'male' : 'female',
  }
  const old = isLongerAgo(dayNumberAt(text, 6), OLDEST, options?.today)
  const issues: Issue<CodesOf<'residence_permit'>>[] = []
  if (isRounded(text)) issues.push(warning('residence_permit.format', { reason: 'spreadsheet' }))
  if (old) issues.push(warning('residence_permit.range', { part: 'birth-date', reason: 'too-old' }))
  return accept(value, issues)
}

/** Why a folded text is not taken. */
function faultOf(
  text: string,
  options: ResidencePermitOptions | undefined,
): Issue<CodesOf<'residence_permit'> | 'context.unknown'> {
  if (text.length !== 18) {
    return (
      wrongKind('residence_permit', text, WRONG_KINDS) ??
      error('residence_permit.length', { expected: [18], actual: text.length })
    )
  }
  for (let index = 0; index < 18; index++) {
    const unit = text.charCodeAt(index)
    if (isDigit(unit) || (index === 17 && unit === CAPITAL_X)) continue
    return (
      wrongKind('residence_permit', text, WRONG_KINDS) ?? error('residence_permit.charset', { position: index + 1 })
    )
  }
  if (regionOf(text) === undefined) {
    return (
      wrongKind('residence_permit', text, WRONG_KINDS) ?? error('residence_permit.unknown', { part: 'region' }, RULE)
    )
  }
  const birth = dayNumberAt(text, 6)
  if (birth < EARLIEST) return error('residence_permit.range', { part: 'birth-date', reason: 'impossible' })
  if (isFuture(birth, options?.today)) {
    return error('residence_permit.range', { part: 'birth-date', reason: 'future' })
  }
  if (!hasMod11_2Check(text)) return error('residence_permit.checksum', {})
  return error('residence_permit.mismatch', { expected: [...(options?.regions ?? REGIONS)] }, RULE)
}
