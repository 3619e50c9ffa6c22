import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gb11714Check, isOrganizationCodeAt } from '../../../src/foundation/check-digit/gb11714.ts'

describe('GB 11714', () => {
  it('has the example of the standard, D2143569-X', () => {
    expect(gb11714Check('D2143569', 0)).toBe(10)
    expect(isOrganizationCodeAt('D2143569X', 0)).toBe(true)
    expect(isOrganizationCodeAt('D21435690', 0)).toBe(false)
  })

  it('reads from a position: the code within 91350100M000100Y43', () => {
    expect(isOrganizationCodeAt('91350100M000100Y43', 8)).toBe(true)
  })

  it.each([['D214356'], ['d2143569X'], ['D214-3569'], ['']])('%j is none', (text) => {
    expect(isOrganizationCodeAt(text, 0)).toBe(false)
  })

  it('catches every single substitution of a digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\dA-Z]{8}$/), fc.nat(7), fc.integer({ min: 1, max: 9 }), (body, at, step) => {
        if (!/\d/.test(body[at]!)) return
        const changed = body.slice(0, at) + ((Number(body[at]) + step) % 10) + body.slice(at + 1)
        expect(gb11714Check(changed, 0)).not.toBe(gb11714Check(body, 0))
      }),
    )
  })
})
