import type { FormName } from '../data/forms/ids.ts'
import { explainRule } from '../data/rules/explain.ts'
import type { Rule } from '../data/rules/rule.ts'
import type { FilingReport } from '../filing/report.ts'
import type { AnyIssue, Severity } from '../foundation/issue.ts'
import { verdictOf } from '../foundation/result.ts'
import { describeIssue } from '../locale/describe.ts'
import { fieldLabel } from '../locale/field-label.ts'
import type { Locale } from '../locale/locale.ts'
import { redact } from '../privacy/redact.ts'
import { shownName, visible } from './streams.ts'

const RED = '\u001b[31m'
const YELLOW = '\u001b[33m'
const GREEN = '\u001b[32m'
const BOLD = '\u001b[1m'
const FAINT = '\u001b[2m'
const RESET = '\u001b[0m'

/** How a finding of each severity is marked. */
const MARKS: { readonly [S in Severity]: { readonly sign: string; readonly color: string } } = {
  error: { sign: '✗', color: RED },
  warning: { sign: '!', color: YELLOW },
  advice: { sign: '·', color: FAINT },
}

/** A finding's severity, as a terminal shows it. */
export function markOf({ severity }: AnyIssue, locale: Locale): string {
  return `${MARKS[severity].sign} ${locale.report[severity]}`
}

/** How many findings of each severity there are. */
export function countsOf(issues: readonly AnyIssue[]): { readonly [S in Severity]: number } {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of issues) counts[severity]++
  return counts
}

/** What a terminal gets, piece by piece: findings by section, each marked with its severity, the rule's source named. */
export function* printReport(
  file: string,
  form: FormName,
  report: FilingReport<unknown, string>,
  locale: Locale,
  { color, draft }: { readonly color: boolean; readonly draft: boolean },
): Generator<string> {
  const paint = (code: string, text: string): string => (color ? code + text + RESET : text)
  const verdict = report.ok
    ? paint(GREEN, `✓ ${draft ? locale.report.validSoFar : locale.report.valid}`)
    : paint(RED, `✗ ${locale.report.invalid}`)
  const counts = locale.report.counts(countsOf(report.issues))
  yield `${paint(BOLD, visible(shownName(file)))}  ${verdict}  ${counts}\n`
  const print = issuePrinter(form, report.issues, locale, color)
  for (const { path, issues } of report.sections) {
    const index = path.find((step) => typeof step === 'number')
    const title = path.length === 0 ? locale.report.form : fieldLabel(path, locale, form)
    yield `\n${paint(BOLD, index === undefined ? title : `${title} ${Number(index) + 1}`)}\n`
    for (const issue of issues) yield print(issue)
  }
}

/**
 * Prints one of several findings, with the source of its rule, the remark and the permits that would help.
 *
 * @param issues all of them: for a field that is refused anyway no remark is proposed; it quotes what was typed, which
 *   may be somebody's number in the wrong field
 */
export function issuePrinter(
  form: FormName,
  issues: readonly AnyIssue[],
  locale: Locale,
  color: boolean,
): (issue: AnyIssue) => string {
  const paint = (code: string, text: string): string => (color ? code + text + RESET : text)
  const ruleOf = remembered((id: string): Rule | undefined => explainRule(id), String)
  const labelOf = remembered((path: AnyIssue['path']): string => fieldLabel(path, locale, form), keyOf)
  // Listed once, and only where there is a remark to be printed.
  let refused: ReadonlySet<string> | undefined
  const isRefused = (path: AnyIssue['path']): boolean => {
    refused ??= new Set(issues.filter(({ severity }) => severity === 'error').map((issue) => keyOf(issue.path)))
    return refused.has(keyOf(path))
  }
  return (issue) => {
    const label = issue.path.length === 0 ? '' : `${labelOf(issue.path)}: `
    const mark = paint(MARKS[issue.severity].color, markOf(issue, locale))
    let text = `  ${mark}  ${label}${visible(describeIssue(issue, locale))}  ${paint(FAINT, issue.code)}\n`
    const rule = issue.rule === undefined ? undefined : ruleOf(issue.rule)
    if (rule !== undefined) {
      text += paint(FAINT, `      ${locale.report.source}: ${rule.source.title} (${rule.source.date})`)
      text += '\n'
    }
    const { suggestion } = issue
    // Repaired text may hold a personal number, too: only remarks are printed.
    if (suggestion?.kind === 'remark' && !isRefused(issue.path))
      text += `      ${locale.report.remark}: ${visible(redact(suggestion.text))}\n`
    if (suggestion?.kind === 'permit') {
      const labels = locale.options['pre-approval'] as Record<string, string>
      text += `      ${locale.report.permits}: ${suggestion.permits.map((permit) => labels[permit] ?? permit).join(', ')}\n`
    }
    return text
  }
}

function keyOf(path: AnyIssue['path']): string {
  return path.join('.')
}

/** The function, with its answers kept: thousands of findings have the same rules and fields. */
function remembered<A, T>(find: (asked: A) => T, keyOf: (asked: A) => string): (asked: A) => T {
  const known = new Map<string, T>()
  return (asked) => {
    const key = keyOf(asked)
    const old = known.get(key)
    if (old !== undefined) return old
    const found = find(asked)
    known.set(key, found)
    return found
  }
}

/** What a program gets: one line of JSON per input, without values, piece by piece. */
export function* jsonReport(
  file: string,
  form: FormName,
  report: FilingReport<unknown, string>,
  locale: Locale,
): Generator<string> {
  const labelOf = remembered((path: AnyIssue['path']): string => fieldLabel(path, locale, form), keyOf)
  const head = JSON.stringify({ file: shownName(file), form, ok: report.ok, verdict: verdictOf(report) })
  yield `${head.slice(0, -1)},"issues":[`
  let comma = ''
  for (const issue of report.issues) {
    yield comma
    comma = ','
    yield JSON.stringify({
      code: issue.code,
      severity: issue.severity,
      path: issue.path,
      params: issue.params,
      ...(issue.rule === undefined ? {} : { rule: issue.rule }),
      label: issue.path.length === 0 ? '' : labelOf(issue.path),
      message: describeIssue(issue, locale),
    })
  }
  yield ']}\n'
}
