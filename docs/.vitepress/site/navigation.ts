import type { DefaultTheme } from 'vitepress'

export type SiteLocale = 'zh' | 'en'

/** Where the pages of a language begin. */
export const rootOf = (locale: SiteLocale): string => (locale === 'zh' ? '/' : '/en/')

type Texts = Readonly<Record<SiteLocale, string>>

interface Door {
  readonly text: Texts
  readonly path: string
}

const ABOUT: { readonly text: Texts; readonly items: readonly Door[] } = {
  text: { zh: '这个库', en: 'This library' },
  items: [
    { text: { zh: '版本与承诺', en: 'Versions and promises' }, path: 'versions' },
    { text: { zh: '数据来源', en: 'Sources of data' }, path: 'data' },
    { text: { zh: '判断质量', en: 'Quality of judgement' }, path: 'quality' },
    { text: { zh: '与现有做法比较', en: 'Beside what is used now' }, path: 'comparison' },
  ],
}

const CHECK: Door = { text: { zh: '自查', en: 'Self-check' }, path: 'check' }

function itemsOf(locale: SiteLocale, items: readonly Door[]): { text: string; link: string }[] {
  return items.map(({ text, path }) => ({ text: text[locale], link: `${rootOf(locale)}${path}` }))
}

/** The bar at the top. */
export function navigation(locale: SiteLocale): DefaultTheme.NavItem[] {
  return [...itemsOf(locale, [CHECK]), { text: ABOUT.text[locale], items: itemsOf(locale, ABOUT.items) }]
}

/** The list at the side: the same on every page. */
export function sidebar(locale: SiteLocale): DefaultTheme.SidebarItem[] {
  return [{ text: ABOUT.text[locale], items: itemsOf(locale, ABOUT.items) }]
}
