import { isBlank } from '../foundation/input.ts'
import { isList, read } from '../foundation/untrusted.ts'
import { LONGEST_LIST } from './limits.ts'

/** What controls of forms give in place of a text: a picker's date, a list of lines. */

/** What stands in a field of dates as text: a picker's `Date` (or dayjs, moment: what has `toISOString`) is turned into it. */
export function dateText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  try {
    const text: unknown = (value as { toISOString(): unknown }).toISOString()
    return typeof text === 'string' ? text : value
  } catch {
    // No date: an object without the method, or the `Date` of a text that is none.
    return value
  }
}

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

/** How many items a list says that it has; a proxy may refuse to say, or lie. */
export function lengthOf(list: readonly unknown[]): number {
  const length = read(list, 'length')
  return typeof length === 'number' && length > 0 ? length : 0
}
