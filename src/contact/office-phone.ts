import { type AreaKind, areaKind, takesLength } from '../data/area-codes/known.ts'
import { areaCodeSuccessor } from '../data/area-codes/retired.ts'
import { unframed } from '../foundation/around.ts'
import { HYPHEN, THREE, TWO, ZERO } from '../foundation/code-unit.ts'
import { explained } from '../foundation/explain.ts'
import { asksCanonical, type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { digitsEnd, hasDigits, looksLikeResidentId, type NumberKind } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'
import { textOf } from '../foundation/untrusted.ts'
import { digitPattern } from './digit-pattern.ts'

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

/** The longest spelling that is looked at. */
const LONGEST = 64

/** The country code as the form wants it. */
const COUNTRY = '0086-'

const GENUINE = { rule: 'contact/office-phone-genuine' } as const

/**
 * `办公电话:`, `电话(Tel):`, `24小时热线:`, `☎`: whatever stands before the digits; one letter alone is a slip (O10-68870788).
 */
const LABEL = /^(\D*\d{0,2}\D*:|[^\d+]{2,32}?(?=\(?[\d+])|[^\w+(])/

/** A number with nothing but its digits, which most are, in groups or not: `010 6887 0788`, `+86 (10) 68870788`. */
const DIGITS_IN_GROUPS = /^(?:\(?\d|\+)[\d ()-]*\d$/

/** What stands in a field that was not filled in: 暂无, 010-..., 0991-xxxxxx. */
const NOT_FILLED = /^\D*$|[x×*.?…]{2}/i

/** 转, 分机, 内线, ext., x, #, * and up to six digits at the end, 号 or 分机 behind. */
const EXTENSION = /[转轉分内內ex#*]\D*(\d{1,6})\D*$/i

/**
 * What stands behind: a stop, `(总机)`, `(9:00-18:00)`, `24小时`. In `(010)68870788` and `(010-68870788)` the brackets
 * hold the number itself: a remark has a sign in it that no number has.
 */
const REMARK = /(\([^()]*[^\d()+. -][^()]*\)|\D\d+小时)?\W*$/

/**
 * Anything but digits and what separates them (一 is typed for a dash, ～ and / before the subscriber number), and a plus
 * inside the number.
 */
const STRANGE = /[^\d ()+.\-一](?!\d{7,8}$)|\d\D*\+/

/** +86, 0086, 86 (which also begins local numbers: 86309791), and a trunk zero that stands alone: +86 (0)10. */
const COUNTRY_CODE = /^(?:\+|00)86-?(?:0-)?|^[+0-]*86-?(?:0-)?(?=0?\d{2,3}-|\d{7})/

/** Another country's code (+8 may be the beginning of +86), or Hong Kong's, Macao's, Taiwan's without a plus. */
const ABROAD = /^-?((\+|00)(?!8?$)[1-9]|8(5[23]|86)-)/

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
export function parseOfficePhone(input: unknown): Result<OfficePhone, CodesOf<'office_phone'>> {
  const value = readOfficePhone(input)
  if ('code' in value) {
    const isLooked = typeof input === 'string' && input.length <= LONGEST
    return reject(isLooked ? explained('office_phone', input, seriesFault(input) ?? value, textIn) : value)
  }
  const { areaCode, subscriber } = value
  const issues: Issue<CodesOf<'office_phone'>>[] = []
  const pattern = digitPattern(subscriber, 0, subscriber.length)
  if (pattern !== undefined) issues.push(warning('office_phone.placeholder', { pattern }, GENUINE))
  if (subscriber.charAt(0) === '9') issues.push(warning('office_phone.range', { first: 9 }))
  if (subscriber.length === 7 && areaKind(Number(areaCode)) === 4) {
    issues.push(warning('office_phone.length', { expected: [8], actual: 7, areaCode }))
  }
  return accept(value, issues)
}

/**
 * Whether `input` is an office phone in any spelling that {@link parseOfficePhone} takes; with `canonical: true`, as
 * the form wants it: `0086-`, an area code in use, and a number of its length that does not begin with 0 or 1.
 *
 * @example
 * ```ts
 * isOfficePhone('0086-010-68870788')                  // → true
 * isOfficePhone('010-68870788')                       // → true
 * isOfficePhone('010-68870788', { canonical: true })  // → false
 * isOfficePhone('68870788')                           // → false
 * ```
 */
export function isOfficePhone(input: unknown, options?: CanonicalOption): boolean {
  if (typeof input === 'string' && input.startsWith(COUNTRY) && canonicalEnd(input) > 0) return true
  return !asksCanonical(options) && !('code' in readOfficePhone(input))
}

/**
 * Writes an office phone, a value or a text in any spelling: `filing` as the public-security form wants it, `national`
 * as people do, `e164` for systems (E.164 has no extension: it is left out). A text that is none comes back as it is.
 *
 * @example
 * ```ts
 * formatOfficePhone('010-68870788转8001')                     // → '0086-010-68870788-8001'
 * formatOfficePhone('0086-010-68870788-8001', 'national')    // → '010-68870788-8001'
 * formatOfficePhone('0086-010-68870788-8001', 'e164')        // → '+861068870788'
 * formatOfficePhone('68870788')                              // → '68870788': without its area code it is none
 * ```
 */
export function formatOfficePhone(
  value: Pick<OfficePhone, 'text'> | string,
  style: 'filing' | 'national' | 'e164' = 'filing',
): string {
  const written = textOf(value)
  const read = readOfficePhone(written)
  if ('code' in read) return written
  if (style === 'e164') return `+86${read.areaCode.slice(1)}${read.subscriber}`
  return style === 'national' ? read.text.slice(COUNTRY.length) : read.text
}

/** 010-68870788/89, 010-68870788~9, 010-68870788、801: the lines of a house in a row, or two extensions. */
const SERIES = /^(.*\d)\s?[/,;、~\u301c至]\s?\d{1,6}$/

/** The finding that several lines were written as one; `undefined` where it is something else. */
function seriesFault(input: string): Issue<'office_phone.too_large'> | undefined {
  const first = SERIES.exec(tidy(input))?.[1]
  if (first === undefined || textIn(first) === undefined) return undefined
  return error('office_phone.too_large', { maximum: 1, actual: 2 })
}

function textIn(input: string): string | undefined {
  const value = readOfficePhone(input)
  return 'code' in value ? undefined : value.text
}

/** The value of a number in any spelling, or what is wrong with it. */
function readOfficePhone(input: unknown): OfficePhone | Issue<CodesOf<'office_phone'>> {
  return (typeof input === 'string' ? readWhole(input) : undefined) ?? readSpelling(input)
}

/** The canonical text, or digits in groups behind an area code, as most people write it; `undefined` for anything else. */
function readWhole(input: string): OfficePhone | undefined {
  if (!input.startsWith(COUNTRY)) return readInGroups(input)
  const end = canonicalEnd(input)
  if (end === 0) return undefined
  const hyphen = endOfArea(input, COUNTRY.length)
  const areaCode = input.slice(COUNTRY.length, hyphen)
  const subscriber = input.slice(hyphen + 1, end)
  return end === input.length
    ? { text: input, areaCode, subscriber }
    : { text: input, areaCode, subscriber, extension: input.slice(end + 1) }
}

function phoneOf(areaCode: string, subscriber: string, extension: string | undefined): OfficePhone {
  const text = `${COUNTRY}${areaCode}-${subscriber}`
  return extension === undefined
    ? { text, areaCode, subscriber }
    : { text: `${text}-${extension}`, areaCode, subscriber, extension }
}

/** Where an area code ends that begins at `start`: 010 and 02x are short. */
function endOfArea(text: string, start: number): number {
  return start + (text.charCodeAt(start + 1) < THREE ? 3 : 4)
}

/** What lengths the numbers of the area have whose code stands from `start` up to `end`; 0 where no code stands there. */
function areaKindAt(text: string, start: number, end: number): AreaKind {
  if (end > text.length || text.charCodeAt(start) !== ZERO) return 0
  let area = 0
  for (let index = start + 1; index < end; index++) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit < 0 || digit > 9) return 0
    area = area * 10 + digit
  }
  return areaKind(area)
}

/**
 * Where the subscriber number ends in a text that has, behind the country code, an area code in use, a hyphen, a number
 * of its length with a first digit from 2, and at most an extension; 0 where it has anything else.
 */
function canonicalEnd(text: string): number {
  const { length } = text
  if (length < SHORTEST_CANONICAL || length > LONGEST_CANONICAL) return 0
  const hyphen = endOfArea(text, COUNTRY.length)
  const kind = areaKindAt(text, COUNTRY.length, hyphen)
  if (kind === 0 || text.charCodeAt(hyphen) !== HYPHEN || text.charCodeAt(hyphen + 1) < TWO) return 0
  const end = digitsEnd(text, hyphen + 1)
  if (!takesLength(kind, end - hyphen - 1)) return 0
  if (end === length) return end
  const extension = length - end - 1
  const isExtension = text.charCodeAt(end) === HYPHEN && extension > 0 && extension <= LONGEST_EXTENSION
  return isExtension && hasDigits(text, end + 1, length) ? end : 0
}

/** 0086-010-1234567. */
const SHORTEST_CANONICAL = 16
/** 0086-0991-12345678-123456. */
const LONGEST_CANONICAL = 25
const LONGEST_EXTENSION = 6

/**
 * A number with its area code, of nothing but digits and one blank or hyphen between their groups, `010 6887 0788`: what
 * the expressions below say of it, without them. `undefined` for anything else, and for what is wrong with it.
 */
function readInGroups(input: string): OfficePhone | undefined {
  if (input.length < SHORTEST || input.length > LONGEST) return undefined
  const areaEnd = endOfArea(input, 0)
  const kind = areaKindAt(input, 0, areaEnd)
  if (kind === 0) return undefined
  let subscriber = ''
  let start = areaEnd + 1
  for (let end = areaEnd; end < input.length; ) {
    if (!isSeparator(input.charCodeAt(end))) return undefined
    if (end > areaEnd) subscriber += input.slice(start, end)
    start = end + 1
    end = digitsEnd(input, start)
    if (end === start) return undefined
  }
  const last = input.slice(start)
  const isExtension = last.length <= LONGEST_EXTENSION && takesLength(kind, subscriber.length)
  if (!isExtension) subscriber += last
  if (!takesLength(kind, subscriber.length) || subscriber.charCodeAt(0) < TWO) return undefined
  return phoneOf(input.slice(0, areaEnd), subscriber, isExtension ? last : undefined)
}

/** 010, a separator, and seven digits. */
const SHORTEST = 11
const BLANK = 0x20

function isSeparator(unit: number): boolean {
  return unit === BLANK || unit === HYPHEN
}

/** Digits of an ID number, which people type one field too low. */
const ID_LENGTH = 18

function readSpelling(input: unknown): OfficePhone | Issue<CodesOf<'office_phone'>> {
  const opened = openText(input, 'office_phone', [7, 8], LONGEST)
  if (typeof opened !== 'string') return opened
  const tidied = tidy(opened)
  const folded = unframed(tidied)
  if (folded.length === ID_LENGTH && looksLikeResidentId(folded.toUpperCase())) {
    return error('office_phone.wrong_kind', { kind: 'resident-id' })
  }
  if (DIGITS_IN_GROUPS.test(folded)) return readNumber(folded, undefined)
  if (NOT_FILLED.test(folded)) return error('office_phone.placeholder', { pattern: 'text' }, GENUINE)

  const text = folded.replace(LABEL, '')
  const ending = EXTENSION.exec(text)
  const number = text.slice(0, ending?.index).replace(REMARK, '')
  const at = number.search(STRANGE)
  if (at >= 0)
    return error('office_phone.charset', { position: tidied.indexOf(folded) + folded.length - text.length + at + 1 })
  return readNumber(number, ending?.[1])
}

/** A number without a label, a remark or an extension in words. */
function readNumber(number: string, extension: string | undefined): OfficePhone | Issue<CodesOf<'office_phone'>> {
  const grouped = number.replace(/[^\d+]+/g, '-')
  const rest = grouped.replace(COUNTRY_CODE, '')
  const prefixed = rest !== grouped
  return otherPhone(rest, !prefixed && ABROAD.test(grouped)) ?? readGroups(rest, prefixed, extension)
}

function readGroups(number: string, prefixed: boolean, marked?: string): OfficePhone | Issue<CodesOf<'office_phone'>> {
  const [, trunk, area, separator, rest] = AREA.exec(number) as unknown as readonly [
    string,
    string,
    string,
    string,
    string,
  ]
  // 571-86843320 lacks nothing but the zero; 68870788 and 86-68870788 lack the area code.
  if (trunk === '' && (prefixed ? number.length < 9 : separator === '')) return error('office_phone.missing', {})
  const areaCode = `0${area}`
  // 0028 is not 028.
  const kind = area < '1' ? 0 : areaKind(Number(area))
  if (kind === 0) {
    const successor = areaCodeSuccessor(areaCode)
    return successor === undefined
      ? error('office_phone.unknown', { areaCode })
      : error('office_phone.retired', { areaCode, successor })
  }

  const hyphen = rest.lastIndexOf('-')
  const last = rest.slice(hyphen + 1)
  let subscriber = hyphen < 0 ? '' : rest.slice(0, hyphen).replace(/-/g, '')
  let extension: string | undefined = last
  // 010-68870788-8001: the last group is an extension where the digits before it make a whole number.
  if (marked !== undefined || last.length > LONGEST_EXTENSION || !takesLength(kind, subscriber.length)) {
    subscriber += last
    extension = marked
  }
  const actual = subscriber.length
  if (!takesLength(kind, actual)) {
    const expected = kind === 1 ? [7] : kind === 3 ? [7, 8] : [8]
    return otherPhone(subscriber) ?? error('office_phone.length', { expected, actual, areaCode })
  }
  const first = Number(subscriber.charAt(0))
  if (first < 2) {
    const pattern = digitPattern(subscriber, 0, actual)
    return pattern === undefined
      ? error('office_phone.range', { first })
      : error('office_phone.placeholder', { pattern }, GENUINE)
  }
  return phoneOf(areaCode, subscriber, extension)
}

/** A number from abroad, a mobile or a service number, with or without an area code before it. */
function otherPhone(text: string, abroad?: boolean): Issue<CodesOf<'office_phone'>> | undefined {
  const digits = text.replace(/\D/g, '')
  const kind: NumberKind | undefined = abroad
    ? 'international-phone'
    : /^0?1[3-9]\d{9}$/.test(digits)
      ? 'mobile-phone'
      : /^([48]00\d{7}|9[56]\d{3,4}|1\d{2,5})$/.test(digits)
        ? 'service-phone'
        : undefined
  return kind && error('office_phone.wrong_kind', { kind })
}
