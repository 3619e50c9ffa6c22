import { filingFields, fromLabels, toLabels } from '../../../src/forms.ts'
import * as core from '../../../src/index.ts'
import { createSamples, SAMPLES_TODAY } from '../../../src/testing.ts'
import { domainTemplate, icpFiling, issuesOf, publicSecurityFiling } from '../../../src/zod.ts'
import { type Answer, claimAnswer, claimFindings } from '../findings.ts'
import { type Claims, frozen, type Subject, written } from '../subject.ts'

/** Whole forms, as JSON: judged by the walker and by the models, mended, compared, turned into others. */

const today = SAMPLES_TODAY

const FORMS = [
  { form: 'icp', check: core.checkIcpFiling, model: icpFiling({ today }) },
  { form: 'public-security', check: core.checkPublicSecurityFiling, model: publicSecurityFiling({ today }) },
  { form: 'domain-template', check: core.checkDomainTemplate, model: domainTemplate({ today }) },
] as const

type Check = (
  input: unknown,
  options?: object,
) => Answer & { readonly sections: readonly { issues: readonly unknown[] }[] }

function claimFiling(claims: Claims, { check, model }: (typeof FORMS)[number], input: string): void {
  const filing: unknown = frozen(JSON.parse(input))
  const before = written(filing)
  const judge = check as Check
  // One or the other: to ask for both takes twice as long.
  const options = { today, draft: input.length % 2 === 0 }
  const report = judge(filing, options)
  claimAnswer(claims, report, input)
  claims.same('the same filing gives the same report', judge(filing, options), report)
  const inSections = report.sections.reduce((sum, { issues }) => sum + issues.length, 0)
  claims.same('every finding is in one section', inSections, report.issues.length)
  claimSuggestions(claims, judge, options, filing, report)
  if (report.ok) {
    const again = judge(report.value, options)
    claims.same('the value of a filing is read as the same value', again.value, report.value)
  }
  claims.same('the input is not changed', written(filing), before)
  if (!options.draft) claimModel(claims, report, model, filing)
}

/** Who follows what is suggested is not told the same at the same place. */
function claimSuggestions(claims: Claims, check: Check, options: object, filing: unknown, report: Answer): void {
  const isFollowed = ({ suggestion }: Answer['issues'][number]) => /^(?:text|value|key)$/.test(suggestion?.kind ?? '')
  const followed = report.issues.filter((issue) => issue.path.length > 0 && isFollowed(issue))
  if (followed.length === 0) return
  const mended = core.applySuggestions(filing, report.issues)
  const left = new Set(check(mended, options).issues.map(({ path, code }) => written([path, code])))
  const seen = new Set<string>()
  for (const { path, code, suggestion } of followed) {
    const place = written(path)
    // At one place one suggestion is followed.
    if (seen.has(place)) continue
    seen.add(place)
    const isLeft = left.has(written([path, code]))
    claims.holds('a suggestion that is followed clears its finding', !isLeft, () => [path, code, suggestion])
  }
}

function claimModel(claims: Claims, report: Answer, model: (typeof FORMS)[number]['model'], filing: unknown): void {
  const { success, error } = model.safeParse(filing)
  claims.holds('the model takes what the walker takes', success === report.ok, () => [report.issues, error?.issues])
  if (success || report.ok) return
  const spelled = (issues: readonly { path: readonly PropertyKey[]; code: string }[]) =>
    [...new Set(issues.map(({ path, code }) => `${path.map(String).join('.')} ${code}`))].sort()
  const errors = report.issues.filter(({ severity }) => severity === 'error')
  claims.same('the model finds the errors of the walker', spelled(issuesOf(error, filing)), spelled(errors))
}

const samples = createSamples('fuzz')
const NATURES = ['individual', 'enterprise', 'government', 'institution', 'foundation'] as const
const icpSeeds = NATURES.flatMap((nature) =>
  (['website', 'app', 'mini-program', 'quick-app'] as const).map((service) =>
    JSON.stringify(samples.icpFiling({ nature, service })),
  ),
)
const policeSeeds = NATURES.flatMap((nature) =>
  (['website', 'app'] as const).map((service) => JSON.stringify(samples.publicSecurityFiling({ nature, service }))),
)
const template = JSON.stringify({
  form: 'domain-template/1',
  holder: 'individual',
  name: samples.personName(),
  document: { type: 'resident-id', number: samples.residentId() },
  address: samples.postalAddress(),
  email: samples.email(),
  phone: samples.mobilePhone(),
  postcode: samples.postcode(),
})
const SEEDS = { icp: icpSeeds, 'public-security': policeSeeds, 'domain-template': [template] }

export const filingSubjects: readonly Subject[] = [
  ...FORMS.map(
    (one): Subject => ({
      name: `${one.form} filing`,
      format: 'json',
      covers: [one.check.name, 'applySuggestions', 'icpFiling', 'publicSecurityFiling', 'domainTemplate', 'issuesOf'],
      seeds: SEEDS[one.form],
      judge: (input, claims) => claimFiling(claims, one, input),
    }),
  ),
  {
    name: 'what follows from a filing',
    format: 'json',
    covers: [
      'requiredMaterials',
      'remarkFor',
      'convertToPublicSecurityFiling',
      'compareFilings',
      'filingFields',
      'toLabels',
      'fromLabels',
    ],
    seeds: [...icpSeeds, ...policeSeeds],
    judge(input, claims) {
      const filing: unknown = frozen(JSON.parse(input))
      core.requiredMaterials(filing, { today })
      core.remarkFor(filing, { today })
      const converted = core.convertToPublicSecurityFiling(filing)
      claimAnswer(claims, converted as Answer, '')
      const compared = core.compareFilings(filing, converted.ok ? converted.value.filing : filing, filing, { today })
      for (const found of [compared.icp, compared.publicSecurity]) claimFindings(claims, found, input)
      filingFields(filing)
      const rows = toLabels(filing)
      // What stands in the place of an object has no row of its own.
      if (!isFiling(filing)) return
      claims.same('the rows of a filing are those of what is read from them', toLabels(rowsRead(filing, rows)), rows)
    },
  },
  {
    name: 'what is not filed yet',
    format: 'json',
    covers: ['determineFilingKind', 'filingDeadlines', 'filingChecklist', 'checkValidityPeriod', 'fromLabels'],
    seeds: [
      '{"want":"new","service":"website","provinceCode":"44","entityFiled":true,"domainFiled":true,"sameEntity":true}',
      '{"opened":"2026-11-02","submitted":"2026-11-10","approved":"2026-11-20"}',
      '{"from":"2020/1/5","until":"长期"}',
      '[["主办单位名称：","北京青竹科技有限公司"],["*单位性质","企业"],["网站域名","qingzhu.cn"]]',
    ],
    judge(input, claims) {
      const value = frozen(JSON.parse(input)) as never
      claimAnswer(claims, core.determineFilingKind(value) as Answer, '')
      claimAnswer(claims, core.filingDeadlines(value, { today }) as Answer, '')
      claimAnswer(claims, core.checkValidityPeriod(value, { today }) as Answer, '')
      core.filingChecklist(value)
      for (const { form } of FORMS) claimFindings(claims, fromLabels(form, value).issues, input)
    },
  },
]

function isFiling(filing: unknown): boolean {
  return [core.checkIcpFiling, core.checkPublicSecurityFiling].some((check) => (check as Check)(filing, { today }).ok)
}

/** The filing that is read from the rows, in the form that they are of; the filing itself where it is of none. */
function rowsRead(filing: unknown, rows: readonly unknown[]): unknown {
  const named = (filing as { form?: unknown } | null)?.form
  const form = FORMS.find(({ form }) => named === `${form}/1`)?.form
  return form === undefined ? filing : fromLabels(form, rows).filing
}
