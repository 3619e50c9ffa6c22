import { CATEGORIES } from '../data/social-credit-categories/table.ts'
import { bare } from '../foundation/around.ts'
import { isOrganizationCodeAt } from '../foundation/check-digit/gb11714.ts'
import { gb32100Value } from '../foundation/check-digit/gb32100.ts'
import { explained, isRounded } from '../foundation/explain.ts'
import { formatText } from '../foundation/format.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { countsOrRepeats, isMadeUpBody } from '../foundation/made-up.ts'
import {
  BUSINESS_REGISTRATION_NUMBER,
  FOREIGN_PERMANENT_RESIDENT_ID,
  type KindTest,
  MOBILE_PHONE,
  ORGANIZATION_CODE,
  RESIDENCE_PERMIT,
  RESIDENT_ID,
  RESIDENT_ID_15,
  TAXPAYER_ID,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'
import {
  type CreditCodeVariant,
  hasDepartment,
  hasEmptyBody,
  hasRegistrar,
  isCreditCodeText,
  readCreditCode,
  readsAsPersonalNumber,
  variantOf,
} from './credit-code-text.ts'

/**
 * Unified social credit code (统一社会信用代码, on the 营业执照 and nearly every certificate of an organization), GB
 * 32100-2015 with amendment 1 of 2016, over `0-9 A-Z` without I, O, S, V, Z:
 *
 * | position | what |
 * |---|---|
 * | 1 | registering department (登记管理部门) |
 * | 2 | category of the body (机构类别) |
 * | 3–8 | division code of the first registrar, `100000` for a national one |
 * | 9–17 | organization code (GB 11714) with its own check character |
 * | 18 | check character, modulus 31 |
 *
 * Fujian issued codes in 2015 before the standard was final: `9135…`, `9235…`, `9335…` with M at position 9, checked
 * modulus 37. They are in force; `variant` tells them apart.
 *
 * Errors: charset, a department that neither the table of 2015 nor that of 2016 has, a registrar outside the mainland
 * provinces, check character, an organization code of zeros, another kind of number (an ID number too that holds
 * modulus 31 by chance). Warnings: a pair of department and category outside the table in force, the check character
 * of the organization code (every published code holds it, made-up ones rarely).
 *
 * On purpose not checked: the county of the registrar. Development zones and free-trade zones have codes of their own
 * (110302, 320594, 610131) that no public list has whole, and a typing error there breaks the check character.
 * Read 2026-11-21.
 */
export interface SocialCreditCode {
  /** The code as it stands on the certificate: 18 characters, capitals. */
  readonly text: string
  /** Position 1. */
  readonly department: string
  /** Position 2. */
  readonly category: string
  /** Positions 3–8: where the first registrar sits; it does not follow when the body moves. */
  readonly divisionCode: string
  /** Positions 9–17, without the hyphen that the organization code has on its own. */
  readonly organizationCode: string
  /** `fujian-pilot`: issued before the standard was final, with a check character of its own. */
  readonly variant: 'standard' | 'fujian-pilot'
}

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

/** An ID number with a typing error fails every check digit; its birth date still tells what it is. */
const MISTYPED_RESIDENT_ID = /^[1-6]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/

const WRONG_KINDS: readonly KindTest[] = [
  RESIDENT_ID,
  RESIDENCE_PERMIT,
  FOREIGN_PERMANENT_RESIDENT_ID,
  BUSINESS_REGISTRATION_NUMBER,
  TAXPAYER_ID,
  RESIDENT_ID_15,
  ORGANIZATION_CODE,
  MOBILE_PHONE,
  ['resident-id', (text) => MISTYPED_RESIDENT_ID.test(text)],
]

/**
 * Reads a social credit code. Full-width forms, spaces, invisible characters and small letters are folded. Where a
 * letter outside the alphabet stands for the digit that looks like it (O, I, Z, S), the finding suggests the code.
 *
 * @returns the value with its parts; or the findings, `social_credit_code.*`
 *
 * @example
 * ```ts
 * parseSocialCreditCode('9144030019220382 16')
 * // → { ok: true, issues: [], value: { text: '914403001922038216', department: '9', category: '1',
 * //     divisionCode: '440300', organizationCode: '192203821', variant: 'standard' } }
 * parseSocialCreditCode('91320621MA1MRHG207').issues[0]
 * // → { code: 'social_credit_code.checksum', severity: 'error', params: { part: 'code' }, … }
 * ```
 */
export function parseSocialCreditCode(input: unknown): Result<SocialCreditCode, CodesOf<'social_credit_code'>> {
  if (typeof input === 'string') {
    const variant = readCreditCode(input)
    if (variant !== undefined) return accepted(input, variant)
  }
  const opened = openText(input, 'social_credit_code', [18], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  const variant = readCreditCode(text)
  if (variant !== undefined) return accepted(text, variant)
  const fault = explained('social_credit_code', opened, faultOf(text), wholeCode)
  const meant =
    fault.code === 'social_credit_code.checksum' && fault.suggestion === undefined ? twinOf(text) : undefined
  return reject(meant === undefined ? fault : { ...fault, suggestion: { kind: 'text', text: meant } })
}

/** A code with both its check characters; `undefined` where the text is none. */
function wholeCode(input: string): string | undefined {
  const text = fold(input)
  return isCreditCodeText(text) && isOrganizationCodeAt(text, 8) ? text : undefined
}

/** Characters of the alphabet that are read for each other. */
const TWINS = /* @__PURE__ */ Object.freeze(['8B', 'B8', '0D', 'D0', '0Q', 'Q0', '1L', 'L1', '6G', 'G6'])

/** The code in which one character was read for its twin, where that is the only one. */
function twinOf(text: string): string | undefined {
  let found: string | undefined
  for (let index = 0; index < text.length; index++) {
    for (const [own, other] of TWINS) {
      if (text.charAt(index) !== own) continue
      const meant = wholeCode(text.slice(0, index) + other + text.slice(index + 1))
      if (meant === undefined) continue
      if (found !== undefined) return undefined
      found = meant
    }
  }
  return found
}

/**
 * Whether `input` is a social credit code: whatever {@link parseSocialCreditCode} takes, or with `canonical: true` only
 * the text as it stands on the certificate.
 *
 * @example
 * ```ts
 * isSocialCreditCode('91350100M000100Y43')                       // → true: the example of GB 32100
 * isSocialCreditCode('91350211M0000XUF46')                       // → true: Fujian, 2015
 * isSocialCreditCode('91350100 m000100y43')                      // → true
 * isSocialCreditCode('91350100 m000100y43', { canonical: true }) // → false
 * isSocialCreditCode('11010519491231002X')                       // → false: an ID number
 * ```
 */
export function isSocialCreditCode(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  return isCreditCodeText(input) || (options?.canonical !== true && isCreditCodeText(fold(input)))
}

/**
 * The code in its four parts, to be read and compared by eye: department and category, registrar's region,
 * organization code, check character. Display only; forms take the text without spaces. A text that is no such code
 * comes back as it is.
 *
 * @example
 * ```ts
 * formatSocialCreditCode('91350100M000100Y43') // → '91 350100 M000100Y4 3'
 * formatSocialCreditCode('9135')               // → '9135'
 * ```
 */
export function formatSocialCreditCode(value: Pick<SocialCreditCode, 'text'> | string): string {
  return formatText(value, (given) => {
    const text = fold(given)
    if (!isCreditCodeText(text)) return undefined
    return `${text.slice(0, 2)} ${text.slice(2, 8)} ${text.slice(8, 17)} ${text.slice(17)}`
  })
}

function fold(input: string): string {
  return input.length > LONGEST ? '' : bare(input).toUpperCase()
}

/** The result for a canonical code; what is left to find are warnings. */
function accepted(text: string, variant: CreditCodeVariant): Result<SocialCreditCode, CodesOf<'social_credit_code'>> {
  const department = text.charAt(0)
  const category = text.charAt(1)
  const issues: Issue<CodesOf<'social_credit_code'>>[] = []
  if (CATEGORIES[department]?.includes(category) !== true) {
    issues.push(warning('social_credit_code.unknown', { part: 'category' }, { rule: 'organization/credit-category' }))
  }
  if (!isOrganizationCodeAt(text, 8)) {
    issues.push(warning('social_credit_code.checksum', { part: 'organization-code' }))
  }
  if (isMadeUpBody(text, 8)) issues.push(warning('social_credit_code.placeholder', {}))
  if (isRounded(text)) issues.push(warning('social_credit_code.format', { reason: 'spreadsheet' }))
  const divisionCode = text.slice(2, 8)
  const organizationCode = text.slice(8, 17)
  return accept({ text, department, category, divisionCode, organizationCode, variant }, issues)
}

/** Why a folded text is not taken. */
function faultOf(text: string): Issue<CodesOf<'social_credit_code'>> {
  if (text.length !== 18) {
    return (
      wrongKind('social_credit_code', text, WRONG_KINDS) ??
      error('social_credit_code.length', { expected: [18], actual: text.length })
    )
  }
  if (/^(.)\1{17}$/.test(text) || countsOrRepeats(text, 0, 18) || hasEmptyBody(text))
    return error('social_credit_code.placeholder', {})
  const variant = variantOf(text)
  if (variant !== 'fujian-pilot') {
    const position = strayPosition(text)
    if (position > 0)
      return wrongKind('social_credit_code', text, WRONG_KINDS) ?? error('social_credit_code.charset', { position })
  }
  if (variant !== undefined && readsAsPersonalNumber(text)) {
    return (
      wrongKind('social_credit_code', text, WRONG_KINDS) ??
      error('social_credit_code.wrong_kind', { kind: 'resident-id' })
    )
  }
  if (!hasDepartment(text))
    return wrongKind('social_credit_code', text, WRONG_KINDS) ?? unknown('department', 'credit-category')
  if (!hasRegistrar(text))
    return wrongKind('social_credit_code', text, WRONG_KINDS) ?? unknown('region', 'credit-registrar')
  return wrongKind('social_credit_code', text, WRONG_KINDS) ?? error('social_credit_code.checksum', { part: 'code' })
}

/** Position (from 1) of the first character that the alphabet does not have, or the division code not; 0: none. */
function strayPosition(text: string): number {
  for (let index = 0; index < 18; index++) {
    const value = gb32100Value(text, index)
    if (value < 0 || (value > 9 && index >= 2 && index < 8)) return index + 1
  }
  return 0
}

function unknown(
  part: 'department' | 'region',
  rule: 'credit-category' | 'credit-registrar',
): Issue<CodesOf<'social_credit_code'>> {
  return error('social_credit_code.unknown', { part }, { rule: `organization/${rule}` })
}
