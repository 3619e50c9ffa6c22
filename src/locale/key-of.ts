import { keyOfCode } from '../data/enumerations/codes.ts'
import { type EnumerationName, isKeyOf, type KeyOf, keysOf } from '../data/enumerations/enumeration.ts'
import { meantKey } from '../data/enumerations/meant.ts'
import { own } from '../foundation/untrusted.ts'
import { completeLocale } from './describe.ts'
import type { Locale, OptionLabels, PartialLocale } from './locale.ts'
import { enOptions } from './options/en.ts'
import { zhCNOptions } from './options/zh-CN.ts'
import { zhTWOptions } from './options/zh-TW.ts'

/**
 * The key of an option that was written out: a cell of a table, what a colleague calls it, the number that the ministry
 * has for it. Width and case do not matter, nor does a slip that leaves no doubt.
 *
 * @param locale whose labels are read; without it the Chinese ones, simplified and traditional, and the English ones
 * @returns `undefined` where it is none of the options, or might be two
 * @throws RangeError where there is no enumeration of that name; TypeError where the locale is none
 *
 * @example
 * ```ts
 * keyOf('nature', '企业')                    // → 'enterprise'
 * keyOf('nature', 'Public institution')     // → 'institution'
 * keyOf('nature', '4')                      // → 'enterprise'
 * keyOf('person-document', '居民身分證')     // → 'resident-id'
 * keyOf('nature', '公司')                    // → undefined
 * ```
 */
export function keyOf<E extends EnumerationName>(
  enumeration: E,
  text: unknown,
  locale?: PartialLocale | Locale,
): KeyOf<E> | undefined {
  const keys = keysOf(enumeration)
  if (isKeyOf(enumeration, text)) return text
  if (typeof text === 'number' || (typeof text === 'string' && /^\s*\d{1,10}\s*$/.test(text))) {
    return keyOfCode(enumeration, 'miit', Number(text))
  }
  if (typeof text !== 'string') return undefined
  const tables: readonly OptionLabels[] =
    locale === undefined || locale === null ? [zhCNOptions, zhTWOptions, enOptions] : [completeLocale(locale).options]
  const names = keys.map((key) =>
    tables.flatMap((table) => own(table[enumeration] as Readonly<Record<string, string>>, key) ?? []),
  )
  return meantKey(keys, names, text) as KeyOf<E> | undefined
}
