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

/** Addresses by their structure: companies', of markets, of parks, of state farms and of pastures; nobody's. */
const SHAPES: readonly (readonly [address: string, precision: string, missing: string])[] = [
  ['广东省深圳市南山区粤海街道科技园社区科苑路15号科兴科学园B栋B3-1201', 'door', ''],
  ['深圳市前海深港合作区前湾一路1号A栋201室（入驻深圳市前海商务秘书有限公司）', 'door', ''],
  ['上海市崇明区横沙乡富民支路58号D2-5678室（上海横泰经济开发区）', 'door', ''],
  ['北京市朝阳区建国路甲92号-4至24层内10层1001', 'door', ''],
  ['北京市密云区兴盛南路8号开发区办公楼501室-1234（云创谷集中办公区）', 'door', ''],
  ['天津自贸试验区（东疆保税港区）重庆道以南呼伦贝尔路以西铭海中心1号楼-5、6-205', 'door', ''],
  ['中国（上海）自由贸易试验区世纪大道100号', 'door', ''],
  ['广州市白云区石井街石沙路自编8号', 'door', ''],
  ['广州市番禺区大石街植村五路1号103房', 'door', ''],
  ['厦门市思明区软件园二期望海路19号之一', 'door', ''],
  ['哈尔滨市南岗区学府路副74号', 'door', ''],
  ['成都市武侯区人民南路四段一号', 'door', ''],
  ['新疆图木舒克市四十四团3连12栋2号', 'door', ''],
  ['新疆阿拉尔市十团七连', 'village', ''],
  ['内蒙古自治区锡林郭勒盟东乌珠穆沁旗嘎达布其镇巴彦都兰嘎查', 'village', ''],
  ['青海省果洛藏族自治州玛多县花石峡镇牧委会', 'village', ''],
  ['河南省漯河市临颍县杜曲镇北徐庄村3组', 'village', ''],
  ['浙江省台州市温岭市泽国镇联树村（住所申报）', 'village', ''],
  ['山西省吕梁市孝义市梧桐镇仁顺村村委会旁', 'village', ''],
  ['西藏自治区那曲市安多县扎仁镇', 'division', 'village'],
  ['成都市锦江区红星路三段', 'street', 'door'],
  ['中山市小榄镇工业大道中', 'street', 'door'],
  ['江西省赣州市章贡区沙河工业园', 'street', 'door'],
  ['深圳市龙华区民治街道新牛社区1970科技小镇', 'street', 'door'],
  ['北京市朝阳区酒仙桥路798艺术区', 'street', 'door'],
  ['交口县交口路', 'street', 'door'],
  ['天镇县', 'division', 'street'],
  ['保定市清苑区', 'division', 'street'],
  ['乌兰察布市丰镇市', 'division', 'street'],
  ['大庆市让胡路区', 'division', 'street'],
]

describe('addresses as they are written', () => {
  it.each(SHAPES)('%s: %s', (address, precision, missing) => {
    const result = parsePostalAddress(address)
    const lacks = result.issues.map((issue) =>
      issue.code === 'postal_address.missing' ? issue.params.part : issue.code,
    )
    expect([result.ok && result.value.precision, lacks.join()]).toEqual([precision, missing])
  })
})
