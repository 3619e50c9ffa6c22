import { explainRule } from '../data/rules/explain.ts'
import { verdictOf } from '../foundation/result.ts'
import { describeIssue } from '../locale/describe.ts'
import type { Locale } from '../locale/locale.ts'
import { fullNaming } from '../naming/service-name/full-naming.ts'
import type { ServiceNameIssue } from '../naming/service-name/types.ts'
import type { Request } from './arguments.ts'
import { countsOf, issuePrinter } from './print.ts'
import { type Streams, visible } from './streams.ts'

/** The report on a service name, for a terminal or (one line of JSON) for a program. */
export async function name(
  { name, context, json }: Extract<Request, { command: 'name' }>,
  locale: Locale,
  streams: Streams,
): Promise<0 | 1> {
  const result = fullNaming()(name, context)
  const verdict = verdictOf(result)
  if (json) {
    await streams.stdout(`${JSON.stringify({ verdict, issues: result.issues.map(asJson(locale)) })}\n`)
    return result.ok ? 0 : 1
  }
  const { valid, invalid, counts } = locale.report
  const said = result.ok ? `✓ ${valid}` : `✗ ${invalid}`
  let text = `${verdict}  ${said}  ${counts(countsOf(result.issues))}\n`
  const print = issuePrinter('icp', result.issues, locale, streams.color)
  for (const issue of result.issues) {
    text += print(issue) + details(issue, locale, context.nature === 'individual')
  }
  await streams.stdout(text)
  return result.ok ? 0 : 1
}

/** Where the words stand in the name (counted from 1), what lifts the rule, and a better name. */
function details({ params, rule, suggestion }: ServiceNameIssue, locale: Locale, individual: boolean): string {
  let text = ''
  if ('words' in params) {
    const places = params.spans.map(([start, end]) => (end - start === 1 ? `${start + 1}` : `${start + 1}–${end}`))
    text += `      ${visible(params.words.join(' '))}: ${places.join(', ')}\n`
  }
  const lifted = rule === undefined ? undefined : explainRule(rule)?.liftedBy
  // No permit is given to individuals.
  const isPermit = 'topic' in params && params.topic === 'pre-approval'
  if (lifted !== undefined && !(individual && isPermit))
    text += `      ${locale.report.liftedBy}: ${locale.id === 'en' ? lifted.en : lifted.zh}\n`
  if (suggestion?.kind === 'text') text += `      ${locale.report.suggestion}: ${visible(suggestion.text)}\n`
  return text
}

function asJson(locale: Locale): (issue: ServiceNameIssue) => object {
  return (issue) => {
    const rule = issue.rule === undefined ? undefined : explainRule(issue.rule)
    return {
      code: issue.code,
      severity: issue.severity,
      params: issue.params,
      message: describeIssue(issue, locale),
      ...(issue.suggestion === undefined ? {} : { suggestion: issue.suggestion }),
      ...(rule === undefined ? {} : { rule: rule.id, source: rule.source, liftedBy: rule.liftedBy }),
    }
  }
}
