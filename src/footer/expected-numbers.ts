import type { IsoDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { isList, itemsOf, read } from '../foundation/untrusted.ts'
import { parseRecordNumber, type RecordNumber } from '../record/record-number.ts'
import type { LinkedKind } from './link.ts'

/** The service's number stands for the entity's, and the entity's for the service's (which of them is due is a rule of its own). */
export function isSame(wanted: RecordNumber, shown: RecordNumber): boolean {
  if (wanted.kind === 'icp' && shown.kind === 'icp' && wanted.service !== undefined && shown.service !== undefined) {
    return wanted.text === shown.text
  }
  return entityOf(wanted) === entityOf(shown)
}

/** The number of the entity, which for a license holder is the license's. */
function entityOf(number: RecordNumber): string {
  return number.kind === 'icp' ? number.entityNumber : number.text
}

/** A number that the page should show. */
export interface Wanted {
  readonly kind: LinkedKind
  /** Absent where the expected text is no number: no number on the page is the one. */
  readonly number?: RecordNumber
}

/** The numbers that a page should show, as filed. */
export type ExpectedNumbers =
  | string
  | readonly string[]
  | { readonly icp?: string | undefined; readonly publicSecurity?: string | undefined }

/** No page shows more. */
const MOST_EXPECTED = 20

/** The numbers that the caller expects, in whatever shape they are given. */
export function expectedNumbers(expected: ExpectedNumbers | undefined, today: IsoDate | undefined): Wanted[] {
  return textsOf(expected).flatMap(([text, kind]): Wanted[] => {
    if (typeof text !== 'string' || isBlank(text)) return []
    const result = parseRecordNumber(text, { today })
    const isPolice = result.ok ? result.value.kind === 'public-security' : /公[网安]|网安/.test(text)
    const isMeant = kind === undefined || (kind === 'public-security') === isPolice
    if (!result.ok || !isMeant) return [{ kind: kind ?? (isPolice ? 'public-security' : 'icp') }]
    const number = result.value
    return number.kind === 'operating-license' ? [] : [{ kind: number.kind, number }]
  })
}

function textsOf(expected: unknown): (readonly [text: unknown, kind?: LinkedKind])[] {
  if (isList(expected)) return itemsOf(expected, MOST_EXPECTED).map((text) => [text])
  if (typeof expected !== 'object') return [[expected]]
  return [
    [read(expected, 'icp'), 'icp'],
    [read(expected, 'publicSecurity'), 'public-security'],
  ]
}
