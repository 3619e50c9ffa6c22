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

  it.each([
    ['市污水处理厂', 'institution'],
    ['浙江广播电视集团', 'institution'],
    ['中国宋庆龄基金会', 'mass-organization'],
    ['香港中华总商会', 'overseas-institution'],
    ['中国人民解放军91388部队', 'national-defence'],
    ['高旻寺', 'religious-body'],
    ['青竹餐饮管理合伙企业（有限合伙）', 'enterprise'],
    ['海淀区青竹小吃店', 'enterprise'],
    ['青竹村股份经济合作社', 'collective-economy'],
  ] as const)('%s (%s) fits', (name, nature) => {
    expect(judge(name, nature)).toEqual({ ok: true, value: { text: name }, issues: [] })
  })

  it.each([
    '美国ExxonMobil公司北京代表处',
    'XXL服饰有限公司',
    'Foxx（上海）有限公司',
    '一汽–大众汽车有限公司',
    '上海雅诗‧兰黛商贸有限公司',
  ])('%s is not refused', (name) => {
    expect(judge(name).ok).toBe(true)
  })

  it.each(['Booking.com', 'Yahoo! Hong Kong Limited', 'ООО «Яндекс»'])('%s of a body from abroad warns', (name) => {
    expect(verdictOf(judge(name, 'overseas-institution'))).toBe('warn')
  })

  it.each([
    ['青竹科技有限公', 'truncated'],
    ['青竹律师事务', 'truncated'],
    ['青竹科技有限公司有限公司', 'repeated'],
    ['青竹科技有限公司青竹科技有限公司', 'repeated'],
    ['青竹（上海科技有限公司', 'brackets'],
    ['青竹）上海（科技有限公司', 'brackets'],
    ['青竹（）科技有限公司', 'brackets'],
  ])('%s is broken: %s', (name, kind) => {
    expect(judge(name).issues).toContainEqual(
      expect.objectContaining({ code: 'entity_name.format', severity: 'error', params: { kind } }),
    )
  })

  it.each([
    '测试有限公司',
    '示例科技有限公司',
    '某公司',
    '有限公司',
    '本公司',
    '公司全称',
    '请填写单位名称',
    '营业执照',
    '哈哈哈',
    '青竹科技有限公司（测试）',
  ])('%s is not filled in', (name) => {
    expect(judge(name).issues).toMatchObject([{ code: 'entity_name.placeholder', severity: 'error' }])
  })

  it.each(['邓小平', '欧阳小花', '吐尔逊·阿不都', '陳大文', '丁先生'])('%s is a person for an enterprise', (name) => {
    expect(judge(name).issues).toContainEqual(expect.objectContaining({ code: 'entity_name.wrong_kind' }))
  })

  it.each([
    ['青竹小吃店', 'government'],
    ['青竹茶叶专业合作社', 'government'],
    ['青竹市市场监督管理局', 'enterprise'],
    ['青竹村村民委员会', 'enterprise'],
    ['青竹市人民檢察院', 'enterprise'],
    ['北京互联网法院', 'enterprise'],
    ['青竹科技有限公司', 'law-firm'],
    ['青竹协会', 'foundation'],
    ['青竹茶叶专业合作社', 'individual'],
    ['青竹有限責任公司', 'government'],
  ] as const)('%s (%s) does not fit', (name, nature) => {
    expect(judge(name, nature).issues).toContainEqual(expect.objectContaining({ code: 'entity_name.conflict' }))
  })

  it.each(['青竹论坛', '青竹小程序', '青竹科技有限公司公众号', '青竹官网首页'])('%s is a service', (name) => {
    expect(judge(name).issues).toContainEqual(expect.objectContaining({ code: 'entity_name.mismatch' }))
  })

  it('takes the registered name as the name of the service', () => {
    for (const [name, nature] of [
      ['北京大学', 'institution'],
      ['青竹市人民政府', 'government'],
      ['青竹小吃店', 'enterprise'],
      ['北京银行', 'enterprise'],
      ['青竹餐饮合伙企业（有限合伙）', 'enterprise'],
      ['少林寺', 'religious-body'],
    ] as const) {
      expect(checkEntityName(name, { nature, serviceName: name }).issues, name).toEqual([])
    }
  })

  it('takes the other keys of the context, whatever they hold', () => {
    for (const context of [
      { domain: null, serviceName: 5 },
      { domain: {}, serviceName: [] },
    ]) {
      expect(judge('青竹科技有限公司', 'enterprise', context)).toMatchObject({ ok: true, issues: [] })
    }
  })

  it.each([
    ['翠竹镇人民政府青草办公室', 'enterprise', '镇人民政府', [2, 12]],
    ['青竹市公安局青草园分局', 'enterprise', '公安局', [3, 11]],
    ['青竹有限公司青草分公司', 'government', '有限公司', [2, 11]],
    ['青竹合伙企业青草园', 'government', '合伙企业', [2, 9]],
    ['欧阳某局', 'individual', '局', [0, 4]],
    ['青竹有限責任公司', 'government', '有限责任公司', [2, 8]],
  ] as const)('%s (%s) quotes the word of the list alone: %s', (name, nature, word, span) => {
    expect(judge(name, nature).issues).toContainEqual(
      expect.objectContaining({ code: 'entity_name.conflict', params: { words: [word], spans: [span] } }),
    )
  })

  it('points into the name as it was given', () => {
    expect(judge('青\u200b竹科技有限公司', 'government').issues[0]).toMatchObject({ params: { spans: [[5, 9]] } })
    expect(judge(' 青竹科技有限公司', 'government').issues[0]).toMatchObject({ params: { spans: [[5, 9]] } })
  })

  it.each([
    [
      '青竹科技有限公司01',
      'digit',
      [
        [8, 9],
        [9, 10],
      ],
      '青竹科技有限公司',
    ],
    ['青竹科技有限公司A', 'latin', [[8, 9]], '青竹科技有限公司'],
    ['青竹科技有限公司（2）', 'digit', [[9, 10]], '青竹科技有限公司'],
    [' 青竹自来水公司 3', 'digit', [[9, 10]], '青竹自来水公司'],
  ] as const)('%s has what no license prints behind the company', (name, kind, spans, text) => {
    const issue = judge(name).issues.find(({ code }) => code === 'entity_name.charset')
    expect(issue).toMatchObject({ severity: 'error', params: { kind, spans }, suggestion: { kind: 'text', text } })
    expect(judge(text).issues).toEqual([])
  })

  it.each([
    'TCL科技集团股份有限公司',
    '青竹科技有限公司第2分公司',
    '青竹科技有限公司102店',
    '青竹科技有限公司（普通合伙）',
  ])('%s may be on a license', (name) => {
    expect(judge(name).ok).toBe(true)
  })

  it.each(['青竹科技', '青竹', '青竹网络', '蓝鲸优选', '杭州青竹信息技术', '青竹商贸'])(
    '%s has no legal form',
    (name) => {
      expect(judge(name).issues).toMatchObject([
        { code: 'entity_name.format', severity: 'warning', params: { kind: 'legal-form' } },
      ])
      expect(judge(name, 'institution').issues).toEqual([])
    },
  )

  it.each([
    '青竹银行股份有限公司海淀支行',
    '青竹银行股份有限公司信用卡中心',
    '青竹科技有限公司上海代表处',
    '青竹石油销售有限公司第三加油站',
    '青竹餐饮管理合伙企业（有限合伙）',
    '海淀区青竹小吃店',
    '青竹造纸厂',
    '同心堂药房',
    '青竹大酒店',
    '青竹会计师事务所（特殊普通合伙）',
    '青竹县茶叶专业合作社',
    '青竹县信用合作联社',
    '青竹出版社',
    '青竹供电局',
    '青竹农家乐',
    '青竹酒家',
    '青竹商行',
    '老青竹面馆',
    '青竹建筑设计研究院',
    '青竹村养殖场',
  ])('%s has one', (name) => {
    expect(judge(name).issues).toEqual([])
  })

  it.each([
    ['李先生', '先生', [1, 3]],
    ['王小姐', '小姐', [1, 3]],
    ['张女士', '女士', [1, 3]],
    ['孙老师', '老师', [1, 3]],
    ['张三先生', '先生', [2, 4]],
    ['歐陽女士', '女士', [2, 4]],
  ] as const)('%s of an individual is how somebody is spoken to', (name, word, span) => {
    expect(judge(name, 'individual').issues).toMatchObject([
      { code: 'entity_name.not_allowed', severity: 'error', params: { words: [word], spans: [span] } },
    ])
  })

  it.each(['匿名', '张某某', '个人', '本人', '测试'])('%s is no individual', (name) => {
    expect(judge(name, 'individual').issues).toMatchObject([{ code: 'entity_name.placeholder', severity: 'error' }])
  })

  it.each([
    '李先念',
    '师小生',
    '马学会',
    '阿来',
    '次仁多吉',
    '吐尔逊·阿不都',
    '岩温',
    '玉香',
    '老志明',
    '欧阳小姐妹',
    '陳大文',
    '王女',
    '先小明',
  ])('%s of an individual is not refused', (name) => {
    expect(judge(name, 'individual').ok).toBe(true)
  })

  it('takes a foreigner by the name on the passport, with a doubt', () => {
    expect(verdictOf(judge('JOHN SMITH', 'individual'))).toBe('warn')
    expect(verdictOf(judge('zhangsan', 'individual'))).toBe('reject')
  })

  it('is not doubted where the remarks say that it is the one on the certificate', () => {
    const names = ['TCL科技集团股份有限公司', '青竹科技', '青竹协会', '王小明', '青竹官网', '青竹&蓝鲸有限公司']
    for (const name of names) {
      const issues = judge(name).issues
      expect(issues, name).toMatchObject([{ severity: 'warning', liftedBy: [{ fact: 'remark', path: ['remarks'] }] }])
      const { suggestion } = issues[0]!
      const remarks = suggestion?.kind === 'remark' ? suggestion.text : ''
      expect(judge(name, 'enterprise', { remarks }).issues, name).toEqual([])
      expect(judge(name, 'enterprise', { remarks: '无' }).issues, name).toEqual(issues)
    }
    expect(judge('青竹科技有限公司01', 'enterprise', { remarks: '青竹科技有限公司01' }).ok).toBe(false)
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

describe('the short way of names in Chinese characters', () => {
  it('tells what reading each character tells', () => {
    const words = ['青竹', '科技', '有限公司', '（北京）', '公司', '先生', '大学', '李', '公司', '中心', '某某', '（']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('enterprise', 'individual', 'government', 'overseas-institution' as const),
        (parts, nature) => {
          const name = parts.join('')
          // What is not seen behind the name takes it the long way, and is one finding more; a short form is told of only
          // where nothing else is.
          const isOfBoth = ({ params }: { params: object }) =>
            !('kind' in params) || (params.kind !== 'invisible' && params.kind !== 'legal-form')
          const short = checkEntityName(name, { nature }).issues.filter(isOfBoth)
          expect(short).toEqual(checkEntityName(`${name}\u200b`, { nature }).issues.filter(isOfBoth))
        },
      ),
    )
  })
})

describe('a label in front of the name', () => {
  it('is no part of it', () => {
    for (const label of [
      '单位名称：',
      ' 主办单位全称: ',
      '【企业名称】',
      '[名称]：',
      '名称　',
      'Company Name: ',
      '公司名称=',
    ]) {
      expect(checkEntityName(`${label}青竹科技有限公司`, { nature: 'enterprise' })).toEqual({
        ok: true,
        value: { text: '青竹科技有限公司' },
        issues: [],
      })
    }
  })

  it('moves the places of what is found behind it', () => {
    const [issue] = checkEntityName('单位名称：青竹科技有限公司', { nature: 'government' }).issues
    expect(issue).toMatchObject({ code: 'entity_name.conflict', params: { words: ['有限公司'], spans: [[9, 13]] } })
  })

  it('alone is no name, and a name that begins like one is whole', () => {
    expect(checkEntityName('单位名称：', { nature: 'enterprise' }).ok).toBe(false)
    const name = '名称设计（北京）有限公司'
    expect(checkEntityName(name, { nature: 'enterprise' })).toMatchObject({ ok: true, value: { text: name } })
  })
})
