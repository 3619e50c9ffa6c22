import { describe, expect, it } from 'vitest'
import { parseBusinessRegistrationNumber } from '../../src/organization/business-registration-number.ts'
import { type CertificateDocument, parseCertificateNumber } from '../../src/organization/certificate-number.ts'
import { parseMilitaryUnitCode } from '../../src/organization/military-unit-code.ts'
import { parseOrganizationCode } from '../../src/organization/organization-code.ts'
import { parseSocialCreditCode } from '../../src/organization/social-credit-code.ts'

/** What is said of a number is compared whole: with what fills the message, the rule that it follows, what was meant. */
const PARSERS = {
  organization_code: parseOrganizationCode,
  social_credit_code: parseSocialCreditCode,
  business_registration_number: parseBusinessRegistrationNumber,
  military_unit_code: parseMilitaryUnitCode,
} as const

const outdatedForm = { rule: 'organization/registration-number-form' }
const text = (meant: string) => ({ suggestion: { kind: 'text', text: meant } })

describe('a number of an organization: what is said of it', () => {
  it.each([
    ['organization_code', '71092546', 'length', 'error', { expected: [9, 10], actual: 8 }],
    ['organization_code', '71092546-22', 'length', 'error', { expected: [9, 10], actual: 11 }],
    ['organization_code', '7109254#-2', 'charset', 'error', { position: 8 }],
    ['organization_code', '71092546-A', 'charset', 'error', { position: 9 }],
    ['organization_code', '71092546-3', 'checksum', 'error', {}],
    ['organization_code', '00000000-0', 'placeholder', 'error', {}],
    ['organization_code', '11111111-7', 'placeholder', 'warning', {}],
    ['organization_code', '11010519491231002X', 'wrong_kind', 'error', { kind: 'resident-id' }],
    ['organization_code', '13800138000', 'wrong_kind', 'error', { kind: 'mobile-phone' }],
    ['organization_code', 'E12345678', 'wrong_kind', 'error', { kind: 'passport' }],
    ['organization_code', 'H12345678', 'wrong_kind', 'error', { kind: 'hong-kong-macao-travel-permit' }],
    [
      ...['organization_code', '91110000710925462X', 'wrong_kind', 'error'],
      { kind: 'social-credit-code' },
      text('71092546-2'),
    ],
    ['social_credit_code', '91110000710925462', 'length', 'error', { expected: [18], actual: 17 }],
    ['social_credit_code', '9111000071092546I2', 'charset', 'error', { position: 17 }],
    ['social_credit_code', '9111000071O925462X', 'charset', 'error', { position: 11 }, text('91110000710925462X')],
    ['social_credit_code', '91110000710925462Y', 'checksum', 'error', { part: 'code' }],
    ['social_credit_code', '91350100M000100Y44', 'checksum', 'error', { part: 'code' }],
    ['social_credit_code', '111111111111111111', 'placeholder', 'error', {}],
    ['social_credit_code', '123456789012345678', 'placeholder', 'error', {}],
    ['social_credit_code', '91110000000000000X', 'placeholder', 'error', {}],
    [
      ...['social_credit_code', 'K1110000710925462X', 'unknown', 'error'],
      { part: 'department' },
      { rule: 'organization/credit-category' },
    ],
    [
      ...['social_credit_code', '110105199913310021', 'unknown', 'error'],
      { part: 'region' },
      { rule: 'organization/credit-registrar' },
    ],
    ['social_credit_code', '110105194912310021', 'wrong_kind', 'error', { kind: 'resident-id' }],
    ['social_credit_code', '71092546-2', 'wrong_kind', 'error', { kind: 'organization-code' }],
    ['social_credit_code', '110105563654948', 'wrong_kind', 'error', { kind: 'taxpayer-id' }],
    ['business_registration_number', '44030110123', 'length', 'error', { expected: [15], actual: 11 }],
    ['business_registration_number', '4403011012345678', 'length', 'error', { expected: [15], actual: 16 }],
    ['business_registration_number', '企独沪总字第12号', 'length', 'error', { expected: [15], actual: 9 }],
    ['business_registration_number', '11010#491231002', 'charset', 'error', { position: 6 }],
    ['business_registration_number', '110105000000001', 'checksum', 'error', {}],
    ['business_registration_number', '100000000000001', 'checksum', 'error', {}],
    ['business_registration_number', '990105000000001', 'unknown', 'error', { part: 'region' }],
    ['business_registration_number', '99010500000', 'length', 'error', { expected: [15], actual: 11 }],
    ['business_registration_number', '990105000002', 'unknown', 'error', { part: 'region' }],
    ['business_registration_number', '9901050000023', 'unknown', 'error', { part: 'region' }],
    ['business_registration_number', '111111111111', 'placeholder', 'error', {}],
    ['business_registration_number', '1234567890123', 'placeholder', 'error', {}],
    ['business_registration_number', '71092546-2', 'wrong_kind', 'error', { kind: 'organization-code' }],
    ['business_registration_number', '4403011012345', 'outdated', 'warning', {}, outdatedForm],
    ['business_registration_number', '企独沪总字第012345号', 'outdated', 'warning', {}, outdatedForm],
    ['military_unit_code', '1', 'length', 'error', { expected: [4, 5], actual: 1 }],
    ['military_unit_code', '12345A', 'charset', 'error', { position: 6 }],
    ['military_unit_code', '00000', 'placeholder', 'error', {}],
    ['military_unit_code', '11111', 'placeholder', 'warning', {}],
    ['military_unit_code', '91350100M000100Y43', 'wrong_kind', 'error', { kind: 'social-credit-code' }],
    [
      ...['military_unit_code', '北京军区12345', 'format', 'error', {}],
      { rule: 'organization/military-unit-code', ...text('12345') },
    ],
  ] as readonly (readonly [string, string, string, string, object, object?])[])(
    '%s: %s: %s',
    (kind, input, reason, severity, params, beside = {}) => {
      const parse = PARSERS[kind as keyof typeof PARSERS]
      expect(parse(input).issues).toEqual([
        { code: `${kind}.${reason}`, severity, params, path: [], ...(beside as object) },
      ])
    },
  )

  const outdated = { code: 'certificate_number.outdated', severity: 'warning', params: {}, path: [] }
  const borne = { ...outdated, rule: 'organization/credit-code-borne' }
  const fault = (reason: string, params: object = {}) => ({
    ...{ code: `certificate_number.${reason}`, severity: 'error', params, path: [] },
  })
  const otherOpening = (...expected: readonly string[]) => ({
    ...{ code: 'certificate_number.mismatch', severity: 'warning', params: { part: 'category', expected }, path: [] },
    rule: 'organization/credit-category',
  })

  it.each([
    ['13101201010123456', 'law-firm-license', borne],
    ['事证第11000000123号', 'institution-legal-person-certificate', borne],
    ['123456789012345678901', 'social-service-registration', borne],
    ['教民111000000000011号', 'private-school-license', undefined],
    ['宗场证字(粤)B020350001号', 'religious-site-registration', undefined],
    ['-é', 'overseas-institution-certificate', undefined],
    ['1211000040000000', 'institution-legal-person-certificate', fault('length', { expected: [18], actual: 16 })],
    ['1234567890123456', 'social-service-registration', fault('length', { expected: [18], actual: 16 })],
    ['12', undefined, fault('length', { expected: [], actual: 2 })],
    ['粤é1234', undefined, fault('charset', { position: 2 })],
    ['é1234', undefined, fault('charset', { position: 1 })],
    ['abc', undefined, fault('format')],
    ['无', 'private-school-license', fault('placeholder')],
    ['12110000400777777X', 'institution-legal-person-certificate', fault('checksum')],
    ['71092546-2', 'institution-legal-person-certificate', fault('wrong_kind', { kind: 'organization-code' })],
    ['13800138000', 'institution-legal-person-certificate', fault('wrong_kind', { kind: 'mobile-phone' })],
    ['110105563654948', 'institution-legal-person-certificate', fault('wrong_kind', { kind: 'taxpayer-id' })],
    ['91350100M000100Y43', undefined, undefined],
    ['91350100M000100Y43', 'foreign-representative-office-registration', undefined],
    ['91350100M000100Y43', 'forensic-license', undefined],
    ['91350100M000100Y43', 'medical-practice-license', undefined],
    ['91350100M000100Y43', 'private-school-license', undefined],
    ['91350100M000100Y43', 'embassy-school-license', undefined],
    ['91350100M000100Y43', 'law-firm-license', otherOpening('31')],
    ['91350100M000100Y43', 'institution-legal-person-certificate', otherOpening('12')],
    ['91350100M000100Y43', 'social-organization-registration', otherOpening('51')],
    ['91350100M000100Y43', 'private-non-enterprise-registration', otherOpening('52')],
    ['91350100M000100Y43', 'social-service-registration', otherOpening('52')],
    ['91350100M000100Y43', 'foundation-registration', otherOpening('53')],
    ['91350100M000100Y43', 'rural-collective-registration', otherOpening('N')],
    ['91350100M000100Y43', 'arbitration-registration', otherOpening('35', '12')],
    ['91350100M000100Y43', 'notary-practice-certificate', otherOpening('32', '12')],
    ['91350100M000100Y43', 'foreign-cultural-center-registration', otherOpening('4', '6')],
    ['91350100M000100Y43', 'foreign-tourism-office-approval', otherOpening('6')],
    ['91350100M000100Y43', 'religious-site-registration', otherOpening('7')],
  ] as const)('certificate: %s of %s', (input, documentType, issue) => {
    const options = documentType === undefined ? undefined : { documentType: documentType as CertificateDocument }
    expect(parseCertificateNumber(input, options).issues).toEqual(issue === undefined ? [] : [issue])
  })
})
