import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPassport, parsePassport } from '../../src/identity/passport.ts'
import { readFixture } from '../fixtures/read.ts'

const codesOf = (input: unknown, options = {}) => parsePassport(input, options).issues.map((issue) => issue.code)

describe('passport: Chinese series', () => {
  it.each([
    ['E12345678', 'ordinary'],
    ['EA1234567', 'ordinary'],
    ['EZ1234567', 'ordinary'],
    ['D1234567', 'diplomatic'],
    ['D12345678', 'diplomatic'],
    ['DE1234567', 'diplomatic'],
    ['S1234567', 'service'],
    ['S12345678', 'service'],
    ['SE1234567', 'service'],
    ['P1234567', 'public-affairs'],
    ['PE1234567', 'public-affairs'],
    ['K12345678', 'hong-kong'],
    ['KJ1234567', 'hong-kong'],
    ['MA1234567', 'macao'],
    ['MB1234567', 'macao'],
  ])('%s is %s', (text, kind) => {
    expect(parsePassport(text)).toEqual({ ok: true, issues: [], value: { text, kind } })
    expect(parsePassport(text, { issuer: 'china' })).toMatchObject({ ok: true, value: { kind } })
    expect(isPassport(text) && isPassport(text, { issuer: 'china' })).toBe(true)
  })

  it('G has expired: a warning, since Mexico numbers that way too', () => {
    expect(parsePassport('G12345678')).toMatchObject({
      ok: true,
      issues: [{ code: 'passport.outdated', severity: 'warning' }],
    })
    expect(codesOf('G12345678', { issuer: 'foreign' })).toEqual([])
  })

  it.each([
    ['EI1234567', 'passport.charset'],
    ['EO1234567', 'passport.charset'],
    ['E123456789', 'passport.length'],
    ['EA12345678', 'passport.length'],
    ['G123456789', 'passport.length'],
  ])('%s is a near miss: %s', (text, code) => {
    expect(codesOf(text)).toEqual([code])
    expect(isPassport(text)).toBe(false)
    expect(parsePassport(text, { issuer: 'foreign' }).ok).toBe(true)
    expect(isPassport(text, { issuer: 'foreign' })).toBe(true)
  })

  it.each([
    ['E1234567', 'passport.length'],
    ['L898902C3', 'passport.format'],
    ['MC1234567', 'passport.format'],
  ])('%s is none of the series: %s', (text, code) => {
    expect(codesOf(text, { issuer: 'china' })).toEqual([code])
    expect(isPassport(text, { issuer: 'china' })).toBe(false)
    expect(codesOf(text)).toEqual([])
  })
})

describe('passport: foreign numbers are not refused', () => {
  it.each([
    ['L898902C3', 'the specimen of ICAO Doc 9303'],
    ['C01X00T47', 'the German specimen'],
    ['340020013', 'nine digits: United States, United Kingdom, Russia'],
    ['A12345678', 'letter and eight: United States, Mexico, Malaysia'],
    ['E1234567', 'letter and seven: Australia, Indonesia'],
    ['E1234567N', 'Singapore'],
    ['EA123456', 'two letters and six: Belgium, New Zealand'],
    ['TR1234567', 'Japan'],
    ['M123A4567', 'Korea'],
    ['12AB34567', 'France'],
    ['P1234567A', 'Philippines'],
    ['1234567', 'seven digits: Malta'],
    ['12345678', 'eight digits: Sweden, Czechia'],
    ['C12345', 'Liechtenstein'],
  ])('%s (%s)', (text) => {
    expect(parsePassport(text)).toMatchObject({ ok: true, issues: [] })
    expect(parsePassport(text, { issuer: 'foreign' })).toEqual({
      ok: true,
      issues: [],
      value: { text, kind: 'foreign' },
    })
  })

  it.each([
    ['M12345678', 'passport.wrong_kind', 'Korea, or a Macao travel permit'],
    ['H12345678', 'passport.wrong_kind', 'Malaysia, an old Hong Kong passport, or a travel permit'],
    ['ABCD1234567890', 'passport.length', 'longer than ICAO gives'],
    ['CFGHJKLMN', 'passport.format', 'German numbers can be letters only'],
    ['E00000000', 'passport.placeholder', 'one digit repeated'],
    ['000000000', 'passport.placeholder', 'one digit repeated'],
  ])('%s is only wondered at: %s (%s)', (text, code) => {
    const result = parsePassport(text)
    expect(result.ok).toBe(true)
    expect(result.issues.map((issue) => `${issue.severity} ${issue.code}`)).toEqual([`warning ${code}`])
    expect(isPassport(text)).toBe(true)
  })
})

describe('passport: an issuer that is none', () => {
  it('is a finding on the issuer, not silence', () => {
    for (const issuer of ['China', '中国', 5, {}]) {
      expect(parsePassport('E12345678', { issuer: issuer as never })).toEqual({
        ok: false,
        issues: [{ code: 'context.unknown', severity: 'error', path: ['issuer'], params: { key: 'issuer' } }],
      })
      expect(isPassport('E12345678', { issuer: issuer as never })).toBe(false)
    }
    for (const blank of [undefined, null, ''])
      expect(parsePassport('E12345678', { issuer: blank as never }).ok).toBe(true)
  })
})

describe('passport: fixtures and reasons', () => {
  it.each(readFixture('certificates.tsv').filter((row) => row.kind === 'passport'))(
    '$number is $expected: $reason',
    ({ number, expected }) => {
      expect(parsePassport(number).ok).toBe(expected === 'valid')
      expect(isPassport(number)).toBe(expected === 'valid')
    },
  )

  it.each([
    ['', 'passport.required'],
    [123456789, 'passport.type'],
    ['E123', 'passport.length'],
    ['123456789012345678901', 'passport.length'],
    ['E'.repeat(1_000_000), 'passport.length'],
    ['E1234-678', 'passport.charset'],
    ['E123护45678', 'passport.charset'],
    ['H1234567800', 'passport.wrong_kind'],
  ])('case %#: %s', (input, code) => {
    expect(codesOf(input)).toEqual([code])
    expect(parsePassport(input).ok).toBe(false)
  })

  it('folds presentation', () => {
    expect(parsePassport('ｅａ 123 4567')).toMatchObject({ ok: true, value: { text: 'EA1234567' } })
    expect(isPassport('ea1234567', { canonical: true })).toBe(false)
    expect(isPassport('ea1234567')).toBe(true)
  })

  it('is and parse agree on capitals and digits, for every issuer', () => {
    const options = fc.constantFrom({}, { issuer: 'china' as const }, { issuer: 'foreign' as const })
    fc.assert(
      fc.property(fc.stringMatching(/^[EGDSPHKM]?[A-Z]?\d{3,16}[A-Z]?$/), options, (text, option) => {
        const result = parsePassport(text, option)
        expect(isPassport(text, option)).toBe(result.ok)
        if (result.ok) expect(result.value.text).toBe(text)
      }),
    )
  })
})
