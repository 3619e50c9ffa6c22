import { dayInChina, dayOf, type IsoDate, readDate, todayInChina } from '../foundation/calendar.ts'
import { tidy } from '../foundation/text.ts'
import { dateText } from './as-text.ts'

/** When something is: a day in China, and the time where the hour is known (milliseconds since 1970). */
export interface Moment {
  readonly date: IsoDate
  readonly time?: number
}

/** A time with its zone, or in China's where none is written: `2026-11-20T10:00:00+08:00`, `2026-11-20 10:00`. */
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/

/** Longer than any time. */
const LONGEST = 40

const HOUR = 3_600_000

/**
 * The moment that a value tells: a date in one of the usual ways, a time, what date pickers give; `undefined` where it is
 * none. Days are China's, whatever the zone of the process.
 */
export function momentOf(value: unknown): Moment | undefined {
  const text = dateText(value)
  if (typeof text !== 'string' || text.length > LONGEST) return undefined
  const folded = tidy(text)
  const [, day, minutes, seconds = ':00', zone = '+08:00'] = TIME.exec(folded) ?? []
  if (day === undefined) {
    const date = readDate(folded)
    return date === undefined ? undefined : { date }
  }
  // A day that there is not (02-30) is rolled over by some engines.
  const time = readDate(day) === undefined ? Number.NaN : Date.parse(`${day}T${minutes}${seconds}${zone}`)
  return Number.isNaN(time) ? undefined : { date: dayInChina(time), time }
}

/** The moment some hours later: to the minute where the hour is known, by full days where it is not. */
export function addHours(
  { date, time }: Moment,
  hours: number,
  addDays: (date: IsoDate, days: number) => IsoDate,
): Moment {
  if (time === undefined) return { date: addDays(date, Math.floor(hours / 24)) }
  const later = time + hours * HOUR
  return { date: dayInChina(later), time: later }
}

/** A moment as text: its date, or the time on China's clocks. */
export function momentText({ date, time }: Moment): string {
  if (time === undefined) return date
  return `${new Date(time + 8 * HOUR).toISOString().slice(0, 19)}+08:00`
}

/** Whether a moment lies before another; moments of one day, of one of which the hour is not known, do not. */
export function isBefore(one: Moment, other: Moment): boolean {
  if (one.time !== undefined && other.time !== undefined) return one.time < other.time
  return one.date < other.date
}

/**
 * The moment that everything is judged by: of `now` where it is given, else of the day `today`, else the clock's.
 *
 * @throws RangeError where one of them is given and is none
 */
export function clockOf(today: unknown, now: unknown): Moment {
  if (now !== undefined && now !== null) {
    const moment = momentOf(now)
    if (moment?.time === undefined) {
      throw new RangeError("beian: the option 'now' must be a time such as '2026-11-21T09:30:00+08:00', or a Date")
    }
    return moment
  }
  if (today !== undefined && today !== null) return { date: dayOf(today as IsoDate) }
  return { date: todayInChina(), time: Date.now() }
}
