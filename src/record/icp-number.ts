import { MINISTRY } from '../data/province-characters/table.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { openText } from '../foundation/input.ts'
import { error, type Issue, warning } from '../foundation/issue.ts'
import { hasDigits } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { judgeMinistryNumber, licenseEnd, ministryCharacter, splitMinistryNumber } from './ministry-number.ts'
import { foldRecordText, isUnfilled, LAST_SEEN_YEAR, LONGEST, yearOf } from './spelling.ts'

/**
 * ICP number (ICP备案号) of the Ministry of Industry and Information Technology, `京ICP备16020626号-8`:
 *
 * | part | what |
 * |---|---|
 * | `京` | province: the ministry's character, with 蜀, 黔, 陇 where the police write 川, 贵, 甘 |
 * | `ICP备` | |
 * | `16020626` | year of the entity's first approval, and six digits: `YY` from 2005 to 2020, `YYYY` from 2020 on |
 * | `号` | up to here: the entity's number (主体备案号) |
 * | `-8` | the service's (网站备案号): 1 to 9999, no leading zero; `A` behind it for an app, `X` for a mini-program |
 *
 * Who holds a telecom license files under its number: `粤B2-20090059-1626X`, `京ICP证030173号-1`.
 *
 * Errors: no such province, wrong number of digits, a year out of range, digits that are made up. Warnings, with the
 * repaired text: a spelling from which only one number can be meant (号 left out or behind the suffix, 备 left out,
 * the police's province character). `K` for quick apps is taken with a warning; no published number has it. There is
 * no check digit.
 *
 * Source: the forms and years of the numbers on 1,200 public websites and in public apps; 非经营性互联网信息服务备案管理办法
 * (信息产业部令第33号, 2005) for the series. Read 2026-11-21.
 */
export interface IcpNumber {
  readonly text: string
  /** The entity's number: `京ICP备16020626号`; for a license holder the license's. */
  readonly entityNumber: string
  /** First two digits of GB/T 2260; absent where the number is a license's of the ministry itself. */
  readonly provinceCode?: string
  /** What follows the year: six digits of a filing, four of a license. */
  readonly serial: string
  readonly year: number
  readonly basis: 'filing' | 'license'
  /** Absent in an entity's number. */
  readonly service?: IcpNumberService
}

/** The service of an entity that a number names: `-8`, `-1A`, `-2X`. */
export interface IcpNumberService {
  readonly index: number
  readonly type: 'website' | 'app' | 'mini-program' | 'quick-app'
}

export interface IcpNumberOptions {
  /** The day on which the number is judged; today in China by default. */
  readonly today?: IsoDate | undefined
}

export type IcpNumberCode = Extract<Issue['code'], `icp_number.${string}`>

/** The years of the two-digit form, and of the four-digit one from the last of them on. */
const FIRST_YEAR = 2005
const CHANGE = 2020

const TYPES = { '': 'website', A: 'app', X: 'mini-program', K: 'quick-app' } as const
const LETTERS = { website: '', app: 'A', 'mini-program': 'X', 'quick-app': 'K' } as const

/**
 * Reads an ICP number, an entity's or a service's. Spaces, line breaks, full-width forms, dashes, case, traditional
 * characters, numeric entities, a label in front (备案号：) and a full stop behind are folded.
 *
 * @returns the value with its parts; or the findings, `icp_number.*`
 *
 * @example
 * ```ts
 * parseIcpNumber('ICP备案号：京 ICP 备 16020626 号 - 8')
 * // → { ok: true, issues: [], value: { text: '京ICP备16020626号-8', entityNumber: '京ICP备16020626号',
 * //     provinceCode: '11', serial: '020626', year: 2016, basis: 'filing', service: { index: 8, type: 'website' } } }
 * parseIcpNumber('川ICP备09150084号').issues[0]
 * // → { code: 'icp_number.mismatch', severity: 'warning', params: { expected: '蜀' },
 * //     suggestion: { kind: 'text', text: '蜀ICP备09150084号' }, … }
 * ```
 */
export function parseIcpNumber(input: unknown, options?: IcpNumberOptions): Result<IcpNumber, IcpNumberCode> {
  const opened = openText(input, 'icp_number', [8, 10], LONGEST)
  return typeof opened === 'string' ? readIcpNumber(foldRecordText(opened), options?.today) : reject(opened)
}

/** {@link parseIcpNumber} of a text that is folded. */
export function readIcpNumber(folded: string, today: IsoDate | undefined): Result<IcpNumber, IcpNumberCode> {
  const number = splitMinistryNumber(folded)
  if (number === undefined) {
    if (/公[网安]|网安备|^\d{6}02\d{6}$/.test(folded)) {
      return reject(error('icp_number.wrong_kind', { kind: 'public-security-number' }))
    }
    return reject(error(isUnfilled(folded) ? 'icp_number.placeholder' : 'icp_number.format', {}))
  }
  const { basis, province, digits, index, letter, body } = number
  const filing = basis === 'filing'
  if (!filing && index === undefined) return reject(error('icp_number.wrong_kind', { kind: 'telecom-license' }))
  const entity = judgeMinistryNumber(number, 'icp_number', today)
  if ('code' in entity) return reject(entity as Issue as Issue<IcpNumberCode>)
  const service = index === undefined ? undefined : { index: Number(index), type: TYPES[letter as keyof typeof TYPES] }
  if (service && (service.index < 1 || service.index > 9999)) {
    return reject(error('icp_number.range', { part: 'index' }))
  }

  const { text: entityNumber, provinceCode, serial, year } = entity
  const text = service ? `${entityNumber}-${service.index}${letter}` : entityNumber
  const suggestion = { kind: 'text', text } as const
  const issues: Issue<IcpNumberCode>[] = []
  if (filing) {
    // Serials of the short form are known up to 504248; 2021…, 2022… there are long numbers that lost two digits.
    if (digits.length === 8 && (entity.serial >= '6' || digits > '2021')) {
      issues.push(warning('icp_number.range', { part: 'serial' }))
    }
    if ('0123456789'.includes(entity.serial) || /^(000001|(\d\d?)\2+)$/.test(entity.serial))
      issues.push(warning('icp_number.placeholder', {}))
  }
  if (letter === 'K') issues.push(warning('icp_number.unknown', { part: 'service' }))
  // The province is a finding of its own, and the rest of the spelling another.
  const expected = filing ? ministryCharacter(province) : province
  if (province !== expected) {
    issues.push(warning('icp_number.mismatch', { expected }, { rule: 'record/icp-province-character', suggestion }))
  }
  if (body.slice(1) !== text.slice(1)) issues.push(warning('icp_number.format', {}, { suggestion }))
  const value = {
    text,
    entityNumber,
    ...(provinceCode && { provinceCode }),
    serial,
    year,
    basis,
    ...(service && { service }),
  }
  return issues.length === 0 ? accept(value) : accept(value, issues)
}

/**
 * Whether `input` is an ICP number in canonical text (with `lenient: true`, whatever {@link parseIcpNumber} takes).
 *
 * @example
 * ```ts
 * isIcpNumber('京ICP备16020626号-8')  // → true
 * isIcpNumber('京icp备16020626号-8')  // → false
 * isIcpNumber('川ICP备09150084号')    // → false, the ministry writes 蜀
 * ```
 */
export function isIcpNumber(input: unknown, options?: IcpNumberOptions & { readonly lenient?: boolean }): boolean {
  if (typeof input !== 'string') return false
  if (options?.lenient === true) return parseIcpNumber(input, options).ok
  if (input.length > 40) return false
  if (!input.startsWith('ICP备', 1)) {
    const end = licenseEnd(input, options?.today)
    return end > 0 && isServiceAt(input, end)
  }
  if (MINISTRY.indexOf(input.charAt(0)) <= 0) return false
  let number = 0
  let end = 5
  for (; end < 15; end++) {
    const digit = input.charCodeAt(end) - 48
    if (!(digit >= 0 && digit <= 9)) break
    number = number * 10 + digit
  }
  const long = end === 15
  if ((!long && end !== 13) || input.charAt(end) !== '号') return false
  if (number % 1_000_000 === 0 || number === 12_345_678 || number === 11_111_111) return false
  const year = Math.floor(number / 1_000_000) + (long ? 0 : 2000)
  if (long ? year < CHANGE : year < FIRST_YEAR || year > CHANGE) return false
  if (long && (year > LAST_SEEN_YEAR || options?.today !== undefined) && year > yearOf(options?.today)) return false
  return end + 1 === input.length || isServiceAt(input, end + 1)
}

/**
 * The canonical text of an entity's number and one of its services.
 *
 * @example
 * ```ts
 * formatIcpNumber({ entityNumber: '京ICP备16020626号', service: { index: 1, type: 'app' } }) // → '京ICP备16020626号-1A'
 * formatIcpNumber({ entityNumber: '京ICP备16020626号' })                                    // → '京ICP备16020626号'
 * ```
 */
export function formatIcpNumber(value: Pick<IcpNumber, 'entityNumber' | 'service'>): string {
  const { entityNumber, service } = value
  return service === undefined ? entityNumber : `${entityNumber}-${service.index}${LETTERS[service.type]}`
}

/**
 * Whether two numbers are of one entity: services of one filing, or of one license.
 *
 * @example
 * ```ts
 * isSameIcpEntity({ entityNumber: '京ICP备16020626号' }, { entityNumber: '京ICP备16020626号' }) // → true
 * ```
 */
export function isSameIcpEntity(one: Pick<IcpNumber, 'entityNumber'>, other: Pick<IcpNumber, 'entityNumber'>): boolean {
  return one.entityNumber === other.entityNumber
}

/** Whether a service's suffix stands at the end of `text` from `start`: `-8`, `-1A`. */
function isServiceAt(text: string, start: number): boolean {
  const last = text.charAt(text.length - 1)
  const end = last === 'A' || last === 'X' || last === 'K' ? text.length - 1 : text.length
  const length = end - start - 1
  if (length < 1 || length > 4 || text.charCodeAt(start) !== 45) return false
  return text.charCodeAt(start + 1) !== 48 && hasDigits(text, start + 1, end)
}
