import { readdirSync, readFileSync } from 'node:fs'
import { banner, readTsv } from '../src/data/read-tsv.ts'
import { toTaiwan } from '../src/data/taiwan/convert.ts'
import { reasons } from '../src/locale/reasons.ts'

const CLI = new URL('../src/cli/', import.meta.url)
const DATA = new URL('../src/data/', import.meta.url)
const RULES = new URL('../src/data/rules/', import.meta.url)

/** zh-TW is zh-CN as Taiwan writes it: its locale, and the texts that stand beside facts. */
export function generate(): Record<string, string> {
  const source = readFileSync(new URL('../src/locale/zh-CN.ts', import.meta.url), 'utf8')
  const text = toTaiwan(source)
    .replace(/zhCN/g, 'zhTW')
    .replace(/zh-CN/g, 'zh-TW')
    .replace(
      /\/\*\* .*: the forms' own language, and the default\. \*\//,
      '/** 繁體中文, in the characters and words of Taiwan. */',
    )
  const texts = [
    ...new Set([
      ...rulesTexts(),
      ...Object.values(reasons).map(({ zh }) => zh),
      ...conditionTexts(),
      ...commandTexts(),
    ]),
  ]
  const pairs = texts.map((zh) => [zh, toTaiwan(zh)] as const).filter(([zh, tw]) => zh !== tw)
  return {
    '../locale/zh-TW.ts':
      banner('zh-CN.ts', 'The texts of zh-CN in traditional characters and the words of Taiwan.') + text,
    '../locale/texts/zh-TW.ts': `${banner(
      'the rules, the deadlines and states, reasons.ts and the command',
      'Texts that stand beside facts, as Taiwan writes them.',
    )}export const texts: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`,
  }
}

function rulesTexts(): string[] {
  const files = readdirSync(RULES).filter((name) => name.endsWith('.tsv'))
  return [
    ...files.map((name) => new URL(name, RULES)),
    ...['deadlines/source.tsv', 'deadlines/events.tsv', 'filing-states/states.tsv'].map((path) => new URL(path, DATA)),
  ]
    .flatMap(readTsv)
    .flatMap(
      ({ demand_zh = '', lifted_by_zh = '', missed_zh = '', conflicts_zh = '', do_zh = '', meaning_zh = '' }) => [
        demand_zh,
        lifted_by_zh,
        missed_zh,
        conflicts_zh,
        do_zh,
        meaning_zh,
      ],
    )
    .filter((text) => text !== '')
}

function conditionTexts(): string[] {
  return readTsv(new URL('forms/conditions.tsv', DATA)).map(({ zh = '' }) => zh)
}

/** The Chinese of every `{ zh: '…', en: … }` of the command, read off its source: options and errors say theirs in place. */
function commandTexts(): string[] {
  return readdirSync(CLI)
    .map((name) => readFileSync(new URL(name, CLI), 'utf8'))
    .flatMap((source) => [...source.matchAll(/\bzh: '([^']*)'/g)])
    .map(([, text]) => text!)
}
