import type { IsoDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { at, type CodesOf, error, type Issue, type PathStep } from '../foundation/issue.ts'
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

/** What a page should show, as filed; what else was expected is no number. */
export interface Expected {
  readonly numbers: readonly RecordNumber[]
  /** Path from the option: `['expected', 0]`. */
  readonly issues: readonly Issue<CodesOf<'footer_expected'>>[]
}

/** The numbers that a page should show, as filed. */
export type ExpectedNumbers =
  | string
  | readonly string[]
  | {
      readonly icp?: string | undefined
      readonly publicSecurity?: string | undefined
      /** Telecom licenses and licenses of other authorities. */
      readonly licenses?: readonly string[] | undefined
    }

/** No page shows more. */
const MOST_EXPECTED = 20

interface Given {
  readonly text: unknown
  readonly path: readonly PathStep[]
  /** What the name says under which it is given. */
  readonly kind?: LinkedKind
}

/** The numbers that the caller expects, in whatever shape they are given. */
export function expectedNumbers(expected: ExpectedNumbers | undefined, today: IsoDate | undefined): Expected {
  const numbers: RecordNumber[] = []
  const issues: Issue<CodesOf<'footer_expected'>>[] = []
  for (const { text, path, kind } of textsOf(expected)) {
    if (text === undefined || text === null || (typeof text === 'string' && isBlank(text))) continue
    const result = parseRecordNumber(text, { today })
    if (!result.ok) issues.push(at(path, error('footer_expected.format', {})))
    else if (kind === undefined || kind === result.value.kind || isLicense(kind, result.value))
      numbers.push(result.value)
    else issues.push(at(path, error('footer_expected.wrong_kind', { kind })))
  }
  return { numbers, issues }
}

/** Where an ICP number is expected, the license stands for any of its services. */
function isLicense(kind: LinkedKind, number: RecordNumber): boolean {
  return kind === 'icp' && number.kind === 'telecom-license'
}

function textsOf(expected: unknown): Given[] {
  if (isList(expected))
    return itemsOf(expected, MOST_EXPECTED).map((text, index) => ({ text, path: ['expected', index] }))
  if (typeof expected !== 'object' || expected === null) return [{ text: expected, path: ['expected'] }]
  const licenses = read(expected, 'licenses')
  return [
    { text: read(expected, 'icp'), path: ['expected', 'icp'], kind: 'icp' },
    { text: read(expected, 'publicSecurity'), path: ['expected', 'publicSecurity'], kind: 'public-security' },
    ...itemsOf(licenses, MOST_EXPECTED).map((text, index) => ({ text, path: ['expected', 'licenses', index] })),
  ]
}
