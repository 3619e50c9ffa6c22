import { checkIcpFiling, checkPublicSecurityFiling, convertToPublicSecurityFiling, isUnfinished } from 'beian'
import { divisionNames } from 'beian/divisions'
import { type FilingField, type FormFinding, filingFields, formFindings } from 'beian/forms'
import type { Locale } from 'beian/locale'
import type { Draft } from './draft.ts'

export type FormKey = 'icp' | 'police'

const CHECKS = { icp: checkIcpFiling, police: checkPublicSecurityFiling }

/** A form as the page shows it: its fields, what is found in it as it would be submitted, and the whole report. */
export function viewOf(form: FormKey, filing: object, locale: Locale) {
  const report = CHECKS[form](filing, { divisions: divisionNames })
  return { form, filing, fields: filingFields(filing, { locale }), report, findings: formFindings(report, { locale }) }
}

export type FormView = ReturnType<typeof viewOf>

/** The police's form, filled from the ICP filing, and the fields that this one alone leaves open. */
export function policeFiling({ icp, police, after }: Draft): { filing: object; asked: readonly string[] } | undefined {
  const pick = { service: after.service }
  const [bare, whole] = [pick, { ...pick, answers: police }].map((extra) => convertToPublicSecurityFiling(icp, extra))
  if (!bare?.ok || !whole?.ok) return undefined
  return { filing: whole.value.filing, asked: bare.value.missing.map(({ path }) => path.join('.')) }
}

export const valueAt = (holder: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], holder)

/** The field at which a finding is mended: the one at its path, or the nearest around it. */
export function fieldFor(fields: readonly FilingField[], path: readonly (string | number)[]): FilingField | undefined {
  const around = fields.filter((field) => field.path.every((step, index) => path[index] === step))
  return around.sort((a, b) => b.path.length - a.path.length)[0]
}

/** Findings by the names of their fields. What is merely missing waits until it is asked for. */
export function findingsByField({ fields, findings }: FormView, withMissing: boolean): Map<string, FormFinding[]> {
  const byField = new Map<string, FormFinding[]>()
  for (const finding of findings) {
    if (!withMissing && /\.(required|too_small)$/.test(finding.issue.code)) continue
    const name = fieldFor(fields, finding.path)?.name
    if (name !== undefined) byField.set(name, [...(byField.get(name) ?? []), finding])
  }
  return byField
}

/** What can be said of a field while somebody types in it: nothing of what is not finished yet. */
export const whileTyping = (findings: readonly FormFinding[], filing: object): readonly FormFinding[] =>
  findings.filter(({ issue, path }) => !isUnfinished(issue, valueAt(filing, path)))
