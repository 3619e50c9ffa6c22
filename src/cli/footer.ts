import { checkFooter, type FooterReport } from '../footer/check-footer.ts'
import { renderFooter } from '../footer/render-footer.ts'
import type { Issue } from '../foundation/issue.ts'
import { verdictOf } from '../foundation/result.ts'
import { describeIssue } from '../locale/describe.ts'
import type { Locale } from '../locale/locale.ts'
import type { Request } from './arguments.ts'
import { eachInput } from './each-input.ts'
import { readText } from './input.ts'
import type { Streams } from './main.ts'
import { visible } from './print.ts'

/** The numbers that pages show, and what is wrong with them. */
export function footerCheck(
  { files, province, expected, today, json }: Extract<Request, { command: 'footer-check' }>,
  locale: Locale,
  streams: Streams,
): Promise<0 | 1 | 2> {
  return eachInput(files, streams, readText, (html, file) => {
    const report = checkFooter(html, { expected, provinceCode: province, today })
    streams.stdout(json ? jsonFooter(file, report, locale) : printFooter(file, report, locale))
    return report.ok ? 0 : 1
  })
}

function jsonFooter(file: string, report: FooterReport, locale: Locale): string {
  const records = report.records.map(({ kind, text, start, end, link, icon, result }) => ({
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
  const issues = report.issues.map(({ code, severity, path, params, rule, ...rest }) => ({
    code,
    severity,
    path,
    params,
    ...(rule === undefined ? {} : { rule }),
    message: describeIssue({ code, severity, path, params, ...rest } as Issue, locale),
  }))
  return `${JSON.stringify({ file, ok: report.ok, verdict: verdictOf(report), records, issues })}\n`
}

function printFooter(file: string, report: FooterReport, locale: Locale): string {
  let text = `${visible(file)}  ${report.ok ? '✓' : '✗'}\n`
  for (const { text: shown, link } of report.records) {
    const number = visible(shown.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '))
    text += `  ${number}${link === undefined ? '' : `  → ${visible(link) || '""'}`}\n`
  }
  for (const issue of report.issues) text += printIssue(issue, locale)
  return text
}

function printIssue(issue: Issue, locale: Locale): string {
  const mark = issue.severity === 'error' ? `✗ ${locale.report.error}` : `! ${locale.report.warning}`
  return `  ${mark}  ${visible(describeIssue(issue, locale))}  ${issue.code}\n`
}

/** A footer on standard output; what is wrong with its numbers on standard error. */
export function footerRender(
  request: Extract<Request, { command: 'footer-render' }>,
  locale: Locale,
  streams: Streams,
): 0 | 1 {
  const { icp, publicSecurity, licenses, copyright, province, format, icon, today } = request
  const result = renderFooter(
    { icp, publicSecurity, licenses, copyright, provinceCode: province },
    { format, ...(icon === undefined ? {} : { icon }), ...(today === undefined ? {} : { today }) },
  )
  for (const issue of result.issues) {
    const place = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
    streams.stderr(printIssue(issue, locale).replace('  ', `  ${place}`))
  }
  if (!result.ok) return 1
  if (icon !== undefined && !/<img|!\[\]/.test(result.value.text)) {
    streams.stderr(
      'beian: --icon is not used: it stands before a public-security number and is a web address or a path\n',
    )
  }
  streams.stdout(`${result.value.text}\n`)
  return 0
}
