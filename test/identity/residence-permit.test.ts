import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iso7064Mod11_2 } from '../../src/foundation/check-digit/iso7064.ts'
import { isResidencePermit, parseResidencePermit } from '../../src/identity/residence-permit.ts'
import { readFixture } from '../fixtures/read.ts'

const today = '2026-11-21'

/** The number whose first 17 digits are `body`, with its check character. */
function withCheck(body: string): string {
  const check = iso7064Mod11_2(body, 17)
  return body + (check === 10 ? 'X' : String(check))
}

const codesOf = (input: unknown, options = {}) =>
  parseResidencePermit(input, { today, ...options }).issues.map((issue) => issue.code)

describe('residence permit: reading', () => {
  it('reads the parts of the worked example', () => {
    expect(parseResidencePermit('81000019980902013X', { today })).toEqual({
      ok: true,
      issues: [],
      value: { text: '81000019980902013X', region: 'hong-kong', birthDate: '1998-09-02', sex: 'male' },
    })
  })

  it.each(readFixture('certificates.tsv').filter((row) => row.kind === 'hmt-residence'))(
    '$number is $expected: $reason',
    ({ number, expected }) => {
      expect(parseResidencePermit(number, { today }).ok).toBe(expected === 'valid')
      expect(isResidencePermit(number, { today })).toBe(expected === 'valid')
    },
  )

  it('knows the three regions', () => {
    const regions = ['810000', '820000', '830000'].map((code) => {
      const result = parseResidencePermit(withCheck(`${code}19900101001`), { today })
      return result.ok && result.value.region
    })
    expect(regions).toEqual(['hong-kong', 'macao', 'taiwan'])
  })

  it('folds presentation', () => {
    const result = parseResidencePermit('８１００００ 19980902\u200b 013ｘ', { today })
    expect(result.ok && result.value.text).toBe('81000019980902013X')
    expect(isResidencePermit('81000019980902013x', { canonical: true })).toBe(false)
    expect(isResidencePermit('81000019980902013x')).toBe(true)
  })
})

describe('residence permit: reasons', () => {
  it.each([
    ['', 'residence_permit.required'],
    [null, 'residence_permit.required'],
    [81000019980902, 'residence_permit.type'],
    ['8100001998090201', 'residence_permit.length'],
    ['1'.repeat(1_000_000), 'residence_permit.length'],
    ['81000019980902O13X', 'residence_permit.charset'],
    ['810000199809020130', 'residence_permit.checksum'],
    [withCheck('81000019980230013'), 'residence_permit.range'],
    [withCheck('81000020261122013'), 'residence_permit.range'],
    [withCheck('71000019980902013'), 'residence_permit.unknown'],
    [withCheck('84000019980902013'), 'residence_permit.unknown'],
    [withCheck('81000119980902013'), 'residence_permit.unknown'],
    ['11010519491231002X', 'residence_permit.wrong_kind'],
  ])('case %#: %s', (input, code) => {
    expect(codesOf(input)).toEqual([code])
  })

  it('the declared type decides the region: an error with its rule', () => {
    const hongKong = '81000019980902013X'
    expect(codesOf(hongKong, { regions: ['hong-kong', 'macao'] })).toEqual([])
    expect(parseResidencePermit(hongKong, { today, regions: ['taiwan'] }).issues).toMatchObject([
      {
        code: 'residence_permit.mismatch',
        severity: 'error',
        params: { expected: ['taiwan'] },
        rule: 'identity/residence-permit-region',
      },
    ])
    expect(isResidencePermit(hongKong, { regions: ['taiwan'] })).toBe(false)
  })

  it('regions that are none are a finding on them', () => {
    for (const regions of [['香港'], ['taiwan', 'x'], 'taiwan', 5, {}]) {
      const options = { today, regions: regions as never }
      expect(parseResidencePermit('81000019980902013X', options).issues).toEqual([
        { code: 'context.unknown', severity: 'error', path: ['regions'], params: { key: 'regions' } },
      ])
      expect(isResidencePermit('81000019980902013X', options)).toBe(false)
    }
  })

  it('wonders at an age above 130', () => {
    const result = parseResidencePermit(withCheck('81000018800101001'), { today })
    expect(result).toMatchObject({ ok: true, issues: [{ code: 'residence_permit.range', severity: 'warning' }] })
  })
})

describe('residence permit: properties', () => {
  const number = fc
    .record({
      region: fc.constantFrom('810000', '820000', '830000'),
      day: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-20'), noInvalidDate: true }),
      sequence: fc.stringMatching(/^\d{3}$/),
    })
    .map(({ region, day, sequence }) => withCheck(region + day.toISOString().slice(0, 10).replace(/-/g, '') + sequence))

  it('generated numbers parse and round-trip; every change of one character is caught', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.constantFrom(...'0123456789X'), (text, position, character) => {
        const result = parseResidencePermit(text, { today })
        expect(result.ok && result.value.text).toBe(text)
        expect(isResidencePermit(text, { today })).toBe(true)
        const changed = text.slice(0, position) + character + text.slice(position + 1)
        expect(parseResidencePermit(changed, { today }).ok).toBe(changed === text)
      }),
    )
  })

  it('isResidencePermit agrees with parseResidencePermit on canonical text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^8[0-4]0000(19|20)\d{9}[\dX]$/), (text) => {
        expect(isResidencePermit(text, { today })).toBe(parseResidencePermit(text, { today }).ok)
      }),
    )
  })
})
