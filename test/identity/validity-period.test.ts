import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/foundation/period.ts'
import { checkValidityPeriod, type ValidityPeriodOptions } from '../../src/identity/validity-period.ts'

const today = '2026-11-21'
const check = (from: unknown, until: unknown, options: ValidityPeriodOptions = {}) =>
  checkValidityPeriod({ from, until }, { today, ...options })
const found = (...args: Parameters<typeof check>) =>
  check(...args).issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path.join('.')}`)

describe('validity period: dates', () => {
  it.each([
    ['2015-03-01', '2035-03-01'],
    ['20150301', '2035.3.1'],
    ['2015/03/01', '2035年3月1日'],
    ['２０１５.03.01', ' 2035-3-1 '],
  ])('reads %s to %s', (from, until) => {
    expect(check(from, until)).toEqual({ ok: true, issues: [], value: { from: '2015-03-01', until: '2035-03-01' } })
  })

  it.each([['long-term'], ['长期'], ['長期'], ['长期有效'], ['永久'], ['Long-Term'], [' 长期 ']])(
    'reads %s',
    (until) => {
      expect(check('2015-03-01', until)).toEqual({
        ok: true,
        issues: [],
        value: { from: '2015-03-01', until: 'long-term' },
      })
    },
  )

  it.each([
    ['2015-02-30', '2035-03-01', ['error validity.format from']],
    ['2015-03-01', '2035-13-01', ['error validity.format until']],
    ['长期', '2035-03-01', ['error validity.format from']],
    ['', undefined, ['error validity.required from', 'error validity.required until']],
    [20150301, new Date(), ['error validity.type from', 'error validity.type until']],
    ['2026-11-22', '2036-11-22', ['error validity.range from']],
    ['2026-11-21', '2036-11-21', []],
    ['2015-03-01', '2015-03-01', ['error validity.conflict until']],
    ['2015-03-01', '2014-03-01', ['error validity.conflict until']],
    ['2016-11-20', '2026-11-20', ['error validity.expired until']],
    ['1'.repeat(1_000_000), '2035-03-01', ['error validity.format from']],
  ])('case %#', (from, until, issues) => {
    expect(found(from, until)).toEqual(issues)
  })

  it('reports an expired document though the first day is missing', () => {
    expect(found(undefined, '2020-01-01')).toEqual(['error validity.required from', 'error validity.expired until'])
  })
})

describe('validity period: months left', () => {
  it.each([
    ['2027-02-21', []],
    ['2027-02-20', ['warning validity.too_small until']],
    ['2026-11-21', ['warning validity.too_small until']],
  ])('until %s', (until, issues) => {
    expect(found('2017-02-21', until)).toEqual(issues)
  })

  it('is a rule of the caller', () => {
    expect(found('2017-02-21', '2026-11-21', { minimumMonths: 0 })).toEqual([])
    expect(found('2017-02-21', '2027-02-21', { minimumMonths: 6 })).toEqual(['warning validity.too_small until'])
    expect(check('2017-02-21', '2027-02-21', { minimumMonths: 6 }).issues).toMatchObject([
      { params: { minimumMonths: 6 }, rule: 'identity/document-months-left' },
    ])
  })
})

describe('validity period: resident ID cards (Resident Identity Card Law, article 5)', () => {
  const card = (birthDate: string, from: string, until: string) =>
    found(from, until, { documentType: 'resident-id', birthDate })

  it.each([
    ['2012-06-01', '2024-06-01', '2029-06-01', [], 'under 16: 5 years'],
    ['2012-06-01', '2024-06-01', '2034-06-01', ['warning validity.mismatch until'], 'under 16: not 10'],
    ['2004-06-01', '2020-06-01', '2030-06-01', [], '16: 10 years'],
    ['1994-06-02', '2020-06-01', '2030-06-01', [], '25: 10 years'],
    ['1994-06-01', '2020-06-01', '2040-06-01', [], '26: 20 years'],
    ['1994-06-01', '2020-06-01', '2030-06-01', [], '26 since today, 25 at application'],
    ['1990-06-01', '2020-06-01', '2030-06-01', ['warning validity.mismatch until'], '30: not 10'],
    ['1974-06-02', '2020-06-01', '2040-06-01', [], '45: 20 years'],
    ['1974-06-01', '2020-06-01', 'long-term', [], '46: long-term'],
    ['1980-06-01', '2020-06-01', 'long-term', ['warning validity.not_allowed until'], '40: not long-term'],
    ['1960-06-01', '2020-06-01', '2040-06-01', ['warning validity.mismatch until'], '60: long-term only'],
    ['1990-06-01', '2020-06-01', '2040-05-31', [], 'a day less'],
    ['1990-06-01', '2020-06-01', '2040-06-02', [], 'a day more'],
    ['1990-06-01', '2020-06-01', '2040-06-03', ['warning validity.mismatch until'], 'two days more'],
    ['1990-06-01', '2020-02-29', '2040-02-29', [], 'a leap day'],
    ['2025-06-01', '2020-06-01', '2030-06-01', ['error validity.conflict from'], 'before the birth'],
  ])('born %s, %s to %s: %j (%s)', (birthDate, from, until, issues) => {
    expect(card(birthDate, from, until)).toEqual(issues)
  })

  it('without a birth date, one of the terms will do', () => {
    expect(found('2020-06-01', '2040-06-01', { documentType: 'resident-id' })).toEqual([])
    expect(found('2020-06-01', 'long-term', { documentType: 'resident-id' })).toEqual([])
    expect(found('2020-06-01', '2035-06-01', { documentType: 'resident-id' })).toEqual([
      'warning validity.mismatch until',
    ])
    expect(found('2020-06-01', '2040-06-01', { documentType: 'resident-id', birthDate: 'x' })).toEqual([])
  })

  it('every card issued by the article passes', () => {
    const date = fc
      .date({ min: new Date('1940-01-01'), max: new Date('2010-01-01'), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 900 }), (birthDate, months) => {
        const from = addMonths(birthDate, months)
        if (from > today) return
        const age = Math.floor(months / 12)
        const years = age < 16 ? 5 : age < 26 ? 10 : age < 46 ? 20 : 0
        const until = years === 0 ? 'long-term' : addMonths(from, years * 12)
        if (until !== 'long-term' && until < '2027-03-01') return
        expect(card(birthDate, from, until)).toEqual([])
      }),
    )
  })
})

describe('validity period: other documents', () => {
  it.each([
    ['taiwan-residence-permit', '2024-01-01', '2029-01-01', []],
    ['hong-kong-macao-residence-permit', '2024-01-01', '2028-12-31', []],
    ['hong-kong-macao-residence-permit', '2024-01-01', '2034-01-01', ['warning validity.mismatch until']],
    ['hong-kong-macao-travel-permit', '2024-01-01', '2033-12-31', []],
    ['hong-kong-macao-travel-permit', '2024-01-01', '2028-12-31', []],
    ['taiwan-resident-travel-permit', '2024-01-01', '2028-12-31', []],
    ['foreign-permanent-resident-id', '2024-01-01', '2034-01-01', []],
    ['passport', '2024-01-01', '2033-07-01', []],
    ['passport', '2024-01-01', 'long-term', ['warning validity.not_allowed until']],
    ['taiwan-resident-travel-permit', '2024-01-01', 'long-term', ['warning validity.not_allowed until']],
    ['military-officer-id', '2024-01-01', 'long-term', []],
  ] as const)('%s, %s to %s: %j', (documentType, from, until, issues) => {
    expect(found(from, until, { documentType })).toEqual(issues)
  })
})

describe('validity period: options', () => {
  it('a document that is none is a finding on it', () => {
    const period = { from: '2024-01-01', until: '2034-01-01' }
    for (const documentType of ['身份证', 'constructor', 5, {}]) {
      expect(checkValidityPeriod(period, { today, documentType: documentType as never })).toEqual({
        ok: false,
        issues: [
          { code: 'context.unknown', severity: 'error', path: ['documentType'], params: { key: 'documentType' } },
        ],
      })
    }
    for (const blank of [undefined, null, '']) {
      expect(checkValidityPeriod(period, { today, documentType: blank as never }).ok).toBe(true)
    }
  })

  it('months that are none are told in one sentence', () => {
    for (const minimumMonths of ['3', -1, Number.NaN, 1201, {}]) {
      expect(() => checkValidityPeriod({}, { today, minimumMonths: minimumMonths as never })).toThrow(RangeError)
    }
    expect(found('2024-01-01', '2026-12-01', { minimumMonths: 0 })).toEqual([])
    expect(found('2024-01-01', '2026-12-01', { minimumMonths: 1 })).toEqual(['warning validity.too_small until'])
    expect(found('2024-01-01', '2028-05-20', { minimumMonths: 18 })).toEqual(['warning validity.too_small until'])
    expect(found('2024-01-01', '2028-05-21', { minimumMonths: 18 })).toEqual([])
  })

  it('a birth date may be written in the usual ways', () => {
    const card = { documentType: 'resident-id', birthDate: '1985/6/1' } as const
    expect(found('2015-03-01', '2025-03-01', { ...card, today: '2024-01-01' })).toEqual([
      'warning validity.mismatch until',
    ])
  })

  it("the terms of a mismatch are the caller's own copy", () => {
    const check = () =>
      checkValidityPeriod(
        { from: '2024-01-01', until: '2031-01-01' },
        { today, documentType: 'foreign-permanent-resident-id' },
      ).issues[0]!
    ;(check().params as { expected: number[] }).expected.push(7)
    expect(check().params).toEqual({ expected: [5, 10] })
  })
})

describe('validity period: hostile input', () => {
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('trap')
      },
    },
  )

  it('never throws', () => {
    for (const input of [undefined, null, '', 1, 'x', 10n, Symbol('a'), [], trap, Object.create(null), () => 1]) {
      expect(checkValidityPeriod(input, { today }).ok).toBe(false)
    }
    expect(found(trap, trap)).toEqual(['error validity.type from', 'error validity.type until'])
  })

  it('reads each field once', () => {
    let reads = 0
    const input = {
      get from() {
        reads++
        return '2015-03-01'
      },
      until: '2035-03-01',
    }
    expect(checkValidityPeriod(input, { today }).ok).toBe(true)
    expect(reads).toBe(1)
  })
})
