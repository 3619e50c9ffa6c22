import { type EnumerationName, isKeyOf, type KeyOf, keysOf, type Nature } from '../data/enumerations/enumeration.ts'
import { organizationDocuments } from '../data/enumerations/table.ts'
import { own, read } from '../foundation/untrusted.ts'
import { completeLocale } from './describe.ts'
import type { Locale, PartialLocale } from './locale.ts'

/** An option of a select box. */
export interface OptionItem<E extends EnumerationName> {
  value: KeyOf<E>
  label: string
}

/** What limits the options of an enumeration. */
export interface OptionsLimit {
  /** Nature of the entity (单位性质): of `organization-document` those that it may file with; none for an individual. */
  readonly nature?: Nature | undefined
}

/**
 * The options of an enumeration with their labels, in the form's order: what a select box needs. Every enumeration has
 * them: natures, documents, kinds of filings, contents, languages, the 31 provinces (`server-location`).
 *
 * @param limit `{ nature }`: of `organization-document` only those that such an entity files with
 * @throws RangeError where there is no enumeration or nature of that name; TypeError where the locale is none
 *
 * @example
 * ```ts
 * optionsOf('nature', en)[3] // → { value: 'enterprise', label: 'Enterprise' }
 * optionsOf('organization-document', en, { nature: 'medical-institution' })
 * // → [{ value: 'medical-practice-license', label: 'Medical institution practice license' }]
 * optionsOf('server-location')[0] // → { value: '11', label: '北京' }
 * ```
 */
export function optionsOf<E extends EnumerationName>(
  enumeration: E,
  locale?: PartialLocale | Locale,
  limit?: OptionsLimit,
): OptionItem<E>[] {
  const { options } = completeLocale(locale)
  const labels: Readonly<Record<string, string>> | undefined =
    typeof enumeration === 'string' ? own(options, enumeration) : undefined
  if (labels === undefined) {
    throw new RangeError(`beian: optionsOf takes the name of an enumeration: ${Object.keys(options).join(', ')}`)
  }
  const values = keysFor(enumeration, limit) ?? Object.keys(labels)
  return values.map((value) => ({ value: value as KeyOf<E>, label: labels[value]! }))
}

/** The keys that a nature leaves of an enumeration; `undefined` where nothing limits it. */
function keysFor(enumeration: EnumerationName, limit: OptionsLimit | undefined): readonly string[] | undefined {
  const nature: unknown = read(limit, 'nature')
  if (nature === undefined || nature === null || nature === '') return undefined
  if (!isKeyOf('nature', nature)) {
    throw new RangeError(`beian: the option 'nature' must be one of ${keysOf('nature').join(', ')}`)
  }
  if (enumeration !== 'organization-document') return undefined
  const documents: Readonly<Record<string, object>> = organizationDocuments
  return Object.keys(own(documents, nature) ?? {})
}
