import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { type KindTest, kindAmong, looksLikeMobilePhone, looksLikeResidentId } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'

/**
 * Number of a military officer's card (军官证, and the cards of like shape: 士官证, 文职干部证, 警官证):
 *
 * | part | what |
 * |---|---|
 * | one to four Chinese characters | who issued it: 军, 南, 士, 文, 武 … |
 * | 字第 | fixed |
 * | four to eight digits or capitals | the number |
 * | 号 | fixed |
 *
 * There is no published standard and no check digit. Today's form offers seven personal documents, and this is not among
 * them; it stays readable for older records, always with the warning `military_officer_id.retired`. Read 2026-11-21.
 */
export interface MilitaryOfficerId {
  /** `军字第2001988号` */
  readonly text: string
  /** What stands before 字第. */
  readonly prefix: string
  /** What stands between 字第 and 号. */
  readonly serial: string
}

export type MilitaryOfficerIdCode = Extract<Issue['code'], `military_officer_id.${string}`>

const RULE = 'identity/military-officer-id-not-offered'

// Any Han character but 字 (U+5B57) before 字第. 第 and 号 may be left out, 字第 only behind 军: the oldest interface had 军 and seven digits.
const LENIENT = /^(?:([\u4e00-\u5b56\u5b58-\u9fa5]{1,4})字第?|(军))([\dA-Z]{4,8})号?$/
const CANONICAL = /^[\u4e00-\u5b56\u5b58-\u9fa5]{1,4}字第[\dA-Z]{4,8}号$/

const WRONG_KINDS: readonly KindTest[] = [
  ['resident-id', looksLikeResidentId],
  ['mobile-phone', looksLikeMobilePhone],
]

/**
 * Reads the number of an officer's card. Full-width characters, spaces, invisible characters, small letters and
 * traditional characters are folded; 第 and 号 are added where they are missing.
 *
 * @returns the value with a warning; or the findings, `military_officer_id.*`
 *
 * @example
 * ```ts
 * parseMilitaryOfficerId('军字第 2001988')
 * // → { ok: true, value: { text: '军字第2001988号', prefix: '军', serial: '2001988' },
 * //     issues: [{ code: 'military_officer_id.retired', severity: 'warning', … }] }
 * parseMilitaryOfficerId('2001988').issues[0]
 * // → { code: 'military_officer_id.missing', severity: 'error', params: { part: 'prefix' }, … }
 * ```
 */
export function parseMilitaryOfficerId(input: unknown): Result<MilitaryOfficerId, MilitaryOfficerIdCode> {
  const opened = openText(input, 'military_officer_id', [8, 12], 64)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  const parts = LENIENT.exec(text)
  if (parts === null) {
    const kind = kindAmong(text, WRONG_KINDS)
    if (kind !== undefined) return reject(error('military_officer_id.wrong_kind', { kind }))
    if (/^[\dA-Z]{4,8}$/.test(text)) return reject(error('military_officer_id.missing', { part: 'prefix' }))
    return reject(error('military_officer_id.format', {}))
  }
  const prefix = parts[1] ?? parts[2]!
  const serial = parts[3]!
  const value = { text: `${prefix}字第${serial}号`, prefix, serial }
  return accept(value, [warning('military_officer_id.retired', {}, { rule: RULE })])
}

/**
 * Whether `input` is the number of an officer's card in its canonical form, no folding (with `lenient: true`, whatever
 * {@link parseMilitaryOfficerId} takes).
 *
 * @example
 * ```ts
 * isMilitaryOfficerId('南字第01234567号') // → true
 * isMilitaryOfficerId('南字第01234567')   // → false
 * ```
 */
export function isMilitaryOfficerId(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string' || input.length > 64) return false
  return options?.lenient === true ? LENIENT.test(fold(input)) : CANONICAL.test(input)
}

function fold(input: string): string {
  return foldTraditional(compact(input).toUpperCase()).replace(/軍/g, '军')
}
