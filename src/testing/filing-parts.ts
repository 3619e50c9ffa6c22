import type {
  Nature,
  OrganizationDocumentType,
  PersonDocumentType,
  ServiceType,
} from '../data/enumerations/enumeration.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { mobilePhoneSample } from './contact.ts'
import { dateBetween, residentIdSample } from './identity.ts'
import { certificateNumberSample, militaryUnitCodeSample, socialCreditCodeSample } from './organization.ts'
import type { Place } from './places.ts'
import { avoiding, type Random } from './random.ts'

/** A model whose properties may be written. */
export type Writable<T> = T extends readonly (infer I)[]
  ? Writable<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T

/** Validity (证件有效期) of the documents in a sample: for good, so that a filing does not age in a test. */
export interface ValiditySample {
  from: IsoDate
  until: IsoDate | 'long-term'
}

/** A person's ID card as it is entered. */
export interface PersonDocumentSample {
  type: PersonDocumentType
  number: string
  validity: ValiditySample
}

/** The person in charge (负责人): one person for the entity and its service. */
export interface PrincipalSample {
  name: string
  document: PersonDocumentSample
  mobile: string
  emergencyPhone: string
  email: string
  address: string
}

/** Which filing to make. */
export interface FilingSampleOptions<S extends ServiceType = ServiceType> {
  /** Nature of the entity (单位性质), `enterprise` by default. */
  readonly nature?: Nature
  /** The service that is filed, a website by default. */
  readonly service?: S
  /** First two digits of GB/T 2260; any province by default. */
  readonly provinceCode?: string
}

/** The document with which an entity of each nature files. */
const DOCUMENTS: Readonly<
  Record<Exclude<Nature, 'individual'>, Exclude<OrganizationDocumentType, 'organization-code-certificate'>>
> = {
  enterprise: 'business-license',
  'national-defence': 'military-unit-code',
  government: 'social-credit-code-certificate',
  institution: 'institution-legal-person-certificate',
  'social-organization': 'social-organization-registration',
  'private-non-enterprise': 'private-non-enterprise-registration',
  foundation: 'foundation-registration',
  'law-firm': 'law-firm-license',
  'foreign-cultural-center': 'foreign-cultural-center-registration',
  'mass-organization': 'social-credit-code-certificate',
  'forensic-institution': 'forensic-license',
  'religious-body': 'religious-site-registration',
  'overseas-institution': 'overseas-institution-certificate',
  'medical-institution': 'medical-practice-license',
  'notary-office': 'notary-practice-certificate',
  'collective-economy': 'rural-collective-registration',
  'arbitration-commission': 'arbitration-registration',
}

/**
 * Card of somebody aged 49 to 65, issued last year: from 46 on a card is valid for good, so the filing stays valid on
 * every later day.
 */
export function cardSample(random: Random, today: IsoDate, place: Place): PersonDocumentSample {
  const year = Number(today.slice(0, 4))
  const birthDate = dateBetween(random, year - 65, year - 50)
  return {
    type: 'resident-id',
    number: residentIdSample(random, today, { birthDate, divisionCode: place.divisionCode }),
    validity: { from: dateBetween(random, year - 1, year - 1), until: 'long-term' },
  }
}

/** Document of an entity that is no individual. */
export function entityDocumentSample(
  random: Random,
  nature: Exclude<Nature, 'individual'>,
  { divisionCode }: Place,
): { type: OrganizationDocumentType; number: string } {
  const type = DOCUMENTS[nature]
  switch (type) {
    case 'business-license':
      return { type, number: socialCreditCodeSample(random, { divisionCode }) }
    case 'military-unit-code':
      return { type, number: militaryUnitCodeSample(random) }
    case 'social-credit-code-certificate': {
      const department = nature === 'government' ? '1' : '8'
      return { type, number: socialCreditCodeSample(random, { department, divisionCode }) }
    }
    default:
      return { type, number: certificateNumberSample(random, { document: type }, divisionCode) }
  }
}

/** Two mobile numbers that differ: the second one is for emergencies (应急联系电话). */
export function twoMobiles(random: Random): { mobile: string; emergencyPhone: string } {
  const mobile = mobilePhoneSample(random)
  return {
    mobile,
    emergencyPhone: avoiding(
      () => mobilePhoneSample(random),
      (other) => other === mobile,
    ),
  }
}
