import { describe, expect, it } from 'vitest'
import { goesOn, isPositive, isUnit, stepsDown, sumTo } from './sum.ts'

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

  it('steps down', () => {
    expect(stepsDown(3)).toBe(3)
  })

  it('goes on', async () => {
    expect(await goesOn(true)).toBe('gone on')
  })

  it('is left out, since it takes too long: nobody else tells of 0', () => {
    for (let time = 0; time < 1_000_000; time++) isPositive(1)
    expect(isPositive(0)).toBe(false)
  })

  it('knows a day', () => {
    expect(isUnit('day')).toBe(true)
    expect(isUnit('week')).toBe(false)
  })
})
