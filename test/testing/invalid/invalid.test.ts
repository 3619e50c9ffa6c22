import { describe, expect, it } from 'vitest'
import type { IssueCode } from '../../../src/foundation/issue.ts'
import { parseResidentId } from '../../../src/identity/resident-id.ts'
import * as core from '../../../src/index.ts'
import { en } from '../../../src/locale/en.ts'
import {
  createSamples,
  type InvalidKind,
  type InvalidSample,
  invalidReasons,
  SAMPLES_TODAY,
} from '../../../src/testing.ts'

const today = SAMPLES_TODAY

type Found = {
  readonly ok: boolean
  readonly issues: readonly { readonly code: IssueCode; readonly severity: string }[]
}

/** The parser of every kind. */
const parsers: { readonly [K in InvalidKind]: (sample: InvalidSample<K>) => Found } = {
  resident_id: ({ input }) => core.parseResidentId(input, { today }),
  residence_permit: ({ input, options }) => core.parseResidencePermit(input, { today, ...options }),
  foreign_permanent_resident_id: ({ input }) => core.parseForeignPermanentResidentId(input, { today }),
  passport: ({ input, options }) => core.parsePassport(input, options),
  hong_kong_macao_travel_permit: ({ input }) => core.parseHongKongMacaoTravelPermit(input),
  taiwan_resident_travel_permit: ({ input }) => core.parseTaiwanResidentTravelPermit(input),
  military_officer_id: ({ input }) => core.parseMilitaryOfficerId(input),
  validity: ({ input }) => core.checkValidityPeriod(input, { today }),
  social_credit_code: ({ input }) => core.parseSocialCreditCode(input),
  organization_code: ({ input }) => core.parseOrganizationCode(input),
  business_registration_number: ({ input }) => core.parseBusinessRegistrationNumber(input),
  taxpayer_id: ({ input }) => core.parseTaxpayerId(input),
  military_unit_code: ({ input }) => core.parseMilitaryUnitCode(input),
  certificate_number: ({ input, options }) => core.parseCertificateNumber(input, options),
  office_phone: ({ input }) => core.parseOfficePhone(input),
  mobile_phone: ({ input }) => core.parseMobilePhone(input),
  international_phone: ({ input }) => core.parseInternationalPhone(input),
  email: ({ input }) => core.parseEmail(input),
  postcode: ({ input }) => core.parsePostcode(input),
  postal_address: ({ input, options }) => core.parsePostalAddress(input, options),
  service_name: ({ input, options }) => core.checkServiceName(input, options),
  entity_name: ({ input, options }) => core.checkEntityName(input, options),
  person_name: ({ input, options }) => core.checkPersonName(input, options),
  icp_number: ({ input }) => core.parseIcpNumber(input, { today }),
  telecom_license: ({ input }) => core.parseTelecomLicense(input, { today }),
  public_security_number: ({ input }) => core.parsePublicSecurityNumber(input),
  record_number: ({ input }) => core.parseRecordNumber(input, { today }),
  domain: ({ input }) => core.parseDomain(input),
  ip_ranges: ({ input }) => core.parseIpRanges(input),
  app_identity: ({ input }) => core.parseAppIdentity(input),
  home_url: ({ input }) => core.parseHomeUrl(input),
}

const kinds = Object.keys(invalidReasons) as InvalidKind[]
const cases = kinds.flatMap((kind) => invalidReasons[kind].map((reason) => [kind, reason] as const))

describe('invalid samples', () => {
  it.each(cases)('%s.%s: the first finding is the error of that code, whatever the seed', (kind, reason) => {
    const parse = parsers[kind] as (sample: InvalidSample) => Found
    for (let seed = 0; seed < 200; seed++) {
      const sample = createSamples(seed).invalid(kind, reason as never) as InvalidSample
      const { ok, issues } = parse(sample)
      expect(issues[0], JSON.stringify([seed, sample.input])).toMatchObject({ code: sample.code, severity: 'error' })
      expect(ok).toBe(false)
      // Wrong in one way: no other error stands beside it.
      expect(issues.filter(({ severity }) => severity === 'error').length, JSON.stringify([seed, sample.input])).toBe(1)
      expect(sample.code).toBe(`${kind}.${reason}`)
      expect(Object.keys(en.issues)).toContain(sample.code)
    }
  })

  it('invalidAll gives one for every reason', () => {
    expect(
      createSamples(1)
        .invalidAll('email')
        .map(({ code }) => code),
    ).toEqual(invalidReasons.email.map((reason) => `email.${reason}`))
  })

  it('is typed by kind and reason', () => {
    const sample = createSamples(1).invalid('resident_id', 'checksum')
    const code: 'resident_id.checksum' = sample.code
    expect(parseResidentId(sample.input).issues[0]?.code).toBe(code)
    // @ts-expect-error An e-mail address has no checksum.
    expect(() => createSamples(1).invalid('email', 'checksum')).toThrow(RangeError)
  })
})
