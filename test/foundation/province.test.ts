import { describe, expect, it } from 'vitest'
import { isProvinceCodeAt } from '../../src/foundation/province.ts'

const MAINLAND = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(
  ' ',
)

describe('province codes', () => {
  it('are the 31 of the mainland', () => {
    const found: string[] = []
    for (let code = 0; code < 100; code++) {
      const digits = String(code).padStart(2, '0')
      if (isProvinceCodeAt(digits, 0)) found.push(digits)
    }
    expect(found).toEqual(MAINLAND)
  })

  it('are read from a position', () => {
    expect(isProvinceCodeAt('932682', 1)).toBe(true)
    expect(isProvinceCodeAt('932682', 0)).toBe(false)
  })

  it.each([
    ['', 0],
    ['1', 0],
    ['1a', 0],
    ['a1', 0],
    ['１１', 0],
    ['11', 2],
    ['11', -1],
    ['1:', 0],
    ['/1', 0],
  ])('not case %#', (text, start) => {
    expect(isProvinceCodeAt(text, start)).toBe(false)
  })
})
