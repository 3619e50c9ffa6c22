import type { InternationalPhoneCountry } from '../contact/international-phone.ts'
import { areaKind } from '../data/area-codes/known.ts'
import { HEADS } from '../data/postcodes/table.ts'
import { domainSample } from './network.ts'
import { type Place, placeIn } from './places.ts'
import { avoiding, demand, type Random } from './random.ts'

/**
 * Samples of ways to reach somebody. China sets no numbers aside for examples, so they are recognisable only: mobile
 * numbers begin with 1990000, office phones with 555, streets are 青竹路. Never dial them or send them messages.
 */
export interface OfficePhoneSampleOptions {
  /** With its zero: `0755`. */
  readonly areaCode?: string
  /** Whether an extension (分机) of four digits follows. */
  readonly extension?: boolean
}

/** Which province the value is of. */
export interface ProvinceSampleOptions {
  /** First two digits of GB/T 2260. */
  readonly provinceCode?: string
}

/** Which country the number is of. */
export interface InternationalPhoneSampleOptions {
  /** Hong Kong by default. */
  readonly country?: InternationalPhoneCountry
}

const LOCAL_PARTS = ['beian', 'office', 'contact', 'service', 'hello', 'admin.team', 'web-team'] as const

/** What international numbers begin with, and how many digits follow. */
const PLANS: Readonly<Record<InternationalPhoneCountry, string>> = {
  CN: '+86105550',
  HK: '+8522155',
  MO: '+8532855',
  TW: '+88622555',
}

const MADE_UP_POSTCODE = /^(\d)\1{5}$|^123456$|^654321$/

export function mobilePhoneSample(random: Random): string {
  return avoiding(
    () => `1990000${random.digits(4)}`,
    (text) => text.endsWith('0000'),
  )
}

export function officePhoneSample(random: Random, options: OfficePhoneSampleOptions = {}): string {
  const areaCode = options.areaCode ?? placeIn(random).areaCode
  const kind = /^0\d{2,3}$/.test(areaCode) ? areaKind(Number(areaCode)) : 0
  demand(kind !== 0, 'areaCode must be in use, with its zero')
  const subscriber = `555${random.below(5)}${random.digits(kind === 1 ? 3 : 4)}`
  const extension = options.extension === true ? `-8${random.digits(3)}` : ''
  return `0086-${areaCode}-${subscriber}${extension}`
}

export function internationalPhoneSample(random: Random, options: InternationalPhoneSampleOptions = {}): string {
  return PLANS[options.country ?? 'HK'] + random.digits(4)
}

export function emailSample(random: Random, domain: string = domainSample(random)): string {
  return `${random.pick(LOCAL_PARTS)}@${domain}`
}

export function postcodeSample(random: Random, { provinceCode }: ProvinceSampleOptions = {}): string {
  const { provinceCode: province } = placeIn(random, provinceCode)
  const heads = HEADS.split(' ').filter((entry) => entry.slice(2, 4) === province)
  return avoiding(
    () => random.pick(heads).slice(0, 2) + random.digits(4),
    (text) => MADE_UP_POSTCODE.test(text),
  )
}

/** An address down to the door, with its division in front. */
export function addressIn(random: Random, place: Place): string {
  const room = `${random.between(1, 9)}0${random.between(1, 9)}室`
  return `${place.divisionName}青竹路${random.between(1, 299)}号${random.between(1, 20)}栋${room}`
}

export function postalAddressSample(random: Random, { provinceCode }: ProvinceSampleOptions = {}): string {
  return addressIn(random, placeIn(random, provinceCode))
}
