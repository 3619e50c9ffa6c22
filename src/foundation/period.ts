// By subpath: the package's root loads some 300 modules for these two.
import { addDays as addDaysToDate } from 'date-fns/addDays'
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { type IsoDate, toIsoDate } from './calendar.ts'

/** Periods between ISO dates: validity of documents, deadlines. date-fns does the counting. */

// Local noon: no zone's summer time moves a date from there, so the arithmetic is the calendar's alone.
function atNoon(date: IsoDate): Date {
  const noon = new Date(2000, 0, 1, 12)
  // Not the constructor's year: it takes 0 to 99 for the 1900s.
  noon.setFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)))
  return noon
}

function dateOf(noon: Date): IsoDate {
  return toIsoDate(noon.getFullYear(), noon.getMonth() + 1, noon.getDate())
}

/** The day `days` days later (or earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(addDaysToDate(atNoon(date), days))
}

/** The day `months` months later (or earlier); the last day of the month where the day does not exist there. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return dateOf(addMonthsToDate(atNoon(date), months))
}

/** Days from one day to another: 1 from today to tomorrow. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(atNoon(to), atNoon(from))
}
