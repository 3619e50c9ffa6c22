import type { Locale } from '../locale/locale.ts'

/** The languages of the reports. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const

export type LocaleName = (typeof LOCALES)[number]

/** The texts of one language; those of the others are not loaded. */
export async function localeOf(name: LocaleName): Promise<Locale> {
  switch (name) {
    case 'en':
      return (await import('../locale/en.ts')).en
    case 'zh-TW':
      return (await import('../locale/zh-TW.ts')).zhTW
    default:
      return (await import('../locale/zh-CN.ts')).zhCN
  }
}
