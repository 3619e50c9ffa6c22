import { originOf } from '../../../src/cli/phrases.ts'
import { readTsv } from '../../../src/data/read-tsv.ts'
import { rules } from '../../../src/data/rules/table.ts'
import { checkServiceName } from '../../../src/index.ts'
import { describeIssue } from '../../../src/locale/describe.ts'
import { en } from '../../../src/locale/en.ts'
import type { Bilingual } from '../../../src/locale/language.ts'
import { zhCN } from '../../../src/locale/zh-CN.ts'

/** What the home page shows, made when the site is built: no figure and no finding is typed. */
export interface HomeData {
  readonly example: {
    readonly name: string
    readonly text: Bilingual
    readonly rule: string
    readonly demand: Bilingual
    readonly source: Bilingual
  }
  readonly figures: readonly { readonly value: string; readonly unit: string; readonly what: Bilingual }[]
}

declare const data: HomeData

export { data }

const NAME = '中国茶叶网'

function example(): HomeData['example'] {
  const issue = checkServiceName(NAME, { service: 'website', nature: 'individual' }).issues[0]!
  const rule = rules.find(({ id }) => id === issue.rule)!
  return {
    name: NAME,
    text: { zh: describeIssue(issue, zhCN), en: describeIssue(issue, en) },
    rule: rule.id,
    demand: rule.demand,
    source: {
      zh: originOf({ locale: zhCN, source: 'zh', texts: {} }, rule.source),
      en: originOf({ locale: en, source: 'en', texts: {} }, rule.source),
    },
  }
}

/** Of the table of measurements: its value, with its unit. */
function measured(start: string): string {
  const row = readTsv(new URL('../../measurements.tsv', import.meta.url)).find(({ what }) => what!.startsWith(start))
  if (row === undefined) throw new Error(`docs/measurements.tsv has no row “${start}”`)
  return row.value!
}

export default {
  watch: ['../../measurements.tsv'],
  load: (): HomeData => ({
    example: example(),
    figures: [
      {
        value: String(rules.length),
        unit: '',
        what: { zh: '条规则，每条有依据和日期', en: 'rules, each with its source and date' },
      },
      {
        value: String(Object.keys(zhCN.issues).length),
        unit: '',
        what: { zh: '种问题，每种有中英文说明', en: 'findings, each told in Chinese and English' },
      },
      {
        value: measured('parseResidentId (beian)'),
        unit: ' kB',
        what: { zh: '只引入身份证号校验时的体积（gzip）', en: 'to check ID numbers alone (gzip)' },
      },
      {
        value: measured('one thread, 1000000 filings: filings a second'),
        unit: '',
        what: { zh: '份备案每秒（单线程，两核共用的机器）', en: 'filings a second (one thread, two shared cores)' },
      },
    ],
  }),
}
