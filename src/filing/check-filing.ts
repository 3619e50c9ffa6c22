import { type DivisionNames, isDivisionNames } from '../data/divisions/division-names.ts'
import type { FormName } from '../data/forms/ids.ts'
import type { DomainTemplate, IcpFiling, PublicSecurityFiling } from '../data/forms/model.ts'
import { everyId } from '../data/rules/every-id.ts'
import { dayOf, type IsoDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { error, type Issue } from '../foundation/issue.ts'
import type { Known, KnownIds } from '../foundation/severity.ts'
import { checkServiceName, type ServiceNameCheck } from '../naming/service-name/check-service-name.ts'
import { crossRules } from './cross-rules.ts'
import { type Draft, isDraft } from './draft.ts'
import { filingOf, judgeFields } from './judge-fields.ts'
import { type FilingReport, inFormOrder, overrideSeverity, reportOf, type SeverityOverrides } from './report.ts'
import { suggestByPlace } from './suggest-by-place.ts'
import { toldOnce } from './told-once.ts'
import { slipsIn } from './unknown-keys.ts'
import { type Visited, visitFiling } from './visit.ts'

/**
 * How a filing (备案) is judged: whole or as a draft, when, and how gravely.
 *
 * @typeParam Own ids of rules of the caller's own, as `createNaming` takes them
 */
export interface CheckFilingOptions<Own extends string = never> {
  /** Reports what is wrong with what is there, and stays silent about what is not there yet. */
  readonly draft?: boolean | undefined
  /** The day on which the filing is judged; today in China by default. */
  readonly today?: IsoDate | undefined
  /** The caller's severities, by rule (`naming/head-nation`) or code (`office_phone.range`). */
  readonly severity?: SeverityOverrides<Known<Own>> | undefined
  /** How names of services are judged: one made by `createNaming`, with words, rules or evidence of the caller's own. */
  readonly checkServiceName?: ServiceNameCheck<Own> | undefined
  /** `divisionNames` of `beian/divisions`: with them the entity's address is compared with its `divisionCode`, and the name of a county is read. */
  readonly divisions?: DivisionNames | undefined
}

/** The options that decide how what is between the fields is judged. */
type JudgedBy = Pick<CheckFilingOptions<string>, 'today' | 'checkServiceName' | 'divisions'>

/**
 * Checks a whole ICP filing (工信部 ICP备案): every field, every rule between fields, without zod and without eval.
 *
 * @param input the filing as JSON gives it ({@link IcpFiling}); any value is taken, nothing throws
 * @returns the result (`value`: a copy with canonical texts, unknown keys kept), and the findings by section
 *
 * @example
 * ```ts
 * const report = checkIcpFiling({ entity: { principal: { mobile: '1391101202' } } }, { draft: true })
 * report.issues.map((issue) => `${issue.path.join('.')}: ${describeIssue(issue)}`)
 * // → ['entity.principal.mobile: 手机号码应为11位，现为10位，请核对是否漏填或多填']
 * ```
 */
export function checkIcpFiling<Own extends string = never>(
  input: unknown,
  options?: CheckFilingOptions<Own>,
): FilingReport<IcpFiling, Own> {
  return checkFiling('icp', input, options) as unknown as FilingReport<IcpFiling, Own>
}

/**
 * Checks a whole public-security filing (公安联网备案), as {@link checkIcpFiling} does for the ministry's.
 *
 * @example
 * ```ts
 * const draft = { form: 'public-security/1', entity: { officePhone: '0086-010-00000000' } }
 * checkPublicSecurityFiling(draft, { draft: true }).sections
 * // → [{ path: ['entity'], issues: [{ code: 'office_phone.placeholder', … }] }]
 * ```
 */
export function checkPublicSecurityFiling<Own extends string = never>(
  input: unknown,
  options?: CheckFilingOptions<Own>,
): FilingReport<PublicSecurityFiling, Own> {
  return checkFiling('public-security', input, options) as unknown as FilingReport<PublicSecurityFiling, Own>
}

/**
 * Checks a template of a domain's holder (域名信息模板), which a registrar asks for before the domain: the first step of both
 * filings, whose entity must be the same person or organization.
 *
 * @example
 * ```ts
 * checkDomainTemplate({ form: 'domain-template/1', holder: 'individual' }, { draft: true }).ok // → true
 * ```
 */
export function checkDomainTemplate<Own extends string = never>(
  input: unknown,
  options?: CheckFilingOptions<Own>,
): FilingReport<DomainTemplate, Own> {
  return checkFiling('domain-template', input, options) as unknown as FilingReport<DomainTemplate, Own>
}

/** What the three are, for callers that know the form by its name. */
export function checkFiling(
  form: FormName,
  input: unknown,
  options: CheckFilingOptions<string> | undefined,
): FilingReport<Draft> {
  if (!isDraft(input)) {
    const issue = isBlank(input) ? error('field.required', {}) : error('field.type', { expected: 'object' })
    return reportOf(form, {}, [issue])
  }
  const day = dayOf(options?.today)
  const visited = visitFiling(form, input, { draft: options?.draft === true, checked: false })
  const judged = judge(form, visited, day, options, options?.draft === true)
  const issues = overrideSeverity(judged, options?.severity, idsBeside(options?.checkServiceName))
  const filing = visited.root.value
  return reportOf(form, filing, inFormOrder(form, issues, filing))
}

/**
 * The filing with canonical texts in the place of those that were typed otherwise, whatever else is found in it: a copy, or
 * the value itself where it is no object.
 *
 * @example
 * ```ts
 * canonicalFiling('icp', { form: 'icp/1', provinceCode: '440000', kind: 'fist' })
 * // → { form: 'icp/1', provinceCode: '44', kind: 'fist' }
 * ```
 */
export function canonicalFiling(form: FormName, input: unknown, options?: CheckFilingOptions<string>): unknown {
  if (!isDraft(input)) return input
  const visited = visitFiling(form, input, { draft: true, checked: false })
  judge(form, visited, dayOf(options?.today), options, true)
  return visited.root.value
}

/**
 * The findings on what needs more than one field, for the zod models, whose schemas have judged each field and made
 * the copy.
 *
 * @param filing what zod has parsed; canonical texts are put into it
 */
export function judgeBetweenFields(form: FormName, filing: object, options: JudgedBy | undefined): readonly Issue[] {
  const visited = visitFiling(form, filing, { draft: false, checked: true })
  return judge(form, visited, dayOf(options?.today), options, false)
}

/** The ids that a filing's severities may name: ours, and with a check of the caller's own whatever its rules are called. */
export function idsBeside(ownCheck: ServiceNameCheck<string> | null | undefined): KnownIds {
  return ownCheck === undefined || ownCheck === null ? everyId : { ...everyId, own: 'any' }
}

/** The rules that need more than one field: first those of the fields that waited, then those of the whole. */
function judge(
  form: FormName,
  visited: Visited,
  today: IsoDate,
  options: JudgedBy | null | undefined,
  draft: boolean,
): readonly Issue[] {
  const ownCheck: unknown = options?.checkServiceName
  const divisions: unknown = options?.divisions
  if (ownCheck !== undefined && ownCheck !== null && typeof ownCheck !== 'function') {
    throw new TypeError("beian: the option 'checkServiceName' must be a function, such as createNaming(…) gives")
  }
  if (divisions !== undefined && divisions !== null && !isDivisionNames(divisions)) {
    throw new TypeError("beian: the option 'divisions' must be divisionNames of beian/divisions")
  }
  const { issues } = visited
  const filing = filingOf(form, visited, {
    today,
    checkServiceName: options?.checkServiceName ?? checkServiceName,
    divisions: divisions ?? undefined,
    draft,
  })
  for (const issue of judgeFields(visited, filing)) issues.push(issue)
  for (const rule of crossRules[form]) {
    for (const issue of rule(filing)) issues.push(issue)
  }
  for (const part of visited.strangers) issues.push(...slipsIn(part, filing))
  return suggestByPlace(toldOnce(issues, filing), filing)
}
