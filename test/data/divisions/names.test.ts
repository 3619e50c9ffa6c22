import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { areaList } from '@vant/area-data'
import { describe, expect, it } from 'vitest'
import { generateAll } from '../../../scripts/generate.ts'
import { generate } from '../../../src/data/divisions/generate.ts'
import { divisionGoneBy } from '../../../src/data/divisions/known.ts'
import { readTsv } from '../../../src/data/read-tsv.ts'
import { divisionName, divisionSuccessors, divisionYears, findDivision, provinceOf } from '../../../src/divisions.ts'
import { isProvinceCodeAt } from '../../../src/foundation/province.ts'

const DATA = new URL('../../../src/data/', import.meta.url)
const rows = readTsv(new URL('divisions/source.tsv', DATA)).map((row) => ({
  code: row.code!,
  level: row.level!,
  name: row.name!,
  province: row.province!,
  prefecture: row.prefecture!,
  from: Number(row.from),
  until: row.until === '' ? Infinity : Number(row.until),
  successors: row.successors!.split(';').filter((text) => text !== ''),
  note: row.note!,
}))
const current = rows.filter((row) => row.until === Infinity)
/** What the names table holds: gone before identity cards began (1984), a code stands in no number. */
const named = rows.filter((row) => row.until > 1983)

describe('divisions: generated files', () => {
  it('regenerating changes nothing', () => {
    const all = generateAll()
    const paths = Object.keys(generate())
    expect(paths).toEqual(
      expect.arrayContaining(['divisions/table.ts', 'divisions/eras.ts', 'divisions/names-table.ts']),
    )
    for (const path of paths) expect(readFileSync(new URL(path, DATA), 'utf8') === all[path], path).toBe(true)
  })

  it('the names fit into 26 kB gzip', () => {
    expect(gzipSync(readFileSync(new URL('divisions/names-table.ts', DATA)), { level: 9 }).length).toBeLessThan(26_000)
  })
})

describe('divisions: the source', () => {
  it('has six-digit codes, whose level shows in the zeros', () => {
    for (const { code, level } of rows) {
      expect(code).toMatch(/^\d{6}$/)
      const shape = code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
      expect(`${code} ${level}`).toBe(`${code} ${shape}`)
    }
  })

  it('has no code twice in one year', () => {
    const byCode = new Map<string, typeof rows>()
    for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row])
    for (const periods of byCode.values()) {
      periods.sort((a, b) => a.from - b.from)
      for (const [index, period] of periods.entries()) {
        expect(period.until > period.from, `${period.code} ${period.from}`).toBe(true)
        if (index > 0) expect(period.from >= periods[index - 1]!.until, `${period.code} ${period.from}`).toBe(true)
      }
    }
  })

  it('has for each county the prefecture that its code says, in force at some time of the county', () => {
    for (const row of rows) {
      if (row.level !== 'county') continue
      const parents = rows.filter(
        (other) =>
          other.level === 'prefecture' &&
          other.code === `${row.code.slice(0, 4)}00` &&
          other.from < row.until &&
          row.from < other.until,
      )
      const names = row.prefecture === '直辖' ? [] : [row.prefecture]
      expect(`${row.code} ${parents.map((parent) => parent.name)}`).toBe(`${row.code} ${names}`)
    }
  })

  it('has a known province for each division, and for each province of the mainland its bit', () => {
    const provinces = new Map(rows.filter((row) => row.level === 'province').map((row) => [row.code, row.name]))
    for (const row of rows) expect(provinces.get(`${row.code.slice(0, 2)}0000`)).toBe(row.province)
    for (let code = 0; code < 100; code++) {
      const digits = String(code).padStart(2, '0')
      const mainland = provinces.has(`${digits}0000`) && !['71', '81', '82'].includes(digits)
      expect(`${digits} ${isProvinceCodeAt(digits, 0)}`).toBe(`${digits} ${mainland}`)
    }
  })

  it('has successors that were in force in the year of the change', () => {
    for (const row of rows) {
      for (const text of row.successors) {
        const code = text.slice(0, 6)
        const year = Number(/\[(\d{4})\]$/.exec(text)?.[1] ?? row.until)
        const found = rows.some((other) => other.code === code && other.from <= year && year < other.until)
        expect(`${row.code} → ${text}: ${found}`).toBe(`${row.code} → ${text}: true`)
      }
    }
  })
})

describe('divisions: against @vant/area-data, whose state is the end of 2024', () => {
  const theirs = new Map(Object.entries({ ...areaList.province_list, ...areaList.city_list, ...areaList.county_list }))
  const known = new Set(rows.map((row) => row.code))

  it('lacks only what came after it, which is provisional here', () => {
    for (const row of current) {
      if (!theirs.has(row.code)) expect(`${row.code} ${row.note}`).toMatch(/provisional/)
    }
  })

  it('has the same names', () => {
    for (const row of current) expect(theirs.get(row.code) ?? row.name).toBe(row.name)
  })

  const CLASSES: readonly (readonly [string, (code: string, name: string) => boolean])[] = [
    [
      'parts of Taiwan, Hong Kong and Macao, which GB/T 2260 lists as provinces only',
      (code) => /^(?:71|8[12])/.test(code),
    ],
    ['headings of a picker (北京市 under 北京市, 省直辖县)', (code) => code.endsWith('00')],
    ['gone here already (2025), or kept there after its end', (code) => known.has(code)],
    ['towns of the prefectures without counties', (code) => /^(?:4419|4420|4604|6202)/.test(code)],
    ['forest districts of 大兴安岭, which are no counties', (code) => /^2327/.test(code)],
    [
      'development zones and administrations (71 and above, 39, 50 and the like)',
      (_, name) => /(?:区|园|新城|委员会|管委会)$/.test(name),
    ],
  ]

  it('has besides only what is no division of GB/T 2260', () => {
    const counts = CLASSES.map(() => 0)
    const listed = new Set(current.map((row) => row.code))
    for (const [code, name] of theirs) {
      if (listed.has(code)) continue
      const place = CLASSES.findIndex(([, test]) => test(code, name))
      expect(place, `${code} ${name}`).toBeGreaterThanOrEqual(0)
      counts[place]!++
    }
    expect(counts.every((count) => count > 0)).toBe(true)
  })
})

describe('beian/divisions', () => {
  it('gives every named row back as it stands in the source', () => {
    const byCode = new Map<string, { name: string; from: number; until?: number }[]>()
    for (const { code, name, from, until } of named) {
      const period = { name, from, ...(until === Infinity ? {} : { until }) }
      byCode.set(
        code,
        [...(byCode.get(code) ?? []), period].sort((a, b) => a.from - b.from),
      )
    }
    for (const [code, periods] of byCode) expect(divisionYears(code)).toEqual(periods)
  })

  it('names every current division by province, prefecture and county', () => {
    for (const row of current) {
      const parts = row.level === 'province' ? [row.name] : [row.province, row.prefecture, row.name]
      const name = parts.filter((part) => part !== '直辖').join('')
      expect(divisionName(row.code)).toBe(name)
      expect(findDivision(name)[0]).toBe(row.code)
      expect(divisionGoneBy(Number(row.code)) >= 0 || row.level === 'province').toBe(true)
    }
  })

  it.each([
    ['440305', undefined, '广东省深圳市南山区'],
    ['110221', undefined, '北京市昌平县'],
    ['110221', '1990-01-01', '北京市昌平县'],
    ['110221', '2005-01-01', undefined],
    ['120110', '1990-01-01', '天津市东郊区'],
    ['120110', undefined, '天津市东丽区'],
    ['130107', '1990-01-01', undefined],
    ['130107', '1988-01-01', '河北省石家庄市井陉矿区'],
    ['422401', '1990-01-01', '湖北省荆州地区仙桃市'],
    ['659013', undefined, '新疆维吾尔自治区草湖市'],
    ['810000', undefined, '香港特别行政区'],
    ['830000', undefined, undefined],
    ['110100', undefined, undefined],
    ['', undefined, undefined],
  ])('the name of %s on %s is %s', (code, on, name) => {
    expect(divisionName(code, on === undefined ? undefined : { on })).toBe(name)
  })

  it.each([
    ['南山区', ['230404', '440305']],
    ['广东省深圳市南山区', ['440305']],
    [' 广东省 深圳市 南山区 ', ['440305']],
    ['广东深圳南山', ['440305']],
    ['深圳南山区', ['440305']],
    ['崇文区', ['110103']],
    ['恩施州', ['422800']],
    ['新疆', ['650000']],
    ['北京', ['110000']],
    ['北京市朝阳区', ['110105']],
    ['湖北省南山区', []],
    ['区', []],
    ['', []],
  ])('finds %s: %s', (name, codes) => {
    expect(findDivision(name)).toEqual(codes)
  })

  it('finds those in force first', () => {
    expect(findDivision('东莞市')).toEqual(['441900', '442502'])
    expect(findDivision('大厂')[0]).toBe('131028')
  })

  it.each([
    ['110103', ['110101']],
    ['500105', ['500157']],
    ['469003', ['460400']],
    ['110105', []],
    ['999999', []],
  ])('the successors of %s are %s', (code, successors) => {
    expect(divisionSuccessors(code)).toEqual(successors)
  })

  it('knows the province of a code', () => {
    expect(provinceOf('440305')).toEqual({ code: '44', name: '广东省' })
    expect(provinceOf('44')).toEqual({ code: '44', name: '广东省' })
    expect(provinceOf('99')).toBeUndefined()
  })
})
