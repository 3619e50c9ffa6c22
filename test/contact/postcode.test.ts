import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPostcode, parsePostcode } from '../../src/contact/postcode.ts'
import { postcodeProvinces } from '../../src/contact/postcode-provinces.ts'

const codesOf = (...args: Parameters<typeof parsePostcode>) => parsePostcode(...args).issues.map((issue) => issue.code)

describe('postcode', () => {
  it.each([
    ['100037', '100037'],
    ['１０００３７', '100037'],
    ['邮编：100037', '100037'],
    ['邮政编码 518 000', '518000'],
    ['010010', '010010'],
  ])('%s', (input, text) => {
    expect(parsePostcode(input)).toMatchObject({ ok: true, issues: [], value: { text } })
    expect(isPostcode(text)).toBe(true)
    expect(isPostcode(input)).toBe(true)
  })

  it.each([
    ['', 'postcode.required'],
    [100037, 'postcode.type'],
    ['10003', 'postcode.length'],
    ['1000370', 'postcode.length'],
    ['10003a', 'postcode.charset'],
    ['000000', 'postcode.placeholder'],
    ['001000', 'postcode.placeholder'],
    ['暂无', 'postcode.placeholder'],
  ])('%s → %s', (input, code) => {
    expect(parsePostcode(input).ok).toBe(false)
    expect(codesOf(input)).toEqual([code])
  })

  it.each([
    ['111111', 'postcode.placeholder'],
    ['123456', 'postcode.placeholder'],
    ['080000', 'postcode.unknown'],
    ['190000', 'postcode.unknown'],
  ])('%s passes with %s', (input, code) => {
    expect(parsePostcode(input).ok).toBe(true)
    expect(codesOf(input)).toEqual([code])
  })

  it('warns of another province, but not at the border', () => {
    expect(codesOf('100037', { provinceCode: '44' })).toEqual(['postcode.mismatch'])
    expect(codesOf('100037', { provinceCode: '11' })).toEqual([])
    expect(codesOf('202450', { provinceCode: '33' })).toEqual([])
    expect(codesOf('162650', { provinceCode: '15' })).toEqual([])
    expect(codesOf('999077')).toEqual([])
  })

  // A capital's postcode for every province: no province is without one.
  it.each([
    ['11', '100000'],
    ['12', '300000'],
    ['13', '050000'],
    ['14', '030000'],
    ['15', '010000'],
    ['21', '110000'],
    ['22', '130000'],
    ['23', '150000'],
    ['31', '200000'],
    ['32', '210000'],
    ['33', '310000'],
    ['34', '230000'],
    ['35', '350000'],
    ['36', '330000'],
    ['37', '250000'],
    ['41', '450000'],
    ['42', '430000'],
    ['43', '410000'],
    ['44', '510000'],
    ['45', '530000'],
    ['46', '570000'],
    ['50', '400000'],
    ['51', '610000'],
    ['52', '550000'],
    ['53', '650000'],
    ['54', '850000'],
    ['61', '710000'],
    ['62', '730000'],
    ['63', '810000'],
    ['64', '750000'],
    ['65', '830000'],
  ])('province %s has %s', (province, postcode) => {
    expect(postcodeProvinces(postcode)[0]).toBe(province)
  })

  it('isPostcode agrees with parsePostcode, and nothing throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5,7}$/), (text) => {
        const result = parsePostcode(text)
        expect(isPostcode(text, { canonical: true })).toBe(result.ok && result.value.text === text)
      }),
    )
    for (const input of [null, 1, Symbol('x'), [], Object.create(null), '\ud800', '1'.repeat(1e6)]) {
      expect(parsePostcode(input).ok).toBe(false)
      expect(isPostcode(input)).toBe(false)
    }
  })
})

describe('districts with the postcode of the neighbouring province', () => {
  it.each([
    ['750306', '15', '阿拉善左旗'],
    ['735400', '15', '额济纳旗'],
    ['137400', '15', '乌兰浩特'],
    ['162650', '15', '扎兰屯'],
    ['202450', '33', '嵊泗'],
    ['028000', '15', '通辽'],
    ['433100', '42', '潜江'],
    ['573100', '46', '三沙'],
    ['831300', '65', '五家渠'],
    ['454650', '41', '济源'],
  ])('%s of province %s (%s) is in order', (postcode, provinceCode) => {
    expect(codesOf(postcode, { provinceCode })).toEqual([])
  })
})
