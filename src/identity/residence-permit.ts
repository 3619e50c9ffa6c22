import { ageOn, dayOf, type IsoDate, isRealDate, toIsoDate } from '../foundation/calendar.ts'
import { hasMod11_2Check } from '../foundation/check-digit/iso7064.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import {
  digitsAt,
  hasDigits,
  type KindTest,
  kindAmong,
  looksLikeForeignPermanentResidentId,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeLegacyResidentId,
  looksLikeMobilePhone,
  looksLikePassport,
  looksLikeResidentId,
  looksLikeSocialCreditCode,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'

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

export interface ResidencePermitOptions {
  /**
   * Regions that the declared type of document admits, all three by default: the form has one type for Hong Kong and
   * Macao (港澳居民居住证) and one for Taiwan (台湾居民居住证).
   */
  readonly regions?: readonly ResidencePermitRegion[] | undefined
  /** The day on which the number is judged; today in China by default. */
  readonly today?: IsoDate | undefined
}

export type ResidencePermitCode = Extract<Issue['code'], `residence_permit.${string}`>

const REGIONS: readonly ResidencePermitRegion[] = ['hong-kong', 'macao', 'taiwan']

const WRONG_KINDS: readonly KindTest[] = [
  ['resident-id', looksLikeResidentId],
  ['foreign-permanent-resident-id', looksLikeForeignPermanentResidentId],
  ['social-credit-code', looksLikeSocialCreditCode],
  ['resident-id-15', looksLikeLegacyResidentId],
  ['hong-kong-macao-travel-permit', looksLikeHongKongMacaoTravelPermit],
  ['passport', looksLikePassport],
  ['mobile-phone', looksLikeMobilePhone],
]

const RULE = 'identity/residence-permit-region'

/** Oldest age that is not remarkable. */
const OLDEST = 130

/**
 * Reads the number of a residence permit. Full-width digits, spaces, invisible characters and a small `x` are folded.
 *
 * @returns the value with its parts; or the findings, `residence_permit.*`
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
): Result<ResidencePermit, ResidencePermitCode> {
  const opened = openText(input, 'residence_permit', [18], 64)
  if (typeof opened !== 'string') return reject(opened)
  const text = compact(opened).toUpperCase()
  const shape = shapeIssue(text)
  if (shape !== undefined) return reject(shape)

  const region = regionOf(text)
  if (region === undefined) {
    return reject(wrongKind(text) ?? error('residence_permit.unknown', { part: 'region' }, { rule: RULE }))
  }
  const year = digitsAt(text, 6, 10)
  if (!isRealDate(year, digitsAt(text, 10, 12), digitsAt(text, 12, 14)) || year < 1800) {
    return reject(error('residence_permit.range', { part: 'birth-date', reason: 'impossible' }))
  }
  const birthDate = birthDateOf(text)
  const today = dayOf(options?.today)
  if (birthDate > today) return reject(error('residence_permit.range', { part: 'birth-date', reason: 'future' }))
  if (!hasMod11_2Check(text)) return reject(error('residence_permit.checksum', {}))
  const expected = options?.regions ?? REGIONS
  if (!expected.includes(region)) return reject(error('residence_permit.mismatch', { expected }, { rule: RULE }))

  const sex = (text.charCodeAt(16) & 1) === 1 ? 'male' : 'female'
  const issues: Issue<ResidencePermitCode>[] = []
  if (ageOn(birthDate, today) > OLDEST) {
    issues.push(warning('residence_permit.range', { part: 'birth-date', reason: 'too-old' }))
  }
  return accept({ text, region, birthDate, sex }, issues)
}

/**
 * Whether `input` is the number of a residence permit as it stands on the card, no folding (with `lenient: true`,
 * whatever {@link parseResidencePermit} takes).
 *
 * @example
 * ```ts
 * isResidencePermit('830000200209060065')                            // → true
 * isResidencePermit('830000200209060065', { regions: ['hong-kong'] }) // → false
 * isResidencePermit('710000200209060065')                            // → false
 * ```
 */
export function isResidencePermit(
  input: unknown,
  options?: ResidencePermitOptions & { readonly lenient?: boolean },
): boolean {
  if (typeof input !== 'string') return false
  let text = input
  if (options?.lenient === true) {
    if (text.length > 64) return false
    text = compact(text).toUpperCase()
  }
  if (text.length !== 18 || !hasDigits(text, 0, 17) || !hasMod11_2Check(text)) return false
  const region = regionOf(text)
  if (region === undefined || options?.regions?.includes(region) === false) return false
  const year = digitsAt(text, 6, 10)
  if (year < 1800 || !isRealDate(year, digitsAt(text, 10, 12), digitsAt(text, 12, 14))) return false
  return birthDateOf(text) <= dayOf(options?.today)
}

/**
 * The number in groups, to be read and compared by eye: region, birth date, sequence and check character.
 *
 * @example
 * ```ts
 * formatResidencePermit({ text: '81000019980902013X' }) // → '810000 19980902 013X'
 * ```
 */
export function formatResidencePermit({ text }: Pick<ResidencePermit, 'text'>): string {
  return `${text.slice(0, 6)} ${text.slice(6, 14)} ${text.slice(14)}`
}

function regionOf(text: string): ResidencePermitRegion | undefined {
  if (text.charCodeAt(0) !== 56 || digitsAt(text, 2, 6) !== 0) return undefined
  return REGIONS[text.charCodeAt(1) - 49]
}

function birthDateOf(text: string): IsoDate {
  return toIsoDate(digitsAt(text, 6, 10), digitsAt(text, 10, 12), digitsAt(text, 12, 14))
}

/** What is wrong with the shape of the number, if anything. */
function shapeIssue(text: string): Issue<ResidencePermitCode> | undefined {
  if (text.length !== 18) {
    return wrongKind(text) ?? error('residence_permit.length', { expected: [18], actual: text.length })
  }
  for (let index = 0; index < 18; index++) {
    const unit = text.charCodeAt(index)
    if ((unit >= 48 && unit <= 57) || (index === 17 && unit === 88)) continue
    return wrongKind(text) ?? error('residence_permit.charset', { position: index + 1 })
  }
  return undefined
}

function wrongKind(text: string): Issue<ResidencePermitCode> | undefined {
  const kind = kindAmong(text, WRONG_KINDS)
  return kind === undefined ? undefined : error('residence_permit.wrong_kind', { kind })
}
