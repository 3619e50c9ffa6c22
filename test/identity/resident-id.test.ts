import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { iso7064Mod11_2 } from '../../src/foundation/check-digit/iso7064.ts'
import { isResidentId, parseResidentId, residentAge, upgradeResidentId } from '../../src/identity/resident-id.ts'
import { readFixture } from '../fixtures/read.ts'

const today = '2026-11-21'

/** The number whose first 17 digits are `body`, with its check character. */
function withCheck(body: string): string {
  const check = iso7064Mod11_2(body, 17)
  return body + (check === 10 ? 'X' : String(check))
}

const codesOf = (input: unknown, options = {}) =>
  parseResidentId(input, { today, ...options }).issues.map((issue) => issue.code)

describe('resident ID: worked examples of GB 11643', () => {
  it('reads the parts of 11010519491231002X', () => {
    expect(parseResidentId('11010519491231002X', { today })).toEqual({
      ok: true,
      issues: [],
      value: {
        text: '11010519491231002X',
        divisionCode: '110105',
        provinceCode: '11',
        birthDate: '1949-12-31',
        sex: 'female',
        legacy: false,
      },
    })
  })

  it('accepts 440524188001010014 of 1880, and only wonders at the age', () => {
    const result = parseResidentId('440524188001010014', { today })
    expect(result.ok).toBe(true)
    expect(result.issues).toMatchObject([{ code: 'resident_id.range', severity: 'warning' }])
  })
})

describe('resident ID: fixtures', () => {
  const rows = readFixture('certificates.tsv')
  const of = (kind: string) => rows.filter((row) => row.kind === kind)

  it.each(of('resident-id-18'))('$number is $expected: $reason', ({ number, expected }) => {
    expect(parseResidentId(number, { today }).ok).toBe(expected === 'valid')
    expect(isResidentId(number, { today })).toBe(expected === 'valid')
  })

  it.each(of('resident-id-15'))('$number (15 digits) is $expected: $reason', ({ number, expected }) => {
    expect(parseResidentId(number, { today, legacy: true }).ok).toBe(expected === 'valid')
    expect(codesOf(number)).not.toEqual([])
  })

  it.each(of('raw:resident-id-18'))('$number is valid once folded only', ({ number }) => {
    expect(isResidentId(number, { canonical: true })).toBe(false)
    expect(isResidentId(number)).toBe(true)
    expect(parseResidentId(number, { today }).ok).toBe(true)
  })

  it.each(of('resident-id-18-dated'))('$number is at most a warning: $reason', ({ number }) => {
    expect(parseResidentId(number, { today }).ok).toBe(true)
  })

  it('warns where the county was gone well before the birth, not where it is younger than its holder', () => {
    expect(codesOf('370620199505100123')).toEqual(['resident_id.retired'])
    expect(codesOf('500154199301135886')).toEqual([])
  })
})

describe('resident ID: divisions', () => {
  it.each([
    ['110103', '崇文区, abolished 2010'],
    ['441282', '罗定市, missing from most tables'],
    ['440401', '市辖区 of 珠海, in no list'],
    ['441900', '东莞, a prefecture without counties'],
    ['620200', '嘉峪关'],
    ['460400', '儋州'],
    ['653229', '和安县, of 2024'],
    ['510202', 'a district of Chongqing under Sichuan, to 1997'],
  ])('knows %s (%s)', (code) => {
    expect(codesOf(withCheck(`${code}19800101001`))).toEqual([])
  })

  it.each(['110199', '429999', '110000'])('warns of %s, which was never a county', (code) => {
    const result = parseResidentId(withCheck(`${code}19900101001`), { today })
    expect(result.ok).toBe(true)
    expect(result.issues).toMatchObject([{ code: 'resident_id.unknown', params: { part: 'county' } }])
  })

  it.each(['10', '16', '71', '91', '99', '00'])('refuses the province %s', (province) => {
    expect(parseResidentId(withCheck(`${province}010119900101001`), { today }).ok).toBe(false)
  })
})

describe('resident ID: reasons', () => {
  it.each([
    ['', 'resident_id.required'],
    ['  　', 'resident_id.required'],
    [null, 'resident_id.required'],
    [undefined, 'resident_id.required'],
    [Number('110105194912310021'), 'resident_id.type'],
    [{}, 'resident_id.type'],
    ['1101051949123100', 'resident_id.length'],
    ['1101051949123100211', 'resident_id.length'],
    ['11010519491231O02X', 'resident_id.charset'],
    ['X1010519491231002X', 'resident_id.charset'],
    ['110105194912310021', 'resident_id.checksum'],
    [withCheck('11010520250230002'), 'resident_id.range'],
    [withCheck('11010519000229002'), 'resident_id.range'],
    [withCheck('11010520261122002'), 'resident_id.range'],
    [withCheck('11010500010101002'), 'resident_id.range'],
    ['110105491231002', 'resident_id.outdated'],
    ['91350100M000100Y43', 'resident_id.wrong_kind'],
    ['13800138000', 'resident_id.wrong_kind'],
    ['110108000000016', 'resident_id.wrong_kind'],
    ['H1234567800', 'resident_id.wrong_kind'],
    ['E12345678', 'resident_id.wrong_kind'],
    [withCheck('81000019980902013'), 'resident_id.wrong_kind'],
    ['932682198501010017', 'resident_id.wrong_kind'],
  ])('%s → %s', (input, code) => {
    expect(codesOf(input)).toEqual([code])
  })

  it('is judged on the day given: born today is fine, tomorrow is not', () => {
    const number = withCheck('11010520261121002')
    expect(parseResidentId(number, { today }).ok).toBe(true)
    expect(parseResidentId(number, { today: '2026-11-20' }).ok).toBe(false)
    expect(isResidentId(number, { today: '2026-11-20' })).toBe(false)
  })
})

describe('resident ID: centuries', () => {
  // The check characters hold: the century alone tells them apart.
  it.each(['110105179912310024', '110105000101010025'])(
    '%s is of nobody: nobody with a number was born before 1800',
    (text) => {
      expect(parseResidentId(text, { today }).issues).toMatchObject([
        { code: 'resident_id.range', severity: 'error', params: { part: 'birth-date', reason: 'impossible' } },
      ])
      expect(isResidentId(text, { today })).toBe(false)
      expect(isResidentId(text, { today, canonical: true })).toBe(false)
    },
  )

  it('110105180001010029 could be somebody’s once', () => {
    expect(parseResidentId('110105180001010029', { today })).toMatchObject({
      ok: true,
      issues: [{ code: 'resident_id.range', severity: 'warning', params: { reason: 'too-old' } }],
    })
    expect(isResidentId('110105180001010029', { today })).toBe(true)
  })
})

describe('resident ID: the clock', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is not asked for births that are long past, and asked for those that are near', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z') })
    isResidentId(withCheck('11010520261121002'))
    const asked = vi.spyOn(Date, 'now')
    for (const year of ['1950', '1970', '1990', '2005']) {
      expect(isResidentId(withCheck(`110105${year}1121002`))).toBe(true)
      expect(parseResidentId(withCheck(`110105${year}1121002`))).toMatchObject({ ok: true, issues: [] })
    }
    expect(asked).not.toHaveBeenCalled()
    expect(isResidentId(withCheck('11010520261121002'))).toBe(true)
    expect(isResidentId(withCheck('11010520261122002'))).toBe(false)
    expect(asked).toHaveBeenCalled()
  })

  it('moves on, and the answers with it', () => {
    const number = withCheck('11010519400101002')
    const tomorrow = withCheck('11010520261123002')
    vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') })
    expect(isResidentId(tomorrow)).toBe(false)
    expect(parseResidentId(number).issues).toEqual([])
    vi.setSystemTime(Date.parse('2026-11-22T16:00:00Z'))
    expect(isResidentId(tomorrow)).toBe(true)
    vi.setSystemTime(Date.parse('2071-01-02T12:00:00Z'))
    expect(isResidentId(withCheck('11010520700101002'))).toBe(true)
    expect(parseResidentId(number).issues).toMatchObject([{ code: 'resident_id.range', severity: 'warning' }])
  })

  it('is given by the option, which has to be a date', () => {
    const number = withCheck('11010519900101002')
    expect(parseResidentId(number, { today: '1980-01-01' }).ok).toBe(false)
    expect(parseResidentId(number, { today: null as never }).ok).toBe(true)
    for (const wrong of ['', '1980-1-1', '2026-02-30', 5, Symbol('x')]) {
      expect(() => parseResidentId(number, { today: wrong as never })).toThrow(RangeError)
      expect(() => isResidentId(number, { today: wrong as never })).toThrow(RangeError)
    }
  })
})

describe('resident ID: 15 digits, age', () => {
  it('upgrades the example of the standard, and the 1800s by their sequence', () => {
    const result = parseResidentId('110105491231002', { legacy: true, today })
    expect(result.ok && upgradeResidentId(result.value).text).toBe('11010519491231002X')
    const old = parseResidentId('110105991231996', { legacy: true, today })
    expect(old.ok && old.value.birthDate).toBe('1899-12-31')
    expect(old.ok && parseResidentId(upgradeResidentId(old.value).text, { today }).ok).toBe(true)
  })

  it('upgrades texts as texts, and leaves alone what is no number of 15 digits', () => {
    expect(upgradeResidentId('110105491231002')).toBe('11010519491231002X')
    expect(upgradeResidentId(' 110105 491231 002')).toBe('11010519491231002X')
    expect(upgradeResidentId('110105991231996')).toBe(withCheck('11010518991231996'))
    for (const text of ['11010519491231002X', '110105491331002', '1', '']) expect(upgradeResidentId(text)).toBe(text)
    const throwing = new Proxy(
      {},
      {
        get() {
          throw new Error('no reading')
        },
      },
    )
    for (const other of [undefined, null, 5, {}, { legacy: true }, { legacy: true, text: 'x' }, throwing]) {
      expect(upgradeResidentId(other as never)).toBe(other)
    }
  })

  it('reads 15 digits with legacy only, born in the 1800s by their sequence', () => {
    expect(isResidentId('110105491231002', { legacy: true, canonical: true })).toBe(true)
    expect(isResidentId('110105491231002')).toBe(false)
    expect(isResidentId('110105491331002', { legacy: true })).toBe(false)
    expect(isResidentId('160105491231002', { legacy: true })).toBe(false)
    expect(parseResidentId('110105261122001', { legacy: true, today: '1926-11-21' }).ok).toBe(false)
    expect(parseResidentId('110105261122997', { legacy: true, today: '1926-11-21' })).toMatchObject({
      ok: true,
      value: { birthDate: '1826-11-22', sex: 'male', legacy: true },
    })
  })

  it('counts completed years', () => {
    expect(residentAge({ birthDate: '2008-11-22' }, today)).toBe(17)
    expect(residentAge({ birthDate: '2008-11-21' }, today)).toBe(18)
    expect(residentAge('11010519491231002x', today)).toBe(76)
    expect(residentAge('110105491231002', today)).toBe(76)
  })

  it('knows no age of what is no number', () => {
    for (const other of ['1101', '', undefined, null, 5, {}, { birthDate: '2008-13-01' }, { birthDate: 5 }]) {
      expect(residentAge(other as never, today)).toBeUndefined()
    }
  })
})

describe('resident ID: properties', () => {
  const provinces = ['11', '15', '23', '37', '46', '54', '65']
  const number = fc
    .record({
      province: fc.constantFrom(...provinces),
      rest: fc.stringMatching(/^\d{4}$/),
      day: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-20'), noInvalidDate: true }),
      sequence: fc.stringMatching(/^\d{3}$/),
    })
    .map(({ province, rest, day, sequence }) =>
      withCheck(province + rest + day.toISOString().slice(0, 10).replace(/-/g, '') + sequence),
    )

  it('every generated number parses, round-trips and gives its parts', () => {
    fc.assert(
      fc.property(number, (text) => {
        const result = parseResidentId(text, { today })
        expect(result.ok).toBe(true)
        if (!result.ok) return
        expect(result.value.text).toBe(text)
        expect(result.value.birthDate.replace(/-/g, '')).toBe(text.slice(6, 14))
        expect(result.value.sex).toBe(Number(text[16]) % 2 === 1 ? 'male' : 'female')
        expect(isResidentId(text, { today })).toBe(true)
      }),
    )
  })

  it('every change of a single character is caught, the check character included', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.constantFrom(...'0123456789X'), (text, position, character) => {
        const changed = text.slice(0, position) + character + text.slice(position + 1)
        expect(parseResidentId(changed, { today }).ok).toBe(changed === text)
      }),
    )
  })

  it('isResidentId agrees with parseResidentId on canonical text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{16}[\dX]$/), (text) => {
        const result = parseResidentId(text, { today })
        expect(isResidentId(text, { today })).toBe(result.ok && result.value.text === text)
      }),
    )
  })
})
