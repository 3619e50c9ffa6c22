import { explainRule } from '../data/rules/explain.ts'
import type { Rule, RuleSource } from '../data/rules/rule.ts'
import type { AnyIssue, PathStep, Severity } from '../foundation/issue.ts'
import { describeIssue } from './describe.ts'
import { type Language, say } from './language.ts'

/** What programs get of a finding: the finding itself, in words, and where its rule is written. */
export interface IssueAsJson {
  readonly code: string
  readonly severity: Severity
  readonly path: readonly PathStep[]
  /** Safe to log: lengths, positions, expected sets; never the value itself. */
  readonly params: object
  /** The field as the form calls it; `''` of a finding on the whole. Absent where findings are of one thing. */
  readonly label?: string
  readonly message: string
  /** What is suggested; it may hold what was typed. */
  readonly suggestion?: AnyIssue['suggestion']
  readonly rule?: string
  readonly source?: RuleSource
  /** What lifts it, in words. */
  readonly liftedBy?: string
}

export interface IssueAsJsonOptions {
  /** The name of the field at a path. */
  readonly labelOf?: ((path: AnyIssue['path']) => string) | undefined
  /** Whether suggestions are given. */
  readonly texts?: boolean | undefined
}

/** Rules by their ids: of a million filings the same few are asked for. */
const known = new Map<string, Rule | undefined>()

function ruleOf(id: string | undefined): Rule | undefined {
  if (id === undefined) return undefined
  let rule = known.get(id)
  if (rule === undefined) {
    rule = explainRule(id)
    // Ids of a caller's own rules may be any number of texts: they are none of ours, and not kept.
    if (rule !== undefined) known.set(id, rule)
  }
  return rule
}

/** What programs get of a finding. */
export function issueAsJson(
  issue: AnyIssue,
  language: Language,
  { labelOf, texts }: IssueAsJsonOptions = {},
): IssueAsJson {
  const rule = ruleOf(issue.rule)
  return {
    code: issue.code,
    severity: issue.severity,
    path: issue.path,
    params: issue.params,
    ...(labelOf && { label: issue.path.length === 0 ? '' : labelOf(issue.path) }),
    message: describeIssue(issue, language.locale),
    ...(texts && issue.suggestion !== undefined && { suggestion: issue.suggestion }),
    ...(issue.rule !== undefined && { rule: issue.rule }),
    ...(rule !== undefined && { source: rule.source }),
    ...(rule?.liftedBy !== undefined && { liftedBy: say(language, rule.liftedBy) }),
  }
}
