import { explainRule } from '../data/rules/explain.ts'
import { type Bilingual, say } from '../locale/language.ts'
import { reportLine } from './layout.ts'
import { Misuse } from './misuse.ts'
import { flag } from './option.ts'
import { labelled, noted } from './phrases.ts'
import { visible } from './streams.ts'
import { type Subcommand, subcommand, type World } from './subcommand.ts'
import { chosenVectors, type FiledVector, from } from './vector-files.ts'

const CALL: Bilingual = { zh: '函数', en: 'call' }
const INPUT: Bilingual = { zh: '输入', en: 'input' }
const OPTIONS: Bilingual = { zh: '选项', en: 'options' }
const EXPECTED: Bilingual = { zh: '应为', en: 'expected' }
const FIRES: Bilingual = { zh: '违反（或适用）的规则', en: 'rule that it breaks (or calls for)' }
const SILENT: Bilingual = { zh: '不违反的规则', en: 'rule that has nothing to say' }

/** One vector, whole. */
export const vectorsShow: Subcommand = subcommand({
  name: 'vectors show',
  about: { zh: '显示一个一致性用例', en: 'show a conformance vector' },
  operands: 'ID',
  takes: {
    least: 1,
    most: 1,
    otherwise: {
      zh: 'vectors show后填一个用例的编号，编号见beian vectors list',
      en: 'vectors show takes the id of a vector; beian vectors list has them',
    },
  },
  options: { from, json: flag({ zh: '一行JSON，供程序读取', en: 'one line of JSON, for programs' }) },
  examples: ['beian vectors show parseResidentId/dbc806d874'],
  run: async ({ from, json }, [id], world) => {
    const found = (await chosenVectors(from, undefined)).find((vector) => vector.id === id)
    if (found === undefined) {
      throw new Misuse({
        zh: '没有这个编号的用例，编号见beian vectors list',
        en: 'no vector has this id; beian vectors list shows them all',
      })
    }
    const { file: _, ...vector } = found
    await world.stdout(json ? `${JSON.stringify(vector)}\n` : printed(found, world))
    return 0
  },
})

function printed(
  { id, about, call, input, options, expect, fires = [], silent = [] }: FiledVector,
  world: World,
): string {
  const { language } = world
  const line = (label: Bilingual, value: string): string => labelled(language, say(language, label), value)
  const value = (one: unknown): string => visible(JSON.stringify(one)).replace(/\\u000a/g, '\n')
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
