import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/foundation/result.ts'
import { checkServiceName, type ServiceNameContext } from '../../../src/naming/service-name/check-service-name.ts'
import { createNaming, type NamingRule } from '../../../src/naming/service-name/create-naming.ts'

const individual: ServiceNameContext = { service: 'website', nature: 'individual' }
const rule: NamingRule = {
  id: 'naming/house',
  at: 'any',
  severity: 'error',
  reason: 'not_allowed',
  topic: 'sensitive',
  words: ['青草', '蓝鲸'],
}

describe('a check of the caller’s own', () => {
  it('is the standard one without a configuration', () => {
    expect(createNaming()('中国茶叶网', individual).ok).toBe(false)
    expect(createNaming()('怀念时光', individual)).toEqual({ ok: true, value: { text: '怀念时光' }, issues: [] })
  })

  it('has added rules, words, provinces and evidence', () => {
    expect(createNaming({ rules: [rule] })('我的蓝鲸', individual).issues[0]?.rule).toBe('naming/house')
    const words = createNaming({ words: { 'naming/sens': ['怀念'] } })
    expect(words('怀念时光', individual).issues).toMatchObject([{ severity: 'error', rule: 'naming/sens' }])
    const provinces = createNaming({ provinces: { '13': [rule] } })
    expect(provinces('我的蓝鲸', individual).ok).toBe(true)
    expect(provinces('我的蓝鲸', { ...individual, provinceCode: '13' }).ok).toBe(false)
    const evidence = createNaming({ evidence: () => 'split' })
    expect(evidence('语文化学笔记', individual).issues).toEqual([])
  })

  it('replaces a rule by its id, and leaves the standard check as it is', () => {
    const replaced = createNaming({ rules: [{ ...rule, id: 'naming/head-nation', at: 'head', words: ['青草'] }] })
    expect(replaced('中国茶叶网', individual).ok).toBe(true)
    expect(replaced('青草茶叶网', individual).ok).toBe(false)
    expect(createNaming()('中国茶叶网', individual).ok).toBe(false)
  })
})

describe('lists of the caller', () => {
  const individual = { service: 'website', nature: 'individual' } as const
  const rule = {
    id: 'panel/own',
    at: 'any',
    severity: 'error',
    reason: 'not_allowed',
    topic: 'province',
  } as const

  it('are folded as names are', () => {
    const check = createNaming({ words: { 'naming/sens': ['ABC', '青 竹', '筆記'] } })
    for (const name of ['我的abc手记', '我的ＡＢＣ手记', '我的青竹手记', '我的筆記本'])
      expect(check(name, individual).ok, name).toBe(false)
    const own = createNaming({
      rules: [{ ...rule, who: ['enterprise', 'individual'], provinces: ['11', '44'], words: ['某词', '另词'] }],
    })
    expect(own('我的另词手记', { ...individual, provinceCode: '44' }).ok).toBe(false)
    expect(own('我的另词手记', { ...individual, provinceCode: '31' }).ok).toBe(true)
  })

  it('that are advice refuse no name and change no verdict, however the word is written', () => {
    const check = createNaming({ rules: [{ ...rule, severity: 'advice', words: ['某词'] }] })
    for (const name of ['我的某词手记', '我的某*词手记', '我的某\u200b词手记', '我的某（词）手记']) {
      const [plain, advised] = [checkServiceName(name, individual), check(name, individual)]
      expect(advised.ok, name).toBe(plain.ok)
      expect(verdictOf(advised), name).toBe(verdictOf(plain))
      const found = advised.issues.filter((issue) => (issue.rule as string) === 'panel/own')
      expect(found.map(({ severity }) => severity).filter((severity) => severity !== 'advice')).toEqual([])
      expect(advised.issues.filter((issue) => !found.includes(issue))).toEqual(plain.issues)
    }
    expect(check('我的某词手记', individual).issues.map(({ severity }) => severity)).toContain('advice')
  })

  it.each([
    [{ rules: [{ ...rule, words: ['某'], severity: 'info' }] }, 'severity "info"'],
    [{ words: { 'naming/nope': ['某'] } }, 'no rule "naming/nope"'],
    [{ rules: [{ ...rule, words: ['某'], who: ['company'] }] }, 'who "company"'],
    [{ rules: [{ ...rule, words: ['某'], at: 'middle' }] }, 'at "middle"'],
    [{ rules: [{ ...rule, words: ['某'], services: ['site'] }] }, 'services "site"'],
    [{ provinces: { 广东: [{ ...rule, words: ['某'] }] } }, 'provinces "广东"'],
    [{ rules: () => [] }, 'rules is a list'],
    [{ rules: [null] }, 'rules has an entry that is no rule'],
    [{ rules: [{ ...rule, words: '某 某词' }] }, 'words is a list of texts'],
    [{ rules: [{ ...rule, words: ['某'], who: 'individual' }] }, 'who is a list of organization'],
    [{ rules: [{ ...rule, words: ['某'], topic: 'weather' }] }, 'topic "weather"'],
    [{ rules: [{ ...rule, words: ['某'], liftedBy: ['luck'] }] }, 'liftedBy "luck"'],
    [{ words: { 'naming/sens': '某词' } }, 'naming/sens: words is a list'],
    [{ words: [] }, 'words is an object of lists'],
    [{ onlyProvinces: '44' }, 'onlyProvinces is a list'],
    [{ without: ['naming/len-min'] }, 'without "naming/len-min"'],
    [{ evidence: 'dictionary' }, 'evidence is a function'],
  ])('a slip is named: %j', (config, message) => {
    expect(() => createNaming(config as never)).toThrow(message)
  })

  it('are copied: what the caller does to them later changes nothing', () => {
    const words = ['某词']
    const provinces = ['44']
    const config = { rules: [{ ...rule, words, provinces }], without: ['naming/ind-biz' as const] }
    const check = createNaming(config)
    words[0] = '青竹'
    provinces[0] = '11'
    config.rules.length = 0
    const of = (name: string) => check(name, { ...individual, provinceCode: '44' }).ok
    expect(of('某词手记')).toBe(false)
    expect(of('青竹手记')).toBe(true)
  })

  it('may advise: nothing makes more of a rule that only advises', () => {
    const check = createNaming({ rules: [{ ...rule, severity: 'advice', words: ['某词'] }] })
    for (const name of ['我的某词手记', '我的某_词手记']) {
      const found = check(name, individual).issues.filter((issue) => issue.rule === 'panel/own')
      expect(found.map(({ severity }) => severity)).toEqual(['advice'])
    }
  })

  it('may be none at all', () => {
    expect(createNaming(null as never)('青竹手记', individual).ok).toBe(true)
  })

  it('may leave rules out, and load one province only', () => {
    const sale = { service: 'website', nature: 'individual', provinceCode: '11' } as const
    expect(createNaming()('青草售后', sale).ok).toBe(false)
    expect(createNaming({ onlyProvinces: ['44'] })('青草售后', sale).ok).toBe(true)
    expect(createNaming({ onlyProvinces: ['11'] })('青草售后', sale).ok).toBe(false)
    expect(createNaming({ without: ['naming/prov-beijing'] })('青草售后', sale).ok).toBe(true)
    expect(createNaming({ onlyProvinces: [] })('中国诗词小站', sale).ok).toBe(false)
    expect(() => createNaming({ without: ['naming/nope' as never] })).toThrow('naming/nope')
  })
})
