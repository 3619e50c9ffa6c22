import { type CodeSystem, codeOf } from '../../src/data/enumerations/codes.ts'
import { type EnumerationName, keysOf } from '../../src/data/enumerations/enumeration.ts'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import { readTsv } from '../../src/data/read-tsv.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { fieldsOfEnumeration, formTitle } from './fields.ts'
import { addressOf } from './form-fields.ts'
import { bullets, chinese, code, type Edition, english, escaped, link, type Page, say, section, table } from './page.ts'
import { optionLabel } from './words.ts'

const names = Object.keys(enumerationKeys) as EnumerationName[]

/** What each list is. A list without a title would be a page without a name: the pages are not made then. */
const TITLES: Readonly<Record<EnumerationName, Bilingual>> = {
  nature: { zh: '单位性质', en: 'Nature of the entity' },
  'person-document': { zh: '个人证件类型', en: 'Documents of persons' },
  'organization-document': { zh: '单位证件类型', en: 'Documents of organizations' },
  'access-mode': { zh: '接入方式', en: 'Access modes' },
  'server-location': { zh: '省份', en: 'Provinces' },
  'public-security-access-mode': { zh: '公安联网备案的接入方式', en: 'Access modes of the public-security form' },
  'service-content': { zh: '服务内容', en: 'Contents of a service' },
  'pre-approval': { zh: '前置审批', en: 'Pre-approvals' },
  language: { zh: '服务语言', en: 'Languages of a service' },
  'service-type': { zh: '服务类型', en: 'Types of services' },
  'filing-kind': { zh: '备案类型', en: 'Kinds of filings' },
  'app-platform': { zh: 'APP平台', en: 'Platforms of apps' },
  account: { zh: '公安平台账号类型', en: 'Accounts of the public-security platform' },
  'dangerous-goods': { zh: '危险物品', en: 'Dangerous goods' },
  'filing-process': { zh: '备案环节', en: 'Processes' },
  'filing-actor': { zh: '办理方', en: 'Who acts' },
  'filing-step': { zh: '办理步骤', en: 'Steps' },
  'filing-event': { zh: '备案事件', en: 'Events' },
  'deadline-state': { zh: '期限状态', en: 'States of a deadline' },
  'icp-filing-state': { zh: 'ICP备案状态', en: 'States of an ICP filing' },
  'public-security-filing-state': { zh: '公安联网备案状态', en: 'States of a public-security filing' },
  'sms-check-state': { zh: '短信核验状态', en: 'States of the text-message check' },
  'filing-act': { zh: '可以做的事', en: 'What may be done' },
  material: { zh: '材料', en: 'Papers' },
  'material-condition': { zh: '材料的条件', en: 'When a paper is due' },
  'filing-stage': { zh: '办理阶段', en: 'Stages' },
}

const SYSTEMS: Readonly<Record<CodeSystem, Bilingual>> = {
  miit: { zh: '工信部', en: 'Ministry' },
  wechat: { zh: '微信', en: 'WeChat' },
  'public-security': { zh: '公安', en: 'Police' },
}

const notes = new Map(
  readTsv(new URL('../../src/data/enumerations/source.tsv', import.meta.url)).map(({ enumeration, key, note }) => [
    `${enumeration}/${key}`,
    note ?? '',
  ]),
)

function enumerationPage(edition: Edition, name: EnumerationName): Page {
  const keys = keysOf(name) as readonly string[]
  const systems = (Object.keys(SYSTEMS) as CodeSystem[]).filter((system) =>
    keys.some((key) => codeOf(name, key as never, system) !== undefined),
  )
  const labels = zhTW.options[name] as Readonly<Record<string, string>>
  const hasDocument = name === 'person-document' || name === 'organization-document'
  const rows = keys.map((key) => [
    hasDocument
      ? link(edition, `/documents/${key}`, key)
      : name === 'server-location'
        ? link(edition, `/provinces/${key}`, key)
        : code(key),
    optionLabel(chinese, name, key),
    labels[key] ?? '',
    optionLabel(english, name, key),
    ...systems.map((system) => String(codeOf(name, key as never, system) ?? '')),
  ])
  const head = [
    say(edition, { zh: '值', en: 'Value' }),
    '简体中文',
    '繁體中文',
    'English',
    ...systems.map((system) => say(edition, { zh: `${SYSTEMS[system].zh}代码`, en: `${SYSTEMS[system].en} code` })),
  ]
  const remarks = keys.flatMap((key) => {
    const note = notes.get(`${name}/${key}`) ?? ''
    return note === '' ? [] : [`${code(key)} ${escaped(note)}`]
  })
  const title = say(edition, TITLES[name])
  const caution = say(edition, {
    zh: '保存和传递请用“值”；代码是接收系统自己的，可能不另行通知就改变，用codeOf和keyOfCode换算。',
    en: 'Store and hand on the value. Codes belong to the receiving systems, which change them without notice: codeOf and keyOfCode convert them.',
  })
  return {
    path: `/enumerations/${name}`,
    title,
    description: say(edition, {
      zh: `${title}的全部${keys.length}个选项：中英文名称${systems.length === 0 ? '' : '和各系统的代码'}。`,
      en: `All ${keys.length} options: ${title.toLowerCase()}, with labels${systems.length === 0 ? '' : ' and the codes of the systems'}.`,
    }),
    body: [
      `${say(edition, { zh: '名称', en: 'Name' })}${edition.lang === 'zh' ? '：' : ': '}${code(name)}\n\n`,
      table(head, rows),
      systems.length === 0 ? '' : `${caution}\n\n`,
      section(say(edition, { zh: '说明', en: 'Notes' }), edition.lang === 'en' ? bullets(remarks) : ''),
      section(
        say(edition, { zh: '使用它的字段', en: 'Fields that use it' }),
        bullets(
          fieldsOfEnumeration(name).map(
            (field) =>
              `${link(edition, addressOf(field), edition.locale.fields[field.id])} ${formTitle(edition, field.form)} ${code(field.path)}`,
          ),
        ),
      ),
    ].join(''),
  }
}

export function enumerationPages(edition: Edition): Page[] {
  return names.map((name) => enumerationPage(edition, name))
}

export function enumerationIndex(edition: Edition): Page {
  const intro = say(edition, {
    zh: '表单里的全部选项列表，以及工信部、微信、公安系统的代码。',
    en: 'Every list of options of the forms, with the codes of the ministry, WeChat and the police.',
  })
  return {
    path: '/enumerations',
    title: say(edition, { zh: '选项与代码', en: 'Options and codes' }),
    description: intro,
    body: `${intro}\n\n${table(
      [
        say(edition, { zh: '列表', en: 'List' }),
        say(edition, { zh: '名称', en: 'Name' }),
        say(edition, { zh: '选项数', en: 'Options' }),
      ],
      names.map((name) => [
        link(edition, `/enumerations/${name}`, say(edition, TITLES[name])),
        code(name),
        String(keysOf(name).length),
      ]),
    )}`,
  }
}
