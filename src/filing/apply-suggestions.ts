import type { AnyIssue, PathStep } from '../foundation/issue.ts'
import { saysNothing } from '../foundation/unfilled.ts'
import { isList, own, read } from '../foundation/untrusted.ts'
import { ownCopy } from './own-copy.ts'

/** Options of {@link applySuggestions}. */
export interface ApplySuggestionsOptions {
  /** Writes the remarks that findings suggest, too: a remark is the applicant's statement, so it is asked for. */
  readonly remarks?: boolean | undefined
}

/**
 * The filing as its findings suggest it: repaired texts and values stand in their fields, keys have the form's names, and (only on
 * request) remarks are written behind those that are there. Permits are papers: nothing is written for them.
 *
 * A new filing is given back; the caller's is not written into. At one place one suggestion is followed, the first:
 * check the result again for what is left. What does not lead into the filing is left alone.
 *
 * @param filing the filing, or a draft of it, in which the findings were made
 * @param issues its findings, as `checkIcpFiling` and its like give them
 *
 * @example
 * ```ts
 * const filing = { entity: { principal: { email: 'li@gmial.com' } } }
 * applySuggestions(filing, checkIcpFiling(filing, { draft: true }).issues)
 * // → { entity: { principal: { email: 'li@gmail.com' } } }
 * ```
 */
export function applySuggestions<F>(filing: F, issues: readonly AnyIssue[], options?: ApplySuggestionsOptions): F {
  const copy = ownCopy(filing)
  if (!isList(issues)) return copy as F
  const done = new Set<string>()
  for (const issue of issues) {
    const place = placeOf(issue, options?.remarks === true)
    if (place === undefined) continue
    const id = JSON.stringify(place.path)
    if (done.has(id)) continue
    if (follow(copy, place)) done.add(id)
  }
  return copy as F
}

/** Where a suggestion is to be followed, and what becomes of what stands there. */
interface Place {
  readonly path: readonly PathStep[]
  /** `undefined`: the key at the path gets another name. */
  readonly write?: (before: unknown) => unknown
  readonly key?: string
}

function placeOf(issue: AnyIssue, withRemarks: boolean): Place | undefined {
  if (typeof issue !== 'object' || issue === null) return undefined
  const suggestion = read(issue, 'suggestion') as AnyIssue['suggestion'] | null
  const path = read(issue, 'path')
  if (typeof suggestion !== 'object' || suggestion === null || !isPath(path)) return undefined
  if (suggestion.kind === 'text') return { path, write: () => suggestion.text }
  if (suggestion.kind === 'value') return { path, write: () => suggestion.value }
  if (suggestion.kind === 'key') return { path, key: suggestion.key }
  if (suggestion.kind !== 'remark' || !withRemarks) return undefined
  const ground = (read(issue, 'liftedBy') as AnyIssue['liftedBy'])?.find(({ fact }) => fact === 'remark')
  if (ground === undefined || !isPath(ground.path)) return undefined
  return { path: ground.path, write: (before) => withRemark(before, suggestion.text) }
}

function isPath(path: unknown): path is readonly PathStep[] {
  return isList(path) && path.length > 0 && path.every((step) => typeof step === 'string' || typeof step === 'number')
}

/** A remark behind those that are there; 无 is none. */
function withRemark(before: unknown, remark: string): string {
  if (typeof before !== 'string' || saysNothing(before)) return remark
  return before.includes(remark) ? before : `${before.trim()}；${remark}`
}

/** Follows a suggestion in the copy; `false` where its path does not lead into it. */
function follow(copy: unknown, { path, write, key }: Place): boolean {
  let holder: unknown = copy
  for (const step of path.slice(0, -1)) holder = stepInto(holder, step)
  const last = path[path.length - 1]!
  if (typeof holder !== 'object' || holder === null || last === '__proto__') return false
  const place = holder as Record<PathStep, unknown>
  if (write !== undefined) {
    place[last] = write(stepInto(holder, last))
    return true
  }
  if (key === undefined || key === '__proto__' || stepInto(holder, last) === undefined) return false
  place[key] = place[last]
  delete place[last]
  return true
}

function stepInto(holder: unknown, step: PathStep): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined
  return own(holder as Readonly<Record<string, unknown>>, String(step))
}
