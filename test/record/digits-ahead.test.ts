import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { behindDigits } from '../../src/record/digits-ahead.ts'

describe('behindDigits', () => {
  it.each([
    ['京ICP备16020626号', 6],
    ['京ICP备１６号', 6],
    ['京ICP备**号', 6],
    ['京ICP备XX号', 7],
    ['京ICP备X号', -1],
    ['京ICP备-号', 7],
    ['京ICP备- 号', 8],
    ['京ICP备-', -1],
    ['京ICP备&#49;', 7],
    ['京ICP备&nbsp;', -1],
    ['京ICP备\\u0031', 7],
    ['京ICP备\\n', -1],
    ['京ICP备待定', 6],
    ['公安机关提醒市民', -1],
    ['', -1],
  ])('%s: %d', (text, behind) => {
    expect(behindDigits(text, 0)).toBe(behind)
  })

  it('begins where it is told, and finds the same as a search of the rest', () => {
    const piece = fc.constantFrom('1', '０', '*', 'X', 'x', '-', ' ', '号', '\\', 'u', '&', '#', '中', '安', 'a', '\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(12), (pieces, from) => {
        const text = pieces.join('')
        const rest = behindDigits(text.slice(from), 0)
        expect(behindDigits(text, from)).toBe(rest < 0 ? -1 : rest + Math.min(from, text.length))
      }),
    )
  })
})
