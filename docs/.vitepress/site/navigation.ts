import { existsSync } from 'node:fs'
import type { DefaultTheme } from 'vitepress'
import { catalogueSidebar, type SidebarEntry } from '../../catalogue/sidebar.ts'
import { guideSidebar, guides } from '../../guide/sidebar.ts'
import { referenceSidebar } from '../../reference/sidebar.ts'

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
    { text: { zh: '质量与数字', en: 'Quality, in figures' }, path: 'quality' },
    { text: { zh: '与现有做法比较', en: 'Beside what is used now' }, path: 'comparison' },
  ],
}

/** The first of them; the list at its side leads to the others. */
const GUIDES: Door = { text: { zh: '指南', en: 'Guides' }, path: `guide/${guides[0]?.slug}` }

const CHECK: Door = { text: { zh: '自查', en: 'Self-check' }, path: 'check' }

function itemsOf(locale: SiteLocale, items: readonly Door[]): { text: string; link: string }[] {
  return items.map(({ text, path }) => ({ text: text[locale], link: `${rootOf(locale)}${path}` }))
}

const RETURNED: Door = { text: { zh: '为什么被退回', en: 'Why was it returned' }, path: 'returned' }

const REFERENCE: { readonly text: Texts; readonly items: readonly Door[] } = {
  text: { zh: '查阅', en: 'Reference' },
  items: [
    { text: { zh: '规则与依据', en: 'Rules and their sources' }, path: 'rules' },
    { text: { zh: '各省要求', en: 'Provinces' }, path: 'provinces' },
    { text: { zh: '表单字段', en: 'Fields of the forms' }, path: 'forms' },
    { text: { zh: '证件', en: 'Documents' }, path: 'documents' },
    { text: { zh: '选项与代码', en: 'Options and codes' }, path: 'enumerations' },
    { text: { zh: '错误代码', en: 'Codes of findings' }, path: 'errors' },
  ],
}

const FURTHER: { readonly text: Texts; readonly items: readonly Door[] } = {
  text: { zh: '另见', en: 'Further' },
  items: [
    { text: { zh: '期限与状态', en: 'Deadlines and states' }, path: 'deadlines' },
    { text: { zh: '填写说明与审查', en: 'Statements' }, path: 'statements' },
    { text: { zh: 'JSON Schema', en: 'JSON Schema' }, path: 'json-schema' },
    { text: { zh: '移植用例', en: 'Vectors for ports' }, path: 'vectors' },
  ],
}

/** Whether a page is there in this language: some are written in both at once and stand at the root alone. */
const isThere = (locale: SiteLocale, { path }: Door): boolean =>
  existsSync(new URL(`../..${rootOf(locale)}${path}.md`, import.meta.url))

const thereIn = (locale: SiteLocale, items: readonly Door[]): { text: string; link: string }[] =>
  itemsOf(
    locale,
    items.filter((door) => isThere(locale, door)),
  )

/** The bar at the top. */
export function navigation(locale: SiteLocale): DefaultTheme.NavItem[] {
  return [
    ...thereIn(locale, [GUIDES]).map((door) => ({ ...door, activeMatch: `^${rootOf(locale)}guide/` })),
    ...thereIn(locale, [CHECK, RETURNED]),
    { text: REFERENCE.text[locale], items: thereIn(locale, REFERENCE.items) },
    { text: 'API', link: `${rootOf(locale)}api/`, activeMatch: `^${rootOf(locale)}api/` },
    { text: ABOUT.text[locale], items: thereIn(locale, ABOUT.items) },
  ]
}

/** The folder that the pages of a group stand in: `/rules/`. */
function folderOf(locale: SiteLocale, entry: SidebarEntry): string {
  let leaf = entry
  while (leaf.items?.[0] !== undefined) leaf = leaf.items[0]
  const root = rootOf(locale)
  return `${root}${(leaf.link ?? root).slice(root.length).split('/')[0]}/`
}

/**
 * The list at the side. Guides have a list of their own. A group of the reference is opened on its own pages alone: with
 * every rule and field on each page, the site would be mostly lists.
 */
export function sidebar(locale: SiteLocale): DefaultTheme.SidebarMulti {
  const groups = catalogueSidebar(locale)
  const api = referenceSidebar(locale)
  const shown = (group: SidebarEntry, open?: SidebarEntry): DefaultTheme.SidebarItem => {
    const { items: _, collapsed: __, ...alone } = group
    return (group === open ? { ...group, collapsed: false } : alone) as DefaultTheme.SidebarItem
  }
  const listWith = (open?: SidebarEntry): DefaultTheme.SidebarItem[] => [
    ...thereIn(locale, [GUIDES, CHECK, RETURNED]),
    {
      text: REFERENCE.text[locale],
      items: groups.map((group) => shown(group, open)),
    },
    shown(api, open),
    { text: FURTHER.text[locale], items: thereIn(locale, FURTHER.items) },
    { text: ABOUT.text[locale], items: thereIn(locale, ABOUT.items) },
  ]
  return {
    ...Object.fromEntries(
      [...groups, api]
        .filter(({ items }) => items !== undefined)
        .map((group) => [folderOf(locale, group), listWith(group)]),
    ),
    // Who reads a guide wants the next one; the rest is in the bar.
    [`${rootOf(locale)}guide/`]: guideSidebar(locale),
    [rootOf(locale)]: listWith(),
  }
}
