/**
 * `beian/testing`: seeded, synthetic samples of every kind of value that `beian` checks, valid ones and invalid ones,
 * so that no real person's number has to stand in a test. For tests only; nothing else of the library loads it.
 */

export type {
  InternationalPhoneSampleOptions,
  OfficePhoneSampleOptions,
  ProvinceSampleOptions,
} from './testing/contact.ts'
export type { FilingSampleOptions } from './testing/filing-parts.ts'
export type {
  IcpEntitySample,
  IcpFilingSample,
  IcpServiceSample,
} from './testing/icp-filing.ts'
export type {
  ForeignPermanentResidentIdSampleOptions,
  HolderSampleOptions,
  HongKongMacaoTravelPermitSampleOptions,
  PassportSampleOptions,
  ResidencePermitSampleOptions,
  ResidentIdSampleOptions,
  ValidityPeriodSampleOptions,
} from './testing/identity.ts'
export { invalidReasons } from './testing/invalid/reasons.ts'
export type { InvalidKind, InvalidOptions, InvalidReason, InvalidSample } from './testing/invalid/sample.ts'
export type { EntityNameSampleOptions, PersonNameSampleOptions, ServiceNameSampleOptions } from './testing/naming.ts'
export type {
  AppIdentitySample,
  AppIdentitySampleOptions,
  DomainSampleOptions,
  IpRangesSampleOptions,
} from './testing/network.ts'
export type {
  CertificateNumberSampleOptions,
  SocialCreditCodeSampleOptions,
  TaxpayerIdSampleOptions,
} from './testing/organization.ts'
export type {
  PublicSecurityFilingSample,
  PublicSecurityServiceSample,
} from './testing/public-security-filing.ts'
export type {
  IcpNumberSampleOptions,
  PublicSecurityNumberSampleOptions,
  TelecomLicenseSampleOptions,
} from './testing/record.ts'
export { type CreateSamplesOptions, createSamples, SAMPLES_TODAY, type Samples } from './testing/samples.ts'
