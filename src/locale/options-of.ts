import type { EnumerationName, KeyOf } from '../data/enumerations/enumeration.ts'
import { completeLocale } from './describe.ts'
import type { Locale, PartialLocale } from './locale.ts'

/**
 * The options of an enumeration with their labels, in the form's order: what a select box needs.
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
  const labels = completeLocale(locale).options[enumeration] as Record<string, string>
  return Object.keys(labels).map((value) => ({ value: value as KeyOf<E>, label: labels[value]! }))
}
