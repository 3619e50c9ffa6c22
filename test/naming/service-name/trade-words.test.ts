import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkServiceName } from '../../../src/naming/service-name/check-service-name.ts'
import { readTradeWords, tellFromTrades, tradesOf } from '../../../src/naming/service-name/trade-words.ts'

describe('readTradeWords', () => {
  it.each([
    ['青竹茶叶商城', ['青竹']],
    ['青竹茶叶蓝鲸课堂', ['青竹', '蓝鲸']],
    // Of all readings the one that leaves least over: 数据|处理, not 数|据处|理.
    ['数据处理蓝鲸', ['蓝鲸']],
    ['城市照明管理平台', []],
    // One character between words is no brand, letters and digits in one piece are.
    ['体检通', []],
    ['bluewhale助手', ['bluewhale']],
    ['ai助手2', []],
    ['aix助手', ['aix']],
    ['', []],
  ])('takes the words of trades out of %s: %j', (text, brands) => {
    expect(readTradeWords(text).brands).toEqual(brands)
  })

  it('tells the trades, and names of organizations', () => {
    expect(readTradeWords('蓝鲸旅行保险').words.flatMap(tradesOf)).toEqual(['travel', 'finance'])
    expect(tradesOf('蓝鲸')).toEqual([])
    expect(readTradeWords('农业银行').namesOrganization).toBe(true)
    expect(readTradeWords('大学助手').namesOrganization).toBe(false)
    expect(readTradeWords('蓝鲸').words).toEqual([])
  })

  it('finds the brand before any words, and its pieces stand in the name in order', () => {
    const word = fc.constantFrom('管理', '平台', '旅游', '数据', '合同', '点餐')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
        expect(readTradeWords(words.join('')).brands).toEqual([])
        expect(readTradeWords(`蓝鲸${words.join('')}`).brands).toEqual(['蓝鲸'])
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'蓝鲸管理平台数据a1') }), (text) => {
        let at = 0
        for (const brand of readTradeWords(text).brands) {
          at = text.indexOf(brand, at)
          expect(at).toBeGreaterThanOrEqual(0)
          at += brand.length
        }
      }),
    )
  })
})

describe('what a name that is words from end to end says of a keyword', () => {
  it.each([
    ['掌上医药采购', '医药', 'word'],
    ['家庭教育随笔', '教育', 'word'],
    ['语文化学笔记', '文化', 'split'],
    ['整理财产', '理财', 'split'],
    // A character is left over: 佳音 | 乐谱 as well as 音乐.
    ['佳音乐谱', '音乐', 'unsure'],
    ['青竹医药采购', '医药', 'unsure'],
    // 电视台 goes on with the keyword, and crosses it nowhere.
    ['农业电视台', '电视', 'unsure'],
  ])('%s: %s is %s', (name, word, told) => {
    const start = name.indexOf(word)
    expect(tellFromTrades(name, start, start + word.length)).toBe(told)
  })

  it('counts in the verdict where nothing else tells', () => {
    const unit = { service: 'app', nature: 'enterprise', entityName: '青岚科技有限公司' } as const
    expect(checkServiceName('掌上医药采购', unit).issues[0]?.severity).toBe('error')
    expect(checkServiceName('整理财产', unit).issues).toEqual([])
    expect(checkServiceName('掌上医药吧采购', unit).issues[0]?.severity).toBe('warning')
  })
})
