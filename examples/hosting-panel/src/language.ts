import { en, type Locale, zhCN, zhTW } from 'beian/locale'
import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'

export const languages = ['zh-CN', 'zh-TW', 'en'] as const
export type Language = (typeof languages)[number]
/** A text of our own. That of zh-TW is given where its words differ. */
export type Said = { readonly zh: string; readonly tw?: string; readonly en: string }

const locales: Readonly<Record<Language, Locale>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }
/** A header that lists more than this comes from nobody's browser. */
const LONGEST_HEADER = 400

export const localeOf = (language: Language): Locale => locales[language]

export function say({ zh, tw, en }: Said, language: Language): string {
  if (language === 'en') return en
  return language === 'zh-TW' ? (tw ?? zh) : zh
}

/** The language of an answer: `locale` of the address, or else the best of Accept-Language, or else zh-CN. */
export function languageOf(c: Context): Language {
  const asked = languages.find((language) => language === c.req.query('locale'))
  if (asked !== undefined) return asked
  const header = c.req.header('Accept-Language')
  if (header === undefined || header.length > LONGEST_HEADER) return 'zh-CN'
  for (const { type, q } of parseAccept(header).sort((one, other) => other.q - one.q)) {
    const tag = type.toLowerCase()
    if (q === 0) continue
    if (/^zh-(?:tw|hk|mo|hant)\b/.test(tag)) return 'zh-TW'
    if (/^zh\b/.test(tag) || tag === '*') return 'zh-CN'
    if (/^en\b/.test(tag)) return 'en'
  }
  return 'zh-CN'
}
