import { dayOf, type IsoDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { at, error, type Issue } from '../foundation/issue.ts'
import { checkServiceName, type ServiceNameCheck } from '../naming/service-name.ts'
import { checkContext } from './context.ts'
import { crossRules } from './cross-rules.ts'
import { type Draft, isDraft } from './draft.ts'
import type { IcpFiling, PublicSecurityFiling } from './model.ts'
import type { FormName } from './place.ts'
import { type FilingReport, inFormOrder, overrideSeverity, reportOf, type SeverityOverrides } from './report.ts'
import { walkFields } from './walk.ts'

export interface CheckFilingOptions {
  /** Reports what is wrong with what is there, and stays silent about what is not there yet. */
  readonly draft?: boolean | undefined
  /** The day on which the filing is judged; today in China by default. */
  readonly today?: IsoDate | undefined
  /** The caller's severities, by rule (`naming/head-nation`) or code (`office_phone.range`). */
  readonly severity?: SeverityOverrides | undefined
  /** How names of services are judged: one made by `createNaming`, with words, rules or evidence of the caller's own. */
  readonly checkServiceName?: ServiceNameCheck | undefined
}

/**
 * Checks a whole ICP filing (工信部 ICP备案): every field, every rule between fields, without zod and without eval.
 *
 * @param input the filing as JSON gives it ({@link IcpFiling}); any value is taken, nothing throws
 * @returns the result (`value`: a copy with canonical texts, unknown keys kept), and the findings by section
 *
 * @example
 * ```ts
 * const report = checkIcpFiling(JSON.parse(text), { draft: true })
 * if (!report.ok) for (const issue of report.issues) console.log(issue.path.join('.'), describeIssue(issue))
 * ```
 */
export function checkIcpFiling(input: unknown, options?: CheckFilingOptions): FilingReport<IcpFiling> {
  return checkFiling('icp', input, options) as FilingReport<Draft> as unknown as FilingReport<IcpFiling>
}

/**
 * Checks a whole public-security filing (公安联网备案), as {@link checkIcpFiling} does for the ministry's.
 *
 * @example
 * ```ts
 * checkPublicSecurityFiling(filing).sections
 * // → [{ path: ['entity'], issues: [{ code: 'office_phone.placeholder', … }] }]
 * ```
 */
export function checkPublicSecurityFiling(
  input: unknown,
  options?: CheckFilingOptions,
): FilingReport<PublicSecurityFiling> {
  return checkFiling('public-security', input, options) as unknown as FilingReport<PublicSecurityFiling>
}

function checkFiling(form: FormName, input: unknown, options: CheckFilingOptions = {}): FilingReport<Draft> {
  if (!isDraft(input)) {
    const issue = isBlank(input) ? error('field.required', {}) : error('field.type', { expected: 'object' })
    return reportOf(form, {}, [issue])
  }
  const today = dayOf(options.today)
  const draft = options.draft === true
  const { filing, issues } = walkFields(form, input, draft)
  const found: Issue[] = [...issues]
  checkAcross(form, filing, { ...options, today, draft, write: true }, found)
  return reportOf(form, filing, inFormOrder(form, overrideSeverity(found, options.severity)))
}

/**
 * The rules that need more than one field: contexts first (they put canonical texts in place), then the cross-field
 * rules. The walker runs this over its copy, the zod models over what they have parsed.
 */
export function checkAcross(
  form: FormName,
  filing: Draft,
  options: Pick<CheckFilingOptions, 'checkServiceName'> & {
    readonly today: IsoDate
    readonly draft: boolean
    readonly write: boolean
  },
  issues: Issue[],
): void {
  const { today } = options
  checkContext({ ...options, checkServiceName: options.checkServiceName ?? checkServiceName, form, filing, issues })
  for (const rule of crossRules[form]) {
    rule({ form, filing, today }, (path, issue) => {
      issues.push(at(path, issue))
    })
  }
}
