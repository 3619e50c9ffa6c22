import { divisionGoneBy } from '../../../src/data/divisions/known.ts'
import type { ResidentId } from '../../../src/identity/resident-id.ts'
import { type Accepted, accepted, PROVINCE } from './result.ts'

const CHECKS = '10X98765432'
const DAYS = new Uint8Array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])

/** Born later, a number may lie in the future; earlier, its holder may be too old to be true. */
const RECENT = 2026
const OLD = 1897

/**
 * What one writes by hand: digits, province, the date with its leap years, check character. One look at each character;
 * the weights of MOD 11-2 are powers of two, so the sum needs no table.
 */
export function isResidentId(text: string): boolean {
  if (text.length !== 18) return false
  let sum = 0
  for (let index = 0; index < 6; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return false
    sum = sum * 2 + digit
  }
  let date = 0
  for (let index = 6; index < 14; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return false
    sum = sum * 2 + digit
    date = date * 10 + digit
  }
  for (let index = 14; index < 17; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return false
    sum = sum * 2 + digit
  }
  if (CHECKS.charCodeAt((sum * 2) % 11) !== text.charCodeAt(17) || PROVINCE[two(text, 0)] === 0) return false
  const day = date % 100
  const month = ((date - day) / 100) % 100
  const year = (date - month * 100 - day) / 10_000
  if (year < 1800 || year >= RECENT || month < 1 || month > 12 || day < 1) return false
  return day <= DAYS[month]! || (month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/** By division: 0 none, else the last year of birth of which nothing is to be said. */
const LAST_YEAR = new Uint16Array(1_000_000)
for (let code = 110_000; code < 660_000; code++) {
  const goneBy = divisionGoneBy(code)
  if (goneBy >= 0) LAST_YEAR[code] = goneBy || 9999
}

/** The same, the county, and the value. */
export function parseResidentId(text: string): Accepted<ResidentId> | undefined {
  if (!isResidentId(text)) return undefined
  const year = two(text, 6) * 100 + two(text, 8)
  if (year < OLD || year > LAST_YEAR[two(text, 0) * 10_000 + two(text, 2) * 100 + two(text, 4)]!) return undefined
  return accepted({
    text,
    divisionCode: text.slice(0, 6),
    provinceCode: text.slice(0, 2),
    birthDate: `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`,
    sex: (text.charCodeAt(16) & 1) === 1 ? 'male' : 'female',
    legacy: false,
  })
}

function two(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}
