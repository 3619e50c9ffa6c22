/**
 * Calendar dates as ISO 8601 text (`'1990-03-07'`). Text, never `Date`: it serialises, and no time zone can shift it.
 * ISO dates of the same length compare correctly with `<` and `>`.
 */
export type IsoDate = string

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether year, month and day are a day of the Gregorian calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  if (month === 2 && day === 29) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= DAYS[month - 1]!
}

/** Whether `text` is an ISO date (`YYYY-MM-DD`) that exists: `2025-02-30` does not. */
export function isIsoDate(text: unknown): boolean {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  return isRealDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
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
  if (text.length > 16) return undefined
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?$/.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isRealDate(year, month, day) ? toIsoDate(year, month, day) : undefined
}

// The day since 1970 for which `dayText` was written: a validator asks for today more often than the day changes.
let dayNumber = -1
let dayText: IsoDate = ''

/** Today's date in China (UTC+8, no summer time since 1992), whatever the host's time zone. */
export function todayInChina(): IsoDate {
  const now = Date.now() + 8 * 3_600_000
  const day = Math.floor(now / 86_400_000)
  if (day !== dayNumber) {
    dayNumber = day
    dayText = new Date(now).toISOString().slice(0, 10)
  }
  return dayText
}

// The last `today` that was found to be a date: whoever gives one gives the same one many times.
let knownDay: IsoDate = ''

/**
 * The day of the option `today`; today in China where it is left out.
 *
 * @throws RangeError where it is no date: judged silently by another day, an old filing would meet new rules
 */
export function dayOf(today: string | undefined | null): IsoDate {
  if (today === undefined || today === null) return todayInChina()
  if (today === knownDay) return knownDay
  if (!isIsoDate(today)) throw new RangeError("beian: the option 'today' must be a date such as '2026-11-21'")
  knownDay = today
  return today
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
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}
