import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonDocumentType } from '../../src/data/enumerations/enumeration.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { checkPersonName } from '../../src/naming/person-name.ts'

const judge = (name: unknown, documentType?: PersonDocumentType) =>
  checkPersonName(name, documentType === undefined ? {} : { documentType })
const ID = 'resident-id' as const

describe('person name', () => {
  it.each(['张三', '欧阳小花', '司马相如', '王䶮', '㛃小明', '张〇', '吐尔逊·阿不都', '次仁·多吉·卓玛', '𠮷小野'])(
    '%s is accepted as it is',
    (name) => {
      expect(judge(name, ID)).toEqual({ ok: true, value: { text: name }, issues: [] })
    },
  )

  it.each([...'•・‧･．.'])('the dot %s is replaced with a warning', (dot) => {
    const result = judge(`阿卜杜拉${dot}艾力`, ID)
    expect(result).toMatchObject({
      ok: true,
      value: { text: '阿卜杜拉·艾力' },
      issues: [{ code: 'person_name.charset', params: { kind: 'separator', spans: [[4, 5]] } }],
    })
  })

  it.each(['·阿里', '阿里·', '阿里··买提'])('%s is refused for its separators', (name) => {
    expect(judge(name, ID).issues).toMatchObject([{ code: 'person_name.format', severity: 'error' }])
  })

  it.each([
    ['王先生', 'person_name.not_allowed'],
    ['李小姐', 'person_name.not_allowed'],
    ['张女士', 'person_name.not_allowed'],
    ['刘太太', 'person_name.not_allowed'],
    ['赵经理', 'person_name.not_allowed'],
    ['孙老师', 'person_name.not_allowed'],
    ['周老板', 'person_name.not_allowed'],
    ['欧阳先生', 'person_name.not_allowed'],
    ['个人', 'person_name.placeholder'],
    ['本人', 'person_name.placeholder'],
    ['匿名', 'person_name.placeholder'],
    ['测试', 'person_name.placeholder'],
    ['张某某', 'person_name.placeholder'],
    ['张三1', 'person_name.charset'],
    ['张三a', 'person_name.charset'],
    ['张3', 'person_name.charset'],
    ['张３', 'person_name.charset'],
    ['zhangsan', 'person_name.charset'],
    ['ZHANG SAN', 'person_name.charset'],
    ['张三@', 'person_name.charset'],
    ['杭州青竹科技有限公司', 'person_name.wrong_kind'],
    ['', 'person_name.required'],
    ['\u200b', 'person_name.required'],
    [null, 'person_name.required'],
    [1, 'person_name.type'],
    ['张'.repeat(65), 'person_name.too_large'],
    ['张'.repeat(1_000_000), 'person_name.too_large'],
  ])('%s is refused: %s', (name, code) => {
    const result = judge(name, ID)
    expect(result.ok).toBe(false)
    expect(result.issues.map((issue) => issue.code)).toContain(code)
  })

  it.each(['张先', '李总', '王师', '周女', '张', '张'.repeat(26), '王同志'])('%s is a warning', (name) => {
    expect(verdictOf(judge(name, ID))).toBe('warn')
  })

  it.each(['张 三', '张\u200b三', '张\u3000三', ' 张 三 '])('%j is stripped, and to be confirmed', (name) => {
    const result = judge(name, ID)
    expect(verdictOf(result)).toBe('warn')
    expect(result).toMatchObject({ value: { text: '张三' } })
  })

  it('spaces around a name are no finding', () => {
    expect(judge(' 张三　', ID)).toEqual({ ok: true, value: { text: '张三' }, issues: [] })
  })

  it.each(['阿来', '阿里', '阿木', '阿依', '扎西', '次仁', '岩温', '玉香', '扎娜', '老扎', '巴图', '木呷', '乌恩'])(
    '%s, of a people whose names have no surname, is a name',
    (name) => {
      expect(judge(name, ID)).toEqual({ ok: true, value: { text: name }, issues: [] })
    },
  )

  it.each(['小王', '小明', '老张', '老二', '阿哥'])('%s is what somebody is called by others', (name) => {
    expect(verdictOf(judge(name, ID))).toBe('warn')
  })

  it.each(['JOHN SMITH', "Jean-Luc O'Neil", 'María José', 'Nguyễn Văn A', 'John F. Kennedy', 'Kim', '大卫·史密斯'])(
    '%s is accepted on a passport',
    (name) => {
      expect(judge(name, 'passport')).toEqual({ ok: true, value: { text: name }, issues: [] })
    },
  )

  it('has its doubts: a comma, letters where the document is not known', () => {
    expect(judge('SMITH, JOHN', 'passport').issues).toMatchObject([{ code: 'person_name.format', severity: 'warning' }])
    expect(verdictOf(judge('JOHN SMITH'))).toBe('warn')
    expect(verdictOf(judge('JOHN SMITH', 'hong-kong-macao-travel-permit'))).toBe('warn')
    expect(verdictOf(judge('JOHN 5', 'passport'))).toBe('reject')
  })

  it('takes traditional characters, which permits print', () => {
    expect(verdictOf(judge('張三', 'taiwan-resident-travel-permit'))).toBe('accept')
  })

  it.each([
    'MUTHU A/L RAMASAMY',
    'TAN AH KOW @ TAN KOW',
    'TANAKA (SUZUKI) HANAKO',
    'Jean\u2010Luc Picard',
    'Mª JOSE',
    'Heydər Əliyev',
    "'t Hart",
    'Oʻtkir Karimov',
  ])('%s of a passport is not refused', (name) => {
    expect(judge(name, 'passport').ok).toBe(true)
  })

  it.each([
    ['王小明 WANG, HSIAO-MING', 'taiwan-resident-travel-permit'],
    ['谷辣斯·尤達卡 Kolas Yotaka', 'taiwan-residence-permit'],
    ['陳大文 CHAN TAI MAN', 'hong-kong-macao-travel-permit'],
    ['约翰·F·肯尼迪', undefined],
  ] as const)('%s has both scripts: a warning, and the spaces stay', (name, type) => {
    const result = judge(name, type)
    expect(verdictOf(result)).toBe('warn')
    expect(result).toMatchObject({ value: { text: name } })
    expect(judge(name, ID).ok).toBe(false)
  })

  it.each([
    ['张○', '张〇'],
    ['佐佐木々', '佐佐木々'],
    ['王\ue863', '王\ue863'],
    ['张\u2f29明', '张小明'],
  ])('%s has a variant of a character: a warning', (name, text) => {
    expect(judge(name, ID)).toMatchObject({ ok: true, value: { text }, issues: [{ code: 'person_name.charset' }] })
  })

  it.each([
    '海淀区青竹小吃店',
    '中国工商银行',
    '青竹市教育局',
    '青竹派出所',
    '青竹幼儿园',
    '个人网站',
    '青竹科技有限责任公',
    '王公司',
    '法人代表',
    '网站负责人',
    '测试员',
    '请输入姓名',
    '待填写',
    '张三李四',
    '李董事长',
    '陳經理',
    '測試',
  ])('%s is no name of a person', (name) => {
    expect(judge(name, 'hong-kong-macao-travel-permit').ok).toBe(false)
  })

  it.each(['王医生', '李校长', '欧阳总', '𠮷总', '小王', '老张', '王姐', '张某', '青竹网', '啊啊啊'])(
    '%s is doubtful',
    (name) => {
      expect(verdictOf(judge(name, ID))).toBe('warn')
    },
  )

  it.each([
    'www.example.com',
    'Qingzhu Inc',
    'ABC Technology Limited',
    'test',
    'null',
    'your name',
    '-John',
    'John··Smith',
  ])('%s is refused on a passport', (name) => {
    expect(judge(name, 'passport').ok).toBe(false)
  })

  it.each(['Mr Smith', 'Dr. John Smith', 'JOHN\u200bSMITH', 'a'])('%j on a passport is a warning', (name) => {
    expect(verdictOf(judge(name, 'passport'))).toBe('warn')
  })

  it.each(['John Mr Smith', 'Smith Dr', 'Amr Mister', 'Mrinal Sen'])(
    '%j does not begin with a form of address',
    (name) => {
      expect(verdictOf(judge(name, 'passport'))).toBe('accept')
    },
  )

  it.each([
    ['刘先生', ID, ['先生'], [[1, 3]]],
    ['王医生', ID, ['医生'], [[1, 3]]],
    ['𠮷总', ID, ['总'], [[2, 3]]],
    ['老张', ID, ['老'], [[0, 1]]],
    ['Mr Smith', 'passport', ['Mr'], [[0, 2]]],
    [' Dr. John Smith', 'passport', ['Dr.'], [[1, 4]]],
  ] as const)('tells where in %j the form of address stands', (name, type, words, spans) => {
    const found = judge(name, type).issues.find(({ code }) => code === 'person_name.not_allowed')
    expect(found?.params).toEqual({ words, spans })
  })

  it('takes compound surnames before 学会 for what they may be', () => {
    expect(verdictOf(judge('欧阳学会', ID))).toBe('warn')
    expect(verdictOf(judge('马学会', ID))).toBe('accept')
  })

  it('points into the name as it was given', () => {
    expect(judge('　王 先 生', ID).issues).toContainEqual(
      expect.objectContaining({ code: 'person_name.not_allowed', params: { words: ['先生'], spans: [[3, 6]] } }),
    )
  })

  it.each([
    ['欧阳总', '总', [2, 3]],
    ['欧阳某', '某', [2, 3]],
    ['欧阳医生', '医生', [2, 4]],
    ['王副总', '副总', [1, 3]],
    ['老张', '老', [0, 1]],
    ['陳經理', '经理', [1, 3]],
  ] as const)('%s quotes the word of the list alone: %s', (name, word, span) => {
    expect(judge(name, ID).issues).toContainEqual(
      expect.objectContaining({ code: 'person_name.not_allowed', params: { words: [word], spans: [span] } }),
    )
  })

  it('has its spans in the order of the name', () => {
    const spansOf = (name: string, type: PersonDocumentType) =>
      judge(name, type).issues.flatMap(({ params }) => ('spans' in params ? [params.spans] : []))
    expect(spansOf('张,三#', ID)).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
    ])
    expect(spansOf('JEAN\u2010LUC A/L RAMA\u2010SAMY', 'passport')).toContainEqual([
      [4, 5],
      [10, 11],
      [17, 18],
    ])
    const piece = fc.constantFrom('王', ' ', '·', '.', 'a', '1', ',', "'", '/', '々', '\u2010', '\u200b', '#', '\ud800')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom(ID, 'passport' as const), (pieces, type) => {
        const name = pieces.join('')
        for (const spans of spansOf(name, type)) {
          let last = 0
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(name.length)
            last = start
          }
        }
      }),
    )
  })

  it('takes a context of any kind', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const context of [null, 5, proxy]) expect(checkPersonName('张三', context as never).ok).toBe(true)
  })

  it('never throws, and canonical text is accepted again with the same text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<PersonDocumentType>('resident-id', 'passport'),
        (name, type) => {
          const result = judge(name, type)
          if (result.ok) expect(judge(result.value.text, type)).toMatchObject({ ok: true, value: result.value })
        },
      ),
    )
  })
})
