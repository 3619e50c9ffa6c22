import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTelecomLicense, parseTelecomLicense } from '../../src/record/telecom-license.ts'
import { readFixture } from '../fixtures/read.ts'
import { hostile } from './hostile.ts'

const today = '2026-11-21'
const read = (input: unknown) => parseTelecomLicense(input, { today })
const codesOf = (input: unknown) => read(input).issues.map((issue) => `${issue.severity} ${issue.code}`)

describe('telecom license: parts', () => {
  it.each([
    ['粤B2-20090059', { provinceCode: '44', scope: 'province', classes: ['B2'], year: 2009, serial: '0059' }],
    ['浙B1.B2-20090185', { provinceCode: '33', scope: 'province', classes: ['B1', 'B2'], year: 2009, serial: '0185' }],
    ['合字B1.B2-20130004', { scope: 'cross-region', classes: ['B1', 'B2'], year: 2013, serial: '0004' }],
    ['A2.B1.B2-20100001', { scope: 'national', classes: ['A2', 'B1', 'B2'], year: 2010, serial: '0001' }],
    ['京ICP证030173号', { provinceCode: '11', scope: 'province', classes: [], year: 2003, serial: '0173' }],
  ])('%s', (text, parts) => {
    expect(read(text)).toEqual({ ok: true, issues: [], value: { text, ...parts } })
  })

  it.each(['川B2-20100073', '蜀B2-20180596', '黔B2-20090050', '贵B2-20110282', '甘B2-20100012', '川ICP证030173号'])(
    'takes the province as printed in %s: 川 is on the licenses of Sichuan, unlike on its filings',
    (text) => {
      expect(read(text)).toMatchObject({ ok: true, issues: [], value: { text } })
      expect(isTelecomLicense(text)).toBe(true)
    },
  )
})

describe('telecom license: fixtures', () => {
  const rows = readFixture('records.tsv')
  const licenses = rows.filter(({ kind }) => kind === 'telecom-license')

  it.each(licenses)('$raw → $canonical', ({ raw = '', canonical = '' }) => {
    expect(read(raw)).toMatchObject({ ok: true, issues: [], value: { text: canonical } })
    expect(isTelecomLicense(canonical, { today, canonical: true })).toBe(true)
    expect(isTelecomLicense(raw, { canonical: true })).toBe(raw === canonical)
    expect(isTelecomLicense(raw)).toBe(true)
  })

  it.each(rows.filter(({ kind }) => kind !== 'telecom-license'))('$raw is none', ({ raw }) => {
    expect(read(raw).ok).toBe(false)
    expect(isTelecomLicense(raw, { today })).toBe(false)
  })
})

describe('telecom license: made-up numbers', () => {
  it.each([
    '京ICP证222222号',
    '京ICP证999999号',
    '京ICP证123456号',
    '京ICP证120000号',
    '粤B2-20090000',
    '粤B2-22222222',
  ])('%s is one', (text) => {
    // On a day that lets any year pass.
    const options = { today: '9999-12-31' }
    expect(parseTelecomLicense(text, options).issues).toMatchObject([{ code: 'telecom_license.placeholder' }])
    expect(isTelecomLicense(text, options)).toBe(false)
  })

  it('111111 is a possible number of 2011', () => {
    expect(isTelecomLicense('京ICP证111111号', { canonical: true })).toBe(true)
  })
})

describe('telecom license: spellings', () => {
  it.each([
    ['增值电信业务经营许可证：粤B2-20090059', '粤B2-20090059'],
    ['增值电信业务经营许可证编号:浙 B2-20181004', '浙B2-20181004'],
    ['经营许可证编号：合字B2-20180025', '合字B2-20180025'],
    ['沪ICP证：沪B2-20170116', '沪B2-20170116'],
    ['ICP证粤B2-20130146', '粤B2-20130146'],
    ['增值电信业务经营许可证B1-20180288', 'B1-20180288'],
    ['Ａ２．Ｂ１．Ｂ２－２０１００００１', 'A2.B1.B2-20100001'],
    ['京 ICP 证 110745 号', '京ICP证110745号'],
    ['京ICP證030173號', '京ICP证030173号'],
    ['京ICP証080268號', '京ICP证080268号'],
    ['&#20140;ICP&#35777;150718&#21495;', '京ICP证150718号'],
    ['合字\n      B2-20090004', '合字B2-20090004'],
  ])('%j → %s as it stands', (spelling, text) => {
    expect(read(spelling)).toMatchObject({ ok: true, issues: [], value: { text } })
  })

  it.each([
    ['ICP证合字B2-20070004号', '合字B2-20070004'],
    ['京ICP证B2-20180202', '京B2-20180202'],
    ['京ICP证030173', '京ICP证030173号'],
    ['合字B220190051', '合字B2-20190051'],
    ['A2、B1、B2-20100001', 'A2.B1.B2-20100001'],
    ['B2.B1-20100001', 'B1.B2-20100001'],
    ['合B2-20190051', '合字B2-20190051'],
    ['（合字）B2-20190051', '合字B2-20190051'],
    ['合字（B2-20190051）', '合字B2-20190051'],
    ['增值电信业务经营许可证（合字）B1.B2-20190051', '合字B1.B2-20190051'],
    ['B2-2004-0851号', 'B2-20040851'],
    ['萌B2-20190051', 'B2-20190051'],
  ])('%s → %s with a warning', (spelling, text) => {
    const result = read(spelling)
    expect(result).toMatchObject({ ok: true, value: { text } })
    expect(result.issues).toMatchObject([
      { code: 'telecom_license.format', severity: 'warning', suggestion: { kind: 'text', text } },
    ])
  })
})

describe('telecom license: reasons', () => {
  it.each([
    ['', 'telecom_license.required'],
    [20090059, 'telecom_license.type'],
    ['沪B2-2017116', 'telecom_license.length'],
    ['京ICP证03017312号', 'telecom_license.length'],
    ['ICP证030173号', 'telecom_license.missing'],
    ['萌ICP证030173号', 'telecom_license.unknown'],
    ['粤B2-19990059', 'telecom_license.range'],
    ['粤B2-20270059', 'telecom_license.range'],
    ['京ICP证270173号', 'telecom_license.range'],
    ['京ICP證123456號', 'telecom_license.placeholder'],
    ['京ICP证888888号', 'telecom_license.placeholder'],
    ['京ICP证000000号', 'telecom_license.placeholder'],
    ['京B2-XXXXXXXX', 'telecom_license.placeholder'],
    ['京B2-20200000', 'telecom_license.placeholder'],
    ['蜀C-20180302', 'telecom_license.format'],
    ['粤B3-20090059', 'telecom_license.format'],
    ['粤B2-20090059-1', 'telecom_license.wrong_kind'],
    ['京ICP备16020626号', 'telecom_license.wrong_kind'],
    ['京公网安备11010502030143号', 'telecom_license.wrong_kind'],
  ])('%s → %s', (input, code) => {
    expect(codesOf(input)).toEqual([`error ${code}`])
    expect(isTelecomLicense(input, { today })).toBe(false)
  })

  it('is judged on the day given', () => {
    expect(isTelecomLicense('粤B2-20270059', { today: '2027-01-01' })).toBe(true)
    expect(isTelecomLicense('粤B2-20260059', { today: '2025-12-31' })).toBe(false)
  })
})

describe('telecom license: properties', () => {
  const number = fc
    .record({
      head: fc.constantFrom('', '合字', '京', '粤', '蜀', '川', '黔', '新'),
      classes: fc.subarray(['A1', 'A2', 'B1', 'B2'], { minLength: 1 }),
      year: fc.integer({ min: 2000, max: 2026 }),
      serial: fc.integer({ min: 1, max: 9999 }).map((serial) => String(serial).padStart(4, '0')),
    })
    .map(({ head, classes, year, serial }) => `${head}${classes.join('.')}-${year}${serial}`)
    .filter((text) => !/2{8}/.test(text))

  it('every generated number parses and round-trips', () => {
    fc.assert(
      fc.property(number, (text) => {
        expect(read(text)).toMatchObject({ ok: true, issues: [], value: { text } })
        expect(isTelecomLicense(text, { today })).toBe(true)
      }),
    )
  })

  it('isTelecomLicense agrees with parseTelecomLicense on canonical text', () => {
    const old = fc.stringMatching(/^[京川]ICP证[0-2]\d{5}号$/)
    const mutated = fc
      .tuple(fc.oneof(number, old), fc.nat(18), fc.constantFrom(...'京川合字ABC012-.号', ''))
      .map(([text, at, character]) => text.slice(0, at) + character + text.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(old, mutated), (text) => {
        const result = read(text)
        expect(isTelecomLicense(text, { today })).toBe(result.ok)
        expect(isTelecomLicense(text, { today, canonical: true })).toBe(result.ok && result.value.text === text)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws', () => {
    for (const input of hostile) {
      expect(typeof read(input).ok).toBe('boolean')
      expect(typeof isTelecomLicense(input)).toBe('boolean')
    }
    fc.assert(fc.property(fc.anything(), (input) => typeof read(input).ok === 'boolean'))
  })
})

describe('telecom license: an 8 for the B of its class', () => {
  it.each([
    ['粤82-20090059', '粤B2-20090059'],
    ['82-20100001', 'B2-20100001'],
    ['合字81-20130004', '合字B1-20130004'],
  ])('%s → %s', (text, meant) => {
    const [issue] = parseTelecomLicense(text, { today }).issues
    expect(issue).toMatchObject({ code: 'telecom_license.format', severity: 'error' })
    expect(issue!.suggestion).toEqual({ kind: 'text', text: meant })
  })

  it.each(['粤82-2009', '粤83-20090059', '0082-20090059', '粤82'])('%s: not of anything else', (text) => {
    expect(parseTelecomLicense(text, { today }).issues[0]!.suggestion).toBeUndefined()
  })
})
