import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iso7064Mod11_10 } from '../../src/foundation/check-digit/iso7064.ts'
import {
  isBusinessRegistrationNumber,
  parseBusinessRegistrationNumber,
} from '../../src/organization/business-registration-number.ts'
import { readFixture } from '../fixtures/read.ts'

const findings = (input: unknown) =>
  parseBusinessRegistrationNumber(input).issues.map(({ code, severity }) => [code.split('.')[1], severity])

const rows = readFixture('certificates.tsv')

describe('business registration number', () => {
  it('reads the worked example of GS 15-2006', () => {
    expect(parseBusinessRegistrationNumber('110108000000016')).toEqual({
      ok: true,
      issues: [],
      value: { text: '110108000000016', form: 'gs15', divisionCode: '110108' },
    })
  })

  it.each(rows.filter((row) => row.kind === 'business-reg-15'))('$number is $expected: $reason', (row) => {
    const { number = '', expected } = row
    expect(parseBusinessRegistrationNumber(number)).toMatchObject({ ok: expected === 'valid' })
    expect(isBusinessRegistrationNumber(number)).toBe(expected === 'valid')
    if (expected === 'valid') expect(findings(number)).toEqual([])
  })

  it.each([
    ...rows.filter((row) => row.kind === 'business-reg-legacy').map((row) => row.number),
    '1101082012345',
    '企独沪总字第012345号',
    '企合粤深总字第301234-1号',
  ])('%s is of before 2007: a warning', (number) => {
    expect(findings(number)).toEqual([['outdated', 'warning']])
    expect(isBusinessRegistrationNumber(number)).toBe(true)
  })

  it('folds presentation, traditional characters in the text form included', () => {
    expect(parseBusinessRegistrationNumber('１１０１０８ 000000016')).toMatchObject({ ok: true, issues: [] })
    expect(parseBusinessRegistrationNumber('企獨滬總字第012345號').ok).toBe(true)
    expect(isBusinessRegistrationNumber('110108 000000016', { canonical: true })).toBe(false)
    expect(isBusinessRegistrationNumber('110108 000000016')).toBe(true)
  })

  it.each([
    [undefined, 'required'],
    [110108000000016, 'type'],
    ['11010800000001', 'length'],
    ['1'.repeat(100), 'length'],
    ['11010800000001O', 'charset'],
    ['110108000000017', 'checksum'],
    ['010108000000016', 'unknown'],
    ['810000000000012', 'unknown'],
    ['111111111111111', 'placeholder'],
    ['000000000000000', 'placeholder'],
    ['91110000710925462X', 'wrong_kind'],
    ['44030071526726X', 'wrong_kind'],
    ['8613800138000', 'wrong_kind'],
    ['71092546-2', 'wrong_kind'],
    ['11010519491231002X', 'wrong_kind'],
    ['110105491231003', 'wrong_kind'],
  ])('%s → %s', (input, reason) => {
    expect(findings(input)).toEqual([[reason, 'error']])
    expect(isBusinessRegistrationNumber(input)).toBe(false)
  })

  it('every generated number round-trips; every single change is caught', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^(?:1[1-5]|3[1-7]|4[1-6])\d{12}$/),
        fc.nat(14),
        fc.nat(9),
        (body, position, digit) => {
          const number = body + String(iso7064Mod11_10(body, 14))
          if (/^(\d)\1*$/.test(number)) return
          const result = parseBusinessRegistrationNumber(number)
          expect(result.ok && result.value.text).toBe(number)
          expect(isBusinessRegistrationNumber(number)).toBe(true)
          const changed = number.slice(0, position) + String(digit) + number.slice(position + 1)
          expect(isBusinessRegistrationNumber(changed)).toBe(changed === number)
        },
      ),
    )
  })

  it('takes an old ID number that holds the check digit, as one in ten does: nothing tells them apart', () => {
    // The example of GB 11643-1989; a serial that reads as a date is as common in genuine registration numbers.
    expect(findings('110105491231002')).toEqual([])
  })

  it('isBusinessRegistrationNumber agrees with the parser', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12,15}$/), (text) => {
        expect(isBusinessRegistrationNumber(text)).toBe(parseBusinessRegistrationNumber(text).ok)
      }),
    )
  })
})
