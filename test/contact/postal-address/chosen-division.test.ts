import { describe, expect, it } from 'vitest'
import { type PostalAddressOptions, parsePostalAddress } from '../../../src/contact/postal-address/postal-address.ts'
import { divisionNames } from '../../../src/divisions.ts'
import { counties } from './spellings.ts'

const isToldApart = (text: string, options: PostalAddressOptions) =>
  parsePostalAddress(text, options).issues.some(({ code }) => code === 'postal_address.mismatch')

const byName = ({ full }: { full: string }): PostalAddressOptions => ({ divisionName: full })
const byCode = ({ code }: { code: string }): PostalAddressOptions => ({ divisionCode: code, divisions: divisionNames })

const WAYS: readonly (readonly [string, (county: { code: string; full: string }) => PostalAddressOptions])[] = [
  ['by its name', byName],
  ['by its code', byCode],
  ['unstated', () => ({})],
]

/** How far an address goes, and what is said of it. */
const saidOf = (text: string, options: PostalAddressOptions): string => {
  const result = parsePostalAddress(text, options)
  const said = result.issues.map(({ code, params }) => `${code.slice(15)} ${'part' in params ? params.part : ''}`)
  return `${result.ok ? result.value.precision : 'refused'}: ${said.join()}`
}

describe('every county in every spelling', () => {
  it('they are all there', () => {
    expect(counties.length).toBeGreaterThan(2840)
  })

  it.each(WAYS)('is in itself, and its name is no door and no village (%s)', (_, optionsOf) => {
    const wrong: string[] = []
    for (const county of counties) {
      const options = optionsOf(county)
      for (const [how, spelling] of Object.entries(county.spellings)) {
        const whole = parsePostalAddress(`${spelling}政府路2号`, options)
        if (!whole.ok || whole.issues.length > 0) wrong.push(`${how}: ${spelling}政府路2号`)
        const road = parsePostalAddress(`${spelling}政府路`, options)
        const said = road.issues.map(({ code, params }) => `${code} ${'part' in params ? params.part : ''}`)
        if (said.join() !== 'postal_address.missing door') wrong.push(`${how}: ${spelling}政府路 ${said.join()}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('a county and what lies in it', () => {
  const behind: readonly (readonly [tail: string, said: string])[] = [
    ['', 'division: missing street'],
    ['和平镇', 'division: missing village'],
    ['和平乡东风村', 'village: '],
    ['和平街道', 'division: missing street'],
    ['中山路与北京路交叉口', 'landmark: '],
    // A road that is called by a village, a gate, a farm or an inn.
    ['中关村大街', 'street: missing door'],
    ['王家庄街', 'street: missing door'],
    ['德胜门外大街', 'street: missing door'],
    ['三里屯路', 'street: missing door'],
    ['柳林屯东街18号', 'door: '],
    // An estate, with and without what tells where in it.
    ['科技产业园', 'street: missing door'],
    ['科技产业园3栋12层1205', 'door: '],
    ['和平大厦东座', 'door: '],
    ['建设路5号院2号楼3单元402', 'door: '],
    ['建设路９９號８樓', 'door: '],
    // What is typed along is no door.
    ['100080', 'division: missing street'],
    ['建设路 100080', 'street: missing door'],
    ['建设路100080', 'street: missing door'],
    ['010-68870788', 'division: not_allowed phone,missing street'],
    ['建设路 info2026@qingzhu-keji.cn', 'street: not_allowed email,missing door'],
    ['建设路11010519491231002X', 'street: not_allowed number,missing door'],
    ['798', 'division: missing street'],
    ['建设路000号', 'street: missing door'],
    ['李家村附近', 'street: missing door'],
    ['建设路XX号', 'refused: placeholder '],
    ['某小区', 'refused: placeholder '],
  ]
  const tried = behind.flatMap(([tail, said], row) =>
    WAYS.map(([how, optionsOf]) => [`${tail} (${how})`, tail, said, optionsOf, row] as const),
  )
  /** The first rows with every county, the others with one of three. */
  const WITH_ALL = 5

  it.each(tried)('… %s', (_, tail, said, optionsOf, row) => {
    const some = row < WITH_ALL ? counties : counties.filter((_, index) => index % 3 === row % 3)
    const wrong = some.flatMap((county) =>
      Object.values(county.spellings)
        .map((spelling) => [spelling + tail, saidOf(spelling + tail, optionsOf(county))])
        .filter(([, found]) => found !== said),
    )
    expect(wrong).toEqual([])
  })

  it.each(WAYS)('its name without its unit is no door, no village and no roadside (%s)', (_, optionsOf) => {
    const wrong = counties.flatMap((county) =>
      county.withoutUnit
        .map((text) => [text, saidOf(text, optionsOf(county))] as const)
        // Nobody writes a people without its county: 孟村回族. 唐山路南 may be the side of a road, as 纬三路北 is.
        .filter(
          ([text, said]) =>
            !/族$|[^市]路[南北]$/.test(text) && !/^(?:division|street): missing (?:street|door)$/.test(said),
        ),
    )
    expect(wrong).toEqual([])
  })
})

describe('a county that is really another', () => {
  /** The share of counties for which the address of another one is told apart. */
  const shareOf = (
    optionsOf: (county: (typeof counties)[number]) => PostalAddressOptions,
    textOf: (other: (typeof counties)[number]) => string,
    otherThan: (index: number) => (typeof counties)[number] | undefined,
  ) => {
    let [told, all] = [0, 0]
    for (const [index, county] of counties.entries()) {
      const other = otherThan(index)
      if (other === undefined) continue
      all++
      if (isToldApart(`${textOf(other)}政府路2号`, optionsOf(county))) told++
    }
    return told / all
  }
  const neighbour = (index: number) => {
    const [county, next] = [counties[index]!, counties[index + 1]]
    return next?.code.slice(0, 4) === county.code.slice(0, 4) && !next.code.endsWith('00') ? next : undefined
  }
  const faraway = (index: number) => {
    const other = counties[(index + 977) % counties.length]!
    return other.code.slice(0, 2) === counties[index]!.code.slice(0, 2) ? undefined : other
  }

  it('of the same city is told', () => {
    expect(shareOf(byCode, ({ name }) => name, neighbour)).toBeGreaterThan(0.99)
    expect(shareOf(byCode, ({ full }) => full, neighbour)).toBeGreaterThan(0.98)
    expect(shareOf(byName, ({ name }) => name, neighbour)).toBeGreaterThan(0.97)
    expect(shareOf(byName, ({ full }) => full, neighbour)).toBeGreaterThan(0.97)
  })

  it('of another province is told', () => {
    expect(shareOf(byCode, ({ full }) => full, faraway)).toBe(1)
    expect(shareOf(byName, ({ full }) => full, faraway)).toBe(1)
    expect(shareOf(byCode, ({ spellings }) => spellings['without the province']!, faraway)).toBeGreaterThan(0.95)
  })
})

describe('the division of a code', () => {
  it.each([
    ['110102', '北京市宣武区广安门内大街1号'],
    ['130502', '邢台市桥东区新华路1号'],
    ['330112', '浙江省临安市锦城街道1号'],
    ['500155', '重庆市梁平县双桂街道1号'],
    ['419001', '河南省济源市济水大街1号'],
    ['659001', '新疆石河子市北三路1号'],
    ['654301', '新疆伊犁州阿勒泰市公园路1号'],
    ['441900', '东莞长安镇德政路1号'],
    ['469025', '海南省白沙县牙叉镇桥南路3号'],
  ])('%s is where %s lies', (divisionCode, text) => {
    expect(parsePostalAddress(text, { divisionCode, divisions: divisionNames }).issues).toEqual([])
  })

  it.each([
    ['440305', '福田区深南大道1号'],
    ['440305', '深圳福田区深南大道1号'],
    ['440305', '广州市天河区体育西路1号'],
    ['440305', '天河区体育西路1号'],
    ['110102', '海淀区中关村大街1号'],
    ['430121', '长沙市岳麓区麓山南路1号'],
  ])('%s is not where %s lies', (divisionCode, text) => {
    expect(isToldApart(text, { divisionCode, divisions: divisionNames })).toBe(true)
  })

  it.each([
    ['440305', '北京路12号'],
    ['440305', '高新区科苑路1号'],
    ['440305', '福田区路1号'],
    ['140826', '城区街1号'],
    ['610602', '新城区政府路1号'],
  ])('%s: %s names no division', (divisionCode, text) => {
    expect(isToldApart(text, { divisionCode, divisions: divisionNames })).toBe(false)
  })

  it('without the table it tells the province', () => {
    expect(parsePostalAddress('广东省深圳市科苑路1号', { divisionCode: '110108' })).toMatchObject({ ok: false })
    expect(parsePostalAddress('海淀区中关村大街1号', { divisionCode: '110102' }).issues).toEqual([])
  })

  it('that is none is told', () => {
    for (const divisionCode of ['11010', '990101', 110108, {}, '海淀区']) {
      const result = parsePostalAddress('中关村大街27号', { divisionCode } as never)
      expect(result.issues).toMatchObject([{ code: 'context.unknown', path: ['divisionCode'] }])
    }
  })
})
