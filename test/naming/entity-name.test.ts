import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Nature } from '../../src/data/enumerations/enumeration.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { checkEntityName } from '../../src/naming/entity-name.ts'

const judge = (name: unknown, nature: Nature = 'enterprise', context = {}) =>
  checkEntityName(name, { nature, ...context })

describe('entity name', () => {
  it.each([
    ['腾讯云计算（北京）有限责任公司', 'enterprise'],
    ['青竹科技（上海）有限公司', 'enterprise'],
    ['中国石油化工股份有限公司', 'enterprise'],
    ['青竹茶叶专业合作社', 'enterprise'],
    ['中国红十字会总会', 'social-organization'],
    ['某市老人大讲堂活动中心', 'institution'],
    ['青竹市人民政府', 'government'],
    ['青竹基金会', 'foundation'],
    ['青竹律师事务所', 'law-firm'],
    ['青竹医院有限公司', 'medical-institution'],
    ['国家图书馆', 'institution'],
    ['《求是》杂志社', 'institution'],
    ['王小明', 'individual'],
  ] as const)('%s (%s) is accepted as it is', (name, nature) => {
    expect(judge(name, nature)).toEqual({ ok: true, value: { text: name }, issues: [] })
  })

  it.each([
    'TCL科技集团股份有限公司',
    '青竹101中学',
    '青竹 科技有限公司',
    '青竹&蓝鲸有限公司',
    '青竹官网',
    '青竹科技(上海)有限公司',
  ])('%s is a warning', (name) => {
    expect(verdictOf(judge(name))).toBe('warn')
  })

  it.each([
    ['', 'entity_name.required'],
    [undefined, 'entity_name.required'],
    [5, 'entity_name.type'],
    ['example.cn', 'entity_name.format'],
    ['https://example.cn/', 'entity_name.format'],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'entity_name.format'],
    ['123456', 'entity_name.format'],
    ['Example Ltd', 'entity_name.format'],
    ['青竹科技有限公司#', 'entity_name.charset'],
    ['青竹科技😀有限公司', 'entity_name.charset'],
    ['某某科技有限公司', 'entity_name.placeholder'],
    ['XX有限公司', 'entity_name.placeholder'],
    ['测试', 'entity_name.placeholder'],
    ['竹', 'entity_name.too_small'],
    ['竹'.repeat(129), 'entity_name.too_large'],
    ['竹'.repeat(1_000_000), 'entity_name.too_large'],
  ])('%s is refused: %s', (name, code) => {
    const result = judge(name)
    expect(result.ok).toBe(false)
    expect(result.issues.map((issue) => issue.code)).toContain(code)
  })

  it('overseas bodies may have Latin names', () => {
    expect(verdictOf(judge('British Council', 'foreign-cultural-center'))).toBe('warn')
  })

  it('fits the nature', () => {
    expect(judge('青竹科技有限公司', 'government').issues).toMatchObject([
      { code: 'entity_name.conflict', severity: 'error', params: { words: ['有限公司'], spans: [[4, 8]] } },
    ])
    expect(verdictOf(judge('青竹市人民政府', 'enterprise'))).toBe('reject')
    expect(verdictOf(judge('青竹协会', 'enterprise'))).toBe('warn')
    expect(verdictOf(judge('青竹自来水公司', 'institution'))).toBe('warn')
    expect(verdictOf(judge('青竹协会', 'individual'))).toBe('reject')
    expect(judge('王小明').issues).toMatchObject([{ code: 'entity_name.wrong_kind', severity: 'warning' }])
    expect(judge('王府井', 'institution').ok).toBe(true)
  })

  it('is not the name or domain of the service', () => {
    expect(judge('蓝鲸优选', 'enterprise', { serviceName: '蓝鲸优选' }).issues).toMatchObject([
      { code: 'entity_name.mismatch', severity: 'warning' },
    ])
    expect(judge('青竹图书馆', 'institution', { serviceName: '青竹图书馆' }).issues).toEqual([])
    expect(judge('a.example', 'enterprise', { domain: 'A.example' }).issues).toMatchObject([
      { code: 'entity_name.format' },
    ])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom<Nature>('enterprise', 'individual', 'government'), (name, nature) => {
        judge(name, nature)
      }),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => void judge(name)))
  })
})
