import { MINISTRY, POLICE } from '../data/province-characters/table.ts'
import { digitsAt } from '../foundation/recognize.ts'
import type { RecordNumber } from './record-number.ts'

/**
 * Filings, public-security numbers and licenses of one province that are written as they should be, which most are:
 * found as they stand, without folding what is around, and read digit by digit. Whatever is not plainly right (a
 * doubtful serial, a year out of range, a service -0) is left to the readers that say what is wrong with it.
 */

/** Nothing may follow that could still be a part of the number. */
const CLEAN =
  /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新]ICP备(?:\d{8}|\d{10})号(?:-\d{1,3}[AX]?(?=$|[\s"'`)）|。，、,;；<])|(?=$|["'`)）|。，、,;；]|\s{1,3}[^\s\-—–－−&<\\]))|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵滇藏陕甘青宁新]公网安备 ?\d{14}号(?!\s{0,3}[-—–－−&\\]|[号A-Za-z])|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇藏陕陇甘青宁新]B2-20\d{6}(?=$|["'`)）|。，、,;；]|\s{1,3}[^\s\-—–－−&<\\号])/y

/** Where the number ends that begins at `start` and is written as it should be; -1 where none does. */
export function cleanEnd(text: string, start: number): number {
  CLEAN.lastIndex = start
  return start >= 0 && CLEAN.test(text) ? CLEAN.lastIndex : -1
}

/** By the place of a character in the tables: the province code. */
const CODES = /* @__PURE__ */ Array.from({ length: 64 }, (_, place) => place.toString(8))

/**
 * What stands in `input` from `start` up to `end`, which {@link cleanEnd} has found; `undefined` where something is to
 * be said about it.
 *
 * @param latest the last year in which a number may have been given
 */
export function readClean(input: string, start: number, end: number, latest: number): RecordNumber | undefined {
  const letter = input.charAt(start + 1)
  if (letter === 'I') return readFiling(input, start, end, latest)
  return letter === 'B' ? readLicense(input, start, end, latest) : readPolice(input, start, end)
}

function readFiling(input: string, start: number, end: number, latest: number): RecordNumber | undefined {
  const short = input.charCodeAt(start + 13) === 0x53f7
  const close = start + (short ? 13 : 15)
  const number = digitsAt(input, start + 5, close)
  const year = Math.floor(number / 1_000_000) + (short ? 2000 : 0)
  const serial = number % 1_000_000
  // 000000, 000001, 111111, 121212; 012345 to 456789; 12345670 and the like, which begin with a year too.
  if (serial < 2 || serial % 10_101 === 0 || serial % 111_111 === 12_345 || Math.floor(number / 100) === 123_456) return
  // Numbers of the short form from 2021 on, or with such a serial, are doubted by the reader.
  if (short ? year < 2005 || number > 20_209_999 || serial > 599_999 : year < 2020 || year > latest) return
  // No zero in front of the service.
  if (input.charCodeAt(close + 2) === 48 && end > close + 1) return

  const text = input.slice(start, end)
  const provinceCode = CODES[MINISTRY.indexOf(input.charAt(start))]!
  const serialText = input.slice(close - 6, close)
  const kind = 'icp'
  const basis = 'filing'
  if (end === close + 1) {
    return { kind, text, entityNumber: text, provinceCode, serial: serialText, year, basis }
  }
  const letter = input.charCodeAt(end - 1)
  const type = letter === 65 ? 'app' : letter === 88 ? 'mini-program' : 'website'
  const index = digitsAt(input, close + 2, type === 'website' ? end : end - 1)
  const entityNumber = input.slice(start, close + 1)
  const service = { index, type } as const
  return { kind, text, entityNumber, provinceCode, serial: serialText, year, basis, service }
}

function readPolice(input: string, start: number, end: number): RecordNumber | undefined {
  const first = end - 15
  const place = digitsAt(input, first, first + 1) * 8 + digitsAt(input, first + 1, first + 2)
  if (POLICE.charAt(place) !== input.charAt(start) || input.charCodeAt(first + 1) > 55) return
  const last = digitsAt(input, end - 7, end - 1)
  // 000000, 111111 …, 012345 and 123456.
  if (!input.startsWith('02', first + 6) || last % 111_111 === 0 || last === 12_345 || last === 123_456) return
  const digits = input.slice(first, end - 1)
  return {
    kind: 'public-security',
    text: first === start + 5 ? input.slice(start, end) : `${input.slice(start, start + 5)}${digits}号`,
    provinceCode: CODES[place]!,
    divisionCode: input.slice(first, first + 6),
    digits,
  }
}

function readLicense(input: string, start: number, end: number, latest: number): RecordNumber | undefined {
  const place = MINISTRY.indexOf(input.charAt(start))
  const number = digitsAt(input, end - 8, end)
  const year = Math.floor(number / 10_000)
  // 川 and 贵 stand in licenses too, and have no place in the ministry's table.
  if (place < 0 || number % 10_000 === 0 || year > latest) return
  return {
    kind: 'telecom-license',
    text: input.slice(start, end),
    provinceCode: CODES[place]!,
    serial: input.slice(end - 4, end),
    year,
    scope: 'province',
    classes: ['B2'],
  }
}
