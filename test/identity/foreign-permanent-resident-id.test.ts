import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalityOf } from '../../src/data/nationalities/known.ts'
import { iso7064Mod11_2 } from '../../src/foundation/check-digit/iso7064.ts'
import {
  isForeignPermanentResidentId,
  parseForeignPermanentResidentId,
} from '../../src/identity/foreign-permanent-resident-id.ts'
import { readFixture } from '../fixtures/read.ts'

const today = '2026-11-21'

/** The number whose first 17 digits are `body`, with its check character. */
function withCheck(body: string): string {
  const check = iso7064Mod11_2(body, 17)
  return body + (check === 10 ? 'X' : String(check))
}

const parse = (input: unknown) => parseForeignPermanentResidentId(input, { today })
const codesOf = (input: unknown) => parse(input).issues.map((issue) => issue.code)

describe('foreign permanent resident ID: reading', () => {
  it('reads the published sample of the 2023 form', () => {
    expect(parse('932682198501010017')).toEqual({
      ok: true,
      issues: [],
      value: {
        text: '932682198501010017',
        form: '2023',
        nationality: 'SAU',
        birthDate: '1985-01-01',
        sex: 'male',
      },
    })
  })

  it('tells the sex by the sequence: odd for men, even for women', () => {
    for (const [sequence, sex] of [
      ['001', 'male'],
      ['002', 'female'],
      ['010', 'female'],
      ['119', 'male'],
    ] as const) {
      expect(parse(withCheck(`93268219850101${sequence}`))).toMatchObject({ ok: true, value: { sex } })
    }
    expect(parse('KAZ110090123105')).not.toHaveProperty('value.sex')
  })

  it('reads the sex from position 17: odd for men, even for women', () => {
    const sexOf = (sequence: string) => {
      const result = parse(withCheck(`93268219850101${sequence}`))
      return result.ok && result.value.sex
    }
    expect(['001', '002', '003', '010', '999', '998'].map(sexOf)).toEqual([
      'male',
      'female',
      'male',
      'female',
      'male',
      'female',
    ])
  })

  it('reads both known samples of the 15-character form, their check digits included', () => {
    expect(parse('KAZ110090123105')).toEqual({
      ok: true,
      issues: [],
      value: { text: 'KAZ110090123105', form: '2017', nationality: 'KAZ', birthDate: '1990-12-31' },
    })
    expect(codesOf('USA110075060118')).toEqual([])
  })

  it.each(readFixture('certificates.tsv').filter((row) => row.kind!.startsWith('foreign-pr')))(
    '$number is $expected: $reason',
    ({ number, expected }) => {
      expect(parse(number).ok).toBe(expected === 'valid')
      expect(isForeignPermanentResidentId(number, { today })).toBe(expected === 'valid')
    },
  )

  it('takes the latest century that is not in the future for two digits of the year', () => {
    const birthDate = (text: string) => {
      const result = parse(text)
      return result.ok && result.value.birthDate
    }
    expect(birthDate('KAZ110026112105')).toBe('2026-11-21')
    expect(birthDate('KAZ110026112205')).toBe('1926-11-22')
    expect(birthDate('KAZ110000022905')).toBe('2000-02-29')
  })

  it('folds presentation', () => {
    const result = parse(' ｋａｚ1100 901231 05 ')
    expect(result.ok && result.value.text).toBe('KAZ110090123105')
    expect(isForeignPermanentResidentId('kaz110090123105', { canonical: true })).toBe(false)
    expect(isForeignPermanentResidentId('kaz110090123105')).toBe(true)
  })
})

describe('foreign permanent resident ID: reasons', () => {
  it.each([
    ['', 'foreign_permanent_resident_id.required'],
    [932682198501010017n, 'foreign_permanent_resident_id.type'],
    ['KAZ11009012310', 'foreign_permanent_resident_id.length'],
    ['9'.repeat(1_000_000), 'foreign_permanent_resident_id.length'],
    ['KA1110090123105', 'foreign_permanent_resident_id.charset'],
    ['KAZ11009012310X', 'foreign_permanent_resident_id.charset'],
    ['93268219850101O017', 'foreign_permanent_resident_id.charset'],
    ['KAZ110090023005', 'foreign_permanent_resident_id.range'],
    [withCheck('93268219850230001'), 'foreign_permanent_resident_id.range'],
    [withCheck('93268220261122001'), 'foreign_permanent_resident_id.range'],
    [withCheck('93200019850101001'), 'foreign_permanent_resident_id.unknown'],
    [withCheck('97168219850101001'), 'foreign_permanent_resident_id.unknown'],
    ['932682198501010018', 'foreign_permanent_resident_id.checksum'],
    ['11010519491231002X', 'foreign_permanent_resident_id.wrong_kind'],
  ])('case %#: %s', (input, code) => {
    expect(codesOf(input)).toEqual([code])
    expect(parse(input).ok).toBe(false)
  })

  it.each([
    ['KAZ110090123100', 'foreign_permanent_resident_id.checksum', 'the check digit of 15 characters is inferred'],
    ['USA710075060114', 'foreign_permanent_resident_id.unknown', 'a place outside the provinces'],
    [withCheck('93299919850101001'), 'foreign_permanent_resident_id.unknown', 'a nationality younger than the list'],
    [withCheck('93215619850101001'), 'foreign_permanent_resident_id.unknown', 'China: no foreigner'],
  ])('%s is only wondered at: %s (%s)', (input, code) => {
    const result = parse(input)
    expect(result.ok).toBe(true)
    expect(result.issues.map((issue) => `${issue.severity} ${issue.code}`)).toContain(`warning ${code}`)
    expect(isForeignPermanentResidentId(input, { today })).toBe(true)
  })
})

describe('nationalities', () => {
  it.each([
    ['004', 'AFG'],
    ['894', 'ZMB'],
    ['643', 'RUS'],
    ['840', 'USA'],
    ['USA', 'USA'],
    ['XXA', 'XXA'],
    ['156', undefined],
    ['CHN', undefined],
    ['158', undefined],
    ['A00', undefined],
    ['000', undefined],
  ])('%s is %s', (code, alpha3) => {
    expect(nationalityOf(code)).toBe(alpha3)
  })
})

describe('foreign permanent resident ID: properties', () => {
  const number = fc
    .record({
      head: fc.constantFrom('911840', '944682', '965643', '931392'),
      day: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-20'), noInvalidDate: true }),
      sequence: fc.stringMatching(/^\d{3}$/),
    })
    .map(({ head, day, sequence }) => withCheck(head + day.toISOString().slice(0, 10).replace(/-/g, '') + sequence))

  it('generated numbers parse and round-trip; every change of one character is caught', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.constantFrom(...'0123456789X'), (text, position, character) => {
        const result = parse(text)
        expect(result).toMatchObject({ ok: true, value: { text, form: '2023' } })
        // What a spreadsheet leaves of eighteen digits ends in three zeros; one in a thousand genuine numbers does, too.
        const asked = text.endsWith('000') ? [{ severity: 'warning', params: { reason: 'spreadsheet' } }] : []
        expect(result.issues).toMatchObject(asked)
        expect(isForeignPermanentResidentId(text, { today })).toBe(true)
        const changed = text.slice(0, position) + character + text.slice(position + 1)
        expect(parse(changed).ok).toBe(changed === text)
      }),
    )
  })

  it('is and parse agree on canonical text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:9[1-7]\d{15}[\dX]|[A-Z]{3}\d{12})$/), (text) => {
        expect(isForeignPermanentResidentId(text, { today })).toBe(parse(text).ok)
      }),
    )
  })
})
