import type { IsoDate } from '../foundation/calendar.ts'
import { addDays } from '../foundation/period.ts'

/** Whether a day is a working day: of the caller's calendar, which knows the holidays, and the days worked instead. */
export type IsWorkday = (date: IsoDate) => boolean

/** Days that are looked at for each working day: no holidays are as long. */
const DAYS_FOR_EACH = 40

/** 2000-01-02 was a Sunday. */
const SUNDAY = '2000-01-02'
const DAY = 86_400_000

/** Day of the week: 0 Sunday … 6 Saturday, of the date alone. */
export function weekdayOf(date: IsoDate): number {
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${SUNDAY}T00:00:00Z`)) / DAY)
  return ((days % 7) + 7) % 7
}

/** Monday to Friday. */
export function isWeekday(date: IsoDate): boolean {
  const day = weekdayOf(date)
  return day > 0 && day < 6
}

/** A calendar that throws, or knows no working day for so long that it cannot be meant. */
export class UnusableCalendar extends Error {}

/**
 * The day that is a number of working days later: the start itself does not count.
 *
 * @param isReceived whether it is received by an office, which on a day off happens on the next working day
 * @throws UnusableCalendar
 */
export function addWorkdays(date: IsoDate, days: number, isWorkday: IsWorkday, isReceived: boolean): IsoDate {
  let day = date
  let left = days
  let looked = 0
  if (isReceived && !asked(isWorkday, day)) left += 1
  while (left > 0) {
    if (++looked > (days + 1) * DAYS_FOR_EACH) throw new UnusableCalendar()
    day = addDays(day, 1)
    if (asked(isWorkday, day)) left -= 1
  }
  return day
}

function asked(isWorkday: IsWorkday, date: IsoDate): boolean {
  try {
    // A promise, or anything else that is no answer, is none.
    return isWorkday(date) === true
  } catch {
    throw new UnusableCalendar()
  }
}
