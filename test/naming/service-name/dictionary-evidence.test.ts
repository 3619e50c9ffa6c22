import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaryEvidence } from '../../../src/naming/service-name/dictionary-evidence.ts'
import { standardRules } from '../../../src/naming/service-name/standard-rules.ts'

const KEYWORDS = [...new Set(standardRules().flatMap((rule) => rule.words))].filter((word) =>
  /^[\u4e00-\u9fff]{2}$/.test(word),
)

const said = (name: string, keyword: string) => {
  const start = name.indexOf(keyword)
  return dictionaryEvidence(name, start, start + keyword.length)
}

/** Usual words of two characters of the lexicon, every fortieth. */
function usualWords(): string[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(
      ([word = '', frequency, kind = '']) =>
        /^[\u4e00-\u9fff]{2}$/.test(word) && Number(frequency) > 300 && /^[nva]/.test(kind) && !/^nr/.test(kind),
    )
    .map(([word]) => word!)
  return words.filter((word) => !KEYWORDS.includes(word)).filter((_, index) => index % 40 === 0)
}

describe('evidence of a dictionary', () => {
  it.each([
    ['语文化学笔记', '文化'],
    ['重新闻到花香', '新闻'],
    ['推出版本', '出版'],
    ['羟基金属', '基金'],
    ['合金融化', '金融'],
    ['特色情侣装', '色情'],
    ['世纪检验', '纪检'],
    ['诚信访谈', '信访'],
    ['微信访客', '信访'],
    ['旅行社团建', '社团'],
    ['关公司马懿', '公司'],
    ['华中国医馆', '中国'],
    ['现代孕妇食谱', '代孕'],
    ['携手游园', '手游'],
    ['双重庆典', '重庆'],
  ])('%s: %s arises across two words', (name, keyword) => {
    expect(said(name, keyword)).toBe('split')
  })

  it.each([
    ['中央空调维修', '中央'],
    ['服务器折腾', '服务'],
    ['芍药花园', '药'],
    ['青竹卫生间', '卫生'],
  ])('%s: a longer word swallows %s', (name, keyword) => {
    expect(said(name, keyword)).toBe('split')
  })

  it.each([
    ['每天新闻集锦', '新闻'],
    ['都市新闻', '新闻'],
    ['青竹文化', '文化'],
    ['茶文化手札', '文化'],
    ['手机游戏测评', '游戏'],
    ['家庭理财记', '理财'],
    ['行走北京', '北京'],
  ])('%s has the word %s', (name, keyword) => {
    expect(said(name, keyword)).toBe('word')
  })

  it('says nothing where both readings are alike', () => {
    expect(said('充电影集', '电影')).toBe('unsure')
  })

  it.each([
    ['青竹市政府', '政府'],
    ['湖北省委', '省委'],
    ['青竹医学院', '学院'],
    ['青竹慈善基金会', '基金会'],
    ['青竹短视频', '视频'],
  ])('%s has %s as a part of a compound', (name, keyword) => {
    expect(said(name, keyword)).toBe('word')
  })

  it('calls hardly any keyword between two usual words split', () => {
    const words = usualWords()
    let missed = 0
    let count = 0
    words.forEach((word, index) => {
      const keyword = KEYWORDS[index % KEYWORDS.length]!
      const name = word + keyword + words[(index * 7 + 3) % words.length]!
      count++
      if (dictionaryEvidence(name, 2, 4) === 'split') missed++
    })
    expect(count).toBeGreaterThan(100)
    expect(missed / count).toBeLessThan(0.03)
  })

  it('never throws, whatever the text and the place', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...'新闻中国文化学a ')).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(6), (name, start, length) => {
        expect(['word', 'split', 'unsure']).toContain(dictionaryEvidence(name, start, start + length))
      }),
    )
  })
})
