import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gb11714Check } from '../../src/foundation/check-digit/gb11714.ts'
import {
  formatOrganizationCode,
  isOrganizationCode,
  parseOrganizationCode,
} from '../../src/organization/organization-code.ts'
import { readFixture } from '../fixtures/read.ts'

const findings = (input: unknown) =>
  parseOrganizationCode(input).issues.map(({ code, severity }) => [code.slice('organization_code.'.length), severity])

const withCheck = (body: string) => `${body}-${'0123456789X'.charAt(gb11714Check(body, 0))}`

describe('organization code', () => {
  it('reads the example of GB 11714', () => {
    expect(parseOrganizationCode('D2143569-X')).toEqual({
      ok: true,
      issues: [],
      value: { text: 'D2143569-X', body: 'D2143569' },
    })
  })

  it.each(readFixture('certificates.tsv').filter((row) => row.kind === 'org-code'))(
    '$number is $expected: $reason',
    ({ number = '', expected }) => {
      expect(parseOrganizationCode(number).ok).toBe(expected === 'valid')
      expect(isOrganizationCode(number)).toBe(expected === 'valid')
    },
  )

  it.each(['71430580X', '71430580x', '７１４３０５８０－Ｘ', '71430580—X', ' 7143 0580 - X '])(
    '%s is folded',
    (input) => {
      const result = parseOrganizationCode(input)
      expect(result.ok && result.value.text).toBe('71430580-X')
      expect(isOrganizationCode(input, { canonical: true })).toBe(false)
      expect(isOrganizationCode(input)).toBe(true)
    },
  )

  it.each([
    ['', 'required', 'error'],
    [710925462, 'type', 'error'],
    ['7109254-62', 'length', 'error'],
    ['71092546', 'length', 'error'],
    ['x'.repeat(300), 'length', 'error'],
    ['7109254#-2', 'charset', 'error'],
    ['71092546-A', 'charset', 'error'],
    ['71092546-3', 'checksum', 'error'],
    ['00000000-0', 'placeholder', 'error'],
    ['11111111-7', 'placeholder', 'warning'],
    [withCheck('12345678'), 'placeholder', 'warning'],
    ['91110000710925462X', 'wrong_kind', 'error'],
    ['E12345678', 'wrong_kind', 'error'],
  ])('%s → %s (%s)', (input, reason, severity) => {
    expect(findings(input)).toEqual([[reason, severity]])
    expect(isOrganizationCode(input)).toBe(severity === 'warning')
  })

  it('suggests the code within a social credit code', () => {
    expect(parseOrganizationCode('91110000710925462X').issues[0]).toMatchObject({
      params: { kind: 'social-credit-code' },
      suggestion: { kind: 'text', text: '71092546-2' },
    })
  })

  it('is formatted with and without the hyphen', () => {
    expect(formatOrganizationCode({ text: '71092546-2' })).toBe('71092546-2')
    expect(formatOrganizationCode({ text: '71092546-2' }, 'plain')).toBe('710925462')
  })

  it('every generated code round-trips, and every change of one character is caught', () => {
    const body = fc.stringMatching(/^[1-9A-Z][\dA-Z]{7}$/)
    fc.assert(
      fc.property(body, fc.nat(7), fc.constantFrom(...'0123456789ABXYZ'), (text, position, character) => {
        const generated = withCheck(text)
        const result = parseOrganizationCode(generated)
        expect(result.ok && result.value.text).toBe(generated)
        expect(isOrganizationCode(generated)).toBe(true)
        const changed = generated.slice(0, position) + character + generated.slice(position + 1)
        // Letters and digits that are 11, 22 or 33 apart (0 and B, C and X) weigh the same: the algorithm's own limit.
        const apart = parseInt(character, 36) - parseInt(generated.charAt(position), 36)
        expect(isOrganizationCode(changed)).toBe(apart % 11 === 0)
      }),
    )
  })
})
