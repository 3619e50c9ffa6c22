import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/foundation/result.ts'
import {
  isForeignPermanentResidentId,
  parseForeignPermanentResidentId,
} from '../../src/identity/foreign-permanent-resident-id.ts'
import {
  isHongKongMacaoTravelPermit,
  parseHongKongMacaoTravelPermit,
} from '../../src/identity/hong-kong-macao-travel-permit.ts'
import { isMilitaryOfficerId, parseMilitaryOfficerId } from '../../src/identity/military-officer-id.ts'
import { isPassport, parsePassport } from '../../src/identity/passport.ts'
import { isResidencePermit, parseResidencePermit } from '../../src/identity/residence-permit.ts'
import {
  isTaiwanResidentTravelPermit,
  parseTaiwanResidentTravelPermit,
} from '../../src/identity/taiwan-resident-travel-permit.ts'

const FIELDS: Record<
  string,
  [
    (input: unknown) => Result<{ text: string }>,
    (input: unknown, options?: { readonly canonical?: boolean }) => boolean,
  ]
> = {
  'residence-permit': [parseResidencePermit, isResidencePermit],
  'foreign-permanent-resident-id': [parseForeignPermanentResidentId, isForeignPermanentResidentId],
  passport: [parsePassport, isPassport],
  'hong-kong-macao-travel-permit': [parseHongKongMacaoTravelPermit, isHongKongMacaoTravelPermit],
  'taiwan-resident-travel-permit': [parseTaiwanResidentTravelPermit, isTaiwanResidentTravelPermit],
  'military-officer-id': [parseMilitaryOfficerId, isMilitaryOfficerId],
}

/** A number of each kind, and where it does not end in `wrong_kind`: `pass` for a true ambiguity, else the reason. */
const PASTED: readonly (readonly [kind: string, number: string, otherwise: Record<string, string>])[] = [
  ['resident-id', '11010519491231002X', {}],
  ['residence-permit', '81000019980902013X', { 'military-officer-id': 'format' }],
  ['foreign-permanent-resident-id', '932682198501010017', { 'military-officer-id': 'format' }],
  ['foreign-permanent-resident-id', 'KAZ110090123105', { 'military-officer-id': 'format' }],
  ['social-credit-code', '91350100M000100Y43', { 'military-officer-id': 'format' }],
  ['resident-id-15', '110105491231002', { 'military-officer-id': 'format' }],
  ['mobile-phone', '13800138000', {}],
  ['mobile-phone', '+86 138 0013 8000', {}],
  // Nine characters of a permit: Korea's and Malaysia's passports, and the oldest of Hong Kong, look the same.
  ['hong-kong-macao-travel-permit', 'H12345678', { passport: 'pass', 'military-officer-id': 'format' }],
  ['hong-kong-macao-travel-permit', 'H1234567801', { 'military-officer-id': 'format' }],
  [
    'passport',
    'E12345678',
    {
      'residence-permit': 'wrong_kind',
      'military-officer-id': 'format',
    },
  ],
  // A Macao passport and a permit for holders without Chinese nationality have the same structure.
  ['passport', 'MA1234567', { 'hong-kong-macao-travel-permit': 'pass', 'military-officer-id': 'format' }],
  // Eight digits: a permit, a landline, and the passports of Sweden and Czechia.
  [
    'taiwan-resident-travel-permit',
    '07257456',
    {
      'residence-permit': 'length',
      'foreign-permanent-resident-id': 'length',
      passport: 'pass',
      'hong-kong-macao-travel-permit': 'length',
      'military-officer-id': 'missing',
    },
  ],
  [
    'office-phone',
    '68870788',
    {
      'residence-permit': 'length',
      'foreign-permanent-resident-id': 'length',
      passport: 'pass',
      'hong-kong-macao-travel-permit': 'length',
      'taiwan-resident-travel-permit': 'pass',
      'military-officer-id': 'missing',
    },
  ],
  [
    'military-officer-id',
    '军字第2001988号',
    {
      'residence-permit': 'length',
      'foreign-permanent-resident-id': 'length',
      passport: 'charset',
      'hong-kong-macao-travel-permit': 'charset',
      'taiwan-resident-travel-permit': 'length',
    },
  ],
]

describe('every kind of number pasted into every other field', () => {
  for (const [field, [parse, is]] of Object.entries(FIELDS)) {
    it.each(PASTED.filter(([kind]) => kind !== field))(`%s %s in the field ${field}`, (kind, number, otherwise) => {
      const result = parse(number)
      const expected = otherwise[field] ?? 'wrong_kind'
      expect(is(number.replace(/ /g, ''))).toBe(expected === 'pass')
      if (expected === 'pass') {
        expect(result.ok).toBe(true)
        return
      }
      expect(result.ok).toBe(false)
      expect(result.issues[0]!.code.split('.')[1]).toBe(expected)
      if (expected === 'wrong_kind') expect(result.issues[0]!.params).toEqual({ kind })
    })
  }
})

describe('every field', () => {
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('trap')
      },
    },
  )

  it.each(Object.entries(FIELDS))('%s is total, and its findings never hold the value', (_, [parse, is]) => {
    for (const input of [
      undefined,
      null,
      '',
      ' ',
      0,
      1e21,
      10n,
      true,
      Symbol('a'),
      [],
      trap,
      Object.create(null),
      '\ud800',
      'x'.repeat(1_000_000),
    ]) {
      expect(parse(input).ok).toBe(false)
      expect(is(input)).toBe(false)
    }
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.stringMatching(/^[\dA-Z軍军字第号()-]{0,24}$/),
    )
    fc.assert(
      fc.property(text, (input) => {
        const result = parse(input)
        const issues = JSON.stringify(result.issues)
        if (/^[\dA-Z]{6,}$/.test(input)) expect(issues).not.toContain(input)
        expect(is(input)).toBe(result.ok)
        if (!result.ok) {
          expect(is(input)).toBe(false)
          return
        }
        expect(is(result.value.text)).toBe(true)
        expect(parse(result.value.text)).toMatchObject({ ok: true, value: { text: result.value.text } })
      }),
      { numRuns: 300 },
    )
  })
})
