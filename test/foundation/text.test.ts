import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compact, dropInvisible, foldDashes, foldWidth, tidy } from '../../src/foundation/text.ts'
import { foldTraditional } from '../../src/foundation/traditional.ts'
import { matchingOf, workOf } from '../properties/work.ts'

describe('text folding', () => {
  it.each([
    [' ０１０　６８８７－０７８８\u200b ', '010 6887-0788'],
    ['1\u00a02\u20033\u30004\u00855', '1 2 3 4 5'],
    ['a\r\n\tb', 'a b'],
    ['\ufeffabc\u2060', 'abc'],
    ['京ICP证\u{e0041}1', '京ICP证1'],
  ])('tidy(%j) is %j', (text, folded) => {
    expect(tidy(text)).toBe(folded)
  })

  it.each([
    ['１１０１０５ 19491231 002Ｘ', '11010519491231002X'],
    ['010—6887–0788', '010-6887-0788'],
    ['010ー6887−0788', '010-6887-0788'],
    ['11010519491231002X', '11010519491231002X'],
  ])('compact(%j) is %j', (text, folded) => {
    expect(compact(text)).toBe(folded)
  })

  it('folds what each function names and nothing else', () => {
    expect(foldWidth('ＡＢＣ１２３，。（）')).toBe('ABC123,。()')
    expect(foldDashes('‐‑‒–—―−－')).toBe('--------')
    expect(dropInvisible('a\u200b\u200d\ufe0fb c')).toBe('ab c')
    expect(compact('㎡ﬁ①·')).toBe('㎡ﬁ①·')
  })

  it('drops what Unicode calls default-ignorable, all of it, and the blank Braille pattern, and nothing else', () => {
    const dropped: number[] = []
    const ignorable: number[] = []
    for (let point = 0; point <= 0x10ffff; point++) {
      const character = String.fromCodePoint(point)
      if (dropInvisible(character) === '') dropped.push(point)
      if (/^\p{Default_Ignorable_Code_Point}$/u.test(character) || point === 0x2800) ignorable.push(point)
    }
    expect(dropped).toEqual(ignorable)
  })

  it('is idempotent, never longer, and leaves no full-width form, space or invisible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = compact(text)
        expect(compact(folded)).toBe(folded)
        expect(folded.length).toBeLessThanOrEqual(text.length)
        expect(folded).not.toMatch(/[\s\u0085\uff01-\uff5e\u200b\ufeff]/)
        const tidied = tidy(text)
        expect(tidy(tidied)).toBe(tidied)
        expect(compact(tidied)).toBe(folded)
      }),
    )
  })

  it('survives lone surrogates and is linear in long text', () => {
    expect(compact('\ud800\udc00\ud800 １')).toBe('\ud800\udc00\ud8001')
    expect(compact('　－１'.repeat(300_000)).length).toBe(600_000)
    for (const unit of ['　－１', '１', 'a ', '\ud800', '滬ICP備', '\u200b']) {
      for (const fold of [compact, tidy]) {
        const [half, whole] = [20_000, 40_000].map((count) => {
          const text = unit.repeat(count)
          return workOf(() => fold(text)) + matchingOf(() => fold(text)).characters
        })
        expect(whole!, unit).toBeLessThan(half! * 2.2 + 100)
      }
    }
  })
})

describe('traditional characters of the fixed words', () => {
  it.each([
    ['滬ICP備11018329號', '沪ICP备11018329号'],
    ['粵公網安備', '粤公网安备'],
    ['電信業務經營許可證', '电信业务经营许可证'],
    ['沪ICP备11018329号', '沪ICP备11018329号'],
  ])('%s → %s', (text, folded) => {
    expect(foldTraditional(text)).toBe(folded)
  })

  it('keeps the length and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const folded = foldTraditional(text)
        expect(folded.length).toBe(text.length)
        expect(foldTraditional(folded)).toBe(folded)
      }),
    )
  })
})
