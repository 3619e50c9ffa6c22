import { conditionTexts } from '../data/forms/condition-texts.ts'
import type { Requirement } from '../data/forms/shape.ts'
import type { BoundNature, Rule } from '../data/rules/rule.ts'
import { rules } from '../data/rules/table.ts'
import type { IssueCode } from '../foundation/issue.ts'
import { type Bilingual, type Language, listed, say } from '../locale/language.ts'
import type { FieldNotes } from '../locale/locale.ts'
import { reasons } from '../locale/reasons.ts'
import { allFields, type ExplainedField, thingsOf } from './explained-fields.ts'
import { titleLine } from './issue.ts'
import { padded, reportLine, widthOf } from './layout.ts'
import { labelled, noted, originOf, pageNamed } from './phrases.ts'
import { FORM_NAMES } from './report-document.ts'
import type { World } from './subcommand.ts'

const WORDS = {
  who: { zh: '适用对象', en: 'binds' },
  services: { zh: '适用服务', en: 'services' },
  provinces: { zh: '适用省份', en: 'provinces' },
  everywhere: { zh: '全国', en: 'everywhere' },
  organizations: { zh: '单位', en: 'organizations' },
  since: { zh: '起始日期', en: 'since' },
  until: { zh: '失效日期', en: 'until' },
  required: { zh: '必填', en: 'required' },
  optional: { zh: '选填', en: 'optional' },
  note: { zh: '填写说明', en: 'note' },
  fields: { zh: '出现于', en: 'fields' },
  codes: { zh: '可能出现的代码', en: 'codes' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** A code: its reason, since its own text depends on the params of a finding, and the fields that have it. */
export function explainedCode(code: IssueCode, world: World): string {
  const { language } = world
  const [thing = '', reason = ''] = code.split('.')
  const names = allFields().filter((field) => thingsOf(field).includes(thing))
  const places = [...new Set(names.map((field) => placeOf(field, language)))]
  return [
    titleLine(code, world),
    reportLine(say(language, reasons[reason as keyof typeof reasons]), 2, world),
    ...(places.length === 0
      ? []
      : [reportLine(labelled(language, say(language, WORDS.fields), said(language, places)), 2, world)]),
  ].join('')
}

/** A rule: what it demands, whom it binds, where, since when, what lifts it, where it is written, and where that is found. */
export function explainedRule(rule: Rule, world: World): string {
  const { language } = world
  const { report, options } = language.locale
  const { id, severity, demand, who = [], services = [], provinces = [], liftedBy, since, until, source } = rule
  const natures: Readonly<Record<string, string>> = options.nature
  const types: Readonly<Record<string, string>> = options['service-type']
  const places: Readonly<Record<string, string>> = options['server-location']
  const nameOf = (nature: BoundNature): string =>
    nature === 'organization' ? say(language, WORDS.organizations) : (natures[nature] ?? nature)
  const where =
    provinces.length === 0
      ? say(language, WORDS.everywhere)
      : said(
          language,
          provinces.map((code) => places[code] ?? code),
        )
  const rows: readonly (readonly [label: string, text: string | undefined])[] = [
    [say(language, WORDS.who), who.length === 0 ? undefined : said(language, who.map(nameOf))],
    [
      say(language, WORDS.services),
      services.length === 0
        ? undefined
        : said(
            language,
            services.map((type) => types[type] ?? type),
          ),
    ],
    [say(language, WORDS.provinces), where],
    [say(language, WORDS.since), since],
    [say(language, WORDS.until), until],
    [report.liftedBy, liftedBy && say(language, liftedBy)],
    [report.source, originOf(language, source)],
  ]
  return [
    titleLine(noted(language, id, report[severity]), world),
    reportLine(say(language, demand), 2, world),
    ...rows.flatMap(([label, text]) =>
      text === undefined ? [] : [reportLine(labelled(language, label, text), 2, world)],
    ),
    ...(source.links ?? []).map((page) => reportLine(`${pageNamed(language, page)} ${page.url}`, 4, world)),
  ].join('')
}

/** A field: its label, its note, when it is required, and the codes that it may have. */
export function explainedField(field: ExplainedField, world: World): string {
  const { language } = world
  const { fields, notes, issues } = language.locale
  const note = (notes as FieldNotes)[field.id]
  const things = thingsOf(field)
  const codes = Object.keys(issues).filter((code) => things.includes(code.replace(/\..*/, '')))
  return [
    titleLine(`${say(language, FORM_NAMES[field.form])}  ${field.path}`, world),
    reportLine(noted(language, fields[field.id], requiredWhen(field.required, language)), 2, world),
    ...(note === undefined ? [] : [reportLine(labelled(language, say(language, WORDS.note), note), 2, world)]),
    ...(codes.length === 0
      ? []
      : [reportLine(labelled(language, say(language, WORDS.codes), codes.join(' ')), 2, world)]),
  ].join('')
}

function requiredWhen(required: Requirement, language: Language): string {
  if (required === 'yes') return say(language, WORDS.required)
  if (required === 'no') return say(language, WORDS.optional)
  const when = say(language, conditionTexts[required])
  return language.source === 'zh' ? when : noted(language, say(language, WORDS.required), when)
}

function placeOf({ form, path }: ExplainedField, language: Language): string {
  return noted(language, path, say(language, FORM_NAMES[form]))
}

function said(language: Language, words: readonly string[]): string {
  return say(language, listed(words))
}

/** A line each, to be searched: the id first. */
export function* listOf(what: 'codes' | 'rules' | 'fields', { language }: World): Generator<string> {
  const rows = rowsOf(what, language)
  const width = Math.max(...rows.map(([id]) => widthOf(id)))
  for (const [id, ...rest] of rows) yield `${padded(id, width)}  ${rest.join('  ')}\n`
}

function rowsOf(
  what: 'codes' | 'rules' | 'fields',
  language: Language,
): readonly (readonly [id: string, ...rest: string[]])[] {
  const { issues, report, fields } = language.locale
  if (what === 'rules') return rules.map(({ id, severity, demand }) => [id, report[severity], say(language, demand)])
  if (what === 'codes')
    return Object.keys(issues).map((code) => {
      const reason = code.slice(code.indexOf('.') + 1) as keyof typeof reasons
      return [code, say(language, reasons[reason])]
    })
  const seen = new Set<string>()
  return allFields().flatMap((field) => {
    const row = [
      field.path,
      say(language, FORM_NAMES[field.form]),
      fields[field.id],
      requiredWhen(field.required, language),
    ] as const
    const key = row.join('\n')
    if (seen.has(key)) return []
    seen.add(key)
    return [row]
  })
}
