import type { Language } from './language.ts'

/**
 * Every language of the reports by its BCP 47 tag, loaded when it is asked for. A new one is registered here and, for
 * programs, in `src/locale.ts`.
 */
export const languages: ReadonlyMap<string, () => Promise<Language>> = new Map<string, () => Promise<Language>>([
  ['zh-CN', async () => ({ locale: (await import('./zh-CN.ts')).zhCN, source: 'zh', texts: {} })],
  [
    'zh-TW',
    async () => {
      const [{ zhTW }, { texts }] = await Promise.all([import('./zh-TW.ts'), import('./texts/zh-TW.ts')])
      return { locale: zhTW, source: 'zh', texts }
    },
  ],
  ['en', async () => ({ locale: (await import('./en.ts')).en, source: 'en', texts: {} })],
])
