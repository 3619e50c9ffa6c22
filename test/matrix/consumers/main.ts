import {
  type CodesOf,
  checkIcpFiling,
  checkServiceName,
  type FilingReport,
  groupIssues,
  type IcpFiling,
  type IcpFilingDraft,
  type Issue,
  isResidentId,
  keysOf,
  parseResidentId,
  type Result,
  type SectionOf,
  toStandardSchema,
  verdictOf,
} from 'beian'

const result = parseResidentId('11010519491231002X', { today: '2026-11-28' })
export const sex: 'male' | 'female' | undefined = result.ok ? result.value.sex : undefined
export const code: CodesOf<'resident_id'> | undefined = result.ok ? undefined : result.issues[0].code
export const verdict: 'accept' | 'warn' | 'reject' = verdictOf(result)

const draft: IcpFilingDraft = { form: 'icp/1', entity: { nature: 'enterprise', name: '北京青竹科技有限公司' } }
export const report: FilingReport<IcpFiling> = checkIcpFiling(draft, {
  draft: true,
  severity: { 'email.format': 'warning' },
})
export const website: SectionOf<'icp-website'>['type'] = 'website'
export const natures: readonly string[] = keysOf('nature')
export const named = checkServiceName('青竹科技官网', { service: 'website', nature: 'enterprise' }).issues.map(
  ({ rule }) => rule,
)
export const grouped = groupIssues(report.issues)
export const schema = toStandardSchema(parseResidentId)['~standard'].vendor

export function expected(issue: Issue): readonly number[] {
  return issue.code === 'resident_id.length' ? issue.params.expected : []
}
export function text(of: Result<{ readonly text: string }>): string {
  return of.ok ? of.value.text : of.issues[0].code
}

// @ts-expect-error a severity is one of three
checkIcpFiling(draft, { severity: { 'email.format': 'fatal' } })
// @ts-expect-error no such list
keysOf('natures')
// @ts-expect-error the value is only there where the result is ok
export const early = result.value.sex
// @ts-expect-error a name is judged for a service
checkServiceName('青竹科技官网', { nature: 'enterprise' })
// @ts-expect-error options are an object
isResidentId('11010519491231002X', 'canonical')
