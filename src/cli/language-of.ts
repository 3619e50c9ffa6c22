import { languages } from '../locale/languages.ts'

/** The forms' own language: that of the reports where nothing says another. */
export const FORMS_LANGUAGE = 'zh-CN'

/** Chinese in other places, and in the scripts by name. */
const CHINESE: Readonly<Record<string, string>> = { tw: 'zh-TW', hk: 'zh-TW', mo: 'zh-TW', hant: 'zh-TW' }

/**
 * The language of the reports: that of `--locale`, else what the environment asks for as POSIX has it (`LC_ALL`,
 * `LC_MESSAGES`, `LANG`), where it is one of ours.
 *
 * @example
 * ```ts
 * languageOf(undefined, { LANG: 'zh_HK.UTF-8' }) // → 'zh-TW'
 * languageOf('en', { LANG: 'zh_CN.UTF-8' })      // → 'en'
 * languageOf(undefined, { LANG: 'C.UTF-8' })     // → 'zh-CN'
 * ```
 */
export function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>> = {}): string {
  if (asked !== undefined && languages.has(asked)) return asked
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const [language = '', ...places] = named
    .toLowerCase()
    .replace(/[.@].*/, '')
    .split(/[_-]/)
  if (language === 'zh') return places.map((place) => CHINESE[place]).find(Boolean) ?? FORMS_LANGUAGE
  const ids = [...languages.keys()]
  return (
    ids.find((id) => id.toLowerCase() === [language, ...places].join('-')) ??
    ids.find((id) => id.toLowerCase().replace(/-.*/, '') === language) ??
    FORMS_LANGUAGE
  )
}
