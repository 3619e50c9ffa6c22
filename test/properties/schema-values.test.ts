import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import * as values from '../../src/index.ts'
import { createSamples, SAMPLES_TODAY } from '../../src/testing.ts'
import * as beian from '../../src/zod.ts'

const samples = createSamples(4)
const entityName = '北京青竹科技有限公司'
const today = SAMPLES_TODAY

/** Factory, what is typed, what stands in the form afterwards, what is wrong, and the code that says so. */
const VALUES: readonly (readonly [string, z.ZodType, string, string, unknown, string])[] = [
  [
    'residentId',
    beian.residentId({ today }),
    ' 11010519491231002x ',
    '11010519491231002X',
    '110105194912310021',
    'resident_id.checksum',
  ],
  [
    'residencePermit',
    beian.residencePermit({ today }),
    samples.residencePermit(),
    '',
    '11010519491231002X',
    'residence_permit.wrong_kind',
  ],
  [
    'foreignPermanentResidentId',
    beian.foreignPermanentResidentId({ today }),
    samples.foreignPermanentResidentId(),
    '',
    '9',
    'foreign_permanent_resident_id.length',
  ],
  ['passport', beian.passport(), samples.passport(), '', 'A12%34567', 'passport.charset'],
  [
    'hongKongMacaoTravelPermit',
    beian.hongKongMacaoTravelPermit(),
    samples.hongKongMacaoTravelPermit(),
    '',
    'H1',
    'hong_kong_macao_travel_permit.length',
  ],
  [
    'taiwanResidentTravelPermit',
    beian.taiwanResidentTravelPermit(),
    samples.taiwanResidentTravelPermit(),
    '',
    '1',
    'taiwan_resident_travel_permit.length',
  ],
  [
    'militaryOfficerId',
    beian.militaryOfficerId(),
    samples.militaryOfficerId(),
    '',
    '军字',
    'military_officer_id.format',
  ],
  [
    'socialCreditCode',
    beian.socialCreditCode(),
    '91350100m000100y43',
    '',
    '911000001000010101',
    'social_credit_code.checksum',
  ],
  ['organizationCode', beian.organizationCode(), samples.organizationCode(), '', '1', 'organization_code.length'],
  [
    'businessRegistrationNumber',
    beian.businessRegistrationNumber(),
    samples.businessRegistrationNumber(),
    '',
    '1',
    'business_registration_number.length',
  ],
  ['taxpayerId', beian.taxpayerId(), samples.taxpayerId(), '', '1', 'taxpayer_id.length'],
  ['militaryUnitCode', beian.militaryUnitCode(), samples.militaryUnitCode(), '', 'abcde', 'military_unit_code.charset'],
  ['certificateNumber', beian.certificateNumber(), samples.certificateNumber(), '', '', 'certificate_number.required'],
  ['officePhone', beian.officePhone(), '010-68870788', '0086-010-68870788', '68870788', 'office_phone.missing'],
  ['mobilePhone', beian.mobilePhone(), '+86 139-1101-2025', '13911012025', '1391101202', 'mobile_phone.length'],
  [
    'internationalPhone',
    beian.internationalPhone(),
    '+852 2123 4567',
    '+85221234567',
    '12',
    'international_phone.missing',
  ],
  ['email', beian.email(), ' liu＠qingzhu-keji.cn ', 'liu@qingzhu-keji.cn', 'liu@', 'email.format'],
  ['postcode', beian.postcode(), ' １００１９０ ', '100190', '1001', 'postcode.length'],
  ['postalAddress', beian.postalAddress(), samples.postalAddress(), '', '', 'postal_address.required'],
  [
    'serviceName',
    beian.serviceName({ service: 'website', nature: 'enterprise', entityName }),
    ' 青竹官网 ',
    '青竹官网',
    '中国茶叶网',
    'service_name.not_allowed',
  ],
  [
    'entityName',
    beian.entityName({ nature: 'enterprise' }),
    ` ${entityName}`,
    entityName,
    'example.com',
    'entity_name.format',
  ],
  [
    'personName',
    beian.personName({ documentType: 'resident-id' }),
    '吐尔逊•阿不都',
    '吐尔逊·阿不都',
    '王先生',
    'person_name.not_allowed',
  ],
  ['domain', beian.domain(), 'QingZhu-KeJi.CN', 'qingzhu-keji.cn', 'qingzhu', 'domain.missing'],
  ['ipRanges', beian.ipRanges(), '119.29.29.29', '119.29.29.29-119.29.29.29', '192.168.1.1', 'ip_ranges.not_allowed'],
  ['homeUrl', beian.homeUrl(), 'HTTPS://www.QingZhu-KeJi.cn/', 'https://www.qingzhu-keji.cn', '???', 'home_url.format'],
  [
    'icpNumber',
    beian.icpNumber({ today }),
    '备案号：京 ICP 备 16020626 号 - 8',
    '京ICP备16020626号-8',
    '京ICP备1602062号',
    'icp_number.length',
  ],
  [
    'telecomLicense',
    beian.telecomLicense({ today }),
    '粤 B2-20090059',
    '粤B2-20090059',
    '沪B2-2017116',
    'telecom_license.length',
  ],
  [
    'publicSecurityNumber',
    beian.publicSecurityNumber(),
    '京公网安备 11010502030143号',
    '京公网安备11010502030143号',
    '沪公网安备11010502030143号',
    'public_security_number.mismatch',
  ],
  [
    'operatingLicense',
    beian.operatingLicense({ today }),
    '粤网文[2017]6138-1456号',
    '粤网文〔2017〕6138-1456号',
    '京ICP备16020626号',
    'operating_license.wrong_kind',
  ],
  [
    'recordNumber',
    beian.recordNumber({ today }),
    '粤网文[2017]6138-1456号',
    '粤网文〔2017〕6138-1456号',
    '京ICP备1602062号',
    'icp_number.length',
  ],
]

const codesOf = (result: z.ZodSafeParseResult<unknown>): unknown[] =>
  (result.error?.issues ?? []).map((issue) => (issue as { params?: { code?: string } }).params?.code)

describe('value factories', () => {
  it.each(VALUES)('%s', (_, schema, typed, canonical, wrong, code) => {
    const right = schema.safeParse(typed)
    expect(codesOf(right)).toEqual([])
    expect(right.data).toBe(canonical === '' ? typed.toUpperCase() : canonical)
    const refused = schema.safeParse(wrong)
    expect(codesOf(refused)).toContain(code)
    expect(refused.error!.issues[0]!.message).toMatch(/[一-鿿]/)
    expect(schema.safeParse(42).success).toBe(false)
  })

  it('covers every factory of a single text', () => {
    expect(VALUES.map(([name]) => name).sort()).toEqual(Object.keys(beian).filter(isFactory).sort())
  })
})

/** Named by a noun that also has its parser or checker. */
function isFactory(name: string): boolean {
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return [`parse${capital}`, `check${capital}`].some((rule) => rule in values) && !/Filing$|Template$/.test(name)
}
