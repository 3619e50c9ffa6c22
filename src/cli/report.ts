import type { FormName } from '../data/forms/ids.ts'
import type { FilingReport } from '../filing/report.ts'
import { verdictOf } from '../foundation/result.ts'
import { fieldLabels } from '../locale/field-labels.ts'
import { issueAsJson } from '../locale/issue-as-json.ts'
import type { Language } from '../locale/language.ts'
import { sectionTitle } from '../locale/section-title.ts'
import { redact } from '../privacy/redact.ts'
import type { Fix } from './fix-filing.ts'
import { headLine, issuePrinter, type Paper, shown, titleLine } from './issue.ts'
import { shownName, visible } from './streams.ts'

/** The report as it is shown: whole, or without advice. */
export function shownReport(report: FilingReport<unknown, string>, noAdvice: boolean): FilingReport<unknown, string> {
  if (!noAdvice) return report
  const sections = report.sections
    .map(({ path, issues }) => ({ path, issues: shown(issues, noAdvice) }))
    .filter(({ issues }) => issues.length > 0)
  return { ...report, issues: shown(report.issues, noAdvice), sections } as FilingReport<unknown, string>
}

export interface PrintReportOptions {
  /** What is said of a form in which no error is found, where it is not that it can be submitted. */
  readonly valid?: string | undefined
  /** Tells the services by name and domain. */
  readonly filing?: unknown
  /** Whether suggested texts are shown, which may hold what was entered. */
  readonly texts?: boolean
}

/** What a terminal gets, piece by piece: findings by section, errors and warnings marked, at last the rules' sources. */
export function* printReport(
  file: string,
  form: FormName,
  report: FilingReport<unknown, string>,
  paper: Paper,
  { valid, filing, texts = false }: PrintReportOptions = {},
): Generator<string> {
  const { locale } = paper.language
  yield headLine(file, report, paper, valid)
  const { print, sources } = issuePrinter(paper, report.issues, {
    labelOf: fieldLabels(form, locale),
    texts,
  })
  for (const { path, issues } of report.sections) {
    // What stands in the place of a name may be somebody's number.
    yield `\n${titleLine(visible(redact(sectionTitle(path, filing, locale, form))), paper)}`
    for (const issue of issues) yield print(issue)
  }
  yield sources()
}

/**
 * What a program gets: one line of JSON per input, piece by piece; without values, but for suggestions where `texts` asks
 * for them. Of `fixes` it gets where they are.
 */
export function* jsonReport(
  file: string,
  form: FormName,
  report: FilingReport<unknown, string>,
  language: Language,
  { texts = false, fixes }: { readonly texts?: boolean; readonly fixes?: readonly Fix[] | undefined } = {},
): Generator<string> {
  const labelOf = fieldLabels(form, language.locale)
  const head = JSON.stringify({
    file: shownName(file),
    form,
    ok: report.ok,
    verdict: verdictOf(report),
    fixed: fixes?.map(({ path, key }) => ({ path, key })),
  })
  yield `${head.slice(0, -1)},"issues":[`
  let comma = ''
  for (const issue of report.issues) {
    yield comma + JSON.stringify(issueAsJson(issue, language, { labelOf, texts }))
    comma = ','
  }
  yield ']}\n'
}
