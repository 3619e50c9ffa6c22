import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { formNames } from '../../src/data/forms/ids.ts'
import { rules } from '../../src/data/rules/table.ts'
import { addressOf, pagedFields } from './form-fields.ts'
import { chinese, type Edition, english, say } from './page.ts'
import { DOMAINS, optionLabel, PROVINCES } from './words.ts'

/** An entry of the side bar, as VitePress takes it. */
export interface SidebarEntry {
  readonly text: string
  readonly link?: string
  readonly collapsed?: boolean
  readonly items?: readonly SidebarEntry[]
}

const LONGEST = { zh: 20, en: 44 } as const

function shortened({ lang }: Edition, text: string): string {
  return text.length > LONGEST[lang] ? `${text.slice(0, LONGEST[lang])}…` : text
}

const FORMS = {
  icp: { zh: 'ICP备案', en: 'ICP filing' },
  'public-security': { zh: '公安联网备案', en: 'Public-security filing' },
  'domain-template': { zh: '域名信息模板', en: 'Domain template' },
} as const

function groups(edition: Edition): readonly SidebarEntry[] {
  const at = (path: string): string => `${edition.base}${path}`
  const rooms = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))]
  const documents = (name: 'person-document' | 'organization-document'): SidebarEntry[] =>
    keysOf(name).map((key) => ({ text: optionLabel(edition, name, key), link: at(`/documents/${key}`) }))
  const things = [...new Set(Object.keys(edition.locale.issues).map((code) => code.slice(0, code.indexOf('.'))))]
  return [
    {
      text: say(edition, { zh: '规则', en: 'Rules' }),
      link: at('/rules'),
      collapsed: true,
      items: rooms.map((room) => ({
        text: say(edition, DOMAINS[room] ?? { zh: room, en: room }),
        collapsed: true,
        items: rules
          .filter(({ id }) => id.startsWith(`${room}/`))
          .map(({ id, demand }) => ({ text: shortened(edition, say(edition, demand)), link: at(`/rules/${id}`) })),
      })),
    },
    {
      text: say(edition, { zh: '各省要求', en: 'Provinces' }),
      link: at('/provinces'),
      collapsed: true,
      items: PROVINCES.map((code) => ({
        text: optionLabel(edition, 'server-location', code),
        link: at(`/provinces/${code}`),
      })),
    },
    {
      text: say(edition, { zh: '表单字段', en: 'Fields' }),
      link: at('/forms'),
      collapsed: true,
      items: formNames.map((form) => ({
        text: say(edition, FORMS[form]),
        collapsed: true,
        items: pagedFields
          .filter((field) => field.form === form)
          .map((field) => ({ text: `${edition.locale.fields[field.id]} ${field.path}`, link: at(addressOf(field)) })),
      })),
    },
    {
      text: say(edition, { zh: '证件', en: 'Documents' }),
      link: at('/documents'),
      collapsed: true,
      items: [...documents('person-document'), ...documents('organization-document')],
    },
    {
      text: say(edition, { zh: '选项与代码', en: 'Options and codes' }),
      link: at('/enumerations'),
      collapsed: true,
      items: Object.keys(enumerationKeys).map((name) => ({ text: name, link: at(`/enumerations/${name}`) })),
    },
    {
      text: say(edition, { zh: '错误代码', en: 'Issue codes' }),
      link: at('/errors'),
      collapsed: true,
      items: things.map((thing) => ({ text: thing, link: at(`/findings/${thing}`) })),
    },
  ]
}

/** The part of the side bar that leads to the catalogue. */
export function catalogueSidebar(locale: 'zh' | 'zh-CN' | 'en'): readonly SidebarEntry[] {
  return groups(locale === 'en' ? english : chinese)
}
