import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isHongKongMacaoTravelPermit,
  isSameHolder,
  parseHongKongMacaoTravelPermit,
} from '../../src/identity/hong-kong-macao-travel-permit.ts'
import { readFixture } from '../fixtures/read.ts'

const parse = parseHongKongMacaoTravelPermit
const codesOf = (input: unknown) => parse(input).issues.map((issue) => issue.code)

describe('Hong Kong and Macao travel permit', () => {
  it.each([
    ['H12345678', { region: 'hong-kong', holderNumber: 'H12345678', foreign: false }],
    ['M8765432100', { region: 'macao', holderNumber: 'M87654321', issue: 0, foreign: false }],
    ['H1234567812', { region: 'hong-kong', holderNumber: 'H12345678', issue: 12, foreign: false }],
    ['HA1234567', { region: 'hong-kong', holderNumber: 'HA1234567', foreign: true }],
  ])('reads %s', (text, parts) => {
    expect(parse(text)).toEqual({ ok: true, issues: [], value: { text, ...parts } })
    expect(isHongKongMacaoTravelPermit(text)).toBe(true)
  })

  it('knows one holder through every renewal', () => {
    const [first, second] = [parse('H1234567800'), parse('H12345678')]
    expect(first.ok && second.ok && isSameHolder(first.value, second.value)).toBe(true)
    expect(isSameHolder({ holderNumber: 'H12345678' }, { holderNumber: 'M12345678' })).toBe(false)
    expect(isSameHolder('h12345678(02)', { holderNumber: 'H12345678' })).toBe(true)
    for (const other of [undefined, null, {}, 5, '', 'H1'])
      expect(isSameHolder(other as never, other as never)).toBe(false)
  })

  it.each(readFixture('certificates.tsv').filter((row) => row.kind === 'hm-permit'))(
    '$number is $expected: $reason',
    ({ number, expected }) => {
      expect(parse(number).ok).toBe(expected === 'valid')
      expect(isHongKongMacaoTravelPermit(number)).toBe(expected === 'valid')
    },
  )

  it.each([['h12345678'], ['Ｈ１２３４５６７８'], ['H 1234 5678']])('folds %s', (text) => {
    expect(parse(text)).toMatchObject({ ok: true, value: { text: 'H12345678' } })
    expect(isHongKongMacaoTravelPermit(text, { canonical: true })).toBe(false)
    expect(isHongKongMacaoTravelPermit(text)).toBe(true)
  })

  it.each([['H12345678(02)'], ['H12345678（02）'], ['H12345678 02']])('folds the issue count of %s', (text) => {
    expect(parse(text)).toMatchObject({ ok: true, value: { text: 'H1234567802', issue: 2 } })
    expect(isHongKongMacaoTravelPermit(text)).toBe(true)
  })

  it.each([
    [' ', 'hong_kong_macao_travel_permit.required'],
    [12345678, 'hong_kong_macao_travel_permit.type'],
    ['H1234567', 'hong_kong_macao_travel_permit.length'],
    ['H123456789', 'hong_kong_macao_travel_permit.length'],
    ['H'.repeat(1_000_000), 'hong_kong_macao_travel_permit.length'],
    ['H1234567O', 'hong_kong_macao_travel_permit.charset'],
    ['123456789', 'hong_kong_macao_travel_permit.charset'],
    ['C12345678', 'hong_kong_macao_travel_permit.charset'],
    ['HB1234567', 'hong_kong_macao_travel_permit.charset'],
    ['E12345678', 'hong_kong_macao_travel_permit.wrong_kind'],
  ])('case %#: %s', (input, code) => {
    expect(codesOf(input)).toEqual([code])
    expect(parse(input).ok).toBe(false)
  })

  it.each([
    ['H00000000', 'hong_kong_macao_travel_permit.placeholder'],
    ['MA1234567', 'hong_kong_macao_travel_permit.wrong_kind'],
  ])('%s is only wondered at: %s', (input, code) => {
    expect(parse(input)).toMatchObject({ ok: true, issues: [{ code, severity: 'warning' }] })
  })

  it('is and parse agree on canonical text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[HMC][A\d]?\d{6,10}$/), (text) => {
        expect(isHongKongMacaoTravelPermit(text)).toBe(parse(text).ok)
      }),
    )
  })
})
