import { describe, expect, it } from 'vitest'
import { divisionNames } from '../../src/data/divisions/address-names.ts'
import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import { type Changes, changed, readFiling, today } from './cases.ts'

const DIVISION = 'entity.divisionCode'
const PHONE = 'entity.principal.officePhone'

/** What is suggested at a field of a filing in Beijing with changes. */
function suggested(path: string, changes: Changes, divisions: typeof divisionNames | null = divisionNames): unknown {
  const { issues } = checkIcpFiling(changed(readFiling('icp-enterprise-website'), changes), {
    today,
    divisions: divisions ?? undefined,
  })
  const found = issues.filter((issue) => issue.path.join('.') === path)
  expect(found.length).toBeGreaterThan(0)
  return found.flatMap(({ suggestion }) => (suggestion?.kind === 'text' ? [suggestion.text] : []))[0]
}

describe('the name of a county', () => {
  it('is told from those of the same name by the province', () => {
    expect(suggested(DIVISION, { [DIVISION]: '朝阳区' })).toBe('110105')
    expect(suggested(DIVISION, { [DIVISION]: '朝阳区', provinceCode: '22' })).toBe('220104')
    expect(suggested(DIVISION, { [DIVISION]: '朝阳区', provinceCode: undefined })).toBeUndefined()
    expect(suggested(DIVISION, { [DIVISION]: '吉林省长春市朝阳区', provinceCode: undefined })).toBe('220104')
  })

  it.each([
    '区划：朝阳区',
    'county: 朝阳区',
    '北京市 / 市辖区 / 朝阳区',
    '北京市、朝阳区',
    '北京市>>朝阳区',
    '北京 朝阳区',
  ])('is found in %s', (typed) => {
    expect(suggested(DIVISION, { [DIVISION]: typed })).toBe('110105')
  })

  it('of which a province has several is none', () => {
    // In Shijiazhuang, and in Xingtai, where it is called 信都区 since 2020.
    expect(suggested(DIVISION, { [DIVISION]: '桥西区', provinceCode: '13' })).toBeUndefined()
    expect(suggested(DIVISION, { [DIVISION]: '邢台市桥西区', provinceCode: '13' })).toBe('130503')
    expect(suggested(DIVISION, { [DIVISION]: '石家庄市桥西区', provinceCode: '13' })).toBe('130104')
  })

  it('is also that of a city without counties, and no other city’s', () => {
    expect(suggested(DIVISION, { [DIVISION]: '东莞市', provinceCode: '44' })).toBe('441900')
    expect(suggested(DIVISION, { [DIVISION]: '深圳市', provinceCode: '44' })).toBeUndefined()
  })

  it('is not looked for where nobody gives the names, nor in what is no name', () => {
    expect(suggested(DIVISION, { [DIVISION]: '海淀区' }, null)).toBeUndefined()
    for (const value of ['区', '海淀区朝阳区', 'x'.repeat(200), [], [1], {}, true]) {
      expect(suggested(DIVISION, { [DIVISION]: value })).toBeUndefined()
    }
  })
})

describe('a number without its area code', () => {
  it('gets that of the entity’s division, where there is one', () => {
    expect(suggested(PHONE, { [PHONE]: '68870788' })).toBe('0086-010-68870788')
    expect(suggested(PHONE, { [PHONE]: '6887-0788转8001' })).toBe('0086-010-68870788-8001')
    expect(suggested(PHONE, { [PHONE]: '68870788', [DIVISION]: undefined })).toBeUndefined()
    expect(suggested(PHONE, { [PHONE]: '68870788', [DIVISION]: '440305' })).toBeUndefined()
    const inShenzhen = { provinceCode: '44', [DIVISION]: '440305' }
    expect(suggested(PHONE, { ...inShenzhen, [PHONE]: '86013388' })).toBe('0086-0755-86013388')
  })

  it('and nothing where that makes no number', () => {
    for (const value of ['6887078', '88888888', '10000000']) {
      expect(suggested(PHONE, { [PHONE]: value })).toBeUndefined()
    }
  })
})
