import type { FooterReport } from '../footer/check-footer.ts'
import type { FooterIssue } from '../footer/finding.ts'
import type { AnyIssue } from '../foundation/issue.ts'
import { verdictOf } from '../foundation/result.ts'
import { issueAsJson } from '../locale/issue-as-json.ts'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import { headLine, issuePrinter, type Paper, shown } from './issue.ts'
import { shownName, visible } from './streams.ts'

/** What is found on a page, as the subcommands of `footer` report it. */

/** Verdicts on a page: nobody submits it. */
const IN_ORDER: Bilingual = { zh: '没有错误', en: 'no errors' }
const TO_MEND: Bilingual = { zh: '需要修改', en: 'to be corrected' }

/** The line above what is told of a page. */
export function pageHead(
  file: string,
  result: { readonly ok: boolean; readonly issues: readonly AnyIssue[] },
  paper: Paper,
): string {
  return headLine(file, result, paper, say(paper.language, IN_ORDER), say(paper.language, TO_MEND))
}

/** A line of JSON for a program, piece by piece. */
export function* jsonPage(
  file: string,
  report: FooterReport,
  language: Language,
  noAdvice: boolean,
): Generator<string> {
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
  yield* withCommas(report.issues, (issue) => footerIssueAsJson(issue, language))
  yield ']}\n'
}

/** What programs get of a finding on a page. */
export function footerIssueAsJson(issue: FooterIssue, language: Language): object {
  return {
    ...issueAsJson(issue, language, { texts: true }),
    at: issue.at,
    replacement: issue.replacement,
  }
}

/** Items of a list in JSON, whatever stands before and behind them. */
export function* withCommas<T>(items: readonly T[], asJson: (item: T) => object): Generator<string> {
  let comma = ''
  for (const item of items) {
    yield comma + JSON.stringify(asJson(item))
    comma = ','
  }
}

/** What a terminal gets: the numbers that are shown, each with its link, and the findings. */
export function* printPage(file: string, report: FooterReport, paper: Paper): Generator<string> {
  yield pageHead(file, report, paper)
  for (const { text: shown, link } of report.records) {
    const number = visible(shown.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '))
    yield `  ${number}${link === undefined ? '' : `  → ${visible(link) || '""'}`}\n`
  }
  yield* printFindings(file, report, paper)
}

/** Findings, each with its place (`index.html:12:3`) and the number that it is about. */
export function* printFindings(
  file: string,
  { records, issues }: Pick<FooterReport, 'records' | 'issues'>,
  paper: Paper,
): Generator<string> {
  const name = visible(shownName(file))
  let place = ''
  const { print, sources } = issuePrinter(paper, issues, { placeOf: () => place, texts: true })
  for (const issue of issues) {
    place = `${name}:${issue.at.line}:${issue.at.column}${numberOf(issue, records)}`
    yield print(issue)
  }
  yield sources()
}

/** The number that a finding is about, behind a space; nothing where it is about the page. */
export function numberOf({ path: [list, index] }: AnyIssue, records: FooterReport['records']): string {
  const result = list === 'records' ? records[Number(index)]?.result : undefined
  return result?.ok ? ` ${result.value.text}` : ''
}
