import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPageText } from '../../src/record/page-text.ts'

const fold = (text: string) => foldPageText(text, 0, text.length)

describe('page text', () => {
  it.each([
    ['京\n  ICP 备 13052560 号 - 1', '京ICP备13052560号-1'],
    ['&#20140;ICP&#x5907;&nbsp;&nbsp;15015257&#21495;', '京ICP备15015257号'],
    ['\\u4EACICP\\u5907\\n13046642\\u53F7-2', '京ICP备13046642号-2'],
    ['京<span style="color:red">ICP</span>证<!-- -->060732<br>号', '京ICP证060732号'],
    ['粤ＩＣＰ备１４０２３０６６号－１', '粤ICP备14023066号-1'],
    ['滬ICP備11018329號', '沪ICP备11018329号'],
    ['1 2　3&emsp;4', '1 2 3 4'],
    ['16020626 Copyright', '16020626 Copyright'],
    ['号&copy;2026', '号|2026'],
    ['京&valueOf;ICP&constructor;备', '京|ICP&constructor;备'],
    ['B1&period;B2&middot;A1&ndash;2', 'B1.B2·A1-2'],
    ['京\u17b4ICP\u{e0041}备\u3164&#xfe0f;&#8203;1', '京ICP备1'],
    ['<img alt="京ICP备16020626号">', '<img alt="京ICP备16020626号">'],
  ])('%j → %j', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('knows where every character came from', () => {
    const piece = fc.constantFrom(
      '京',
      'ICP',
      ' ',
      '&nbsp;',
      '&#22791;',
      '\\u53f7',
      '１',
      '2',
      '<b>',
      '\u200b',
      '&',
      '—',
      'x',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(20), (pieces, skip) => {
        const text = pieces.join('')
        const from = Math.min(skip, text.length)
        const page = foldPageText(text, from, text.length)
        let before = from
        for (let index = 0; index < page.text.length; index++) {
          const start = page.startOf(index)
          const end = page.endOf(index)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
          const source = text.slice(start, end)
          if (page.text[index] === ' ') expect(foldPageText(`a${source}b`, 0, source.length + 2).text).toBe('a b')
          else expect(fold(source).text).toBe(page.text[index])
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })
})
