import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import {
  type KindTest,
  kindAmong,
  looksLikeBusinessRegistrationNumber,
  looksLikeForeignPermanentResidentId,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeLegacyResidentId,
  looksLikeMobilePhone,
  looksLikeResidencePermit,
  looksLikeResidentId,
  looksLikeSocialCreditCode,
  looksLikeTaxpayerId,
  repeatsOneDigit,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'

/**
 * Passport number (护照号码). An individual who files with a passport is nearly always a foreigner, and there is no
 * world-wide form; what is printed has no check digit. So little is certain:
 *
 * | passport | number |
 * |---|---|
 * | ordinary (普通护照) | `E` + 8 digits; `E` + letter other than I and O + 7; `G` + 8 (issued to 2012, all expired) |
 * | diplomatic (外交护照) | `DE` + 7 digits; `D` + 7 or 8 |
 * | service (公务护照) | `SE` + 7 digits; `S` + 7 or 8 |
 * | public affairs (公务普通护照) | `PE` + 7 digits; `P` + 7 |
 * | Hong Kong (香港特区护照) | `K` + 8 digits; `KJ` + 7; `H` + 8 (the oldest, all expired) |
 * | Macao (澳门特区护照) | `MA` or `MB` + 7 digits |
 * | foreign | ICAO Doc 9303: up to 9 ASCII letters and digits; some states print more |
 *
 * Foreign numbers wear the same letters: G + 8 digits is Mexico's, EB + 7 the Philippines', K + 8 Malaysia's, M + 8
 * Korea's. So `kind` is the Chinese series that the number would belong to, and the rules depend on `issuer`:
 *
 * - without `issuer`: any foreign form is taken, except the two near misses of an ordinary Chinese number that are
 *   hardly anything else: `E` or `G` with more than 8 characters behind it (longer than ICAO's 9), and `EI` or `EO` +
 *   7 digits. Poland and Pakistan may have issued the latter: the field of a form on which the holder is known to be
 *   a foreigner should say so.
 * - `issuer: 'foreign'`: 5 to 17 letters and digits, no comparison with Chinese series.
 * - `issuer: 'china'`: one of the Chinese series, otherwise an error.
 *
 * Warnings: a series whose passports have all expired (`outdated`), H or M + 8 digits, which is more often a travel
 * permit (`wrong_kind`), more than 9 characters, letters only (German numbers can be, names are), one digit repeated.
 * Read 2026-11-21.
 */
export interface Passport {
  /** Letters in upper case, without spaces. */
  readonly text: string
  readonly kind: PassportKind
}

/** The Chinese series to which the number belongs by its letters; `foreign` for everything else. */
export type PassportKind = 'ordinary' | 'diplomatic' | 'service' | 'public-affairs' | 'hong-kong' | 'macao' | 'foreign'

export interface PassportOptions {
  /** Who issued it, where that is known: `china` includes Hong Kong and Macao. */
  readonly issuer?: 'china' | 'foreign' | undefined
}

export type PassportCode = Extract<Issue['code'], `passport.${string}`>

const SERIES: readonly (readonly [PassportKind, RegExp])[] = [
  ['ordinary', /^(?:[EG]\d|E[A-HJ-NP-Z])\d{7}$/],
  ['diplomatic', /^D(?:\d|E|)\d{7}$/],
  ['service', /^S(?:\d|E|)\d{7}$/],
  ['public-affairs', /^PE?\d{7}$/],
  ['hong-kong', /^(?:[HK]\d|KJ)\d{7}$/],
  ['macao', /^M[AB]\d{7}$/],
]

const WRONG_KINDS: readonly KindTest[] = [
  ['resident-id', looksLikeResidentId],
  ['residence-permit', looksLikeResidencePermit],
  ['foreign-permanent-resident-id', looksLikeForeignPermanentResidentId],
  ['social-credit-code', looksLikeSocialCreditCode],
  ['resident-id-15', looksLikeLegacyResidentId],
  ['business-registration-number', looksLikeBusinessRegistrationNumber],
  ['taxpayer-id', looksLikeTaxpayerId],
  ['mobile-phone', looksLikeMobilePhone],
]

/** What a number may measure at all, and what ICAO gives it in the machine-readable zone. */
const SHORTEST = 5
const LONGEST = 17
const ICAO_LENGTH = 9

/**
 * Reads a passport number. Full-width characters, spaces, invisible characters and small letters are folded.
 *
 * @returns the value with its kind; or the findings, `passport.*`
 *
 * @example
 * ```ts
 * parsePassport('ea1234567')  // → { ok: true, issues: [], value: { text: 'EA1234567', kind: 'ordinary' } }
 * parsePassport('L898902C3')  // → { ok: true, issues: [], value: { text: 'L898902C3', kind: 'foreign' } }
 * parsePassport('G12345678').issues[0]  // → { code: 'passport.outdated', severity: 'warning', … }
 * parsePassport('EI1234567').issues[0]  // → { code: 'passport.charset', severity: 'error', params: { position: 2 }, … }
 * parsePassport('EI1234567', { issuer: 'foreign' }).ok // → true
 * ```
 */
export function parsePassport(input: unknown, options?: PassportOptions): Result<Passport, PassportCode> {
  const opened = openText(input, 'passport', [ICAO_LENGTH], 64)
  if (typeof opened !== 'string') return reject(opened)
  const text = compact(opened).toUpperCase()
  const wrong = wrongKind(text)
  if (wrong !== undefined) return reject(wrong)
  const position = offendingPosition(text)
  if (position > 0) return reject(error('passport.charset', { position }))
  if (text.length < SHORTEST || text.length > LONGEST) return reject(lengthIssue(text))
  const issuer = options?.issuer
  if (issuer !== 'foreign') {
    if (/^E[IO]\d{7}$/.test(text)) return reject(error('passport.charset', { position: 2 }))
    if (/^(?:[EG]\d|E[A-Z])\d{8,}$/.test(text)) return reject(lengthIssue(text))
  }

  const kind = issuer === 'foreign' ? 'foreign' : kindOf(text)
  if (issuer === 'china' && kind === 'foreign') {
    return reject(text.length === ICAO_LENGTH ? error('passport.format', {}) : lengthIssue(text))
  }
  const issues: Issue<PassportCode>[] = []
  if (issuer !== 'foreign') {
    if (/^G/.test(text) && kind === 'ordinary') issues.push(warning('passport.outdated', {}))
    if (looksLikeHongKongMacaoTravelPermit(text)) {
      issues.push(warning('passport.wrong_kind', { kind: 'hong-kong-macao-travel-permit' }))
    }
  }
  if (text.length > ICAO_LENGTH) {
    issues.push(warning('passport.length', { expected: [ICAO_LENGTH], actual: text.length }))
  }
  if (!/\d/.test(text)) issues.push(warning('passport.format', {}))
  const digits = text.replace(/^[A-Z]{1,2}/, '')
  if (/\d/.test(digits) && repeatsOneDigit(digits, 0, digits.length)) issues.push(warning('passport.placeholder', {}))
  return accept({ text, kind }, issues)
}

/**
 * Whether `input` is a passport number in capitals, no folding (with `lenient: true`, whatever {@link parsePassport}
 * takes).
 *
 * @example
 * ```ts
 * isPassport('E12345678')                       // → true
 * isPassport('L898902C3', { issuer: 'china' })  // → false
 * ```
 */
export function isPassport(input: unknown, options?: PassportOptions & { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string' || input.length > 64) return false
  const text = options?.lenient === true ? compact(input).toUpperCase() : input
  if (text.length < SHORTEST || text.length > LONGEST || offendingPosition(text) > 0) return false
  if (text.length > ICAO_LENGTH && wrongKind(text) !== undefined) return false
  const issuer = options?.issuer
  if (issuer === 'china') return kindOf(text) !== 'foreign'
  return issuer === 'foreign' || !/^(?:E[IO]\d{7}|(?:[EG]\d|E[A-Z])\d{8,})$/.test(text)
}

function kindOf(text: string): PassportKind {
  for (const [kind, series] of SERIES) {
    if (series.test(text)) return kind
  }
  return 'foreign'
}

function lengthIssue(text: string): Issue<'passport.length'> {
  return error('passport.length', { expected: [ICAO_LENGTH], actual: text.length })
}

/** Where the first character stands that is neither a digit nor a capital, counted from 1; 0 where there is none. */
function offendingPosition(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 48 || (unit > 57 && unit < 65) || unit > 90) return index + 1
  }
  return 0
}

// Eleven characters of a travel permit are no passport; nine may be either and are only wondered at.
function wrongKind(text: string): Issue<'passport.wrong_kind'> | undefined {
  if (text.length === 11 && looksLikeHongKongMacaoTravelPermit(text)) {
    return error('passport.wrong_kind', { kind: 'hong-kong-macao-travel-permit' })
  }
  const kind = kindAmong(text, WRONG_KINDS)
  return kind === undefined ? undefined : error('passport.wrong_kind', { kind })
}
