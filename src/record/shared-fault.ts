import type { Issue, IssueCode } from '../foundation/issue.ts'
import type { Result } from '../foundation/result.ts'

/**
 * Results of broken numbers in a text: there are few different ones, and a text may hold hundreds of thousands of
 * numbers that share them. Each is one object, frozen in all its parts.
 */
const known: Result<never>[] = []

/** Of more, each has its own. */
const MOST_KNOWN = 64

/** The result, or the same one of a number before; one that has a suggestion is its number's own. */
export function sharedFault<T, C extends IssueCode>(result: Result<T, C>): Result<T, C> {
  if (result.ok || result.issues.length !== 1) return result
  const issue: Issue = result.issues[0]
  if (issue.suggestion !== undefined || issue.liftedBy !== undefined) return result
  for (const one of known) if (isSame(one.issues[0] as Issue, issue)) return one as Result<T, C>
  if (known.length < MOST_KNOWN) known.push(frozen(result) as Result<never>)
  return result
}

function isSame(one: Issue, other: Issue): boolean {
  if (one.code !== other.code || one.severity !== other.severity || one.rule !== other.rule) return false
  const held = one.params as Readonly<Record<string, unknown>>
  const asked = other.params as Readonly<Record<string, unknown>>
  for (const key in asked) if (!isEqual(held[key], asked[key])) return false
  for (const key in held) if (asked[key] === undefined) return false
  return true
}

/** Whether two params are the same: texts, numbers, or lists of these. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other || !Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((item, index) => item === other[index])
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
