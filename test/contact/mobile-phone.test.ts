import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMobilePhone, isMobilePhone, parseMobilePhone } from '../../src/contact/mobile-phone.ts'
import { loggable } from '../../src/foundation/issue.ts'

const codesOf = (input: unknown) => parseMobilePhone(input).issues.map((issue) => issue.code)

describe('mobile phone: spellings', () => {
  it.each([
    '13912340001',
    '139 1234 0001',
    '139-1234-0001',
    '(+86) 139 1234 0001',
    '+86-139-1234-0001',
    '+86 (0)139 1234 0001',
    '008613912340001',
    '8613912340001',
    '013912340001',
    '１３９１２３４０００１',
    '手机：139–1234–0001',
    '手机号码13912340001',
    ' 139\u200b12340001. ',
  ])('%s', (text) => {
    const value = { text: '13912340001', segment: 'personal' }
    expect(parseMobilePhone(text)).toEqual({ ok: true, issues: [], value })
  })

  it('is written for the forms, for people and for systems', () => {
    expect(formatMobilePhone({ text: '13800138000' }, 'filing')).toBe('13800138000')
    expect(formatMobilePhone({ text: '13800138000' }, 'national')).toBe('138 0013 8000')
    expect(formatMobilePhone({ text: '13800138000' }, 'e164')).toBe('+8613800138000')
  })
})

describe('mobile phone: segments', () => {
  // Complaints about peers are nearly all of one kind: a new segment refused.
  const personal =
    '130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 166 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 193 195 196 197 198 199'
  it.each(personal.split(' '))('%s is personal', (prefix) => {
    const result = parseMobilePhone(`${prefix}12340007`)
    expect(result).toMatchObject({ ok: true, issues: [], value: { segment: 'personal' } })
  })

  it.each([
    ['192', 'broadcaster', []],
    ['1610', 'broadcaster', []],
    ['162', 'virtual-operator', ['mobile_phone.not_allowed']],
    ['165', 'virtual-operator', ['mobile_phone.not_allowed']],
    ['167', 'virtual-operator', ['mobile_phone.not_allowed']],
    ['170', 'virtual-operator', ['mobile_phone.not_allowed']],
    ['171', 'virtual-operator', ['mobile_phone.not_allowed']],
    ['145', 'data-card', ['mobile_phone.not_allowed']],
    ['147', 'data-card', ['mobile_phone.not_allowed']],
    ['149', 'data-card', ['mobile_phone.not_allowed']],
    ['1349', 'satellite', ['mobile_phone.not_allowed']],
    ['1740', 'satellite', ['mobile_phone.not_allowed']],
    ['154', 'unassigned', ['mobile_phone.unknown']],
    ['1745', 'unassigned', ['mobile_phone.unknown']],
    ['194', 'unassigned', ['mobile_phone.unknown']],
  ])('%s is %s and passes', (prefix, segment, codes) => {
    const text = prefix + '5234007'.padStart(11 - prefix.length, '2')
    expect(parseMobilePhone(text)).toMatchObject({ ok: true, value: { text, segment } })
    expect(codesOf(text)).toEqual(codes)
    expect(isMobilePhone(text)).toBe(true)
  })

  it.each(['140', '141', '144', '146', '148'])('%s is for machines', (prefix) => {
    expect(codesOf(`${prefix}12340007`)).toEqual(['mobile_phone.not_allowed'])
    expect(codesOf(`${prefix}1234000789`)).toEqual(['mobile_phone.not_allowed'])
    expect(isMobilePhone(`${prefix}12340007`)).toBe(false)
  })

  it('1064… of 13 digits is for machines', () => {
    expect(codesOf('1064812340007')).toEqual(['mobile_phone.not_allowed'])
  })
})

describe('mobile phone: reasons', () => {
  it.each([
    ['', 'mobile_phone.required'],
    [null, 'mobile_phone.required'],
    [13912340001, 'mobile_phone.type'],
    ['1391234000', 'mobile_phone.length'],
    ['139123400012', 'mobile_phone.length'],
    ['68870788', 'mobile_phone.length'],
    ['1391234O001', 'mobile_phone.charset'],
    ['13912340001/13912340002', 'mobile_phone.too_large'],
    ['12345678901', 'mobile_phone.range'],
    ['23912340001', 'mobile_phone.range'],
    ['138****8000', 'mobile_phone.placeholder'],
    ['暂无', 'mobile_phone.placeholder'],
  ])('%s → %s', (input, code) => {
    expect(parseMobilePhone(input).ok).toBe(false)
    expect(codesOf(input)).toEqual([code])
  })

  it.each([
    ['010-68870788', 'office-phone'],
    ['+86 10 6887 0788', 'office-phone'],
    ['0571-86843320', 'office-phone'],
    ['95588', 'service-phone'],
    ['400-820-8820', 'service-phone'],
    ['11010519491231002X', 'resident-id'],
    ['440524188001010014', 'resident-id'],
    ['+852 2123 4567', 'international-phone'],
    ['+1 391 234 0001', 'international-phone'],
  ])('%s is a %s', (input, kind) => {
    expect(parseMobilePhone(input).issues).toMatchObject([{ code: 'mobile_phone.wrong_kind', params: { kind } }])
  })

  it.each(['13800138000', '13888888888', '13000000000', '13912345678', '13987654321'])('%s is a warning', (input) => {
    expect(parseMobilePhone(input).ok).toBe(true)
    expect(codesOf(input)).toEqual(['mobile_phone.placeholder'])
  })

  it('no text but the number leaks into the findings', () => {
    for (const input of ['+852 21234567', '1391234O001', '14012345678']) {
      expect(JSON.stringify(parseMobilePhone(input).issues.map(loggable))).not.toMatch(/\d{5}/)
    }
  })
})

describe('mobile phone: properties', () => {
  const number = fc.stringMatching(/^1(?:3\d|5[0-35-9]|8\d|9[0-35-9]|7[0-35-8])\d{8}$/)

  it('every number parses in every spelling and round-trips', () => {
    fc.assert(
      fc.property(number, (text) => {
        const [head, middle, tail] = [text.slice(0, 3), text.slice(3, 7), text.slice(7)]
        for (const spelling of [
          text,
          `${head} ${middle} ${tail}`,
          `${head}-${middle}-${tail}`,
          `+86${text}`,
          `+86 ${head} ${middle} ${tail}`,
          `0086-${text}`,
          `86${text}`,
          `0${text}`,
          `手机：${text}`,
        ]) {
          const result = parseMobilePhone(spelling)
          expect(result.ok && result.value.text, spelling).toBe(text)
        }
        expect(isMobilePhone(text)).toBe(true)
      }),
    )
  })

  it('isMobilePhone agrees with parseMobilePhone on canonical text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1\d{9,11}$/), (text) => {
        const result = parseMobilePhone(text)
        expect(isMobilePhone(text, { canonical: true }), text).toBe(result.ok && result.value.text === text)
      }),
    )
  })

  it('what is no text is neither accepted nor thrown at', () => {
    for (const input of [null, 1, 1n, Symbol('x'), [], {}, Object.create(null), '\ud800', '1'.repeat(1e6)]) {
      expect(parseMobilePhone(input).ok).toBe(false)
      expect(isMobilePhone(input)).toBe(false)
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+() ./x*８手机：86X') }), (text) => {
        const result = parseMobilePhone(text)
        if (result.ok) expect(isMobilePhone(result.value.text), text).toBe(true)
      }),
    )
  })
})
