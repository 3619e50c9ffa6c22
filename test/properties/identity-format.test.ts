import { describe, expect, it } from 'vitest'
import {
  formatForeignPermanentResidentId,
  parseForeignPermanentResidentId,
} from '../../src/identity/foreign-permanent-resident-id.ts'
import { formatResidencePermit, parseResidencePermit } from '../../src/identity/residence-permit.ts'
import { formatResidentId, parseResidentId } from '../../src/identity/resident-id.ts'

describe('numbers in groups', () => {
  it.each([
    [formatResidentId, '11010519491231002X', '110105 19491231 002X'],
    [formatResidentId, '110105491231002', '110105 491231 002'],
    [formatResidencePermit, '81000019980902013X', '810000 19980902 013X'],
    [formatForeignPermanentResidentId, '932682198501010017', '932682 19850101 0017'],
    [formatForeignPermanentResidentId, 'KAZ110090123105', 'KAZ1100 901231 05'],
  ])('%o: %s → %s', (format, text, expected) => {
    expect(format({ text })).toBe(expected)
  })

  it('are read back as the same number', () => {
    const today = '2026-11-21'
    const read = [
      parseResidentId(formatResidentId({ text: '11010519491231002X' }), { today }),
      parseResidencePermit(formatResidencePermit({ text: '81000019980902013X' }), { today }),
      parseForeignPermanentResidentId(formatForeignPermanentResidentId({ text: '932682198501010017' }), { today }),
    ]
    expect(read.map((result) => result.ok && result.value.text)).toEqual([
      '11010519491231002X',
      '81000019980902013X',
      '932682198501010017',
    ])
  })
})
