import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isTaiwanResidentTravelPermit,
  parseTaiwanResidentTravelPermit,
} from '../../src/identity/taiwan-resident-travel-permit.ts'
import { readFixture } from '../fixtures/read.ts'

const parse = parseTaiwanResidentTravelPermit
const codesOf = (input: unknown) => parse(input).issues.map((issue) => issue.code)

describe('Taiwan travel permit', () => {
  it.each([
    ['07257456', { holderNumber: '07257456' }],
    ['0725745602', { holderNumber: '07257456', issue: 2 }],
  ])('reads %s', (text, parts) => {
    expect(parse(text)).toEqual({ ok: true, issues: [], value: { text, ...parts } })
    expect(isTaiwanResidentTravelPermit(text)).toBe(true)
  })

  it.each(readFixture('certificates.tsv').filter((row) => row.kind === 'tw-permit'))(
    '$number is $expected: $reason',
    ({ number, expected }) => {
      expect(parse(number).ok).toBe(expected === 'valid')
      expect(isTaiwanResidentTravelPermit(number)).toBe(expected === 'valid')
    },
  )

  it.each([['０７２５７４５６'], ['0725 7456'], ['\u200b07257456']])('folds %s', (text) => {
    expect(parse(text)).toMatchObject({ ok: true, value: { text: '07257456' } })
    expect(isTaiwanResidentTravelPermit(text, { canonical: true })).toBe(false)
    expect(isTaiwanResidentTravelPermit(text)).toBe(true)
  })

  it('folds brackets around the issue count', () => {
    expect(parse('07257456(02)')).toMatchObject({ ok: true, issues: [], value: { text: '0725745602' } })
    expect(isTaiwanResidentTravelPermit('07257456(02)')).toBe(true)
  })

  it.each([['0725745602(B)'], ['0725745602（b）'], ['0725745602B']])('%s is a booklet, which has expired', (text) => {
    expect(parse(text)).toMatchObject({
      ok: true,
      value: { text: '0725745602', issue: 2 },
      issues: [{ code: 'taiwan_resident_travel_permit.outdated', severity: 'warning' }],
    })
    expect(isTaiwanResidentTravelPermit(text)).toBe(true)
  })

  it.each([
    ['', 'taiwan_resident_travel_permit.required'],
    [7257456, 'taiwan_resident_travel_permit.type'],
    ['7257456', 'taiwan_resident_travel_permit.length'],
    ['072574560', 'taiwan_resident_travel_permit.length'],
    ['0'.repeat(1_000_000), 'taiwan_resident_travel_permit.length'],
    ['0725745O', 'taiwan_resident_travel_permit.charset'],
    ['F290299977', 'taiwan_resident_travel_permit.not_allowed'],
    ['A123456789', 'taiwan_resident_travel_permit.not_allowed'],
    ['T12345678901', 'taiwan_resident_travel_permit.not_allowed'],
    ['H12345678', 'taiwan_resident_travel_permit.wrong_kind'],
  ])('case %#: %s', (input, code) => {
    expect(codesOf(input)).toEqual([code])
    expect(parse(input).ok).toBe(false)
  })

  it('wonders at one digit repeated', () => {
    expect(parse('00000000')).toMatchObject({ ok: true, issues: [{ severity: 'warning' }] })
  })

  it('is and parse agree on digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6,12}$/), (text) => {
        expect(isTaiwanResidentTravelPermit(text)).toBe(parse(text).ok)
      }),
    )
  })
})
