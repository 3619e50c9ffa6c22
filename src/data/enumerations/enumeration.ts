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

/** Keys of an enumeration in the order of the form. */
export function keysOf<E extends EnumerationName>(enumeration: E): readonly KeyOf<E>[] {
  return enumerationKeys[enumeration] as readonly KeyOf<E>[]
}

/** Whether `value` is a key of the enumeration. */
export function isKeyOf<E extends EnumerationName>(enumeration: E, value: unknown): value is KeyOf<E> {
  return (enumerationKeys[enumeration] as readonly unknown[]).includes(value)
}

/** Codes of one receiving system: enumeration → key → code. The caller may pass a newer table than ours. */
export type CodeTable = { readonly [E in EnumerationName]?: Readonly<Record<string, number>> }

/** A receiving system whose codes are known: the ministry, WeChat's filing API, the public-security platform. */
export type CodeSystem = keyof typeof codeTables

/**
 * Code of an option in a receiving system; `undefined` where the system has none or it is not known.
 *
 * @param system one of ours, or a table of the caller's own: the systems change theirs without notice
 *
 * @example
 * ```ts
 * codeOf('nature', 'foundation')                    // → 10
 * codeOf('nature', 'foundation', 'publicSecurity')  // → 8
 * codeOf('pre-approval', 'culture', 'wechat')       // → 9
 * ```
 */
export function codeOf<E extends EnumerationName>(
  enumeration: E,
  key: KeyOf<E>,
  system: CodeSystem | CodeTable = 'miit',
): number | undefined {
  const tables: CodeTable = typeof system === 'string' ? codeTables[system] : system
  return tables[enumeration]?.[key]
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
  const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = organizationDocuments
  return tables[nature]?.[type]
}
