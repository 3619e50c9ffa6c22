import { isOrganizationCodeAt } from '../foundation/check-digit/gb11714.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import {
  type KindTest,
  kindAmong,
  looksLikeBusinessRegistrationNumber,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeMobilePhone,
  looksLikePassport,
  looksLikeResidentId,
  looksLikeTaxpayerId,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { isSocialCreditCode } from './social-credit-code.ts'

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

export type OrganizationCodeCode = Extract<Issue['code'], `organization_code.${string}`>

const MADE_UP = /^(?:(\d)\1{7}|12345678|87654321)/

// The passport and the permit have nine characters too: they are asked for where the check character fails only.
const WRONG_KINDS: readonly KindTest[] = [
  ['social-credit-code', isSocialCreditCode],
  ['taxpayer-id', looksLikeTaxpayerId],
  ['business-registration-number', looksLikeBusinessRegistrationNumber],
  ['resident-id', looksLikeResidentId],
  ['mobile-phone', looksLikeMobilePhone],
  ['passport', looksLikePassport],
  ['hong-kong-macao-travel-permit', looksLikeHongKongMacaoTravelPermit],
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
export function parseOrganizationCode(input: unknown): Result<OrganizationCode, OrganizationCodeCode> {
  const opened = openText(input, 'organization_code', [9, 10], 64)
  if (typeof opened !== 'string') return reject(opened)
  const text = bare(compact(opened).toUpperCase())
  if (text.length !== 9) {
    return reject(wrongKind(text) ?? error('organization_code.length', { expected: [9, 10], actual: text.length }))
  }
  const position = text.search(/[^\dA-Z]/) + 1
  if (position > 0) return reject(error('organization_code.charset', { position }))
  if (!/[\dX]$/.test(text)) return reject(wrongKind(text) ?? error('organization_code.charset', { position: 9 }))
  if (text.startsWith('00000000')) return reject(error('organization_code.placeholder', {}))
  if (!isOrganizationCodeAt(text, 0)) return reject(wrongKind(text) ?? error('organization_code.checksum', {}))
  const body = text.slice(0, 8)
  const value: OrganizationCode = { text: `${body}-${text.charAt(8)}`, body }
  return accept(value, MADE_UP.test(body) ? [warning('organization_code.placeholder', {})] : [])
}

/**
 * Whether `input` is an organization code as it stands on the certificate, with the hyphen; no folding (with `lenient:
 * true`, whatever {@link parseOrganizationCode} takes).
 *
 * @example
 * ```ts
 * isOrganizationCode('71092546-2')                   // → true
 * isOrganizationCode('710925462')                    // → false
 * isOrganizationCode('710925462', { lenient: true }) // → true
 * ```
 */
export function isOrganizationCode(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string' || input.length > 64) return false
  const text = options?.lenient === true ? bare(compact(input).toUpperCase()) : canonicalBare(input)
  return text.length === 9 && !text.startsWith('00000000') && isOrganizationCodeAt(text, 0)
}

/**
 * The code as the certificate has it (`71092546-2`), or without the hyphen as it stands in a social credit code or a
 * tax number.
 *
 * @example
 * ```ts
 * formatOrganizationCode({ text: '71092546-2' }, 'plain') // → '710925462'
 * ```
 */
export function formatOrganizationCode(
  value: Pick<OrganizationCode, 'text'>,
  style: 'certificate' | 'plain' = 'certificate',
): string {
  return style === 'plain' ? bare(value.text) : value.text
}

/** Without the hyphen before the last of ten characters. */
function bare(text: string): string {
  return text.length === 10 && text.charAt(8) === '-' ? text.slice(0, 8) + text.charAt(9) : text
}

function canonicalBare(text: string): string {
  return text.length === 10 ? bare(text) : ''
}

function wrongKind(text: string): Issue<OrganizationCodeCode> | undefined {
  const kind = kindAmong(text, WRONG_KINDS)
  if (kind === undefined) return undefined
  const within = kind === 'social-credit-code' ? text.slice(8, 17) : ''
  if (!isOrganizationCodeAt(within, 0)) return error('organization_code.wrong_kind', { kind })
  const suggestion = { kind: 'text', text: `${within.slice(0, 8)}-${within.charAt(8)}` } as const
  return error('organization_code.wrong_kind', { kind }, { suggestion })
}
