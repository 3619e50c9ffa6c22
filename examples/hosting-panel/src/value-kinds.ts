import {
  checkEntityName,
  checkPersonName,
  checkValidityPeriod,
  keysOf,
  parseAppIdentity,
  parseBusinessRegistrationNumber,
  parseCertificateNumber,
  parseDomain,
  parseEmail,
  parseFingerprint,
  parseForeignPermanentResidentId,
  parseHomeUrl,
  parseHongKongMacaoTravelPermit,
  parseIcpNumber,
  parseInternationalPhone,
  parseIpRanges,
  parseMilitaryOfficerId,
  parseMilitaryUnitCode,
  parseMobilePhone,
  parseOfficePhone,
  parseOperatingLicense,
  parseOrganizationCode,
  parseOrganizationDocument,
  parsePackageName,
  parsePassport,
  parsePersonDocument,
  parsePostalAddress,
  parsePostcode,
  parsePublicKey,
  parsePublicSecurityNumber,
  parseRecordNumber,
  parseResidencePermit,
  parseResidentId,
  parseSocialCreditCode,
  parseTaiwanResidentTravelPermit,
  parseTaxpayerId,
  parseTelecomLicense,
} from 'beian'
import { divisionNames } from 'beian/divisions'
import { fullNaming } from 'beian/naming'
import * as z from 'zod'
import type { AnyResult } from './findings.js'

/** What readers of single values want to know besides the value. */
export const valueOptions = {
  today: z.iso.date(),
  legacy: z.boolean(),
  regions: z.array(z.enum(['hong-kong', 'macao', 'taiwan'])),
  issuer: z.enum(['china', 'foreign']),
  type: z.enum([...keysOf('person-document'), ...keysOf('organization-document')]),
  documentType: z.enum([...keysOf('person-document'), ...keysOf('organization-document')]),
  birthDate: z.iso.date(),
  minimumMonths: z.number().int().min(0).max(1200),
  country: z.enum(['CN', 'HK', 'MO', 'TW']),
  provinceCode: z.string(),
  divisionCode: z.string(),
  divisionName: z.string(),
  setting: z.enum(['town', 'country']),
  level: z.enum(['registrable', 'any']),
  platform: z.enum(keysOf('app-platform')),
  nature: z.enum(keysOf('nature')),
  service: z.enum(keysOf('service-type')),
  entityName: z.string(),
  serviceName: z.string(),
  domain: z.string(),
  remarks: z.string(),
  preApprovals: z.array(z.enum(keysOf('pre-approval'))).max(200),
  trademark: z.boolean(),
  nationalLevel: z.boolean(),
  governmentAuthorized: z.boolean(),
} as const

export type ValueOption = keyof typeof valueOptions

type Reader = (input: unknown, options: object) => AnyResult

export interface ValueKind {
  readonly read: Reader
  readonly options: readonly ValueOption[]
}

// Readers differ in what their options are called; which of them each takes stands beside it.
const kind = (read: (input: never, options: never) => unknown, ...options: readonly ValueOption[]): ValueKind => ({
  read: read as unknown as Reader,
  options,
})

const isObject = (input: unknown): input is object => typeof input === 'object' && input !== null

/** A document is read with its type: the number comes alone, and what is known of it in the options. */
const documentKind = (read: (input: never, options: never) => unknown, ...options: readonly ValueOption[]): ValueKind =>
  kind(
    ((input: unknown, given: object) =>
      (read as unknown as Reader)(isObject(input) ? input : { ...given, number: input }, given)) as never,
    ...options,
  )

const NAME = ['service', 'nature', 'entityName', 'provinceCode', 'preApprovals'] as const
const GROUNDS = ['nationalLevel', 'governmentAuthorized', 'trademark', 'domain', 'remarks'] as const

/** By the names that `beian parse` has for them. */
export const valueKinds: Readonly<Record<string, ValueKind>> = {
  'resident-id': kind(parseResidentId, 'legacy', 'today'),
  'residence-permit': kind(parseResidencePermit, 'regions', 'today'),
  'foreign-permanent-resident-id': kind(parseForeignPermanentResidentId, 'today'),
  passport: kind(parsePassport, 'issuer'),
  'hong-kong-macao-travel-permit': kind(parseHongKongMacaoTravelPermit),
  'taiwan-resident-travel-permit': kind(parseTaiwanResidentTravelPermit),
  'military-officer-id': kind(parseMilitaryOfficerId),
  'person-document': documentKind(parsePersonDocument, 'type', 'today'),
  'validity-period': kind(checkValidityPeriod, 'documentType', 'birthDate', 'minimumMonths', 'today'),
  'social-credit-code': kind(parseSocialCreditCode),
  'organization-code': kind(parseOrganizationCode),
  'business-registration-number': kind(parseBusinessRegistrationNumber),
  'taxpayer-id': kind(parseTaxpayerId),
  'military-unit-code': kind(parseMilitaryUnitCode),
  'certificate-number': kind(parseCertificateNumber, 'documentType'),
  'organization-document': documentKind(parseOrganizationDocument, 'nature', 'type'),
  'mobile-phone': kind(parseMobilePhone),
  'office-phone': kind(parseOfficePhone),
  'international-phone': kind(parseInternationalPhone, 'country'),
  email: kind(parseEmail),
  postcode: kind(parsePostcode, 'provinceCode'),
  'postal-address': kind(
    ((input: unknown, options: object) => parsePostalAddress(input, { divisions: divisionNames, ...options })) as never,
    ...(['provinceCode', 'divisionCode', 'divisionName', 'setting', 'remarks'] as const),
  ),
  'service-name': kind(fullNaming(), ...NAME, ...GROUNDS),
  'entity-name': kind(checkEntityName, 'nature', 'domain', 'serviceName', 'remarks'),
  'person-name': kind(checkPersonName, 'documentType'),
  'record-number': kind(parseRecordNumber, 'today'),
  'icp-number': kind(parseIcpNumber, 'today'),
  'public-security-number': kind(parsePublicSecurityNumber),
  'telecom-license': kind(parseTelecomLicense, 'today'),
  'operating-license': kind(parseOperatingLicense, 'today'),
  domain: kind(parseDomain, 'level'),
  'home-url': kind(parseHomeUrl),
  'ip-ranges': kind(parseIpRanges),
  'app-identity': kind(parseAppIdentity),
  'package-name': kind(parsePackageName, 'platform'),
  'public-key': kind(parsePublicKey, 'platform'),
  fingerprint: kind(parseFingerprint, 'platform'),
}
