import { codeAt, codeOfCharacter } from '../data/province-characters/character.ts'
import { MINISTRY, MINISTRY_MEANT, MINISTRY_MISTAKEN } from '../data/province-characters/table.ts'
import { CAPITAL_A, CAPITAL_X, HYPHEN, ZERO } from '../foundation/code-unit.ts'
import { digitsAt, hasDigits } from '../foundation/recognize.ts'
import type { IcpNumber, IcpNumberService, RecordNumber, TelecomClass, TelecomLicense } from './numbers.ts'
import { CLOSE, isYetToCome } from './spelling.ts'

/**
 * Filings and telecom licenses written as they should be and in no way doubtful, which most are: recognised where they
 * stand in a text, digit by digit and without allocating, and read without a regular expression. Whatever is not
 * plainly right (a serial that looks made up, a year out of range, a service `-0`) has no end here and is left to the
 * grammar, which says what is wrong with it.
 */

/** Years of the filings with eight digits, and the first of those with ten. */
const FIRST_YEAR = 2005
const CHANGE = 2020
/**
 * The last number and serial of eight digits. Since 2021 numbers have ten digits, so that 21000000 and above is one of
 * those from which two digits were lost; and no serial of eight digits above 504248 is known.
 */
const LAST_SHORT = 20_209_999
const LAST_SHORT_SERIAL = 599_999

/** Where the filing that begins at `start` ends, with the service's part if one follows; -1 where none is. */
export function cleanFilingEnd(text: string, start: number, latest: number | undefined): number {
  if (!text.startsWith('ICP备', start + 1) || codeAt(MINISTRY, text, start) === '') return -1
  let close = start + 5
  let number = 0
  for (; close < start + 15; close++) {
    const digit = text.charCodeAt(close) - ZERO
    if (!(digit >= 0 && digit <= 9)) break
    number = number * 10 + digit
  }
  const short = close === start + 13
  if ((!short && close !== start + 15) || text.charCodeAt(close) !== CLOSE) return -1
  const serial = number % 1_000_000
  const year = Math.floor(number / 1_000_000) + (short ? 2000 : 0)
  if (isDoubtful(number, serial)) return -1
  if (short ? year < FIRST_YEAR || number > LAST_SHORT || serial > LAST_SHORT_SERIAL : year < CHANGE) return -1
  if (!short && isYetToCome(year, latest)) return -1
  return text.charCodeAt(close + 1) === HYPHEN ? cleanServiceEnd(text, close + 1) : close + 1
}

/**
 * Whether a number looks made up: the serials 000000, 000001, 111111, 121212, 012345 to 456789, and whole numbers that
 * begin with 123456, though 12 could be the year 2012.
 */
function isDoubtful(number: number, serial: number): boolean {
  return serial < 2 || serial % 10_101 === 0 || serial % 111_111 === 12_345 || Math.floor(number / 100) === 123_456
}

/** Where the service's part at `start` ends, `-8`, `-1A`, `-2X`; -1 where none is. */
export function cleanServiceEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== HYPHEN || text.charCodeAt(start + 1) === ZERO) return -1
  let end = start + 1
  while (end < start + 5 && hasDigits(text, end, end + 1)) end++
  if (end === start + 1) return -1
  const letter = text.charCodeAt(end)
  return letter === CAPITAL_A || letter === CAPITAL_X ? end + 1 : end
}

/** The filing from `start` up to `end`, which {@link cleanFilingEnd} has found. */
export function filingAt(text: string, start: number, end: number): IcpNumber {
  const close = closeOf(text, start)
  const entityNumber = text.slice(start, close + 1)
  const provinceCode = codeAt(MINISTRY, text, start)
  const serial = text.slice(close - 6, close)
  const year = yearAt(text, start, close)
  if (end === close + 1) return { text: entityNumber, entityNumber, provinceCode, serial, year, basis: 'filing' }
  const service = serviceAt(text, close + 1, end)
  return { text: text.slice(start, end), entityNumber, provinceCode, serial, year, basis: 'filing', service }
}

/** The same with its kind, in one go: a text may hold hundreds of thousands of these. */
export function filingRecordAt(text: string, start: number, end: number): RecordNumber {
  const close = closeOf(text, start)
  const entityNumber = text.slice(start, close + 1)
  const provinceCode = codeAt(MINISTRY, text, start)
  const serial = text.slice(close - 6, close)
  const year = yearAt(text, start, close)
  const kind = 'icp'
  if (end === close + 1) return { kind, text: entityNumber, entityNumber, provinceCode, serial, year, basis: 'filing' }
  const service = serviceAt(text, close + 1, end)
  return { kind, text: text.slice(start, end), entityNumber, provinceCode, serial, year, basis: 'filing', service }
}

/** Where 号 stands in a filing. */
function closeOf(text: string, start: number): number {
  return text.charCodeAt(start + 13) === CLOSE ? start + 13 : start + 15
}

function yearAt(text: string, start: number, close: number): number {
  return digitsAt(text, start + 5, close - 6) + (close === start + 13 ? 2000 : 0)
}

/** The service's part from `start` up to `end`, which {@link cleanServiceEnd} has found. */
function serviceAt(text: string, start: number, end: number): IcpNumberService {
  const last = text.charCodeAt(end - 1)
  const type = last === CAPITAL_A ? 'app' : last === CAPITAL_X ? 'mini-program' : 'website'
  return serviceOf(digitsAt(text, start + 1, type === 'website' ? end : end - 1), type)
}

/** Services up to this index are the same for all numbers: most have one of these. */
const MOST_SHARED = 99

let shared: { readonly [T in IcpNumberService['type']]: IcpNumberService[] } | undefined

/** A service, frozen. */
export function serviceOf(index: number, type: IcpNumberService['type']): IcpNumberService {
  shared ??= { website: [], app: [], 'mini-program': [], 'quick-app': [] }
  const known = shared[type][index]
  if (known !== undefined) return known
  const service = Object.freeze({ index, type })
  if (index > 0 && index <= MOST_SHARED) shared[type][index] = service
  return service
}

/** Where the telecom license that begins at `start` ends; -1 where none is. */
export function cleanLicenseEnd(text: string, start: number, latest: number | undefined): number {
  const first = text.charAt(start)
  const hasProvince = MINISTRY.indexOf(first) > 0 || (first !== '' && MINISTRY_MISTAKEN.indexOf(first) >= 0)
  let at = start + (hasProvince ? 1 : text.startsWith('合字', start) ? 2 : 0)
  const old = hasProvince && text.startsWith('ICP证', at)
  at = old ? at + 4 : classesEnd(text, at)
  if (at < 0 || (!old && text.charAt(at++) !== '-')) return -1
  const end = at + (old ? 6 : 8)
  if (!hasDigits(text, at, end) || (old && text.charAt(end) !== '号')) return -1
  const number = digitsAt(text, at, end)
  const year = Math.floor(number / 10_000) + (old ? 2000 : 0)
  // 京ICP证111111号 can be a license of 2011; 123456 and 222222 are made up.
  if (number % 10_000 === 0 || (old && (number === 123_456 || (number % 111_111 === 0 && number > 111_111)))) return -1
  // The year of made-up digits, 2222 in 22222222, lies in no time to come that matters here.
  if (year < 2000 || year > 2200 || isYetToCome(year, latest)) return -1
  return old ? end + 1 : end
}

/** Where the classes at `start` end, `A2.B1.B2`, ascending and each once; -1 where none are. */
function classesEnd(text: string, start: number): number {
  let rank = 0
  for (let at = start; ; at += 3) {
    const letter = text.charAt(at)
    const digit = text.charAt(at + 1)
    if ((letter !== 'A' && letter !== 'B') || (digit !== '1' && digit !== '2')) return -1
    const next = (letter === 'A' ? 0 : 2) + (digit === '1' ? 1 : 2)
    if (next <= rank) return -1
    rank = next
    if (text.charAt(at + 2) !== '.') return at + 2
  }
}

/** The license from `start` up to `end`, which {@link cleanLicenseEnd} has found. */
export function licenseAt(text: string, start: number, end: number): TelecomLicense {
  const old = text.charAt(end - 1) === '号'
  const digits = end - (old ? 7 : 8)
  const first = text.charAt(start)
  const meant = MINISTRY_MISTAKEN.indexOf(first)
  const provinceCode = codeOfCharacter(MINISTRY, meant < 0 ? first : MINISTRY_MEANT.charAt(meant))
  // Behind the province, 合字 or nothing; old numbers name none.
  const from = start + (provinceCode !== '' ? 1 : first === '合' ? 2 : 0)
  const classes = old ? [] : (text.slice(from, digits - 1).split('.') as TelecomClass[])
  const number = text.slice(start, end)
  const serial = text.slice(digits + (old ? 2 : 4), digits + (old ? 6 : 8))
  const year = digitsAt(text, digits, digits + (old ? 2 : 4)) + (old ? 2000 : 0)
  return provinceCode === ''
    ? { text: number, serial, year, scope: first === '合' ? 'cross-region' : 'national', classes }
    : { text: number, provinceCode, serial, year, scope: 'province', classes }
}
