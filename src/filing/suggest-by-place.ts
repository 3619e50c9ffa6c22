import { areaCodesOf } from '../contact/area-code-serves.ts'
import { parseOfficePhone } from '../contact/office-phone.ts'
import type { AnyIssue, Issue, PathStep, Suggestion } from '../foundation/issue.ts'
import { compact, tidy } from '../foundation/text.ts'
import { itemsOf, own } from '../foundation/untrusted.ts'
import type { Filing } from './place.ts'
import { textOf } from './readings.ts'

/**
 * What is suggested by where the entity is: the code of a county whose name was written where its code is due, the area
 * code of a telephone number without one.
 */
export function suggestByPlace(issues: readonly Issue[], filing: Filing): readonly Issue[] {
  if (!issues.some(isMended)) return issues
  return issues.map((issue) => {
    const suggestion = isMended(issue) ? suggestionFor(issue, filing) : undefined
    return suggestion === undefined ? issue : { ...issue, suggestion }
  })
}

/** Whether the place may tell what was meant, and nothing else has. */
function isMended({ code, path, suggestion }: AnyIssue): boolean {
  if (suggestion !== undefined) return false
  return code === 'office_phone.missing' || (isDivision(path) && MISTYPED.includes(code))
}

/** What is said of a name in the place of a code, or of a list of names. */
const MISTYPED: readonly string[] = ['division.format', 'field.type']

function isDivision(path: readonly PathStep[]): boolean {
  return path.length === 2 && path[0] === 'entity' && path[1] === 'divisionCode'
}

function suggestionFor({ code, path }: Issue, filing: Filing): Suggestion | undefined {
  const typed = valueAt(filing.root.value, path)
  const text = code === 'office_phone.missing' ? withAreaCode(typed, filing) : divisionNamed(typed, filing)
  return text === undefined ? undefined : { kind: 'text', text }
}

function valueAt(value: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (holder, step) =>
      typeof holder === 'object' && holder !== null ? own(holder as Record<string, unknown>, String(step)) : undefined,
    value,
  )
}

/** Longer than any number without its area code, and any name with those of the levels above. */
const LONGEST = 64

/** Levels that a list of names has at most. */
const MOST_LEVELS = 8

/** A label in front of a name; what stands between the names of levels, and the level that is none. */
const AROUND = /^[^:：]{1,8}[:：]|[\s/\\>,，、·|-]+|市辖区/g

/** Beijing and its like in the place of the prefecture, too. */
const TWICE = /^(.{2}市)\1/

/** The code of the only county of the filing's province that is called so. */
function divisionNamed(typed: unknown, { divisions, provinceCode }: Filing): string | undefined {
  const written = typeof typed === 'string' ? typed : itemsOf(typed, MOST_LEVELS).join('')
  if (divisions?.codesOf === undefined || written.length > LONGEST) return undefined
  const name = tidy(written).replace(AROUND, '').replace(TWICE, '$1')
  const codes = divisions.codesOf(name).filter((code) => provinceCode === undefined || code.startsWith(provinceCode))
  return codes.length === 1 ? codes[0] : undefined
}

/** China's prefix in front of a number without its area code: 86-68870788. */
const COUNTRY = /^(?:\+|00)?86-?/

/** The number with the only area code of the entity's division. */
function withAreaCode(typed: unknown, { entity, provinceCode }: Filing): string | undefined {
  const division = textOf(entity, 'divisionCode')
  if (typeof typed !== 'string' || typed.length > LONGEST || division === undefined) return undefined
  // Of a division in another province than the filing's it is told that one of the two is wrong.
  if (provinceCode !== undefined && !division.startsWith(provinceCode)) return undefined
  const codes = areaCodesOf(division)
  if (codes.length !== 1) return undefined
  const number = compact(typed)
  for (const rest of [number, number.replace(COUNTRY, '')]) {
    const phone = parseOfficePhone(`${codes[0]}-${rest}`)
    if (phone.ok && phone.issues.length === 0) return phone.value.text
  }
  return undefined
}
