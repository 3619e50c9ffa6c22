import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanEnd, readClean } from '../../src/record/clean-number.ts'
import { parseIcpNumber } from '../../src/record/icp-number.ts'
import { parsePublicSecurityNumber } from '../../src/record/public-security-number.ts'
import { parseRecordNumber } from '../../src/record/record-number.ts'
import { parseTelecomLicense } from '../../src/record/telecom-license.ts'

const today = '2026-11-21'
const read = (text: string) => (cleanEnd(text, 0) === text.length ? readClean(text, 0, text.length, 2026) : undefined)

const character = fc.constantFrom(...'京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇藏陕陇甘青宁新')
const digit = fc.constantFrom(...'0123456789')
const digits = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''))
/** Years and serials at the edges of what is given, and made-up ones. */
const short = fc.tuple(
  fc.oneof(fc.constantFrom('00', '04', '05', '12', '19', '20', '21'), digits(2)),
  fc.oneof(
    fc.constantFrom('000000', '000001', '000002', '012345', '345670', '345689', '456789', '111111', '121212'),
    fc.constantFrom('209999', '210000', '599999', '600000', '567900'),
    digits(6),
  ),
)
const filingDigits = fc.oneof(
  short.map(([year, serial]) => year + serial),
  short.map(([year, serial]) => `20${year}${serial}`),
)
const service = fc.oneof(
  fc.constantFrom('', '-0', '-01', '-1', '-9', '-10', '-999', '-1A', '-12X', '-0A', '-01X'),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', 'A', 'X'))
    .map(([index, letter]) => `-${index}${letter}`),
)
const filing = fc
  .tuple(character, filingDigits, service)
  .map(([place, number, rest]) => `${place}ICP备${number}号${rest}`)
/** The police's characters with their codes, the ministry's for three of them, and codes of no province. */
const places = fc.oneof(
  fc.constantFrom('京11', '沪31', '粤44', '川51', '贵52', '甘62', '新65'),
  fc.constantFrom('蜀51', '黔52', '陇62', '京12', '京18', '京81', '京99'),
)
const police = fc
  .tuple(places, fc.constantFrom('', ' '), digits(4), fc.oneof(fc.constant('02'), digits(2)), short)
  .map(
    ([place, gap, county, kind, [, serial]]) => `${place[0]}公网安备${gap}${place.slice(1)}${county}${kind}${serial}号`,
  )
const license = fc
  .tuple(character, fc.integer({ min: 0, max: 99 }), fc.oneof(fc.constantFrom('0000', '0001'), digits(4)))
  .map(([place, year, serial]) => `${place}B2-20${String(year).padStart(2, '0')}${serial}`)

describe('numbers written as they should be', () => {
  it.each([
    ['filing', filing, 'icp'],
    ['public-security number', police, 'public-security'],
    ['license', license, 'telecom-license'],
  ] as const)('%s: read as the reader of its kind does, without a finding', (_, texts, kind) => {
    let plain = 0
    fc.assert(
      fc.property(texts, (text) => {
        const value = read(text)
        if (value === undefined) return
        plain++
        expect(parseRecordNumber(text, { today })).toEqual({ ok: true, value, issues: [] })
        expect(value.kind).toBe(kind)
      }),
      { numRuns: 3000, seed: 20_261_121 },
    )
    expect(plain).toBeGreaterThan(100)
  })

  it.each([
    ['filing', filing, (text: string) => parseIcpNumber(text, { today })],
    ['license', license, (text: string) => parseTelecomLicense(text, { today })],
    ['public-security number', police, (text: string) => parsePublicSecurityNumber(text)],
  ] as const)('%s: what has a finding is left to its reader, and little else', (_, texts, parse) => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = parse(text)
        const isPlain = result.ok && result.issues.length === 0
        if (!isPlain) expect(read(text)).toBeUndefined()
        // 川, 贵 and 甘 in licenses, and 5679.. among the serials, are right and take the long way.
        else if (!/^[川贵甘]B2|567900/.test(text)) expect(read(text)).toBeDefined()
      }),
      { numRuns: 3000, seed: 20_261_121 },
    )
  })

  it('ends where the number does, and not inside a longer one', () => {
    const number = '京ICP备16020626号'
    for (const behind of ['', ' 2026', '。', '</a>', '|']) {
      expect(cleanEnd(`${number}-8${behind}`, 0)).toBe(number.length + 2)
    }
    for (const behind of ['-8B', '-', ' - 8', '&nbsp;-8', '\\u002d8']) expect(cleanEnd(number + behind, 0)).toBe(-1)
    expect(cleanEnd(number, -1)).toBe(-1)
    expect(cleanEnd(`x${number}`, 0)).toBe(-1)
  })
})
