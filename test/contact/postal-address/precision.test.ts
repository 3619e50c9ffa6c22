import { describe, expect, it } from 'vitest'
import { parsePostalAddress } from '../../../src/contact/postal-address/postal-address.ts'
import { readFixture } from '../../fixtures/read.ts'

/** What is said of an address: how far it goes, what it lacks, or what is wrong with it. */
function saidOf(text: string): string {
  const result = parsePostalAddress(text)
  const issue = result.issues[0]
  if (issue?.code === 'postal_address.missing') return `lacks-${issue.params.part}`
  if (issue !== undefined) return issue.code.slice('postal_address.'.length)
  return result.ok ? result.value.precision : ''
}

describe('addresses as people write them', () => {
  const rows = readFixture('addresses.tsv')

  it('are more than 300, of all provinces', () => {
    expect(rows.length).toBeGreaterThan(300)
  })

  it.each(rows.map(({ address, expected }) => [address!, expected!]))('%s: %s', (address, expected) => {
    expect(saidOf(address)).toBe(expected)
  })
})

describe('a character of a name is no evidence', () => {
  it.each([
    ['河北省石家庄市', 'lacks-street'],
    ['河南省三门峡市', 'lacks-street'],
    ['中关村大街', 'lacks-door'],
    ['中关村东路', 'lacks-door'],
    ['三里屯路', 'lacks-door'],
    ['一号桥路', 'lacks-door'],
    ['苹果社区', 'lacks-door'],
    ['大学城', 'lacks-door'],
    ['西单商场', 'lacks-door'],
    ['友谊路街道', 'lacks-street'],
    ['度假村', 'lacks-door'],
    ['曹杨新村', 'lacks-door'],
    ['曹杨八村', 'lacks-door'],
    ['八一路', 'lacks-door'],
    ['九号公路', 'lacks-door'],
    ['301医院', 'lacks-door'],
    ['107国道', 'lacks-door'],
    ['科技园2期', 'lacks-door'],
    ['A区', 'lacks-door'],
  ])('%s: %s', (address, expected) => {
    expect(saidOf(`北京市朝阳区${address}`.replace(/^北京市朝阳区(?=.+省)/, ''))).toBe(expected)
  })
})

describe('units that do not end the text, in every writing', () => {
  it.each([
    '财富大厦13GH',
    '世茂大厦B座12A-1206',
    '3#楼2单元',
    '二楼东侧',
    '3层自编A12',
    '102铺',
    '1楼A档口',
    '103号之一',
    '18号附3号',
    '甲18号',
    '中心大厦(西塔)12F',
    '数码港商场L3-12号商铺',
    '科创中心B1709东方网络公司',
    '锦绣花园3-2-101北门',
    '８号樓２單元',
    '12、13号',
    'No. 5 Xinxi Road',
  ])('%s', (unit) => {
    expect(saidOf(`深圳市福田区福华三路${unit}`)).toBe('door')
  })
})

describe('the country and the roadside are in order', () => {
  it.each([
    ['平山县西柏坡镇西柏坡村', 'village'],
    ['灯塔镇正兰头村靠山屯', 'village'],
    ['杨柳镇李家湾', 'village'],
    ['新仓镇塔山村前进组', 'village'],
    ['额吉淖尔镇哈日高壁嘎查', 'village'],
    ['北泉镇150团9连', 'village'],
    ['前进农场十二队', 'village'],
    ['平山县李家庄', 'village'],
    ['马厂镇104国道西侧', 'landmark'],
    ['北环路与恒山路交叉口', 'landmark'],
    ['大件公路12公里处', 'landmark'],
    ['纬三路北', 'landmark'],
    ['产业园3栋', 'door'],
  ])('%s: %s', (address, expected) => {
    expect(saidOf(address)).toBe(expected)
  })

  it('a town alone lacks the village, in a town the street', () => {
    const lacks = (setting?: 'town' | 'country') =>
      parsePostalAddress('贵州省仁怀市茅台镇', { setting }).issues.map(({ params }) => params)
    expect(lacks()).toEqual([{ part: 'village' }])
    expect(lacks('country')).toEqual([{ part: 'village' }])
    expect(lacks('town')).toEqual([{ part: 'street' }])
  })
})
