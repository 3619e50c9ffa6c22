import { readFileSync } from 'node:fs'
import { thingsOf } from '../../src/cli/explained-fields.ts'
import { FORM_NAMES } from '../../src/cli/report-document.ts'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { conditionTexts } from '../../src/data/forms/condition-texts.ts'
import { type FormName, formNames } from '../../src/data/forms/ids.ts'
import type { Field, Requirement } from '../../src/data/forms/shape.ts'
import { dueByKind } from '../../src/data/forms/table.ts'
import { inputFormatOf } from '../../src/filing/input-format-of.ts'
import { textFormOf } from '../../src/json-schema/text-forms.ts'
import type { FieldNotes } from '../../src/locale/locale.ts'
import { toldFields } from './examples.ts'
import { addressOf, type PagedField, pagedFields } from './form-fields.ts'
import {
  bullets,
  code,
  type Edition,
  escaped,
  facts,
  labelled,
  link,
  listed,
  type Page,
  say,
  section,
  shown,
  table,
} from './page.ts'
import { findingItem, optionLabel, ruleLink } from './words.ts'

const MOST_OPTIONS = 40

export function formTitle(edition: Edition, form: FormName): string {
  return say(edition, FORM_NAMES[form])
}

const TYPES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  text: { zh: '文本', en: 'text' },
  date: { zh: '日期', en: 'date' },
  texts: { zh: '文本列表', en: 'list of texts' },
  literal: { zh: '固定值', en: 'fixed' },
  choice: { zh: '单选', en: 'one option' },
  choices: { zh: '多选', en: 'list of options' },
  flag: { zh: '是或否', en: 'yes or no' },
  number: { zh: '数字', en: 'number' },
  true: { zh: '必须勾选', en: 'a box that must be ticked' },
  any: { zh: '任意内容，原样保留', en: 'anything, kept as it is' },
  object: { zh: '一组字段', en: 'a group of fields' },
  objects: { zh: '列表，每项一组字段', en: 'a list of groups of fields' },
  service: { zh: '一个服务', en: 'one service' },
  services: { zh: '服务列表', en: 'a list of services' },
}

function typeOf(edition: Edition, field: Field): string {
  const type = say(edition, TYPES[field.is]!)
  if (field.is === 'literal') return labelled(edition, type, code(field.value))
  if (field.is === 'choice' || field.is === 'choices') {
    const names = field.enumerations.map((name) => link(edition, `/enumerations/${name}`, name))
    return labelled(edition, type, listed(edition, names))
  }
  const words = field.is === 'object' ? (field.words ?? []) : []
  return listed(edition, [type, ...words.map(code)])
}

function requiredIn(edition: Edition, required: Requirement): string {
  if (required === 'yes') return say(edition, { zh: '必填', en: 'always' })
  if (required === 'no') return say(edition, { zh: '选填', en: 'optional' })
  const { zh, en } = conditionTexts[required]
  return say(edition, { zh, en: required === 'domain' ? en : `for ${en}` })
}

/** By the kind of the filing, where that decides. */
function dueRows(edition: Edition, { form, field }: PagedField): string {
  if (form !== 'icp') return ''
  const words = {
    due: { zh: '必填', en: 'due' },
    open: { zh: '可填', en: 'may be given' },
    none: { zh: '不填', en: 'has no place' },
  }
  const rows = keysOf('filing-kind').flatMap((kind) => {
    const due = (dueByKind[kind] as Readonly<Record<string, keyof typeof words>>)[field.required]
    return due === undefined ? [] : [[optionLabel(edition, 'filing-kind', kind), say(edition, words[due])]]
  })
  return table(
    [say(edition, { zh: '备案类型', en: 'Kind of filing' }), say(edition, { zh: '本字段', en: 'This field' })],
    rows,
  )
}

const FIXTURES = {
  icp: ['icp-complete', 'icp-individual-website'],
  'public-security': ['public-security-complete-website', 'public-security-complete-app'],
  'domain-template': ['domain-template-organization', 'domain-template-individual'],
} as const

const filings = new Map<string, unknown>()

/** A filing of the tests in which everything is filled in. */
function fixture(name: string): unknown {
  if (!filings.has(name)) {
    const url = new URL(`../../test/fixtures/filings/${name}.json`, import.meta.url)
    filings.set(name, JSON.parse(readFileSync(url, 'utf8')))
  }
  return filings.get(name)
}

/** What the complete filings have in a field: the first value that one of them has. */
function rightValue({ form, path }: PagedField): unknown {
  for (const name of FIXTURES[form]) {
    const value = valueIn(fixture(name), path.split('.'))
    if (value !== undefined && (typeof value !== 'object' || Array.isArray(value))) return value
  }
  return undefined
}

function valueIn(value: unknown, steps: readonly string[]): unknown {
  if (steps.length === 0) {
    const isPlain = !Array.isArray(value) || value.every((one) => typeof one !== 'object')
    return isPlain ? value : undefined
  }
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = valueIn(one, steps)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const [step = '', ...rest] = steps
  const { type } = value as { type?: string }
  // The type of a service is a step of the address only.
  if (step === type && !(step in value)) return valueIn(value, rest)
  return valueIn((value as Readonly<Record<string, unknown>>)[step], rest)
}

function optionsOf(edition: Edition, field: Field): string {
  if (field.is !== 'choice' && field.is !== 'choices') return ''
  return field.enumerations
    .map((name) => {
      const keys = keysOf(name)
      const rows = keys.slice(0, MOST_OPTIONS).map((key) => [code(key), optionLabel(edition, name, key)])
      const head = [say(edition, { zh: '值', en: 'Value' }), say(edition, { zh: '选项', en: 'Option' })]
      const more = say(edition, { zh: '全部选项和各系统的代码', en: 'All options, with the codes of other systems' })
      return `${table(head, rows)}${link(edition, `/enumerations/${name}`, more)}\n\n`
    })
    .join('')
}

function innerFields(edition: Edition, { form, path }: PagedField): string {
  const inner = pagedFields.filter((one) => one.form === form && one.path.startsWith(`${path}.`))
  const depth = Math.min(...inner.map((one) => one.path.split('.').length))
  const next = inner.filter((one) => one.path.split('.').length === depth)
  return bullets(next.map((one) => `${link(edition, addressOf(one), edition.locale.fields[one.id])} ${code(one.path)}`))
}

function formatOf(edition: Edition, { field, plainPath }: PagedField): string | undefined {
  const rule = 'rule' in field ? field.rule : undefined
  if (rule === undefined) return undefined
  const known = textFormOf(rule)
  const said = known === undefined ? '' : escaped((edition.lang === 'zh' ? known.zh : known.en) ?? '')
  const typed =
    inputFormatOf({ path: plainPath.split('.'), rule }, {}) === undefined
      ? ''
      : say(edition, { zh: '可边输入边整理', en: 'tidied up while it is typed' })
  return [said, typed].filter((text) => text !== '').join(edition.lang === 'zh' ? '；' : '; ')
}

function fieldPage(edition: Edition, paged: PagedField): Page {
  const { form, path, plainPath, id, field } = paged
  const label = edition.locale.fields[id]
  const note = (edition.locale.notes as FieldNotes)[id]
  const rule = 'rule' in field ? field.rule : undefined
  const told = toldFields.get(paged)
  const right = rightValue(paged)
  const things = thingsOf({ form, path: plainPath, id, required: field.required, rule }).filter(
    (one) => one !== 'field',
  )
  const codes = new Set([
    ...(told?.codes ?? []),
    ...Object.keys(edition.locale.issues).filter((one) => things.includes(one.slice(0, one.indexOf('.')))),
    ...(field.required === 'no' ? [] : ['field.required']),
  ])
  const title = say(edition, {
    zh: `${label}（${formTitle(edition, form)}）`,
    en: `${label} (${formTitle(edition, form)})`,
  })
  const required = requiredIn(edition, field.required)
  return {
    path: addressOf(paged),
    title,
    description: say(edition, {
      zh: `${formTitle(edition, form)}的“${label}”（${path}）：怎样填写，何时必填，可能出现的问题。`,
      en: `“${label}” (${path}) of the ${formTitle(edition, form)}: what to enter, when it is due, what may be told.`,
    }),
    body: [
      facts(edition, [
        [say(edition, { zh: '路径', en: 'Path' }), code(plainPath)],
        [say(edition, { zh: '类型', en: 'Type' }), typeOf(edition, field)],
        [say(edition, { zh: '是否必填', en: 'Required' }), required],
        [say(edition, { zh: '填写说明', en: 'Note' }), note && escaped(note)],
        [say(edition, { zh: '书写格式', en: 'How it is written' }), formatOf(edition, paged)],
        [
          say(edition, { zh: '正确的例子', en: 'A right value' }),
          right === undefined ? undefined : shown(edition, right),
        ],
      ]),
      section(say(edition, { zh: '各类备案是否必填', en: 'By kind of filing' }), dueRows(edition, paged)),
      section(say(edition, { zh: '选项', en: 'Options' }), optionsOf(edition, field)),
      section(say(edition, { zh: '包含的字段', en: 'Fields in it' }), innerFields(edition, paged)),
      section(
        say(edition, { zh: '规则', en: 'Rules' }),
        bullets([...(told?.rules ?? [])].map((one) => ruleLink(edition, one))),
      ),
      section(
        say(edition, { zh: '可能出现的问题', en: 'What may be told' }),
        bullets([...codes].map((one) => findingItem(edition, one))),
      ),
    ].join(''),
  }
}

/** A page for every field of the three forms. */
export function fieldPages(edition: Edition): Page[] {
  return pagedFields.map((field) => fieldPage(edition, field))
}

/** The fields of the forms, a table each. */
export function fieldIndex(edition: Edition): Page {
  const head = [
    { zh: '字段', en: 'Field' },
    { zh: '路径', en: 'Path' },
    { zh: '类型', en: 'Type' },
    { zh: '是否必填', en: 'Required' },
    { zh: '规则', en: 'Rule' },
  ].map((text) => say(edition, text))
  const rows = (form: FormName): string[][] =>
    pagedFields
      .filter((one) => one.form === form)
      .map((one) => [
        link(edition, addressOf(one), edition.locale.fields[one.id]),
        code(one.path),
        typeOf(edition, one.field),
        requiredIn(edition, one.field.required),
        'rule' in one.field && one.field.rule !== undefined ? code(one.field.rule) : '',
      ])
  const intro = say(edition, {
    zh: '两张备案表和域名信息模板的全部字段：名称、路径、类型、何时必填。路径里的website、app等是服务类型，备案数据中不写。',
    en: 'Every field of both forms and of the domain template: label, path, type, when it is due. In paths, website, app and so on stand for the type of the service; the data have no such step.',
  })
  return {
    path: '/forms',
    title: say(edition, { zh: '表单字段', en: 'Fields of the forms' }),
    description: intro,
    body: `${intro}\n\n${formNames.map((form) => section(formTitle(edition, form), table(head, rows(form)))).join('')}`,
  }
}

/** Fields that let choose from an enumeration. */
export function fieldsOfEnumeration(name: string): readonly PagedField[] {
  return pagedFields.filter(
    ({ field }) => (field.is === 'choice' || field.is === 'choices') && field.enumerations.some((one) => one === name),
  )
}

/** Fields by what findings on them are about. */
export function fieldsAbout(thing: string): readonly PagedField[] {
  return pagedFields.filter(({ form, plainPath, id, field }) =>
    thingsOf({
      form,
      path: plainPath,
      id,
      required: field.required,
      rule: 'rule' in field ? field.rule : undefined,
    }).includes(thing),
  )
}
