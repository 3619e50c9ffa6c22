import { bare } from '../foundation/around.ts'
import { CAPITAL_E, isCapital, isDigit } from '../foundation/code-unit.ts'
import { explained } from '../foundation/explain.ts'
import { type CanonicalOption, isBlank, openText } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import {
  BUSINESS_REGISTRATION_NUMBER,
  FOREIGN_PERMANENT_RESIDENT_ID,
  hasDigits,
  type KindTest,
  kindAmong,
  looksLikeHongKongMacaoTravelPermit,
  MOBILE_PHONE,
  RESIDENCE_PERMIT,
  RESIDENT_ID,
  RESIDENT_ID_15,
  repeatsOneDigit,
  SOCIAL_CREDIT_CODE,
  TAXPAYER_ID,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'

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

/** How passport numbers (护照号码) are read. */
export interface PassportOptions {
  /** Who issued it, where that is known: `china` includes Hong Kong and Macao. */
  readonly issuer?: 'china' | 'foreign' | undefined
}

/** Chinese series by the letters in front of the digits, and how many digits follow. */
const SERIES: Readonly<Record<string, readonly [kind: PassportKind, ...digits: number[]]>> = {
  E: ['ordinary', 8],
  G: ['ordinary', 8],
  D: ['diplomatic', 7, 8],
  DE: ['diplomatic', 7],
  S: ['service', 7, 8],
  SE: ['service', 7],
  P: ['public-affairs', 7],
  PE: ['public-affairs', 7],
  H: ['hong-kong', 8],
  K: ['hong-kong', 8],
  KJ: ['hong-kong', 7],
  MA: ['macao', 7],
  MB: ['macao', 7],
}

/** `E` with any second letter but the two that are misread. */
const MISREAD = 'IO'

const WRONG_KINDS: readonly KindTest[] = [
  // Eleven characters of a travel permit are no passport; nine may be either and are only wondered at.
  ['hong-kong-macao-travel-permit', (text) => text.length === 11 && looksLikeHongKongMacaoTravelPermit(text)],
  RESIDENT_ID,
  RESIDENCE_PERMIT,
  FOREIGN_PERMANENT_RESIDENT_ID,
  SOCIAL_CREDIT_CODE,
  RESIDENT_ID_15,
  BUSINESS_REGISTRATION_NUMBER,
  TAXPAYER_ID,
  MOBILE_PHONE,
]

/** What a number may measure at all, and what ICAO gives it in the machine-readable zone. */
const SHORTEST = 5
const LONGEST = 17
const ICAO_LENGTH = 9

/** The longest spelling that is looked at, spaces included. */
const LONGEST_SPELLING = 64

/**
 * Reads a passport number. Full-width characters, spaces, invisible characters and small letters are folded.
 *
 * @returns the value with its kind; or the findings, `passport.*`, and `context.unknown` where `issuer` is neither
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
export function parsePassport(
  input: unknown,
  options?: PassportOptions,
): Result<Passport, CodesOf<'passport'> | 'context.unknown'> {
  const issuer = options?.issuer
  if (!isIssuer(issuer)) return reject(at(['issuer'], error('context.unknown', { key: 'issuer' })))
  if (typeof input === 'string' && holds(input, issuer)) return accepted(input, issuer)
  const opened = openText(input, 'passport', [ICAO_LENGTH], LONGEST_SPELLING)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  if (holds(text, issuer)) return accepted(text, issuer)
  return reject(
    explained('passport', opened, faultOf(text), (piece) => {
      const other = fold(piece)
      return holds(other, issuer) && hasAnyDigit(other) ? other : undefined
    }),
  )
}

/**
 * Whether `input` is a passport number: whatever {@link parsePassport} takes with the same options, or with
 * `canonical: true` only capitals and digits.
 *
 * @example
 * ```ts
 * isPassport('E12345678')                       // → true
 * isPassport('e1234 5678')                      // → true
 * isPassport('e1234 5678', { canonical: true }) // → false
 * isPassport('L898902C3', { issuer: 'china' })  // → false
 * ```
 */
export function isPassport(input: unknown, options?: PassportOptions & CanonicalOption): boolean {
  if (typeof input !== 'string' || !isIssuer(options?.issuer)) return false
  return holds(input, options?.issuer) || (options?.canonical !== true && holds(fold(input), options?.issuer))
}

type Issuer = PassportOptions['issuer']

function isIssuer(issuer: unknown): boolean {
  return isBlank(issuer) || issuer === 'china' || issuer === 'foreign'
}

function fold(input: string): string {
  return input.length > LONGEST_SPELLING ? '' : bare(input).toUpperCase()
}

/** Whether the folded text can be the number of a passport of that issuer. */
function holds(text: string, issuer: Issuer): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || strayPosition(text) > 0) return false
  // Up to nine characters may be a passport's whatever else they may be.
  if (text.length > ICAO_LENGTH && kindAmong(text, WRONG_KINDS) !== undefined) return false
  if (issuer === 'foreign') return true
  return issuer === 'china' ? kindOf(text) !== 'foreign' : nearMiss(text) === undefined
}

/** The series of the number by its letters. */
function kindOf(text: string): PassportKind {
  const letters = lettersOf(text)
  const digits = text.length - letters
  if (!hasDigits(text, letters, text.length)) return 'foreign'
  if (letters === 2 && text.charCodeAt(0) === CAPITAL_E) {
    return digits === 7 && !MISREAD.includes(text.charAt(1)) ? 'ordinary' : 'foreign'
  }
  const series = SERIES[text.slice(0, letters)]
  return series?.includes(digits) === true ? series[0] : 'foreign'
}

/** How many of the first two characters are capitals. */
function lettersOf(text: string): number {
  if (hasDigits(text, 0, 1)) return 0
  return hasDigits(text, 1, 2) ? 1 : 2
}

/** What is wrong with a number that is hardly anything but a mistyped ordinary Chinese one. */
function nearMiss(text: string): Issue<CodesOf<'passport'> | 'context.unknown'> | undefined {
  const letters = lettersOf(text)
  const first = text.charAt(0)
  if ((first !== 'E' && first !== 'G') || !hasDigits(text, letters, text.length)) return undefined
  const second = letters === 2 ? text.charAt(1) : ''
  if (first === 'E' && second !== '' && MISREAD.includes(second) && text.length === ICAO_LENGTH) {
    return error('passport.charset', { position: 2 })
  }
  return text.length > ICAO_LENGTH && (first === 'E' || second === '') ? lengthIssue(text) : undefined
}

/** The result for a canonical number; what is left to find are warnings. */
function accepted(text: string, issuer: Issuer): Result<Passport, CodesOf<'passport'> | 'context.unknown'> {
  const kind = issuer === 'foreign' ? 'foreign' : kindOf(text)
  const issues: Issue<CodesOf<'passport'> | 'context.unknown'>[] = []
  if (issuer !== 'foreign') {
    if (kind === 'ordinary' && text.startsWith('G')) issues.push(warning('passport.outdated', {}))
    if (looksLikeHongKongMacaoTravelPermit(text)) {
      issues.push(warning('passport.wrong_kind', { kind: 'hong-kong-macao-travel-permit' }))
    }
  }
  if (text.length > ICAO_LENGTH) {
    issues.push(warning('passport.length', { expected: [ICAO_LENGTH], actual: text.length }))
  }
  if (!hasAnyDigit(text)) issues.push(warning('passport.format', {}))
  const letters = lettersOf(text)
  if (hasDigits(text, letters, letters + 1) && repeatsOneDigit(text, letters, text.length)) {
    issues.push(warning('passport.placeholder', {}))
  }
  return accept({ text, kind }, issues)
}

function hasAnyDigit(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (hasDigits(text, index, index + 1)) return true
  }
  return false
}

/** Why a folded text is not taken. */
function faultOf(text: string): Issue<CodesOf<'passport'> | 'context.unknown'> {
  const other = wrongKind('passport', text, WRONG_KINDS)
  if (other !== undefined) return other
  const position = strayPosition(text)
  if (position > 0) return error('passport.charset', { position })
  if (text.length < SHORTEST || text.length > LONGEST) return lengthIssue(text)
  const near = nearMiss(text)
  if (near !== undefined) return near
  return text.length === ICAO_LENGTH ? error('passport.format', {}) : lengthIssue(text)
}

function lengthIssue(text: string): Issue<'passport.length'> {
  return error('passport.length', { expected: [ICAO_LENGTH], actual: text.length })
}

/** Where the first character stands that is neither a digit nor a capital, counted from 1; 0 where there is none. */
function strayPosition(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (!isDigit(unit) && !isCapital(unit)) return index + 1
  }
  return 0
}
