import { describeIssue, describeSuggestion, fieldLabel } from 'beian/locale'
import { explainRule } from 'beian/rules'
import * as z from 'zod'
import { noted, ruleText, say } from './language.mjs'

/** A rule of an authority, as it stands behind a finding. */
export const ruleOutput = z.object({
  id: z.string(),
  demand: z.string().describe('what the rule demands'),
  liftedBy: z.string().optional().describe('what lifts it'),
  source: z.object({
    title: z.string(),
    authority: z.enum(['regulation', 'regulator', 'provider', 'observed']),
    links: z.array(z.object({ title: z.string(), url: z.string(), kind: z.enum(['text', 'place']) })).optional(),
    date: z.string(),
  }),
})

/** A finding: what is wrong, where, and what to do about it. */
export const findingOutput = z.object({
  code: z.string().describe('stable name, <thing>.<reason>; the tool explain tells more of it'),
  severity: z
    .enum(['error', 'warning', 'advice'])
    .describe('error: would be returned; warning: may be; advice: passes'),
  path: z.array(z.union([z.string(), z.number()])).describe('where in the input'),
  field: z.string().optional().describe('label of the field'),
  message: z.string().describe('what is wrong, in one sentence'),
  toDo: z.string().optional().describe('what to enter instead, or what else would settle it'),
  rule: ruleOutput.optional(),
})

export const verdictOutput = z
  .enum(['accept', 'warn', 'reject'])
  .describe('accept: neither errors nor warnings; warn: warnings only; reject: errors')

/** What a program gets of a rule; `undefined` where there is none of that name. */
export function ruleNamed(id, locale) {
  const rule = id === undefined ? undefined : explainRule(id)
  if (rule === undefined) return undefined
  const { demand, liftedBy, source } = rule
  return {
    id,
    demand: ruleText(locale, demand),
    ...(liftedBy && { liftedBy: ruleText(locale, liftedBy) }),
    source: { ...source },
  }
}

/**
 * What a program gets of a finding.
 *
 * @param form the form that has a field at the path; nothing where the path is no form's
 */
export function findingOf(issue, locale, form) {
  const rule = ruleNamed(issue.rule, locale)
  const toDo = describeSuggestion(issue, locale) ?? rule?.liftedBy
  return {
    code: issue.code,
    severity: issue.severity,
    path: [...issue.path],
    ...(form && issue.path.length > 0 && { field: fieldLabel(issue.path, locale, form) }),
    message: describeIssue(issue, locale),
    ...(toDo !== undefined && { toDo }),
    ...(rule && { rule }),
  }
}

export function findingsOf(issues, locale, form) {
  return issues.map((issue) => findingOf(issue, locale, form))
}

/** More findings than anybody reads in a conversation; the structured answer has all. */
const MOST_TOLD = 30

const MORE = {
  'zh-CN': '……另有{count}条，见structuredContent',
  'zh-TW': '……另有{count}條，見structuredContent',
  en: '… and {count} more, in structuredContent',
}
const NOTHING = { 'zh-CN': '没有发现问题', 'zh-TW': '沒有發現問題', en: 'nothing found' }
const SOURCE = {
  'zh-CN': '依据：{title}（{date}）',
  'zh-TW': '依據：{title}（{date}）',
  en: 'source: {title} ({date})',
}

/** Findings in words: a line each, below it what to do and where that is written. */
export function findingsText(findings, locale) {
  if (findings.length === 0) return say(locale, NOTHING)
  const lines = findings
    .slice(0, MOST_TOLD)
    .flatMap(({ severity, message, toDo, rule, ...place }) => [
      `- [${locale.report[severity]}] ${placeText(place, locale)}${message}`,
      ...(toDo === undefined ? [] : [`  ${toDo}`]),
      ...(rule === undefined ? [] : [`  ${say(locale, SOURCE, rule.source)}`]),
    ])
  const left = findings.length - MOST_TOLD
  return [...lines, ...(left > 0 ? [say(locale, MORE, { count: left })] : [])].join('\n')
}

/** Where a finding stands: in a page its line, in a form its field. */
function placeText({ path, field, at }, locale) {
  const colon = locale.id === 'en' ? ': ' : '：'
  if (at !== undefined) return `${at.line}:${at.column}${colon}`
  if (path.length === 0) return ''
  const place = path.join('.')
  return `${field === undefined ? place : noted(locale, field, place)}${colon}`
}
