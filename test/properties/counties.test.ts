import { describe, expect, it } from 'vitest'
import { areaCodeServes } from '../../src/contact/area-code-serves.ts'
import { areasOf } from '../../src/data/area-codes/places/places.ts'
import { divisionNames } from '../../src/data/divisions/address-names.ts'
import { ERAS } from '../../src/data/divisions/eras.ts'
import { divisionName } from '../../src/data/divisions/names.ts'
import { readTsv } from '../../src/data/read-tsv.ts'
import { gb11714Check } from '../../src/foundation/check-digit/gb11714.ts'
import { iso7064Mod11_10, withMod11_2Check } from '../../src/foundation/check-digit/iso7064.ts'
import {
  isBusinessRegistrationNumber,
  isResidentId,
  isSocialCreditCode,
  parseBusinessRegistrationNumber,
  parseOfficePhone,
  parsePostalAddress,
  parseResidentId,
  parseSocialCreditCode,
  upgradeResidentId,
} from '../../src/index.ts'
import { withGb32100 } from '../../src/testing/organization.ts'
import { createRandom } from '../../src/testing/random.ts'

/** Every county that has been in force since identity cards began (1984), with its years. */
const counties = readTsv(new URL('../../src/data/divisions/source.tsv', import.meta.url))
  .map(({ code = '', level, from, until }) => ({ code, level, from: Number(from), until: Number(until || 2026) }))
  .filter(({ level, until }) => level === 'county' && until > 1984)
const current = counties.filter(({ until }) => until === 2026)

const today = '2026-11-28'
const random = createRandom('counties')
const two = (value: number): string => String(value).padStart(2, '0')

/** A birth date in the given years. */
const birth = (from: number, to: number): string =>
  `${random.between(from, to)}${two(random.between(1, 12))}${two(random.between(1, 28))}`

/** No number that a spreadsheet seems to have rounded: one of a thousand genuine ones is warned of. */
const isRounded = (text: string): boolean => /^\d{15}000$/.test(text)

/** The numbers of every county that are refused, or of which something is said. */
function complaints(
  rows: readonly { readonly code: string; readonly from: number; readonly until: number }[],
  numberOf: (code: string, from: number, until: number) => string,
  parse: (text: string) => { readonly ok: boolean; readonly issues: readonly { readonly code: string }[] },
): string[] {
  const found: string[] = []
  for (const { code, from, until } of rows) {
    const text = numberOf(code, from, until)
    if (isRounded(text)) continue
    const { ok, issues } = parse(text)
    if (!ok || issues.length > 0) found.push(`${code}: ${issues.map((issue) => issue.code).join()}`)
  }
  return found
}

const residentId = (code: string, from: number, until: number): string =>
  withMod11_2Check(code + birth(from - 40, until - 1) + random.digits(3))

/** A body as registers give it to companies since 2015, with both check characters. */
function creditCode(code: string): string {
  const body = `MA${random.digits(6)}`
  const check = gb11714Check(body, 0)
  return withGb32100(`91${code}${body}${check === 10 ? 'X' : check}`)
}

const registrationNumber = (code: string): string => {
  const text = code + random.between(0, 6) + random.digits(7)
  return text + iso7064Mod11_10(`${text}0`, 14)
}

describe('genuine numbers of every county of every edition', () => {
  it('sees the counties', () => {
    expect([counties.length > 5300, current.length]).toEqual([true, 2847])
  })

  it('ID numbers of 18 characters, born before the county was made or while it was in force', () => {
    expect(complaints(counties, residentId, (text) => parseResidentId(text, { today }))).toEqual([])
  })

  it('ID numbers of 15 digits, and what they became', () => {
    const old = counties.filter(({ from }) => from < 1999)
    expect(old.length).toBeGreaterThan(4500)
    const number = (code: string, from: number, until: number): string =>
      code + birth(Math.max(1900, from - 60), Math.min(1999, until - 1)).slice(2) + two(random.between(0, 99)) + 1
    expect(complaints(old, number, (text) => parseResidentId(text, { today, legacy: true }))).toEqual([])
    expect(complaints(old, number, (text) => parseResidentId(upgradeResidentId(text), { today }))).toEqual([])
  })

  it('social credit codes and registration numbers of every registrar', () => {
    expect(complaints(counties, creditCode, parseSocialCreditCode)).toEqual([])
    expect(complaints(counties, registrationNumber, parseBusinessRegistrationNumber)).toEqual([])
  })

  it('landlines of every area code in force, in each of its counties', () => {
    const seen = new Set<number>()
    for (const { code } of current) {
      const division = Number(code)
      const areas =
        areasOf(division) ?? areasOf(division - (division % 100)) ?? areasOf(division - (division % 10000)) ?? []
      for (const area of areas) {
        seen.add(area)
        const areaCode = `0${area}`
        const subscribers = [`62${random.digits(6)}`, `62${random.digits(5)}`]
        const results = subscribers.map((subscriber) => parseOfficePhone(`${areaCode}-${subscriber}`))
        expect(
          results.some((result) => result.ok && result.issues.length === 0),
          areaCode,
        ).toBe(true)
        expect(areaCodeServes(areaCode, code)).toBe(true)
      }
    }
    expect(seen.size).toBeGreaterThan(280)
  })
})

describe('numbers that stand in no list of divisions and are genuine', () => {
  it.each(['469034', '469039', '370903', '632824', '632825', '632826', '460321', '139002', '232703'])(
    '%s, of an edition of the standard or reported',
    (code) => {
      expect(parseResidentId(withMod11_2Check(`${code}19820307002`), { today }).issues).toEqual([])
      expect(parseResidentId(withMod11_2Check(`${code}20050307002`), { today }).issues).toEqual([])
    },
  )

  it.each(['321119', '370619', '130119', '510720', '330220'])('%s, of a city before 1988', (code) => {
    expect(parseResidentId(withMod11_2Check(`${code}19730307002`), { today }).issues).toEqual([])
    // Nobody who is born in the new century has one.
    expect(parseResidentId(withMod11_2Check(`${code}20050307002`), { today }).issues).toMatchObject([
      { code: 'resident_id.retired', severity: 'warning', params: { until: ERAS[1] } },
    ])
  })

  it.each(['110199', '321118', '632827', '469040', '133100'])('%s is none', (code) => {
    expect(parseResidentId(withMod11_2Check(`${code}19820307002`), { today }).issues).toMatchObject([
      { code: 'resident_id.unknown', severity: 'warning' },
    ])
  })
})

describe('addresses in every county, of roads and parts that bear its own name', () => {
  const names = readTsv(new URL('../../src/data/divisions/source.tsv', import.meta.url))
    .filter(({ level, until }) => level === 'county' && until === '')
    .map(({ code = '', name = '' }) => ({
      code,
      name,
      full: divisionName(code) ?? '',
      stem: name.replace(/(?:.{1,3}族)*自治[县旗]$|[市区县旗]$/, '') || name,
    }))

  it.each<[shape: string, make: (full: string, stem: string, name: string) => string]>([
    ['a road', (full, stem) => `${full}${stem}路2号`],
    ['a road to the north', (full, stem) => `${full}${stem}北路甲3号`],
    ['an avenue behind the short name', (_, stem, name) => `${name}${stem}大道18号`],
    ['a sub-district', (full, stem) => `${full}${stem}街道幸福路1号`],
    ['a town', (full, stem) => `${full}${stem}镇中心街5号`],
    ['a development zone', (full, stem) => `${full}${stem}经济开发区创业路8号`],
    ['a park', (full, stem) => `${full}${stem}工业园区A区3号`],
    ['an old town', (full, stem) => `${full}${stem}老城区解放路3号`],
    ['a building', (full, stem) => `${full}人民路${stem}大厦1205室`],
  ])('%s: nothing is said', (_, make) => {
    expect(names.length).toBe(2847)
    const told: string[] = []
    for (const { code, name, full, stem } of names) {
      const address = make(full, stem, name)
      for (const options of [{}, { divisionCode: code, divisions: divisionNames }]) {
        const { issues } = parsePostalAddress(address, options)
        if (issues.length > 0) told.push(`${address}: ${issues[0]!.code}`)
      }
    }
    expect(told).toEqual([])
  })
})

describe('one slip in a genuine number', () => {
  /** Every text with one digit changed, and every one with two neighbours changed about, which MOD 11,10 may miss. */
  function* slips(text: string, transposed: boolean): Generator<string> {
    for (let index = 0; index < text.length; index++) {
      const own = text.charAt(index)
      for (const other of '0123456789') {
        if (other !== own) yield text.slice(0, index) + other + text.slice(index + 1)
      }
      const next = text.charAt(index + 1)
      if (transposed && next !== '' && next !== own) yield text.slice(0, index) + next + own + text.slice(index + 2)
    }
  }

  it.each([
    ['ID numbers', residentId, isResidentId, true],
    ['social credit codes', creditCode, isSocialCreditCode, true],
    ['registration numbers', registrationNumber, isBusinessRegistrationNumber, false],
  ] as const)('%s: none passes', (_, numberOf, isNumber, transposed) => {
    let tried = 0
    const missed: string[] = []
    for (let index = 0; index < counties.length; index += 40) {
      const { code, from, until } = counties[index]!
      for (const slip of slips(numberOf(code, from, until), transposed)) {
        tried++
        if (isNumber(slip)) missed.push(slip)
      }
    }
    expect(tried).toBeGreaterThan(15_000)
    expect(missed).toEqual([])
  })
})
