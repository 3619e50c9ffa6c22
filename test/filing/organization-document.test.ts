import { describe, expect, it } from 'vitest'
import { codeOf, organizationDocumentCode } from '../../src/data/enumerations/codes.ts'
import { keysOf, type Nature, type OrganizationDocumentType } from '../../src/data/enumerations/enumeration.ts'
import { codeTables } from '../../src/data/enumerations/table.ts'
import { documentsOf, isDocumentAllowed, parseOrganizationDocument } from '../../src/filing/organization-document.ts'
import { organizationDocumentRows } from './organization-document.rows.ts'
import { expectEverywhere } from './rows.ts'

const check = (nature: Nature, type: OrganizationDocumentType, number: unknown) => {
  const result = parseOrganizationDocument({ nature, type, number })
  return { ok: result.ok, codes: result.issues.map((issue) => issue.code) }
}

describe('nature × document', () => {
  it('is the ministry’s list: 18 natures, each with its documents, none for individuals', () => {
    expect(keysOf('nature')).toHaveLength(18)
    expect(documentsOf('individual')).toEqual([])
    expect(documentsOf('government')).toEqual(['organization-code-certificate', 'social-credit-code-certificate'])
    for (const nature of keysOf('nature')) {
      if (nature !== 'individual') expect(documentsOf(nature).length).toBeGreaterThan(0)
    }
  })

  it('has a code per pair, not per document', () => {
    const codes = (
      ['enterprise', 'government', 'institution', 'social-organization', 'foundation', 'law-firm'] as const
    ).map((nature) => organizationDocumentCode(nature, 'organization-code-certificate'))
    expect(codes).toEqual([12, 9, 3, 10, 18, 20])
    expect(organizationDocumentCode('enterprise', 'military-unit-code')).toBeUndefined()
  })

  it('has each of the ministry’s codes once', () => {
    const all = keysOf('nature').flatMap((nature) =>
      documentsOf(nature).map((type) => organizationDocumentCode(nature, type)),
    )
    expect(new Set(all).size).toBe(all.length)
  })

  it('knows the codes of the receiving systems, and takes a newer table from the caller', () => {
    expect(codeOf('nature', 'foundation')).toBe(10)
    expect(codeOf('nature', 'foundation', 'public-security')).toBe(8)
    expect(codeOf('nature', 'foundation', 'wechat')).toBeUndefined()
    expect(codeOf('pre-approval', 'culture', 'wechat')).toBe(9)
    expect(codeOf('service-content', 'non-bank-payment')).toBe(2 ** 32)
    expect(codeOf('nature', 'foundation', { nature: { foundation: 99 } })).toBe(99)
    expect(codeTables.miit.nature['arbitration-commission']).toBe(20)
  })
})

describe('parseOrganizationDocument', () => {
  it.each([
    ['enterprise', 'business-license', '91350100M000100Y43'],
    ['enterprise', 'foreign-representative-office-registration', '91350100M000100Y43'],
    ['government', 'social-credit-code-certificate', '11110000000012343B'],
    ['institution', 'institution-legal-person-certificate', '12100000400002259P'],
    ['medical-institution', 'medical-practice-license', '12100000400002259P'],
    ['law-firm', 'law-firm-license', '31110000E00017891P'],
    ['national-defence', 'military-unit-code', '61123'],
    ['social-organization', 'social-organization-registration', '51110000500023452J'],
  ] as const)('%s, %s, %s is fine', (nature, type, number) => {
    expect(check(nature, type, number)).toEqual({ ok: true, codes: [] })
  })

  it.each([
    ['an ID card', '11010519491231002X', 'social_credit_code.wrong_kind'],
    ['an ID number with a typing error', '110105194912310021', 'social_credit_code.wrong_kind'],
    ['a military code', '61123', 'organization_document.wrong_kind'],
    ['an organization code', 'D2143569-X', 'social_credit_code.wrong_kind'],
    ['a taxpayer ID', '11010871526726X', 'social_credit_code.wrong_kind'],
    ['a mobile number', '13911012025', 'social_credit_code.wrong_kind'],
    ['nothing', '', 'social_credit_code.required'],
    ['a number, not text', 91350100, 'social_credit_code.type'],
  ])('an enterprise that gives %s is told exactly that', (_, number, code) => {
    const { ok, codes } = check('enterprise', 'business-license', number)
    expect({ ok, code: codes[0] }).toEqual({ ok: false, code })
  })

  it('an enterprise with the code of an organ is told whose it is', () => {
    const result = parseOrganizationDocument({
      nature: 'enterprise',
      type: 'business-license',
      number: '11110000000012343B',
    })
    expect(result.ok).toBe(true)
    expect(result.issues).toMatchObject([
      { code: 'organization_document.mismatch', params: { nature: 'enterprise', owner: 'government' } },
    ])
  })

  it('a document that the nature cannot use is refused, its number still checked', () => {
    expect(check('enterprise', 'military-unit-code', '61123')).toEqual({
      ok: false,
      codes: ['organization_document.not_allowed'],
    })
    expect(check('government', 'business-license', '9').codes).toEqual([
      'organization_document.not_allowed',
      'social_credit_code.length',
    ])
  })

  it('warns of certificates that are no longer issued', () => {
    expect(check('enterprise', 'organization-code-certificate', '71092546-2')).toEqual({
      ok: true,
      codes: ['organization_document.retired'],
    })
    expect(check('enterprise', 'business-license', '310230001716154').codes).toContain('organization_document.retired')
  })

  const numbers = {
    'resident-id': '11010519491231002X',
    'residence-permit': '81000019980902013X',
    'mobile-phone': '13911012025',
    email: 'office@qingzhu-keji.cn',
    'icp-number': '京ICP备16020626号-8',
    'person-name': '张三',
  }
  const pairs = keysOf('nature').flatMap((nature) =>
    documentsOf(nature).flatMap((type) => Object.keys(numbers).map((kind) => [nature, type, kind] as const)),
  )

  it.each(pairs)('%s, %s: a %s never passes', (nature, type, kind) => {
    // The register of a foreign country may write its numbers in any way, names of natural persons included.
    if (type === 'overseas-institution-certificate' && /name|mobile/.test(kind)) return
    // Practice licenses are numbered by their own authorities: eleven digits can be one.
    if (kind === 'mobile-phone' && check(nature, type, numbers[kind]).ok) {
      expect(type).toMatch(/license|certificate|registration|approval/)
      return
    }
    expect(check(nature, type, numbers[kind as keyof typeof numbers]).ok).toBe(false)
  })

  it.each([undefined, null, 1, [], {}, { nature: 'enterprise' }, { nature: 'toString', type: 'x' }])(
    'survives %j',
    (input) => {
      expect(parseOrganizationDocument(input as never).ok).toBe(false)
    },
  )

  it('isDocumentAllowed knows no prototype', () => {
    expect(isDocumentAllowed('enterprise', 'toString' as never)).toBe(false)
  })
})

describe.each(organizationDocumentRows)('in filings, beside $beside', (table) => {
  it.each(table.rows)('$value, wherever the form has it', (row) => expectEverywhere(table, row))
})
