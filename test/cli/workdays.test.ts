import { describe, expect, it } from 'vitest'
import { workdaysOf } from '../../src/cli/workdays.ts'

describe('a file of holidays', () => {
  it('is lists of dates and spans', () => {
    const isWorkday = workdaysOf({ holidays: ['2026-10-01/2026-10-07', '2026-09-25'], workdays: ['2026-10-10'] })!
    const days = [
      '2026-09-24',
      '2026-09-25',
      '2026-10-01',
      '2026-10-05',
      '2026-10-07',
      '2026-10-08',
      '2026-10-10',
      '2026-10-11',
    ]
    expect(days.map(isWorkday)).toEqual([true, false, false, false, false, true, true, false])
  })

  it('is an object by date, as packages publish it', () => {
    const isWorkday = workdaysOf({ holidays: { '2026-10-01': '国庆节' }, workdays: { '2026-10-10': '国庆节' } })!
    expect(['2026-10-01', '2026-10-02', '2026-10-10'].map(isWorkday)).toEqual([false, true, true])
  })

  it.each([
    undefined,
    null,
    [],
    {},
    'x',
    { holidays: [] },
    { holidays: 'x' },
    { holidays: ['x'] },
    { holidays: [5] },
    { holidays: ['2026-02-30'] },
    { holidays: ['2026-10-07/2026-10-01'] },
    { holidays: ['2026-10-01/2026-10-03/2026-10-05'] },
    { holidays: ['0001-01-01/9999-12-31'] },
  ])('is not %j', (file) => {
    expect(workdaysOf(file)).toBeUndefined()
  })
})
