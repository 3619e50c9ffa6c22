import type { Locale } from './locale.ts'

/** A text that stands beside the fact it speaks of, in the two languages that the house itself writes. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
  /** What stands in its `{slots}`. */
  readonly slots?: Slots
}

export type Slots = Readonly<Record<string, string | number | Bilingual>>

/** A language of the reports: the locale, and the texts that stand beside facts (rules, reasons, options of the command). */
export interface Language {
  readonly locale: Locale
  /** In which of its two languages a text is taken where `texts` has none of it. */
  readonly source: 'zh' | 'en'
  /** Texts of the language itself, by the text of `source`. */
  readonly texts: Readonly<Record<string, string>>
}

/**
 * A text in the language of the report, its `{slots}` filled.
 *
 * @example
 * ```ts
 * const english = { locale: en, source: 'en', texts: {} } as const
 * say(english, { zh: '第{line}行', en: 'line {line}' }, { line: 3 }) // → 'line 3'
 * ```
 */
export function say(language: Language, text: Bilingual, slots: Slots = text.slots ?? {}): string {
  const written = text[language.source]
  return (language.texts[written] ?? written).replace(/\{(\w+)\}/g, (slot: string, name: string) => {
    const filling = slots[name] ?? slot
    return typeof filling === 'object' ? say(language, filling) : String(filling)
  })
}

/** Words with commas between, as the language writes them. */
export function listed(words: readonly string[]): Bilingual {
  const [first = '', ...rest] = words
  if (rest.length === 0) return { zh: '{first}', en: '{first}', slots: { first } }
  return { zh: '{first}、{rest}', en: '{first}, {rest}', slots: { first, rest: listed(rest) } }
}
