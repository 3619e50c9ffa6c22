import type { FormName } from '../data/forms/ids.ts'
import { type FilingReport, inFormOrder, reportOf } from '../filing/report.ts'
import type { Issue } from '../foundation/issue.ts'
import type { FilingFile } from './filing-text.ts'

/**
 * The report with what was found in reading the file. A field that could not be read is not called missing.
 *
 * @param read the file that the filing stands in
 */
export function withReading(
  form: FormName,
  report: FilingReport<unknown, string>,
  { value, issuesIn }: Pick<FilingFile, 'value' | 'issuesIn'>,
): FilingReport<unknown, string> {
  const found = issuesIn(form)
  if (found.length === 0) return report
  const refused = new Set(found.filter(({ severity }) => severity === 'error').map(({ path }) => path.join('.')))
  const others = report.issues.filter(({ path, code }) => !(refused.has(path.join('.')) && code.endsWith('.required')))
  const issues = inFormOrder(form, [...found, ...others], value as object)
  return reportOf(form, report.ok ? report.value : {}, issues as readonly Issue[])
}
