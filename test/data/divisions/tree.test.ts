import { describe, expect, it } from 'vitest'
import { readTsv } from '../../../src/data/read-tsv.ts'
import { type DivisionNode, divisionPath, divisionTree } from '../../../src/divisions.ts'
import { checkIcpFiling } from '../../../src/filing/check-filing.ts'
import { isProvinceCodeAt } from '../../../src/foundation/province.ts'
import { changed, readFiling, today } from '../../filing/cases.ts'

const rows = readTsv(new URL('../../../src/data/divisions/source.tsv', import.meta.url))

/** Codes and names of the mainland's divisions in a year, by the source. */
function inYear(year: number | undefined): Map<string, string> {
  const found = new Map<string, string>()
  for (const { code = '', name = '', from, until } of rows) {
    const ended = until === '' ? Infinity : Number(until)
    const holds = year === undefined ? ended === Infinity : Number(from) <= year && year < ended
    if (holds && isProvinceCodeAt(code, 0)) found.set(code, name)
  }
  return found
}

/** Every node with the codes that lead to it. */
function* nodes(tree: readonly DivisionNode[], above: readonly string[] = []): Generator<[DivisionNode, string[]]> {
  for (const node of tree) {
    const path = [...above, node.value]
    yield [node, path]
    yield* nodes(node.children ?? [], path)
  }
}

describe('the tree of the divisions', () => {
  it('holds those of the year, each once, under its own prefecture and province', () => {
    for (const year of [undefined, ...Array.from({ length: 43 }, (_, index) => 1984 + index)]) {
      const all = [...nodes(divisionTree({ year }))]
      expect(Object.fromEntries(all.map(([{ value, label }]) => [value, label])), String(year)).toEqual(
        Object.fromEntries(inYear(year)),
      )
      expect(all.length, String(year)).toBe(inYear(year).size)
      for (const [{ value }, path] of all) {
        expect(path[0]).toBe(`${value.slice(0, 2)}0000`)
        if (path.length === 3) expect(path[1]).toBe(`${value.slice(0, 4)}00`)
        expect(path.length).toBeLessThanOrEqual(3)
      }
    }
  })

  it('has the 31 provinces, and no level that a place does not have', () => {
    const tree = divisionTree()
    const at = (...labels: string[]): DivisionNode => {
      let node: DivisionNode = { value: '', label: '', children: tree }
      for (const label of labels) node = node.children!.find((child) => child.label === label)!
      return node
    }
    expect(tree.length).toBe(31)
    expect(at('北京市', '海淀区')).toEqual({ value: '110108', label: '海淀区' })
    expect(at('重庆市', '城口县')).toEqual({ value: '500229', label: '城口县' })
    expect(at('湖北省', '仙桃市')).toEqual({ value: '429004', label: '仙桃市' })
    expect(at('广东省', '深圳市', '南山区').value).toBe('440305')
    for (const [province, city] of [
      ['广东省', '东莞市'],
      ['广东省', '中山市'],
      ['海南省', '儋州市'],
      ['甘肃省', '嘉峪关市'],
    ] as const) {
      expect(at(province, city)).not.toHaveProperty('children')
    }
    expect(JSON.stringify(tree)).not.toMatch(/市辖区|直辖/)
  })

  it('ends at the level that is asked for', () => {
    expect(divisionTree({ downTo: 'province' }).every((node) => !('children' in node))).toBe(true)
    const cities = [...nodes(divisionTree({ downTo: 'prefecture' }))].map(([{ value }]) => value)
    expect(cities).toEqual([...inYear(undefined).keys()].filter((code) => code.endsWith('00')))
  })

  it('gives codes that a filing takes: at the end of each branch nothing is said of the division itself', () => {
    const base = readFiling('icp-enterprise-website')
    for (const [{ value, children }] of nodes(divisionTree())) {
      if (children !== undefined || Number(value) % 7 > 0) continue
      const { issues } = checkIcpFiling(changed(base, { 'entity.divisionCode': value }), { today })
      expect(
        issues.filter(({ code }) => /^division\.(?!mismatch)/.test(code)),
        value,
      ).toEqual([])
    }
  })

  it('is a new one at each call', () => {
    divisionTree()[0]!.children!.length = 0
    expect(divisionTree()[0]!.children!.length).toBe(16)
  })

  it('is refused for what is no year and no level', () => {
    const tree = divisionTree as (options: unknown) => unknown
    for (const year of [1983, 20.5, '2020', Number.NaN]) expect(() => tree({ year })).toThrow(RangeError)
    expect(() => tree({ downTo: 'town' })).toThrow(/province, prefecture, county/)
    for (const options of [null, 5, 'x', []]) expect(tree(options)).toHaveLength(31)
  })
})

describe('the path of a code', () => {
  it('leads through the tree to it', () => {
    for (const [{ value }, path] of nodes(divisionTree())) expect(divisionPath(value)).toEqual(path)
  })

  it('of a division that is gone leads to it, and of what is no code nowhere', () => {
    expect(divisionPath('110103')).toEqual(['110000', '110103'])
    for (const code of ['999999', '44', '', null, 440305, {}]) expect(divisionPath(code as string)).toEqual([])
  })
})
