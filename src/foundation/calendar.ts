import { HYPHEN, isDigit, ZERO } from './code-unit.ts'

/**
 * Calendar dates as ISO 8601 text (`'1990-03-07'`). Text, never `Date`: it serialises, and no time zone can shift it.
 * ISO dates of the same length compare correctly with `<` and `>`.
 */
export type IsoDate = string

/**
 * A day as the number that its digits make: `19900307`. Such numbers compare as the days do, and are read from the
 * digits of an ID number without making a text.
 */
export type DayNumber = number

/**
 * What a year weighs in a day number. The difference of two, divided by this and rounded down, is the number of completed
 * years: 20260228 − 20080229 is 17 times 10,000 and something, 20260301 − 20080229 is 18 times.
 */
const YEAR = 10_000

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether year, month and day are a day of the Gregorian calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  if (month === 2 && day === 29) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= DAYS[month - 1]!
}

/** The day in the eight digits (`YYYYMMDD`) of `text` from `start`, which must have been checked; 0 where it is none. */
export function dayNumberAt(text: string, start: number): DayNumber {
  return dayNumber(fourDigits(text, start), twoDigits(text, start + 4), twoDigits(text, start + 6))
}

/** The day of an ISO date (`YYYY-MM-DD`); 0 where `text` is none or there is no such day: `2025-02-30`. */
export function dayNumberOf(text: unknown): DayNumber {
  if (typeof text !== 'string' || text.length !== 10) return 0
  for (let index = 0; index < 10; index++) {
    const unit = text.charCodeAt(index)
    if (index === 4 || index === 7 ? unit !== HYPHEN : !isDigit(unit)) return 0
  }
  return dayNumber(fourDigits(text, 0), twoDigits(text, 5), twoDigits(text, 8))
}

/** The day of a year, month and day; 0 where there is none. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return isRealDate(year, month, day) ? year * YEAR + month * 100 + day : 0
}

function twoDigits(text: string, start: number): number {
  return (text.charCodeAt(start) - ZERO) * 10 + text.charCodeAt(start + 1) - ZERO
}

function fourDigits(text: string, start: number): number {
  return twoDigits(text, start) * 100 + twoDigits(text, start + 2)
}

/** Whether `text` is an ISO date (`YYYY-MM-DD`) that exists: `2025-02-30` does not. */
export function isIsoDate(text: unknown): boolean {
  return dayNumberOf(text) !== 0
}

/** The ISO date of a year, month and day that exist. */
export function toIsoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The date written in one of the usual ways, as an ISO date: `2025-1-5`, `2025/01/05`, `2025.01.05`, `20250105`,
 * `2025年1月5日`; `undefined` where it is none or does not exist. The text must be folded (`tidy`).
 */
export function readDate(text: string): IsoDate | undefined {
  if (isIsoDate(text)) return text
  if (text.length > 16) return undefined
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?$/.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isRealDate(year, month, day) ? toIsoDate(year, month, day) : undefined
}

// The day since 1970 for which text and number were written: a validator asks for today more often than the day changes.
let daysSince1970 = -1
let todayText: IsoDate = ''
let todayNumber: DayNumber = 0

/** Milliseconds by which China's clocks are ahead of UTC (8 hours): no summer time since 1992. A number that bundlers see through. */
const CHINA = 28_800_000

/** The date in China at a time (milliseconds since 1970), whatever the host's time zone. */
export function dayInChina(time: number): IsoDate {
  return new Date(time + CHINA).toISOString().slice(0, 10)
}

/** Today's date in China. */
export function todayInChina(): IsoDate {
  const now = Date.now() + CHINA
  const days = Math.floor(now / 86_400_000)
  if (days !== daysSince1970) {
    daysSince1970 = days
    todayText = new Date(now).toISOString().slice(0, 10)
    todayNumber = dayNumberOf(todayText)
  }
  return todayText
}

// The last option `today` that was checked: callers give the same day again and again, and it need not be read twice.
let knownDay: IsoDate | undefined
let knownNumber: DayNumber = 0

/** Option of everything that depends on the day. */
export interface JudgedOn {
  /** The day on which it is judged (ISO); today in China by default. */
  readonly today?: IsoDate | undefined
}

/**
 * The day of the option `today`; today in China where it is left out.
 *
 * @throws RangeError where it is no date: judged silently by another day, an old filing would meet new rules
 */
export function dayOf(today: string | undefined | null): IsoDate {
  if (today === undefined || today === null) return todayInChina()
  if (today === knownDay) return today
  const number = dayNumberOf(today)
  if (number === 0) throw new RangeError("beian: the option 'today' must be a date such as '2026-11-21'")
  knownNumber = number
  knownDay = today
  return today
}

/** The same day as a number. */
function judgedOn(today: IsoDate | undefined | null): DayNumber {
  dayOf(today)
  return today === undefined || today === null ? todayNumber : knownNumber
}

/**
 * Years by which a clock may have moved since it was last asked. Asking costs as much as checking a whole ID number;
 * most people were born longer ago than this, and a clock does not stay unasked for so long.
 */
const MARGIN = /* @__PURE__ */ (() => 20 * YEAR)()

/** Whether a day lies in the future of the option `today`. The clock is asked only where the day is near. */
export function isFuture(day: DayNumber, today: IsoDate | undefined | null): boolean {
  if ((today === undefined || today === null) && day < todayNumber - MARGIN) return false
  return day > judgedOn(today)
}

/** Whether more than `years` years have been completed since `day` on the option `today`. The clock as above. */
export function isLongerAgo(day: DayNumber, years: number, today: IsoDate | undefined | null): boolean {
  const limit = years * YEAR + YEAR
  if ((today === undefined || today === null) && todayNumber !== 0 && day + limit > todayNumber + MARGIN) return false
  return judgedOn(today) - day >= limit
}

/**
 * Age in completed years on a day (周岁: full from the birthday itself).
 *
 * @example
 * ```ts
 * ageOn('2008-02-29', '2026-02-28') // → 17
 * ageOn('2008-02-29', '2026-03-01') // → 18
 * ```
 */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  return Math.floor((dayNumberOf(day) - dayNumberOf(birthDate)) / YEAR)
}
