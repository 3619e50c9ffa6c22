import { checkFooter, type FooterReport } from '../footer/check-footer.ts'
import { renderFooter } from '../footer/render-footer.ts'
import type { Issue } from '../foundation/issue.ts'
import { verdictOf } from '../foundation/result.ts'
import { describeIssue } from '../locale/describe.ts'
import type { Locale } from '../locale/locale.ts'
import { parseRecordNumber } from '../record/record-number.ts'
import { misuseOf, type Request } from './arguments.ts'
import { eachInput } from './each-input.ts'
import { readText } from './input.ts'
import { markOf } from './print.ts'
import { type Streams, shownName, visible, writeAll } from './streams.ts'

/** The numbers that pages show, and what is wrong with them. */
export async function footerCheck(
  { files, province, expected, today, json }: Extract<Request, { command: 'footer-check' }>,
  locale: Locale,
  streams: Streams,
): Promise<0 | 1 | 2> {
  if (!expected.every((number) => parseRecordNumber(number).ok)) {
    await streams.stderr(misuseOf('expected'))
    return 2
  }
  return eachInput(files, streams, {
    read: readText,
    json,
    use: async (html, file) => {
      const report = checkFooter(html, { expected, provinceCode: province, today })
      await writeAll(streams, json ? jsonFooter(file, report, locale) : printFooter(file, report, locale))
      return report.ok ? 0 : 1
    },
  })
}

function* jsonFooter(file: string, report: FooterReport, locale: Locale): Generator<string> {
  const head = JSON.stringify({ file: shownName(file), ok: report.ok, verdict: verdictOf(report) })
  yield `${head.slice(0, -1)},"records":[`
  yield* withCommas(report.records, ({ kind, text, start, end, link, icon, result }) => ({
    kind,
    text,
    ...(result.ok ? { canonical: result.value.text } : {}),
    start,
    end,
    ...(link === undefined ? {} : { link }),
    icon,
    verdict: verdictOf(result),
    issues: result.issues.map((issue) => issue.code),
  }))
  yield '],"issues":['
  yield* withCommas(report.issues, (issue) => ({
    code: issue.code,
    severity: issue.severity,
    path: issue.path,
    params: issue.params,
    ...(issue.rule === undefined ? {} : { rule: issue.rule }),
    message: describeIssue(issue as Issue, locale),
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

function* printFooter(file: string, report: FooterReport, locale: Locale): Generator<string> {
  yield `${visible(shownName(file))}  ${report.ok ? '✓' : '✗'}\n`
  for (const { text: shown, link } of report.records) {
    const number = visible(shown.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '))
    yield `  ${number}${link === undefined ? '' : `  → ${visible(link) || '""'}`}\n`
  }
  for (const issue of report.issues) yield printIssue(issue, locale)
}

function printIssue(issue: Issue, locale: Locale): string {
  return `  ${markOf(issue, locale)}  ${visible(describeIssue(issue, locale))}  ${issue.code}\n`
}

/** A footer on standard output; what is wrong with its numbers on standard error. */
export async function footerRender(
  request: Extract<Request, { command: 'footer-render' }>,
  locale: Locale,
  streams: Streams,
): Promise<0 | 1> {
  const { icp, publicSecurity, licenses, copyright, province, format, icon, today } = request
  const result = renderFooter(
    { icp, publicSecurity, licenses, copyright, provinceCode: province },
    { format, ...(icon === undefined ? {} : { icon }), ...(today === undefined ? {} : { today }) },
  )
  for (const issue of result.issues) {
    const place = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
    await streams.stderr(printIssue(issue, locale).replace('  ', `  ${place}`))
  }
  if (!result.ok) return 1
  if (icon !== undefined && !/<img|!\[\]/.test(result.value.text)) {
    await streams.stderr(
      'beian: --icon is not used: it stands before a public-security number and is a web address or a path\n',
    )
  }
  await streams.stdout(`${result.value.text}\n`)
  return 0
}
