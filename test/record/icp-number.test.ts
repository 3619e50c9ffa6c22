import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINISTRY } from '../../src/data/province-characters/table.ts'
import { formatIcpNumber, isIcpNumber, isSameIcpEntity, parseIcpNumber } from '../../src/record/icp-number.ts'
import { readFixture } from '../fixtures/read.ts'
import { hostile } from './hostile.ts'

const today = '2026-11-21'
const unescaped = (raw: string) => raw.replace(/\\n/g, '\n')
const read = (input: unknown) => parseIcpNumber(input, { today })
const codesOf = (input: unknown) => read(input).issues.map((issue) => `${issue.severity} ${issue.code}`)
const textOf = (input: unknown) => {
  const result = read(input)
  return result.ok ? result.value.text : undefined
}

describe('ICP number: parts', () => {
  it('reads a website, an app, a mini-program, an entity', () => {
    expect(read('京ICP备16020626号-8')).toEqual({
      ok: true,
      issues: [],
      value: {
        text: '京ICP备16020626号-8',
        entityNumber: '京ICP备16020626号',
        provinceCode: '11',
        serial: '020626',
        year: 2016,
        basis: 'filing',
        service: { index: 8, type: 'website' },
      },
    })
    expect(read('陕ICP备2024026116号-1A')).toMatchObject({
      value: { provinceCode: '61', serial: '026116', year: 2024, service: { index: 1, type: 'app' } },
    })
    expect(read('苏ICP备2026036865号-1X')).toMatchObject({ value: { service: { index: 1, type: 'mini-program' } } })
    const entity = read('京ICP备19004658号')
    expect(entity.ok && entity.value.entityNumber).toBe('京ICP备19004658号')
    expect(entity.ok && 'service' in entity.value).toBe(false)
  })

  it('reads service numbers under a telecom license, with and without a province', () => {
    expect(read('粤B2-20090059-1626X')).toEqual({
      ok: true,
      issues: [],
      value: {
        text: '粤B2-20090059-1626X',
        entityNumber: '粤B2-20090059',
        provinceCode: '44',
        serial: '0059',
        year: 2009,
        basis: 'license',
        service: { index: 1626, type: 'mini-program' },
      },
    })
    expect(read('京ICP证030173号-1')).toMatchObject({
      issues: [],
      value: { entityNumber: '京ICP证030173号', year: 2003 },
    })
    const national = read('A2.B1.B2-20090003-8')
    expect(national).toMatchObject({ ok: true, issues: [], value: { basis: 'license' } })
    expect(national.ok && 'provinceCode' in national.value).toBe(false)
    expect(textOf('合字B2-20190051-3')).toBe('合字B2-20190051-3')
  })

  it('composes and compares', () => {
    const result = read('京ICP备11018762号-1019')
    expect(result.ok && formatIcpNumber(result.value)).toBe('京ICP备11018762号-1019')
    expect(formatIcpNumber({ entityNumber: '京ICP备11018762号', service: { index: 2, type: 'quick-app' } })).toBe(
      '京ICP备11018762号-2K',
    )
    expect(isSameIcpEntity({ entityNumber: '京ICP备11018762号' }, { entityNumber: '京ICP备11018762号' })).toBe(true)
    expect(isSameIcpEntity({ entityNumber: '京ICP备11018762号' }, { entityNumber: '沪ICP备11018762号' })).toBe(false)
  })
})

describe('ICP number: fixtures', () => {
  const rows = readFixture('records.tsv')

  const genuine = rows.filter(({ kind }) => kind === 'icp')
  it.each(genuine)('$raw → $canonical', ({ raw = '', canonical = '' }) => {
    expect(textOf(raw)).toBe(canonical)
    expect(textOf(unescaped(raw))).toBe(canonical)
    expect(isIcpNumber(canonical, { today, canonical: true })).toBe(true)
    expect(isIcpNumber(raw, { today, canonical: true })).toBe(raw === canonical)
    expect(isIcpNumber(raw, { today })).toBe(true)
    expect(read(canonical).issues).toEqual([])
  })

  it.each(rows.filter((row) => row.kind === 'broken' && /CP/i.test(row.raw ?? '')))(
    'refuses or marks $raw: $note',
    ({ raw }) => {
      expect(read(raw).issues).not.toEqual([])
      expect(isIcpNumber(raw, { today })).toBe(read(raw).ok)
      expect(isIcpNumber(raw, { today, canonical: true })).toBe(false)
    },
  )

  it.each(rows.filter(({ kind }) => kind === 'public-security' || kind === 'operating-license'))(
    '$raw is none',
    ({ raw }) => {
      expect(read(raw).ok).toBe(false)
      expect(isIcpNumber(raw, { today })).toBe(false)
    },
  )
})

describe('ICP number: spellings that mean the number as it stands', () => {
  it.each([
    '京 ICP 备 16020626 号 - 8',
    '京\nICP 备\n    16020626 号-8',
    '京ICP备\u00a016020626号\u200b-8',
    '京ICP备&nbsp;&nbsp;16020626号-8',
    '京ICP备&ensp;16020626号-8',
    '&#20140;ICP&#22791;16020626&#21495;-8',
    '&#x4EAC;ICP&#x5907;16020626&#x53F7;-8',
    '\\u4EACICP\\u5907 16020626\\u53F7-8',
    '\\u4eacICP\\u5907\\n16020626\\u53f7-8',
    '京ＩＣＰ备１６０２０６２６号－８',
    '京icp备16020626号-8',
    '京ICP備16020626號-8',
    '京ICP备16020626号—8',
    '京ICP备16020626号–8',
    '京ICP备16020626号-8。',
    '京ICP备16020626号-8.',
    '（京ICP备16020626号-8）',
    '[京ICP备16020626号-8]',
    '备案号：京ICP备16020626号-8',
    'ICP备案号：京ICP备16020626号-8',
    'ICP备案序号：京ICP备16020626号-8',
    '备案序号：京ICP备16020626号-8',
    'ICP备案编号：京ICP备16020626号-8',
    '备案/许可证号：京ICP备16020626号-8',
    '备案/许可证号码：京ICP备16020626号-8',
    '互联网信息服务备案编号：京ICP备16020626号-8',
    '国家信息产业部备案号：京ICP备16020626号-8',
    '工信部ICP备案序号: 京ICP备16020626号-8',
    'ICP备案/许可证号：京ICP备16020626号-8',
    '网ICP备案：京ICP备16020626号-8',
    'ICP证：京ICP备16020626号-8',
    'ICP备案号 京ICP备16020626号-8',
  ])('%j', (spelling) => {
    const result = read(spelling)
    expect(result).toMatchObject({ ok: true, issues: [], value: { text: '京ICP备16020626号-8' } })
  })

  it.each([
    ['滬ICP備11018329號-5', '沪ICP备11018329号-5'],
    ['粵ICP備14023066號', '粤ICP备14023066号'],
  ])('%s → %s', (spelling, text) => expect(read(spelling)).toMatchObject({ issues: [], value: { text } }))
})

describe('ICP number: one step from right', () => {
  it.each([
    ['青ICP备20000750', '青ICP备20000750号', 'format'],
    ['滇ICP备09010050-5号', '滇ICP备09010050号-5', 'format'],
    ['赣ICP备11018683-3', '赣ICP备11018683号-3', 'format'],
    ['赣ICP备11018683号3', '赣ICP备11018683号-3', 'format'],
    ['赣ICP备11018683号--3', '赣ICP备11018683号-3', 'format'],
    ['赣ICP备11018683号-03', '赣ICP备11018683号-3', 'format'],
    ['粤ICP05006515号', '粤ICP备05006515号', 'format'],
    ['京CP备08001421号', '京ICP备08001421号', 'format'],
    ['晋ICP备ICP备15001663', '晋ICP备15001663号', 'format'],
    ['青ICP备案18000982号', '青ICP备18000982号', 'format'],
    ['青ICP备案026000119号-2A', '青ICP备2026000119号-2A', 'format'],
    ['京IPC备16020626号', '京ICP备16020626号', 'format'],
    ['京LCP备16020626号', '京ICP备16020626号', 'format'],
    ['京ICP备:16020626号', '京ICP备16020626号', 'format'],
    ['北京ICP备16020626号', '京ICP备16020626号', 'format'],
    ['版权所有某某公司京ICP备16020626号', '京ICP备16020626号', 'format'],
    ['川ICP备09150084号', '蜀ICP备09150084号', 'mismatch'],
    ['贵ICP备06052086号', '黔ICP备06052086号', 'mismatch'],
    ['甘ICP备16003251号-1', '陇ICP备16003251号-1', 'mismatch'],
    ['云ICP备16003251号-1', '滇ICP备16003251号-1', 'mismatch'],
  ])('%s → %s with a warning', (spelling, text, reason) => {
    const result = read(spelling)
    expect(result).toMatchObject({ ok: true, value: { text } })
    expect(result.issues).toMatchObject([
      { code: `icp_number.${reason}`, severity: 'warning', suggestion: { kind: 'text', text } },
    ])
    expect(isIcpNumber(spelling, { today, canonical: true })).toBe(false)
  })

  it('tells the province and the spelling apart', () => {
    expect(codesOf('川ICP备09150084-2')).toEqual(['warning icp_number.mismatch', 'warning icp_number.format'])
    expect(textOf('川ICP备09150084-2')).toBe('蜀ICP备09150084号-2')
  })
})

describe('ICP number: reasons', () => {
  it.each([
    ['', 'icp_number.required'],
    [null, 'icp_number.required'],
    [undefined, 'icp_number.required'],
    [' \n ', 'icp_number.required'],
    [16020626, 'icp_number.type'],
    [{}, 'icp_number.type'],
    ['京ICP备160206号', 'icp_number.length'],
    ['京ICP备5070218号', 'icp_number.length'],
    ['京ICP备160206261号', 'icp_number.length'],
    ['京ICP备20250000001号', 'icp_number.length'],
    [`京ICP备${'1'.repeat(300)}号`, 'icp_number.length'],
    ['ICP备16020626号-8', 'icp_number.missing'],
    ['萌ICP备16020626号', 'icp_number.unknown'],
    ['秦ICP备16020626号', 'icp_number.unknown'],
    ['港ICP备16020626号', 'icp_number.unknown'],
    ['京ICP备04020626号', 'icp_number.range'],
    ['京ICP备21020626号', 'icp_number.range'],
    ['京ICP备2019020626号', 'icp_number.range'],
    ['京ICP备2027020626号', 'icp_number.range'],
    ['京ICP备16020626号-0', 'icp_number.range'],
    ['京ICP备16020626号-10000', 'icp_number.range'],
    ['京ICP备12345678号', 'icp_number.placeholder'],
    ['京ICP备00000000号', 'icp_number.placeholder'],
    ['京ICP备66666666号', 'icp_number.placeholder'],
    ['京ICP备88888888号-1', 'icp_number.placeholder'],
    ['京ICP备11111111号', 'icp_number.placeholder'],
    ['京ICP备123456号-1', 'icp_number.placeholder'],
    ['京ICP备16000000号', 'icp_number.placeholder'],
    ['京ICP备2024000000号', 'icp_number.placeholder'],
    ['京ICP备XXXXXXXX号', 'icp_number.placeholder'],
    ['京ICP备xxxxxx号', 'icp_number.placeholder'],
    ['京ICP备130xxxx83号', 'icp_number.placeholder'],
    ['京ICP备16****26号', 'icp_number.placeholder'],
    ['京ICP备{{icp}}号', 'icp_number.placeholder'],
    ['ICP备案号：待补充', 'icp_number.placeholder'],
    ['ICP备案中', 'icp_number.placeholder'],
    ['京ICP备16020626X号', 'icp_number.format'],
    ['京ICP备16020626号-1B', 'icp_number.format'],
    ['京ICP备16020626号-', 'icp_number.format'],
    ['京ICP备号', 'icp_number.format'],
    ['京ICP备16020626号-8 沪ICP备14043335号-8', 'icp_number.too_large'],
    ['example.com', 'icp_number.format'],
    ['京公网安备11010502030143号', 'icp_number.wrong_kind'],
    ['11010502030143', 'icp_number.wrong_kind'],
    ['粤B2-20090059', 'icp_number.wrong_kind'],
    ['京ICP证030173号', 'icp_number.wrong_kind'],
    ['沪B2-2017116-1', 'icp_number.length'],
    ['粤B2-20270059-1', 'icp_number.range'],
  ])('%s → %s', (input, code) => {
    expect(codesOf(input)).toEqual([`error ${code}`])
    expect(isIcpNumber(input, { today })).toBe(false)
  })

  it.each([
    ['京ICP备16020626号-1K', 'icp_number.unknown'], // no published number has K
    ['京ICP备20240001号', 'icp_number.range'], // a ten-digit number without its middle
    ['京ICP备13800138号', 'icp_number.range'], // serial beyond any of the short form
    ['粤ICP备2024123456号', 'icp_number.placeholder'], // possible: Guangdong reached 331772 in 2024
    ['粤ICP备2024111111号', 'icp_number.placeholder'],
    ['京ICP备2024000001号', 'icp_number.placeholder'],
    ['京ICP备2024012345号', 'icp_number.placeholder'],
    ['京ICP备2023456789号', 'icp_number.placeholder'],
    ['京ICP备12121212号', 'icp_number.placeholder'],
  ])('%s is genuine for all that can be known, with the warning %s', (input, code) => {
    expect(codesOf(input)).toEqual([`warning ${code}`])
    expect(isIcpNumber(input, { today })).toBe(true)
  })

  it('does not wonder at serials that were given', () => {
    expect(codesOf('沪ICP备10215432号-3')).toEqual([])
    expect(codesOf('蜀ICP备07504248号-4')).toEqual([])
    expect(codesOf('粤ICP备2025473692号-1')).toEqual([])
  })

  it('is judged on the day given', () => {
    expect(parseIcpNumber('京ICP备2027020626号', { today: '2027-01-01' }).ok).toBe(true)
    expect(isIcpNumber('京ICP备2027020626号', { today: '2027-01-01' })).toBe(true)
    expect(isIcpNumber('京ICP备2027020626号', { today: '2026-12-31' })).toBe(false)
    expect(isIcpNumber('京ICP备2025020626号', { today: '2024-12-31' })).toBe(false)
  })
})

describe('ICP number: properties', () => {
  const provinces = [...MINISTRY.replace(/ /g, '')]
  const digits = fc.oneof(
    fc.integer({ min: 5, max: 20 }).map((year) => String(year).padStart(2, '0')),
    fc.integer({ min: 2020, max: 2026 }).map(String),
  )
  const suffix = fc.oneof(
    fc.constant(''),
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', 'A', 'X')).map(([n, letter]) => `-${n}${letter}`),
  )
  const number = fc
    .tuple(fc.constantFrom(...provinces), digits, fc.integer({ min: 1, max: 299_999 }), suffix)
    .map(([province, year, serial, tail]) => `${province}ICP备${year}${String(serial).padStart(6, '0')}号${tail}`)
    .filter((text) => !/12345678|11111111/.test(text))

  it('has 31 provinces', () => {
    expect(provinces.length).toBe(31)
  })

  it('every generated number parses, round-trips and composes', () => {
    fc.assert(
      fc.property(number, (text) => {
        const result = read(text)
        expect(result.ok && result.value.text).toBe(text)
        expect(result.ok && formatIcpNumber(result.value)).toBe(text)
        expect(isIcpNumber(text, { today })).toBe(true)
      }),
    )
  })

  it('isIcpNumber agrees with parseIcpNumber on canonical text', () => {
    const mutated = fc
      .tuple(number, fc.nat(22), fc.constantFrom(...'京川ICP备证号-0123456789AXKB.字', ''))
      .map(([text, at, character]) => text.slice(0, at) + character + text.slice(at + 1))
    fc.assert(
      fc.property(mutated, (text) => {
        const result = read(text)
        expect(isIcpNumber(text, { today })).toBe(result.ok)
        expect(isIcpNumber(text, { today, canonical: true })).toBe(result.ok && result.value.text === text)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, and stays quick on hostile input', () => {
    for (const input of hostile) {
      expect(typeof read(input).ok).toBe('boolean')
      expect(typeof isIcpNumber(input)).toBe('boolean')
    }
    fc.assert(fc.property(fc.anything(), (input) => typeof read(input).ok === 'boolean'))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 256 }), (input) => typeof read(input).ok === 'boolean'),
    )
  })
})
