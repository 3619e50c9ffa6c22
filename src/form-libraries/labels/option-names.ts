import type { EnumerationName } from '../../data/enumerations/enumeration.ts'
import { enumerationKeys } from '../../data/enumerations/table.ts'
import { furtherOptions } from '../../data/labels/table.ts'
import { own } from '../../foundation/untrusted.ts'
import type { PartialLocale } from '../../locale/locale.ts'
import { enOptions } from '../../locale/options/en.ts'
import { zhCNOptions } from '../../locale/options/zh-CN.ts'
import { foldWord, spellingsOf } from './fold-label.ts'

type Tables = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

/** What an option is called: in Chinese and English, by the sources, and in a locale of the caller's own. */
export function namesOfOption(
  enumeration: EnumerationName,
  key: string,
  locale: PartialLocale | undefined,
): readonly string[] {
  const names: string[] = []
  for (const options of [zhCNOptions, enOptions, locale?.options]) {
    const name = own(own((options ?? {}) as Tables, enumeration) ?? {}, key)
    if (typeof name === 'string') names.push(name)
  }
  return [...names, ...(own(own(furtherOptions, enumeration) ?? {}, key) ?? [])]
}

const known = /* @__PURE__ */ new WeakMap<object, Map<string, ReadonlyMap<string, string>>>()
const NO_LOCALE = {}

/** The key of an option by any of its names, or by itself; `undefined` where none of the enumerations has it. */
export function optionNamed(
  enumerations: readonly EnumerationName[],
  text: string,
  locale: PartialLocale | undefined,
): string | undefined {
  for (const spelling of spellingsOf(foldWord(text))) {
    for (const enumeration of enumerations) {
      const key = keysByName(enumeration, locale).get(spelling)
      if (key !== undefined) return key
    }
  }
  return undefined
}

function keysByName(enumeration: EnumerationName, locale: PartialLocale | undefined): ReadonlyMap<string, string> {
  const holder = locale ?? NO_LOCALE
  const tables = known.get(holder) ?? new Map<string, ReadonlyMap<string, string>>()
  known.set(holder, tables)
  let keys = tables.get(enumeration)
  if (keys === undefined) {
    const made = new Map<string, string>()
    for (const key of enumerationKeys[enumeration]) {
      for (const name of [...namesOfOption(enumeration, key, locale), key]) {
        const folded = foldWord(name)
        if (!made.has(folded)) made.set(folded, key)
      }
    }
    keys = made
    tables.set(enumeration, keys)
  }
  return keys
}
