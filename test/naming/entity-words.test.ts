import { describe, expect, it } from 'vitest'
import { keysOf, type Nature } from '../../src/data/enumerations/enumeration.ts'
import { lacksLegalForm, strangeEnd } from '../../src/naming/entity-words.ts'

/*
 * Every kind of name against every nature: `.` fits, `w` is told, `E` is refused. Natures in the order of the columns.
 * Refused is what cannot be: a company that is an organ of the state, an organ of the state that is an enterprise
 * (企业名称登记管理规定, art. 11). Bodies from abroad are called what they like.
 */
const natures = [
  'enterprise',
  'government',
  'institution',
  'social-organization',
  'foundation',
  'private-non-enterprise',
  'mass-organization',
  'law-firm',
  'medical-institution',
  'collective-economy',
  'religious-body',
  'national-defence',
  'overseas-institution',
] as const satisfies readonly Nature[]

const table: readonly (readonly [name: string, verdicts: string])[] = [
  ['青竹科技有限公司', '.EEEEEEE..EE.'],
  ['青竹股份有限公司青草分公司', '.EEEEEEE..EE.'],
  ['青竹自来水公司', '.wwwwwww..ww.'],
  ['青竹机械厂', '.w.wwwww..w..'],
  ['青竹市人民政府', 'E.EEEEEEEEE..'],
  ['青竹市中级人民法院', 'E.EEEEEEEEE..'],
  ['青竹书法院', '.w..w.wwwwww.'],
  ['青竹市财政局', 'E..wEEwEEwww.'],
  ['青竹林业局', 'w..wwwwwwwww.'],
  ['青竹派出所', 'E.wwEEwEEwww.'],
  ['中共青竹市委', 'E...EE.EEww..'],
  ['共青团青竹市委员会', 'E...EE.EEww..'],
  ['青竹村村民委员会', 'E.w.EE.EE.ww.'],
  ['青竹管理委员会', 'w...ww.www.w.'],
  ['青竹市总工会', 'w...ww.wwwww.'],
  ['青竹科技有限公司工会', 'w...ww.wwwww.'],
  ['青竹基金会', 'www..w.wwwww.'],
  ['青竹茶叶协会', 'www.w..www.w.'],
  ['青竹律师事务所', 'wwwwwww.wwww.'],
  ['青竹县供销合作社', '....ww.w..ww.'],
  ['青竹茶叶专业合作社', '.Ewwwwww..wE.'],
  ['青竹合伙企业（有限合伙）', '.Ewwwwww..wE.'],
  ['青竹小吃店', '.wwwwwww..ww.'],
  ['青竹大学', 'Ew.ww.wwwww..'],
  ['青竹老年大学', '....w..wwww..'],
  ['青竹中学', 'ww.ww.wwwww..'],
  ['青竹幼儿园', '.w..w.wwww...'],
  ['青竹市人民医院', 'ww.ww.ww.ww..'],
  ['青竹口腔医院', '.w.ww.ww..w..'],
  ['青竹社', '.............'],
]

describe('the end of a name', () => {
  it('is in a table that has a column for each of these natures', () => {
    for (const [name, verdicts] of table) expect(verdicts, name).toHaveLength(natures.length)
    expect(natures.filter((nature) => !keysOf('nature').includes(nature))).toEqual([])
  })

  it.each(table)('%s', (name, verdicts) => {
    const found = natures.map((nature) => {
      const strange = strangeEnd(name, nature)
      return strange === undefined ? '.' : strange.fatal ? 'E' : 'w'
    })
    expect(found.join('')).toBe(verdicts)
  })
})

describe('the legal form', () => {
  it('is in the name of whoever is registered with one', () => {
    const forms = '公司 集团 厂 店 馆 部 行 中心 院 社 所 城 堂 坊 吧 居 阁 轩 庄 园 苑 站 场 处 户 合作社 联合社 酒楼'
    for (const form of forms.split(' ')) expect(lacksLegalForm(`青竹${form}`), form).toBe(false)
  })

  it('is not the trade', () => {
    const trades = '科技 技术 网络 信息 文化 传媒 教育 咨询 商贸 贸易 实业 电子 服务 餐饮 物流 软件 广告 设计 智能'
    for (const trade of trades.split(' ')) expect(lacksLegalForm(`青竹${trade}`), trade).toBe(true)
  })
})
