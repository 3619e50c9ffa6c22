import { explainRule } from '../data/rules/explain.ts'
import { type Bilingual, say } from '../locale/language.ts'
import { reportLine } from './layout.ts'
import { labelled, noted } from './phrases.ts'
import { visible } from './streams.ts'
import type { World } from './subcommand.ts'
import type { FiledVector } from './vector-files.ts'

const CALL: Bilingual = { zh: '函数', en: 'call' }
const INPUT: Bilingual = { zh: '输入', en: 'input' }
const OPTIONS: Bilingual = { zh: '选项', en: 'options' }
const EXPECTED: Bilingual = { zh: '应为', en: 'expected' }
const FIRES: Bilingual = { zh: '违反（或适用）的规则', en: 'rule that it breaks (or calls for)' }
const SILENT: Bilingual = { zh: '不违反的规则', en: 'rule that has nothing to say' }

/** A vector for people: what is asked, what is right, and the rules that it is about. */
export function printVector(
  { id, about, call, input, options, expect, fires = [], silent = [] }: FiledVector,
  world: World,
): string {
  const { language } = world
  const line = (label: Bilingual, value: string): string => labelled(language, say(language, label), value)
  const value = (one: unknown): string => visible(JSON.stringify(one))
  const rule = (name: string): string => {
    const demand = explainRule(name)?.demand
    return demand === undefined ? visible(name) : noted(language, name, say(language, demand))
  }
  return [
    reportLine(about === undefined ? visible(id) : noted(language, visible(id), visible(about)), 0, world),
    `  ${line(CALL, visible(call))}\n`,
    `  ${line(INPUT, value(input))}\n`,
    ...(options === undefined ? [] : [`  ${line(OPTIONS, value(options))}\n`]),
    `  ${line(EXPECTED, value(expect))}\n`,
    ...fires.map((name) => reportLine(line(FIRES, rule(name)), 2, world)),
    ...silent.map((name) => reportLine(line(SILENT, rule(name)), 2, world)),
  ].join('')
}
