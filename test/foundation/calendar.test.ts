import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageOn,
  dayOf,
  isIsoDate,
  isRealDate,
  readDate,
  todayInChina,
  toIsoDate,
} from '../../src/foundation/calendar.ts'

describe('real dates', () => {
  it.each([
    [2024, 2, 29, true],
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2025, 2, 29, false],
    [2025, 2, 30, false],
    [2025, 4, 31, false],
    [2025, 12, 31, true],
    [2025, 0, 1, false],
    [2025, 13, 1, false],
    [2025, 1, 0, false],
    [2025, 1, 32, false],
  ])('%d-%d-%d: %s', (year, month, day, real) => {
    expect(isRealDate(year, month, day)).toBe(real)
  })

  it('agrees with Date for every day of two centuries', () => {
    const day = fc.tuple(
      fc.integer({ min: 1850, max: 2100 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    )
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const value = new Date(Date.UTC(year, month - 1, date))
        const same = value.getUTCMonth() === month - 1 && value.getUTCDate() === date && value.getUTCFullYear() === year
        expect(isRealDate(year, month, date)).toBe(same)
      }),
    )
  })
})

describe('ISO dates', () => {
  it.each([['2025-02-28'], ['0001-01-01'], ['9999-12-31']])('%s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    ['2025-02-29'],
    ['2025-2-28'],
    ['20250228'],
    ['2025-02-28T00:00'],
    ['2025-02-28\n'],
    [''],
    [20250228],
    [null],
    [Symbol('a')],
  ])('not case %#', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('pads', () => {
    expect(toIsoDate(990, 3, 7)).toBe('0990-03-07')
  })
})

describe('readDate', () => {
  it.each([
    ['2025-01-05'],
    ['2025-1-5'],
    ['2025/1/5'],
    ['2025.01.05'],
    ['2025.1.5'],
    ['20250105'],
    ['2025年1月5日'],
    ['2025年01月05号'],
    ['2025 年 1 月 5 日'],
  ])('%s', (text) => {
    expect(readDate(text)).toBe('2025-01-05')
  })

  it.each([
    ['2025-02-30'],
    ['20250230'],
    ['2025-1'],
    ['25-1-5'],
    ['5/1/2025'],
    ['2025-1-5 10:00'],
    ['1'.repeat(100_000)],
    [''],
    ['长期'],
  ])('not case %#', (text) => {
    expect(readDate(text)).toBeUndefined()
  })
})

describe('today and age', () => {
  it('is the date in China', () => {
    expect(isIsoDate(todayInChina())).toBe(true)
    expect(Math.abs(Date.parse(todayInChina()) - Date.now())).toBeLessThan(36 * 3_600_000)
  })

  it('takes the option, and says so where it is no date', () => {
    expect(dayOf('2026-11-21')).toBe('2026-11-21')
    expect(dayOf('2020-02-29')).toBe('2020-02-29')
    expect(dayOf(undefined)).toBe(todayInChina())
    expect(dayOf(null)).toBe(todayInChina())
    for (const wrong of ['2026-02-30', '2026/11/21', '', 'today', new Date() as never]) {
      expect(() => dayOf(wrong)).toThrow(RangeError)
    }
  })

  it.each([
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-11-21', '2026-11-21', 18],
    ['2008-11-22', '2026-11-21', 17],
    ['2026-11-21', '2026-11-21', 0],
  ])('born %s, on %s: %d', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age)
  })
})
