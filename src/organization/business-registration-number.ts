import { bare, unlabelled } from '../foundation/around.ts'
import { iso7064Mod11_10 } from '../foundation/check-digit/iso7064.ts'
import { ZERO } from '../foundation/code-unit.ts'
import { explained } from '../foundation/explain.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { countsOrRepeats, isMadeUpBody } from '../foundation/made-up.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  hasDigits,
  type KindTest,
  MOBILE_PHONE,
  ORGANIZATION_CODE,
  RESIDENT_ID,
  RESIDENT_ID_15,
  TAXPAYER_ID,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'
import { CREDIT_CODE } from './credit-code-text.ts'

/**
 * Business registration number (工商注册号, on business licenses before the social credit code), GS 15-2006, in force
 * since 2007-07-01:
 *
 * | position | what |
 * |---|---|
 * | 1–6 | registrar: division code, the code of a development zone, or `100000` for the national one |
 * | 7–14 | sequence |
 * | 15 | check digit, ISO 7064 MOD 11,10 |
 *
 * Before that: 13 or 12 digits (registrar and serial) or text (企独沪总字第012345号), without a check digit.
 *
 * Errors: length, charset, a registrar outside the mainland provinces, check digit, one digit repeated, another kind of
 * number. Warning: the forms from before 2007. On purpose not checked: the county (zones have codes of their own) and the
 * bands of the sequence (they differ by province). Licenses that bear no social credit code had to be exchanged by the
 * end of 2017: whether a filing may still show one is for the filing's rules. Read 2026-11-21.
 */
export interface BusinessRegistrationNumber {
  /** 15 digits, or the older form as it stands on the license. */
  readonly text: string
  /** `gs15`: 15 digits; `digits`: 12 or 13 digits; `text`: 企…字第…号. */
  readonly form: 'gs15' | 'digits' | 'text'
  /** Positions 1–6; absent in the text form. */
  readonly divisionCode?: string
}

const TEXT_FORM = /^企[\u4e00-\u9fff()]{1,12}字第?\d{3,10}(?:-\d{1,3})?号?$/

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

const WRONG_KINDS: readonly KindTest[] = [
  CREDIT_CODE,
  RESIDENT_ID,
  TAXPAYER_ID,
  RESIDENT_ID_15,
  ORGANIZATION_CODE,
  MOBILE_PHONE,
]

/**
 * Reads a business registration number. Full-width forms, spaces, invisible characters and, in the text form,
 * traditional characters are folded.
 *
 * @returns the value; or the findings, `business_registration_number.*`
 *
 * @example
 * ```ts
 * parseBusinessRegistrationNumber('110108000000016')
 * // → { ok: true, issues: [], value: { text: '110108000000016', form: 'gs15', divisionCode: '110108' } }
 * parseBusinessRegistrationNumber('110108000000017').issues[0]
 * // → { code: 'business_registration_number.checksum', severity: 'error', params: {}, … }
 * ```
 */
export function parseBusinessRegistrationNumber(
  input: unknown,
): Result<BusinessRegistrationNumber, CodesOf<'business_registration_number'>> {
  if (typeof input === 'string' && isDigitForm(input)) return accepted(input)
  const opened = openText(input, 'business_registration_number', [15], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  if (isDigitForm(text) || TEXT_FORM.test(text)) return accepted(text)
  return reject(
    explained('business_registration_number', opened, faultOf(text), (piece) => {
      const other = fold(piece)
      return isDigitForm(other) || TEXT_FORM.test(other) ? other : undefined
    }),
  )
}

/**
 * Whether `input` is a business registration number in one of its forms: whatever
 * {@link parseBusinessRegistrationNumber} takes, or with `canonical: true` only the text without spaces, the text form
 * in simplified characters.
 *
 * @example
 * ```ts
 * isBusinessRegistrationNumber('110108000000016')                       // → true
 * isBusinessRegistrationNumber('110108 000000016')                      // → true
 * isBusinessRegistrationNumber('110108 000000016', { canonical: true }) // → false
 * isBusinessRegistrationNumber('310000012345')                          // → true: a form of before 2007
 * ```
 */
export function isBusinessRegistrationNumber(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  if (isDigitForm(input)) return true
  const text = fold(input)
  if (options?.canonical === true && text !== input) return false
  return isDigitForm(text) || TEXT_FORM.test(text)
}

function fold(input: string): string {
  if (input.length > LONGEST) return ''
  const text = foldTraditional(unlabelled(input))
  return TEXT_FORM.test(text) ? text : bare(text)
}

/** 15, 13 or 12 digits whose registrar and, where there is one, check digit hold. */
function isDigitForm(text: string): boolean {
  const { length } = text
  if (length !== 15 && length !== 13 && length !== 12) return false
  if (!hasDigits(text, 0, length) || !hasRegistrar(text) || countsOrRepeats(text, 0, length)) return false
  return length !== 15 || iso7064Mod11_10(text, 14) === text.charCodeAt(14) - ZERO
}

/** The result for a canonical number; what is left to find is a warning. */
function accepted(text: string): Result<BusinessRegistrationNumber, CodesOf<'business_registration_number'>> {
  // A text of 15 characters is the text form still: 企独沪总字第012345号.
  const digits = hasDigits(text, 0, 1)
  if (digits && text.length === 15) {
    const madeUp = isMadeUpBody(text, 6)
    const value = { text, form: 'gs15', divisionCode: text.slice(0, 6) } as const
    return accept(value, madeUp ? [warning('business_registration_number.placeholder', {})] : [])
  }
  const issues = [
    warning('business_registration_number.outdated', {}, { rule: 'organization/registration-number-form' }),
  ]
  return digits
    ? accept({ text, form: 'digits', divisionCode: text.slice(0, 6) }, issues)
    : accept({ text, form: 'text' }, issues)
}

/** Why a folded text is not taken. */
function faultOf(text: string): Issue<CodesOf<'business_registration_number'>> {
  const { length } = text
  if (length !== 15 && length !== 13 && length !== 12) {
    return (
      wrongKind('business_registration_number', text, WRONG_KINDS) ??
      error('business_registration_number.length', { expected: [15], actual: length })
    )
  }
  for (let index = 0; index < length; index++) {
    if (hasDigits(text, index, index + 1)) continue
    return (
      wrongKind('business_registration_number', text, WRONG_KINDS) ??
      error('business_registration_number.charset', { position: index + 1 })
    )
  }
  if (countsOrRepeats(text, 0, length)) return error('business_registration_number.placeholder', {})
  if (!hasRegistrar(text)) {
    return (
      wrongKind('business_registration_number', text, WRONG_KINDS) ??
      error('business_registration_number.unknown', { part: 'region' })
    )
  }
  return (
    wrongKind('business_registration_number', text, WRONG_KINDS) ?? error('business_registration_number.checksum', {})
  )
}

function hasRegistrar(text: string): boolean {
  return isProvinceCodeAt(text, 0) || text.startsWith('100000')
}
