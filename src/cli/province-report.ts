import type { ProvinceDemand } from '../data/province-demands/province-demands.ts'
import { provinceDemandsVersion } from '../data/province-demands/version.ts'
import { type Bilingual, type Language, listed, say } from '../locale/language.ts'
import { titleLine } from './issue.ts'
import { reportLine } from './layout.ts'
import { labelled, noted, originOf } from './phrases.ts'
import { PROVINCE_TOPICS } from './province-topics.ts'
import type { World } from './subcommand.ts'

const SIGNS = { error: '✗', warning: '!', advice: '·' } as const

const HEAD: Bilingual = {
  zh: '{name}（{code}）  管局要求{all}条：{judged}条会审查，{shown}条仅供参考',
  en: '{name} ({code})  {all} demands: {judged} checked, {shown} only shown',
}
const JUDGED: Bilingual = { zh: '会审查', en: 'Checked in a filing, a name or a page' }
const SHOWN: Bilingual = { zh: '仅供参考（填写的内容不足以判断）', en: 'Only shown: a filing does not tell' }
const SOURCES: Bilingual = { zh: '依据', en: 'Sources' }
const LIFTED: Bilingual = { zh: '解决办法', en: 'Satisfied by' }
const CONFLICTS: Bilingual = { zh: '另一种说法', en: 'Another source' }
/** Whom a demand binds, where that is not one nature of many. */
const BOUND: Readonly<Record<string, Bilingual>> = {
  organization: { zh: '单位', en: 'organizations' },
  individual: { zh: '个人', en: 'individuals' },
  enterprise: { zh: '企业', en: 'enterprises' },
}

/** Sources by the number under which they stand below. */
type Sources = Map<string, number>

/** The demands of a province for a terminal: judged ones and others apart, by topic, their sources below. */
export function printProvince(code: string, demands: readonly ProvinceDemand[], world: World): string {
  const { language } = world
  const judged = demands.filter(({ rules }) => rules !== undefined)
  const others = demands.filter(({ rules }) => rules === undefined)
  const counts = { all: demands.length, judged: judged.length, shown: others.length }
  const sources: Sources = new Map()
  const { report } = language.locale
  const legend = (['error', 'warning', 'advice'] as const).map((severity) => `${SIGNS[severity]} ${report[severity]}`)
  let text = titleLine(say(language, HEAD, { name: nameOf(code, language), code, ...counts }), world)
  text += reportLine(legend.join('  '), 0, world)
  for (const [title, list] of [
    [JUDGED, judged],
    [SHOWN, others],
  ] as const) {
    if (list.length > 0) text += `\n${titleLine(say(language, title), world)}${byTopic(list, sources, world)}`
  }
  if (sources.size === 0) return text
  text += `\n${titleLine(say(language, SOURCES), world)}`
  for (const [source, number] of sources) text += reportLine(`[${number}] ${source}`, 2, world)
  return text
}

function nameOf(code: string, { locale }: Language): string {
  return (locale.options['server-location'] as Readonly<Record<string, string>>)[code] ?? code
}

function byTopic(demands: readonly ProvinceDemand[], sources: Sources, world: World): string {
  let text = ''
  for (const [topic, title] of Object.entries(PROVINCE_TOPICS)) {
    const list = demands.filter((demand) => demand.topic === topic)
    if (list.length > 0) text += `  ${say(world.language, title)}\n`
    for (const demand of list) text += demandLines(demand, sources, world)
  }
  return text
}

function demandLines(
  { demand, who, severity, liftedBy, conflicts, source }: ProvinceDemand,
  sources: Sources,
  world: World,
): string {
  const { language } = world
  const origin = originOf(language, source)
  const number = sources.get(origin) ?? sources.set(origin, sources.size + 1).size
  const bound = who === undefined ? say(language, demand) : noted(language, say(language, demand), whom(who, language))
  let text = reportLine(`${SIGNS[severity]} ${bound} [${number}]`, 4, world)
  if (liftedBy !== undefined)
    text += reportLine(labelled(language, say(language, LIFTED), say(language, liftedBy)), 6, world)
  if (conflicts !== undefined) {
    text += reportLine(labelled(language, say(language, CONFLICTS), say(language, conflicts)), 6, world)
  }
  return text
}

/** Whom a demand binds, by the natures' names in the form. */
export function whom(who: NonNullable<ProvinceDemand['who']>, language: Language): string {
  const labels: Readonly<Record<string, string>> = language.locale.options.nature
  return say(
    language,
    listed(who.map((bound) => (BOUND[bound] === undefined ? (labels[bound] ?? bound) : say(language, BOUND[bound])))),
  )
}

/** The demands of a province for a program: one line, texts in both languages. */
export function provinceAsJson(code: string, demands: readonly ProvinceDemand[], { language }: World): string {
  const list = demands.map((demand) => ({ judged: demand.rules !== undefined, ...demand }))
  const head = { province: code, name: nameOf(code, language), date: provinceDemandsVersion }
  return `${JSON.stringify({ ...head, demands: list })}\n`
}
