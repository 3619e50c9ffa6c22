import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../src/foundation/period.ts'

describe('periods', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-11-21', 0, '2026-11-21'],
    ['0050-12-31', 1, '0051-01-01'],
    // The day of a change to summer time, in zones that have one.
    ['2026-03-29', 1, '2026-03-30'],
  ])('%s plus %d days is %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result)
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 120, '2034-02-28'],
    ['2026-11-21', -3, '2026-08-21'],
    ['2026-05-31', -3, '2026-02-28'],
  ])('%s plus %d months is %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result)
  })

  it('goes forth and back by days', () => {
    const date = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
        expect(addDays(addDays(start, days), -days)).toBe(start)
        expect(Date.parse(addDays(start, days)) - Date.parse(start)).toBe(days * 86_400_000)
      }),
    )
  })
})
