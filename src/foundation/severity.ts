import type { Issue, Severity } from './issue.ts'

/** Severity by rule or code: `off` drops the finding. A rule's entry goes before its code's. */
export type SeverityOverrides = Readonly<Record<string, 'off' | Severity>>

/** The findings with the caller's severities. */
export function overrideSeverity<I extends Issue>(issues: readonly I[], overrides: SeverityOverrides | undefined): I[] {
  if (overrides === undefined) return [...issues]
  const kept: I[] = []
  for (const issue of issues) {
    const wanted = (issue.rule === undefined ? undefined : own(overrides, issue.rule)) ?? own(overrides, issue.code)
    if (wanted === 'off') continue
    kept.push(wanted === undefined || wanted === issue.severity ? issue : { ...issue, severity: wanted })
  }
  return kept
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.keys(record).includes(key) ? record[key] : undefined
}
