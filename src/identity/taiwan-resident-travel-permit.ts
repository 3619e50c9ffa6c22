import { bare } from '../foundation/around.ts'
import { explained } from '../foundation/explain.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { isMadeUpBody } from '../foundation/made-up.ts'
import {
  digitsAt,
  FOREIGN_PERMANENT_RESIDENT_ID,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  hasDigits,
  type KindTest,
  MOBILE_PHONE,
  PASSPORT,
  RESIDENCE_PERMIT,
  RESIDENT_ID,
  RESIDENT_ID_15,
  SOCIAL_CREDIT_CODE,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'

/**
 * Number of the mainland travel permit for Taiwan residents (台湾居民来往大陆通行证, 台胞证):
 *
 * | position | what |
 * |---|---|
 * | 1–8 | eight digits, the holder's for life; they may begin with zeros |
 * | 9–10 | how often the permit was issued; on booklets (to 2015) and in some systems only |
 *
 * Booklets print a letter in brackets behind the ten digits (`0123456702(B)`); they were issued to 2015 for five years,
 * so that form is folded and warned of (`outdated`). Single-entry permits (一次有效) have letters among ten to twelve
 * characters and are not taken for filings: `not_allowed`. A Taiwan ID card number (letter and nine digits) ends there
 * too.
 *
 * Errors: length, a character that is no digit, single-entry permits, another document's number. Warning: one digit
 * repeated (`placeholder`). There is no check digit, and eight digits may as well be a landline. Read 2026-11-21.
 */
export interface TaiwanResidentTravelPermit {
  /** 8 or 10 digits: text, because leading zeros count. */
  readonly text: string
  /** The first eight digits: the holder's for life. */
  readonly holderNumber: string
  /** How often the permit was issued, where the number tells it. */
  readonly issue?: number
}

const RULE = { rule: 'identity/taiwan-permit-single-entry' } as const

const LENGTHS: readonly number[] = /* @__PURE__ */ Object.freeze([8, 10])

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

const WRONG_KINDS: readonly KindTest[] = [
  RESIDENT_ID,
  RESIDENCE_PERMIT,
  FOREIGN_PERMANENT_RESIDENT_ID,
  SOCIAL_CREDIT_CODE,
  RESIDENT_ID_15,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  PASSPORT,
  MOBILE_PHONE,
]

/**
 * Reads the number of a travel permit. Full-width digits, spaces, invisible characters, brackets around the issue count
 * and the letter of the booklets are folded.
 *
 * @returns the value with its parts; or the findings, `taiwan_resident_travel_permit.*`
 *
 * @example
 * ```ts
 * parseTaiwanResidentTravelPermit('07257456')
 * // → { ok: true, issues: [], value: { text: '07257456', holderNumber: '07257456' } }
 * parseTaiwanResidentTravelPermit('F290299977').issues[0]
 * // → { code: 'taiwan_resident_travel_permit.not_allowed', severity: 'error', … }
 * ```
 */
export function parseTaiwanResidentTravelPermit(
  input: unknown,
): Result<TaiwanResidentTravelPermit, CodesOf<'taiwan_resident_travel_permit'>> {
  if (typeof input === 'string' && isCanonical(input)) return accepted(input, false)
  const opened = openText(input, 'taiwan_resident_travel_permit', LENGTHS, LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const folded = fold(opened)
  const text = withoutBookletLetter(folded)
  if (isCanonical(text)) return accepted(text, text !== folded)
  return reject(
    explained('taiwan_resident_travel_permit', opened, faultOf(text), (piece) => {
      const other = withoutBookletLetter(fold(piece))
      return isCanonical(other) ? other : undefined
    }),
  )
}

/**
 * Whether `input` is the number of a travel permit: whatever {@link parseTaiwanResidentTravelPermit} takes, or with
 * `canonical: true` only its eight or ten digits.
 *
 * @example
 * ```ts
 * isTaiwanResidentTravelPermit('07257456')                           // → true
 * isTaiwanResidentTravelPermit('0123456702(B)')                      // → true
 * isTaiwanResidentTravelPermit('0123456702(B)', { canonical: true }) // → false
 * isTaiwanResidentTravelPermit('7257456')                            // → false: a spreadsheet has eaten the zero
 * ```
 */
export function isTaiwanResidentTravelPermit(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  return isCanonical(input) || (options?.canonical !== true && isCanonical(withoutBookletLetter(fold(input))))
}

function isCanonical(text: string): boolean {
  return (text.length === 8 || text.length === 10) && hasDigits(text, 0, text.length)
}

/** Folded, without the brackets around the issue count. */
function fold(input: string): string {
  if (input.length > LONGEST) return ''
  return bare(input)
    .toUpperCase()
    .replace(/^(\d{8})\((\d\d)\)$/, '$1$2')
}

function withoutBookletLetter(text: string): string {
  return text.replace(/^(\d{10})(?:\([A-Z]\)|[A-Z])$/, '$1')
}

/** The result for a canonical number; what is left to find are warnings. */
function accepted(
  text: string,
  booklet: boolean,
): Result<TaiwanResidentTravelPermit, CodesOf<'taiwan_resident_travel_permit'>> {
  const issues: Issue<CodesOf<'taiwan_resident_travel_permit'>>[] = []
  if (booklet) issues.push(warning('taiwan_resident_travel_permit.outdated', {}))
  if (isMadeUpBody(text, 0)) issues.push(warning('taiwan_resident_travel_permit.placeholder', {}))
  const holderNumber = text.slice(0, 8)
  if (text.length === 8) return accept({ text, holderNumber }, issues)
  return accept({ text, holderNumber, issue: digitsAt(text, 8, 10) }, issues)
}

/** Why a folded text is not taken. */
function faultOf(text: string): Issue<CodesOf<'taiwan_resident_travel_permit'>> {
  const other = wrongKind('taiwan_resident_travel_permit', text, WRONG_KINDS)
  if (other !== undefined) return other
  if (/^(?=\d*[A-Z])[\dA-Z]{10,12}$/.test(text)) {
    return error('taiwan_resident_travel_permit.not_allowed', {}, RULE)
  }
  if (text.length !== 8 && text.length !== 10) {
    return error('taiwan_resident_travel_permit.length', { expected: LENGTHS, actual: text.length })
  }
  let position = 1
  while (hasDigits(text, position - 1, position)) position++
  return error('taiwan_resident_travel_permit.charset', { position })
}
