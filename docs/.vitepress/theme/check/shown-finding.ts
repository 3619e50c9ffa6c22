import { issueWords, type PrintedWith } from '../../../../src/cli/issue-words.ts'
import { originOf } from '../../../../src/cli/phrases.ts'
import { explainRule } from '../../../../src/data/rules/explain.ts'
import type { AnyIssue, Severity } from '../../../../src/foundation/issue.ts'
import { describeIssue, describeSuggestion } from '../../../../src/locale/describe.ts'
import { say } from '../../../../src/locale/language.ts'
import { languageOf, type Tongue } from './language.ts'

/** A finding as the page shows it, in the reader's language; plain data, for it comes from a worker. */
export interface ShownFinding {
  readonly severity: Severity
  /** The field, or the place in a page; absent of a single value. */
  readonly label?: string | undefined
  readonly message: string
  /** What else there is to say: where words stand, what lifts it. */
  readonly details: readonly string[]
  readonly rule?: { readonly id: string; readonly demand: string; readonly source: string } | undefined
  /** What follows from a click: a text to write in the place of what stands there. */
  readonly suggestion?: string | undefined
  readonly issue: AnyIssue
}

/** Advice is left out where somebody does not want it. */
export function shownFindings(
  issues: readonly AnyIssue[],
  tongue: Tongue,
  advice: boolean,
  options: PrintedWith = {},
): ShownFinding[] {
  const language = languageOf(tongue)
  const writer = issueWords(language, { ...options, texts: false })
  return issues
    .filter(({ severity }) => advice || severity !== 'advice')
    .map((issue) => {
      const rule = issue.rule === undefined ? undefined : explainRule(issue.rule)
      const label = options.placeOf?.(issue) ?? options.labelOf?.(issue.path)
      return {
        severity: issue.severity,
        label: label === '' ? undefined : label,
        message: describeIssue(issue, language.locale),
        details: writer.wordsOf(issue, issues).details,
        rule: rule && { id: rule.id, demand: say(language, rule.demand), source: originOf(language, rule.source) },
        suggestion: isFollowed(issue) ? describeSuggestion(issue, language.locale) : undefined,
        issue,
      }
    })
}

/** Whether a click mends it. Permits are papers: nobody writes them. */
function isFollowed({ suggestion }: AnyIssue): boolean {
  return suggestion !== undefined && suggestion.kind !== 'permit'
}
