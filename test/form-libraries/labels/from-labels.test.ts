import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { checkIcpFiling } from '../../../src/filing/check-filing.ts'
import { fromLabels } from '../../../src/form-libraries/labels/from-labels.ts'
import { toLabels } from '../../../src/form-libraries/labels/to-labels.ts'
import { loggable } from '../../../src/foundation/issue.ts'
import { createSamples, SAMPLES_TODAY } from '../../../src/testing/samples.ts'

const filingOf = (record: unknown): unknown => fromLabels('icp', record).filing
const codesOf = (record: unknown): string[] =>
  fromLabels('icp', record).issues.map(({ severity, path, code }) => `${severity} ${path.join('.')} ${code}`)

const entity = { name: '北京青竹科技有限公司', nature: 'enterprise' }

describe('layouts of tables', () => {
  const form = { form: 'icp/1' }
  const twoSites = {
    ...form,
    entity,
    services: [
      { type: 'website', name: '青竹', domain: 'a.cn' },
      { type: 'website', name: '石竹', domain: 'b.cn' },
    ],
  }
  const NAME = '北京青竹科技有限公司'

  it.each<[string, unknown, unknown]>([
    ['an object', { 主办单位名称: NAME, 单位性质: '企业' }, { ...form, entity }],
    [
      'rows',
      [
        ['主办单位名称', NAME],
        ['单位性质', '企业'],
      ],
      { ...form, entity },
    ],
    [
      'rows below a title and a header',
      [
        ['备案信息表'],
        [],
        ['填写项', '填写内容', '填写说明'],
        ['主办单位名称', NAME, '与证件一致'],
        ['单位性质', '企业', ''],
      ],
      { ...form, entity },
    ],
    [
      'columns in another order',
      [
        { 内容: NAME, 项目: '主办单位名称' },
        { 内容: '企业', 项目: '单位性质' },
      ],
      { ...form, entity },
    ],
    [
      'English columns',
      [
        { label: '主办单位名称', value: NAME },
        { label: '单位性质', value: '企业' },
      ],
      { ...form, entity },
    ],
    [
      'the first row as keys',
      [
        { 主办单位名称: '单位性质', [NAME]: '企业' },
        { 主办单位名称: '通信地址', [NAME]: '中关村大街27号' },
      ],
      { ...form, entity: { ...entity, address: '中关村大街27号' } },
    ],
    [
      'two labels in a row',
      [
        ['主办单位名称', NAME, '单位性质', '企业'],
        ['通信地址', '中关村大街27号', '备案类型', '首次备案'],
      ],
      { ...form, kind: 'first', entity: { ...entity, address: '中关村大街27号' } },
    ],
    ['label and value in one cell', [[`主办单位名称：${NAME}`], ['单位性质: 企业']], { ...form, entity }],
    [
      'services as repeated blocks',
      [
        ['主办单位名称', NAME],
        ['单位性质', '企业'],
        ['网站名称', '青竹'],
        ['域名', 'a.cn'],
        ['网站名称', '石竹'],
        ['域名', 'b.cn'],
      ],
      twoSites,
    ],
    [
      'services by number',
      {
        主办单位名称: NAME,
        单位性质: '企业',
        '网站1.网站名称': '青竹',
        '网站2-网站名称': '石竹',
        网站1域名: 'a.cn',
        '网站（二）：域名': 'b.cn',
      },
      twoSites,
    ],
    [
      'services below headings',
      [
        ['主办单位名称', NAME],
        ['单位性质', '企业'],
        ['网站信息1'],
        ['网站名称', '青竹'],
        ['域名', 'a.cn'],
        ['网站信息2'],
        ['网站名称', '石竹'],
        ['域名', 'b.cn'],
      ],
      twoSites,
    ],
    [
      'services below the same heading',
      [
        ['主办单位名称', NAME],
        ['单位性质', '企业'],
        ['网站信息'],
        ['域名', 'a.cn'],
        ['网站名称', '青竹'],
        ['网站信息'],
        ['网站名称', '石竹'],
        ['域名', 'b.cn'],
      ],
      twoSites,
    ],
    [
      'services in columns',
      [
        ['主办单位名称', NAME, NAME],
        ['单位性质', '企业'],
        ['网站名称', '青竹', '石竹'],
        ['域名', 'a.cn', 'b.cn'],
      ],
      twoSites,
    ],
    [
      'services in columns with titles',
      [
        ['字段', '网站1', '网站2'],
        ['主办单位名称', NAME, ''],
        ['单位性质', '企业', ''],
        ['网站名称', '青竹', '石竹'],
        ['域名', 'a.cn', 'b.cn'],
      ],
      twoSites,
    ],
    [
      'a record in each row',
      [
        ['主办单位名称', '单位性质', '网站名称', '域名'],
        [NAME, '企业', '青竹', 'a.cn'],
        [NAME, '企业', '石竹', 'b.cn'],
      ],
      twoSites,
    ],
    [
      'a record in each object',
      [
        { 主办单位名称: NAME, 单位性质: '企业', 网站名称: '青竹', 域名: 'a.cn' },
        { 主办单位名称: NAME, 单位性质: '企业', 网站名称: '石竹', 域名: 'b.cn' },
      ],
      twoSites,
    ],
    [
      'objects inside of objects',
      {
        主体信息: { 主办单位名称: NAME, 单位性质: '企业' },
        网站信息: [
          { 网站名称: '青竹', 域名: 'a.cn' },
          { 网站名称: '石竹', 域名: 'b.cn' },
        ],
      },
      twoSites,
    ],
  ])('%s', (_, record, expected) => {
    const { filing, issues } = fromLabels('icp', record)
    expect(filing).toEqual(expected)
    expect(issues).toEqual([])
  })

  it('reads notes beside the values as notes', () => {
    const { filing, rest, issues } = fromLabels('icp', [
      ['主办单位名称', NAME, '与证件一致'],
      ['网站名称', '青竹', '不少于三个汉字'],
    ])
    expect(filing).toEqual({ ...form, entity: { name: NAME }, services: [{ type: 'website', name: '青竹' }] })
    expect(issues).toEqual([])
    expect(rest.map(({ value }) => value)).toEqual(['与证件一致', '不少于三个汉字'])
  })

  it('reads what stands below a merged label as more of it', () => {
    const rows = [
      ['小程序名称', '青竹点单'],
      ['使用的域名', 'a.cn'],
      ['', 'b.cn'],
      [null, 'c.cn'],
    ]
    expect(filingOf(rows)).toEqual({
      ...form,
      services: [{ type: 'mini-program', name: '青竹点单', domains: ['a.cn', 'b.cn', 'c.cn'] }],
    })
  })

  it('knows sections by a column, merged or not', () => {
    const expected = {
      ...form,
      entity: { principal: { name: '刘青竹', mobile: '13911012025' } },
      services: [{ type: 'website', principal: { name: '陈安宁', mobile: '13805912231' } }],
    }
    const section = (again: string, other: string): unknown => [
      ['分类', '字段', '填写'],
      ['主体负责人', '姓名', '刘青竹'],
      [again, '手机号码', '13911012025'],
      ['网站负责人信息', '姓名', '陈安宁'],
      [other, '手机号码', '13805912231'],
      ['网站', '服务类型', '网站'],
    ]
    expect(filingOf(section('', ''))).toEqual(expected)
    expect(filingOf(section('主体负责人', '网站负责人信息'))).toEqual(expected)
  })
})

describe('labels', () => {
  it.each([
    '主办单位名称',
    '*主办单位名称：',
    '主办单位名称（必填）',
    ' 主办单位 名称 ',
    '主办单位\n名称',
    '1、主办单位名称',
    '（2）主办单位名称:',
    '一、主办单位名称',
    '★主办单位名称【与证件一致】',
    '主辦單位名稱',
    '主体信息-主办单位名称',
    '主体信息/主办单位名称',
    'Name of the entity',
    'NAME OF THE ENTITY:',
    '主办单位或主办人名称',
  ])('%s', (label) => {
    expect(filingOf({ [label]: '甲' })).toEqual({ form: 'icp/1', entity: { name: '甲' } })
    expect(codesOf({ [label]: '甲' })).toEqual([])
  })

  it('have their section in front in any way', () => {
    const expected = { form: 'icp/1', services: [{ type: 'website', principal: { name: '陈安宁' } }] }
    for (const label of [
      '网站负责人姓名',
      '网站负责人-姓名',
      '网站负责人：姓名',
      '网站 > 网站负责人 > 负责人姓名',
      '網站負責人姓名',
      '网站负责人信息_姓名',
      '网站负责人',
      'Person in charge of the website: Name',
    ]) {
      expect(filingOf({ [label]: '陈安宁' }), label).toEqual(expected)
    }
  })

  it('are held against the options that the value is one of', () => {
    const found = filingOf([
      ['网站名称', '青竹'],
      ['证件类型', '营业执照'],
      ['证件号码', '91110108MA01A2B32G'],
    ])
    expect(found).toMatchObject({ entity: { document: { type: 'business-license', number: '91110108MA01A2B32G' } } })
  })

  it('of the provider templates are read whole', () => {
    const labels =
      '主体备案号（未备案不用填写）|主办单位或主办人名称（必填）|投资人或主管单位（必填）|单位性质（必填）|主办单位详细通信地址（必填）|主办人的证件类型（必填）|证件号码（必填）|证件住所（必填）|备注|负责人姓名（个人时选填）|办公室电话（个人时选填）|手机号码（必填）|电子邮件地址（必填）|负责人证件类型|负责人证件号码|网站名称|网站备案号|网站服务内容|网站语言类别|首页url|域名|备注信息|前置或专项审批内容类型|前置审批号|网站负责人姓名|办公室电话_1|手机号码_1|电子邮件地址_1|负责人证件类型_1|负责人证件号码_1|网站分布地点|网站接入方式|IP地址段起始-IP地址段截至'.split(
        '|',
      )
    const values =
      '|甲公司|甲公司|企业|地址一|工商营业执照|9111|地址二|主体的|刘青竹|010-1|139|a@a.cn|身份证|1101|青竹||单位门户网站|中文简体|www.a.cn|a.cn|网站的|新闻|文1|陈安宁|010-2|138|b@b.cn|护照|E1|北京市|云接入|1.1.1.1-1.1.1.2'.split(
        '|',
      )
    const { filing, issues } = fromLabels('icp', [labels, values])
    expect(issues).toEqual([])
    expect(filing).toEqual({
      form: 'icp/1',
      entity: {
        name: '甲公司',
        investor: '甲公司',
        nature: 'enterprise',
        address: '地址一',
        remarks: '主体的',
        document: { type: 'business-license', number: '9111', address: '地址二' },
        principal: {
          name: '刘青竹',
          officePhone: '010-1',
          mobile: '139',
          email: 'a@a.cn',
          document: { type: 'resident-id', number: '1101' },
        },
      },
      services: [
        {
          type: 'website',
          name: '青竹',
          contents: ['organization-portal'],
          languages: ['zh-Hans'],
          homeUrl: 'www.a.cn',
          domain: 'a.cn',
          remarks: '网站的',
          preApprovals: [{ type: 'news', number: '文1' }],
          principal: {
            name: '陈安宁',
            officePhone: '010-2',
            mobile: '138',
            email: 'b@b.cn',
            document: { type: 'passport', number: 'E1' },
          },
          access: { provinceCode: '11', mode: 'cloud' },
          ipRanges: '1.1.1.1-1.1.1.2',
        },
      ],
    })
  })
})

describe('cells', () => {
  const cell = (label: string, value: unknown, path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
        filingOf({ 服务类型: '网站', [label]: value }),
      )

  it.each<[string, unknown, string, unknown]>([
    ['语种', '中文简体、英语', 'services.0.languages', ['zh-Hans', 'en']],
    ['服务内容', '博客/个人空间', 'services.0.contents', ['blog']],
    ['服务内容', '网站建设/其他', 'services.0.contents', ['website-building', 'other']],
    ['服务内容', '单位门户网站\n其他', 'services.0.contents', ['organization-portal', 'other']],
    ['前置审批', '以上都不涉及', 'services.0.preApprovals', []],
    ['前置审批', '新闻、出版', 'services.0.preApprovals', [{ type: 'news' }, { type: 'publication' }]],
    ['网站负责人', '同主体负责人', 'services.0.principal', 'entity'],
    ['仅以IP地址访问', '否', 'services.0.ipOnly', false],
    ['仅以IP地址访问', '√', 'services.0.ipOnly', true],
    ['国家级单位', true, 'services.0.nameGrounds.nationalLevel', true],
    ['备案省份', '广东省', 'provinceCode', '44'],
    ['备案省份', '內蒙古', 'provinceCode', '15'],
    ['备案省份', '44', 'provinceCode', '44'],
    ['域名到期日', '2028年3月1日', 'services.0.domainRegistration.expiresOn', '2028-03-01'],
    ['域名到期日', 20280301, 'services.0.domainRegistration.expiresOn', '2028-03-01'],
    ['域名到期日', new Date('2028-03-01T00:00:00Z'), 'services.0.domainRegistration.expiresOn', '2028-03-01'],
    // As SheetJS gives it in Shanghai, 43 seconds before the day.
    ['域名到期日', new Date('2028-02-29T15:59:17Z'), 'services.0.domainRegistration.expiresOn', '2028-03-01'],
    ['主办单位证件有效期', '2015-06-01至长期', 'entity.document.validity', { from: '2015-06-01', until: 'long-term' }],
    [
      '主体负责人-证件有效期',
      '2018.05.12-2038.05.12',
      'entity.principal.document.validity',
      { from: '2018-05-12', until: '2038-05-12' },
    ],
    ['单位性质', '某种', 'entity.nature', '某种'],
    ['主体备注', '无', 'entity.remarks', '无'],
    ['主体负责人-电子邮箱', { text: 'a@a.cn', hyperlink: 'mailto:a@a.cn' }, 'entity.principal.email', 'a@a.cn'],
    ['主办单位名称', { t: 's', v: '甲公司', w: '甲公司' }, 'entity.name', '甲公司'],
    ['主办单位名称', { richText: [{ text: '甲' }, { text: '公司' }] }, 'entity.name', '甲公司'],
  ])('%s %j', (label, value, path, expected) => {
    expect(cell(label, value, path)).toEqual(expected)
  })

  it('that a spreadsheet made numbers of are told of', () => {
    const rows = [
      ['主办单位证件号码', 110105194912310020],
      ['商标注册号', 12345678],
      ['手机号', 13911012025],
      ['所在区县', 110108],
      ['云资源到期日', 46813],
    ]
    const { filing, issues, rest } = fromLabels('icp', [['网站名称', '青竹'], ...rows])
    expect(issues.map(({ severity, params }) => [severity, params])).toEqual([
      ['error', { row: 2, reason: 'rounded' }],
      ['advice', { row: 3, reason: 'number' }],
      ['advice', { row: 6, reason: 'date' }],
    ])
    expect(filing).toEqual({
      form: 'icp/1',
      entity: { divisionCode: '110108' },
      services: [
        {
          type: 'website',
          name: '青竹',
          nameGrounds: { trademark: '12345678' },
          principal: { mobile: '13911012025' },
          resource: { expiresOn: '2028-03-01' },
        },
      ],
    })
    expect(rest).toEqual([{ row: 2, label: '主办单位证件号码', value: 110105194912310020 }])
  })
})

describe('findings', () => {
  it('name the label that was meant, and keep what stood there', () => {
    const { issues, rest } = fromLabels('icp', { 网站名: '青竹', 星座: '天秤', 爱好: '' })
    expect(issues).toEqual([
      {
        code: 'label.unknown',
        severity: 'warning',
        path: [],
        params: { row: 1, expected: '网站名称' },
        suggestion: { kind: 'key', key: '网站名称' },
      },
      { code: 'label.unknown', severity: 'warning', path: [], params: { row: 2 } },
    ])
    expect(rest).toEqual([
      { row: 1, label: '网站名', value: '青竹' },
      { row: 2, label: '星座', value: '天秤' },
    ])
  })

  it('of a label that may mean several fields name them; nothing is guessed', () => {
    const { filing, issues, rest } = fromLabels('icp', { 手机号码: '13911012025' })
    expect(filing).toEqual({ form: 'icp/1' })
    expect(issues).toMatchObject([
      { code: 'label.conflict', params: { row: 1, expected: ['主体负责人-手机号码', '网站负责人-手机号码'] } },
    ])
    expect(rest).toHaveLength(1)
  })

  it('of a label that stands twice keep the first', () => {
    const { filing, issues, rest } = fromLabels('icp', [
      ['主办单位名称', '甲'],
      ['主办单位名称', '甲'],
      ['主办单位名称', '乙'],
    ])
    expect(filing).toEqual({ form: 'icp/1', entity: { name: '甲' } })
    expect(issues).toEqual([
      { code: 'label.duplicate', severity: 'warning', path: ['entity', 'name'], params: { row: 3 } },
    ])
    expect(rest).toEqual([{ row: 3, label: '主办单位名称', value: '乙' }])
    expect(
      codesOf([
        ['域名', 'a.cn'],
        ['域名', 'b.cn'],
      ]),
    ).toEqual(['warning services.0.domain label.duplicate'])
  })

  it('hold nothing that was typed', () => {
    const personal = '11010519491231002X'
    const { issues } = fromLabels('icp', [
      [personal, '张三'],
      ['手机号码', personal],
      ['主办单位名称', '甲'],
      ['主办单位名称', personal],
    ])
    expect(issues.length).toBeGreaterThan(2)
    expect(JSON.stringify(issues.map(loggable))).not.toMatch(/11010519491231002X|张三/)
  })
})

describe('any input', () => {
  const NOTHING = { form: 'icp/1' }

  it('is read without throwing', () => {
    const refuses = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
        get: () => {
          throw new Error('no')
        },
      },
    )
    for (const record of [
      undefined,
      null,
      '',
      [],
      {},
      [[]],
      [null, [undefined]],
      refuses,
      [refuses],
      [[refuses, refuses]],
      new Date(Number.NaN),
      Symbol('a'),
    ]) {
      expect(filingOf(record)).toEqual(NOTHING)
    }
    expect(codesOf('主办单位名称')).toEqual(['error  field.type'])
    expect(filingOf({ __proto__: null, constructor: 1, toString: 2 })).toEqual(NOTHING)
    expect(() => fromLabels('miit' as 'icp', {})).toThrow(RangeError)
  })

  it('loses nothing: every value is in the filing or in the rest', () => {
    const labels = [
      ...toLabels(createSamples(1).icpFiling()).map(([label]) => label),
      '星座',
      '',
      '手机号码',
      '网站信息',
      '备注',
    ]
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...labels),
            fc.nat(999).map((number) => `值${number}`),
          ),
          { maxLength: 30 },
        ),
        (rows) => {
          const before = JSON.stringify(rows)
          const { filing, rest } = fromLabels('icp', rows)
          expect(JSON.stringify(rows)).toBe(before)
          const kept = JSON.stringify([filing, rest])
          for (const [, value] of rows) expect(kept).toContain(value)
        },
      ),
    )
  })

  it('fuzzed, throws nothing and hangs nowhere', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }),
        (record) => {
          fromLabels('public-security', record)
          fromLabels('icp', [record, ['域名', record]])
        },
      ),
    )
  })

  it('of long labels only their beginning costs', () => {
    expect(codesOf({ ['网站-'.repeat(20_000)]: 'a' })).toEqual(['warning  label.unknown'])
    expect(codesOf({ ['1'.repeat(100)]: 'a', ['('.repeat(100)]: 'b' })).toHaveLength(2)
  })
})

describe('libraries for tables', () => {
  const filing = createSamples(7).icpFiling({ service: 'website' })
  const csv = Papa.unparse([['字段', '填写'], ...toLabels(filing)])

  it('PapaParse, by rows and by header', () => {
    for (const header of [false, true]) {
      const { data } = Papa.parse<unknown>(`\ufeff${csv}`, { header, skipEmptyLines: true })
      const { filing: back, issues } = fromLabels('icp', data)
      expect(issues).toEqual([])
      expect(back).toEqual(filing)
      expect(checkIcpFiling(back, { today: SAMPLES_TODAY }).ok).toBe(true)
    }
  })

  it('sheets as SheetJS gives them: rows with holes, objects with `__EMPTY`, cells', () => {
    const rows = toLabels(filing)
    const withHole = (label: string, value: string): unknown[] => Object.assign([], { 0: label, 2: value })
    const withHoles = [withHole('字段', '填写'), ...rows.map(([label, value]) => withHole(label, value))]
    const objects = rows.map(([label, value]) => ({ 备案信息表: label, __EMPTY: value }))
    const cells = rows.map((row) => row.map((v) => ({ t: 's', v, w: v })))
    for (const record of [withHoles, objects, cells]) expect(fromLabels('icp', record).filing).toEqual(filing)
  })
})

describe('a label with a colon in it', () => {
  it('is one where nothing stands beside it', () => {
    const rows = [
      ['Document of the entity: Valid from', ''],
      ['Domain: qingzhu.cn', ''],
    ]
    const { filing, issues } = fromLabels('icp', rows)
    expect(issues).toEqual([])
    expect(filing).toMatchObject({ services: [{ domain: 'qingzhu.cn' }] })
  })
})
