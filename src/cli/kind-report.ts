import type { FilingKind } from '../data/enumerations/enumeration.ts'
import type { ProvinceDemand } from '../data/province-demands/province-demands.ts'
import { explainRule } from '../data/rules/explain.ts'
import type { Rule } from '../data/rules/rule.ts'
import type { FilingKindAnswer } from '../filing/determine-filing-kind.ts'
import type { DueField } from '../filing/due-fields.ts'
import type { FilingSituation } from '../filing/filing-situation.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Result } from '../foundation/result.ts'
import { describeIssue } from '../locale/describe.ts'
import { issueAsJson } from '../locale/issue-as-json.ts'
import { type Bilingual, type Language, listed, say } from '../locale/language.ts'
import { issuePrinter, titleLine } from './issue.ts'
import { demandsOnKind } from './kind-demands.ts'
import { wrapped } from './layout.ts'
import { labelled, noted, originOf } from './phrases.ts'
import { whom } from './province-report.ts'
import type { World } from './subcommand.ts'

/** Columns where the terminal does not say how many it has, and the most that are used. */
const COLUMNS = 80
const MOST_COLUMNS = 100

const KIND: Bilingual = { zh: '备案类型：{kind}', en: 'Kind of filing: {kind}' }
const NO_KIND: Bilingual = { zh: '现在还不能办理', en: 'Not possible yet' }
const FIRST: Bilingual = { zh: '先办', en: 'Before that' }
const DUE: Bilingual = { zh: '要填的内容', en: 'To fill in' }
const CHANGED: Bilingual = { zh: '以及服务中有变化的内容', en: 'And what changes in the service' }
const NUMBERS: Bilingual = { zh: '手边要有', en: 'Have ready' }
const FIXED: Bilingual = { zh: '不能改的', en: 'Cannot be changed' }
const RULES: Bilingual = { zh: '还须知道', en: 'Also note' }
const OF_PROVINCE: Bilingual = { zh: '当地管局的要求', en: 'What the province demands' }
const SOURCES: Bilingual = { zh: '依据', en: 'Sources' }
const HEAD: Bilingual = { zh: '表单', en: 'Form' }
const OF_ENTITY: Bilingual = { zh: '主体备案号', en: 'the entity’s ICP number' }
const OF_SERVICE: Bilingual = {
  zh: '带“-1”等序号的服务备案号',
  en: 'the service’s ICP number, ending in -1 or the like',
}
const LOOK_UP: Bilingual = { zh: '可在beian.miit.gov.cn查询', en: 'found at beian.miit.gov.cn' }

/** What decides whether a field is due, besides the kind. */
const WHEN: { readonly [C in NonNullable<DueField['when']>]: Bilingual } = {
  individual: { zh: '个人', en: 'individuals' },
  organization: { zh: '单位', en: 'organizations' },
  'resident-id': { zh: '身份证', en: 'of ID cards' },
  domain: { zh: '有独立域名的', en: 'where it has one' },
}

type Outcome = Result<FilingKindAnswer, Issue['code']>

/** The kind of a filing for a terminal: what is due in it, what stays, what comes first, and the rules with their sources. */
export function printKind(result: Outcome, situation: FilingSituation, world: World): string {
  const { language } = world
  const { locale } = language
  if (!result.ok) {
    const { print, sources } = issuePrinter({ ...world, columns: widthOf(world) }, result.issues, {})
    return `${titleLine(say(language, NO_KIND), world)}${result.issues.map(print).join('')}${sources()}`
  }
  const { kind, due, fixed, numbers, first, rules } = result.value
  const cited: Cited = new Map()
  const others = rules.filter((id) => !first.includes(id))
  const named = fixed.map((field) => labelOf(field, language))
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [locale.report.warning, result.issues.map((issue) => doubtLine(issue, cited, language))],
    [say(language, FIRST), ruleLines(first, cited, language)],
    [say(language, DUE), [...dueLines(due, situation, language), ...(isChange(kind) ? [say(language, CHANGED)] : [])]],
    [say(language, NUMBERS), numbers.length === 0 ? [] : [numbersLine(numbers, language)]],
    [say(language, FIXED), named.length === 0 ? [] : [say(language, listed(named))]],
    [say(language, RULES), ruleLines(others, cited, language)],
    [say(language, OF_PROVINCE), demandLines(demandsOnKind(kind, situation), cited, language)],
  ]
  let text = titleLine(say(language, KIND, { kind: locale.options['filing-kind'][kind] }), world)
  for (const [title, lines] of parts) text += section(title, lines, world)
  const origins = [...cited].map(([origin, number]) => `[${number}] ${origin}`)
  return `${text}${section(say(language, SOURCES), origins, world)}`
}

/** Orders in which what changes is given besides what is always due. */
function isChange(kind: FilingKind): boolean {
  return kind === 'change-service' || kind === 'change-both'
}

/** Where rules are written, by the number under which that stands below. */
type Cited = Map<string, number>

function widthOf({ columns }: World): number {
  return Math.min(columns ?? COLUMNS, MOST_COLUMNS)
}

/** A title with lines below it; nothing where there are none. */
function section(title: string, lines: readonly string[], world: World): string {
  if (lines.length === 0) return ''
  const body = lines.map((line) => `  ${wrapped(line, widthOf(world), 4, 2)}\n`)
  return `\n${titleLine(title, world)}${body.join('')}`
}

/** Why the kind may not be taken. */
function doubtLine(issue: Issue, cited: Cited, language: Language): string {
  const rule = issue.rule === undefined ? undefined : explainRule(issue.rule)
  const message = describeIssue(issue, language.locale)
  return rule === undefined ? message : `${message} ${markOf(rule, cited, language)}`
}

/** What rules demand, each with the number of where that is written. */
function ruleLines(ids: readonly string[], cited: Cited, language: Language): string[] {
  return ids.flatMap((id) => {
    const rule = explainRule(id)
    if (rule === undefined) return []
    return `${say(language, rule.demand)} ${markOf(rule, cited, language)}`
  })
}

/** What the province demands, with whom it binds. */
function demandLines(demands: readonly ProvinceDemand[], cited: Cited, language: Language): string[] {
  return demands.map((demand) => {
    const text = say(language, demand.demand)
    const bound = demand.who === undefined ? text : noted(language, text, whom(demand.who, language))
    return `${bound} ${markOf(demand, cited, language)}`
  })
}

function markOf({ source }: Pick<Rule, 'source'>, cited: Cited, language: Language): string {
  const origin = originOf(language, source)
  return `[${cited.get(origin) ?? cited.set(origin, cited.size + 1).size}]`
}

function numbersLine(numbers: readonly ('entity' | 'service')[], language: Language): string {
  const named = numbers.map((whose) => say(language, whose === 'entity' ? OF_ENTITY : OF_SERVICE))
  return noted(language, say(language, listed(named)), say(language, LOOK_UP))
}

/** A line for each part of the form, with the labels of its fields. */
function dueLines(due: readonly DueField[], { service }: FilingSituation, language: Language): string[] {
  const { fields, options } = language.locale
  const titles: Readonly<Record<string, string>> = {
    form: say(language, HEAD),
    entity: fields['icp.entity'],
    principal: fields['icp-entity.principal'],
    service: options['service-type'][service ?? 'website'],
  }
  const parts = new Map<string, string[]>()
  for (const field of due) {
    // The kind is what has just been found.
    if (field.field === 'icp.kind') continue
    const [top, second] = field.path
    const part = top === 'services' ? 'service' : top !== 'entity' ? 'form' : second === 'principal' ? second : top
    const { when } = field
    const label = labelOf(field, language)
    parts.set(part, [
      ...(parts.get(part) ?? []),
      when === undefined ? label : noted(language, label, say(language, WHEN[when])),
    ])
  }
  return [...parts].map(([part, labels]) => labelled(language, titles[part]!, say(language, listed(labels))))
}

function labelOf({ field }: DueField, { locale }: Language): string {
  return locale.fields[field]
}

/** The same for a program: one line. */
export function kindAsJson(result: Outcome, situation: FilingSituation, { language }: World): string {
  const issues = result.issues.map((issue) => issueAsJson(issue, language))
  if (!result.ok) return `${JSON.stringify({ ok: false, issues })}\n`
  const { kind, parts, due, fixed, numbers, first, excludes, rules } = result.value
  const field = ({ path, field: id, when }: DueField): object => ({
    path,
    label: language.locale.fields[id],
    ...(when === undefined ? {} : { when }),
  })
  const rule = (id: string): object => {
    const known = explainRule(id)
    return { id, text: known && say(language, known.demand), source: known?.source }
  }
  const label = language.locale.options['filing-kind'][kind]
  const answer = { kind, label, parts, due: due.map(field), fixed: fixed.map(field), numbers, first, excludes }
  const demands = demandsOnKind(kind, situation)
  return `${JSON.stringify({ ok: true, ...answer, rules: rules.map(rule), demands, issues })}\n`
}
