import type { AnyIssue, PathStep } from '../foundation/issue.ts'
import { isList, itemsOf, read } from '../foundation/untrusted.ts'
import type { Judge } from './findings-on.ts'
import type { AnyResult } from './form-findings.ts'

/** The judges of a form's fields. */
export interface FieldsOf {
  /**
   * The judge of one field, for any adapter: it runs the check over the whole form and gives what it finds at the field,
   * and within it where no field of its own has been asked for.
   *
   * @param name of the field in either spelling: `services[0].domain`, `services.0.domain`, or its steps
   */
  (name: string | readonly PathStep[]): (value?: unknown) => AnyResult
  /** What the check finds at none of the fields that have been asked for, such as on the form as a whole. */
  readonly rest: () => AnyResult
}

/**
 * Each field of a form judged together with the others: a rule between two fields stands at the field that it names.
 *
 * @param check `checkIcpFiling` or its like, or a closure over one
 * @param values gives the form's state as it is now
 * @throws TypeError where one of them is no function
 *
 * @example
 * ```ts
 * const form = { entity: { principal: { mobile: '1391101202' } }, services: [{ type: 'website', domain: 'qingzhu.cn' }] }
 * const at = fieldsOf((values) => checkIcpFiling(values, { draft: true }), () => form)
 * vantRule(at('entity.principal.mobile')).validator() // → '手机号码应为11位，现为10位，请核对是否漏填或多填'
 * vantRule(at('services[0].domain')).validator()      // → true
 * formFindings(at.rest())                             // → []
 * ```
 */
export function fieldsOf(check: Judge, values: () => unknown): FieldsOf {
  if (typeof check !== 'function' || typeof values !== 'function') {
    throw new TypeError(
      'beian/forms: fieldsOf takes a check such as checkIcpFiling, and a function that gives the values',
    )
  }
  const asked = new Map<string, readonly string[]>()
  const judged = (owner: readonly string[] | undefined): AnyResult => {
    const result = check(values())
    // What is no result stays none, for the adapter to tell.
    if (!isList(read(result, 'issues'))) return result
    const issues = itemsOf(result.issues, MOST).flatMap((issue) => {
      const path = itemsOf(read(issue, 'path'), MOST).map(String)
      return ownerOf(path, asked) === owner ? [within(issue as AnyIssue, owner?.length ?? 0)] : []
    })
    return { ok: !issues.some((issue) => read(issue, 'severity') === 'error'), issues }
  }
  const at = (name: string | readonly PathStep[]) => {
    const steps = stepsOf(name)
    const key = steps.join('.')
    const field = asked.get(key) ?? steps
    asked.set(key, field)
    return () => judged(field)
  }
  return Object.assign(at, { rest: () => judged(undefined) })
}

/** More findings than any report has. */
const MOST = 100_000

/** The steps of a name; an index as text. */
function stepsOf(name: string | readonly PathStep[]): readonly string[] {
  if (isList(name)) return itemsOf(name, MOST).map(String)
  return String(name)
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
}

/** The field nearest to the path, at it or above it. */
function ownerOf(
  path: readonly string[],
  asked: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  for (let end = path.length; end > 0; end--) {
    const field = asked.get(path.slice(0, end).join('.'))
    if (field !== undefined) return field
  }
  return undefined
}

/** The finding with its path from the field. */
function within(issue: AnyIssue, depth: number): AnyIssue {
  return depth === 0 ? issue : { ...issue, path: issue.path.slice(depth) }
}
