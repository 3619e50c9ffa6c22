import { describe, expect, it } from 'vitest'
import { areaCodeServes, areaCodesOf } from '../../src/contact/area-code-serves.ts'
import { areaKind } from '../../src/data/area-codes/known.ts'
import { areaCodeSuccessor } from '../../src/data/area-codes/retired.ts'
import { readTsv } from '../../src/data/read-tsv.ts'

describe('area code and division', () => {
  it.each([
    ['010', '110108', true],
    ['0755', '440305', true],
    ['0755', '110108', false],
    ['020', '440305', false],
    ['0371', '410200', true],
    ['024', '210411', true],
    ['0992', '654003', true],
    ['0999', '654003', true],
    ['0898', '469001', true],
    ['0898', '460106', true],
    ['0851', '520303', true],
  ])('%s and %s: %s', (area, division, serves) => {
    expect(areaCodeServes(area, division)).toBe(serves)
  })

  it.each(['440000', '999999', '1101', 'x'])('%s: nothing can be told', (division) => {
    expect(areaCodeServes('010', division)).toBeUndefined()
  })

  const rows = readTsv(new URL('../../src/data/area-codes/source.tsv', import.meta.url))

  it('the packed tables say what the source says', () => {
    const lengths = { '7': 1, '8': 2, '7-8': 3, '8(7)': 4 } as const
    const current = new Set<number>()
    for (const { area_code = '', division_code = '', subscriber_length = '', status, successor } of rows) {
      if (status === 'retired') {
        expect(areaKind(Number(area_code)), area_code).toBe(0)
        expect(areaCodeSuccessor(area_code)).toBe(successor)
        expect(areaKind(Number(successor))).not.toBe(0)
        continue
      }
      current.add(Number(area_code))
      expect(areaKind(Number(area_code)), area_code).toBe(lengths[subscriber_length as keyof typeof lengths])
      expect(areaCodeServes(area_code, division_code), `${area_code} ${division_code}`).toBe(true)
      expect(areaCodeSuccessor(area_code)).toBeUndefined()
    }
    for (let area = 0; area < 1100; area++) expect(areaKind(area) !== 0, String(area)).toBe(current.has(area))
  })
})

describe('the area codes of a division', () => {
  it('are its own, its prefecture’s and its municipality’s', () => {
    expect(areaCodesOf('110108')).toEqual(['010'])
    expect(areaCodesOf('440305')).toEqual(['0755'])
    // A county with a code of its own goes by either.
    expect(areaCodesOf('654003')).toEqual(expect.arrayContaining(['0992', '0999']))
    for (const none of ['440000', '', '11010', '海淀区']) expect(areaCodesOf(none)).toEqual([])
  })
})
