import { type DivisionNames, isDivisionNames } from '../data/divisions/division-names.ts'
import { isKeyOf } from '../data/enumerations/enumeration.ts'
import { holdsList } from '../data/forms/fields.ts'
import type { ConditionId, FormName } from '../data/forms/ids.ts'
import type { DomainTemplate, IcpFiling, PublicSecurityFiling } from '../data/forms/model.ts'
import type { Field, Requirement } from '../data/forms/shape.ts'
import { type Demands, demandsOf } from '../data/province-demands/demands-of.ts'
import { everyId } from '../data/rules/every-id.ts'
import { dayOf, type IsoDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { at, error, type Issue } from '../foundation/issue.ts'
import type { Known, KnownIds } from '../foundation/severity.ts'
import { isList } from '../foundation/untrusted.ts'
import { checkServiceName, type ServiceNameCheck } from '../naming/service-name/check-service-name.ts'
import { conditions } from './conditions.ts'
import { type ContextRuleId, contextRules } from './context-rules.ts'
import { crossRules } from './cross-rules.ts'
import { type Draft, isDraft } from './draft.ts'
import { atField, type ContextRule, type Filing, pathOf } from './place.ts'
import { keepReading, partIn, readingOf, textOf, valueOf } from './readings.ts'
import { type FilingReport, inFormOrder, overrideSeverity, reportOf, type SeverityOverrides } from './report.ts'
import { toldOnce } from './told-once.ts'
import { slipsIn } from './unknown-keys.ts'
import { type Visited, visitFiling } from './visit.ts'
import type { Deferred } from './visit-state.ts'

/** @typeParam Own ids of rules of the caller's own, as `createNaming` takes them */
export interface CheckFilingOptions<Own extends string = never> {
  /** Reports what is wrong with what is there, and stays silent about what is not there yet. */
  readonly draft?: boolean | undefined
  /** The day on which the filing is judged; today in China by default. */
  readonly today?: IsoDate | undefined
  /** The caller's severities, by rule (`naming/head-nation`) or code (`office_phone.range`). */
  readonly severity?: SeverityOverrides<Known<Own>> | undefined
  /** How names of services are judged: one made by `createNaming`, with words, rules or evidence of the caller's own. */
  readonly checkServiceName?: ServiceNameCheck<Own> | undefined
  /** `divisionNames` of `beian/divisions`: with them the entity's address is compared with its `divisionCode`. */
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

function checkFiling(
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

const NO_DEMANDS: Demands = /* @__PURE__ */ new Map()

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
  const { root, persons, services, issues } = visited
  const entity = partIn(root, 'entity')
  const given = textOf(entity, 'nature')
  const nature = isKeyOf('nature', given) ? given : undefined
  const provinceCode = readingOf(root, 'provinceCode')?.text
  const filing: Filing = {
    form,
    today,
    checkServiceName: options?.checkServiceName ?? checkServiceName,
    divisions: divisions ?? undefined,
    root,
    entity,
    nature,
    provinceCode,
    demands: provinceCode === undefined ? NO_DEMANDS : demandsOf(provinceCode, nature),
    draft,
    persons,
    services,
  }
  for (const deferred of visited.deferred) judgeField(deferred, filing, issues)
  for (const rule of crossRules[form]) {
    for (const issue of rule(filing)) issues.push(issue)
  }
  for (const part of visited.strangers) issues.push(...slipsIn(part, filing))
  return toldOnce(issues, filing)
}

/** A field whose rule, or whose being required, depends on other fields. */
function judgeField({ part, form: { key, place, field } }: Deferred, filing: Filing, issues: Issue[]): void {
  const value = field.is === 'object' ? partIn(part, key) : textOf(part, key)
  if (value === undefined) {
    const missing = missingIssue(field, valueOf(part, key))
    if (missing === undefined || !isConditional(field.required)) return
    if (conditions[field.required](part, filing)) issues.push(atField(part, key, missing))
    return
  }
  const rule = 'rule' in field ? contextRules[field.rule as ContextRuleId] : undefined
  const outcome = (rule as ContextRule<unknown> | undefined)?.(value, part, filing)
  const found = outcome?.issues ?? []
  for (const issue of found) issues.push(at(pathOf(part, key), issue))
  // A name that nothing judges is taken as it stands; by one in doubt nothing else is measured.
  const isName = key === 'name' && typeof value === 'string'
  const reading = outcome?.value ?? (isName ? { text: value } : undefined)
  if (reading === undefined) return
  const isDoubted = isName && found.some(({ severity }) => severity !== 'advice')
  keepReading(part, place, -1, isDoubted ? null : reading)
  if (reading.text !== undefined && reading.text !== value) part.value[key] = reading.text
}

/** What is said of a field that must be filled in and is blank, or an empty list. */
function missingIssue(field: Field, value: unknown): Issue | undefined {
  if (isBlank(value)) return error('field.required', {})
  return holdsList(field) && isList(value) && value.length === 0
    ? error('field.too_small', { minimum: 1, actual: 0 })
    : undefined
}

function isConditional(required: Requirement): required is ConditionId {
  return required !== 'yes' && required !== 'no'
}
