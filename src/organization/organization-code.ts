import { bare } from '../foundation/around.ts'
import { isOrganizationCodeAt } from '../foundation/check-digit/gb11714.ts'
import { HYPHEN } from '../foundation/code-unit.ts'
import { explained } from '../foundation/explain.ts'
import { formatText } from '../foundation/format.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { isMadeUpBody } from '../foundation/made-up.ts'
import {
  BUSINESS_REGISTRATION_NUMBER,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  type KindTest,
  MOBILE_PHONE,
  PASSPORT,
  RESIDENT_ID,
  TAXPAYER_ID,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'
import { CREDIT_CODE } from './credit-code-text.ts'

/**
 * Organization code (组织机构代码, on the 组织机构代码证), GB 11714-1997:
 *
 * | position | what |
 * |---|---|
 * | 1–8 | body, `0-9 A-Z`, given out of bands |
 * | 9 | hyphen |
 * | 10 | check character, modulus 11: `0`–`9` or `X` |
 *
 * The certificate has not been issued since the reform of 2015–2018; the code lives on at positions 9–17 of the social
 * credit code. Whether a filing may still show the certificate is for the filing's rules.
 *
 * Errors: length, charset, check character (every published code holds it), a body of zeros, another kind of number.
 * Warning: a body that counts or repeats one digit. Read 2026-11-21.
 */
export interface OrganizationCode {
  /** `71092546-2` */
  readonly text: string
  /** Positions 1–8. */
  readonly body: string
}

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

// The passport and the permit have nine characters too: they are asked for where the check character fails only.
const WRONG_KINDS: readonly KindTest[] = [
  CREDIT_CODE,
  TAXPAYER_ID,
  BUSINESS_REGISTRATION_NUMBER,
  RESIDENT_ID,
  MOBILE_PHONE,
  PASSPORT,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
]

/**
 * Reads an organization code, with or without its hyphen. Full-width forms, spaces, dashes, invisible characters and
 * small letters are folded. Where a social credit code was entered, the finding suggests the code within it.
 *
 * @returns the value; or the findings, `organization_code.*`
 *
 * @example
 * ```ts
 * parseOrganizationCode('71430580x')
 * // → { ok: true, issues: [], value: { text: '71430580-X', body: '71430580' } }
 * parseOrganizationCode('71526726-0').issues[0]
 * // → { code: 'organization_code.checksum', severity: 'error', params: {}, … }
 * ```
 */
export function parseOrganizationCode(input: unknown): Result<OrganizationCode, CodesOf<'organization_code'>> {
  if (typeof input === 'string' && isCanonical(input)) return accepted(input)
  const opened = openText(input, 'organization_code', [9, 10], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const plain = fold(opened)
  if (isPlain(plain)) return accepted(hyphenated(plain))
  return reject(
    explained('organization_code', opened, faultOf(plain), (piece) => {
      const other = fold(piece)
      return isPlain(other) ? hyphenated(other) : undefined
    }),
  )
}

/**
 * Whether `input` is an organization code: whatever {@link parseOrganizationCode} takes, or with `canonical: true` only
 * the text as it stands on the certificate, with the hyphen.
 *
 * @example
 * ```ts
 * isOrganizationCode('71092546-2')                     // → true
 * isOrganizationCode('710925462')                      // → true
 * isOrganizationCode('710925462', { canonical: true }) // → false
 * ```
 */
export function isOrganizationCode(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  return isCanonical(input) || (options?.canonical !== true && isPlain(fold(input)))
}

/**
 * The code as the certificate has it (`71092546-2`), or without the hyphen as it stands in a social credit code or a
 * tax number. A text that is no such code comes back as it is.
 *
 * @example
 * ```ts
 * formatOrganizationCode('71092546-2', 'plain') // → '710925462'
 * formatOrganizationCode('71430580x')           // → '71430580-X'
 * ```
 */
export function formatOrganizationCode(
  value: Pick<OrganizationCode, 'text'> | string,
  style: 'certificate' | 'plain' = 'certificate',
): string {
  return formatText(value, (given) => {
    const plain = fold(given)
    if (!isPlain(plain)) return undefined
    return style === 'plain' ? plain : hyphenated(plain)
  })
}

/** Folded, without the hyphen before the last of ten characters. */
function fold(input: string): string {
  if (input.length > LONGEST) return ''
  const text = bare(input).toUpperCase()
  return text.length === 10 && text.charCodeAt(8) === HYPHEN ? text.slice(0, 8) + text.charAt(9) : text
}

function hyphenated(plain: string): string {
  return `${plain.slice(0, 8)}-${plain.charAt(8)}`
}

/** Ten characters with the hyphen, as on the certificate. */
function isCanonical(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(8) !== HYPHEN || text.startsWith(EMPTY)) return false
  return isOrganizationCodeAt(text, 0, 9)
}

/** Nine characters without it. */
function isPlain(text: string): boolean {
  return text.length === 9 && !text.startsWith(EMPTY) && isOrganizationCodeAt(text, 0)
}

// No such code was ever issued: they come out of bands.
const EMPTY = '00000000'

/** The result for a canonical code; what is left to find is a warning. */
function accepted(text: string): Result<OrganizationCode, CodesOf<'organization_code'>> {
  const body = text.slice(0, 8)
  return accept({ text, body }, isMadeUpBody(body, 0) ? [warning('organization_code.placeholder', {})] : [])
}

/** Why a folded text without its hyphen is not taken. */
function faultOf(text: string): Issue<CodesOf<'organization_code'>> {
  if (text.length !== 9) {
    return otherKind(text) ?? error('organization_code.length', { expected: [9, 10], actual: text.length })
  }
  const position = text.search(/[^\dA-Z]/) + 1
  if (position > 0) return error('organization_code.charset', { position })
  if (!/[\dX]$/.test(text)) return otherKind(text) ?? error('organization_code.charset', { position: 9 })
  if (text.startsWith(EMPTY)) return error('organization_code.placeholder', {})
  return otherKind(text) ?? error('organization_code.checksum', {})
}

/** Another number; in a social credit code stands the organization code that is due. */
function otherKind(text: string): Issue<CodesOf<'organization_code'>> | undefined {
  const other = wrongKind('organization_code', text, WRONG_KINDS)
  if (other?.params.kind !== 'social-credit-code') return other
  const within = text.slice(8, 17)
  return isPlain(within) ? { ...other, suggestion: { kind: 'text', text: hyphenated(within) } } : other
}
