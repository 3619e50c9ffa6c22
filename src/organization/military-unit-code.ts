import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import {
  type KindTest,
  kindAmong,
  looksLikeMobilePhone,
  looksLikeOrganizationCode,
  looksLikeResidentId,
  looksLikeServicePhone,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { isSocialCreditCode } from './social-credit-code.ts'

/**
 * Military unit code (部队代号, the number in 中国人民解放军61123部队): four or five digits, the first not 0. The field takes
 * the number alone; the form has no other check, and no list of the codes is public.
 *
 * Errors: length, charset, a leading zero, words around the number (the finding suggests the number), another kind of
 * number. Warning: one digit repeated. Source: pattern of the ministry's interface checker, observed; read 2026-11-21.
 */
export interface MilitaryUnitCode {
  /** Four or five digits. */
  readonly text: string
}

export type MilitaryUnitCodeCode = Extract<Issue['code'], `military_unit_code.${string}`>

const RULE = 'organization/military-unit-code'

const CANONICAL = /^[1-9]\d{3,4}$/

// 中国人民解放军第61123部队, 61123部队: the number with the unit's name around it.
const WITHIN_WORDS = /^[\u4e00-\u9fff]{0,12}([1-9]\d{3,4})[\u4e00-\u9fff]{0,12}$/

const WRONG_KINDS: readonly KindTest[] = [
  ['military-officer-id', (text) => /字第/.test(text)],
  ['social-credit-code', isSocialCreditCode],
  ['resident-id', looksLikeResidentId],
  ['organization-code', looksLikeOrganizationCode],
  ['mobile-phone', looksLikeMobilePhone],
  ['service-phone', looksLikeServicePhone],
]

/**
 * Reads a military unit code. Full-width digits, spaces and invisible characters are folded.
 *
 * @returns the value; or the findings, `military_unit_code.*`
 *
 * @example
 * ```ts
 * parseMilitaryUnitCode('６１１２３') // → { ok: true, issues: [], value: { text: '61123' } }
 * parseMilitaryUnitCode('61123部队').issues[0]
 * // → { code: 'military_unit_code.format', severity: 'error', suggestion: { kind: 'text', text: '61123' }, … }
 * ```
 */
export function parseMilitaryUnitCode(input: unknown): Result<MilitaryUnitCode, MilitaryUnitCodeCode> {
  const opened = openText(input, 'military_unit_code', [4, 5], 64)
  if (typeof opened !== 'string') return reject(opened)
  const text = foldTraditional(compact(opened))
  if (CANONICAL.test(text)) {
    return accept({ text }, /^(\d)\1*$/.test(text) ? [warning('military_unit_code.placeholder', {})] : [])
  }
  const kind = kindAmong(text.toUpperCase(), WRONG_KINDS)
  if (kind !== undefined) return reject(error('military_unit_code.wrong_kind', { kind }))
  const within = WITHIN_WORDS.exec(text)?.[1]
  if (within !== undefined) {
    return reject(error('military_unit_code.format', {}, { rule: RULE, suggestion: { kind: 'text', text: within } }))
  }
  const stray = /\D/.exec(text)
  if (stray !== null) return reject(error('military_unit_code.charset', { position: stray.index + 1 }))
  if (text.length !== 4 && text.length !== 5) {
    return reject(error('military_unit_code.length', { expected: [4, 5], actual: text.length }))
  }
  return reject(error('military_unit_code.range', { first: 0 }, { rule: RULE }))
}

/**
 * Whether `input` is a military unit code: digits only, no folding (with `lenient: true`, whatever
 * {@link parseMilitaryUnitCode} takes).
 *
 * @example
 * ```ts
 * isMilitaryUnitCode('61123') // → true
 * isMilitaryUnitCode('01123') // → false
 * ```
 */
export function isMilitaryUnitCode(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string' || input.length > 64) return false
  return CANONICAL.test(options?.lenient === true ? compact(input) : input)
}
