import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/foundation/result.ts'
import { checkServiceName } from '../../../src/naming/service-name/check-service-name.ts'
import { createNaming } from '../../../src/naming/service-name/create-naming.ts'
import { dictionaryEvidence } from '../../../src/naming/service-name/dictionary-evidence.ts'
import { placeRules } from '../../../src/naming/service-name/place-rules.ts'

const rules = placeRules()
const check = createNaming({ rules, evidence: dictionaryEvidence })
const individual = { service: 'website', nature: 'individual' } as const
const verdict = (name: string) => verdictOf(check(name, individual))

describe('names of all places, for individuals', () => {
  it.each([
    '余杭区美食笔记',
    '桐庐县风光',
    '株洲市摄影手记',
    '景德镇瓷器手记',
    '西双版纳游记',
    '延边朝鲜族自治州小记',
    '杭州骑行手记',
  ])('%s is refused', (name) => {
    const result = check(name, individual)
    expect(result.ok).toBe(false)
    expect(result.issues[0]).toMatchObject({ code: 'service_name.not_allowed', rule: 'naming/ind-place' })
  })

  it.each(['株洲摄影手记', '桐乡摄影小记', '我的义乌时光', '恩施土家风味'])('%s is doubtful', (name) => {
    expect(verdict(name)).toBe('warn')
    expect(verdictOf(checkServiceName(name, individual))).toBe('accept')
  })

  it.each([
    '龙井茶手记',
    '三明治的做法',
    '大理石花纹手记',
    '普洱茶手记',
    '哈密瓜种植手记',
    '东方甄美手记',
    '矿区回忆手记',
    '高平仄手记',
  ])('%s has an ordinary word', (name) => {
    expect(verdict(name)).toBe('accept')
  })

  it('leaves organizations alone', () => {
    const context = { service: 'website', nature: 'enterprise', entityName: '株洲青竹科技有限公司' } as const
    expect(verdictOf(check('株洲市青竹科技', context))).toBe('accept')
  })

  it('has every province and prefecture, and no word twice', () => {
    const words = rules.flatMap((rule) => rule.words)
    expect(new Set(words).size).toBe(words.length)
    for (const name of [
      '北京',
      '北京市',
      '内蒙古',
      '内蒙古自治区',
      '新疆',
      '香港',
      '湘西',
      '黔东南',
      '伊犁',
      '阿拉善',
      '嘉峪关',
      '石河子',
    ]) {
      expect(words, name).toContain(name)
    }
  })
})
