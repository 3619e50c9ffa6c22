import type { FooterReport } from '../footer/check-footer.ts'
import type { AnyIssue } from '../foundation/issue.ts'
import { verdictOf } from '../foundation/result.ts'
import type { Language } from '../locale/language.ts'
import { eachInput } from './each-input.ts'
import { readText } from './input.ts'
import { headLine, issueAsJson, issuePrinter, shown } from './issue.ts'
import { json, noAdvice, province, texts, today } from './option.ts'
import { wrongOption } from './read-arguments.ts'
import { shownName, visible, writeAll } from './streams.ts'
import { FILES, type Subcommand, subcommand, type World } from './subcommand.ts'

const expected = texts(
  'NUMBER',
  { zh: '网页应展示的号码，如京ICP备16020626号-8', en: 'a number that a page shows, such as 京ICP备16020626号-8' },
  { zh: '应展示的号码，与网页比对', en: 'a number that the page must show' },
)

/** The numbers that pages show, and what is wrong with them. */
export const footerCheck: Subcommand = subcommand({
  name: 'footer check',
  about: { zh: '检查网页底部的备案号、链接和图标', en: 'the numbers that pages (HTML) show, their links and icons' },
  ...FILES,
  options: {
    expected,
    province: province({ zh: '备案省份', en: 'province of the filing' }),
    today,
    'no-advice': noAdvice,
    json,
  },
  notes: {
    zh: '不写文件名，或写“-”，则读取标准输入。网页最大5 MB。',
    en: 'Without a file, or for “-”, standard input is read. Pages have 5 MB at most.',
  },
  examples: ['beian footer check index.html --province 11 --expected 京ICP备16020626号-8'],
  run: async ({ expected: typed, province, today, json, 'no-advice': noAdvice }, files, world) => {
    const [{ checkFooter }, { parseRecordNumber }] = await Promise.all([
      import('../footer/check-footer.ts'),
      import('../record/record-number.ts'),
    ])
    const numbers = typed.flatMap((list) => list.split(/[,，]\s*/))
    if (!numbers.every((number) => parseRecordNumber(number).ok)) throw wrongOption('expected', expected)
    return eachInput(files, world, {
      read: readText,
      json,
      use: async (html, file) => {
        const judged = checkFooter(html, { expected: numbers, provinceCode: province, today })
        const report = { ...judged, issues: shown(judged.issues, noAdvice) }
        await writeAll(
          world,
          json ? jsonFooter(file, report, world.language, noAdvice) : printFooter(file, report, world),
        )
        return report.ok ? 0 : 1
      },
    })
  },
})

function* jsonFooter(file: string, report: FooterReport, language: Language, noAdvice: boolean): Generator<string> {
  const head = JSON.stringify({ file: shownName(file), ok: report.ok, verdict: verdictOf(report) })
  yield `${head.slice(0, -1)},"records":[`
  yield* withCommas(report.records, ({ kind, text, start, end, link, icon, footer, result }) => ({
    kind,
    text,
    canonical: result.ok ? result.value.text : undefined,
    start,
    end,
    link,
    icon,
    footer,
    verdict: verdictOf(result),
    issues: shown<AnyIssue>(result.issues, noAdvice).map((issue) => issue.code),
  }))
  yield '],"issues":['
  yield* withCommas(report.issues, (issue) => ({
    ...issueAsJson(issue, language, { texts: true }),
    at: issue.at,
    replacement: issue.replacement,
  }))
  yield ']}\n'
}

function* withCommas<T>(items: readonly T[], asJson: (item: T) => object): Generator<string> {
  let comma = ''
  for (const item of items) {
    yield comma + JSON.stringify(asJson(item))
    comma = ','
  }
}

function* printFooter(file: string, report: FooterReport, world: World): Generator<string> {
  yield headLine(file, report, world, '')
  for (const { text: shown, link } of report.records) {
    const number = visible(shown.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '))
    yield `  ${number}${link === undefined ? '' : `  → ${visible(link) || '""'}`}\n`
  }
  // Which number a finding is about, and where it stands in the page.
  let place = ''
  const { print, sources } = issuePrinter(world, report.issues, { labelOf: () => place })
  for (const issue of report.issues) {
    const [list, index] = issue.path
    const record = list === 'records' ? report.records[Number(index)] : undefined
    const number = record?.result.ok ? ` ${record.result.value.text}` : ''
    place = list === 'records' ? `${issue.at.line}:${issue.at.column}${number}` : ''
    yield print(issue)
  }
  yield sources()
}
