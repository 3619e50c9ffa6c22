import { describe, expect, it } from 'vitest'
import { isMilitaryOfficerId, parseMilitaryOfficerId } from '../../src/identity/military-officer-id.ts'
import { readFixture } from '../fixtures/read.ts'

describe("military officer's card", () => {
  it.each([
    ['军字第2001988号', '军', '2001988'],
    ['南字第01234567号', '南', '01234567'],
    ['士字第P011816X号', '士', 'P011816X'],
    ['武警字第1234567号', '武警', '1234567'],
  ])('reads %s, always with the warning that the form no longer offers it', (text, prefix, serial) => {
    const result = parseMilitaryOfficerId(text)
    expect(result).toMatchObject({ ok: true, value: { text, prefix, serial } })
    expect(result.issues).toMatchObject([
      {
        code: 'military_officer_id.retired',
        severity: 'warning',
        rule: 'identity/military-officer-id-not-offered',
      },
    ])
    expect(isMilitaryOfficerId(text)).toBe(true)
  })

  it.each(readFixture('certificates.tsv').filter((row) => row.kind === 'military-officer'))(
    '$number is $expected: $reason',
    ({ number, expected }) => {
      expect(parseMilitaryOfficerId(number).ok).toBe(expected === 'valid')
      expect(isMilitaryOfficerId(number)).toBe(expected === 'valid')
    },
  )

  it.each([['军字第 2001988'], ['軍字第2001988號'], ['军字2001988号'], ['军2001988'], ['军字第２００１９８８号']])(
    'folds %s',
    (text) => {
      expect(parseMilitaryOfficerId(text)).toMatchObject({ ok: true, value: { text: '军字第2001988号' } })
      expect(isMilitaryOfficerId(text, { canonical: true })).toBe(false)
      expect(isMilitaryOfficerId(text)).toBe(true)
    },
  )

  it.each([
    ['', 'military_officer_id.required'],
    [2001988, 'military_officer_id.type'],
    ['军'.repeat(1_000_000), 'military_officer_id.length'],
    ['2001988', 'military_officer_id.missing'],
    ['字第2001988号', 'military_officer_id.format'],
    ['军字第200号', 'military_officer_id.format'],
    ['军字第200198800号', 'military_officer_id.format'],
    ['京ICP备12345678号', 'military_officer_id.format'],
    ['沪A12345', 'military_officer_id.format'],
    ['11010519491231002X', 'military_officer_id.wrong_kind'],
  ])('case %#: %s', (input, code) => {
    const result = parseMilitaryOfficerId(input)
    expect(result.issues.map((issue) => issue.code)).toEqual([code])
    expect(result.ok).toBe(false)
  })
})
