import type { EnumerationName, KeyOf } from '../data/enumerations/enumeration.ts'
import { own } from '../foundation/untrusted.ts'
import { completeLocale } from './describe.ts'
import type { Locale, PartialLocale } from './locale.ts'

/**
 * The options of an enumeration with their labels, in the form's order: what a select box needs.
 *
 * @throws RangeError where there is no enumeration of that name; TypeError where the locale is none
 *
 * @example
 * ```ts
 * optionsOf('nature', en)[3] // → { value: 'enterprise', label: 'Enterprise' }
 * ```
 */
export function optionsOf<E extends EnumerationName>(
  enumeration: E,
  locale?: PartialLocale | Locale,
): readonly { readonly value: KeyOf<E>; readonly label: string }[] {
  const { options } = completeLocale(locale)
  const labels: Readonly<Record<string, string>> | undefined =
    typeof enumeration === 'string' ? own(options, enumeration) : undefined
  if (labels === undefined) {
    throw new RangeError(`beian: optionsOf takes the name of an enumeration: ${Object.keys(options).join(', ')}`)
  }
  return Object.keys(labels).map((value) => ({ value: value as KeyOf<E>, label: labels[value]! }))
}
