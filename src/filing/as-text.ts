import { isBlank } from '../foundation/input.ts'
import { isList, read } from '../foundation/untrusted.ts'
import { LONGEST_LIST } from './limits.ts'

/** What controls of forms give in place of a text: a picker's date, a list of lines. */

/**
 * What stands in a field of dates as text, whatever a picker gives in its place: a `Date` or a day of dayjs or moment
 * (what has `toISOString`), a day of Temporal or a time of Luxon (what has `toJSON` besides), a time as a number (Naive UI,
 * Element Plus's `value-format="x"`, TDesign's `time-stamp`), year, month and day as a list (Vant).
 */
export function dateText(value: unknown): unknown {
  if (typeof value === 'number') {
    const time = timeOf(value)
    return time === undefined ? value : new Date(time).toISOString()
  }
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return dayOfParts(value) ?? value
  try {
    const { toISOString, toJSON } = value as { toISOString?: () => unknown; toJSON?: () => unknown }
    const text: unknown = (toISOString ?? toJSON)?.call(value)
    return typeof text === 'string' ? text : value
  } catch {
    // No date: the `Date` of a text that is none.
    return value
  }
}

/** Seconds since 1970 from 1982, before the first of the identity cards, to 2128; as many milliseconds lie in no such time. */
const SECONDS = { from: 400_000_000, until: 5_000_000_000 }

/** The time (milliseconds since 1970) that a number of seconds or milliseconds is; `undefined` for any other number. */
export function timeOf(value: number): number | undefined {
  if (!Number.isInteger(value)) return undefined
  for (const unit of [1, 1000]) {
    if (value >= SECONDS.from * unit && value < SECONDS.until * unit) return (value / unit) * 1000
  }
  return undefined
}

/** The parts of a date, each as text or number, as one text. */
function dayOfParts(list: readonly unknown[]): string | undefined {
  if (lengthOf(list) !== 3) return undefined
  const parts = [0, 1, 2].map((index) => read(list, index))
  const isDay = parts.every((part) => (typeof part === 'string' || typeof part === 'number') && PART.test(String(part)))
  return isDay ? parts.join('-') : undefined
}

const PART = /^\d{1,4}$/

/** A list of texts as the one text that the form has in its place; anything else as it is. */
export function joinedText(value: unknown, separator: string | undefined): unknown {
  if (separator === undefined || !isList(value)) return value
  const items: string[] = []
  for (let index = 0; index < lengthOf(value) && index < LONGEST_LIST; index++) {
    const item = read(value, index)
    // A line that has been added and not filled in yet.
    if (isBlank(item)) continue
    if (typeof item !== 'string') return value
    items.push(item)
  }
  return items.join(separator)
}

/** The code that a cascader's path ends in (`['110000', '110108']`), as text; anything else as it is. */
export function lastCode(value: unknown): unknown {
  if (!isList(value)) return value
  const last = read(value, lengthOf(value) - 1)
  const text = typeof last === 'number' ? String(last) : last
  return typeof text === 'string' && DIVISION.test(text) ? text : value
}

/** Six digits, or twelve as the bureau of statistics has them. */
const DIVISION = /^\d{6}(?:\d{6})?$/

/** What is between the dates of a period on one line: 2025-03-12至2035-03-12, 2025.03.12 - 长期, 2025.03.12-2035.03.12 as cards have it. */
const BETWEEN_DATES = /\s*(?:至|到|~|～|—|–| - |-(?=\d{4}[-./年]\d|\d{8}$|长期))\s*/

/** A period as a range picker gives it, a list of two dates, or as documents print it, as the object of the form. */
export function periodOf(value: unknown): unknown {
  if (isList(value)) return lengthOf(value) === 2 ? { from: read(value, 0), until: read(value, 1) } : value
  if (typeof value !== 'string' || value.length > LONGEST_PERIOD) return value
  const dates = value.trim().split(BETWEEN_DATES)
  return dates.length === 2 && /\d/.test(dates[0]!) ? { from: dates[0], until: dates[1] } : value
}

/** Longer than any two dates with what stands between them. */
const LONGEST_PERIOD = 64

/** How many items a list says that it has; a proxy may refuse to say, or lie. */
export function lengthOf(list: readonly unknown[]): number {
  const length = read(list, 'length')
  return typeof length === 'number' && length > 0 ? length : 0
}

/** Rules of fields of mobile numbers. */
export const MOBILES: RegExp = /^(?:mobile|emergency)-phone$/

/** A mobile number that is a number, as text: of eleven digits without a zero in front none is lost. Anything else as it is. */
export function mobileText(value: unknown): unknown {
  const isMobile =
    typeof value === 'number' && value >= 13_000_000_000 && value < 20_000_000_000 && Number.isInteger(value)
  return isMobile ? String(value) : value
}
