import type { Issue, IssueCode, RuleId, Severity } from './issue.ts'
import { isList, read } from './untrusted.ts'

/**
 * The one result shape of the whole library: a value's, a name's, a filing's.
 * `ok: true` may still carry warnings and advice; `ok: false` has at least one error.
 */
export type Result<T, C extends IssueCode = IssueCode, R extends string = RuleId> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue<C, R>[] }
  | { readonly ok: false; readonly issues: readonly [Issue<C, R>, ...Issue<C, R>[]] }

/** A verdict in one word: `accept` (nothing found, or advice only), `warn` (warnings), `reject` (at least one error). */
export type Verdict = 'accept' | 'warn' | 'reject'

/** What every result without findings shares; frozen, so that no caller can add to another's. */
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** A result that holds; its issues, if any, are warnings and advice. */
export function accept<T, C extends IssueCode = never>(value: T, issues: readonly Issue<C>[] = NONE): Result<T, C> {
  return { ok: true, value, issues }
}

/** A result that does not hold; the first issue is the one to show where there is room for one. */
export function reject<C extends IssueCode>(...issues: readonly [Issue<C>, ...Issue<C>[]]): Result<never, C> {
  return { ok: false, issues }
}

/**
 * Errors before warnings before advice, each in the order found: rejected when there is an error, accepted with the
 * others otherwise.
 */
export function settle<T, C extends IssueCode>(value: T, issues: readonly Issue<C>[]): Result<T, C> {
  const [first] = issues
  if (first === undefined) return accept(value, issues)
  const isAlike = issues.every(({ severity }) => severity === first.severity)
  const ordered = isAlike ? issues : gravestFirst(issues)
  if (ordered[0]!.severity !== 'error') return accept(value, ordered)
  return { ok: false, issues: ordered as unknown as readonly [Issue<C>, ...Issue<C>[]] }
}

function gravestFirst<C extends IssueCode>(issues: readonly Issue<C>[]): readonly Issue<C>[] {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const advices = issues.filter(({ severity }) => severity === 'advice')
  // A check of the caller's own may call its findings whatever it likes: they are doubts.
  const doubts = issues.filter(({ severity }) => severity !== 'error' && severity !== 'advice')
  // Joined, not spread into arguments: engines take some 100,000 of those at most.
  return errors.concat(doubts, advices)
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
  const length = read(issues, 'length') as number
  for (let index = 0; index < length; index++) {
    // What is no finding of ours is taken for a doubt.
    if (read(read(issues, index), 'severity') !== 'advice') return 'warn'
  }
  return 'accept'
}
