import type { PersonDocumentType } from '../data/enumerations/enumeration.ts'
import { ageOn, type IsoDate, isIsoDate, toIsoDate } from '../foundation/calendar.ts'
import { withMod11_2Check } from '../foundation/check-digit/iso7064.ts'
import { addMonths } from '../foundation/period.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import { hasDigits } from '../foundation/recognize.ts'
import type { PassportKind } from '../identity/passport.ts'
import type { ResidencePermitRegion } from '../identity/residence-permit.ts'
import type { ValidityPeriod } from '../identity/validity-period.ts'
import { placeIn } from './places.ts'
import { demand, type Random } from './random.ts'

/**
 * Samples of personal documents. What makes them recognisable, and keeps them off real people's numbers:
 *
 * - in numbers built as a resident ID, the sequence 996 to 999: set aside since 1989 for people born in the 1800s, and
 *   every sample is born later;
 * - in passports and travel permits, 9999 behind the letters: the end of the series.
 */
export interface HolderSampleOptions {
  /** ISO date from 1900 to the samples' today; an adult's by default. */
  readonly birthDate?: IsoDate
  readonly sex?: 'male' | 'female'
}

/** Whose ID number (身份证号码) it is. */
export interface ResidentIdSampleOptions extends HolderSampleOptions {
  /** Six digits of a mainland province; a county that no list has is taken too, and the parser will warn of it. */
  readonly divisionCode?: string
}

/** Whose residence permit (居住证) the number is of. */
export interface ResidencePermitSampleOptions extends HolderSampleOptions {
  readonly region?: ResidencePermitRegion
}

/** Whose card (永久居留身份证) the number is of. */
export interface ForeignPermanentResidentIdSampleOptions extends HolderSampleOptions {
  /** Which card: of 18 characters, issued since 2023-12-01 (the default), or of 15. */
  readonly form?: '2023' | '2017'
}

/** Which passport the number is of. */
export interface PassportSampleOptions {
  /** The series, `ordinary` by default. */
  readonly kind?: PassportKind
}

/** Whose permit the number is of. */
export interface HongKongMacaoTravelPermitSampleOptions {
  readonly region?: 'hong-kong' | 'macao'
  /** Whether the two digits of the renewal follow: 11 characters in place of 9. */
  readonly renewals?: boolean
}

/** Which document it is the validity of. */
export interface ValidityPeriodSampleOptions {
  /** Resident ID by default. */
  readonly documentType?: PersonDocumentType
  /** Of the holder: the term of a resident ID depends on the age. */
  readonly birthDate?: IsoDate
}

/** Numeric and alpha-3 codes (ISO 3166-1) of the nationalities that foreigners' samples have. */
const NATIONALITIES = ['036AUS', '076BRA', '250FRA', '276DEU', '392JPN', '398KAZ', '682SAU', '818EGY'] as const

/** Letters in front of each series of passports; `X` is in no Chinese series. */
const SERIES: Readonly<Record<PassportKind, string>> = {
  ordinary: 'EZ',
  diplomatic: 'DE',
  service: 'SE',
  'public-affairs': 'PE',
  'hong-kong': 'KJ',
  macao: 'MB',
  foreign: 'XF',
}

/** Years of validity; resident IDs go by age, officer's cards have no end. */
const YEARS: Readonly<Partial<Record<PersonDocumentType, number>>> = {
  passport: 10,
  'hong-kong-macao-travel-permit': 10,
  'foreign-permanent-resident-id': 10,
  'taiwan-resident-travel-permit': 5,
  'hong-kong-macao-residence-permit': 5,
  'taiwan-residence-permit': 5,
}

const REGION_CODES: Readonly<Record<ResidencePermitRegion, string>> = {
  'hong-kong': '810000',
  macao: '820000',
  taiwan: '830000',
}

/** An ISO date in the years from `first` to `last`, never after the 28th. */
export function dateBetween(random: Random, first: number, last: number): IsoDate {
  return toIsoDate(random.between(first, last), random.between(1, 12), random.between(1, 28))
}

/** Birth date of somebody aged 22 to 60 on `today`. */
export function adultBirthDate(random: Random, today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4))
  return dateBetween(random, year - 60, year - 23)
}

/** Birth date and sequence (positions 7–17) of a number built as a resident ID. */
function holderDigits(random: Random, today: IsoDate, { birthDate, sex }: HolderSampleOptions): string {
  const day = birthDate ?? adultBirthDate(random, today)
  demand(isIsoDate(day) && day >= '1900-01-01' && day <= today, 'birthDate must be an ISO date from 1900 to today')
  const odd = (sex ?? random.pick(['male', 'female'] as const)) === 'male'
  return day.replace(/-/g, '') + random.pick(odd ? ['997', '999'] : ['996', '998'])
}

export function residentIdSample(random: Random, today: IsoDate, options: ResidentIdSampleOptions = {}): string {
  const division = options.divisionCode ?? placeIn(random).divisionCode
  const isDivision = division.length === 6 && hasDigits(division, 0, 6) && isProvinceCodeAt(division, 0)
  demand(isDivision, 'divisionCode must be six digits that begin with a mainland province')
  return withMod11_2Check(division + holderDigits(random, today, options))
}

export function residencePermitSample(
  random: Random,
  today: IsoDate,
  options: ResidencePermitSampleOptions = {},
): string {
  const region = options.region ?? random.pick(['hong-kong', 'macao', 'taiwan'] as const)
  return withMod11_2Check(REGION_CODES[region] + holderDigits(random, today, options))
}

export function foreignPermanentResidentIdSample(
  random: Random,
  today: IsoDate,
  options: ForeignPermanentResidentIdSampleOptions = {},
): string {
  const nationality = random.pick(NATIONALITIES)
  const { divisionCode } = placeIn(random)
  const holder = holderDigits(random, today, options)
  if (options.form !== '2017') {
    return withMod11_2Check(`9${divisionCode.slice(0, 2)}${nationality.slice(0, 3)}${holder}`)
  }
  const body = `${nationality.slice(3)}${divisionCode.slice(0, 4)}${holder.slice(2, 8)}${random.digits(1)}`
  let sum = 0
  // Weights 7-3-1 over letters from A = 10, modulus 10, as travel documents have it (ICAO Doc 9303).
  for (let index = 0; index < 14; index++) {
    sum += Number.parseInt(body.charAt(index), 36) * [7, 3, 1][index % 3]!
  }
  return body + String(sum % 10)
}

export function passportSample(random: Random, { kind = 'ordinary' }: PassportSampleOptions = {}): string {
  return `${SERIES[kind]}9999${random.pick('012345678'.split(''))}${random.digits(2)}`
}

export function hongKongMacaoTravelPermitSample(
  random: Random,
  options: HongKongMacaoTravelPermitSampleOptions = {},
): string {
  const region = options.region ?? random.pick(['hong-kong', 'macao'] as const)
  const holder = `${region === 'macao' ? 'M' : 'H'}9999${random.below(9)}${random.digits(3)}`
  return options.renewals === true ? `${holder}0${random.below(5)}` : holder
}

export function taiwanResidentTravelPermitSample(random: Random): string {
  return `9999${random.below(9)}${random.digits(3)}`
}

export function militaryOfficerIdSample(random: Random): string {
  return `${random.pick(['军', '文', '士'])}字第9999${random.digits(3)}号`
}

export function validityPeriodSample(
  random: Random,
  today: IsoDate,
  { documentType = 'resident-id', birthDate }: ValidityPeriodSampleOptions = {},
): ValidityPeriod {
  demand(birthDate === undefined || isIsoDate(birthDate), 'birthDate must be an ISO date')
  const lastYear = Number(today.slice(0, 4)) - 1
  const issued = dateBetween(random, lastYear, lastYear)
  const from = birthDate !== undefined && birthDate > issued ? birthDate : issued
  // Article 5 of the Resident Identity Card Law: 5 years under 16, 10 under 26, 20 under 46, then for good.
  const age = birthDate === undefined ? 30 : ageOn(birthDate, from)
  const card = age < 16 ? 5 : age < 26 ? 10 : age < 46 ? 20 : undefined
  const years = documentType === 'resident-id' ? card : YEARS[documentType]
  return { from, until: years === undefined ? 'long-term' : addMonths(from, years * 12) }
}
