import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIpRanges } from '../../src/network/ip-ranges.ts'
import { areSameAddresses } from '../../src/network/same-ip-ranges.ts'

function same(one: string, other: string): boolean {
  const [a, b] = [parseIpRanges(one), parseIpRanges(other)]
  if (!a.ok || !b.ok) throw new Error('no ranges')
  return areSameAddresses(a.value, b.value)
}

describe('the same addresses', () => {
  it.each([
    ['223.5.5.5', '223.5.5.5-223.5.5.5'],
    ['223.5.5.5;223.6.6.6', '223.6.6.6;223.5.5.5'],
    ['223.5.5.5-223.5.5.6;223.5.5.7', '223.5.5.5-223.5.5.7'],
    ['223.5.5.255;223.5.6.0', '223.5.5.255-223.5.6.0'],
    ['223.5.5.1-223.5.5.9;223.5.5.4', '223.5.5.1-223.5.5.9'],
    ['240e:c:5::5;223.5.5.5', '223.5.5.5;240e:c:5:0:0:0:0:5'],
    ['240e:c:5::ffff:ffff;240e:c:5::1:0:0', '240e:c:5::ffff:ffff-240e:c:5::1:0:0'],
  ])('are %s and %s', (one, other) => {
    expect(same(one, other)).toBe(true)
    expect(same(other, one)).toBe(true)
  })

  it.each([
    ['223.5.5.5', '223.5.5.6'],
    ['223.5.5.5-223.5.5.7', '223.5.5.5;223.5.5.7'],
    ['223.5.5.5', '240e:c:5::5'],
    ['223.5.5.5', '223.5.5.5;240e:c:5::5'],
  ])('are not %s and %s', (one, other) => {
    expect(same(one, other)).toBe(false)
    expect(same(other, one)).toBe(false)
  })

  it('are a matter of the addresses alone', () => {
    const lists = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const written = (list: readonly number[]) => list.map((last) => `223.5.5.${last}`).join(';')
        const sets = [one, other].map((list) => [...new Set(list)].sort().join())
        expect(same(written(one), written(other))).toBe(sets[0] === sets[1])
      }),
    )
  })
})
