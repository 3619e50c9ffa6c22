import { describe, expect, it } from 'vitest'
import { isPositive, isUnit, sumTo } from './sum.ts'

describe('what the planted mutants face', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 10],
  ])('sums up to %i', (limit, sum) => {
    expect(sumTo(limit)).toBe(sum)
  })

  it('tells a positive number from a negative one', () => {
    expect(isPositive(2)).toBe(true)
    expect(isPositive(-2)).toBe(false)
  })

  it('knows a day', () => {
    expect(isUnit('day')).toBe(true)
    expect(isUnit('week')).toBe(false)
  })
})
