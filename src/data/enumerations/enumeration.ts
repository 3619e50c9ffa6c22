import { own } from '../../foundation/untrusted.ts'
import { enumerationKeys } from './table.ts'

/** Name of an enumeration of the forms, for example `nature` (单位性质). */
export type EnumerationName = keyof typeof enumerationKeys

/** A key of the enumeration `E`. */
export type KeyOf<E extends EnumerationName> = (typeof enumerationKeys)[E][number]

/** Nature of the entity (单位性质) as the ministry's form lists it. */
export type Nature = KeyOf<'nature'>
/** Document of a person (个人证件类型). */
export type PersonDocumentType = KeyOf<'person-document'>
/** Document of an organization (单位证件类型); which nature may use which is in `organizationDocuments`. */
export type OrganizationDocumentType = KeyOf<'organization-document'>
/** Pre-approval (前置审批). */
export type PreApproval = KeyOf<'pre-approval'>
/** Service that is filed: website, app, mini-program, quick app. */
export type ServiceType = KeyOf<'service-type'>
/** Kind of filing (备案类型): first, added service, change … */
export type FilingKind = KeyOf<'filing-kind'>
/** Content of a service (服务内容). */
export type ServiceContent = KeyOf<'service-content'>
/** Language of a service, as a BCP 47 tag. */
export type Language = KeyOf<'language'>
/** Access mode (接入方式). */
export type AccessMode = KeyOf<'access-mode'>
/** Platform of an app. */
export type AppPlatform = KeyOf<'app-platform'>

/**
 * Keys of an enumeration in the order of the form.
 *
 * @throws RangeError where there is no enumeration of that name
 *
 * @example
 * ```ts
 * keysOf('app-platform') // → ['android', 'ios', 'harmonyos']
 * ```
 */
export function keysOf<E extends EnumerationName>(enumeration: E): readonly KeyOf<E>[] {
  const keys: readonly KeyOf<E>[] | undefined =
    typeof enumeration === 'string' ? own(enumerationKeys, enumeration) : undefined
  if (keys === undefined) {
    throw new RangeError(`beian: keysOf takes the name of an enumeration: ${Object.keys(enumerationKeys).join(', ')}`)
  }
  return keys
}

/**
 * Whether `value` is a key of the enumeration; of one that there is not, nothing is.
 *
 * @example
 * ```ts
 * isKeyOf('nature', 'individual') // → true
 * isKeyOf('nature', '个人')        // → false
 * ```
 */
export function isKeyOf<E extends EnumerationName>(enumeration: E, value: unknown): value is KeyOf<E> {
  if (typeof enumeration !== 'string') return false
  const keys: readonly unknown[] | undefined = own(enumerationKeys, enumeration)
  return keys !== undefined && keys.includes(value)
}
