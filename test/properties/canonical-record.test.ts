import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { licenseShapes } from '../../src/data/operating-licenses/table.ts'
import type { Result } from '../../src/foundation/result.ts'
import {
  formatIcpNumber,
  formatPublicSecurityNumber,
  isIcpNumber,
  isOperatingLicense,
  isPublicSecurityNumber,
  isRecordNumber,
  isSameIcpEntity,
  isTelecomLicense,
  parseIcpNumber,
  parseOperatingLicense,
  parsePublicSecurityNumber,
  parseRecordNumber,
  parseTelecomLicense,
  recordLink,
} from '../../src/index.ts'
import { hostile } from '../record/hostile.ts'

interface Options {
  readonly today?: string | undefined
}
type Parse = (input: unknown, options?: Options) => Result<{ readonly text: string }>
type Is = (input: unknown, options?: Options & { readonly canonical?: boolean }) => boolean

const KINDS: readonly (readonly [name: string, parse: Parse, is: Is])[] = [
  ['ICP number', parseIcpNumber, isIcpNumber],
  ['telecom license', parseTelecomLicense, isTelecomLicense],
  ['public-security number', parsePublicSecurityNumber, isPublicSecurityNumber],
  ['operating license', parseOperatingLicense, isOperatingLicense],
  ['record number', parseRecordNumber, isRecordNumber],
]

const seed = 20_261_127

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const oneOf = (characters: string) => fc.constantFrom(...characters)
const province = oneOf('京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新萌')
const serial = fc.oneof(
  digits(6),
  fc.constantFrom('000000', '000001', '111111', '121212', '012345', '456789', '599999', '600000'),
)
const year = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((value) => String(value).padStart(2, '0')),
  fc.integer({ min: 2018, max: 2028 }).map(String),
  fc.constantFrom('1111', '2222'),
)
const suffix = fc.oneof(
  fc.constantFrom('', '', '-1', '-9999', '-10000', '-0', '-01', '-1A', '-20X', '-3K', '-1B', '-'),
  fc.tuple(fc.nat(12_000), oneOf('AX')).map(([index, letter]) => `-${index}${letter}`),
)
const filing = fc.tuple(province, year, serial, suffix).map(([p, y, s, tail]) => `${p}ICP备${y}${s}号${tail}`)
const place = fc.constantFrom(
  '京11',
  '沪31',
  '粤44',
  '川51',
  '贵52',
  '甘62',
  '新65',
  '蜀51',
  '黔52',
  '陇62',
  '京12',
  '云53',
)
const police = fc
  .tuple(
    place,
    fc.constantFrom('', ' '),
    digits(4),
    fc.constantFrom('02', '02', '03', ''),
    serial,
    fc.constantFrom('', '-1'),
  )
  .map(([p, gap, county, kind, s, tail]) => `${p[0]}公网安备${gap}${p.slice(1)}${county}${kind}${s}${tail}号`)
const license = fc
  .tuple(
    fc.oneof(province, fc.constantFrom('合字', '', '合')),
    fc.constantFrom('B2', 'B1', 'A1', 'A2.B1.B2', 'A2.B1.', 'B2.B1', 'B2.B2', 'A1.A2.B1.B2', 'B3'),
    fc.oneof(fc.constantFrom('2009', '2026', '2027', '1999', '2222', '0000'), digits(4)),
    fc.oneof(digits(4), fc.constantFrom('0000', '2222')),
    suffix,
  )
  .map(([p, classes, y, s, tail]) => `${p}${classes}-${y}${s}${tail}`)
const oldLicense = fc
  .tuple(province, fc.oneof(digits(6), fc.constantFrom('111111', '222222', '123456', '030173', '990001')), suffix)
  .map(([p, number, tail]) => `${p}ICP证${number}号${tail}`)
const withoutLookahead = (source: string) => source.replace('(?!\\d)', '').replace(/\(\?![^()]*\)/, '')
const shaped = fc
  .constantFrom(...licenseShapes)
  .chain(({ number, labels }) =>
    fc
      .tuple(fc.constantFrom('', '', ...labels), fc.stringMatching(new RegExp(`^${withoutLookahead(number.source)}$`)))
      .map(([label, text]) => (label === '' ? text : `${label}：${text}`)),
  )
const unknown = fc
  .tuple(
    fc.constantFrom(
      '特种行业许可证编号：',
      '士购买字證',
      '军字',
      '网络文化经营许可证：',
      '证书编号',
      '京建许字',
      '（证书）',
      '',
    ),
    fc.constantFrom('', '第', '京西公特旅字第', '备', '〔2019〕', '沪[2016]', '(2015)'),
    fc.stringMatching(/^[\dA-Z-]{1,16}$/),
    fc.constantFrom('', '号', '号号号号', '（正本）', ')'),
  )
  .map((parts) => parts.join(''))
/** Numbers that may have been given, which the others seldom are. */
const plain = fc.oneof(
  fc
    .tuple(oneOf('京沪粤蜀黔陇'), fc.integer({ min: 2020, max: 2026 }), digits(6))
    .map(([p, y, s]) => `${p}ICP备${y}${s}号`),
  fc
    .tuple(
      oneOf('京沪粤川贵'),
      fc.constantFrom('B2', 'A2.B1', 'B1.B2'),
      fc.integer({ min: 2001, max: 2026 }),
      digits(4),
    )
    .map(([p, classes, y, s]) => `${p}${classes}-${y}${s}`),
)
const number = fc.oneof(filing, police, license, oldLicense, shaped, unknown, plain)

/** What people make of a number: labels, spaces, widths, entities, tags; and damage. */
const disguise = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => `备案号：${text}`,
  (text) => ` ${text.replace(/(?=\d)/, ' ')}。`,
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/备/g, '備').replace(/号/g, '號').replace(/证/g, '證').replace(/网/g, '網'),
  (text) => text.toLowerCase(),
  (text) => text.replace(/[-]/g, '&ndash;'),
  (text) => `《${text}》`,
  (text) => text.replace(/号/, ''),
  (text) => text.replace(/\d/, ''),
  (text) => `${text}号`,
  (text) => text.slice(0, -1),
)
const anything = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(number, disguise).map(([text, write]) => write(text)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(number, fc.nat(24), oneOf('京川ICP备证号公网安-0123456789AX.字第 '))
      .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.anything() },
)
const options = fc.constantFrom<Options | undefined>(
  undefined,
  { today: '2026-11-21' },
  { today: '2019-06-30' },
  { today: '2222-12-31' },
  { today: undefined },
  null as unknown as undefined,
)

describe.each(KINDS)('%s', (_, parse, is) => {
  it('is one exactly where the parser takes it, and canonical exactly where its text is the input', () => {
    let taken = 0
    fc.assert(
      fc.property(anything, options, (input, chosen) => {
        const result = parse(input, chosen)
        if (result.ok) taken++
        expect(is(input, chosen)).toBe(result.ok)
        expect(is(input, { ...chosen, canonical: true })).toBe(result.ok && result.value.text === input)
        expect(is(input, { ...chosen, canonical: false })).toBe(result.ok)
      }),
      { numRuns: 2000, seed },
    )
    expect(taken).toBeGreaterThan(50)
  })

  it('has a canonical text that stays as it is, and means the same', () => {
    fc.assert(
      fc.property(anything, options, (input, chosen) => {
        const result = parse(input, chosen)
        if (!result.ok) return
        const { text } = result.value
        const again = parse(text, chosen)
        expect(again.ok && again.value.text, text).toBe(text)
        expect(is(text, { ...chosen, canonical: true })).toBe(true)
        if (!again.ok) return
        // What a license is may be told by its label alone, which is none of its number.
        if (!('license' in result.value)) expect(again.value).toEqual(result.value)
        expect(parse(again.value.text, chosen)).toEqual(again)
      }),
      { numRuns: 2000, seed },
    )
  })

  it('is read the same way by its fast path and by the grammar', () => {
    fc.assert(
      fc.property(number, options, (text, chosen) => {
        // A zero-width space is folded away, and no fast path knows it.
        expect(parse(text, chosen)).toEqual(parse(`\u200b${text}`, chosen))
      }),
      { numRuns: 2000, seed },
    )
  })

  it('takes any options, and refuses a day that is none in one sentence', () => {
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    for (const junk of [null, undefined, 1, 'x', true, Symbol('x'), [], () => '', throwing]) {
      for (const input of [
        '京ICP备16020626号-8',
        '粤B2-20090059',
        '京公网安备11010502030143号',
        '粤网文〔2017〕6138-1456号',
        '',
        7,
      ]) {
        expect(is(input, junk as never)).toBe(parse(input, junk as never).ok)
      }
    }
    if (parse === parsePublicSecurityNumber) return
    for (const input of ['京ICP备16020626号-8', '粤B2-20090059', 'x', '']) {
      expect(() => parse(input, { today: '2026-13-01' })).toThrow(RangeError)
      expect(() => parse(input, { today: 20_261_121 as never })).toThrow(/'today'/)
    }
  })
})

describe('format', () => {
  it('writes a value and each of its spellings alike', () => {
    fc.assert(
      fc.property(
        fc.tuple(number, disguise).map(([text, write]) => write(text)),
        (text) => {
          const icp = parseIcpNumber(text)
          expect(formatIcpNumber(text)).toBe(icp.ok ? icp.value.text : text)
          if (icp.ok) expect(formatIcpNumber(icp.value)).toBe(icp.value.text)
          const found = parsePublicSecurityNumber(text)
          expect(formatPublicSecurityNumber(text)).toBe(found.ok ? found.value.text : text)
          if (found.ok) {
            expect(formatPublicSecurityNumber(text, 'spaced')).toBe(found.value.text.replace('备', '备 '))
            expect(formatPublicSecurityNumber(found.value, 'spaced')).toBe(found.value.text.replace('备', '备 '))
          }
        },
      ),
      { numRuns: 1000, seed },
    )
  })

  it('gives what is no number back as text, without undefined in it', () => {
    expect(formatIcpNumber('example.com')).toBe('example.com')
    expect(formatPublicSecurityNumber('备注', 'spaced')).toBe('备注')
    expect(formatIcpNumber(16_020_626 as never)).toBe('16020626')
    expect(formatIcpNumber({ entityNumber: '京ICP备16020626号', service: {} } as never)).toBe('京ICP备16020626号')
    expect(
      formatIcpNumber({ entityNumber: '京ICP备16020626号', service: { index: 1, type: 'constructor' } } as never),
    ).toBe('京ICP备16020626号')
    for (const junk of [
      ...hostile,
      { text: undefined },
      { service: { index: 1, type: 'app' } },
      { entityNumber: null },
    ]) {
      for (const text of [formatIcpNumber(junk as never), formatPublicSecurityNumber(junk as never, 'spaced')]) {
        expect(typeof text).toBe('string')
        expect(text).not.toMatch(/undefined/)
        if (typeof junk === 'string' && !isIcpNumber(junk)) expect(text).toBe(junk)
      }
    }
  })
})

describe('helpers', () => {
  it('tell one entity by values and by texts', () => {
    const entity = parseIcpNumber('京ICP备16020626号')
    expect(entity.ok && isSameIcpEntity(entity.value, '备案号：京icp备16020626号-8')).toBe(true)
    expect(isSameIcpEntity('粤B2-20090059-1', '粤B2-20090059-12X')).toBe(true)
    expect(isSameIcpEntity('京ICP备16020626号-8', '京ICP备16020627号-8')).toBe(false)
    // Two texts that are no numbers are not numbers of one entity.
    expect(isSameIcpEntity('', '')).toBe(false)
    expect(isSameIcpEntity({} as never, {} as never)).toBe(false)
  })

  it('take anything', () => {
    for (const one of hostile) {
      expect(recordLink(one as never)).toBeUndefined()
      for (const other of hostile) {
        expect(isSameIcpEntity(one as never, other as never)).toBe(isIcpNumber(one) && isIcpNumber(other))
      }
    }
    const link = recordLink({ kind: 'public-security', digits: '"><script>12345' })
    expect(link).toBe('https://beian.mps.gov.cn/')
  })

  it('hand nothing out that the next caller would see changed', () => {
    const read = () => {
      const result = parseOperatingLicense('粤网文〔2017〕6138-1456号')
      return result.ok ? (result.value.preApprovals as string[]) : []
    }
    read().push('news')
    expect(read()).toEqual(['culture'])
  })
})
