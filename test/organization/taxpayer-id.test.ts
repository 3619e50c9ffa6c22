import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTaxpayerId, parseTaxpayerId } from '../../src/organization/taxpayer-id.ts'
import { readFixture } from '../fixtures/read.ts'

const findings = (input: unknown) =>
  parseTaxpayerId(input).issues.map(({ code, params }) => [code.split('.')[1], params])

describe('taxpayer ID', () => {
  it.each([
    ['91110000710925462X', 'social-credit-code'],
    ['91350211M0000XUF46', 'social-credit-code'],
    ['44030071526726X', 'organization-code'],
    ['11010549123100201', 'resident-id'],
    ['11010519491231002X01', 'resident-id'],
  ])('%s is built on a %s', (text, kind) => {
    expect(parseTaxpayerId(text)).toEqual({ ok: true, issues: [], value: { text, kind } })
    expect(isTaxpayerId(text)).toBe(true)
    expect(isTaxpayerId(text.toLowerCase())).toBe(true)
  })

  it.each(readFixture('certificates.tsv').filter((row) => row.kind === 'tax-id'))(
    '$number is $expected: $reason',
    ({ number = '', expected }) => {
      expect(parseTaxpayerId(number).ok).toBe(expected === 'valid')
      expect(isTaxpayerId(number)).toBe(expected === 'valid')
    },
  )

  it.each([
    ['', 'required', {}],
    [44030071526726, 'type', {}],
    ['4403007152672', 'length', { expected: [15, 17, 18, 20], actual: 13 }],
    ['4403O071526726X', 'charset', { position: 5 }],
    ['1101054912310020X', 'charset', { position: 17 }],
    ['04030071526726X', 'unknown', { part: 'region' }],
    ['440300715267261', 'checksum', { part: 'organization-code' }],
    ['91110000710925462Y', 'checksum', { part: 'social-credit-code' }],
    ['11010549133100201', 'checksum', { part: 'resident-id' }],
    ['11010519491231002101', 'checksum', { part: 'resident-id' }],
    ['11010519491231002X', 'wrong_kind', { kind: 'resident-id' }],
    ['110108000000016', 'wrong_kind', { kind: 'business-registration-number' }],
    ['110101491001001', 'wrong_kind', { kind: 'resident-id-15' }],
    ['71092546-2', 'wrong_kind', { kind: 'organization-code' }],
    ['13800138000', 'wrong_kind', { kind: 'mobile-phone' }],
  ])('%s → %s', (input, reason, params) => {
    expect(findings(input)).toEqual([[reason, params]])
    expect(isTaxpayerId(input)).toBe(false)
  })

  it('isTaxpayerId agrees with the parser', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-6]\d{14}(?:\d\d(?:\d{3})?)?$/), (text) => {
        expect(isTaxpayerId(text)).toBe(parseTaxpayerId(text).ok)
      }),
    )
  })
})
