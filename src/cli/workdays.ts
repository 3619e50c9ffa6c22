import { type IsWorkday, isWeekday } from '../filing/workdays.ts'
import { type IsoDate, isIsoDate } from '../foundation/calendar.ts'
import { addDays } from '../foundation/period.ts'
import { isList, read } from '../foundation/untrusted.ts'

/** No holidays are as long. */
const MOST_DAYS = 366

/**
 * The calendar of a file: `holidays` are days off, `workdays` days that are worked instead, every other day is one as its
 * weekday is. Each is a list of dates and spans (`2026-10-01/2026-10-07`), or an object whose keys are those, which is how
 * some packages publish theirs.
 *
 * @returns `undefined` where the file is none
 */
export function workdaysOf(file: unknown): IsWorkday | undefined {
  const off = daysIn(read(file, 'holidays'))
  const worked = daysIn(read(file, 'workdays'))
  if (off === undefined || worked === undefined || off.size + worked.size === 0) return undefined
  return (date) => worked.has(date) || (isWeekday(date) && !off.has(date))
}

/** The days of a list, or of the keys of an object; `undefined` where one of them is none. */
function daysIn(list: unknown): ReadonlySet<IsoDate> | undefined {
  if (list === undefined) return new Set()
  if (typeof list !== 'object' || list === null) return undefined
  const days = new Set<IsoDate>()
  for (const item of isList(list) ? list : Object.keys(list)) {
    const [first, last = first, ...more] = typeof item === 'string' ? item.split('/') : []
    if (first === undefined || more.length > 0 || !isIsoDate(first) || !isIsoDate(last)) return undefined
    if (last! < first || addDays(first, MOST_DAYS) < last!) return undefined
    for (let day = first; day <= last!; day = addDays(day, 1)) days.add(day)
  }
  return days
}
