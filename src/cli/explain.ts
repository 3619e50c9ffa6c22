import type { Rule } from '../data/rules/rule.ts'
import { rules } from '../data/rules/table.ts'
import type { IssueCode } from '../foundation/issue.ts'
import type { Locale } from '../locale/locale.ts'
import { reasons } from '../locale/reasons.ts'
import { nearest } from './nearest.ts'
import type { Streams } from './streams.ts'

/** What a code means, or what a rule demands and where it is written. */
export async function explain(id: string, locale: Locale, streams: Streams): Promise<0 | 2> {
  const rule = rules.find((candidate) => candidate.id === id)
  const codes = Object.keys(locale.issues)
  if (rule === undefined && !codes.includes(id)) {
    const meant = nearest(id, [...codes, ...rules.map((candidate) => candidate.id)])
    const hint = meant === undefined ? 'the reports of beian check name them' : `did you mean ${meant}?`
    await streams.stderr(`beian: no such code or rule; ${hint}\n`)
    return 2
  }
  await streams.stdout(rule === undefined ? explainedCode(id as IssueCode, locale) : explainedRule(rule, locale))
  return 0
}

/** A code's reason in words, since its own text depends on the params of a finding. */
function explainedCode(code: IssueCode, locale: Locale): string {
  const reason = code.slice(code.indexOf('.') + 1)
  const meaning = reasons[reason as keyof typeof reasons]
  const words = meaning === undefined ? '' : locale.id === 'en' ? meaning.en : meaning.zh
  return `${code}\n  ${words}\n`
}

function explainedRule(rule: Rule, locale: Locale): string {
  const language = locale.id === 'en' ? 'en' : 'zh'
  const { source } = rule
  const lines = [
    `${rule.id}  (${locale.report[rule.severity]})`,
    `  ${rule.demand[language]}`,
    ...(rule.liftedBy === undefined ? [] : [`  ${locale.report.liftedBy}: ${rule.liftedBy[language]}`]),
    `  ${locale.report.source}: ${source.title} (${source.authority}, ${source.date})`,
  ]
  return `${lines.join('\n')}\n`
}
