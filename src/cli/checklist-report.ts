import type { Limit } from '../data/deadlines/limits.ts'
import { explainRule } from '../data/rules/explain.ts'
import type { ChecklistFacts, ChecklistItem, ChecklistStage } from '../filing/filing-checklist.ts'
import { fieldLabel } from '../locale/field-label.ts'
import { type Bilingual, type Language, listed, say } from '../locale/language.ts'
import { titleLine } from './issue.ts'
import { reportLine } from './layout.ts'
import { labelled, noted, originOf } from './phrases.ts'
import type { World } from './subcommand.ts'

const TITLE: Bilingual = { zh: '备案准备清单：{facts}', en: 'Checklist: {facts}' }
const ANY: Bilingual = { zh: '未限定', en: 'any' }
const STAGE: Bilingual = { zh: '{number}. {name}', en: '{number}. {name}' }
const TERMS: Bilingual = { zh: '时间', en: 'Time' }
const COPIES: Bilingual = { zh: '{name}，{copies}张', en: '{name}, {copies} images' }
const SOME: Bilingual = { zh: '仅部分要求', en: 'required by some only' }
const PROVINCES: Bilingual = { zh: '限{provinces}', en: 'only in {provinces}' }
const USUALLY: Bilingual = {
  zh: '{step}通常{usual}{unit}，最长{latest}{unit}',
  en: '{step} {usual} to {latest} {unit}',
}
const AT_MOST: Bilingual = { zh: '{step}{latest}{unit}内', en: '{step} within {latest} {unit}' }
const BETWEEN: Bilingual = { zh: '；', en: '; ' }
const AT_ONCE: Bilingual = { zh: '开通时{step}', en: '{step} on the opening day' }
const UNITS: Readonly<Record<Limit['unit'], Bilingual>> = {
  hours: { zh: '小时', en: 'hours' },
  days: { zh: '天', en: 'days' },
  'working-days': { zh: '个工作日', en: 'working days' },
  attempts: { zh: '次', en: 'tries' },
}
const SOURCES: Bilingual = { zh: '依据', en: 'Sources' }
const WHEN: Readonly<Record<string, Bilingual>> = {
  individual: { zh: '个人', en: 'individuals' },
  organization: { zh: '单位', en: 'organizations' },
  'resident-id': { zh: '用身份证时', en: 'with an ID card' },
}

type Material = Extract<ChecklistItem, { kind: 'material' }>
type Information = Extract<ChecklistItem, { kind: 'information' }>

/** The checklist for a terminal or, as Markdown, for an issue or a wiki: each line to be ticked off. */
export function printChecklist(
  stages: readonly ChecklistStage[],
  facts: ChecklistFacts,
  markdown: boolean,
  world: World,
): string {
  const { language } = world
  const sources = new Map<string, number>()
  const box = markdown ? '- [ ]' : '[ ]'
  const line = (text: string, indent: number): string => (markdown ? `${text}\n` : reportLine(text, indent, world))
  let text = headLine(say(language, TITLE, { facts: factsText(facts, language) }), 1, markdown, world)
  for (const [index, stage] of stages.entries()) {
    const name = optionOf('filing-stage', stage.stage, language)
    text += `\n${headLine(say(language, STAGE, { number: index + 1, name }), 2, markdown, world)}`
    if (markdown) text += '\n'
    const terms = stage.days.map((term) => termText(term, language))
    if (terms.length > 0) text += line(labelled(language, say(language, TERMS), terms.join(say(language, BETWEEN))), 2)
    if (markdown && terms.length > 0) text += '\n'
    for (const group of grouped(stage.items, language)) text += line(`${box} ${group}`, 2)
    for (const item of stage.items) {
      if (item.kind === 'material') text += line(`${box} ${materialText(item, sources, language)}`, 2)
    }
  }
  if (sources.size === 0) return text
  text += `\n${headLine(say(language, SOURCES), 2, markdown, world)}${markdown ? '\n' : ''}`
  for (const [source, number] of sources) text += line(markdown ? `${number}. ${source}` : `[${number}] ${source}`, 2)
  return text
}

function headLine(title: string, level: number, markdown: boolean, world: World): string {
  return markdown ? `${'#'.repeat(level)} ${title}\n` : titleLine(title, world)
}

function optionOf(enumeration: keyof Language['locale']['options'], key: string, { locale }: Language): string {
  return (locale.options[enumeration] as Readonly<Record<string, string>>)[key] ?? key
}

function factsText({ nature, service, provinceCode, kind }: ChecklistFacts, language: Language): string {
  const known = [
    provinceCode === undefined ? undefined : optionOf('server-location', provinceCode, language),
    nature === undefined ? undefined : optionOf('nature', nature, language),
    optionOf('service-type', service ?? 'website', language),
    optionOf('filing-kind', kind ?? 'first', language),
  ].filter((text) => text !== undefined)
  return known.length === 0 ? say(language, ANY) : say(language, listed(known))
}

function termText({ step, usual, latest, unit }: ChecklistStage['days'][number], language: Language): string {
  const slots = { step: optionOf('filing-step', step, language), latest, unit: say(language, UNITS[unit]) }
  if (usual !== undefined) return say(language, USUALLY, { ...slots, usual })
  return say(language, latest === 0 ? AT_ONCE : AT_MOST, slots)
}

/** Fields by the part of the form that they stand in, one line for each. */
function grouped(items: readonly ChecklistItem[], language: Language): string[] {
  const groups = new Map<string, string[]>()
  for (const item of items) {
    if (item.kind !== 'information') continue
    const title = partOf(item, language)
    const labels = groups.get(title) ?? []
    groups.set(title, labels)
    labels.push(informationText(item, language))
  }
  return [...groups].map(([title, labels]) => {
    const text = say(language, listed(labels))
    return title === '' ? text : labelled(language, title, text)
  })
}

/** Parts that are no heading of their own: a document belongs to its holder. */
const INNER = ['document', 'validity', 'access']

function partOf({ path, form }: Information, { locale }: Language): string {
  const part = path.slice(0, -1).filter((step) => !INNER.includes(step))
  return part.length === 0 ? '' : fieldLabel(part, locale, form)
}

function informationText({ path, form, when }: Information, language: Language): string {
  const label = fieldLabel(path, language.locale, form)
  const bound = when === undefined ? undefined : WHEN[when]
  return bound === undefined ? label : noted(language, label, say(language, bound))
}

function materialText(item: Material, sources: Map<string, number>, language: Language): string {
  const { key, copies, severity, why, sure, provinces, rule } = item
  const label = optionOf('material', key, language)
  const name = copies > 1 ? say(language, COPIES, { name: label, copies }) : label
  const notes = [
    why === 'always' ? undefined : optionOf('material-condition', why, language),
    provinces === undefined
      ? undefined
      : say(language, PROVINCES, {
          provinces: listed(provinces.map((code) => optionOf('server-location', code, language))),
        }),
    severity === 'advice' && sure ? say(language, SOME) : undefined,
  ].filter((text) => text !== undefined)
  const source = explainRule(rule)?.source
  const text = notes.length === 0 ? name : noted(language, name, say(language, listed(notes)))
  if (source === undefined) return text
  const origin = originOf(language, source)
  const number = sources.get(origin) ?? sources.set(origin, sources.size + 1).size
  return `${text} [${number}]`
}

/** The checklist for a program: one line, with the labels of the language. */
export function checklistAsJson(stages: readonly ChecklistStage[], { language }: World): string {
  const list = stages.map(({ stage, items, days }) => ({
    stage,
    name: optionOf('filing-stage', stage, language),
    items: items.map((item) => ({
      ...item,
      label:
        item.kind === 'material'
          ? optionOf('material', item.key, language)
          : fieldLabel(item.path, language.locale, item.form),
    })),
    days,
  }))
  return `${JSON.stringify({ stages: list })}\n`
}
