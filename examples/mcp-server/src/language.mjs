import { en, zhCN, zhTW } from 'beian/locale'
import * as z from 'zod'

/** Languages of what is answered, by their tags. */
const LOCALES = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

export const DEFAULT_LOCALE = 'zh-CN'

/** The input by which a caller chooses the language. */
export const localeInput = z
  .enum(Object.keys(LOCALES))
  .default(DEFAULT_LOCALE)
  .describe('语言，默认zh-CN / language of the answer')

export function localeOf(tag) {
  return Object.hasOwn(LOCALES, tag) ? LOCALES[tag] : LOCALES[DEFAULT_LOCALE]
}

/** One of the texts `{ 'zh-CN', 'zh-TW', en }`, its slots filled. */
export function say(locale, texts, slots = {}) {
  return texts[locale.id].replace(/\{(\w+)\}/g, (_, name) => String(slots[name]))
}

/** A text of the rules, which are written in Chinese as the authorities write them, and in English. */
export function ruleText(locale, { zh, en }) {
  return locale === LOCALES.en ? en : zh
}

/** The label of an option, such as 企业 for `enterprise`. */
export function optionLabel(locale, enumeration, key) {
  return locale.options[enumeration][key] ?? key
}

/** Words with what stands between them in a list. */
export function listed(locale, words) {
  return words.join(locale.cells.between)
}

/** A word with a note in brackets behind it. */
export function noted(locale, word, note) {
  return locale.id === 'en' ? `${word} (${note})` : `${word}（${note}）`
}
