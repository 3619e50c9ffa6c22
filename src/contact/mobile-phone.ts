import { isMachineSegment, type MobileSegment, mobileSegment } from '../data/mobile-segments/segment.ts'
import { unframed } from '../foundation/around.ts'
import { ONE, TWO } from '../foundation/code-unit.ts'
import { explained } from '../foundation/explain.ts'
import { asksCanonical, type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import {
  digitsAt,
  hasDigits,
  looksLikeResidentId,
  looksLikeServicePhone,
  type NumberKind,
} from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { compact, tidy } from '../foundation/text.ts'
import { textOf } from '../foundation/untrusted.ts'
import { digitPattern } from './digit-pattern.ts'

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

export type { MobileSegment }

const LENGTH = 11

/** The longest spelling that is looked at. */
const LONGEST = 64

/** `手机:`, `联系电话:`, `Tel.`, … */
const LABEL = /^(?:[^\d+(]{2,12}(?:\d:)?|['"\u2018-\u201f=])/

/** 138****8000, 138xxxx8000, 暂无. */
const NOT_FILLED = /^\D*$|[x×*.?…]{2}/i

/** Numbers for machines (物联网) have 13 digits: 1064…, and the segments 140, 141, 144, 146, 148. */
const MACHINE = /^(?:1064\d|14[01468]\d\d)\d{8}$/

/** The recharge number that every manual shows. */
const OF_MANUALS = '13800138000'

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
export function parseMobilePhone(input: unknown): Result<MobilePhone, CodesOf<'mobile_phone'>> {
  const text = readMobilePhone(input)
  if (typeof text !== 'string') {
    return reject(isLooked(input) ? explained('mobile_phone', input, text, textIn) : text)
  }
  const segment = mobileSegment(text)
  const issues: Issue<CodesOf<'mobile_phone'>>[] = []
  if (text === OF_MANUALS || digitPattern(text, 3, LENGTH) !== undefined) {
    issues.push(warning('mobile_phone.placeholder', { pattern: 'number' }))
  }
  if (segment === 'unassigned') issues.push(warning('mobile_phone.unknown', {}))
  else if (segment !== 'personal' && segment !== 'broadcaster') {
    issues.push(warning('mobile_phone.not_allowed', { segment }, MESSAGES))
  }
  return accept({ text, segment }, issues)
}

/**
 * Whether `input` is a mobile number that a person can have, in any spelling that {@link parseMobilePhone} takes; with
 * `canonical: true`, in 11 digits.
 *
 * @example
 * ```ts
 * isMobilePhone('13800138000')                             // → true
 * isMobilePhone('+86 138 0013 8000')                       // → true
 * isMobilePhone('+86 138 0013 8000', { canonical: true })  // → false
 * isMobilePhone('14812345678')                             // → false: machines only
 * ```
 */
export function isMobilePhone(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input === 'string' && isCanonical(input)) return true
  return !asksCanonical(options) && typeof readSpelling(input) === 'string'
}

/**
 * Writes a mobile number, a value or a text in any spelling: `filing` as the forms want it, `national` in the usual
 * groups, `e164` for systems. A text that is none comes back as it is.
 *
 * @example
 * ```ts
 * formatMobilePhone('13800138000', 'national')               // → '138 0013 8000'
 * formatMobilePhone({ text: '13800138000' }, 'e164')         // → '+8613800138000'
 * formatMobilePhone('暂无', 'e164')                          // → '暂无'
 * ```
 */
export function formatMobilePhone(
  value: Pick<MobilePhone, 'text'> | string,
  style: 'filing' | 'national' | 'e164' = 'filing',
): string {
  const written = textOf(value)
  const text = readMobilePhone(written)
  if (typeof text !== 'string') return written
  if (style === 'e164') return `+86${text}`
  return style === 'national' ? `${text.slice(0, 3)} ${text.slice(3, 7)} ${text.slice(7)}` : text
}

function isCanonical(text: string): boolean {
  if (text.length !== LENGTH || text.charCodeAt(0) !== ONE || !hasDigits(text, 1, LENGTH)) return false
  return text.charCodeAt(1) > TWO && !isMachineSegment(digitsAt(text, 1, 3))
}

/** Whether an input is a text that is short enough to be looked at. */
function isLooked(input: unknown): input is string {
  return typeof input === 'string' && input.length <= LONGEST
}

function textIn(input: string): string | undefined {
  const text = readMobilePhone(input)
  return typeof text === 'string' ? text : undefined
}

/** The 11 digits of a number in any spelling, or what is wrong with it. */
function readMobilePhone(input: unknown): string | Issue<CodesOf<'mobile_phone'>> {
  return typeof input === 'string' && isCanonical(input) ? input : readSpelling(input)
}

function readSpelling(input: unknown): string | Issue<CodesOf<'mobile_phone'>> {
  const opened = openText(input, 'mobile_phone', [LENGTH], LONGEST)
  if (typeof opened !== 'string') return opened
  const compacted = compact(opened)
  const folded = compact(unframed(tidy(opened)))
  if (NOT_FILLED.test(folded)) return error('mobile_phone.placeholder', { pattern: 'text' })
  const labelled = folded.replace(LABEL, '')
  const ended = labelled.replace(/\.0$/, '').replace(/[^\dX]+$/i, '')
  const strange = ended.search(/[^\d()+.-]|\d\D*\+/)
  if (strange >= 0) {
    if (looksLikeResidentId(ended.toUpperCase())) return wrongKind('resident-id')
    return error('mobile_phone.charset', { position: compacted.indexOf(labelled) + strange + 1 })
  }
  const dialled = ended.replace(/[^\d+]/g, '')
  const text = dialled.replace(/^(?:\+?0*860?|0)(?=1\d{10}$)/, '')
  if (text.length !== LENGTH || !hasDigits(text, 0, LENGTH)) return lengthIssue(text)
  if (isCanonical(text)) return text
  if (/^1[3-9]/.test(text)) return error('mobile_phone.not_allowed', { segment: 'iot' })
  return text.startsWith('0') ? wrongKind('office-phone') : error('mobile_phone.range', {})
}

function lengthIssue(text: string): Issue<CodesOf<'mobile_phone'>> {
  if (MACHINE.test(text)) return error('mobile_phone.not_allowed', { segment: 'iot' })
  const kind: NumberKind | undefined = /^(?:\+|00)(?!0*86|8$)[1-9]/.test(text)
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

function wrongKind(kind: NumberKind): Issue<CodesOf<'mobile_phone'>> {
  return error('mobile_phone.wrong_kind', { kind })
}
