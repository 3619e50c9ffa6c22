import { rules } from '../../src/data/rules/table.ts'
import { chinese, type Edition, english, say } from './page.ts'
import { DOMAINS, optionLabel, PROVINCES } from './words.ts'

/** An entry of the side bar, as VitePress takes it. */
export interface SidebarEntry {
  readonly text: string
  readonly link?: string
  readonly collapsed?: boolean
  readonly items?: SidebarEntry[]
}

/** The whole bar stands in every page of the site: so it leads to lists, and only to the provinces one by one. */
function entries(edition: Edition): SidebarEntry[] {
  const entry = (zh: string, en: string, path: string): { text: string; link: string } => ({
    text: say(edition, { zh, en }),
    link: `${edition.base}${path}`,
  })
  const rooms = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))]
  return [
    entry('备案为什么被退回', 'Why filings are returned', '/returned'),
    {
      ...entry('规则与依据', 'Rules', '/rules'),
      collapsed: true,
      items: rooms.map((room) => entry(DOMAINS[room]?.zh ?? room, DOMAINS[room]?.en ?? room, `/rules#${room}`)),
    },
    {
      ...entry('各省要求', 'Provinces', '/provinces'),
      collapsed: true,
      items: PROVINCES.map((code) => ({
        text: optionLabel(edition, 'server-location', code),
        link: `${edition.base}/provinces/${code}`,
      })),
    },
    entry('表单字段', 'Fields of the forms', '/forms'),
    entry('证件', 'Documents', '/documents'),
    entry('选项与代码', 'Options and codes', '/enumerations'),
    entry('错误代码', 'Issue codes', '/errors'),
  ]
}

/** The part of the side bar that leads to the catalogue. */
export function catalogueSidebar(locale: 'zh' | 'en'): SidebarEntry[] {
  return entries(locale === 'en' ? english : chinese)
}
