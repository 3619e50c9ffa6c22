import type { FormName } from '../data/forms/ids.ts'
import type { Verdict } from '../foundation/result.ts'
import type { IssueAsJson } from '../locale/issue-as-json.ts'

/** What is answered to a line that holds a filing: the report of `beian check --json`, with the line's number. */
export interface FilingLineReport {
  /** Number of the line, counted from 1; blank lines count, and have no report. */
  readonly line: number
  /** The line's own id, repeated; absent where it has none. */
  readonly id?: string | number
  readonly form: FormName
  /** Whether there is no error. */
  readonly ok: boolean
  readonly verdict: Verdict
  /** Errors first, then warnings, then advice. */
  readonly issues: readonly IssueAsJson[]
  /** With `canonical`, where there is no error: the filing with every value as it is stored. */
  readonly filing?: unknown
}

/** What is answered to a line that cannot be judged. */
export interface UnusableLineReport {
  readonly line: number
  readonly id?: string | number
  readonly ok: false
  /** Why, and what to do; nothing of what stands in the line. */
  readonly error: string
}

/** The answer to one line. `'error' in report` tells the two apart. */
export type LineReport = FilingLineReport | UnusableLineReport

/** How many lines had which verdict. */
export interface Tally {
  readonly accept: number
  readonly warn: number
  readonly reject: number
  readonly unusable: number
}

export const NO_LINES: Tally = { accept: 0, warn: 0, reject: 0, unusable: 0 }

/** The tally of both. */
export function added(one: Tally, other: Tally): Tally {
  return {
    accept: one.accept + other.accept,
    warn: one.warn + other.warn,
    reject: one.reject + other.reject,
    unusable: one.unusable + other.unusable,
  }
}
