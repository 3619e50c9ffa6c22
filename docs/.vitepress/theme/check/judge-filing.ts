import { formatOf, loadFiling } from '../../../../src/cli/load-filing.ts'
import { UnusableInput } from '../../../../src/cli/unusable-input.ts'
import { divisionNames } from '../../../../src/data/divisions/address-names.ts'
import { formOf } from '../../../../src/data/forms/form-of.ts'
import type { FormName } from '../../../../src/data/forms/ids.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../../../src/filing/check-filing.ts'
import { sectionAt } from '../../../../src/filing/report.ts'
import { type FilingField, filingFields } from '../../../../src/form-libraries/filing-fields.ts'
import type { IsoDate } from '../../../../src/foundation/calendar.ts'
import type { AnyIssue } from '../../../../src/foundation/issue.ts'
import { fieldLabel } from '../../../../src/locale/field-label.ts'
import { say } from '../../../../src/locale/language.ts'
import { sectionTitle } from '../../../../src/locale/section-title.ts'
import { fullNaming } from '../../../../src/naming/service-name/full-naming.ts'
import { languageOf, type Tongue } from './language.ts'
import { type ShownFinding, shownFindings } from './shown-finding.ts'

/** What the reader chose on the page. */
export interface JudgedFor {
  readonly tongue: Tongue
  readonly advice: boolean
  /** ISO date; blank for today. */
  readonly today: string
}

export interface FilingToJudge extends JudgedFor {
  /** As it was pasted, until it is changed on the page. */
  readonly text?: string | undefined
  readonly filing?: object | undefined
}

/** A filing in its sections, each with its fields and what was found there. */
export interface DividedFiling {
  /** Why the text cannot be read. */
  readonly unusable?: string
  readonly filing?: object
  readonly sections: readonly FilingSection[]
  readonly ok: boolean
}

export interface FilingSection {
  readonly key: string
  readonly title: string
  readonly fields: readonly FilingField[]
  readonly findings: readonly ShownFinding[]
}

const CHECKS = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
} as const

/** Reads and checks a filing; nothing of a blank one. */
export async function dividedFiling({ text, filing, ...reader }: FilingToJudge): Promise<DividedFiling> {
  try {
    const loaded =
      filing === undefined ? await loadFiling(formatOf(text ?? ''), text ?? '', { form: 'icp' }) : undefined
    const value = filing ?? loaded?.value
    const form = formOf(value) ?? 'icp'
    const whole = formOf(value) === undefined && isObject(value) ? { form: 'icp/1', ...value } : value
    return isObject(whole) ? divided(whole, form, loaded?.issuesIn(form) ?? [], reader) : NO_FILING
  } catch (cause) {
    if (!(cause instanceof UnusableInput)) throw cause
    return { unusable: say(languageOf(reader.tongue), cause.text), sections: [], ok: false }
  }
}

const NO_FILING: DividedFiling = { sections: [], ok: false }
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function divided(
  filing: object,
  form: FormName,
  read: readonly AnyIssue[],
  { tongue, advice, today }: JudgedFor,
): DividedFiling {
  const { locale } = languageOf(tongue)
  const check = CHECKS[form] as (input: unknown, options: object) => { ok: boolean; issues: readonly AnyIssue[] }
  const report = check(filing, {
    divisions: divisionNames,
    checkServiceName: fullNaming(),
    ...(today === '' ? {} : { today: today as IsoDate }),
  })
  const labelOf = (path: AnyIssue['path']): string => (path.length === 0 ? '' : fieldLabel(path, locale, form))
  const findings = shownFindings([...read, ...report.issues], tongue, advice, { labelOf, places: true })
  const fields = filingFields(filing, { locale })
  const paths = new Map<string, readonly (string | number)[]>()
  for (const { section } of fields) paths.set(section.join('.'), section)
  for (const { issue } of findings) paths.set(sectionAt(issue.path).join('.'), sectionAt(issue.path))
  const sections = [...paths].map(([key, path]) => ({
    key,
    title: sectionTitle(path, filing, locale, form),
    fields: fields.filter(({ section }) => section.join('.') === key),
    findings: findings.filter(({ issue }) => sectionAt(issue.path).join('.') === key),
  }))
  return { filing, sections, ok: report.ok }
}
