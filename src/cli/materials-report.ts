import { explainRule } from '../data/rules/explain.ts'
import type { RequiredMaterial } from '../filing/required-materials.ts'
import { type Bilingual, listed, say } from '../locale/language.ts'
import { titleLine } from './issue.ts'
import { reportLine } from './layout.ts'
import { noted, originOf } from './phrases.ts'
import { shownName } from './streams.ts'
import type { World } from './subcommand.ts'

const HEAD: Bilingual = {
  zh: '{file}  需要材料{all}项，已有{there}项',
  en: '{file}  {all} materials, {there} of them there',
}
const COPIES: Bilingual = { zh: '{name}，{copies}张', en: '{name}, {copies} images' }
const SOME: Bilingual = { zh: '仅部分要求', en: 'only some ask for it' }
const SOURCES: Bilingual = { zh: '依据', en: 'Sources' }

const isThere = ({ state }: RequiredMaterial): boolean => state === 'there'

function labelOf(enumeration: 'material' | 'material-condition', key: string, { language }: World): string {
  return (language.locale.options[enumeration] as Readonly<Record<string, string>>)[key] ?? key
}

/** The materials of a filing for a terminal: a tick for what is there, a box for what is missing. */
export function printMaterials(file: string, required: readonly RequiredMaterial[], world: World): string {
  const { language } = world
  const counts = { all: required.length, there: required.filter(isThere).length }
  const sources = new Map<string, number>()
  let text = titleLine(say(language, HEAD, { file: shownName(file), ...counts }), world)
  for (const one of required) text += reportLine(lineOf(one, sources, world), 2, world)
  if (sources.size === 0) return text
  text += `\n${titleLine(say(language, SOURCES), world)}`
  for (const [source, number] of sources) text += reportLine(`[${number}] ${source}`, 2, world)
  return text
}

function lineOf(one: RequiredMaterial, sources: Map<string, number>, world: World): string {
  const { language } = world
  const { material, copies, why, severity, path, rule } = one
  const label = labelOf('material', material, world)
  const name = copies > 1 ? say(language, COPIES, { name: label, copies }) : label
  const notes = [
    path.join('.'),
    ...(why === 'always' ? [] : [labelOf('material-condition', why, world)]),
    ...(severity === 'advice' ? [say(language, SOME)] : []),
  ]
  const text = `${isThere(one) ? '[x]' : '[ ]'} ${noted(language, name, say(language, listed(notes)))}`
  const source = explainRule(rule)?.source
  if (source === undefined) return text
  const origin = originOf(language, source)
  const number = sources.get(origin) ?? sources.set(origin, sources.size + 1).size
  return `${text} [${number}]`
}

/** The materials of a filing for a program: one line. */
export function materialsAsJson(file: string, required: readonly RequiredMaterial[], world: World): string {
  const list = required.map((one) => ({ ...one, label: labelOf('material', one.material, world) }))
  return `${JSON.stringify({ file: shownName(file), materials: list })}\n`
}
