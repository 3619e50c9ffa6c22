import { bare } from '../foundation/around.ts'
import { isOrganizationCodeAt } from '../foundation/check-digit/gb11714.ts'
import { explained } from '../foundation/explain.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue } from '../foundation/issue.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  BUSINESS_REGISTRATION_NUMBER,
  FOREIGN_PERMANENT_RESIDENT_ID,
  hasDigits,
  type KindTest,
  looksLikeForeignPermanentResidentId,
  looksLikeLegacyResidentId,
  looksLikeResidencePermit,
  looksLikeResidentId,
  MOBILE_PHONE,
  ORGANIZATION_CODE,
  RESIDENCE_PERMIT,
  RESIDENT_ID,
  RESIDENT_ID_15,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'
import { isCreditCodeText } from './credit-code-text.ts'

/**
 * Taxpayer ID of a body (纳税人识别号, 税号), announcement 66 of 2015 of the State Administration of Taxation. No filing asks
 * for it; people enter it where the certificate's number is due, so that it is worth reading. By length:
 *
 * | length | what | `kind` |
 * |---|---|---|
 * | 18 | social credit code | `social-credit-code` |
 * | 15 | division code and organization code, before the social credit code | `organization-code` |
 * | 17, 20 | ID number of 15 or 18 characters and a serial of two digits: sole traders | `resident-id` |
 *
 * Errors: length, charset, province, and a part that is not the number it should be. On purpose not taken: a person's
 * ID number alone, which is that person's tax number but never a body's, and the `L` of temporary taxpayers, which is
 * never printed. Read 2026-11-21.
 */
export interface TaxpayerId {
  /** 15, 17, 18 or 20 characters. With `kind: 'resident-id'` it holds a person's ID number. */
  readonly text: string
  /** The number it is built on. */
  readonly kind: 'social-credit-code' | 'organization-code' | 'resident-id'
}

const LENGTHS: readonly number[] = /* @__PURE__ */ Object.freeze([15, 17, 18, 20])

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

const WRONG_KINDS: readonly KindTest[] = [
  RESIDENT_ID,
  RESIDENCE_PERMIT,
  FOREIGN_PERMANENT_RESIDENT_ID,
  BUSINESS_REGISTRATION_NUMBER,
  RESIDENT_ID_15,
  ORGANIZATION_CODE,
  MOBILE_PHONE,
]

/**
 * Reads a taxpayer ID and tells what it is built on. Full-width forms, spaces, invisible characters and small letters are
 * folded.
 *
 * @returns the value; or the findings, `taxpayer_id.*`
 *
 * @example
 * ```ts
 * parseTaxpayerId('44030071526726X')
 * // → { ok: true, issues: [], value: { text: '44030071526726X', kind: 'organization-code' } }
 * parseTaxpayerId('440300715267261').issues[0]
 * // → { code: 'taxpayer_id.checksum', severity: 'error', params: { part: 'organization-code' }, … }
 * ```
 */
export function parseTaxpayerId(input: unknown): Result<TaxpayerId, CodesOf<'taxpayer_id'>> {
  if (typeof input === 'string') {
    const kind = readTaxpayerId(input)
    if (kind !== undefined) return accept({ text: input, kind })
  }
  const opened = openText(input, 'taxpayer_id', LENGTHS, LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  const kind = readTaxpayerId(text)
  if (kind !== undefined) return accept({ text, kind })
  return reject(
    explained('taxpayer_id', opened, faultOf(text), (piece) => {
      const other = fold(piece)
      return readTaxpayerId(other) === undefined ? undefined : other
    }),
  )
}

/**
 * Whether `input` is a taxpayer ID of a body: whatever {@link parseTaxpayerId} takes, or with `canonical: true` only the
 * text in capitals and without spaces.
 *
 * @example
 * ```ts
 * isTaxpayerId('91110000710925462X')                      // → true
 * isTaxpayerId('91110000710925462x')                      // → true
 * isTaxpayerId('91110000710925462x', { canonical: true }) // → false
 * isTaxpayerId('11010549123100201')                       // → true
 * ```
 */
export function isTaxpayerId(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  if (readTaxpayerId(input) !== undefined) return true
  return options?.canonical !== true && readTaxpayerId(fold(input)) !== undefined
}

function fold(input: string): string {
  return input.length > LONGEST ? '' : bare(input).toUpperCase()
}

/** What the canonical text is built on; `undefined` where it is no taxpayer ID. */
function readTaxpayerId(text: string): TaxpayerId['kind'] | undefined {
  const kind = kindOf(text)
  return kind !== undefined && holds(text, kind) ? kind : undefined
}

/** Why a folded text is not taken. */
function faultOf(text: string): Issue<CodesOf<'taxpayer_id'>> {
  const other = wrongKind('taxpayer_id', text, WRONG_KINDS)
  if (other !== undefined) return other
  const kind = kindOf(text)
  if (kind === undefined) return error('taxpayer_id.length', { expected: LENGTHS, actual: text.length })
  const position = strayPosition(text, kind)
  if (position > 0) return error('taxpayer_id.charset', { position })
  if (kind === 'organization-code' && !hasRegion(text)) return error('taxpayer_id.unknown', { part: 'region' })
  return error('taxpayer_id.checksum', { part: kind })
}

function kindOf(text: string): TaxpayerId['kind'] | undefined {
  const { length } = text
  if (length === 18) return 'social-credit-code'
  if (length === 15) return 'organization-code'
  return length === 17 || length === 20 ? 'resident-id' : undefined
}

/** Whether the number within is the one that its length calls for. */
function holds(text: string, kind: TaxpayerId['kind']): boolean {
  if (kind === 'social-credit-code') return isCreditCodeText(text)
  if (kind === 'organization-code') {
    return hasRegion(text) && !text.startsWith('00000000', 6) && isOrganizationCodeAt(text, 6)
  }
  const end = text.length - 2
  const id = text.slice(0, end)
  return hasDigits(text, end, end + 2) && (end === 15 ? looksLikeLegacyResidentId(id) : isPersonalNumber(id))
}

function isPersonalNumber(id: string): boolean {
  return looksLikeResidentId(id) || looksLikeResidencePermit(id) || looksLikeForeignPermanentResidentId(id)
}

function hasRegion(text: string): boolean {
  return hasDigits(text, 0, 6) && (isProvinceCodeAt(text, 0) || text.startsWith('100000'))
}

/** Position (from 1) of the first character that cannot stand there; 0: none. */
function strayPosition(text: string, kind: TaxpayerId['kind']): number {
  for (let index = 0; index < text.length; index++) {
    const digits = kind === 'organization-code' ? index < 6 : kind === 'resident-id' && index !== 17
    const pattern = digits ? /\d/ : kind === 'resident-id' ? /[\dX]/ : /[\dA-Z]/
    if (!pattern.test(text.charAt(index))) return index + 1
  }
  return 0
}
