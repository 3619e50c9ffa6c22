import type { PostalAddressOptions } from '../../contact/postal-address/postal-address.ts'
import type { IsoDate } from '../../foundation/calendar.ts'
import type { IssueCode } from '../../foundation/issue.ts'
import type { PassportOptions } from '../../identity/passport.ts'
import type { ResidencePermitOptions } from '../../identity/residence-permit.ts'
import type { EntityNameContext } from '../../naming/entity-name.ts'
import type { PersonNameContext } from '../../naming/person-name.ts'
import type { ServiceNameContext } from '../../naming/service-name/check-service-name.ts'
import type { CertificateNumberOptions } from '../../organization/certificate-number.ts'
import type { Random } from '../random.ts'
import type { invalidReasons } from './reasons.ts'

/** What a sample is of: the part before the dot of a finding's code. */
export type InvalidKind = keyof typeof invalidReasons

/** What is wrong: the part behind the dot. */
export type InvalidReason<K extends InvalidKind = InvalidKind> = (typeof invalidReasons)[K][number]

/** What some parsers have to be given besides the input, for the reason to be one. */
interface Options {
  readonly residence_permit: ResidencePermitOptions | undefined
  readonly passport: PassportOptions | undefined
  readonly certificate_number: CertificateNumberOptions | undefined
  readonly postal_address: PostalAddressOptions | undefined
  readonly person_name: PersonNameContext | undefined
  readonly entity_name: EntityNameContext
  readonly service_name: ServiceNameContext
}

/** Second argument of the parser (or check) of a kind. */
export type InvalidOptions<K extends InvalidKind = InvalidKind> = K extends keyof Options ? Options[K] : undefined

/**
 * An input that is wrong in one way. `options` goes to the parser as its second argument; it is there where the reason
 * depends on it: `checkServiceName(sample.input, sample.options)`.
 */
export type InvalidSample<K extends InvalidKind = InvalidKind, R extends InvalidReason<K> = InvalidReason<K>> = {
  readonly input: unknown
  /** Code of the first finding, which is an error. */
  readonly code: Extract<IssueCode, `${K}.${R}`>
} & (undefined extends InvalidOptions<K>
  ? { readonly options?: InvalidOptions<K> }
  : { readonly options: InvalidOptions<K> })

/** An input, and what goes with it. */
export interface Made<K extends InvalidKind = InvalidKind> {
  readonly input: unknown
  readonly options?: InvalidOptions<K>
}

/** Makes the inputs of a kind, by reason. */
export type Faults<K extends InvalidKind> = {
  readonly [T in K]: { readonly [R in InvalidReason<T>]: (random: Random, today: IsoDate) => Made<T> }
}

/** Nothing that was filled in. */
export function blank(random: Random): { input: unknown } {
  return { input: random.pick(['', '  ', '\u3000', null, undefined]) }
}

/** A number or a boolean in the place of text. */
export function noText(random: Random): { input: unknown } {
  return { input: random.pick([0, random.below(1_000_000_000), true, false]) }
}

/** More text than any spelling of the value has. */
export function tooLong(random: Random, length: number): { input: unknown } {
  return { input: random.pick('Q0青'.split('')).repeat(length) }
}
