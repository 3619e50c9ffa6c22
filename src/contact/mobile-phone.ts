import { isMachineSegment, type MobileSegment, mobileSegment } from '../data/mobile-segments/segment.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import {
  digitsAt,
  hasDigits,
  looksLikeResidentId,
  looksLikeServicePhone,
  type NumberKind,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact } from '../foundation/text.ts'

/**
 * Mobile number (手机号码) of the mainland: 11 digits, `13812345678`.
 *
 * | position | what |
 * |---|---|
 * | 1–3 | segment (号段), 130–199; some are split at the fourth or fifth digit |
 * | 4–11 | the number in it |
 *
 * Errors: a length other than 11, a beginning other than 13 to 19, a segment for machines only (140, 141, 144, 146,
 * 148 and 13-digit numbers 1064…), text in place of the number; a landline, a service number, an ID number, a number
 * from outside the mainland.
 * Warnings: a segment in no list (new ones appear every few years), one that may miss the messages of the filing
 * system (resold 162, 165, 167, 170, 171; data cards; satellite phones), and numbers that look made up: some people do
 * own 13888888888.
 *
 * The carrier is no part of the value: since 2019-12-01 numbers move between carriers (携号转网).
 * Segments: see `data/mobile-segments`, read 2026-11-21.
 */
export interface MobilePhone {
  /** 11 digits. */
  readonly text: string
  /** What the number's segment is used for. */
  readonly segment: MobileSegment
}

/** How {@link formatMobilePhone} writes a number. */
export type MobilePhoneFormat = 'filing' | 'national' | 'e164'

export type MobilePhoneCode = Extract<Issue['code'], `mobile_phone.${string}`>

export type { MobileSegment }

/** `手机:`, `联系电话:`, `Tel.`, … */
const LABEL = /^[^\d+(]{2,12}/

/** 138****8000, 138xxxx8000, 暂无. */
const NOT_FILLED = /^\D*$|[x×*.?…]{2}/i

/** Numbers for machines (物联网) have 13 digits: 1064…, and the segments 140, 141, 144, 146, 148. */
const MACHINE = /^(?:1064\d|14[01468]\d\d)\d{8}$/

/** The recharge number of every manual, one digit eight times, and runs over the last eight digits. */
const MADE_UP = /^13800138000$|(\d)\1{7}$|(?:01234567|12345678|23456789|76543210|87654321|98765432)$/

const MESSAGES = { rule: 'contact/mobile-receives-messages' } as const

/**
 * Reads a mobile number: `138 0013 8000`, `+86-138-0013-8000`, `008613800138000`, `手机：１３８００１３８０００`.
 *
 * @returns the number with the use of its segment; or the findings, `mobile_phone.*`
 *
 * @example
 * ```ts
 * parseMobilePhone('+86 170 1234 0001')
 * // → { ok: true, value: { text: '17012340001', segment: 'virtual-operator' },
 * //     issues: [{ code: 'mobile_phone.not_allowed', severity: 'warning', … }] }
 * parseMobilePhone('010-68870788').issues[0]
 * // → { code: 'mobile_phone.wrong_kind', severity: 'error', params: { kind: 'office-phone' }, … }
 * ```
 */
export function parseMobilePhone(input: unknown): Result<MobilePhone, MobilePhoneCode> {
  const opened = openText(input, 'mobile_phone', [11], 64)
  if (typeof opened !== 'string') return reject(opened)
  const folded = compact(opened)
  if (NOT_FILLED.test(folded)) return reject(error('mobile_phone.placeholder', { pattern: 'text' }))
  const labelled = folded.replace(LABEL, '')
  const ended = labelled.replace(/[^\dX]+$/i, '')
  const strange = ended.search(/[^\d()+.-]|\d\D*\+/)
  if (strange >= 0) {
    if (looksLikeResidentId(ended.toUpperCase())) return wrongKind('resident-id')
    return reject(error('mobile_phone.charset', { position: folded.length - labelled.length + strange + 1 }))
  }
  const dialled = ended.replace(/[^\d+]/g, '')
  const text = dialled.replace(/^(?:\+?0*860?|0)(?=1\d{10}$)/, '')
  if (text.length !== 11 || !hasDigits(text, 0, 11)) return reject(lengthIssue(text))
  if (!/^1[3-9]/.test(text)) {
    return text.startsWith('0') ? wrongKind('office-phone') : reject(error('mobile_phone.range', {}))
  }
  const segment = mobileSegment(text)
  if (segment === 'iot') return reject(error('mobile_phone.not_allowed', { segment }))

  const issues: Issue<MobilePhoneCode>[] = []
  if (MADE_UP.test(text)) issues.push(warning('mobile_phone.placeholder', { pattern: 'number' }))
  if (segment === 'unassigned') issues.push(warning('mobile_phone.unknown', {}))
  else if (segment !== 'personal' && segment !== 'broadcaster') {
    issues.push(warning('mobile_phone.not_allowed', { segment }, MESSAGES))
  }
  return accept({ text, segment }, issues)
}

/**
 * Whether `input` is a mobile number of 11 digits that a person can have (with `lenient: true`, whatever
 * {@link parseMobilePhone} takes).
 *
 * @example
 * ```ts
 * isMobilePhone('13800138000')                         // → true
 * isMobilePhone('+86 138 0013 8000')                   // → false
 * isMobilePhone('+86 138 0013 8000', { lenient: true }) // → true
 * isMobilePhone('14812345678')                         // → false: machines only
 * ```
 */
export function isMobilePhone(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string') return false
  if (options?.lenient === true) return parseMobilePhone(input).ok
  if (input.length !== 11 || input.charCodeAt(0) !== 49 || !hasDigits(input, 1, 11)) return false
  return input.charCodeAt(1) > 50 && !isMachineSegment(digitsAt(input, 1, 3))
}

/**
 * Writes a mobile number: `filing` as the forms want it, `national` in the usual groups, `e164` for systems.
 *
 * @example
 * ```ts
 * formatMobilePhone({ text: '13800138000' }, 'national') // → '138 0013 8000'
 * formatMobilePhone({ text: '13800138000' }, 'e164')     // → '+8613800138000'
 * ```
 */
export function formatMobilePhone({ text }: Pick<MobilePhone, 'text'>, format: MobilePhoneFormat): string {
  if (format === 'filing') return text
  return format === 'e164' ? `+86${text}` : `${text.slice(0, 3)} ${text.slice(3, 7)} ${text.slice(7)}`
}

function lengthIssue(text: string): Issue<MobilePhoneCode> {
  if (MACHINE.test(text)) return error('mobile_phone.not_allowed', { segment: 'iot' })
  const kind: NumberKind | undefined = /^(?:\+|00)(?!0*86)[1-9]/.test(text)
    ? 'international-phone'
    : looksLikeServicePhone(text)
      ? 'service-phone'
      : /^(?:(?:\+|00)860?|0)(?:10|2\d|[3-9]\d\d)\d{7,8}$/.test(text)
        ? 'office-phone'
        : looksLikeResidentId(text)
          ? 'resident-id'
          : undefined
  if (kind !== undefined) return error('mobile_phone.wrong_kind', { kind })
  return error('mobile_phone.length', { expected: [11], actual: text.replace(/\D/g, '').length })
}

function wrongKind(kind: NumberKind): Result<never, MobilePhoneCode> {
  return reject(error('mobile_phone.wrong_kind', { kind }))
}
