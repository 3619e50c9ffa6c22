import type { IssueParams } from './catalog.ts'
import type { RuleId } from './rule-ids.ts'
import { copyOf, isList, read } from './untrusted.ts'

/**
 * How grave a finding is.
 *
 * - `error`: the value cannot be genuine, or the authority is sure to return the filing.
 * - `warning`: it may be returned: it depends on papers, on an officer, on sources that contradict each other, or on data
 *   that may be older than the world, and there is something to do or to show. A genuine applicant may be right where
 *   this library warns.
 * - `advice` (建议): it passes as it is; it would read better, or something that was typed may not be where it is meant to
 *   be. No verdict changes for it.
 */
export type Severity = 'error' | 'warning' | 'advice'

/** Every severity, the gravest first. */
export const severities: readonly Severity[] = /* @__PURE__ */ Object.freeze(['error', 'warning', 'advice'] as const)

/** Name of a finding: `<thing>.<reason>`, for example `resident_id.checksum`. The whole list is {@link IssueParams}. */
export type IssueCode = keyof IssueParams

/**
 * The codes of one thing or of several, for example of what `parseResidentId` finds.
 *
 * @example
 * ```ts
 * const sure: CodesOf<'resident_id'> = 'resident_id.checksum'
 * ```
 */
export type CodesOf<Thing extends string> = Extract<IssueCode, `${Thing}.${string}`>

/** What a finding of code `C` tells besides its code. Safe to log: lengths, positions, expected sets, never the value. */
export type ParamsOf<C extends IssueCode> = IssueParams[C]

export type { RuleId } from './rule-ids.ts'

/**
 * What would mend the value. It may hold the value itself, so it does not belong in a log ({@link loggable} drops it).
 *
 * - `text`: the repaired text, to be confirmed by the applicant;
 * - `value`: what is no text, where it was written as one: `true` for 是, 1024 for '1024';
 * - `remark`: what to write into the remarks (备注);
 * - `key`: the name of the form that the key at the path should have;
 * - `permit`: pre-approvals (前置审批) one of which would lift the finding, as keys of the `pre-approval` enumeration.
 */
export type Suggestion =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: boolean | number }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'permit'; readonly permits: readonly string[] }
  | { readonly kind: 'key'; readonly key: string }

/**
 * A fact that would lift a finding, and where it is given.
 *
 * - `trademark`, `national-level`, `government-authorized`: what entitles to a name (`nameGrounds` of a service);
 * - `pre-approval`: one of the approvals that the suggestion names;
 * - `remark`: a sentence that names the service or the entity, or says what the rule wants to know; 无 and the like say nothing;
 * - `brand`: the name's brand in the domain, or in the entity's own name;
 * - `document`: another document than the one that is given;
 * - `material`: a paper among the materials: an authorization, a proof of residence, a plan.
 */
export interface Ground {
  readonly fact:
    | 'trademark'
    | 'national-level'
    | 'government-authorized'
    | 'pre-approval'
    | 'remark'
    | 'brand'
    | 'document'
    | 'material'
  /** From the filing's root: `['services', 0, 'preApprovals']`; of a single value, the key of its options or context. */
  readonly path: readonly PathStep[]
}

/** One step into a filing: a field's name or an index. */
export type PathStep = string | number

/**
 * One finding. The union is distributive, so `switch (issue.code)` narrows `issue.params`.
 *
 * @typeParam R ids of rules: those of the catalogue, and of the caller's own where `createNaming` was given some
 *
 * @example
 * ```ts
 * const result = parseResidentId('110105194912310021')
 * // result.issues[0] → { code: 'resident_id.checksum', severity: 'error', path: [], params: {} }
 * ```
 */
export type Issue<C extends IssueCode = IssueCode, R extends string = RuleId> = C extends IssueCode
  ? {
      readonly code: C
      readonly severity: Severity
      /** Where in a filing; `[]` for a single value. */
      readonly path: readonly PathStep[]
      readonly params: ParamsOf<C>
      /** The authority's rule behind the finding, where there is one. */
      readonly rule?: R
      /** What would lift it: any one of these facts. */
      readonly liftedBy?: readonly Ground[]
      /** May hold the value: not for logs. */
      readonly suggestion?: Suggestion
    }
  : never

/** A finding of any rule, the caller's own included: what takes findings takes these. */
export type AnyIssue = Issue<IssueCode, string>

/** What a finding may carry besides code and params. */
export interface IssueExtras {
  readonly rule?: RuleId | undefined
  readonly liftedBy?: readonly Ground[] | undefined
  readonly suggestion?: Suggestion | undefined
}

function create<C extends IssueCode>(severity: Severity, code: C, params: ParamsOf<C>, extras?: IssueExtras): Issue<C> {
  // A path of its own for each: form adapters prefix it in place.
  const issue: { -readonly [Key in keyof Issue]: Issue[Key] } = { code, severity, path: [], params }
  if (extras !== undefined) {
    // One by one: to spread them would take longer than all the rest of a finding.
    const { rule, liftedBy, suggestion } = extras
    if (rule !== undefined) issue.rule = rule
    if (liftedBy !== undefined) issue.liftedBy = liftedBy
    if (suggestion !== undefined) issue.suggestion = suggestion
  }
  return issue as unknown as Issue<C>
}

/** A finding of severity `error`. */
export function error<C extends IssueCode>(code: C, params: ParamsOf<C>, extras?: IssueExtras): Issue<C> {
  return create('error', code, params, extras)
}

/** A finding of severity `warning`. */
export function warning<C extends IssueCode>(code: C, params: ParamsOf<C>, extras?: IssueExtras): Issue<C> {
  return create('warning', code, params, extras)
}

/** A finding of severity `advice`. */
export function advice<C extends IssueCode>(code: C, params: ParamsOf<C>, extras?: IssueExtras): Issue<C> {
  return create('advice', code, params, extras)
}

/** The same finding, reported at `path` (its own path is appended). */
export function at<I extends Issue>(path: readonly PathStep[], issue: I): I {
  return { ...issue, path: [...path, ...issue.path] }
}

/**
 * The finding without what may hold the applicant's data: fit for logs and statistics. Its path holds names of the form
 * and indices; a name that is none of the form's stands there only where it is a slip of one (`key.unknown`). Of a
 * finding on a page the text that would mend it goes, too.
 *
 * @example
 * ```ts
 * const [issue] = parseIcpNumber('ICP备16020626号').issues
 * loggable(issue) // → { code: 'icp_number.missing', severity: 'error', path: [], params: { part: 'province' } }
 * ```
 */
export function loggable<I extends AnyIssue>(issue: I): Omit<I, 'suggestion'> {
  const isObject = typeof issue === 'object' && issue !== null
  const { suggestion: _suggestion, replacement: _replacement, ...rest } = isObject ? copyOf(issue) : {}
  return rest as unknown as Omit<I, 'suggestion'>
}

/**
 * Findings by path, in the order in which the paths first occur: what a form needs to show each finding at its field.
 * The key joins the path's steps with dots: `services.0.domain`; findings on the whole value stand under `''`.
 *
 * @throws TypeError where it is no list of findings, but for instance the result that holds it
 *
 * @example
 * ```ts
 * const report = checkIcpFiling({ entity: { principal: { mobile: '1391101202' } } }, { draft: true })
 * groupIssues(report.issues).get('entity.principal.mobile') // → [{ code: 'mobile_phone.length', … }]
 * ```
 */
export function groupIssues<I extends AnyIssue>(issues: readonly I[]): Map<string, I[]> {
  const groups = new Map<string, I[]>()
  const length = isList(issues) ? read(issues, 'length') : undefined
  if (typeof length !== 'number') throw noFindings()
  for (let index = 0; index < length; index++) {
    const issue = read(issues, index) as I
    const key = pathKey(issue)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [issue])
    else group.push(issue)
  }
  return groups
}

function pathKey(issue: unknown): string {
  const path = typeof issue === 'object' && issue !== null ? read(issue, 'path') : undefined
  if (!isList(path)) throw noFindings()
  try {
    return path.join('.')
  } catch {
    throw noFindings()
  }
}

function noFindings(): TypeError {
  return new TypeError('beian: groupIssues takes a list of findings, such as result.issues')
}
