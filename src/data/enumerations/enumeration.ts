import { own } from '../../foundation/untrusted.ts'
import { codeTables, enumerationKeys, organizationDocuments } from './table.ts'

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

/** Codes of one receiving system: enumeration → key → code. The caller may pass a newer table than ours. */
export type CodeTable = { readonly [E in EnumerationName]?: Readonly<Record<string, number>> | undefined }

/** A receiving system whose codes are known: the ministry, WeChat's filing API, the public-security platform. */
export type CodeSystem = keyof typeof codeTables

/**
 * Code of an option in a receiving system; `undefined` where the system has none or it is not known.
 *
 * @param system one of ours, or a table of the caller's own: the systems change theirs without notice
 * @throws RangeError where the system is neither
 *
 * @example
 * ```ts
 * codeOf('nature', 'foundation')                    // → 10
 * codeOf('nature', 'foundation', 'public-security') // → 8
 * codeOf('pre-approval', 'culture', 'wechat')       // → 9
 * ```
 */
export function codeOf<E extends EnumerationName>(
  enumeration: E,
  key: KeyOf<E>,
  system: CodeSystem | CodeTable = 'miit',
): number | undefined {
  const tables: CodeTable | undefined | null = typeof system === 'string' ? own(codeTables, system) : system
  if (typeof tables !== 'object' || tables === null) {
    throw new RangeError(
      `beian: codeOf takes a table of codes or one of the systems ${Object.keys(codeTables).join(', ')}`,
    )
  }
  return codeIn(tables, enumeration, key)
}

/** A code in a table of tables, looked up among their own properties. */
function codeIn(tables: object, name: unknown, key: unknown): number | undefined {
  if (typeof name !== 'string' || typeof key !== 'string') return undefined
  const codes = own(tables as Readonly<Record<string, Readonly<Record<string, number>> | undefined>>, name)
  return typeof codes === 'object' && codes !== null ? own(codes, key) : undefined
}

/**
 * The ministry's code of a pair of nature and document: one certificate has a code per nature.
 *
 * @example
 * ```ts
 * organizationDocumentCode('government', 'organization-code-certificate') // → 9
 * organizationDocumentCode('enterprise', 'organization-code-certificate') // → 12
 * ```
 */
export function organizationDocumentCode(nature: Nature, type: OrganizationDocumentType): number | undefined {
  return codeIn(organizationDocuments, nature, type)
}
