import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeyOf } from '../../../src/data/enumerations/enumeration.ts'
import { rules } from '../../../src/data/rules/table.ts'
import { isProvinceCodeAt } from '../../../src/foundation/province.ts'
import { verdictOf } from '../../../src/foundation/result.ts'
import { checkServiceName, type ServiceNameContext } from '../../../src/naming/service-name/check-service-name.ts'
import { dictionaryEvidence } from '../../../src/naming/service-name/dictionary-evidence.ts'
import { standardRules } from '../../../src/naming/service-name/standard-rules.ts'
import { readFixture } from '../../fixtures/read.ts'
import { contextOf } from '../names-context.ts'

const individual: ServiceNameContext = { service: 'website', nature: 'individual' }
const unit: ServiceNameContext = { service: 'website', nature: 'enterprise', entityName: '青竹科技有限公司' }

const found = (name: unknown, context: ServiceNameContext, options = {}) =>
  checkServiceName(name, context, options).issues.map((issue) => `${issue.severity} ${issue.rule ?? issue.code}`)

const verdict = (name: string, context: ServiceNameContext, options = {}) =>
  verdictOf(checkServiceName(name, context, options))

describe('service name: fixtures', () => {
  // Around the word, as in "中国"茶网, quotes hide nothing; the name is refused for the head and the quotes.
  const rows = readFixture('names.tsv')
  const judged = rows.map((row) => ({ row, result: checkServiceName(row.name, contextOf(row)) }))

  it('refuses no name that is labelled acceptable', () => {
    const refused = judged.filter(({ row, result }) => row.expected === 'accept' && !result.ok)
    expect(refused.map(({ row }) => row.name)).toEqual([])
  })

  it('lets no name pass without a word that is labelled refused', () => {
    const passed = judged.filter(({ row, result }) => row.expected === 'reject' && result.issues.length === 0)
    expect(passed.map(({ row }) => row.name)).toEqual([])
  })

  it.each([
    ['without', 0.78, {}],
    ['with', 0.96, { evidence: dictionaryEvidence }],
  ] as const)(
    'further names: no acceptable one is refused, no other one passes, %s the dictionary',
    (_, share, options) => {
      // A third of these names are made so that a keyword arises across two words: without the dictionary they warn.
      const further = readFixture('names-further.tsv')
      const given = further.map((row) => verdictOf(checkServiceName(row.name, contextOf(row), options)))
      const named = (expected: string, verdict: string) =>
        further.filter((row, at) => row.expected === expected && given[at] === verdict).map((row) => row.name)
      expect(named('accept', 'reject')).toEqual([])
      // Persons, brands and organs that no list has, places that only `placeRules` knows; 电影 of individuals, which one
      // provider gives as an example, warns where it certainly stands.
      const unknown =
        '李四的茶日记 李四笔记 王建国日记 鲁迅作品细读 白鹿区人民检察院 义乌小商品笔记 桐庐山居 青草电影屋 老电影札记'.split(
          ' ',
        )
      expect(named('reject', 'accept').filter((name) => !unknown.includes(name!))).toEqual([])
      const agreeing = further.filter((row, at) => row.expected === given[at]).length
      expect(agreeing / further.length).toBeGreaterThan(share)
    },
  )

  it.each(rows.filter((row) => row.expected === 'reject'))('$name is refused for $rule', (row) => {
    const rule = `naming/${row.rule!.split(';').pop()!.toLowerCase()}`
    expect(found(row.name, contextOf(row))).toContain(`error ${rule}`)
  })

  it.each(
    rows.filter(
      (row) => /EVADE;(?:HEAD|GOV|PRE|IND)/.test(row.rule!) && !row.name!.startsWith('"') && row.expected === 'reject',
    ),
  )('$name is disguised: $why', (row) => {
    const result = checkServiceName(row.name, contextOf(row))
    expect(result.issues.some((issue) => issue.code === 'service_name.disguised')).toBe(true)
  })
})

describe('service name: rules', () => {
  it('every rule of the word table is in the catalogue', () => {
    const known = new Set(rules.map((rule) => rule.id))
    expect(standardRules().filter((rule) => !known.has(rule.id))).toEqual([])
  })

  it('every province and topic of the table is a real one', () => {
    for (const rule of standardRules()) {
      expect(['head', 'tail', 'whole', 'any']).toContain(rule.at)
      expect(rule.words.every((word) => word !== '')).toBe(true)
      for (const code of rule.provinces ?? ['11']) expect(isProvinceCodeAt(code, 0)).toBe(true)
      for (const permit of rule.permits ?? ['news']) expect(isKeyOf('pre-approval', permit)).toBe(true)
    }
  })
})

describe('service name: kinds of services', () => {
  it.each([
    // Rules of app stores and of the mini-program platform bind nobody else.
    ['青竹小程序', 'naming/mini-name', ['mini-program']],
    ['青竹计算器限免', 'naming/app-chars', ['app', 'mini-program', 'quick-app']],
    ['手电筒', 'naming/app-generic', ['app', 'mini-program', 'quick-app']],
    ['Qingzhu', 'naming/chr-latin', ['website']],
  ] as const)('%s meets %s as %j only', (name, rule, services) => {
    const bound = (['website', 'app', 'mini-program', 'quick-app'] as const).filter((service) => {
      const { issues } = checkServiceName(name, { service, nature: 'enterprise', entityName: '青竹科技有限公司' })
      return issues.some((issue) => issue.rule === rule)
    })
    expect(bound).toEqual(services)
  })
})

describe('service name: shape', () => {
  it.each([
    ['小站', 'naming/len-min'],
    ['小-站', 'naming/len-min'],
    ['12345', 'naming/chr-digit'],
    ['Tech2', 'naming/chr-latin'],
    ['青竹.cn', 'naming/chr-domain'],
    ['www.青竹网', 'naming/chr-domain'],
    ['example。com官网', 'naming/chr-domain'],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'naming/chr-domain'],
    ['青竹科技、官网', 'naming/chr-special'],
    ['青竹科技😀', 'naming/chr-special'],
    ['Node.js教程集', 'naming/chr-special'],
  ])('%s → %s', (name, rule) => {
    expect(found(name, unit)).toContain(`error ${rule}`)
  })

  it('takes brackets and hyphen, and what the registered name has', () => {
    expect(found('青竹科技（上海）', { ...unit, entityName: '青竹科技(上海)有限公司' })).toEqual([])
    expect(found('青竹-科技', unit)).toEqual([])
    expect(found('青竹·科技', unit)).toEqual(['error naming/chr-special'])
    expect(found('青竹·科技', { ...unit, entityName: '青竹·科技有限公司' })).toEqual([])
  })

  it('judges the domain of the service too', () => {
    expect(found('qing-zhu.example', { ...unit, domain: 'qing-zhu.example' })).toContain('error naming/chr-domain')
  })

  it('warns where the sources differ: kana, inner spaces of websites', () => {
    expect(found('AI青竹', unit)).toEqual([])
    expect(found('AI青竹', { ...unit, provinceCode: '12' })).toEqual(['error naming/len-min'])
    expect(verdict('青竹のノート', unit)).toBe('warn')
    expect(found('青竹 科技', unit)).toEqual(['warning naming/chr-special'])
    expect(found(' 青竹科技 ', unit)).toEqual([])
    for (const name of ['Notion', 'Hi Echo', 'QQ']) expect(found(name, { ...unit, service: 'app' })).toEqual([])
    expect(found('AI青竹', { ...unit, service: 'app', provinceCode: '50' })).toEqual([])
    expect(found('AI青竹科技', { ...unit, provinceCode: '50' })).toEqual(['error naming/prov-chongqing'])
    expect(found('微信', { ...unit, service: 'app', trademark: true })).toEqual([])
  })

  it('counts up to 128 Han characters', () => {
    expect(found('竹'.repeat(31), unit)).toContain('warning naming/len-max')
    expect(found('竹'.repeat(129), unit)).toContain('error naming/len-max')
    expect(found('竹'.repeat(1_000_000), unit)[0]).toBe('error naming/len-max')
  })

  it.each(['', '  ', '\u3000', '\u200b', null, undefined])('%j is required', (name) => {
    expect(found(name, unit)).toEqual(['error service_name.required'])
  })

  it.each([
    1,
    {},
    [],
    Symbol('x'),
    () => 1,
    Object.create(null),
    new Proxy(
      {},
      {
        get: () => {
          throw new Error()
        },
      },
    ),
  ])('a value that is no text is a type error (%#)', (name) => {
    expect(found(name, unit)).toEqual(['error service_name.type'])
  })

  it('knows placeholders, and not what only holds their word', () => {
    expect(found('测试网站', unit)).toContain('error service_name.placeholder')
    expect(found('软件测试笔记', individual)).toEqual([])
  })
})

describe('service name: state heads and public authority', () => {
  it('refuses the head for everybody but national-level units, and only the head', () => {
    expect(found('中国茶叶网', unit)).toContain('error naming/head-nation')
    expect(found('中国茶叶网', individual)).toContain('error naming/head-nation')
    expect(found('中国茶叶网', { ...unit, nationalLevel: true, trademark: true })).toEqual([])
    expect(found('我爱你中国', individual)).toEqual(['warning naming/head-nation-any'])
  })

  it.each(['国美电器', '国庆小记', '国画小品', '华中茶网', '集中国学堂'])('%s has no state head', (name) => {
    expect(verdict(name, { ...unit, trademark: true })).toBe('accept')
  })

  it('is lifted by the registered name', () => {
    const state = { ...unit, entityName: '中国石油化工集团有限公司' }
    expect(found('中国石油化工集团有限公司', state)).toEqual([])
    expect(found('中国石化', state)).toEqual([])
    // Whose name heads with 中国 may head what else it runs so, whether or not it repeats the rest.
    expect(found('中国茶叶网', state).filter((text) => text.includes('head-nation'))).toEqual([])
    expect(found('中国茶叶网', unit)).toContain('error naming/head-nation')
    expect(found('中国气象局政府门户网站', { ...unit, nature: 'government', entityName: '中国气象局' })).toEqual([])
    expect(found('中国青竹市门户网', { ...unit, nature: 'government', entityName: '青竹市人民政府' })).toEqual([])
    expect(
      found('中国青竹银行手机银行', { ...unit, entityName: '中国青竹银行股份有限公司', preApprovals: ['finance'] }),
    ).toEqual([])
  })

  it('warns where the head is part of an ordinary longer word', () => {
    expect(verdict('中央空调维修记', { ...unit, trademark: true })).toBe('warn')
    expect(verdict('人民路小馆', individual)).toBe('warn')
  })

  it('suggests the name without its head', () => {
    const [issue] = checkServiceName('中国茶叶网', unit).issues
    expect(issue).toMatchObject({
      code: 'service_name.not_allowed',
      params: { topic: 'state', words: ['中国'], spans: [[0, 2]] },
      suggestion: { kind: 'text', text: '茶叶网' },
    })
  })

  it('keeps names of authorities for authorities', () => {
    expect(found('青竹市人民政府', unit)).toContain('error naming/gov-name')
    expect(found('青竹监察', unit)).toContain('error naming/gov-name')
    expect(found('青竹市公安局', { ...unit, nature: 'government', entityName: '青竹市公安局' })).toEqual([])
    expect(found('公安县水产网', { ...unit, entityName: '公安县青竹水产有限公司' })).toEqual([])
    expect(found('青竹税务师事务所', { ...unit, entityName: '青竹税务师事务所有限公司' })).toEqual([])
  })
})

describe('service name: pre-approval fields', () => {
  it.each([
    ['青竹新闻网', 'news', 'pre-news'],
    ['青竹出版', 'publication', 'pre-pub'],
    ['青竹音乐', 'culture', 'pre-cult'],
    ['青竹医药', 'drug-device', 'pre-drug'],
    ['青竹影视', 'audio-visual', 'pre-av'],
    ['青竹手游', 'game', 'pre-game'],
    ['青竹佛教网', 'religion', 'pre-rel'],
    ['青竹网约车', 'ride-hailing', 'pre-ride'],
    ['青竹理财', 'finance', 'pre-fin'],
    ['青竹校外培训', 'tutoring', 'pre-tutor'],
  ] as const)('%s needs %s', (name, permit, rule) => {
    const result = checkServiceName(name, unit)
    expect(result.issues).toMatchObject([
      {
        severity: 'error',
        rule: `naming/${rule}`,
        suggestion: { kind: 'permit', permits: expect.arrayContaining([permit]) },
      },
    ])
    expect(found(name, { ...unit, preApprovals: [permit] })).toEqual([])
    // Individuals cannot hold it.
    expect(found(name, { ...individual, preApprovals: [permit] })).toContain(`error naming/${rule}`)
  })

  it.each(['青竹教育', '青竹医疗', '青竹论坛'])('%s is a warning: the national approval is gone', (name) => {
    expect(verdict(name, unit)).toBe('warn')
    expect(verdict(name, individual)).toBe('reject')
  })

  it('is one step milder for words of the registered name, and none for closed trades', () => {
    expect(verdict('青竹文化传播', { ...unit, entityName: '青竹文化传播有限公司' })).toBe('warn')
    expect(verdict('青竹网贷', { ...unit, preApprovals: ['finance'] })).toBe('warn')
  })

  it('names the longest word only', () => {
    expect(checkServiceName('青竹新闻网', unit).issues).toMatchObject([
      { params: { words: ['新闻网'], spans: [[2, 5]] } },
    ])
  })
})

describe('service name: word boundaries', () => {
  it.each([
    '重新闻到花香',
    '推出版本记录',
    '合金融化实验',
    '景色情怀录',
    '讨论坛子菜',
    '人体彩绘集',
    '世纪检验记',
    '微信访客录',
    '少年冠军队',
    '存在线索簿',
    '重返现场记',
    '私人大厨记',
    '收集团扇记',
    '夸下海口集',
    '三明治日记',
    '大理石笔记',
  ])('%s is not refused', (name) => {
    expect(checkServiceName(name, individual).ok).toBe(true)
  })

  it('is certain beside an edge, an ordinary part of names, and the brand', () => {
    expect(verdict('新闻小记', individual)).toBe('reject')
    expect(verdict('每天新闻平台', { ...unit, trademark: true })).toBe('reject')
    expect(verdict('青竹新闻集锦', unit)).toBe('reject')
    expect(verdict('每天新闻集锦', { ...unit, trademark: true })).toBe('warn')
  })

  it('follows the evidence of a dictionary', () => {
    const split = { evidence: () => 'split' as const }
    const word = { evidence: () => 'word' as const }
    expect(verdict('重新闻到花香', individual, split)).toBe('accept')
    expect(verdict('每天新闻集锦', { ...unit, trademark: true }, word)).toBe('reject')
    // A symbol between is no accident, whatever a dictionary says; a head is one step milder.
    expect(verdict('重新_闻到花香', individual, split)).toBe('reject')
    expect(verdict('人大气场', { ...unit, trademark: true }, split)).toBe('warn')
  })
})

describe('service name: disguises', () => {
  it.each([
    '中️国茶网',
    '中_国茶网',
    '㊥国茶网',
    '中國茶网',
    '囻家茶网',
    '囶家茶网',
    '中崋茶网',
    '中 国茶网',
    '⼈民政府网',
    '青竹⺠政局',
  ])('%s is refused', (name) => {
    const result = checkServiceName(name, unit)
    expect(result.ok).toBe(false)
    expect(result.issues.some((issue) => issue.code === 'service_name.disguised')).toBe(true)
  })

  it('warns of brackets and hyphens between, which may mean something, and of English and pinyin', () => {
    expect(verdict('中-国茶网', { ...unit, trademark: true })).toBe('warn')
    expect(verdict('ZhongGuo茶网', { ...unit, trademark: true })).toBe('warn')
  })

  it.each([
    ['Ch1na茶叶网', 'china'],
    ['Ｃｈ１ｎ４茶叶网', 'china'],
    ['zh0ngguo茶叶网', 'zhongguo'],
    ['ZH0NGGU0茶叶网', 'zhongguo'],
    ['中gu0茶叶网', '中guo'],
  ])('%s has digits for letters', (name, word) => {
    const [issue] = checkServiceName(name, { ...unit, trademark: true }).issues
    expect(issue).toMatchObject({ code: 'service_name.disguised', rule: 'naming/evade', params: { words: [word] } })
  })

  it('knows digits for letters in every rule, and leaves numbers and models alone', () => {
    const issues = checkServiceName('技术BB5分享', { service: 'website', nature: 'individual' }).issues
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'service_name.disguised',
        severity: 'error',
        rule: 'naming/pre-bbs',
        params: { topic: 'pre-approval', words: ['bbs'], spans: [[2, 5]] },
      }),
    )
    for (const name of ['青竹885茶叶', '青竹B85主板', '青竹51茶叶', '青竹8b5茶叶', '3D青竹打印', '青竹M5wifi茶叶']) {
      const codes = checkServiceName(name, { ...unit, trademark: true }).issues.map((issue) => issue.code)
      expect(codes, name).not.toContain('service_name.disguised')
    }
  })

  it('points into the name as it was given', () => {
    const [issue] = checkServiceName('\u200b中\u200b国茶叶网', unit).issues
    expect(issue).toMatchObject({ code: 'service_name.disguised', params: { words: ['中国'], spans: [[1, 4]] } })
  })

  it('stores what was typed but invisible characters', () => {
    expect(checkServiceName(' 青竹\u200b科技 ', unit)).toMatchObject({ ok: true, value: { text: '青竹科技' } })
    expect(checkServiceName('青竹ＡＩ科技', unit)).toMatchObject({ ok: true, value: { text: '青竹ＡＩ科技' } })
  })
})

describe('service name: individuals', () => {
  it.each([
    '小树叶科技',
    '小树叶协会',
    '张三贸易有限公司',
    '小树叶导航',
    '小树叶博客',
    '小树叶电子商务',
    '杭州骑行手记',
  ])('%s is refused', (name) => {
    expect(verdict(name, individual)).toBe('reject')
  })

  it.each(['网页制作经验谈', '小工具应用', '摄影小空间', '人生百味', '一起学习', '时光飞逝', '我的照片墙'])(
    '%s, an example of a provider, is taken',
    (name) => {
      expect(verdict(name, individual)).toBe('accept')
    },
  )

  it.each(['自动化测试开源网站', '电影小分享'])(
    '%s, an example of one provider and refused by others, warns',
    (name) => {
      expect(verdict(name, individual)).toBe('warn')
    },
  )

  it('takes no bare name, and a name inside a longer one with a warning', () => {
    const person = { ...individual, entityName: '王小明' }
    expect(found('王小明', person)).toEqual(['error naming/ind-person'])
    expect(found('王小明的茶馆', person)).toEqual(['warning naming/ind-person'])
  })

  it('takes the form of Jiangsu there only', () => {
    const jiangsu = { ...individual, provinceCode: '32', entityName: '王小明' }
    expect(found('王小明的个人博客', jiangsu)).toEqual([])
    expect(found('李小红的个人博客', jiangsu)).toEqual(['error naming/ind-person'])
    expect(verdict('王小明的个人博客', { ...jiangsu, provinceCode: '33' })).toBe('reject')
  })

  it('is milder with apps, whose name is what it is in the stores', () => {
    expect(verdict('小树叶导航', { ...individual, service: 'app' })).toBe('warn')
  })
})

describe('service name: relation to the entity', () => {
  it.each([
    ['青竹科技官网', '青竹科技有限公司'],
    ['青竹', '成都市青竹科技有限公司'],
    ['青竹公司门户网站', '广州青竹公司'],
    ['华为云服务', '华为云计算技术有限公司'],
    ['老人大讲堂', '某市老人大讲堂活动中心'],
  ])('%s relates to %s', (name, entityName) => {
    expect(found(name, { ...unit, entityName }).filter((text) => text.includes('rel-'))).toEqual([])
  })

  it('advises on an unrelated brand without a trademark, and suggests the remark', () => {
    const [issue] = checkServiceName('蓝鲸优选', unit).issues
    expect(issue).toMatchObject({
      severity: 'advice',
      code: 'service_name.mismatch',
      params: { kind: 'entity' },
      suggestion: { kind: 'remark' },
    })
    expect(found('蓝鲸优选', { ...unit, trademark: true })).toEqual([])
    for (const service of ['app', 'quick-app'] as const) expect(found('蓝鲸优选', { ...unit, service })).toEqual([])
    expect(found('蓝鲸优选', { ...unit, service: 'mini-program' })).toEqual(['advice naming/rel-org'])
  })

  it.each([
    ['the remark that is suggested', { remarks: '“蓝鲸优选”为本单位的产品或项目名称' }, true],
    ['a remark that names the entity in short', { remarks: '本站是青竹公司的电商项目' }, true],
    ['a remark that says nothing', { remarks: '无' }, false],
    ['a remark about something else', { remarks: '通信地址已是最详细' }, false],
    ['a domain with the brand', { domain: 'bluewhale.cn' }, false],
  ])('is explained by %s: %s', (_, context, explained) => {
    expect(found('蓝鲸优选', { ...unit, ...context })).toEqual(explained ? [] : ['advice naming/rel-org'])
  })

  it('takes the brand in Latin letters from the domain', () => {
    expect(found('BlueWhale优选', { ...unit, domain: 'bluewhale.cn' })).toEqual([])
    expect(found('BlueWhale优选', { ...unit, domain: 'whale.cn' })).toEqual(['advice naming/rel-org'])
  })

  it('is not asked of a name that has to be another one: the remark would quote what goes', () => {
    expect(found('BlueWhale', unit)).toEqual(['error naming/chr-latin'])
    expect(found('蓝鲸', unit)).toEqual(['error naming/len-min'])
    expect(found('蓝鲸bluewhale.com', { ...unit, provinceCode: '37' })).toEqual(['error naming/chr-domain'])
    // Without the symbol it is the same name.
    expect(found('蓝鲸★优选', unit)).toEqual(['error naming/chr-special', 'advice naming/rel-org'])
  })

  it('warns where a province makes the remark a duty, and of the official site of somebody else', () => {
    expect(found('蓝鲸优选', { ...unit, provinceCode: '37' })).toEqual(['warning naming/rel-org'])
    expect(found('蓝鲸优选', { ...unit, provinceCode: '41', remarks: '蓝鲸优选是本公司的网店' })).toEqual([])
    expect(found('蓝鲸官网', unit)).toEqual(['warning naming/rel-org'])
    expect(found('青竹官网', unit)).toEqual([])
  })

  it('warns of a site that says to be another organization, or a branch of one', () => {
    expect(found('农业银行', unit)).toContain('warning naming/rel-org')
    expect(found('蓝鲸银行青竹支行', unit)).toEqual(['warning naming/rel-org'])
    expect(found('青竹分公司', { ...unit, entityName: '蓝鲸有限公司青竹分公司' })).toEqual([])
  })

  it.each([
    ['no brand', '城市照明管理平台', '青竹科技有限公司', []],
    ['a brand', '蓝鲸照明管理平台', '青竹科技有限公司', ['advice naming/rel-org']],
    ['a character of the brand', '小尘助手', '厦门尘信科技有限公司', []],
    ['a character of the trade only', '小科助手', '厦门尘信科技有限公司', ['advice naming/rel-org']],
    ['a character that many brands have', '智蓝助手', '青智科技有限公司', ['advice naming/rel-org']],
    ['the digits of a name in numerals', '79大模型', '七九安全科技有限公司', []],
    ['a word of trades in common only', '蓝鲸数字诊室', '青竹数字科技有限公司', ['advice naming/rel-org']],
    ['the first characters of a long name', '北理大平台', '北京理工研究所', []],
    ['in full what the owner is called in short', '蓝色大鲸助手', '蓝鲸在线服务有限公司', []],
    ['a character of an owner that has words only', '小郑智能助手', '数字郑州科技有限公司', []],
    ['a character of a word beside a brand', '小慧助手', '青竹智慧科技有限公司', ['advice naming/rel-org']],
  ])('asks where a site has %s: %s of %s', (_, name, entityName, issues) => {
    expect(found(name, { ...unit, entityName })).toEqual(issues)
  })

  it('asks of a mini-program whether it is in the line of business of its entity', () => {
    const fed = { ...unit, entityName: '青竹餐饮管理有限公司' }
    expect(found('蓝鲸点餐', { ...fed, service: 'mini-program' })).toEqual([])
    expect(found('蓝鲸点餐', fed)).toEqual(['advice naming/rel-org'])
    expect(found('蓝鲸餐饮', { ...fed, service: 'mini-program' })).toEqual(['advice naming/rel-org'])
    expect(found('蓝鲸旅行', { ...fed, service: 'mini-program' })).toEqual(['advice naming/rel-org'])
  })

  it('says nothing where the entity is not known', () => {
    expect(found('蓝鲸优选', { service: 'website', nature: 'enterprise' })).toEqual([])
  })

  it('finds words around a single digit, and warns', () => {
    expect(checkServiceName('中1国茶具', unit).issues[0]).toMatchObject({
      code: 'service_name.disguised',
      severity: 'warning',
      params: { words: ['中国'], spans: [[0, 3]] },
    })
    expect(found('青竹新1闻', unit)).toEqual(['warning naming/pre-news'])
    expect(found('青竹第1课堂', unit)).toEqual([])
  })

  it('fits the nature', () => {
    expect(found('青竹协会', unit)).toEqual(['error naming/nature'])
    expect(found('青竹有限公司', { ...unit, nature: 'institution', entityName: '青竹图书馆' })).toContain(
      'error naming/nature',
    )
  })
})

describe('service name: options and properties', () => {
  it('takes severities by rule or code', () => {
    expect(found('蓝鲸优选', unit, { severity: { 'naming/rel-org': 'off' } })).toEqual([])
    expect(found('蓝鲸优选', unit, { severity: { 'service_name.mismatch': 'error' } })).toEqual([
      'error naming/rel-org',
    ])
    expect(verdict('中国茶叶网', unit, { severity: { 'service_name.not_allowed': 'warning' } })).toBe('warn')
  })

  it('takes a context and options of any kind', () => {
    for (const context of [null, undefined, 5, { preApprovals: 'news' }, { preApprovals: null, entityName: 5 }]) {
      expect(() => checkServiceName('青竹新闻网', context as never, { severity: null } as never)).not.toThrow()
      expect(() => checkServiceName('青竹新闻网', context as never, null as never)).not.toThrow()
    }
  })

  it('never throws, is repeatable, and keeps spans inside the name', () => {
    const parts = [
      '中',
      '国',
      '新',
      '闻',
      '网',
      ' ',
      '-',
      '\u200b',
      'a',
      '😀',
      '\ud800',
      '㊥',
      '⺠',
      '論',
      '。',
      'com',
      '青竹',
    ]
    const name = fc
      .array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 12 })
      .map((list) => list.join(''))
    fc.assert(
      fc.property(name, fc.constantFrom(unit, individual), (text, context) => {
        const result = checkServiceName(text, context)
        expect(checkServiceName(text, context)).toEqual(result)
        for (const { params } of result.issues) {
          if (!('spans' in params)) continue
          for (const [start, end] of params.spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
    )
  })

  it('finds a head behind any invisible character, space or symbol', () => {
    const filler = fc.stringMatching(/^[\u200b\u00ad\ufe0f_*~"· ]{0,3}$/)
    fc.assert(
      fc.property(filler, filler, (before, between) => {
        expect(checkServiceName(`${before}中${between}国茶叶网`, unit).ok).toBe(false)
      }),
    )
  })
})
