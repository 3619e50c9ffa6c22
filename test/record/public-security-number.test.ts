import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { POLICE } from '../../src/data/province-characters/table.ts'
import {
  formatPublicSecurityNumber,
  isPublicSecurityNumber,
  parsePublicSecurityNumber,
} from '../../src/record/public-security-number.ts'
import { readFixture } from '../fixtures/read.ts'
import { hostile } from './hostile.ts'

const codesOf = (input: unknown) =>
  parsePublicSecurityNumber(input).issues.map((issue) => `${issue.severity} ${issue.code}`)

describe('public-security number: parts', () => {
  it('reads 京公网安备11010502030143号', () => {
    expect(parsePublicSecurityNumber('京公网安备 11010502030143号')).toEqual({
      ok: true,
      issues: [],
      value: {
        text: '京公网安备11010502030143号',
        provinceCode: '11',
        divisionCode: '110105',
        digits: '11010502030143',
      },
    })
  })

  it('formats with and without the space of the snippet', () => {
    const value = { text: '京公网安备11010502030143号' }
    expect(formatPublicSecurityNumber(value)).toBe(value.text)
    expect(formatPublicSecurityNumber(value, 'spaced')).toBe('京公网安备 11010502030143号')
  })

  it.each([
    '川公网安备51019002000193号',
    '粤公网安备44049102000001号',
    '京公网安备11000002000001号',
    '沪公网安备31010602000299号',
  ])('takes the police body of %s, whether GB/T 2260 has it or not', (text) =>
    expect(parsePublicSecurityNumber(text)).toMatchObject({ ok: true, issues: [], value: { text } }),
  )
})

describe('public-security number: fixtures', () => {
  const rows = readFixture('records.tsv')

  it.each(rows.filter((row) => row.kind === 'public-security'))('$raw → $canonical', ({ raw = '', canonical = '' }) => {
    const result = parsePublicSecurityNumber(raw)
    expect(result.ok && result.value.text).toBe(canonical)
    expect(isPublicSecurityNumber(canonical, { canonical: true })).toBe(true)
    expect(isPublicSecurityNumber(raw, { canonical: true })).toBe(raw === canonical)
    expect(isPublicSecurityNumber(raw)).toBe(true)
  })

  it.each(rows.filter(({ kind, raw = '' }) => kind === 'broken' && raw.includes('公')))(
    'refuses or marks $raw: $note',
    ({ raw }) => {
      expect(codesOf(raw)).not.toEqual([])
      expect(isPublicSecurityNumber(raw)).toBe(parsePublicSecurityNumber(raw).ok)
      expect(isPublicSecurityNumber(raw, { canonical: true })).toBe(false)
    },
  )

  it.each(rows.filter(({ kind = '' }) => /^icp|^telecom|^other/.test(kind)))('$raw is none', ({ raw }) => {
    expect(parsePublicSecurityNumber(raw).ok).toBe(false)
  })
})

describe('public-security number: one step from right', () => {
  it.each([
    ['京公网安备:11010802035340号', '京公网安备11010802035340号', 'format'],
    ['京公网安备11010802035340', '京公网安备11010802035340号', 'format'],
    ['京公网安备案11000002300011号', '京公网安备11000002300011号', 'format'],
    ['湘公安网备号43010402000231号', '湘公网安备43010402000231号', 'format'],
    ['北京公安网安备11010802035340号', '京公网安备11010802035340号', 'format'],
    ['京公安备11010802035340号', '京公网安备11010802035340号', 'format'],
    ['京网安备11010802035340号', '京公网安备11010802035340号', 'format'],
    ['蜀公网安备51078202110037号', '川公网安备51078202110037号', 'mismatch'],
    ['黔公网安备52270102000276号', '贵公网安备52270102000276号', 'mismatch'],
    ['陇公网安备62012302000279号', '甘公网安备62012302000279号', 'mismatch'],
    ['公安备案号11010502030143', '京公网安备11010502030143号', 'missing'],
    ['公安机关备案号：32059002001008', '苏公网安备32059002001008号', 'missing'],
    ['公安备案 31011202006203 号', '沪公网安备31011202006203号', 'missing'],
    ['公安备案号码：13063802000054', '冀公网安备13063802000054号', 'missing'],
    ['11010502030143', '京公网安备11010502030143号', 'missing'],
  ])('%s → %s with a warning', (spelling, text, reason) => {
    const result = parsePublicSecurityNumber(spelling)
    expect(result).toMatchObject({ ok: true, value: { text } })
    expect(result.issues).toMatchObject([
      { code: `public_security_number.${reason}`, severity: 'warning', suggestion: { kind: 'text', text } },
    ])
  })

  it.each([
    ['京公網安備11010502030143號', '京公网安备11010502030143号'],
    ['公安备案：京公网安备 11010502030143号', '京公网安备11010502030143号'],
    ['京公网安备&nbsp;11010502030143 号', '京公网安备11010502030143号'],
    ['京公网安备 1101080201003５\n号', '京公网安备11010802010035号'],
  ])('%j → %s as it stands', (spelling, text) => {
    expect(parsePublicSecurityNumber(spelling)).toMatchObject({ ok: true, issues: [], value: { text } })
  })
})

describe('public-security number: old numbers', () => {
  it.each([
    ['京公网安备110108007702号', '京公网安备110108007702号'],
    ['京公网安备1101050188221号', '京公网安备1101050188221号'],
    ['京公网安备110102003042-1号', '京公网安备110102003042-1号'],
  ])('%s is of a local filing', (spelling, text) => {
    expect(parsePublicSecurityNumber(spelling)).toMatchObject({ ok: true, value: { text } })
    expect(codesOf(spelling)).toEqual(['warning public_security_number.outdated'])
    expect(isPublicSecurityNumber(text)).toBe(true)
  })

  it('reads the wordings of the time', () => {
    const result = parsePublicSecurityNumber('北京市公安局朝阳分局备案编号110105014669')
    expect(result).toMatchObject({ ok: true, value: { text: '京公网安备110105014669号' } })
    expect(codesOf('京公网安备:110102003042-1')).toEqual([
      'warning public_security_number.outdated',
      'warning public_security_number.format',
    ])
  })
})

describe('public-security number: reasons', () => {
  it.each([
    ['', 'public_security_number.required'],
    [11010502030143, 'public_security_number.type'],
    ['京公网安备11005525225号', 'public_security_number.length'],
    ['京公网安备110105020301430号', 'public_security_number.length'],
    ['公安备案号99010502030143', 'public_security_number.unknown'],
    ['晋公网安备11010502030143号', 'public_security_number.mismatch'],
    ['渝公网安备33010502030143号', 'public_security_number.mismatch'],
    ['蜀公网安备52270102000276号', 'public_security_number.mismatch'],
    ['晋公网安备11010000000000', 'public_security_number.placeholder'],
    ['京公网安备11010502000000号', 'public_security_number.placeholder'],
    ['京公网安备11111111111111号', 'public_security_number.placeholder'],
    ['京公网安备12345678901234号', 'public_security_number.placeholder'],
    ['京公网安备xxxxxxxxxxxxxx号', 'public_security_number.placeholder'],
    ['公安备案号：待补充', 'public_security_number.placeholder'],
    ['蜀公网安备 -号', 'public_security_number.format'],
    ['110105014669', 'public_security_number.format'],
    ['京ICP备16020626号-8', 'public_security_number.wrong_kind'],
    ['粤B2-20090059', 'public_security_number.wrong_kind'],
  ])('%s → %s', (input, code) => {
    expect(codesOf(input)).toEqual([`error ${code}`])
    expect(isPublicSecurityNumber(input)).toBe(false)
  })

  it('suggests the province that the digits say', () => {
    expect(parsePublicSecurityNumber('晋公网安备11010502030143号').issues[0]).toMatchObject({
      params: { expected: '京' },
      suggestion: { kind: 'text', text: '京公网安备11010502030143号' },
    })
  })

  it.each([
    ['公安备案号：41230000099999', 'public_security_number.unknown'],
    ['豫公网安备41230000099999号', 'public_security_number.unknown'],
    ['京公网安备11010502030143A号', 'public_security_number.unknown'],
    ['京公网安备11010802012345号', 'public_security_number.placeholder'],
  ])('%s is marked with the warning %s', (input, code) => {
    expect(parsePublicSecurityNumber(input).ok).toBe(true)
    expect(codesOf(input)).toContain(`warning ${code}`)
  })

  it('is not put off by repeated digits: the number is of a real shop', () => {
    expect(parsePublicSecurityNumber('粤公网安备 44010302111111号').ok).toBe(true)
  })
})

describe('public-security number: properties', () => {
  const number = fc
    .tuple(
      fc.constantFrom(...[...POLICE].flatMap((one, place) => (one === ' ' ? [] : [place]))),
      fc.stringMatching(/^\d{4}02\d{5}[1-9]$/),
    )
    .map(([place, rest]) => `${POLICE.charAt(place)}公网安备${place.toString(8)}${rest}号`)

  it('every generated number parses, round-trips and gives its parts', () => {
    fc.assert(
      fc.property(number, (text) => {
        const result = parsePublicSecurityNumber(text)
        expect(result).toMatchObject({ ok: true, value: { text, digits: text.slice(5, 19) } })
        expect(isPublicSecurityNumber(text)).toBe(true)
      }),
    )
  })

  it('isPublicSecurityNumber agrees with parsePublicSecurityNumber on canonical text', () => {
    const mutated = fc
      .tuple(number, fc.nat(20), fc.constantFrom(...'京川蜀公网安备号 -0123456789A', '', '-1'))
      .map(([text, at, character]) => text.slice(0, at) + character + text.slice(at + 1))
    fc.assert(
      fc.property(mutated, (text) => {
        const result = parsePublicSecurityNumber(text)
        expect(isPublicSecurityNumber(text)).toBe(result.ok)
        expect(isPublicSecurityNumber(text, { canonical: true })).toBe(result.ok && result.value.text === text)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws', () => {
    for (const input of hostile) {
      expect(typeof parsePublicSecurityNumber(input).ok).toBe('boolean')
      expect(typeof isPublicSecurityNumber(input)).toBe('boolean')
    }
    fc.assert(fc.property(fc.anything(), (input) => typeof parsePublicSecurityNumber(input).ok === 'boolean'))
  })
})
