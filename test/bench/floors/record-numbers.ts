import { MINISTRY, POLICE } from '../../../src/data/province-characters/table.ts'
import type { IcpNumber } from '../../../src/record/icp-number.ts'
import type { PublicSecurityNumber } from '../../../src/record/public-security-number.ts'
import { type Accepted, accepted, digitsIn, numberIn } from './result.ts'

/** By code unit of the province's character: its code; 0 where it is none. */
function codesOf(table: string): Uint8Array {
  const codes = new Uint8Array(1 << 16)
  for (let place = 0; place < table.length; place++) {
    if (table.charAt(place) !== ' ') codes[table.charCodeAt(place)] = Number(place.toString(8))
  }
  return codes
}
const MINISTRY_CODES = codesOf(MINISTRY)
const POLICE_CODES = codesOf(POLICE)
const CODES = Array.from({ length: 100 }, (_, code) => String(code))

const HAO = '号'.charCodeAt(0)
const YEAR = 2026

/**
 * What one writes by hand for a filing's number: the province, 8 digits with a year from 2005 to 2020 or 10 from 2020
 * on, the service. Numbers based on licenses aside.
 */
export function parseIcpNumber(text: string): Accepted<IcpNumber> | undefined {
  const code = MINISTRY_CODES[text.charCodeAt(0)]!
  if (code === 0 || !text.startsWith('ICP备', 1)) return undefined
  const short = text.charCodeAt(13) === HAO
  const close = short ? 13 : 15
  const number = numberIn(text, 5, close)
  if (number < 0 || text.charCodeAt(close) !== HAO) return undefined
  const serial = number % 1_000_000
  const year = Math.floor(number / 1_000_000) + (short ? 2000 : 0)
  if (short ? year < 2005 || number > 20_209_999 || serial > 599_999 : year < 2020 || year > YEAR) return undefined
  // Zeros, one digit or two repeated, and runs.
  if (serial < 2 || serial % 10_101 === 0 || serial % 111_111 === 12_345 || isInvented(number)) return undefined
  const provinceCode = CODES[code]!
  const serialText = text.slice(close - 6, close)
  const basis = 'filing'
  if (text.length === close + 1) {
    return accepted({ text, entityNumber: text, provinceCode, serial: serialText, year, basis })
  }
  const last = text.charCodeAt(text.length - 1)
  const type = last === 65 ? 'app' : last === 88 ? 'mini-program' : 'website'
  const end = type === 'website' ? text.length : text.length - 1
  const first = text.charCodeAt(close + 2)
  if (text.charCodeAt(close + 1) !== 45 || first === 48 || end < close + 3 || end > close + 6) return undefined
  const index = numberIn(text, close + 2, end)
  if (index < 0) return undefined
  const entityNumber = text.slice(0, close + 1)
  return accepted({ text, entityNumber, provinceCode, serial: serialText, year, basis, service: { index, type } })
}

/** All of its digits counting up or one digit; the year leaves few. */
function isInvented(number: number): boolean {
  return number === 12_345_678 || number === 11_111_111
}

/** What one writes by hand: the province and the digits that name it, `02`, the serial, and what looks made up. */
export function parsePublicSecurityNumber(text: string): Accepted<PublicSecurityNumber> | undefined {
  if (text.length !== 20 || !text.startsWith('公网安备', 1) || text.charCodeAt(19) !== HAO) return undefined
  if (!digitsIn(text, 5, 19) || !text.startsWith('02', 11)) return undefined
  const code = numberIn(text, 5, 7)
  if (code === 0 || POLICE_CODES[text.charCodeAt(0)] !== code) return undefined
  const serial = numberIn(text, 13, 19)
  if (serial % 111_111 === 0 || serial === 12_345 || serial === 123_456) return undefined
  const digits = text.slice(5, 19)
  return accepted({ text, provinceCode: CODES[code]!, divisionCode: text.slice(5, 11), digits })
}
