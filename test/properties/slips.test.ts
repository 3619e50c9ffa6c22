import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { divisionNames } from '../../src/data/divisions/address-names.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { today } from './gallery.ts'
import { icpSlips, policeSlips, type Slip, stateSlips } from './slips.rows.ts'

/**
 * What people type by mistake, each in a filing that is right besides: every slip ends in an accepted value, or in a
 * finding that says what to do; and a repaired text is one in which nothing is found.
 */

type Check = (filing: unknown) => readonly Issue[]

const rightFiling = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../fixtures/filings/${name}.json`, import.meta.url), 'utf8'))

const FORMS: Readonly<Record<string, readonly [right: object, check: Check, slips: readonly Slip[]]>> = {
  icp: [
    rightFiling('icp-enterprise-website'),
    (filing) => checkIcpFiling(filing, { today, divisions: divisionNames }).issues,
    [...icpSlips, ...stateSlips],
  ],
  'public security': [
    rightFiling('public-security-enterprise-website'),
    (filing) => checkPublicSecurityFiling(filing, { today }).issues,
    policeSlips,
  ],
}

/** The filing with a text in one of its fields. */
function filled(right: object, field: string, typed: unknown): object {
  const filing = JSON.parse(JSON.stringify(right))
  const steps = field.split('.')
  const last = steps.pop()!
  const holder = steps.reduce<Record<string, unknown>>((inner, step) => inner[step] as Record<string, unknown>, filing)
  holder[last] = typed
  return filing
}

function meantIn({ suggestion }: Issue): unknown {
  if (suggestion?.kind === 'value') return suggestion.value
  return suggestion?.kind === 'text' ? suggestion.text : undefined
}

/** Errors and warnings at the field, without what is found in the right filing, too. */
function foundAt(field: string, filing: object, right: object, check: Check): readonly Issue[] {
  const always = new Set(check(right).map(({ code, path }) => `${path.join('.')} ${code}`))
  return check(filing).filter(
    ({ code, path, severity }) =>
      severity !== 'advice' && path.join('.').startsWith(field) && !always.has(`${path.join('.')} ${code}`),
  )
}

describe.each(Object.entries(FORMS))('slips in the form %s', (_, [right, check, slips]) => {
  it.each(slips)('%s: %j', (field, typed, wanted) => {
    const found = foundAt(field, filled(right, field, typed), right, check).map((issue) => [issue.code, meantIn(issue)])
    if (wanted === 'taken') expect(found).toEqual([])
    else expect(found).toContainEqual([wanted[0], wanted[1]])
  })

  it('suggests nothing in which something is found', () => {
    const doubted = slips.flatMap(([field, typed]) =>
      foundAt(field, filled(right, field, typed), right, check).flatMap((issue) => {
        const meant = meantIn(issue)
        if (meant === undefined) return []
        // Of the same reading: that another field says otherwise (the number of another company) is no fault of the text.
        const again = foundAt(field, filled(right, field, meant), right, check).filter(
          ({ code }) => code.split('.')[0] === issue.code.split('.')[0],
        )
        return again.map(({ code }) => `${field} ${String(typed)} → ${String(meant)}: ${code}`)
      }),
    )
    expect(doubted).toEqual([])
  })
})

it('most slips that are refused have what was meant', () => {
  const slips = [...icpSlips, ...stateSlips, ...policeSlips]
  const meant = slips.filter(([, , wanted]) => wanted !== 'taken' && wanted[1] !== undefined)
  expect(slips.length).toBeGreaterThanOrEqual(330)
  expect(meant.length).toBeGreaterThanOrEqual(150)
})
