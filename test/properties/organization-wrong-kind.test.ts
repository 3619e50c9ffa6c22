import { describe, expect, it } from 'vitest'
import type { NumberKind } from '../../src/foundation/recognize.ts'
import { parseBusinessRegistrationNumber } from '../../src/organization/business-registration-number.ts'
import { parseCertificateNumber } from '../../src/organization/certificate-number.ts'
import { parseMilitaryUnitCode } from '../../src/organization/military-unit-code.ts'
import { parseOrganizationCode } from '../../src/organization/organization-code.ts'
import { parseSocialCreditCode } from '../../src/organization/social-credit-code.ts'
import { parseTaxpayerId } from '../../src/organization/taxpayer-id.ts'

// Standards' examples, synthetic numbers, and public bodies'.
const SAMPLES: Partial<Record<NumberKind, readonly string[]>> = {
  'resident-id': ['11010519491231002X', '440524188001010014'],
  // Not the example of GB 11643-1989: it holds MOD 11,10 of a registration number too, as one in ten does.
  'resident-id-15': ['110101491001001'],
  'residence-permit': ['830000200209060065', '810000199201020078'],
  'foreign-permanent-resident-id': ['932682198501010017', 'USA310090061509'],
  passport: ['E12345678', 'EA1234567', 'MA1234567'],
  'hong-kong-macao-travel-permit': ['H12345678', 'M8765432100'],
  'taiwan-resident-travel-permit': ['07257456'],
  'military-officer-id': ['军字第2001988号'],
  'social-credit-code': ['91110000710925462X', '12100000400002259P', '91350211M0000XUF46'],
  'organization-code': ['71092546-2', '710925462'],
  'business-registration-number': ['110108000000016', '310230001716154'],
  'taxpayer-id': ['44030071526726X', '11010549123100201', '11010519491231002X01'],
  'military-unit-code': ['61123'],
  'mobile-phone': ['13800138000', '+86 138-0013-8000'],
  'office-phone': ['0086-010-68870788', '010-68870788'],
  'service-phone': ['400-123-4567', '95588'],
  email: ['webmaster@example.cn'],
  postcode: ['100876'],
  'icp-number': ['沪ICP备11018329号-1'],
  'public-security-number': ['京公网安备11010802020287号'],
  'telecom-license': ['京ICP证030173号', 'B2-20090059'],
  'ip-address': ['101.200.1.1'],
  domain: ['example.com'],
  url: ['https://example.com/'],
  'person-name': ['张三'],
  'organization-name': ['北京大学'],
}

// Numbers that a field may take though they are of another kind, because the structure is the same.
const FIELDS: readonly [
  name: string,
  parse: (input: unknown) => { ok: boolean; issues: readonly { code: string }[] },
  takes: readonly string[],
  told: readonly NumberKind[],
][] = [
  [
    'social credit code',
    parseSocialCreditCode,
    ['social-credit-code'],
    [
      'resident-id',
      'resident-id-15',
      'residence-permit',
      'foreign-permanent-resident-id',
      'organization-code',
      'business-registration-number',
      'mobile-phone',
    ],
  ],
  [
    'organization code',
    parseOrganizationCode,
    ['organization-code'],
    ['resident-id', 'social-credit-code', 'business-registration-number', 'mobile-phone'],
  ],
  [
    'business registration number',
    parseBusinessRegistrationNumber,
    ['business-registration-number'],
    ['resident-id', 'resident-id-15', 'organization-code', 'mobile-phone'],
  ],
  [
    'taxpayer ID',
    parseTaxpayerId,
    ['taxpayer-id', 'social-credit-code'],
    [
      'resident-id',
      'resident-id-15',
      'residence-permit',
      'organization-code',
      'business-registration-number',
      'mobile-phone',
    ],
  ],
  [
    'military unit code',
    parseMilitaryUnitCode,
    ['military-unit-code', 'service-phone'],
    ['resident-id', 'organization-code', 'military-officer-id', 'mobile-phone'],
  ],
  [
    'certificate number (institution)',
    (input) => parseCertificateNumber(input, { documentType: 'institution-legal-person-certificate' }),
    // Numbers of the time before the credit code are free text: what has digits and a plausible length is only warned of.
    [
      'social-credit-code',
      'organization-code',
      'business-registration-number',
      'resident-id-15',
      'foreign-permanent-resident-id',
      'passport',
      'hong-kong-macao-travel-permit',
      'taiwan-resident-travel-permit',
      'military-officer-id',
      'military-unit-code',
      'office-phone',
      'service-phone',
      'postcode',
      'public-security-number',
      'telecom-license',
      'ip-address',
    ],
    ['resident-id', 'residence-permit', 'icp-number', 'mobile-phone', 'email', 'url'],
  ],
]

describe.each(FIELDS)('%s', (_, parse, takes, told) => {
  const rows = Object.entries(SAMPLES).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const))

  it.each(rows.filter(([kind]) => !takes.includes(kind)))('refuses a %s (%s)', (kind, text) => {
    const result = parse(text)
    expect(result.ok).toBe(false)
    if (!(told as readonly string[]).includes(kind)) return
    expect(result.issues[0]?.code).toMatch(/\.wrong_kind$/)
    expect(result.issues[0]).toMatchObject({ params: { kind } })
  })

  it.each(rows.filter(([kind]) => takes.includes(kind)))('a %s (%s) at most passes for one', (_kind, text) => {
    for (const issue of parse(text).issues) expect(issue.code).toMatch(/\.[a-z_]+$/)
  })

  it('puts no part of the number into the params', () => {
    for (const [, text] of rows) {
      for (const issue of parse(text).issues) {
        const params = JSON.stringify((issue as unknown as { params: object }).params)
        for (let start = 0; start + 5 <= text.length; start++)
          expect(params).not.toContain(text.slice(start, start + 5))
      }
    }
  })
})
