import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMS, RULES } from '../../../src/data/naming/table.ts'
import { isHan } from '../../../src/naming/han.ts'
import { foldName } from '../../../src/naming/service-name/fold-name.ts'

describe('folding of names', () => {
  it.each([
    ['中國', '中国'],
    ['新聞網', '新闻网'],
    ['論 壇', '论坛'],
    ['囯家', '国家'],
    ['⼈民政府', '人民政府'],
    ['人⺠', '人民'],
    ['㊥国', '中国'],
    ['ＢＢＳ', 'bbs'],
    ['ｂＢѕ', 'bbs'],
    ['Р2Р', 'p2p'],
    ['①②', '12'],
    ['中\u200b_·国', '中国'],
    ['中\u0301国', '中国'],
    ['青竹™官网', '青竹官网'],
    ['（上海）', '上海'],
    ['𠮷野', '𠮷野'],
    ['😀', ''],
  ])('%s → %s', (name, folded) => {
    expect(foldName(name).text).toBe(folded)
  })

  it('leads back to the original positions', () => {
    expect(foldName('㊥ 國-P2P')).toEqual({ text: '中国p2p', starts: [0, 2, 4, 5, 6], ends: [1, 3, 5, 6, 7] })
    expect(foldName('㍻年')).toEqual({ text: '平成年', starts: [0, 0, 1], ends: [1, 1, 2] })
    expect(foldName('a𠮷b').starts).toEqual([0, 1, 1, 3])
  })

  it('works without String.prototype.normalize', () => {
    const normalize = String.prototype.normalize
    Object.defineProperty(String.prototype, 'normalize', { value: undefined, configurable: true, writable: true })
    try {
      expect(foldName('中國ABC').text).toBe('中国abc')
    } finally {
      Object.defineProperty(String.prototype, 'normalize', { value: normalize, configurable: true, writable: true })
    }
  })

  it('has positions for every unit, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { text, starts, ends } = foldName(name)
        expect(starts).toHaveLength(text.length)
        expect(ends).toHaveLength(text.length)
        expect([...starts].sort((a, b) => a - b)).toEqual(starts)
      }),
    )
  })

  it('the forms of the table are aligned with the characters of the rules', () => {
    const characters = new Set([...RULES].filter((character) => character >= '\u3400'))
    expect(FORMS.split(' ').length).toBeLessThanOrEqual(characters.size)
    expect(foldName('衞視頻點').text).toBe('卫视频点')
  })
})

describe('Han characters', () => {
  it.each([...'一〇䶮䴖㛃𠮷龥﨎𰻝'])('%s is one', (character) => {
    expect(isHan(character.codePointAt(0)!)).toBe(true)
  })

  it.each([...'aé々、ア가⺠⼈😀'])('%s is none', (character) => {
    expect(isHan(character.codePointAt(0)!)).toBe(false)
  })
})

describe('a name that folding leaves as it is', () => {
  it('is folded as it is with a space behind it, which takes the long way', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'中国國新闻聞青a1Zzß〇㐀鿿ꀀ') }), (name) => {
        expect(foldName(name)).toEqual(foldName(`${name} `))
      }),
    )
  })
})
