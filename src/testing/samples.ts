import type { ServiceType } from '../data/enumerations/enumeration.ts'
import { type IsoDate, isIsoDate } from '../foundation/calendar.ts'
import type { ValidityPeriod } from '../identity/validity-period.ts'
import {
  emailSample,
  type InternationalPhoneSampleOptions,
  internationalPhoneSample,
  mobilePhoneSample,
  type OfficePhoneSampleOptions,
  officePhoneSample,
  type ProvinceSampleOptions,
  postalAddressSample,
  postcodeSample,
} from './contact.ts'
import type { FilingSampleOptions } from './filing-parts.ts'
import { type IcpFilingSample, icpFilingSample } from './icp-filing.ts'
import {
  type ForeignPermanentResidentIdSampleOptions,
  foreignPermanentResidentIdSample,
  type HongKongMacaoTravelPermitSampleOptions,
  hongKongMacaoTravelPermitSample,
  militaryOfficerIdSample,
  type PassportSampleOptions,
  passportSample,
  type ResidencePermitSampleOptions,
  type ResidentIdSampleOptions,
  residencePermitSample,
  residentIdSample,
  taiwanResidentTravelPermitSample,
  type ValidityPeriodSampleOptions,
  validityPeriodSample,
} from './identity.ts'
import { invalidSample } from './invalid/invalid.ts'
import { invalidReasons } from './invalid/reasons.ts'
import type { InvalidKind, InvalidReason, InvalidSample } from './invalid/sample.ts'
import {
  type EntityNameSampleOptions,
  entityNameSample,
  type PersonNameSampleOptions,
  personNameSample,
  type ServiceNameSampleOptions,
  serviceNameSample,
} from './naming.ts'
import {
  type AppIdentitySample,
  type AppIdentitySampleOptions,
  appIdentitySample,
  type DomainSampleOptions,
  domainSample,
  homeUrlSample,
  type IpRangesSampleOptions,
  ipRangesSample,
} from './network.ts'
import {
  businessRegistrationNumberSample,
  type CertificateNumberSampleOptions,
  certificateNumberSample,
  militaryUnitCodeSample,
  organizationCodeSample,
  type SocialCreditCodeSampleOptions,
  socialCreditCodeSample,
  type TaxpayerIdSampleOptions,
  taxpayerIdSample,
} from './organization.ts'
import { type PublicSecurityFilingSample, publicSecurityFilingSample } from './public-security-filing.ts'
import { createRandom, demand, type Random } from './random.ts'
import {
  type IcpNumberSampleOptions,
  icpNumberSample,
  type PublicSecurityNumberSampleOptions,
  publicSecurityNumberSample,
  type TelecomLicenseSampleOptions,
  telecomLicenseSample,
} from './record.ts'

/** When samples are to hold. */
export interface CreateSamplesOptions {
  /**
   * The day on which the samples hold, {@link SAMPLES_TODAY} by default and not before 2022. Pass the same day to the
   * checks of what ages: `publicSecurityFiling()` and `validityPeriod()`. Everything else holds on every later day too.
   */
  readonly today?: IsoDate
}

/** The day on which samples hold where none is given: fixed, so that a test gives the same result next year. */
export const SAMPLES_TODAY: IsoDate = '2026-11-21'

/**
 * Synthetic values of every kind that the library checks: canonical texts without errors and without warnings, and
 * inputs that are wrong in one named way. Nothing in them belongs to anybody; see each method for how to recognise one.
 *
 * The nth call of a method gives the same sample for the same seed and options, whatever was called besides. Samples of
 * different calls usually differ; they are not promised to.
 */
export interface Samples {
  /** Resident ID number (公民身份号码) of an adult; sequence 996 to 999, which nobody born since 1900 has. */
  residentId(options?: ResidentIdSampleOptions): string
  /** Number of a residence permit (港澳台居民居住证); sequence 996 to 999. */
  residencePermit(options?: ResidencePermitSampleOptions): string
  /** Number of a foreign permanent resident ID card (外国人永久居留身份证); sequence 996 to 999 in the long form. */
  foreignPermanentResidentId(options?: ForeignPermanentResidentIdSampleOptions): string
  /** Passport number (护照): 9999 behind the letters. */
  passport(options?: PassportSampleOptions): string
  /** Number of a travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证): `H9999…`, `M9999…`. */
  hongKongMacaoTravelPermit(options?: HongKongMacaoTravelPermitSampleOptions): string
  /** Number of a travel permit of Taiwan residents (台湾居民来往大陆通行证): `9999…`. */
  taiwanResidentTravelPermit(): string
  /** Number of an officer's card (军官证): `军字第9999…号`. It always has the warning `military_officer_id.retired`. */
  militaryOfficerId(): string
  /** Validity (证件有效期) of a document that was issued in the year before today. */
  validityPeriod(options?: ValidityPeriodSampleOptions): ValidityPeriod

  /** Social credit code (统一社会信用代码), of an enterprise by default; its organization code begins with `FAKE`. */
  socialCreditCode(options?: SocialCreditCodeSampleOptions): string
  /** Organization code (组织机构代码): `FAKE….-…`. */
  organizationCode(): string
  /** Business registration number (工商注册号) of 15 digits: 9999 behind the registrar. */
  businessRegistrationNumber(): string
  /** Taxpayer ID (纳税人识别号). */
  taxpayerId(options?: TaxpayerIdSampleOptions): string
  /** Military unit code (部队代号): `10…`. */
  militaryUnitCode(): string
  /** Number of a certificate (证书编号): a social credit code, `FAKE-…` on certificates that bear none. */
  certificateNumber(options?: CertificateNumberSampleOptions): string

  /** Mobile number (手机号码): `1990000…`. No numbers are set aside for examples; never dial it. */
  mobilePhone(): string
  /** Office phone (办公电话): `0086-0755-555…`. No numbers are set aside for examples; never dial it. */
  officePhone(options?: OfficePhoneSampleOptions): string
  /** Phone number in E.164 (国际电话号码). */
  internationalPhone(options?: InternationalPhoneSampleOptions): string
  /** E-mail address (电子邮箱) at a `qingzhu-…` domain. */
  email(): string
  /** Postcode (邮政编码). */
  postcode(options?: ProvinceSampleOptions): string
  /** Postal address (通信地址) down to the door, on 青竹路 of a city in the province. */
  postalAddress(options?: ProvinceSampleOptions): string

  /** Name of a person (姓名): a surname and 青竹; in Latin letters for documents of foreigners. */
  personName(options?: PersonNameSampleOptions): string
  /** Name of an entity (主办单位名称): a city, 青竹, and what entities of the nature are called. */
  entityName(options?: EntityNameSampleOptions): string
  /** Name of a service (服务名称): 青竹 and a word; a short form of the entity's name where that is given. */
  serviceName(options?: ServiceNameSampleOptions): string

  /** ICP number (ICP备案号), the entity's or a service's; the serial begins with 99. */
  icpNumber(options?: IcpNumberSampleOptions): string
  /** Number of a telecom license (电信业务经营许可证号); the serial begins with 99. */
  telecomLicense(options?: TelecomLicenseSampleOptions): string
  /** Public-security number (公安联网备案号); the serial begins with 99. */
  publicSecurityNumber(options?: PublicSecurityNumberSampleOptions): string

  /** Domain (域名): `qingzhu-….cn`. */
  domain(options?: DomainSampleOptions): string
  /** Home page (首页URL) on a domain such as {@link Samples.domain} gives. */
  homeUrl(): string
  /** IP range (网站IP) of one address: that of a public DNS service. */
  ipRanges(options?: IpRangesSampleOptions): string
  /** Package name, public key and fingerprint of an app on one platform. */
  appIdentity(options?: AppIdentitySampleOptions): AppIdentitySample

  /**
   * A whole ICP filing with one service.
   *
   * @example
   * ```ts
   * const filing = createSamples(1).icpFiling({ nature: 'individual', provinceCode: '44' })
   * checkIcpFiling(filing).issues // → []
   * filing.entity.principal.mobile = '1990000'
   * checkIcpFiling(filing).issues[0]?.code // → 'mobile_phone.length'
   * ```
   */
  icpFiling<S extends ServiceType = 'website'>(options?: FilingSampleOptions<S>): IcpFilingSample<S>
  /**
   * A whole public-security filing. It is due within 30 days of the opening: check it with the samples' `today`.
   *
   * @example
   * ```ts
   * const filing = createSamples(1).publicSecurityFiling({ service: 'app' })
   * checkPublicSecurityFiling(filing, { today: SAMPLES_TODAY }).issues // → []
   * ```
   */
  publicSecurityFiling<S extends 'website' | 'app' = 'website'>(
    options?: FilingSampleOptions<S>,
  ): PublicSecurityFilingSample<S>

  /**
   * An input that is wrong in one way: the parser's first finding is the error `code`. Kinds and reasons are the two
   * halves of the code, as `invalidReasons` lists them.
   *
   * @example
   * ```ts
   * const { input, code } = createSamples(1).invalid('resident_id', 'checksum')
   * parseResidentId(input).issues[0]?.code === code // → true: both 'resident_id.checksum'
   * const name = createSamples(1).invalid('service_name', 'not_allowed')
   * checkServiceName(name.input, name.options).ok // → false
   * ```
   */
  invalid<K extends InvalidKind, R extends InvalidReason<K>>(kind: K, reason: R): InvalidSample<K, R>
  /**
   * One sample for every reason of a kind: for a test over all of them.
   *
   * @example
   * ```ts
   * test.each(createSamples(1).invalidAll('email'))('$code', ({ input, code }) => { … })
   * ```
   */
  invalidAll<K extends InvalidKind>(kind: K): InvalidSample<K>[]
}

/**
 * A source of samples. The same seed gives the same samples on every platform and every version of Node: no clock, no
 * `Math.random`. A number and the text of it are the same seed.
 *
 * @throws RangeError where the options of a sample ask for what does not exist (a province code `'99'`)
 *
 * @example
 * ```ts
 * const samples = createSamples('signup form')
 * samples.residentId({ birthDate: '1990-05-01', sex: 'female' }) // → '…19900501996…'
 * samples.socialCreditCode()                                     // → '91…FAKE…'
 * ```
 */
export function createSamples(seed: number | string, options?: CreateSamplesOptions): Samples {
  const today = options?.today ?? SAMPLES_TODAY
  demand(isIsoDate(today) && today >= '2022-01-01', 'today must be an ISO date from 2022 on')
  const calls = new Map<string, number>()
  // Each method has a stream of its own, and each call of it another one.
  const random = (method: string): Random => {
    const call = calls.get(method) ?? 0
    calls.set(method, call + 1)
    return createRandom(`${seed}/${method}/${call}`)
  }
  const invalid = <K extends InvalidKind, R extends InvalidReason<K>>(kind: K, reason: R): InvalidSample<K, R> =>
    invalidSample(random(`invalid/${kind}.${reason}`), today, kind, reason)

  return {
    residentId: (given) => residentIdSample(random('residentId'), today, given),
    residencePermit: (given) => residencePermitSample(random('residencePermit'), today, given),
    foreignPermanentResidentId: (given) =>
      foreignPermanentResidentIdSample(random('foreignPermanentResidentId'), today, given),
    passport: (given) => passportSample(random('passport'), given),
    hongKongMacaoTravelPermit: (given) => hongKongMacaoTravelPermitSample(random('hongKongMacaoTravelPermit'), given),
    taiwanResidentTravelPermit: () => taiwanResidentTravelPermitSample(random('taiwanResidentTravelPermit')),
    militaryOfficerId: () => militaryOfficerIdSample(random('militaryOfficerId')),
    validityPeriod: (given) => validityPeriodSample(random('validityPeriod'), today, given),

    socialCreditCode: (given) => socialCreditCodeSample(random('socialCreditCode'), given),
    organizationCode: () => organizationCodeSample(random('organizationCode')),
    businessRegistrationNumber: () => businessRegistrationNumberSample(random('businessRegistrationNumber')),
    taxpayerId: (given) => taxpayerIdSample(random('taxpayerId'), today, given),
    militaryUnitCode: () => militaryUnitCodeSample(random('militaryUnitCode')),
    certificateNumber: (given) => certificateNumberSample(random('certificateNumber'), given),

    mobilePhone: () => mobilePhoneSample(random('mobilePhone')),
    officePhone: (given) => officePhoneSample(random('officePhone'), given),
    internationalPhone: (given) => internationalPhoneSample(random('internationalPhone'), given),
    email: () => emailSample(random('email')),
    postcode: (given) => postcodeSample(random('postcode'), given),
    postalAddress: (given) => postalAddressSample(random('postalAddress'), given),

    personName: (given) => personNameSample(random('personName'), given),
    entityName: (given) => entityNameSample(random('entityName'), given),
    serviceName: (given) => serviceNameSample(random('serviceName'), given),

    icpNumber: (given) => icpNumberSample(random('icpNumber'), today, given),
    telecomLicense: (given) => telecomLicenseSample(random('telecomLicense'), today, given),
    publicSecurityNumber: (given) => publicSecurityNumberSample(random('publicSecurityNumber'), given),

    domain: (given) => domainSample(random('domain'), given),
    homeUrl: () => homeUrlSample(random('homeUrl')),
    ipRanges: (given) => ipRangesSample(random('ipRanges'), given),
    appIdentity: (given) => appIdentitySample(random('appIdentity'), given),

    icpFiling: (given) => icpFilingSample(random('icpFiling'), today, given),
    publicSecurityFiling: (given) => publicSecurityFilingSample(random('publicSecurityFiling'), today, given),

    invalid,
    invalidAll: <K extends InvalidKind>(kind: K) =>
      (invalidReasons[kind] as readonly InvalidReason<K>[]).map((reason) => invalid(kind, reason)),
  }
}
