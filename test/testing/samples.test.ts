import { describe, expect, it } from 'vitest'
import { areaCodeServes } from '../../src/contact/area-code-serves.ts'
import { divisionName } from '../../src/data/divisions/names.ts'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import * as core from '../../src/index.ts'
import type { CertificateDocument } from '../../src/organization/certificate-number.ts'
import { places } from '../../src/testing/places.ts'
import { createRandom } from '../../src/testing/random.ts'
import { createSamples, SAMPLES_TODAY, type Samples } from '../../src/testing.ts'

const today = SAMPLES_TODAY
const seeds = Array.from({ length: 200 }, (_, seed) => seed)
const provinceCodes = places.map(({ provinceCode }) => provinceCode)

type Found = { readonly ok: boolean; readonly issues: readonly { readonly code: string }[] }

/** Name of the value, and what its parser says of a sample of it. */
const checks: readonly (readonly [name: string, check: (samples: Samples, seed: number) => Found])[] = [
  ['residentId', (s) => core.parseResidentId(s.residentId(), { today })],
  ['residencePermit', (s) => core.parseResidencePermit(s.residencePermit(), { today })],
  [
    'foreignPermanentResidentId',
    (s) => core.parseForeignPermanentResidentId(s.foreignPermanentResidentId(), { today }),
  ],
  [
    'foreignPermanentResidentId 2017',
    (s) => core.parseForeignPermanentResidentId(s.foreignPermanentResidentId({ form: '2017' }), { today }),
  ],
  ...(['ordinary', 'diplomatic', 'service', 'public-affairs', 'hong-kong', 'macao', 'foreign'] as const).map(
    (kind) =>
      [
        `passport ${kind}`,
        (s: Samples) => {
          const result = core.parsePassport(s.passport({ kind }))
          if (result.ok) expect(result.value.kind).toBe(kind)
          return result
        },
      ] as const,
  ),
  ['hongKongMacaoTravelPermit', (s) => core.parseHongKongMacaoTravelPermit(s.hongKongMacaoTravelPermit())],
  [
    'hongKongMacaoTravelPermit, 11 characters',
    (s) => core.parseHongKongMacaoTravelPermit(s.hongKongMacaoTravelPermit({ region: 'macao', renewals: true })),
  ],
  ['taiwanResidentTravelPermit', (s) => core.parseTaiwanResidentTravelPermit(s.taiwanResidentTravelPermit())],
  ...keysOf('person-document').map(
    (documentType) =>
      [
        `validityPeriod ${documentType}`,
        (s: Samples) => core.checkValidityPeriod(s.validityPeriod({ documentType }), { documentType, today }),
      ] as const,
  ),
  [
    'validityPeriod by age',
    (s, seed) => {
      const birthDate = `${1930 + (seed % 96)}-02-${seed % 28 < 9 ? 0 : ''}${(seed % 28) + 1}`
      const period = s.validityPeriod({ birthDate })
      return core.checkValidityPeriod(period, { documentType: 'resident-id', birthDate, today })
    },
  ],
  ['socialCreditCode', (s) => core.parseSocialCreditCode(s.socialCreditCode())],
  [
    'socialCreditCode of a public institution',
    (s) => core.parseSocialCreditCode(s.socialCreditCode({ department: '1', category: '2', divisionCode: '100000' })),
  ],
  ['organizationCode', (s) => core.parseOrganizationCode(s.organizationCode())],
  ['businessRegistrationNumber', (s) => core.parseBusinessRegistrationNumber(s.businessRegistrationNumber())],
  ...(['social-credit-code', 'organization-code', 'resident-id'] as const).map(
    (kind) => [`taxpayerId ${kind}`, (s: Samples) => core.parseTaxpayerId(s.taxpayerId({ kind }))] as const,
  ),
  ['militaryUnitCode', (s) => core.parseMilitaryUnitCode(s.militaryUnitCode())],
  ...(
    [
      'institution-legal-person-certificate',
      'social-organization-registration',
      'law-firm-license',
      'medical-practice-license',
      'rural-collective-registration',
      'overseas-institution-certificate',
      'embassy-school-license',
      'foreign-tourism-office-approval',
    ] satisfies CertificateDocument[]
  ).map(
    (document) =>
      [
        `certificateNumber ${document}`,
        (s: Samples) => core.parseCertificateNumber(s.certificateNumber({ document }), { documentType: document }),
      ] as const,
  ),
  ['mobilePhone', (s) => core.parseMobilePhone(s.mobilePhone())],
  ['officePhone', (s) => core.parseOfficePhone(s.officePhone())],
  ['officePhone with an extension', (s) => core.parseOfficePhone(s.officePhone({ areaCode: '0470', extension: true }))],
  ...(['CN', 'HK', 'MO', 'TW'] as const).map(
    (country) =>
      [
        `internationalPhone ${country}`,
        (s: Samples) => core.parseInternationalPhone(s.internationalPhone({ country })),
      ] as const,
  ),
  ['email', (s) => core.parseEmail(s.email())],
  ['postcode', (s) => core.parsePostcode(s.postcode())],
  [
    'postcode of a province',
    (s, seed) => {
      const provinceCode = provinceCodes[seed % 31]!
      return core.parsePostcode(s.postcode({ provinceCode }), { provinceCode })
    },
  ],
  [
    'postalAddress',
    (s, seed) => {
      const { provinceCode, divisionName } = places[seed % 31]!
      return core.parsePostalAddress(s.postalAddress({ provinceCode }), { provinceCode, divisionName })
    },
  ],
  ...keysOf('person-document').map(
    (documentType) =>
      [
        `personName ${documentType}`,
        (s: Samples) => core.checkPersonName(s.personName({ documentType }), { documentType }),
      ] as const,
  ),
  ...keysOf('nature')
    .filter((nature) => nature !== 'individual')
    .map(
      (nature) =>
        [`entityName ${nature}`, (s: Samples) => core.checkEntityName(s.entityName({ nature }), { nature })] as const,
    ),
  ['icpNumber', (s) => core.parseIcpNumber(s.icpNumber())],
  ...(['website', 'app', 'mini-program'] as const).map(
    (service) =>
      [
        `icpNumber ${service}`,
        (s: Samples) => {
          const result = core.parseIcpNumber(s.icpNumber({ service }), { today })
          if (result.ok) expect(result.value.service?.type).toBe(service)
          return result
        },
      ] as const,
  ),
  ...(['province', 'cross-region', 'national'] as const).map(
    (scope) =>
      [
        `telecomLicense ${scope}`,
        (s: Samples) => {
          const result = core.parseTelecomLicense(s.telecomLicense({ scope }), { today })
          if (result.ok) expect(result.value.scope).toBe(scope)
          return result
        },
      ] as const,
  ),
  ['publicSecurityNumber', (s) => core.parsePublicSecurityNumber(s.publicSecurityNumber())],
  ['domain', (s) => core.parseDomain(s.domain())],
  ['homeUrl', (s) => core.parseHomeUrl(s.homeUrl())],
  ['ipRanges', (s) => core.parseIpRanges(s.ipRanges())],
  ['ipRanges, version 6', (s) => core.parseIpRanges(s.ipRanges({ version: 6 }))],
  ...keysOf('app-platform').map(
    (platform) =>
      [`appIdentity ${platform}`, (s: Samples) => core.parseAppIdentity(s.appIdentity({ platform }))] as const,
  ),
]

describe('valid samples', () => {
  it.each(checks)('%s: no error and no warning, whatever the seed', (_, check) => {
    for (const seed of seeds) {
      const { ok, issues } = check(createSamples(seed), seed)
      expect(issues, String(seed)).toEqual([])
      expect(ok).toBe(true)
    }
  })

  it('militaryOfficerId has the one warning that every officer’s card has', () => {
    for (const seed of seeds) {
      const result = core.parseMilitaryOfficerId(createSamples(seed).militaryOfficerId())
      expect(result.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
        'warning military_officer_id.retired',
      ])
    }
  })

  it('are canonical', () => {
    for (const seed of seeds) {
      const samples = createSamples(seed)
      expect(core.isResidentId(samples.residentId(), { today })).toBe(true)
      expect(core.isResidencePermit(samples.residencePermit(), { today })).toBe(true)
      expect(core.isForeignPermanentResidentId(samples.foreignPermanentResidentId(), { today })).toBe(true)
      expect(core.isPassport(samples.passport())).toBe(true)
      expect(core.isMilitaryOfficerId(samples.militaryOfficerId())).toBe(true)
      expect(core.isSocialCreditCode(samples.socialCreditCode())).toBe(true)
      expect(core.isOrganizationCode(samples.organizationCode())).toBe(true)
      expect(core.isOfficePhone(samples.officePhone({ extension: true }))).toBe(true)
      expect(core.isInternationalPhone(samples.internationalPhone())).toBe(true)
      expect(core.isEmail(samples.email())).toBe(true)
      expect(core.isPostalAddress(samples.postalAddress())).toBe(true)
      expect(core.isIcpNumber(samples.icpNumber({ service: 'app' }))).toBe(true)
      expect(core.isTelecomLicense(samples.telecomLicense())).toBe(true)
      expect(core.isPublicSecurityNumber(samples.publicSecurityNumber())).toBe(true)
      expect(core.isDomain(samples.domain())).toBe(true)
      expect(core.isHomeUrl(samples.homeUrl())).toBe(true)
      expect(core.isIpRanges(samples.ipRanges({ version: 6 }))).toBe(true)
      expect(core.isAppIdentity(samples.appIdentity())).toBe(true)
    }
  })

  it('serviceName suits the entity that it is given with', () => {
    for (const seed of seeds) {
      const samples = createSamples(seed)
      const provinceCode = provinceCodes[seed % 31]!
      for (const nature of keysOf('nature')) {
        for (const service of keysOf('service-type')) {
          const entityName = samples.entityName({ nature, provinceCode })
          const name = samples.serviceName({ nature, service, entityName, provinceCode })
          const { issues } = core.checkServiceName(name, { service, nature, entityName, provinceCode })
          expect(issues, `${entityName} ${name} ${provinceCode}`).toEqual([])
        }
      }
    }
  })
})

describe('recognisable', () => {
  it('every sample is, by its mark', () => {
    for (const seed of seeds) {
      const samples = createSamples(seed)
      expect(samples.residentId()).toMatch(/^\d{14}99[6-9]/)
      expect(samples.residencePermit()).toMatch(/^8[123]0000\d{8}99[6-9]/)
      expect(samples.foreignPermanentResidentId()).toMatch(/^9\d{13}99[6-9]/)
      expect(samples.passport()).toMatch(/^EZ9999\d{3}$/)
      expect(samples.socialCreditCode()).toMatch(/^91\d{6}FAKE/)
      expect(samples.mobilePhone()).toMatch(/^1990000\d{4}$/)
      expect(samples.officePhone()).toMatch(/^0086-0\d+-555/)
      expect(samples.icpNumber()).toMatch(/^.ICP备202[1-5]99\d{4}号$/)
      expect(samples.publicSecurityNumber()).toMatch(/^.公网安备\d{6}0299\d{4}号$/)
      expect(samples.personName() + samples.entityName() + samples.serviceName()).toMatch(/青竹.*青竹.*青竹/)
      expect(samples.email() + samples.homeUrl()).toMatch(/@qingzhu-.*www\.qingzhu-/)
    }
  })
})

describe('options', () => {
  const samples = createSamples('options')

  it('are kept', () => {
    const result = core.parseResidentId(
      samples.residentId({ birthDate: '2012-02-29', sex: 'female', divisionCode: '440300' }),
    )
    expect(result).toMatchObject({
      issues: [],
      value: { divisionCode: '440300', birthDate: '2012-02-29', sex: 'female' },
    })
    const permit = core.parseResidencePermit(samples.residencePermit({ region: 'macao', sex: 'male' }))
    expect(permit).toMatchObject({ value: { region: 'macao', sex: 'male' } })
    expect(core.parseOfficePhone(samples.officePhone({ areaCode: '0755' }))).toMatchObject({
      value: { areaCode: '0755' },
    })
    expect(samples.domain({ suffix: 'com.cn' })).toMatch(/\.com\.cn$/)
    expect(samples.icpNumber({ provinceCode: '51' })).toMatch(/^蜀/)
    expect(samples.publicSecurityNumber({ provinceCode: '51' })).toMatch(/^川/)
  })

  it.each<readonly [string, () => unknown]>([
    ['a province that is none', () => samples.postcode({ provinceCode: '99' })],
    ['a division of five digits', () => samples.residentId({ divisionCode: '11010' })],
    ['a division of no province', () => samples.residentId({ divisionCode: '810000' })],
    ['a day that does not exist', () => samples.residentId({ birthDate: '1990-02-30' })],
    ['a birth in the future', () => samples.residentId({ birthDate: '2026-11-22' })],
    ['an area code that does not exist', () => samples.officePhone({ areaCode: '0100' })],
    ['an area code that is retired', () => samples.officePhone({ areaCode: '0634' })],
    ['a department that is none', () => samples.socialCreditCode({ department: 'O' })],
    ['an entity that is no sample', () => samples.serviceName({ entityName: '某公司' })],
    ['a day before the samples', () => createSamples(1, { today: '2021-12-31' })],
    ['a reason that is none', () => samples.invalid('email', 'checksum' as 'length')],
    ['a kind that is none', () => samples.invalid('constructor' as 'email', 'length')],
  ])('%s is a RangeError', (_, sample) => {
    expect(sample).toThrow(RangeError)
  })

  it('a RangeError does not repeat what was given', () => {
    expect(() => samples.residentId({ divisionCode: '810000' })).toThrow(/^(?!.*810000)/)
  })
})

describe('places', () => {
  it('are one district in force of each province, under its name and with its area code', () => {
    expect(new Set(provinceCodes).size).toBe(31)
    for (const { divisionCode, areaCode, divisionName: name } of places) {
      expect(divisionName(divisionCode, { on: today })).toBe(name)
      expect(areaCodeServes(areaCode, divisionCode), divisionCode).toBe(true)
    }
  })
})

describe('determinism', () => {
  it('the same seed gives the same samples, another seed others', () => {
    const all = (seed: number | string) => {
      const s = createSamples(seed)
      return [s.residentId(), s.residentId(), s.icpFiling(), s.publicSecurityFiling(), s.invalidAll('domain')]
    }
    expect(all('a')).toEqual(all('a'))
    expect(all('a')).not.toEqual(all('b'))
    expect(all(7)).toEqual(all('7'))
  })

  it('a sample does not depend on what was called before it, but on its own calls', () => {
    const one = createSamples(1)
    const other = createSamples(1)
    other.icpFiling()
    other.mobilePhone()
    expect(other.residentId()).toBe(one.residentId())
    expect(other.residentId()).toBe(one.residentId())
    expect(one.residentId()).not.toBe(one.residentId())
  })

  it('the generator gives the numbers of its algorithm', () => {
    const random = createRandom('beian')
    expect(Array.from({ length: 6 }, () => random.below(1000))).toMatchInlineSnapshot(`
      [
        181,
        19,
        453,
        967,
        714,
        645,
      ]
    `)
    expect(createRandom('').digits(12)).toMatchInlineSnapshot(`"647480918542"`)
  })

  it('samples of a seed stay what they are', () => {
    const s = createSamples(1)
    expect({
      residentId: s.residentId({ divisionCode: '110105', birthDate: '1990-03-07', sex: 'female' }),
      residencePermit: s.residencePermit(),
      passport: s.passport(),
      socialCreditCode: s.socialCreditCode(),
      mobilePhone: s.mobilePhone(),
      officePhone: s.officePhone(),
      email: s.email(),
      postalAddress: s.postalAddress(),
      entityName: s.entityName(),
      icpNumber: s.icpNumber({ service: 'website' }),
      telecomLicense: s.telecomLicense(),
      publicSecurityNumber: s.publicSecurityNumber(),
      domain: s.domain(),
      ipRanges: s.ipRanges(),
      checksum: s.invalid('resident_id', 'checksum'),
    }).toMatchInlineSnapshot(`
      {
        "checksum": {
          "code": "resident_id.checksum",
          "input": "530102199910239965",
        },
        "domain": "qingzhu-cuffd.cn",
        "email": "beian@qingzhu-xpkse.net",
        "entityName": "兰州青竹家具有限公司",
        "icpNumber": "京ICP备2025998119号-15",
        "ipRanges": "182.254.116.116-182.254.116.116",
        "mobilePhone": "19900000362",
        "officePhone": "0086-028-55543002",
        "passport": "EZ9999658",
        "postalAddress": "西藏自治区拉萨市城关区青竹路219号3栋403室",
        "publicSecurityNumber": "皖公网安备34010402992308号",
        "residencePermit": "810000199807039996",
        "residentId": "110105199003079986",
        "socialCreditCode": "91210102FAKE0B5N52",
        "telecomLicense": "渝B2-20219908",
      }
    `)
  })
})
