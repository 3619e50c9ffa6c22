import { readTsv } from '../src/data/read-tsv.ts'
import {
  type Fired,
  firedOn,
  labelled,
  type MeasuredService,
  measuredServices,
  sharesOf,
  sum,
  type Verdicts,
} from '../test/naming/measure.ts'

/** What was decided on a rule that fires on real names, and why. */
export interface Decision {
  readonly rule: string
  readonly decision: 'kept' | 'softened' | 'narrowed' | 'dropped'
  readonly why: string
}

export const decisions: readonly Decision[] = readTsv(
  new URL('./naming-decisions.tsv', import.meta.url),
) as unknown as Decision[]

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function realNames(): string {
  let text = '| service | names | clean | refused | asked for the relation | clean, no permit | refused, no permit |\n'
  text += '|---|---|---|---|---|---|---|\n'
  for (const service of measuredServices) {
    const { count, clean, refused, related } = sharesOf(service, 'permitted')
    const without = sharesOf(service, 'unpermitted')
    const shares = [clean, refused, related, without.clean, without.refused].map(percent).join(' | ')
    text += `| ${service} | ${count} | ${shares} |\n`
  }
  return text
}

/** The lists of labelled names, and who labelled them. */
const LABELLED = [
  ['names-public.tsv', 'names of public bodies, companies and apps that run, and hard cases'],
  ['names.tsv', 'names that the sources give as examples, and their neighbours'],
  ['names-further.tsv', 'the same by four other readers; in a third a keyword only arises across two words'],
] as const

function labels(): string {
  let text = '| list | what | label | names | accepted | warned | refused |\n|---|---|---|---|---|---|---|\n'
  for (const [fixture, about] of LABELLED) {
    const counts = labelled(fixture)
    for (const label of ['accept', 'warn', 'reject'] as const) {
      const verdicts: Verdicts = counts[label]
      const cells = [verdicts.accept, verdicts.warn, verdicts.reject].join(' | ')
      text += `| \`${fixture}\` | ${about} | ${label} | ${sum(verdicts)} | ${cells} |\n`
    }
  }
  return text
}

function ruleRows(): string {
  const fired = firedOn()
  let text =
    '| rule | service | fired | refused | warned | advised | decided | why |\n|---|---|---|---|---|---|---|---|\n'
  const rowOf = (rule: string, service: MeasuredService, { error, warning, advice }: Fired): string => {
    const decision = decisions.find((row) => row.rule === rule)
    const said = decision === undefined ? ' | ' : `${decision.decision} | ${decision.why}`
    return `| \`${rule}\` | ${service} | ${error + warning + advice} | ${error} | ${warning} | ${advice} | ${said} |\n`
  }
  for (const [rule, services] of fired) {
    for (const service of measuredServices) {
      const counts = services.get(service)
      if (counts !== undefined) text += rowOf(rule, service, counts)
    }
  }
  const silent = decisions.filter(({ rule }) => ![...fired.keys()].some((id) => id === rule))
  for (const { rule, decision, why } of silent) text += `| \`${rule}\` | | 0 | | | | ${decision} | ${why} |\n`
  return text
}

/** What was measured of speed and memory, by the commands that write that table. */
interface Measurement {
  readonly area: string
  readonly what: string
  readonly value: string
  readonly unit: string
  readonly goal: string
  readonly date: string
  readonly machine: string
  readonly command: string
}

const AREAS: Readonly<Record<string, string>> = {
  lines: '大量备案 · Many filings',
  batch: '多个进程和多台机器 · Many processes and machines',
  start: '启动 · Cold start',
  panel: '面板服务 · Server for hosting panels',
  size: '体积 · Size of one import',
}

function measured(): string {
  const rows = readTsv(new URL('./measurements.tsv', import.meta.url)) as unknown as readonly Measurement[]
  return Object.entries(AREAS)
    .filter(([area]) => rows.some((row) => row.area === area))
    .map(([area, title]) => {
      const own = rows.filter((row) => row.area === area)
      const lines = own.map(
        ({ what, value, unit, goal, date, machine, command }) =>
          `| ${what} | ${value} ${unit} | ${goal === '-' ? '' : goal} | ${date} | ${machine} | \`${command}\` |\n`,
      )
      const head =
        '| 项目 · what | 结果 · measured | 目标 · goal | 日期 · date | 机器 · machine | 命令 · command |\n|---|---|---|---|---|---|\n'
      return `### ${title}\n\n${head}${lines.join('')}`
    })
    .join('\n')
}

/** The page on how good the judgement of names is, measured on names whose right judgement is known. */
export function qualityPage(note: string): string {
  return `${note}# 判断质量 · How good the judgement is

Measured on the tables in \`test/fixtures\`, with \`checkServiceName\` as it is imported from \`beian\`. A test fails where
a figure leaves its budget, and where this page is not what the code does.

## 真实名称 · Real names

\`real-names.tsv\`: names of apps, mini-programs and websites that run, with their owners, from the public lists of
algorithm filings. All of them passed the authority, so each warning is noise and each refusal an error of ours, but for
two things: of many websites the list has the name of a product, not the one that was filed; and which permits an owner
holds is not published, so that names are judged with every permit shown (what an owner sees who has what he needs) and
with none.

- **clean**: accepted without a warning; advice is allowed. Budget: at least 95 % of apps and of mini-programs.
- **refused**: at least one error. Budget: at most 0.5 % of apps and of mini-programs.
- **asked for the relation**: the name has a brand that is not visibly the owner's, so that a remark or a trademark
  explains it. Budget: no app, at most half of the mini-programs and of the websites.

${realNames()}
## 标注名称 · Labelled names

Judged without the dictionary of \`beian/naming\`. Budget for the first list: of what is labelled acceptable at least 92 %
accepted and at most 3 % refused, of what is labelled refused at most 3 % accepted. Where a label and the result differ, the
row says why in its column \`differs\`.

${labels()}
## 规则在真实名称上 · Rules on real names

What each rule says of the real names above where no permit is shown, and what was decided after each of its findings was
looked at. A rule that fires more than ten times has a decision; a test asks for it.

${ruleRows()}
## 速度与内存 · Speed and memory

Of the built command, by \`npm run bench:lines\` and \`npm run bench:batch\`, which are run by hand: filings of two natures and three services, every
second one with a fault. Of \`examples/hosting-panel\`, by \`npm run load\` in its folder. Figures of a machine that others
use at the same time say at least so much. Sizes by \`npm run size -- --write\`, of one import from the packed library.

${measured()}`
}
