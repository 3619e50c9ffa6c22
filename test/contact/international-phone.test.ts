import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import {
  formatInternationalPhone,
  isInternationalPhone,
  parseInternationalPhone,
} from '../../src/contact/international-phone.ts'
import { generate } from '../../src/data/phone-metadata/generate.ts'
import { phoneMetadata } from '../../src/data/phone-metadata/table.ts'

const codesOf = (...args: Parameters<typeof parseInternationalPhone>) =>
  parseInternationalPhone(...args).issues.map((issue) => issue.code)

describe('international phone', () => {
  it.each([
    ['+852 2123 4567', '+85221234567', 'HK'],
    ['00852-2123-4567', '+85221234567', 'HK'],
    ['＋８５２　２１２３４５６７', '+85221234567', 'HK'],
    ['电话：+853 2857 1234', '+85328571234', 'MO'],
    ['+886 2 2345 6789', '+886223456789', 'TW'],
    ['+886 (0)912 345 678', '+886912345678', 'TW'],
    ['+86 10 6887 0788', '+861068870788', 'CN'],
    ['+86 139 1234 0001', '+8613912340001', 'CN'],
  ])('%s', (input, text, country) => {
    expect(parseInternationalPhone(input)).toMatchObject({ ok: true, issues: [], value: { text, country } })
    expect(isInternationalPhone(text)).toBe(true)
  })

  it.each([
    ['2123 4567', 'HK', '+85221234567'],
    ['0912-345-678', 'TW', '+886912345678'],
    ['2857 1234', 'MO', '+85328571234'],
  ] as const)('%s in %s', (input, country, text) => {
    expect(parseInternationalPhone(input, { country })).toMatchObject({ ok: true, issues: [], value: { text } })
  })

  it('keeps an extension behind the number', () => {
    const result = parseInternationalPhone('+886-2-2345-6789 ext. 12')
    expect(result).toMatchObject({ ok: true, value: { text: '+886223456789;ext=12', extension: '12' } })
    if (!result.ok) return
    expect(formatInternationalPhone(result.value, 'e164')).toBe('+886223456789')
    expect(formatInternationalPhone(result.value, 'tel')).toBe('tel:+886223456789;ext=12')
  })

  it('loses no extension of a text that is stored', () => {
    for (const [input, options] of [
      ['+852 2123 4567 #850856', {}],
      ['+1 650 253 0000 ext. 0012', {}],
      ['2123 4567 x7', { country: 'HK' }],
    ] as const) {
      const result = parseInternationalPhone(input, options)
      if (!result.ok) throw new Error('not read')
      expect(result.value.extension).toMatch(/^(?:850856|0012|7)$/)
      expect(parseInternationalPhone(result.value.text)).toMatchObject({ ok: true, value: result.value })
      expect(formatInternationalPhone(result.value, 'e164')).toMatch(/^\+\d+$/)
    }
  })

  it.each([
    ['', 'international_phone.required'],
    [85221234567, 'international_phone.type'],
    ['2123 4567', 'international_phone.missing'],
    ['+852 212', 'international_phone.length'],
    ['+852 2123 4567 8901', 'international_phone.length'],
    ['+1 234', 'international_phone.length'],
    [`+${'1'.repeat(16)}`, 'international_phone.length'],
    ['+852 2123 4567 abc', 'international_phone.charset'],
  ])('%s → %s', (input, code) => {
    expect(parseInternationalPhone(input).ok).toBe(false)
    expect(codesOf(input)).toEqual([code])
  })

  it.each([
    ['+886 00 352290679', '+886352290679'],
    ['+86 0010 6887 0788', '+861068870788'],
    ['+86000010 6887 0788', '+861068870788'],
  ])('drops every zero before the national number: %s', (input, text) => {
    const result = parseInternationalPhone(input)
    expect(result).toMatchObject({ ok: true, value: { text } })
    expect(isInternationalPhone(text)).toBe(true)
  })

  it('takes other countries by their shape, and with metadata by their plan', () => {
    const us = '+1 650 253 0000'
    expect(parseInternationalPhone(us)).toMatchObject({ ok: true, value: { text: '+16502530000' } })
    expect(codesOf(us)).toEqual(['international_phone.unknown'])
    expect(parseInternationalPhone(us, { metadata: metadata as never })).toMatchObject({
      ok: true,
      issues: [],
      value: { text: '+16502530000', country: 'US' },
    })
    expect(codesOf('+1 650 253', { metadata: metadata as never })).toEqual(['international_phone.length'])
  })

  it('only warns of a number outside the ranges', () => {
    expect(parseInternationalPhone('+85211111111').ok).toBe(true)
    expect(codesOf('+85211111111')).toEqual(['international_phone.unknown'])
  })

  it('what is no text is neither accepted nor thrown at', () => {
    for (const input of [null, 1, 1n, Symbol('x'), [], {}, Object.create(null), '+\ud800', '+1'.repeat(1e5)]) {
      expect(parseInternationalPhone(input).ok).toBe(false)
      expect(isInternationalPhone(input)).toBe(false)
    }
    expect(isInternationalPhone('+852 2123 4567', { canonical: true })).toBe(false)
    expect(isInternationalPhone('+852 2123 4567')).toBe(true)
  })

  it('the metadata is a cut of the package as installed', () => {
    expect(Object.keys(phoneMetadata.countries)).toEqual(['CN', 'HK', 'MO', 'TW'])
    expect(JSON.stringify(phoneMetadata.countries.HK)).toBe(JSON.stringify(metadata.countries.HK))
    expect(generate()).toEqual(generate())
  })
})
