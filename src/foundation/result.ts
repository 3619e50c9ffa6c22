import type { Issue, IssueCode, RuleId, Severity } from './issue.ts'
import { isList, read } from './untrusted.ts'

/**
 * The one result shape of the whole library: a value's, a name's, a filing's.
 * `ok: true` may still carry warnings; `ok: false` has at least one error.
 */
export type Result<T, C extends IssueCode = IssueCode, R extends string = RuleId> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue<C, R>[] }
  | { readonly ok: false; readonly issues: readonly [Issue<C, R>, ...Issue<C, R>[]] }

/** A verdict in one word: `accept` (nothing found), `warn` (warnings only), `reject` (at least one error). */
export type Verdict = 'accept' | 'warn' | 'reject'

/** What every result without findings shares; frozen, so that no caller can add to another's. */
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** A result that holds; its issues, if any, are warnings. */
export function accept<T, C extends IssueCode = never>(value: T, issues: readonly Issue<C>[] = NONE): Result<T, C> {
  return { ok: true, value, issues }
}

/** A result that does not hold; the first issue is the one to show where there is room for one. */
export function reject<C extends IssueCode>(...issues: readonly [Issue<C>, ...Issue<C>[]]): Result<never, C> {
  return { ok: false, issues }
}

/** Errors before warnings, each in the order found: rejected when there is an error, accepted with warnings otherwise. */
export function settle<T, C extends IssueCode>(value: T, issues: readonly Issue<C>[]): Result<T, C> {
  if (issues.length === 0) return accept(value, issues)
  const errors = issues.filter((issue) => issue.severity === 'error')
  if (errors.length === 0) return accept(value, issues)
  // Joined, not spread into arguments: engines take some 100,000 of those at most.
  const ordered = errors.concat(issues.filter((issue) => issue.severity !== 'error'))
  return { ok: false, issues: ordered as unknown as readonly [Issue<C>, ...Issue<C>[]] }
}

/**
 * The verdict on a result.
 *
 * @throws TypeError where it is no result
 *
 * @example
 * ```ts
 * verdictOf(parseSocialCreditCode('911000001000010000')) // → 'reject'
 * ```
 */
export function verdictOf(result: {
  readonly ok: boolean
  readonly issues: readonly { readonly severity: Severity }[]
}): Verdict {
  const isObject = typeof result === 'object' && result !== null
  const issues = isObject ? read(result, 'issues') : undefined
  if (!isList(issues)) throw new TypeError('beian: verdictOf takes a result, as every parse… and check… gives one')
  if (read(result, 'ok') !== true) return 'reject'
  return read(issues, 'length') === 0 ? 'accept' : 'warn'
}
