import { describe, expect, it } from 'vitest'
import { parseEmail } from '../../src/contact/email.ts'
import { parseMobilePhone } from '../../src/contact/mobile-phone.ts'
import { parseOfficePhone } from '../../src/contact/office-phone.ts'
import { parsePostalAddress } from '../../src/contact/postal-address/postal-address.ts'
import { parsePostcode } from '../../src/contact/postcode.ts'

/** Code, degree and what fills the message; what was meant, where something is suggested. */
function said({ issues }: { readonly issues: readonly object[] }): readonly unknown[] {
  return issues.map((issue) => {
    const { code, severity, params, suggestion } = issue as Record<string, { readonly text?: string }>
    return suggestion?.text === undefined ? [code, severity, params] : [code, severity, params, suggestion.text]
  })
}

const local = (length: number): string => 'a'.repeat(length)

describe('what is said of an e-mail address', () => {
  it.each([
    ['a@b.cn;c@d.cn', [['email.format', 'error', { part: 'several' }]]],
    ['a@b.cn或c@d.cn', [['email.format', 'error', { part: 'several' }]]],
    ['zhang@-b.cn', [['email.format', 'error', { part: 'domain' }]]],
    ['www.people.cn', [['email.wrong_kind', 'error', { kind: 'url' }]]],
    ['13800138000', [['email.wrong_kind', 'error', { kind: 'mobile-phone' }]]],
    [`${local(64)}@people.cn`, []],
    [`zhang@${local(63)}.cn`, []],
    // Hosts of their own, one letter from a better known one.
    ...['hotmail.co', 'outlook.co', 'gmail.co', 'ymail.com', 'email.com', 'mail.com'].map(
      (host): [string, unknown[]] => [`li@${host}`, []],
    ),
  ])('%s', (input, expected) => {
    expect(said(parseEmail(input))).toEqual(expected)
  })

  it.each([
    ['<li@people.cn>', 'li@people.cn'],
    ['李 <li@people.cn>', 'li@people.cn'],
    ['mailto:li@people.cn', 'li@people.cn'],
    ['邮箱：li@people.cn', 'li@people.cn'],
  ])('%s is read as %s', (input, expected) => {
    const result = parseEmail(input)
    expect(result.ok ? result.value.text : said(result)).toBe(expected)
  })
})

describe('what is said of a phone number', () => {
  it.each([
    ['010-98870788', [['office_phone.range', 'warning', { first: 9 }]]],
    ['010-6887078', [['office_phone.length', 'error', { areaCode: '010', expected: [8], actual: 7 }]]],
    ['68870788', [['office_phone.missing', 'error', {}]]],
  ])('office: %s', (input, expected) => {
    expect(said(parseOfficePhone(input))).toEqual(expected)
  })

  it.each([['1380013800', [['mobile_phone.length', 'error', { expected: [11], actual: 10 }]]]])(
    'mobile: %s',
    (input, expected) => {
      expect(said(parseMobilePhone(input))).toEqual(expected)
    },
  )
})

describe('what is said of a postcode and an address', () => {
  it.each([
    ['', [['postcode.required', 'error', {}]]],
    ['10008', [['postcode.length', 'error', { expected: [6], actual: 5 }]]],
  ])('postcode %j', (input, expected) => {
    expect(said(parsePostcode(input))).toEqual(expected)
  })

  it('a division that is none is told of the option', () => {
    const { issues } = parsePostalAddress('北京市海淀区中关村大街1号', { divisionCode: 'banana' } as never)
    expect(issues.map(({ code, params, path }) => [code, params, path])).toEqual([
      ['context.unknown', { key: 'divisionCode' }, ['divisionCode']],
    ])
  })
})
