import type { RequiredMaterial } from 'beian'
import { type FormFinding, formFindings } from 'beian/forms'
import { type Locale, zhCN } from 'beian/locale'
import type { AppPlatformRow, InspectedMaterial } from 'beian/material'

/** Files that were looked at while the page is open: one that comes again is told. */
const others: InspectedMaterial[] = []

/** Looks at an image; what reads it is loaded when the first one comes. */
export async function inspectPaper(file: File, { material }: RequiredMaterial, locale: Locale) {
  const { inspectMaterial } = await import('beian/material')
  const result = await inspectMaterial(file, { form: 'icp', material }, { others })
  const findings: readonly FormFinding[] = formFindings(result, { locale })
  if (!result.ok) return { findings }
  others.push(result.value)
  return { findings, paper: { kind: zhCN.options.material[material], file: result.value.file } }
}

/** Looks at an app's package: the row of its platform, and what is wrong with it. */
export async function inspectPackage(
  file: File,
  locale: Locale,
): Promise<{ findings: readonly FormFinding[]; row?: AppPlatformRow }> {
  const { inspectApp } = await import('beian/material')
  const result = await inspectApp(file)
  const findings = formFindings(result, { locale })
  return result.ok ? { findings, row: result.value.row } : { findings }
}

/** The platforms of an app with this one's row in its place: in that of the same platform, or of one that is blank. */
export function withRow(rows: readonly Partial<AppPlatformRow>[] | null | undefined, row: AppPlatformRow) {
  const before = (rows ?? []).find(({ platform }) => platform === row.platform)
  const others = (rows ?? []).filter((other) => other !== before && Boolean(other.platform || other.packageName))
  return [...others, { domains: [], ...before, ...row }]
}
