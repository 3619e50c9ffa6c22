import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeResidentId, looksLikeSocialCreditCode, looksLikeTaxpayerId } from '../../src/foundation/recognize.ts'
import {
  type MaskOptions,
  maskAddress,
  maskBankCard,
  maskEmail,
  maskMobilePhone,
  maskOfficePhone,
  maskPassport,
  maskPersonDocument,
  maskPersonName,
  maskResidentId,
  maskSocialCreditCode,
  maskTaxpayerId,
} from '../../src/privacy/mask.ts'
import { hostile } from '../network/hostile.ts'

const MASKS = {
  maskAddress,
  maskBankCard,
  maskEmail,
  maskMobilePhone,
  maskOfficePhone,
  maskPassport,
  maskPersonDocument,
  maskPersonName,
  maskResidentId,
  maskSocialCreditCode,
  maskTaxpayerId,
}

describe('masks: defaults', () => {
  it.each([
    ['resident ID', maskResidentId, '11010519491231002X', '1****************X'],
    ['resident ID, pasted', maskResidentId, ' １１０１０５ 19491231 002ｘ', '1****************X'],
    ['resident ID of 15 digits', maskResidentId, '110105491231002', '1*************2'],
    ['resident ID, broken off', maskResidentId, '11010519491231', '**************'],
    ['passport', maskPassport, 'e12345678', 'E*******8'],
    ['travel permit', maskPersonDocument, 'H1234567800', 'H*********0'],
    ['travel permit, eight digits', maskPersonDocument, '07257456', '0******6'],
    ['document, broken off', maskPersonDocument, 'E12345', '******'],
    ['mobile', maskMobilePhone, '13800138000', '138******00'],
    ['mobile, international', maskMobilePhone, '+86 138-0013-8000', '138******00'],
    ['mobile, 0086', maskMobilePhone, '008613800138000', '138******00'],
    ['mobile, broken off', maskMobilePhone, '1380013800', '**********'],
    ['office phone', maskOfficePhone, '0086-010-68870788', '010-******88'],
    ['office phone, national', maskOfficePhone, '(0851)88574848', '0851-******48'],
    ['office phone, no separators', maskOfficePhone, '01068870788', '010-******88'],
    ['office phone, extension', maskOfficePhone, '010-68870788转8001', '010-******88-****'],
    ['office phone, no area code', maskOfficePhone, '68870788', '******88'],
    ['office phone, no number', maskOfficePhone, '无', '*'],
    ['name', maskPersonName, '欧阳某某', '欧***'],
    ['name of two characters', maskPersonName, '李某', '李*'],
    ['name of one character', maskPersonName, '李', '*'],
    ['name with a rare character', maskPersonName, '𠮷某', '𠮷*'],
    ['e-mail', maskEmail, 'Zhang.San@people.cn', 'Z********@people.cn'],
    ['e-mail of one letter', maskEmail, 'z@people.cn', '*@people.cn'],
    ['e-mail, two signs', maskEmail, 'a@b@people.cn', 'a**@people.cn'],
    ['no e-mail', maskEmail, '@13800138000', '************'],
    ['no e-mail but a number', maskEmail, 'x@13800138000.cn', '****************'],
    ['bank card', maskBankCard, '6222 0200 0000 0000', '************0000'],
    ['bank card, broken off', maskBankCard, '622202000000', '************'],
    ['address', maskAddress, '北京市海淀区中关村大街1号', '北京市海淀区*******'],
    ['address, county', maskAddress, '浙江省嘉兴市海盐县武原街道1号', '浙江省嘉兴市海盐县******'],
    ['address, autonomous region', maskAddress, '内蒙古自治区赤峰市巴林左旗林东镇', '内蒙古自治区赤峰市巴林左旗***'],
    ['address, no county', maskAddress, '广东省东莞市莞城街道1号', '广东省东莞市******'],
    ['address, residential quarter', maskAddress, '幸福小区12号', '*******'],
    ['address, residential quarter of a city', maskAddress, '上海市幸福小区12号', '上海市*******'],
    ['address, social quarter of a city', maskAddress, '上海市莘庄社区3号县', '上海市*******'],
    ['address, no quarter before the city', maskAddress, '小区东莞市1号', '*******'],
    ['address, quarter as its first character', maskAddress, '区长家1号', '*****'],
    ['address, second city', maskAddress, '浙江省嘉兴市海宁市1号', '浙江省嘉兴市*****'],
    ['address, city at the ninth place', maskAddress, '一二三四五六七八市1号', '一二三四五六七八市**'],
    ['address, city at the tenth place', maskAddress, '一二三四五六七八九市1号', '************'],
    [
      'address, county at the fifteenth place',
      maskAddress,
      '一二三四五六七八九十一二三四县1号',
      '一二三四五六七八九十一二三四县**',
    ],
    [
      'address, county at the sixteenth place',
      maskAddress,
      '一二三四五六七八九十一二三四五县1号',
      '******************',
    ],
    ['address, pasted', maskAddress, ' 北京市海淀区\n1号 ', '北京市海淀区***'],
    ['e-mail of two letters', maskEmail, 'zh@people.cn', 'z*@people.cn'],
    ['e-mail, host of one label', maskEmail, 'zhang@people', '************'],
    ['e-mail, host that ends in a dot', maskEmail, 'zhang@people.', '*************'],
    ['e-mail, nothing before its sign', maskEmail, '@people.cn', '**********'],
    ['e-mail, six digits in its host', maskEmail, 'zhang@163163.com', 'z****@163163.com'],
    ['mobile, 86', maskMobilePhone, '8613800138000', '138******00'],
    ['mobile, another country', maskMobilePhone, '+85291234567', '+85*******67'],
    ['mobile, too long behind 86', maskMobilePhone, '86138001380001', '861*********01'],
    ['office phone, seven digits', maskOfficePhone, '0371-6887078', '0371-*****78'],
    ['office phone, six digits', maskOfficePhone, '0371-688707', '*********07'],
    ['office phone, nine digits', maskOfficePhone, '0371-688707889', '************89'],
    ['office phone, another country', maskOfficePhone, '+852-010-68870788', '***************88'],
    ['office phone, no such area', maskOfficePhone, '011-68870788', '**********88'],
    ['office phone, something before it', maskOfficePhone, '1010-68870788', '***********88'],
    ['office phone, brackets and extension', maskOfficePhone, '(010)68870788-1', '010-******88-*'],
    ['office phone, broken off', maskOfficePhone, '688707', '******'],
  ])('%s', (_, mask, input, expected) => {
    expect(mask(input)).toBe(expected)
  })

  it.each(Object.entries(MASKS))('%s shows nothing of what is no text', (_, mask) => {
    for (const input of [undefined, null, 13800138000, {}, ['13800138000']]) expect(mask(input)).toBe('')
  })

  it.each([
    // Each has the check character of a company's; what reads as a birth date is hidden.
    ['110105490131002', false],
    ['110105491231005', false],
    ['110105491001007', false],
    ['110105490901003', false],
    ['110105490930007', false],
    ['110105490129009', false],
    ['110105490100003', false],
    ['110105490030009', true],
    ['110105491330003', true],
    ['110105490140005', true],
    ['110105490132005', true],
  ])('the tax number %s of 15 digits: whether it is shown: %s', (number, isShown) => {
    expect(looksLikeTaxpayerId(number)).toBe(true)
    expect(maskTaxpayerId(number)).toBe(isShown ? number : `${number[0]}**************`)
  })

  it('keeps the public code of a company, hides that of a sole trader', () => {
    expect(maskSocialCreditCode('91350100M000100Y43')).toBe('91350100M000100Y43')
    expect(maskSocialCreditCode(' 91350100m000100y43')).toBe('91350100M000100Y43')
    expect(maskSocialCreditCode('92350100M000100Y43')).toBe('92****************')
    expect(maskSocialCreditCode('91350100M000100Y44')).toBe('******************')
    // An ID number in the wrong field; the second one satisfies GB 32100 too, both as it is and with a typing error.
    expect(maskSocialCreditCode('11010519491231002X')).toBe('******************')
    expect(maskSocialCreditCode('932682198501010017')).toBe('******************')
  })

  it('hides ID numbers with a typing error that satisfy the check character of GB 32100, as one in 31 does', () => {
    for (const number of ['110105198501010070', '110105198501010083', '110105198501010171']) {
      expect(looksLikeSocialCreditCode(number)).toBe(true)
      expect(maskSocialCreditCode(number)).toBe('******************')
      expect(maskTaxpayerId(number)).not.toContain('1985')
    }
  })

  it('hides ID numbers of 15 digits in tax numbers', () => {
    for (const number of ['110105491231002', '320106850229011', '110105491231002 ']) {
      expect(maskTaxpayerId(number)).not.toMatch(/\d{2}/)
    }
  })

  it('hides ID numbers in tax numbers, keeps companies', () => {
    expect(maskTaxpayerId('11010519491231002X01')).toBe('1*******************')
    expect(maskTaxpayerId('11010549123100201')).toBe('1****************')
    expect(maskTaxpayerId('91350100M000100Y43')).toBe('91350100M000100Y43')
    expect(maskTaxpayerId('92350100M000100Y43')).toBe('92****************')
    expect(maskTaxpayerId('110105563654948')).toBe('110105563654948')
    expect(maskTaxpayerId('L11010519491231002X')).toBe('L******************')
    expect(maskTaxpayerId('1101')).toBe('****')
  })
})

describe('masks: options', () => {
  it('shows what is asked for', () => {
    expect(maskResidentId('11010519491231002X', { first: 6, last: 4 })).toBe('110105********002X')
    expect(maskResidentId('11010519491231002X', { first: 0, last: 0, mark: '•' })).toBe('•'.repeat(18))
    expect(maskMobilePhone('13800138000', { last: 4 })).toBe('138****8000')
    expect(maskMobilePhone('13800138000', { mark: '12345678' })).toBe(`138${'12345678'.repeat(6)}00`)
    expect(maskMobilePhone('13800138000', { mark: '123456789' })).toBe('138******00')
    expect(maskOfficePhone('010-68870788转8001', { mark: 'x' })).toBe('010-xxxxxx88-xxxx')
    expect(maskEmail('no address', { mark: 'x' })).toBe('xxxxxxxxx')
    expect(maskBankCard('6222-0200-0000-0000')).toBe('************0000')
    expect(maskPersonName('欧阳某某', { first: 0, last: 1 })).toBe('***某')
    expect(maskAddress('北京市海淀区中关村大街1号', { first: 3 })).toBe('北京市**********')
  })

  it('hides everything where nothing would be hidden', () => {
    expect(maskResidentId('11010519491231002X', { first: 9, last: 9 })).toBe('*'.repeat(18))
    expect(maskPersonName('李某', { first: 1, last: 1 })).toBe('**')
    expect(maskResidentId('11010519491231002X', { first: Number.POSITIVE_INFINITY })).toBe('*'.repeat(18))
  })

  it('takes what is no count for none', () => {
    for (const first of [-1, Number.NaN, '3', null, {}]) {
      expect(maskMobilePhone('13800138000', { first: first as number })).toBe('*********00')
    }
    expect(maskMobilePhone('13800138000', { mark: 1 as unknown as string })).toBe('138******00')
  })
})

/** Options that are none: the defaults are meant. */
const junk = [
  null,
  undefined,
  7,
  'x',
  true,
  [],
  () => '',
  new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
    },
  ),
  { mark: null },
  { mark: 'x'.repeat(1_000_000) },
  { first: undefined, last: undefined },
]

describe('masks: numbers that pass for others', () => {
  it('hides an ID number with a typing error whose digits satisfy the check character of a credit code', () => {
    // 1985-01-01: once in 31 a mistyped ID number does, and no company has a date there.
    const found: string[] = []
    for (let serial = 0; serial < 2000; serial++) {
      const text = `11010519850101${String(serial).padStart(4, '0')}`
      if (looksLikeSocialCreditCode(text) && !looksLikeResidentId(text)) found.push(text)
    }
    expect(found.length).toBeGreaterThan(10)
    for (const text of found) {
      expect(maskSocialCreditCode(text)).toBe('*'.repeat(18))
      expect(maskTaxpayerId(text)).toBe(`${text[0]}*****************`)
    }
  })

  it('hides an ID number of 15 digits whose last nine satisfy the check character of an organization code', () => {
    const found: string[] = []
    for (let serial = 0; serial < 1000; serial++) {
      const text = `110105491231${String(serial).padStart(3, '0')}`
      if (looksLikeTaxpayerId(text)) found.push(text)
    }
    expect(found.length).toBeGreaterThan(10)
    for (const text of found) expect(maskTaxpayerId(text)).toBe(`${text[0]}**************`)
  })
})

describe('masks: properties', () => {
  const options = fc.record({ first: fc.nat(8), last: fc.nat(8) })

  it('never show more than configured, whatever the text', () => {
    const exact = [maskResidentId, maskPersonDocument, maskMobilePhone, maskPersonName, maskBankCard]
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Z 　-]{0,24}$/)),
        options,
        fc.constantFrom(...exact),
        (text, { first, last }, mask) => {
          const mark = '\u2588'
          const masked = Array.from(mask(text, { first, last, mark }))
          const shown = masked.filter((character) => character !== mark).length
          expect(shown).toBeLessThanOrEqual(first + last)
          if (masked.length > 0) expect(shown).toBeLessThan(masked.length)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are total', () => {
    for (const mask of Object.values(MASKS) as ((input: unknown, options?: MaskOptions) => string)[]) {
      for (const value of hostile()) {
        const masked = mask(value)
        expect(typeof masked).toBe('string')
        if (typeof value !== 'string') expect(masked).toBe('')
      }
    }
  })

  it.each(Object.entries(MASKS))('%s takes any options', (_, mask) => {
    for (const input of [
      '11010519491231002X',
      '13800138000',
      'zhang@people.cn',
      '北京市海淀区中关村大街1号',
      '欧阳某某',
    ]) {
      for (const options of junk) expect(mask(input, options as never)).toBe(mask(input))
    }
  })
})
