import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOfficePhone, isOfficePhone, parseOfficePhone } from '../../src/contact/office-phone.ts'
import { areaKind, takesLength } from '../../src/data/area-codes/known.ts'
import { readFixture } from '../fixtures/read.ts'

const codesOf = (input: unknown) => parseOfficePhone(input).issues.map((issue) => issue.code)

describe('office phone: fixtures', () => {
  it.each(readFixture('phones.tsv'))('$raw is $expected: $reason', ({ raw, expected, canonical }) => {
    const result = parseOfficePhone(raw)
    const verdict = !result.ok ? 'invalid' : result.issues.length > 0 ? 'warn' : 'valid'
    expect(verdict).toBe(expected)
    expect(isOfficePhone(raw)).toBe(result.ok)
    if (!result.ok) return
    expect(result.value.text).toBe(canonical)
    expect(isOfficePhone(canonical)).toBe(true)
  })
})

describe('office phone: spellings', () => {
  it.each([
    '010-68870788',
    '+86 10 6887 0788',
    '(010)68870788',
    '（０１０）６８８７０７８８',
    '010 6887-0788',
    '010.6887.0788',
    '86-010-68870788',
    '0086-10-68870788',
    '008601068870788',
    '861068870788',
    '8610-68870788',
    '01068870788',
    '10-68870788',
    '+86 (0)10 6887 0788',
    '(+86)10-68870788',
    '+86(010)68870788',
    '010—68870788',
    '010–68870788',
    '010−68870788',
    '010‑68870788',
    '010ー68870788',
    '010一68870788',
    '电话:010-68870788',
    '办公电话：010-68870788',
    '電話：010-68870788',
    '电话/传真：010-68870788',
    'Tel:010-68870788',
    'TEL.: +86-10-68870788',
    'T: 010-68870788',
    '010-68870788（总机）',
    '010-68870788(24小时)',
    '010-68870788 24小时',
    '010-68870788（工作日9:00-18:00）',
    '24小时值班电话：010-68870788',
    '电话1：010-68870788',
    '办公电话（座机）：010-68870788',
    '电话(Tel)：(010)68870788',
    '(Tel) 010-68870788',
    'Office Tel No.: 010-68870788',
    '☎010-68870788',
    "'010-68870788",
    '(010-68870788)',
    '010～68870788',
    '010─68870788',
    '010/68870788',
    '0086-010·68870788',
    ' 010-68870788.\u200b ',
  ])('%s', (text) => {
    expect(parseOfficePhone(text)).toEqual({
      ok: true,
      issues: [],
      value: { text: '0086-010-68870788', areaCode: '010', subscriber: '68870788' },
    })
  })

  it.each([
    '010-68870788-8001',
    '010-6887-0788-8001',
    '010-68870788转8001',
    '010-68870788轉8001',
    '010-68870788 分机 8001',
    '010-68870788（分机号：8001）',
    '010-68870788轉分機8001',
    '010-68870788内线8001',
    '010-68870788 ext 8001',
    '010-68870788 ext. 8001',
    '010-68870788 Extension: 8001',
    '010-68870788;ext=8001',
    '010-68870788x8001',
    '010-68870788#8001',
    '010-68870788*8001',
    '010-68870788(8001)',
    '010-68870788 8001',
    '010-68870788转8001分机',
    '010-68870788转 8001 号',
    '010-68870788转8001#',
    '010-68870788转8001（总机）',
  ])('%s has the extension 8001', (text) => {
    const result = parseOfficePhone(text)
    expect(result).toMatchObject({ ok: true, issues: [] })
    if (!result.ok) return
    expect(result.value.text).toBe('0086-010-68870788-8001')
    expect(result.value.extension).toBe('8001')
  })

  it('is written for the form, for people and for systems', () => {
    const result = parseOfficePhone('0571-86843320 转 12')
    if (!result.ok) throw new Error('not read')
    expect(formatOfficePhone(result.value, 'filing')).toBe('0086-0571-86843320-12')
    expect(formatOfficePhone(result.value, 'national')).toBe('0571-86843320-12')
    expect(formatOfficePhone(result.value, 'e164')).toBe('+8657186843320')
  })
})

describe('office phone: reasons', () => {
  it.each([
    ['', 'office_phone.required'],
    ['　', 'office_phone.required'],
    [undefined, 'office_phone.required'],
    [1068870788, 'office_phone.type'],
    ['0'.repeat(65), 'office_phone.length'],
    ['68870788', 'office_phone.missing'],
    ['86-86309791', 'office_phone.missing'],
    ['0086-68870788', 'office_phone.missing'],
    ['0100-1234567', 'office_phone.unknown'],
    ['0108-8870788', 'office_phone.unknown'],
    ['0000-1234567', 'office_phone.unknown'],
    ['026-68870788', 'office_phone.unknown'],
    ['0634-6212345', 'office_phone.retired'],
    ['010-6887078', 'office_phone.length'],
    ['0991-23456789', 'office_phone.length'],
    ['010-68870788 010-68870789', 'office_phone.too_large'],
    ['010-68870788/68870789', 'office_phone.too_large'],
    ['010-68870788/9', 'office_phone.too_large'],
    ['010-68870788～9', 'office_phone.too_large'],
    ['010-6887O788', 'office_phone.charset'],
    ['037-8123456', 'office_phone.unknown'],
    ['86-0028-63268842', 'office_phone.unknown'],
    ['010-+6887078', 'office_phone.charset'],
    ['0lO-68870788', 'office_phone.charset'],
    ['O10-68870788', 'office_phone.charset'],
    ['0755-02345678', 'office_phone.range'],
    ['0755-13765566', 'office_phone.range'],
    ['010-00000000', 'office_phone.placeholder'],
    ['010-11111111', 'office_phone.placeholder'],
    ['010-01234567', 'office_phone.placeholder'],
    ['0991-1234567', 'office_phone.placeholder'],
    ['暂无', 'office_phone.placeholder'],
    ['没有座机', 'office_phone.placeholder'],
    ['-', 'office_phone.placeholder'],
    ['010-...', 'office_phone.placeholder'],
    ['010-××××××××', 'office_phone.placeholder'],
    ['010-********', 'office_phone.placeholder'],
  ])('%s → %s', (input, code) => {
    expect(parseOfficePhone(input).ok).toBe(false)
    expect(codesOf(input)).toEqual([code])
  })

  it.each([
    ['13800138000', 'mobile-phone'],
    ['+86 138 0013 8000', 'mobile-phone'],
    ['013800138000', 'mobile-phone'],
    ['010-13800138000', 'mobile-phone'],
    ['95588', 'service-phone'],
    ['0755-95588', 'service-phone'],
    ['12345', 'service-phone'],
    ['0755-12345', 'service-phone'],
    ['110', 'service-phone'],
    ['010-10086', 'service-phone'],
    ['96110', 'service-phone'],
    ['400-820-8820', 'service-phone'],
    ['8008208820', 'service-phone'],
    ['010-400-820-8820', 'service-phone'],
    ['+852 2123 4567', 'international-phone'],
    ['00852-21234567', 'international-phone'],
    ['852-21234567', 'international-phone'],
    ['+886 2 2345 6789', 'international-phone'],
    ['+1 650 253 0000', 'international-phone'],
    ['11010519491231002X', 'resident-id'],
    ['身份证号：１１０１０５１９４９１２３１００２ｘ', 'resident-id'],
  ])('%s is a %s', (input, kind) => {
    expect(parseOfficePhone(input).issues).toMatchObject([{ code: 'office_phone.wrong_kind', params: { kind } }])
  })

  it('names the successor of a retired area code', () => {
    expect(parseOfficePhone('0733-2812345').issues[0]?.params).toEqual({ areaCode: '0733', successor: '0731' })
    expect(parseOfficePhone('0410-2812345').issues[0]?.params).toEqual({ areaCode: '0410', successor: '024' })
  })

  it('counts the position in the text as typed', () => {
    expect(parseOfficePhone('电话：010-68870788§9').issues[0]?.params).toEqual({ position: 16 })
  })

  it.each([
    ['010-88888888', ['office_phone.placeholder']],
    ['010-87654321', ['office_phone.placeholder']],
    ['0991-2345678', ['office_phone.placeholder']],
    ['010-98765432', ['office_phone.placeholder', 'office_phone.range']],
    ['0851-5855333', ['office_phone.length']],
    ['0754-2886996', ['office_phone.length']],
    ['0433-8159476', []],
    ['0435-3212345', []],
    ['0435-83212345', []],
  ])('%s passes with %j', (input, codes) => {
    const result = parseOfficePhone(input)
    expect(result.ok).toBe(true)
    expect(result.issues.every((issue) => issue.severity === 'warning')).toBe(true)
    expect(codesOf(input)).toEqual(codes)
  })
})

describe('office phone: properties', () => {
  const areas: [string, number][] = []
  for (let area = 0; area < 1000; area++) {
    const kind = areaKind(area)
    if (kind === 0) continue
    for (const length of [7, 8]) if (takesLength(kind, length)) areas.push([`0${area}`, length])
  }
  const number = fc
    .tuple(fc.constantFrom(...areas), fc.stringMatching(/^[2-8]\d{7}$/))
    .map(([[area, length], digits]) => [area, digits.slice(0, length)] as const)
  const extension = fc.stringMatching(/^\d{1,6}$/)

  it('every number parses in every spelling and round-trips', () => {
    fc.assert(
      fc.property(number, extension, ([area, digits], ext) => {
        const bare = area.slice(1)
        const halves = `${digits.slice(0, -4)}-${digits.slice(-4)}`
        for (const text of [
          `0086-${area}-${digits}`,
          `${area}-${digits}`,
          `${area}${digits}`,
          `(${area}) ${halves}`,
          `${area} ${halves}`,
          `+86 ${bare} ${digits}`,
          `+86${bare}${digits}`,
          `0086${area}${digits}`,
          `86-${area}-${halves}`,
          `86 ${bare} ${digits}`,
          `电话：${area}－${digits}`,
        ]) {
          const result = parseOfficePhone(text)
          expect(result.ok && result.value.text, text).toBe(`0086-${area}-${digits}`)
          for (const mark of ['转', '-', ' ext.', '#', '分机：']) {
            const extended = parseOfficePhone(text + mark + ext)
            expect(extended.ok && extended.value.text, text + mark + ext).toBe(`0086-${area}-${digits}-${ext}`)
          }
        }
        expect(isOfficePhone(`0086-${area}-${digits}`)).toBe(true)
        expect(isOfficePhone(`0086-${area}-${digits}-${ext}`)).toBe(true)
      }),
    )
  })

  it('a number that is read at once is what the expressions say of it', () => {
    // With something invisible behind it, every text goes the long way.
    const group = fc.stringMatching(/^\d{1,8}$/)
    const text = fc
      .tuple(
        fc.constantFrom('', '0086-'),
        fc.oneof(fc.constantFrom(...areas.map(([area]) => area)), fc.stringMatching(/^0?\d{2,3}$/)),
        fc.array(fc.tuple(fc.constantFrom('-', ' ', '-', ' ', '  ', '.'), group), { maxLength: 4 }),
        fc.constantFrom('', '', '', '-', ' '),
      )
      .map(([country, area, groups, end]) => country + area + groups.flat().join('') + end)
    fc.assert(
      fc.property(text, (candidate) => {
        const result = parseOfficePhone(candidate)
        expect(result, candidate).toEqual(parseOfficePhone(`${candidate}\u200b`))
      }),
      { numRuns: 2000 },
    )
  })

  it('isOfficePhone agrees with parseOfficePhone on canonical text', () => {
    const text = fc.stringMatching(/^0086-0(?:10|2\d|[3-9]\d\d)-\d{6,9}(?:-\d{1,7})?$/)
    fc.assert(
      fc.property(text, (candidate) => {
        const result = parseOfficePhone(candidate)
        expect(isOfficePhone(candidate, { canonical: true }), candidate).toBe(
          result.ok && result.value.text === candidate,
        )
      }),
    )
  })

  it('what is no text is neither accepted nor thrown at', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap')
        },
      },
    )
    for (const input of [null, 1, 1n, Symbol('x'), [], {}, Object.create(null), hostile, '\ud800', '0'.repeat(1e6)]) {
      expect(parseOfficePhone(input).ok).toBe(false)
      expect(isOfficePhone(input)).toBe(false)
    }
  })

  it('any text gets a verdict', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+() ./转x*#８—电话：86') }), (text) => {
        const result = parseOfficePhone(text)
        if (result.ok) expect(isOfficePhone(result.value.text), text).toBe(true)
      }),
    )
  })
})
