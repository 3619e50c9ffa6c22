import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { iso7064Mod11_2 } from '../../src/foundation/check-digit/iso7064.ts'
import { findPersonalNumbers, redact } from '../../src/privacy/redact.ts'
import { readFixture } from '../fixtures/read.ts'
import { hostile } from '../network/hostile.ts'

function withCheck(body: string): string {
  const check = iso7064Mod11_2(body, 17)
  return body + (check === 10 ? 'X' : String(check))
}

function withLuhn(body: string): string {
  for (let digit = 0; digit < 10; digit++) {
    const sum = [...`${body}${digit}`].reverse().reduce((total, character, index) => {
      const value = Number(character) * (index % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
    if (sum % 10 === 0) return body + String(digit)
  }
  throw new Error(body)
}

const ID = '11010519491231002X'
const MASKED_ID = '1****************X'
const CARD = withLuhn('622202000000000000')

describe('redact: what it finds', () => {
  it.each([
    ['ID', `身份证号${ID}，请核对`, `身份证号${MASKED_ID}，请核对`],
    ['ID, small x', '11010519491231002x', MASKED_ID],
    ['ID, full-width', '证件：１１０１０５１９４９１２３１００２Ｘ。', `证件：${MASKED_ID}。`],
    ['ID, grouped', '110105 19491231 002X', MASKED_ID],
    ['ID, grouped by hyphens', '110105-1949-1231-002X', MASKED_ID],
    ['ID, grouped by both', '110105 19491231-002X', MASKED_ID],
    ['ID, spaced out', [...ID].join(' '), MASKED_ID],
    ['ID, zero-width spaces', [...ID].join('\u200b'), MASKED_ID],
    ['ID, variation selectors, fillers, tags', [...ID].join('\ufe0f\u3164\u{e0041}\u{1d173}'), MASKED_ID],
    ['mobile, dashes of other keyboards', '138ー0013﹣8000', '138******00'],
    ['ID in JSON', `{"number":"${ID}","n":1}`, `{"number":"${MASKED_ID}","n":1}`],
    ['ID in a query', `?id=${ID}&x=1`, `?id=${MASKED_ID}&x=1`],
    ['ID after letters', `ID${ID}`, `ID${MASKED_ID}`],
    ['ID with a typing error', '110105194912310021', '1****************1'],
    ['ID with a typing error, grouped', '110105 19491231 0021', '1****************1'],
    ['ID and mobile glued', `${ID}13800138000`, `${MASKED_ID}138******00`],
    ['ID of digits and mobile glued', '44052418800101001413800138000', '4****************4138******00'],
    ['ID within a long run', `7777777${withCheck('11010519491231001')}55`, /^7777777[\d]\*{16}[\dX]55$/],
    ['ID of 15 digits', '旧号110105491231002', '旧号1*************2'],
    ['residence permit', withCheck('81000019980902013'), `8****************${withCheck('81000019980902013')[17]}`],
    ['foreigner, 18', '932682198501010017', '9****************7'],
    ['foreigner, 15', 'KAZ110090123105', 'K*************5'],
    ['tax number', `${ID}01`, '1*******************'],
    ['tax number, digits only', `${withCheck('44052418800101001')}00`, '4*******************'],
    ['mobile', '手机13800138000。', '手机138******00。'],
    ['mobile, grouped', '138 0013 8000', '138******00'],
    ['mobile, hyphens', 'tel:138-0013-8000', 'tel:138******00'],
    ['mobile, +86', '+8613800138000', '+138******00'],
    ['mobile, 0086', '008613800138000', '138******00'],
    ['mobile, 86 apart', '+86 138 0013 8000', '+86 138******00'],
    ['mobiles in a list', '13800138000,13900139000/13700137000', '138******00,139******00/137******00'],
    ['office phone', '电话010-68870788', '电话010-******88'],
    ['office phone, form', '0086-010-68870788', '0086-010-******88'],
    ['office phone, brackets', '(0851)88574848', '(0851-******48'],
    ['office phone, glued', '01068870788', '010-******88'],
    ['bank card', `卡号${CARD}`, `卡号***************${CARD.slice(-4)}`],
    ['bank card, grouped', CARD.replace(/(.{4})/g, '$1 ').trim(), `***************${CARD.slice(-4)}`],
    ['bank card, 16', withLuhn('400000000000000'), `************${withLuhn('400000000000000').slice(-4)}`],
    ['sole trader', '信用代码92350100M000100Y43', '信用代码92****************'],
    ['passport', '护照E12345678', '护照E*******8'],
    ['passport, new', 'passport EA1234567', 'passport E*******7'],
    ['travel permit', 'H12345678', 'H*******8'],
    ['travel permit, 11', 'M1234567801', 'M*********1'],
    ['e-mail', 'mail to zhang.san@people.com.cn.', 'mail to z********@people.com.cn.'],
    ['e-mail in brackets', '<a_b+c@people.cn>', '<a****@people.cn>'],
    ['e-mail of digits', '13800138000@139.com', '1**********@139.com'],
    ['e-mails', 'aa@b.cn;cc@d.cn', 'a*@b.cn;c*@d.cn'],
    ['several', `${ID} 13800138000 zz@b.cn`, `${MASKED_ID} 138******00 z*@b.cn`],
  ])('%s', (_, input, expected) => {
    if (typeof expected === 'string') expect(redact(input)).toBe(expected)
    else expect(redact(input)).toMatch(expected)
  })

  it('gives kind and place', () => {
    const input = `甲${ID}乙 138 0013 8000`
    expect(findPersonalNumbers(input)).toEqual([
      { kind: 'resident-id', start: 1, end: 19, masked: MASKED_ID },
      { kind: 'mobile-phone', start: 21, end: 34, masked: '138******00' },
    ])
    expect(redact(input, { kinds: ['mobile-phone'] })).toBe(`甲${ID}乙 138******00`)
    expect(redact(input, { mark: 'x' })).toBe('甲1xxxxxxxxxxxxxxxxX乙 138xxxxxx00')
  })

  it('hides all groups of a number whose last one stands in an address', () => {
    expect(redact('138 0013 8000@139.com')).toBe('1**********@139.com')
    expect(redact('138 0013 8000@13900139000.com')).not.toMatch(/\d{2}/)
  })

  it.each([
    ['mail a@b.cn and 13800138000', ['email 5-11', 'mobile-phone 16-27']],
    ['13800138000 a@b.cn 13900139000', ['mobile-phone 0-11', 'email 12-18', 'mobile-phone 19-30']],
    // An address wins over a number in it, and one that reaches into it.
    ['13800138000@139.com', ['email 0-19']],
    ['x13800138000@139.com，13900139000', ['email 0-20', 'mobile-phone 21-32']],
    ['138 0013 8000@139.com', ['email 0-21']],
    [`a@b.cn ${ID.slice(0, 16)} ${ID.slice(16)}@b.cn 13900139000`, ['email 0-6', 'email 7-31', 'mobile-phone 32-43']],
    ['a@13800138000.com', ['email 0-17']],
    ['a@b.cn/H12345678', ['email 0-6', 'person-document 7-16']],
    ['a@b.cn a@c.cn', ['email 0-6', 'email 7-13']],
    // Where an address ends, and what is none.
    ['a@b.cn.', ['email 0-6']],
    ['a@b..cn', []],
    ['a@.b.cn', []],
    ['a@b.1cn', []],
    ['a@b.cn1', []],
    ['a-b%c+d_e@b-d.cn', ['email 0-16']],
    ['a!b@c.cn', ['email 2-8']],
    ['a@b.c', []],
    ['a@b.cn.1', ['email 0-6']],
    ['a@b.1.2', []],
    ['a@b', []],
    ['@b.cn', []],
    ['a＠b.cn', ['email 0-6']],
    ['a@b.cn@c.cn', ['email 0-6']],
    [`${'a'.repeat(70)}@b.cn`, ['email 6-75']],
    [`a@${'b'.repeat(250)}.cn`, ['email 0-255']],
    [`a@${'b'.repeat(251)}.cn`, []],
  ])('%s: %j', (input, expected) => {
    expect(findPersonalNumbers(input).map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual(expected)
  })

  it('looks for the kinds that are wanted', () => {
    const input = 'a@b.cn 13800138000 H12345678'
    const kindsIn = (kinds: unknown) => findPersonalNumbers(input, { kinds } as never).map(({ kind }) => kind)
    expect(kindsIn(['email'])).toEqual(['email'])
    expect(kindsIn(['mobile-phone'])).toEqual(['mobile-phone'])
    expect(kindsIn(['email', 'person-document'])).toEqual(['email', 'person-document'])
    expect(kindsIn([])).toEqual([])
    expect(kindsIn('email')).toEqual(['email', 'mobile-phone', 'person-document'])
  })

  it.each([null, undefined, 7, {}, []])('finds nothing in %j', (input) => {
    expect(findPersonalNumbers(input)).toEqual([])
    expect(redact(input)).toBe('')
  })

  it('redacts what it has redacted to the same', () => {
    const once = redact(`${ID} 13800138000 zz@b.cn 010-68870788`)
    expect(redact(once)).toBe(once)
  })
})

describe('redact: what it leaves', () => {
  it.each([
    '',
    '没有号码的文字',
    '91350100M000100Y43',
    '911101085636549482',
    '京ICP备11018329号-1',
    '京公网安备 11010502036488号',
    '36010202000123',
    '2026-11-21 10:20:30.123 +0800',
    '20261121102030123',
    '1700000000000',
    'order 20261121000000000001',
    '550e8400-e29b-41d4-a716-446655440000',
    '400-820-8820 10086 12315',
    '223.5.5.5:8080',
    'a@b, @everyone, user@localhost, 5 @ 3.50',
    '邮编100080 面积12345678',
    'sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709',
    '3.14159265358979323846',
  ])('%s', (input) => {
    expect(redact(input)).toBe(input)
  })

  it('does not join the numbers of two lines', () => {
    expect(redact('110105\n19491231\n002X')).toBe('110105\n19491231\n002X')
  })
})

describe('redact: fixtures', () => {
  const rows = readFixture('certificates.tsv')

  it.each(rows.filter((row) => row.kind === 'resident-id-18' && row.expected === 'valid'))(
    'no ID number is left readable: $reason',
    ({ number }) => {
      expect(redact(`号码${number}。`)).not.toContain(number!.slice(6, 14))
    },
  )

  it.each(readFixture('phones.tsv').filter((row) => row.expected === 'valid' && /^0/.test(row.canonical!)))(
    'no office phone is left readable: $raw',
    ({ canonical }) => {
      const subscriber = canonical!.split('-')[2]!
      expect(redact(`电话 ${canonical}`)).not.toContain(subscriber)
    },
  )
})

describe('redact: properties', () => {
  const id = fc
    .tuple(
      fc.constantFrom('11', '15', '23', '37', '46', '54', '65'),
      fc.stringMatching(/^\d{4}$/),
      fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-20'), noInvalidDate: true }),
      fc.stringMatching(/^\d{3}$/),
    )
    .map(([province, rest, day, sequence]) =>
      withCheck(province + rest + day.toISOString().slice(0, 10).replace(/-/g, '') + sequence),
    )
  const text = fc.string({ unit: fc.constantFrom(...'号码 ,。;:\n"=甲') })

  it('every ID number between words is masked, and nothing else of the text is changed', () => {
    fc.assert(
      fc.property(text, id, text, (before, number, after) => {
        expect(redact(before + number + after)).toBe(`${before}${number[0]}${'*'.repeat(16)}${number[17]}${after}`)
      }),
    )
  })

  it('every mobile number and card is masked', () => {
    const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)
    fc.assert(
      fc.property(text, mobile, text, (before, number, after) => {
        expect(redact(before + number + after)).toBe(`${before}${number.slice(0, 3)}******${number.slice(9)}${after}`)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^62\d{13,16}$/), (body) => {
        expect(redact(withLuhn(body))).not.toContain(body.slice(0, 10))
      }),
    )
  })

  it('spans are in order, do not overlap and lie within the text', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'0123456789XE92 -@.cn１Ｘ\u200b甲\n'), maxLength: 200 })
    fc.assert(
      fc.property(soup, (input) => {
        let from = 0
        for (const { start, end } of findPersonalNumbers(input)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(input.length)
      }),
      { numRuns: 1000 },
    )
  })

  const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)
  const piece = fc.oneof(
    id,
    id.map((number) => `${number.slice(0, 17)}${number[17] === '0' ? '1' : '0'}`),
    id.map((number) => `${number}01`),
    fc.constantFrom('110105491231002', '370102750308123'),
    mobile,
    mobile.map((number) => `86${number}`),
    fc.stringMatching(/^[HM]\d{8}(?:\d\d)?$/),
    fc.stringMatching(/^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]\d{7}|PE\d{7}|MA\d{7}|KJ\d{7})$/),
    fc.stringMatching(/^[A-Z]{3}\d{12}$/),
  )

  it('numbers glued to each other are all masked, in any order', () => {
    expect(redact('11010519491231002XH99996934')).toBe('1****************XH*******4')
    expect(redact('13800138000H99996934')).toBe('138******00H*******4')
    expect(redact('H99996934H99996934')).toBe('H*******4H*******4')
    expect(redact('H9999693413800138000')).toBe('H*******4138******00')
    expect(redact('H999969340113800138000')).toBe('H*********1138******00')
    expect(redact('号7777777​11010519491231002XH99996934。')).toBe('号7777777\u200b1****************XH*******4。')
    fc.assert(
      fc.property(text, fc.array(piece, { minLength: 1, maxLength: 5 }), text, (before, pieces, after) => {
        const redacted = redact(before + pieces.join('') + after)
        for (const one of pieces) expect(redacted, pieces.join(' ')).not.toContain(one.slice(1, -1))
        // A mask shows five characters of a number at most.
        expect(redacted.replace(/[^0-9A-Z]/g, '').length).toBeLessThanOrEqual(5 * pieces.length)
        expect(redact(redacted)).toBe(redacted)
      }),
      { numRuns: 2000 },
    )
  })

  // The last digits that a mask shows, and what follows, would be an ID number; a host that is a phone number.
  it.each([
    ['13800138011 0105 19491231 0021', '138******11 0105 19491231 0021'],
    ['13800138011 0105 19491231 002X', '138******1****************X'],
    ['6222-0200-0000-0371-68870788', undefined],
    ['a@138-0013-8000.cn', undefined],
    ['a@b.cn@c.cn', undefined],
  ])('redacts %s to what it does not change', (input, expected) => {
    const once = redact(input)
    if (expected !== undefined) expect(once).toBe(expected)
    expect(redact(once)).toBe(once)
  })

  it('does not change what it has redacted', () => {
    const word = fc.oneof(
      piece,
      fc.stringMatching(/^\d{1,8}$/),
      fc.constantFrom(
        '010',
        '0371',
        '68870788',
        '6222',
        '0200',
        '@',
        'b.cn',
        'a@b.cn',
        '110105',
        '19491231',
        '002X',
        'a',
        '.',
        '甲',
        '86',
        '92',
      ),
    )
    const gap = fc.constantFrom('', '', ' ', '-', '  ', '\n', '，', '@', '\u200b', '(', ')')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 12 }), (parts) => {
        const once = redact(parts.flat().join(''))
        expect(redact(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  // Each character is looked at a bounded number of times, whatever stands there: counted, not timed.
  it.each([
    ['digits', '1'],
    ['dates', '19491231'],
    ['ID numbers', ID],
    ['ID numbers of digits', withCheck('44052418800101001')],
    ['numbers glued', `13800138000H99996934${ID}`],
    ['single digits', '1 '],
    ['groups of four', '6222 '],
    ['at signs', 'a@'],
    ['hosts', 'a.'],
    ['zeros', '010-'],
    ['letters', 'E'],
    ['letters and digits', 'a1'],
    ['spaces', ' '],
    ['invisible', '\u200b'],
  ])('%s: twice the text takes twice the work', (_, unit) => {
    const workOf = (count: number) => {
      const input = `1${unit === 'a.' ? 'a@' : ''}${unit.repeat(count)}1`
      const reading = vi.spyOn(String.prototype, 'charCodeAt')
      const folding = vi.spyOn(String, 'fromCharCode')
      try {
        redact(input)
        return reading.mock.calls.length + folding.mock.calls.length
      } finally {
        reading.mockRestore()
        folding.mockRestore()
      }
    }
    expect(workOf(2000)).toBeLessThanOrEqual(2.2 * workOf(1000) + 200)
  })

  it('takes a megabyte of anything', () => {
    for (const unit of ['1', '19491231', ID, '1 ', '6222 ', 'a@', 'a.', '010-', 'E', 'a1', ' ', '\u200b', '*', '1*']) {
      expect(typeof redact(`1${unit.repeat(Math.ceil(1_000_000 / unit.length))}1`)).toBe('string')
    }
  })

  it('takes any options', () => {
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    for (const options of [
      null,
      undefined,
      1,
      'x',
      [],
      throwing,
      { kinds: 'mobile-phone' },
      { kinds: null },
      { mark: 7 },
    ]) {
      expect(redact('13800138000', options as never)).toBe('138******00')
    }
    expect(redact('13800138000', { kinds: [] })).toBe('13800138000')
    expect(redact('13800138000', { mark: 'x'.repeat(1_000_000) })).toBe('138******00')
  })

  it('is total', () => {
    for (const value of hostile()) {
      expect(typeof redact(value)).toBe('string')
      if (typeof value !== 'string') expect(redact(value)).toBe('')
    }
  })
})
