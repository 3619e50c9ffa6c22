import { areaKind, takesLength } from '../data/area-codes/known.ts'
import { areaCodeSuccessor } from '../data/area-codes/retired.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { digitsAt, hasDigits, type NumberKind } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'

/**
 * Office phone (办公电话): a mainland landline in the shape of the public-security form, `0086-010-68870788`, with the
 * trunk zero kept after the country code:
 *
 * | part | what |
 * |---|---|
 * | `0086` | country code |
 * | `010` | area code (区号) with its zero: 010, 02x, or 0 and three digits |
 * | `68870788` | subscriber number, seven or eight digits as the area has them; the first is 2–8, rarely 9 |
 * | `8001` | extension (分机), one to six digits, optional |
 *
 * Errors: no area code, one that does not exist or is retired, a length that the area does not have, a first digit 0
 * or 1, all zeros and runs up from 0 or 1 (the form names 010-00000000), text in place of the number; a mobile, a
 * 400/800 or short service number, with or without an area code, a number from outside the mainland.
 * Warnings: one digit repeated (010-88888888 is somebody's), a run up from 2 or down, first digit 9, seven digits in
 * an area that moved to eight.
 *
 * Form hints of the public-security filing platform, read 2026-11-21; lengths: see `data/area-codes`.
 */
export interface OfficePhone {
  /** As the form wants it: `0086-010-68870788`, with an extension `0086-010-68870788-8001`. */
  readonly text: string
  /** With its zero. */
  readonly areaCode: string
  /** Seven or eight digits. */
  readonly subscriber: string
  /** One to six digits. */
  readonly extension?: string
}

/** How {@link formatOfficePhone} writes a number. */
export type OfficePhoneFormat = 'filing' | 'national' | 'e164'

export type OfficePhoneCode = Extract<Issue['code'], `office_phone.${string}`>

const GENUINE = { rule: 'contact/office-phone-genuine' } as const

/**
 * `办公电话:`, `电话(Tel):`, `24小时热线:`, `☎`: whatever stands before the digits; one letter alone is a slip (O10-68870788).
 */
const LABEL = /^(\D*\d{0,2}\D*:|[^\d+]{2,32}?(?=\(?[\d+])|[^\w+(])/

/** What stands in a field that was not filled in: 暂无, 010-..., 0991-xxxxxx. */
const NOT_FILLED = /^\D*$|[x×*.?…]{2}/i

/** 转, 分机, 内线, ext., x, #, * and up to six digits at the end, 号 or 分机 behind. */
const EXTENSION = /[转轉分内內ex#*]\D*(\d{1,6})\D*$/i

/** What stands behind: a stop, `(总机)`, `(9:00-18:00)`, `24小时`. Brackets round the number itself hold no more than it. */
const REMARK = /(\([^()]*[^\d()+. -][^()]*\)|\D\d+小时)?\W*$/

/**
 * Anything but digits and what separates them (一 is typed for a dash, ～ and / before the subscriber number), and a plus
 * inside the number.
 */
const STRANGE = /[^\d ()+.\-一](?!\d{7,8}$)|\d\D*\+/

/** +86, 0086, 86 (which also begins local numbers: 86309791), and a trunk zero that stands alone: +86 (0)10. */
const COUNTRY_CODE = /^[+0-]*86-?(0-)?(?=0?\d{2,3}-|\d{7})/

/** Another country's code, or Hong Kong's, Macao's, Taiwan's without a plus. */
const ABROAD = /^-?((\+|00)[1-9]|8(5[23]|86)-)/

/**
 * Trunk zero, area code, whether a separator follows, the rest. The first digit tells how long an area code is, but
 * 0100-1234567 is written under one of four digits, which does not exist.
 */
const AREA = /^-?(0?)-?(\d{3}(?=-)|10|2\d|\d{0,3})(-?)(.*)/

/**
 * Reads a landline number in any usual spelling: `010-68870788`, `(010)68870788`, `+86 10 6887 0788`,
 * `01068870788转8001`, `电话：010－68870788`.
 *
 * @returns the value with its parts; or the findings, `office_phone.*`
 *
 * @example
 * ```ts
 * parseOfficePhone('+86 10 6887 0788 ext. 8001')
 * // → { ok: true, issues: [], value: { text: '0086-010-68870788-8001', areaCode: '010', subscriber: '68870788',
 * //     extension: '8001' } }
 * parseOfficePhone('0634-6212345').issues[0]
 * // → { code: 'office_phone.retired', severity: 'error', params: { areaCode: '0634', successor: '0531' }, … }
 * ```
 */
export function parseOfficePhone(input: unknown): Result<OfficePhone, OfficePhoneCode> {
  const opened = openText(input, 'office_phone', [7, 8], 64)
  if (typeof opened !== 'string') return reject(opened)
  const folded = tidy(opened)
  if (NOT_FILLED.test(folded)) return reject(error('office_phone.placeholder', { pattern: 'text' }, GENUINE))

  const text = folded.replace(LABEL, '')
  const ending = EXTENSION.exec(text)
  const number = text.slice(0, ending?.index).replace(REMARK, '')
  const at = number.search(STRANGE)
  if (at >= 0) return reject(error('office_phone.charset', { position: folded.length - text.length + at + 1 }))
  const grouped = number.replace(/[^\d+]+/g, '-')
  const rest = grouped.replace(COUNTRY_CODE, '')
  const prefixed = rest !== grouped
  return otherPhone(rest, !prefixed && ABROAD.test(grouped)) ?? readNumber(rest, prefixed, ending?.[1])
}

/**
 * Whether `input` is an office phone as the form wants it: `0086-`, an area code in use, and a number of its length
 * that does not begin with 0 or 1 (with `lenient: true`, whatever {@link parseOfficePhone} takes).
 *
 * @example
 * ```ts
 * isOfficePhone('0086-010-68870788')               // → true
 * isOfficePhone('010-68870788')                    // → false
 * isOfficePhone('010-68870788', { lenient: true }) // → true
 * ```
 */
export function isOfficePhone(input: unknown, options?: { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string') return false
  if (options?.lenient === true) return parseOfficePhone(input).ok
  const length = input.length
  if (length < 17 || length > 25 || !input.startsWith('0086-0')) return false
  const dash = input.charCodeAt(6) < 51 ? 8 : 9
  if (input.charCodeAt(dash) !== 45 || !hasDigits(input, 6, dash)) return false
  let end = dash + 1
  while (end < length) {
    const unit = input.charCodeAt(end)
    if (unit < 48 || unit > 57) break
    end++
  }
  const count = end - dash - 1
  const kind = areaKind(digitsAt(input, 6, dash))
  if (kind === 0 || !takesLength(kind, count) || input.charCodeAt(dash + 1) < 50) return false
  if (end === length) return true
  return input.charCodeAt(end) === 45 && length > end + 1 && length <= end + 7 && hasDigits(input, end + 1, length)
}

/**
 * Writes an office phone: `filing` as the public-security form wants it, `national` as people do, `e164` for systems
 * (E.164 has no extension: it is left out).
 *
 * @example
 * ```ts
 * formatOfficePhone(value, 'filing')   // → '0086-010-68870788-8001'
 * formatOfficePhone(value, 'national') // → '010-68870788-8001'
 * formatOfficePhone(value, 'e164')     // → '+861068870788'
 * ```
 */
export function formatOfficePhone(value: OfficePhone, format: OfficePhoneFormat): string {
  if (format === 'e164') return `+86${value.areaCode.slice(1)}${value.subscriber}`
  const national = `${value.areaCode}-${value.subscriber}${value.extension === undefined ? '' : `-${value.extension}`}`
  return format === 'filing' ? `0086-${national}` : national
}

function readNumber(number: string, prefixed: boolean, marked?: string): Result<OfficePhone, OfficePhoneCode> {
  const [, trunk, area, separator, rest] = AREA.exec(number)!
  // 571-86843320 lacks nothing but the zero; 68870788 and 86-68870788 lack the area code.
  if (trunk === '' && (prefixed ? number.length < 9 : separator === '')) {
    return reject(error('office_phone.missing', {}))
  }
  const areaCode = `0${area}`
  // 0028 is not 028.
  const kind = area! < '1' ? 0 : areaKind(Number(area))
  if (kind === 0) {
    const successor = areaCodeSuccessor(areaCode)
    return reject(
      successor === undefined
        ? error('office_phone.unknown', { areaCode })
        : error('office_phone.retired', { areaCode, successor }),
    )
  }

  const groups = rest!.split('-')
  const last = groups.pop()!
  let subscriber = groups.join('')
  let extension: string | undefined = last
  // 010-68870788-8001: the last group is an extension where the digits before it make a whole number.
  if (marked !== undefined || last.length > 6 || !takesLength(kind, subscriber.length)) {
    subscriber += last
    extension = marked
  }
  const actual = subscriber.length
  const lengths = { expected: kind === 1 ? [7] : kind === 3 ? [7, 8] : [8], actual, areaCode }
  if (!takesLength(kind, actual)) return otherPhone(subscriber) ?? reject(error('office_phone.length', lengths))
  const first = Number(subscriber.charAt(0))
  const pattern = patternOf(subscriber)
  const find = first < 2 ? error : warning
  const issues: Issue<OfficePhoneCode>[] = []
  if (pattern !== undefined) issues.push(find('office_phone.placeholder', { pattern }, GENUINE))
  if (first < 2 || first > 8) issues.push(find('office_phone.range', { first }))
  if (first < 2) return reject(issues[0]!)
  if (actual === 7 && kind === 4) issues.push(warning('office_phone.length', lengths))
  const text = `0086-${areaCode}-${subscriber}`
  const value = { text, areaCode, subscriber }
  return accept(extension === undefined ? value : { ...value, text: `${text}-${extension}`, extension }, issues)
}

function patternOf(digits: string): 'repeated' | 'ascending' | 'descending' | undefined {
  if ('0123456789'.includes(digits)) return 'ascending'
  if ('9876543210'.includes(digits)) return 'descending'
  return /^(\d)\1+$/.test(digits) ? 'repeated' : undefined
}

/** A number from abroad, a mobile or a service number, with or without an area code before it. */
function otherPhone(text: string, abroad?: boolean): Result<never, OfficePhoneCode> | undefined {
  const digits = text.replace(/\D/g, '')
  const kind: NumberKind | undefined = abroad
    ? 'international-phone'
    : /^0?1[3-9]\d{9}$/.test(digits)
      ? 'mobile-phone'
      : /^([48]00\d{7}|9[56]\d{3,4}|1\d{2,5})$/.test(digits)
        ? 'service-phone'
        : undefined
  return kind && reject(error('office_phone.wrong_kind', { kind }))
}
