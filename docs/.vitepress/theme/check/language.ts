import { en } from '../../../../src/locale/en.ts'
import type { Language } from '../../../../src/locale/language.ts'
import { zhCN } from '../../../../src/locale/zh-CN.ts'

export type Tongue = 'zh' | 'en'

/** The language of a page, as reports know it. */
export function languageOf(tongue: Tongue): Language {
  return { locale: tongue === 'en' ? en : zhCN, source: tongue, texts: {} }
}
