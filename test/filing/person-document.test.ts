import { describe, expect, it } from 'vitest'
import { keysOf, type PersonDocumentType } from '../../src/data/enumerations/enumeration.ts'
import { parsePersonDocument } from '../../src/filing/person-document.ts'
import { personDocumentRows } from './person-document.rows.ts'
import { expectEverywhere } from './rows.ts'

const today = '2026-11-21'

/** One genuine-looking number of each kind: standards' examples and synthetic ones. */
const numbers: Readonly<Record<string, string>> = {
  'resident-id': '11010519491231002X',
  passport: 'L898902C3',
  'taiwan-resident-travel-permit': '07257456',
  'hong-kong-macao-travel-permit': 'H1234567800',
  'foreign-permanent-resident-id': '932682198501010017',
  'hong-kong-macao-residence-permit': '81000019980902013X',
  'taiwan-residence-permit': '830000200209060065',
  'military-officer-id': '军字第2001988号',
  // Not a person's document at all.
  'social-credit-code': '91350100M000100Y43',
  'organization-code': 'D2143569-X',
  'business-registration-number': '110108000000016',
  'mobile-phone': '13911012025',
  'office-phone': '0086-010-68870788',
  'icp-number': '京ICP备16020626号-8',
  email: 'office@qingzhu-keji.cn',
}

/** Pairs that structure cannot tell apart, and why. */
const ambiguous: readonly string[] = [
  // A foreign passport is any 5 to 17 letters and digits: nothing of that shape can be refused for certain.
  'passport <- taiwan-resident-travel-permit',
]

const codesOf = (type: PersonDocumentType, number: unknown) => {
  const result = parsePersonDocument({ type, number }, { today })
  return { ok: result.ok, codes: result.issues.map((issue) => issue.code) }
}

describe('parsePersonDocument', () => {
  it.each(keysOf('person-document'))('reads a %s', (type) => {
    const result = parsePersonDocument({ type, number: numbers[type] }, { today })
    expect(result.ok).toBe(true)
    expect(result.ok && result.value).toMatchObject({ type, text: numbers[type] })
  })

  const pairs = keysOf('person-document').flatMap((type) =>
    Object.keys(numbers)
      .filter((kind) => kind !== type)
      .map((kind) => [type, kind] as const),
  )

  it.each(pairs)('in the field of a %s, a %s never passes where the structures differ', (type, kind) => {
    const { ok, codes } = codesOf(type, numbers[kind])
    if (ambiguous.includes(`${type} <- ${kind}`)) {
      expect(ok).toBe(true)
      return
    }
    expect({ ok, codes }).toMatchObject({ ok: false })
    expect(codes[0]).toMatch(/\.(wrong_kind|length|charset|format|mismatch|unknown|missing)$/)
  })

  it.each([
    ['resident-id', 'foreign-permanent-resident-id'],
    ['resident-id', 'hong-kong-macao-residence-permit'],
    ['resident-id', 'social-credit-code'],
    ['resident-id', 'mobile-phone'],
    ['hong-kong-macao-residence-permit', 'resident-id'],
    ['foreign-permanent-resident-id', 'resident-id'],
    ['hong-kong-macao-travel-permit', 'resident-id'],
    ['taiwan-resident-travel-permit', 'resident-id'],
    ['passport', 'resident-id'],
    ['military-officer-id', 'resident-id'],
  ] as const)('in the field of a %s, a %s is named', (type, kind) => {
    expect(codesOf(type, numbers[kind]).codes[0]).toMatch(/\.wrong_kind$/)
  })

  it('tells the residence permits of Hong Kong and Taiwan apart', () => {
    expect(codesOf('taiwan-residence-permit', numbers['hong-kong-macao-residence-permit']).codes).toEqual([
      'residence_permit.mismatch',
    ])
  })

  it('checks that the name is in the script of the document', () => {
    const check = (type: PersonDocumentType, name: string) =>
      parsePersonDocument({ type, number: numbers[type], name }, { today }).issues.map((issue) => issue.path.join('.'))
    expect(check('resident-id', '王䶮')).toEqual([])
    expect(check('resident-id', 'ZHANG SAN')).toEqual(['name'])
    expect(check('passport', 'JOHN SMITH')).toEqual([])
    expect(check('hong-kong-macao-travel-permit', '陳大文')).toEqual([])
  })

  it('checks the validity, with the age at issue for ID cards', () => {
    const check = (until: string) =>
      parsePersonDocument(
        {
          type: 'resident-id',
          number: numbers['resident-id'],
          validity: { from: '2006-05-01', until },
        },
        { today },
      ).issues.map((issue) => `${issue.path.join('.')} ${issue.code}`)
    expect(check('long-term')).toEqual([])
    expect(check('2016-05-01')).toContain('validity.until validity.expired')
  })

  it('gives birth date and sex where the number holds them', () => {
    const result = parsePersonDocument(
      {
        type: 'taiwan-residence-permit',
        number: numbers['taiwan-residence-permit'],
      },
      { today },
    )
    expect(result.ok && result.value).toMatchObject({ birthDate: '2002-09-06', sex: 'female' })
  })

  it.each([undefined, null, 1, 'x', [], {}, { type: 'x' }, { type: 'resident-id' }, { type: 'toString' }])(
    'survives %j',
    (input) => {
      expect(parsePersonDocument(input as never).ok).toBe(false)
    },
  )
})

describe.each(personDocumentRows)('in filings, beside $beside', (table) => {
  it.each(table.rows)('$value, wherever the form has it', (row) => expectEverywhere(table, row))
})
