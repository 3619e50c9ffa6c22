import { describe, expect, it } from 'vitest'
import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import { readFiling, today } from './cases.ts'
import { COMPLETE, missingFields } from './places.ts'
import { expectRow, findingsOf, type Row } from './rows.ts'
import { fieldRows } from './visit.rows.ts'

describe('a complete filing', () => {
  it('has every field of the form, in every type of service', () => {
    expect(missingFields()).toEqual([])
  })

  it.each(['icp-complete', ...COMPLETE.icp, ...COMPLETE['public-security'], ...COMPLETE['domain-template']])(
    '%s',
    (base) => {
      expect(findingsOf(base, {})).toEqual([])
    },
  )
})

describe('every field by its type', () => {
  const byPlace = new Map<string, Row[]>()
  for (const row of fieldRows) {
    const place = `${row.base} ${row.name.split(' ')[0]}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), row])
  }

  it.each([...byPlace])('%s', (_, rows) => {
    for (const row of rows) expectRow(row)
  })
})

describe('long lists', () => {
  it('of which the first 200 items are looked at stay as they are', () => {
    const filing = readFiling('icp-complete') as { services: unknown[] }
    const copy = structuredClone(filing)
    copy.services = Array.from({ length: 201 }, () => ({ ...(filing.services[0] as object), name: ' 青竹官网 ' }))
    const before = JSON.stringify(copy)
    const report = checkIcpFiling(copy, { today })
    expect(report.ok).toBe(false)
    expect(JSON.stringify(copy) === before).toBe(true)
  })
})
