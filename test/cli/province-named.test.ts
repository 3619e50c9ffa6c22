import { describe, expect, it } from 'vitest'
import { provinceNamed } from '../../src/cli/province-named.ts'
import { en } from '../../src/locale/en.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'

const names = [zhCN, zhTW, en].map(({ options }) => options['server-location'])

describe('the province that is named', () => {
  it.each([
    ['44', '44'],
    ['440000', '44'],
    ['440305', '44'],
    [' 广东 ', '44'],
    ['广东省', '44'],
    ['廣東', '44'],
    ['guangdong', '44'],
    ['Guangdong Province', '44'],
    ['北京市', '11'],
    ['内蒙古', '15'],
    ['内蒙古自治区', '15'],
    ['Inner Mongolia', '15'],
    ['neimenggu', '15'],
    ['新疆维吾尔自治区', '65'],
    ['广西壮族自治区', '45'],
    ['Tibet', '54'],
    ['xizang', '54'],
    ['Shanxi', '14'],
    ['Shaanxi', '61'],
  ])('%j is %s', (typed, code) => {
    expect(provinceNamed(typed, names)).toBe(code)
  })

  it.each(['', '99', '71', '4', '440', 'guang', '深圳', '省', 'constructor', '广东广西'])('%j is none', (typed) => {
    expect(provinceNamed(typed, names)).toBeUndefined()
  })

  it.each(['４４', '４４００００', 'Ｇｕａｎｇｄｏｎｇ'])('is found in full-width characters: %s', (typed) => {
    expect(provinceNamed(typed, names)).toBe('44')
  })

  it('is each of the 31 by its names in every language', () => {
    expect(names.map((labels) => Object.keys(labels).length)).toEqual([31, 31, 31])
    for (const labels of names) {
      for (const [code, name] of Object.entries(labels)) expect(provinceNamed(name, names), name).toBe(code)
    }
  })
})
