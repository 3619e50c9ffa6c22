import type { ServiceType } from '../data/enumerations/enumeration.ts'
import { characterOfCode } from '../data/province-characters/character.ts'
import { MINISTRY, POLICE } from '../data/province-characters/table.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import type { TelecomLicense } from '../record/telecom-license.ts'
import { placeIn } from './places.ts'
import type { Random } from './random.ts'

/** Samples of filing numbers: the serial begins with 99, the end of a year's series. No published number has it. */
export interface IcpNumberSampleOptions {
  /** The service that the number names; without it the number is the entity's (主体备案号). */
  readonly service?: Exclude<ServiceType, 'quick-app'>
  /** First two digits of GB/T 2260. */
  readonly provinceCode?: string
}

/** Whose license the number is of. */
export interface TelecomLicenseSampleOptions {
  /** `province` by default. */
  readonly scope?: TelecomLicense['scope']
  /** First two digits of GB/T 2260, for a license of one province. */
  readonly provinceCode?: string
}

/** Where the number was given. */
export interface PublicSecurityNumberSampleOptions {
  /** First two digits of GB/T 2260. */
  readonly provinceCode?: string
}

const LETTERS = { website: '', app: 'A', 'mini-program': 'X' } as const

/** The year of a number: from 2021, when all of them had four digits, to the last full one. */
function yearBefore(random: Random, today: IsoDate): number {
  return random.between(2021, Number(today.slice(0, 4)) - 1)
}

/** Four digits behind 99 that do not make a run of nines with it. */
function serial(random: Random): string {
  return `99${random.below(9)}${random.digits(3)}`
}

export function icpNumberSample(random: Random, today: IsoDate, options: IcpNumberSampleOptions = {}): string {
  const { provinceCode } = placeIn(random, options.provinceCode)
  const entity = `${characterOfCode(MINISTRY, provinceCode)}ICP备${yearBefore(random, today)}${serial(random)}号`
  const { service } = options
  return service === undefined ? entity : `${entity}-${random.between(1, 20)}${LETTERS[service]}`
}

export function telecomLicenseSample(
  random: Random,
  today: IsoDate,
  options: TelecomLicenseSampleOptions = {},
): string {
  const { scope = 'province' } = options
  const { provinceCode } = placeIn(random, options.provinceCode)
  const digits = `${yearBefore(random, today)}99${random.digits(2)}`
  if (scope === 'national') return `A2.B1.B2-${digits}`
  if (scope === 'cross-region') return `合字B1.B2-${digits}`
  return `${characterOfCode(MINISTRY, provinceCode)}B2-${digits}`
}

export function publicSecurityNumberSample(random: Random, options: PublicSecurityNumberSampleOptions = {}): string {
  const { divisionCode, provinceCode } = placeIn(random, options.provinceCode)
  return `${characterOfCode(POLICE, provinceCode)}公网安备${divisionCode}02${serial(random)}号`
}
