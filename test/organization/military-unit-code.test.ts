import { describe, expect, it } from 'vitest'
import { isMilitaryUnitCode, parseMilitaryUnitCode } from '../../src/organization/military-unit-code.ts'
import { readFixture } from '../fixtures/read.ts'

const findings = (input: unknown) =>
  parseMilitaryUnitCode(input).issues.map(({ code, severity }) => [code.split('.')[1], severity])

describe('military unit code', () => {
  it.each(readFixture('certificates.tsv').filter((row) => row.kind === 'military-unit'))(
    '$number is $expected: $reason',
    ({ number = '', expected }) => {
      expect(parseMilitaryUnitCode(number).ok).toBe(expected === 'valid')
      expect(isMilitaryUnitCode(number)).toBe(expected === 'valid')
    },
  )

  it('takes four and five digits, folded', () => {
    expect(parseMilitaryUnitCode('６１１２３ ')).toEqual({ ok: true, issues: [], value: { text: '61123' } })
    expect(isMilitaryUnitCode('６１１２３', { canonical: true })).toBe(false)
    expect(isMilitaryUnitCode('６１１２３')).toBe(true)
  })

  it.each(['61123部队', '中国人民解放军第61123部队', '解放軍61123部隊'])(
    '%s: the finding suggests the number',
    (input) => {
      expect(parseMilitaryUnitCode(input).issues).toMatchObject([
        { code: 'military_unit_code.format', severity: 'error', suggestion: { kind: 'text', text: '61123' } },
      ])
    },
  )

  it.each([
    [null, 'required', 'error'],
    [61123, 'type', 'error'],
    ['611', 'length', 'error'],
    ['611234', 'length', 'error'],
    ['6'.repeat(80), 'length', 'error'],
    ['6112A', 'charset', 'error'],
    ['01123', 'range', 'error'],
    ['99999', 'placeholder', 'warning'],
    ['军字第2001988号', 'wrong_kind', 'error'],
    ['91110000710925462X', 'wrong_kind', 'error'],
    ['13800138000', 'wrong_kind', 'error'],
  ])('%s → %s (%s)', (input, reason, severity) => {
    expect(findings(input)).toEqual([[reason, severity]])
    expect(isMilitaryUnitCode(input)).toBe(severity === 'warning')
  })
})
