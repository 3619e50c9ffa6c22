import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { hasDigits } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { postcodeProvinces } from './postcode-provinces.ts'

/**
 * Postcode (邮政编码) of the mainland, six digits:
 *
 * | position | what |
 * |---|---|
 * | 1–2 | province, or a part of one |
 * | 3–4 | postal district, county |
 * | 5–6 | delivery office |
 *
 * Errors: another length, another character, a beginning `00`. Warnings: a beginning in no list, a province other than
 * the stated one (border districts have their neighbour's), one digit six times and 123456.
 * Hong Kong and Macao have none; 999077 and 999078 are put in their place and pass.
 *
 * Beginnings counted from address tables of 2020, see `data/postcodes`; read 2026-11-21.
 */
export interface Postcode {
  /** Six digits. */
  readonly text: string
  /** Provinces with postcodes that begin so, the main one first; empty where none is known. */
  readonly provinceCodes: readonly string[]
}

export interface PostcodeOptions {
  /** Province of the address: the first two digits of GB/T 2260. */
  readonly provinceCode?: string | undefined
}

export type PostcodeCode = Extract<Issue['code'], `postcode.${string}`>

/**
 * Reads a postcode: spaces, full-width digits and a label in front (邮编：) are folded.
 *
 * @returns the postcode and its province; or the findings, `postcode.*`
 *
 * @example
 * ```ts
 * parsePostcode(' １０００３７ ')
 * // → { ok: true, issues: [], value: { text: '100037', provinceCodes: ['11'] } }
 * parsePostcode('100037', { provinceCode: '44' }).issues[0]
 * // → { code: 'postcode.mismatch', severity: 'warning', params: { expected: '44', actual: ['11'] }, … }
 * ```
 */
export function parsePostcode(input: unknown, options?: PostcodeOptions): Result<Postcode, PostcodeCode> {
  const opened = openText(input, 'postcode', [6], 32)
  if (typeof opened !== 'string') return reject(opened)
  const folded = compact(opened)
  const text = folded.replace(/^(?:[邮郵][政]?[编編][码碼]?|zip|postcode|p\.?c\.?)[:：]?(?=\d)/i, '')
  const strange = text.search(/\D/)
  if (strange >= 0) {
    if (!/\d/.test(text)) return reject(error('postcode.placeholder', {}))
    return reject(error('postcode.charset', { position: folded.length - text.length + strange + 1 }))
  }
  if (text.length !== 6) return reject(error('postcode.length', { expected: [6], actual: text.length }))
  if (text.startsWith('00')) return reject(error('postcode.placeholder', {}))

  const issues: Issue<PostcodeCode>[] = []
  const provinceCodes = postcodeProvinces(text)
  const expected = options?.provinceCode
  if (/^(\d)\1{5}$|^123456$|^654321$/.test(text)) issues.push(warning('postcode.placeholder', {}))
  else if (provinceCodes.length === 0) issues.push(warning('postcode.unknown', {}))
  else if (expected !== undefined && !provinceCodes.includes(expected)) {
    issues.push(warning('postcode.mismatch', { expected, actual: provinceCodes }))
  }
  return accept({ text, provinceCodes }, issues)
}

/**
 * Whether `input` is a postcode: six digits that do not begin with 00 (with `lenient: true`, whatever
 * {@link parsePostcode} takes).
 *
 * @example
 * ```ts
 * isPostcode('100037') // → true
 * isPostcode('000000') // → false
 * ```
 */
export function isPostcode(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string') return false
  if (options?.lenient === true) return parsePostcode(input).ok
  return input.length === 6 && hasDigits(input, 0, 6) && !input.startsWith('00')
}
