import { explainRule } from '../data/rules/explain.ts'
import { fieldLabel } from '../filing/field-label.ts'
import type { FormName } from '../filing/place.ts'
import type { FilingReport } from '../filing/report.ts'
import type { Issue } from '../foundation/issue.ts'
import { verdictOf } from '../foundation/result.ts'
import { describeIssue } from '../locale/describe.ts'
import type { Locale } from '../locale/locale.ts'

const RED = '\u001b[31m'
const YELLOW = '\u001b[33m'
const GREEN = '\u001b[32m'
const BOLD = '\u001b[1m'
const FAINT = '\u001b[2m'
const RESET = '\u001b[0m'

/** Text of an input, fit for a terminal: control characters and what turns the direction of writing are spelled out. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** What a terminal gets: findings by section, errors and warnings marked, the rule's source named. */
export function printReport(
  file: string,
  form: FormName,
  report: FilingReport<unknown>,
  locale: Locale,
  { color, draft }: { readonly color: boolean; readonly draft: boolean },
): string {
  const paint = (code: string, text: string): string => (color ? code + text + RESET : text)
  const errors = report.issues.filter((issue) => issue.severity === 'error').length
  const warnings = report.issues.length - errors
  const verdict = report.ok
    ? paint(GREEN, `✓ ${draft ? locale.report.validSoFar : locale.report.valid}`)
    : paint(RED, `✗ ${locale.report.invalid}`)
  let text = `${paint(BOLD, visible(file))}  ${verdict}  ${locale.report.counts(errors, warnings)}\n`
  for (const { path, issues } of report.sections) {
    const index = path.find((step) => typeof step === 'number')
    const title = path.length === 0 ? locale.report.form : fieldLabel(path, locale, form)
    text += `\n${paint(BOLD, index === undefined ? title : `${title} ${Number(index) + 1}`)}\n`
    for (const issue of issues) text += printIssue(issue, form, locale, color, issues)
  }
  return text
}

/**
 * A finding, with the source of its rule, the remark and the permits that would help.
 *
 * @param issues all findings: for a field that is refused anyway no remark is proposed; it quotes what was typed, which
 *   may be somebody's number in the wrong field
 */
export function printIssue(
  issue: Issue,
  form: FormName,
  locale: Locale,
  color: boolean,
  issues: readonly Issue[],
): string {
  const paint = (code: string, text: string): string => (color ? code + text + RESET : text)
  const label = issue.path.length === 0 ? '' : `${fieldLabel(issue.path, locale, form)}: `
  const mark =
    issue.severity === 'error' ? paint(RED, `✗ ${locale.report.error}`) : paint(YELLOW, `! ${locale.report.warning}`)
  let text = `  ${mark}  ${label}${visible(describeIssue(issue, locale))}  ${paint(FAINT, issue.code)}\n`
  const rule = issue.rule === undefined ? undefined : explainRule(issue.rule)
  if (rule !== undefined) {
    text += paint(FAINT, `      ${locale.report.source}: ${rule.source.title} (${rule.source.date})`)
    text += '\n'
  }
  const { suggestion } = issue
  const isRefused = issues.some(({ severity, path }) => severity === 'error' && path.join() === issue.path.join())
  // Repaired text may hold a personal number, too.
  if (suggestion?.kind === 'remark' && !isRefused)
    text += `      ${locale.report.remark}: ${visible(suggestion.text)}\n`
  if (suggestion?.kind === 'permit') {
    const labels = locale.options['pre-approval'] as Record<string, string>
    text += `      ${locale.report.permits}: ${suggestion.permits.map((permit) => labels[permit] ?? permit).join(', ')}\n`
  }
  return text
}

/** What a program gets: one line of JSON per input, without values. */
export function jsonReport(file: string, form: FormName, report: FilingReport<unknown>, locale: Locale): string {
  const issues = report.issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    path: issue.path,
    params: issue.params,
    ...(issue.rule === undefined ? {} : { rule: issue.rule }),
    label: issue.path.length === 0 ? '' : fieldLabel(issue.path, locale, form),
    message: describeIssue(issue, locale),
  }))
  return `${JSON.stringify({ file, form, ok: report.ok, verdict: verdictOf(report), issues })}\n`
}
