import { unlabelled } from '../foundation/around.ts'
import { ZERO } from '../foundation/code-unit.ts'
import { suggested } from '../foundation/explain.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { countsOrRepeats } from '../foundation/made-up.ts'
import {
  hasDigits,
  type KindTest,
  MOBILE_PHONE,
  ORGANIZATION_CODE,
  RESIDENT_ID,
  SERVICE_PHONE,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { saysNothing } from '../foundation/unfilled.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'
import { CREDIT_CODE } from './credit-code-text.ts'

/**
 * Military unit code (部队代号, the number in 中国人民解放军61123部队): four or five digits, the first not 0. The field takes
 * the number alone; the form has no other check, and no list of the codes is public.
 *
 * Errors: length, charset, a leading zero, words around the number (the finding suggests the number), another kind of
 * number. Warning: digits that count or repeat. Source: pattern of the ministry's interface checker, observed; read 2026-11-21.
 */
export interface MilitaryUnitCode {
  /** Four or five digits. */
  readonly text: string
}

const RULE = { rule: 'organization/military-unit-code' } as const

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

// 中国人民解放军第61123部队, 61123部队: the number with the unit's name around it.
const WITHIN_WORDS = /^[\u4e00-\u9fff]{0,12}([1-9]\d{3,4})[\u4e00-\u9fff]{0,12}$/

const WRONG_KINDS: readonly KindTest[] = [
  ['military-officer-id', (text) => /字第/.test(text)],
  CREDIT_CODE,
  RESIDENT_ID,
  ORGANIZATION_CODE,
  MOBILE_PHONE,
  SERVICE_PHONE,
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
export function parseMilitaryUnitCode(input: unknown): Result<MilitaryUnitCode, CodesOf<'military_unit_code'>> {
  if (typeof input === 'string' && isCanonical(input)) return accepted(input)
  const opened = openText(input, 'military_unit_code', [4, 5], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  if (isCanonical(text)) return accepted(text)
  const fault = faultOf(text)
  if (fault.code !== 'military_unit_code.charset') return reject(fault)
  return reject(suggested(fault, text, (meant) => (isCanonical(meant) ? meant : undefined)))
}

/**
 * Whether `input` is a military unit code: whatever {@link parseMilitaryUnitCode} takes, or with `canonical: true` only
 * the digits themselves.
 *
 * @example
 * ```ts
 * isMilitaryUnitCode('61123')                          // → true
 * isMilitaryUnitCode('61 123')                         // → true
 * isMilitaryUnitCode('61 123', { canonical: true })    // → false
 * isMilitaryUnitCode('01123')                          // → false
 * ```
 */
export function isMilitaryUnitCode(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  return isCanonical(input) || (options?.canonical !== true && isCanonical(fold(input)))
}

function fold(input: string): string {
  return input.length > LONGEST ? '' : foldTraditional(unlabelled(input))
}

function isCanonical(text: string): boolean {
  const { length } = text
  return (length === 4 || length === 5) && text.charCodeAt(0) !== ZERO && hasDigits(text, 0, length)
}

/** The result for a canonical code; what is left to find is a warning. */
function accepted(text: string): Result<MilitaryUnitCode, CodesOf<'military_unit_code'>> {
  const isMadeUp = countsOrRepeats(text, 0, text.length)
  return accept({ text }, isMadeUp ? [warning('military_unit_code.placeholder', {})] : [])
}

/** Why a folded text is not taken. */
function faultOf(text: string): Issue<CodesOf<'military_unit_code'>> {
  const other = wrongKind('military_unit_code', text.toUpperCase(), WRONG_KINDS)
  if (other !== undefined) return other
  const within = WITHIN_WORDS.exec(text)?.[1]
  if (within !== undefined) {
    return error('military_unit_code.format', {}, { ...RULE, suggestion: { kind: 'text', text: within } })
  }
  if (saysNothing(text)) return error('military_unit_code.placeholder', {})
  const stray = /\D/.exec(text)
  if (stray !== null) return error('military_unit_code.charset', { position: stray.index + 1 })
  if (text.length !== 4 && text.length !== 5) {
    return error('military_unit_code.length', { expected: [4, 5], actual: text.length })
  }
  return error('military_unit_code.range', { first: 0 }, RULE)
}
