import { unlabelled } from '../foundation/around.ts'
import { isCapital, isDigit } from '../foundation/code-unit.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { isNoNumber } from '../foundation/made-up.ts'
import { hasDigits, type KindTest, MOBILE_PHONE, RESIDENT_ID, repeatsOneDigit } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'
import { foldTraditional } from '../foundation/traditional.ts'
import { wrongKind } from '../foundation/wrong-kind.ts'

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

const RULE = { rule: 'identity/military-officer-id-not-offered' } as const

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64

// Any Han character but 字 (U+5B57) before 字第. 第 and 号 may be left out, 字第 only behind 军: the oldest interface had
// 军 and seven digits.
const SPELLING = /^(?:([\u4e00-\u5b56\u5b58-\u9fa5]{1,4})字第?|(军))([\dA-Z]{4,8})号?$/

const MARK = '字第'

/** `（军官证）`, `（现役）` behind the number. */
const REMARK = /\([\u4e00-\u9fff]{1,8}\)$/

const WRONG_KINDS: readonly KindTest[] = [RESIDENT_ID, MOBILE_PHONE]

/**
 * Reads the number of an officer's card. Full-width characters, spaces, invisible characters, small letters,
 * traditional characters, a label in front and what stands behind are folded; 第 and 号 are added where they are missing.
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
export function parseMilitaryOfficerId(input: unknown): Result<MilitaryOfficerId, CodesOf<'military_officer_id'>> {
  if (typeof input === 'string' && isCanonical(input)) {
    const mark = input.indexOf(MARK)
    return accepted(input, input.slice(0, mark), input.slice(mark + 2, -1))
  }
  const opened = openText(input, 'military_officer_id', [8, 12], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = fold(opened)
  const parts = SPELLING.exec(text)
  if (parts === null || isHidden(parts[3]!)) return reject(several(opened) ?? faultOf(text))
  const prefix = parts[1] ?? parts[2]!
  const serial = parts[3]!
  return accepted(`${prefix}${MARK}${serial}号`, prefix, serial)
}

/**
 * Whether `input` is the number of an officer's card: whatever {@link parseMilitaryOfficerId} takes, or with
 * `canonical: true` only the whole text, 字第 and 号 included.
 *
 * @example
 * ```ts
 * isMilitaryOfficerId('南字第01234567号')                    // → true
 * isMilitaryOfficerId('南字第01234567')                      // → true
 * isMilitaryOfficerId('南字第01234567', { canonical: true }) // → false
 * ```
 */
export function isMilitaryOfficerId(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  if (isCanonical(input)) return true
  const serial = options?.canonical === true ? undefined : SPELLING.exec(fold(input))?.[3]
  return serial !== undefined && !isHidden(serial)
}

function fold(input: string): string {
  if (input.length > LONGEST) return ''
  return foldTraditional(unlabelled(input).replace(REMARK, '').toUpperCase()).replace(/軍/g, '军')
}

/** Whether the text is a whole number, its characters simplified. */
function isCanonical(text: string): boolean {
  const mark = text.indexOf(MARK)
  if (mark < 1 || mark > 4 || !text.endsWith('号')) return false
  for (let index = 0; index < mark; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x4e00 || unit > 0x9fa5 || text.charAt(index) === '字') return false
  }
  const end = text.length - 1
  if (end - mark < 6 || end - mark > 10) return false
  for (let index = mark + 2; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (!isDigit(unit) && !isCapital(unit)) return false
  }
  return fold(text) === text && !isHidden(text.slice(mark + 2, end))
}

/** The result for a canonical number, which no form offers any more. */
function accepted(
  text: string,
  prefix: string,
  serial: string,
): Result<MilitaryOfficerId, CodesOf<'military_officer_id'>> {
  const issues: Issue<CodesOf<'military_officer_id'>>[] = [warning('military_officer_id.retired', {}, RULE)]
  if (hasDigits(serial, 0, serial.length) && repeatsOneDigit(serial, 0, serial.length))
    issues.push(warning('military_officer_id.placeholder', {}))
  return accept({ text, prefix, serial }, issues)
}

/** Whether the digits are masked: 军字第XXXXXXX号. */
function isHidden(serial: string): boolean {
  return /X{3}/.test(serial)
}

/** The finding that several numbers stand in the field: each with its own 字第. */
function several(input: string): Issue<'military_officer_id.too_large'> | undefined {
  const actual = foldTraditional(compact(input)).split(/字第?[\dA-Za-z]{4}/).length - 1
  return actual < 2 ? undefined : error('military_officer_id.too_large', { maximum: 1, actual })
}

/** Why a folded text is not taken. */
function faultOf(text: string): Issue<CodesOf<'military_officer_id'>> {
  const other = wrongKind('military_officer_id', text, WRONG_KINDS)
  if (other !== undefined) return other
  if (isNoNumber(text, false)) return error('military_officer_id.placeholder', {})
  if (/^[\dA-Z]{4,8}$/.test(text)) return error('military_officer_id.missing', { part: 'prefix' })
  return error('military_officer_id.format', {})
}
