import { formOf, versionOf } from '../data/forms/form-of.ts'
import type { FormName } from '../data/forms/ids.ts'
import { everyId } from '../data/rules/every-id.ts'
import { dayOf, type IsoDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { at, error, type Issue } from '../foundation/issue.ts'
import { accept } from '../foundation/result.ts'
import { overrideSeverity, type SeverityOverrides } from '../foundation/severity.ts'
import type { ServiceNameCheck } from '../naming/service-name/check-service-name.ts'
import { divisionIsSame, entityIsSame, headIsSame, natureIsSame } from './compare/entity.ts'
import type { PairRule } from './compare/pair.ts'
import { personsAreSame } from './compare/persons.ts'
import {
  addressesAreSame,
  domainIsSame,
  domainsAreTold,
  numberIsSame,
  platformsAreSame,
  providersAreSame,
  serviceAlike,
  serviceIsKnown,
  serviceNameIsSame,
} from './compare/service.ts'
import { contactIsOfFiling, holderIsEntity } from './compare/template.ts'
import { isDraft } from './draft.ts'
import { filingOf, judgeFields } from './judge-fields.ts'
import type { Filing } from './place.ts'
import { inFormOrder } from './report.ts'
import { visitFiling } from './visit.ts'

/** Options of {@link compareFilings}. */
export interface CompareFilingsOptions {
  /** The day on which the filings are judged; today in China by default. */
  readonly today?: IsoDate | undefined
  /** The caller's severities, by rule (`filing/same-domain`) or code (`two_forms.mismatch`). */
  readonly severity?: SeverityOverrides | undefined
}

/**
 * What two or three forms about one service say differently. The ICP filing is what the others are held against: it was
 * approved first. Each finding stands at a field of the other form, whose path it has; `params.other` is the path of the
 * field of the ICP filing that it contradicts, joined by dots.
 */
export interface FilingComparison {
  /** Whether nothing contradicts for sure: warnings and advice only. */
  readonly ok: boolean
  /** Every finding, those on the public-security filing first; for `verdictOf`. */
  readonly issues: readonly Issue[]
  /** That what was given as the ICP filing is none. */
  readonly icp: readonly Issue[]
  /** Findings at fields of the public-security filing, in its order; for `groupIssues` and `applySuggestions`. */
  readonly publicSecurity: readonly Issue[]
  /** Findings at fields of the template of the domain (域名信息模板). */
  readonly template: readonly Issue[]
  /** Index of the service in the ICP filing that the public-security filing is about, where there is one. */
  readonly service?: number
}

const RULES: Readonly<Record<Exclude<FormName, 'icp'>, readonly PairRule[]>> = {
  'public-security': [
    entityIsSame,
    natureIsSame,
    divisionIsSame,
    headIsSame,
    personsAreSame,
    serviceIsKnown,
    serviceNameIsSame,
    domainIsSame,
    domainsAreTold,
    numberIsSame,
    addressesAreSame,
    providersAreSame,
    platformsAreSame,
  ],
  'domain-template': [holderIsEntity, contactIsOfFiling],
}

/**
 * Holds the public-security filing (公安联网备案), and the template of the domain (域名信息模板), against the ICP filing: the entity, its
 * document, persons, name, domain, number, IP addresses and providers. What a form says by itself is not judged: that is
 * what its own check does, and what does not hold there is compared with nothing.
 *
 * Findings: `two_forms.mismatch`, `two_forms.conflict` (a person), `two_forms.unknown` (no such service); of what is no
 * form at all, or another one, `field.required`, `field.type`, `field.unknown`.
 *
 * @param publicSecurity may be left out where only the template is compared
 *
 * @example
 * ```ts
 * const icp = { services: [{ type: 'website', name: '青竹笔记', domain: 'qingzhu-keji.cn' }] }
 * const police = { service: { type: 'website', name: '青竹笔记', domain: 'qingzhu-keji.com' } }
 * compareFilings(icp, police).publicSecurity.map(({ path, code }) => `${path.join('.')} ${code}`)
 * // → ['service.domain two_forms.mismatch']
 * ```
 */
export function compareFilings(
  icp: unknown,
  publicSecurity?: unknown,
  template?: unknown,
  options?: CompareFilingsOptions,
): FilingComparison {
  const today = dayOf(options?.today)
  const first = understand('icp', icp, today)
  const second = isBlank(publicSecurity) ? undefined : understand('public-security', publicSecurity, today)
  const third = isBlank(template) ? undefined : understand('domain-template', template, today)
  const findings = { icp: first.issues, publicSecurity: second?.issues ?? [], template: third?.issues ?? [] }
  let service: number | undefined
  if (first.filing !== undefined && second?.filing !== undefined) {
    const alike = serviceAlike(first.filing, second.filing)
    service = alike?.index
    findings.publicSecurity = pairIssues(first.filing, second.filing, alike)
  }
  if (first.filing !== undefined && third?.filing !== undefined) {
    findings.template = pairIssues(first.filing, third.filing, undefined)
  }
  return comparisonOf(findings, service, options?.severity)
}

/** A form that was read, or why it could not be. */
interface Understood {
  readonly filing?: Filing
  readonly issues: readonly Issue[]
}

/** Reads a form field by field; what its own rules say of it is nobody's matter here. */
function understand(form: FormName, input: unknown, today: IsoDate): Understood {
  if (!isDraft(input)) {
    return { issues: [isBlank(input) ? error('field.required', {}) : error('field.type', { expected: 'object' })] }
  }
  if ((formOf(input) ?? form) !== form) {
    return { issues: [at(['form'], error('field.unknown', { enumeration: 'form', expected: versionOf(form) }))] }
  }
  const visited = visitFiling(form, input, { draft: true, checked: false })
  const judgedWith = { today, checkServiceName: takeAnyName, divisions: undefined, draft: true }
  const filing = filingOf(form, visited, judgedWith)
  judgeFields(visited, filing)
  return { filing, issues: [] }
}

/** Names of services are compared, not judged. */
const takeAnyName: ServiceNameCheck<string> = (name) => accept({ text: String(name) })

function pairIssues(icp: Filing, other: Filing, service: Filing['root'] | undefined): readonly Issue[] {
  const issues = RULES[other.form as Exclude<FormName, 'icp'>].flatMap((rule) => rule({ icp, other, service }))
  return inFormOrder(other.form, issues, other.root.value)
}

function comparisonOf(
  findings: Pick<FilingComparison, 'icp' | 'publicSecurity' | 'template'>,
  service: number | undefined,
  severity: SeverityOverrides | undefined,
): FilingComparison {
  const judged = (issues: readonly Issue[]): readonly Issue[] => overrideSeverity(issues, severity, everyId)
  const [icp, publicSecurity, template] = [
    judged(findings.icp),
    judged(findings.publicSecurity),
    judged(findings.template),
  ]
  const issues = [...publicSecurity, ...template, ...icp]
  const ok = !issues.some((issue) => issue.severity === 'error')
  return { ok, issues, icp, publicSecurity, template, ...(service === undefined ? {} : { service }) }
}
