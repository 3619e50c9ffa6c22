import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasMod11_2Check, iso7064Mod11_2, iso7064Mod11_10 } from '../../../src/foundation/check-digit/iso7064.ts'

describe('ISO 7064 MOD 11-2', () => {
  it.each([
    ['11010519491231002', 10, 'GB 11643'],
    ['44052418800101001', 4, 'GB 11643, born 1880'],
    ['93268219850101001', 7, 'the sample of the foreign permanent resident ID'],
    ['81000019980902013', 10, 'residence permit, Hong Kong'],
  ])('%s has %d (%s)', (body, check) => {
    expect(iso7064Mod11_2(body, 17)).toBe(check)
    expect(hasMod11_2Check(body + (check === 10 ? 'X' : check))).toBe(true)
    expect(hasMod11_2Check(`${body}${(check + 1) % 10}`)).toBe(false)
  })

  it('agrees with the weights of GB 11643', () => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    const checks = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2]
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), (body) => {
        const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
        expect(iso7064Mod11_2(body, 17)).toBe(checks[sum % 11])
      }),
    )
  })

  it('catches every single substitution and every swap of neighbours', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, at, step) => {
        const changed = body.slice(0, at) + ((Number(body[at]) + step) % 10) + body.slice(at + 1)
        expect(iso7064Mod11_2(changed, 17)).not.toBe(iso7064Mod11_2(body, 17))
        const next = Math.min(at, 15)
        const swapped = body.slice(0, next) + body[next + 1] + body[next] + body.slice(next + 2)
        if (swapped !== body) expect(iso7064Mod11_2(swapped, 17)).not.toBe(iso7064Mod11_2(body, 17))
      }),
    )
  })
})

describe('ISO 7064 MOD 11,10', () => {
  it('is 6 for 11010800000001 (GS 15-2006)', () => {
    expect(iso7064Mod11_10('11010800000001', 14)).toBe(6)
  })

  it('catches every single substitution', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{14}$/), fc.nat(13), fc.integer({ min: 1, max: 9 }), (body, at, step) => {
        const changed = body.slice(0, at) + ((Number(body[at]) + step) % 10) + body.slice(at + 1)
        expect(iso7064Mod11_10(changed, 14)).not.toBe(iso7064Mod11_10(body, 14))
      }),
    )
  })
})
