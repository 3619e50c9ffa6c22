import { PROVINCE_TOPICS } from '../src/cli/province-topics.ts'
import { PROVINCE_NAMES } from '../src/data/province-characters/names.ts'
import { type ProvinceDemand, provinceDemands } from '../src/data/province-demands/province-demands.ts'
import { en } from '../src/locale/en.ts'
import { zhCN } from '../src/locale/zh-CN.ts'

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ')

/** Two digits of every province, in the order of GB/T 2260. */
const CODES: readonly string[] = PROVINCE_NAMES.match(/\d\d/g)!

const ZH: Readonly<Record<string, string>> = zhCN.options['server-location']
const EN: Readonly<Record<string, string>> = en.options['server-location']
const NATURES: Readonly<Record<string, string>> = { ...zhCN.options.nature, organization: '单位' }

const isJudged = ({ rules }: ProvinceDemand): boolean => rules !== undefined

function demandRows(demands: readonly ProvinceDemand[]): string {
  let text =
    '| topic | demand | who | breach | answered by | rule | source | another source |\n|---|---|---|---|---|---|---|---|\n'
  for (const [topic, title] of Object.entries(PROVINCE_TOPICS)) {
    for (const { demand, who, severity, liftedBy, rules = [], source, conflicts } of demands.filter(
      (one) => one.topic === topic,
    )) {
      const cells = [
        `${title.zh}<br>${title.en}`,
        `${demand.zh}<br>${demand.en}`,
        (who ?? []).map((one) => NATURES[one] ?? one).join(' '),
        severity,
        liftedBy === undefined ? '' : `${liftedBy.zh}<br>${liftedBy.en}`,
        rules.map((rule) => `\`${rule}\``).join('<br>'),
        `${source.title} (${source.authority}, ${source.date})`,
        conflicts === undefined ? '' : `${conflicts.zh}<br>${conflicts.en}`,
      ]
      text += `| ${cells.map(cell).join(' | ')} |\n`
    }
  }
  return text
}

const TRUST =
  'No authority publishes its demands in full: most of these are what access providers tell their customers. A filing may\n' +
  'be returned for one of them, it need not be. A bare year is an estimate.\n'

function pageOf(code: string, note: string): string {
  const demands = provinceDemands(code)
  const judged = demands.filter(isJudged)
  let text = `${note}# ${ZH[code]} · ${EN[code]} (${code})\n\n${TRUST}`
  text += `\n## 会审查 · Judged (${judged.length})\n\n${demandRows(judged)}`
  const shown = demands.filter((one) => !isJudged(one))
  text += `\n## 仅供参考 · Only shown (${shown.length})\n\nNothing in a filing tells whether these are met.\n\n${demandRows(shown)}`
  return text
}

/** Of each topic, how many demands of a province are judged and how many are shown only: `2+1`. */
function indexOf(note: string): string {
  const topics = Object.entries(PROVINCE_TOPICS)
  let text = `${note}# 各省管局要求 · Demands of the provinces\n\n${TRUST}\n`
  text += 'Each number: demands that are judged + demands that are only shown. `beian province 44` prints a page.\n\n'
  text += `| province | all | ${topics.map(([, title]) => title.zh).join(' | ')} |\n|---|---|${topics.map(() => '---|').join('')}\n`
  for (const code of CODES) {
    const demands = provinceDemands(code)
    const counts = topics.map(([topic]) => countOf(demands.filter((one) => one.topic === topic)))
    text += `| [${code} ${ZH[code]}](${code}.md) | ${countOf(demands)} | ${counts.join(' | ')} |\n`
  }
  text += `| | ${countOf(CODES.flatMap((code) => provinceDemands(code)))} | ${topics
    .map(([topic]) => countOf(CODES.flatMap((code) => provinceDemands(code).filter((one) => one.topic === topic))))
    .join(' | ')} |\n`
  return text
}

function countOf(demands: readonly ProvinceDemand[]): string {
  if (demands.length === 0) return ''
  const judged = demands.filter(isJudged).length
  return `${judged}+${demands.length - judged}`
}

/** A page for each province, and the list of them. */
export function provincePages(note: string): Record<string, string> {
  return {
    'provinces/README.md': indexOf(note),
    ...Object.fromEntries(CODES.map((code) => [`provinces/${code}.md`, pageOf(code, note)])),
  }
}
