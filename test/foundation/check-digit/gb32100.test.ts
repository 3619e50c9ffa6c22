import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gb32100Check, gb32100Value } from '../../../src/foundation/check-digit/gb32100.ts'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

describe('GB 32100', () => {
  it('is 3 for 91350100M000100Y4, the example of the standard', () => {
    expect(gb32100Check('91350100M000100Y4')).toBe(3)
  })

  it('knows its 31 characters and no others', () => {
    for (let unit = 0; unit < 300; unit++) {
      expect(gb32100Value(String.fromCharCode(unit), 0)).toBe(ALPHABET.indexOf(String.fromCharCode(unit)))
    }
    expect(gb32100Value('', 0)).toBe(-1)
    expect(gb32100Check('91350100M000100O4')).toBe(-1)
    expect(gb32100Check('9135')).toBe(-1)
  })

  it('makes the weighted sum with the check character a multiple of 31, the remainder 0 included', () => {
    const seen = new Set<number>()
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 17, maxLength: 17 }), (values) => {
        const check = gb32100Check(values.map((value) => ALPHABET[value]).join(''))
        const sum = values.reduce((total, value, index) => total + BigInt(value) * 3n ** BigInt(index), BigInt(check))
        expect(sum % 31n).toBe(0n)
        seen.add(check)
      }),
      { numRuns: 500 },
    )
    expect(seen.has(0)).toBe(true)
  })

  it('catches every single substitution', () => {
    const body = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }).map((all) => all.join(''))
    fc.assert(
      fc.property(body, fc.nat(16), fc.constantFrom(...ALPHABET), (text, at, other) => {
        if (text[at] === other) return
        expect(gb32100Check(text.slice(0, at) + other + text.slice(at + 1))).not.toBe(gb32100Check(text))
      }),
    )
  })
})
