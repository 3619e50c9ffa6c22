import { fromLabels, toLabels } from 'beian/forms'
import type { MaterialRequirement } from 'beian/material'
import Papa from 'papaparse'
import { locale } from '../shell.ts'
import { drafts, type Path, put, valueAt } from './filings.ts'

/** JSON as it was exported, or a sheet with the labels of the form; tells of the rows that it does not know. */
export async function importFiling(file: File) {
  const text = await file.text()
  const rows = () => Papa.parse<string[]>(text, { skipEmptyLines: true }).data
  const isJson = file.name.endsWith('.json')
  const { filing, issues } = isJson ? { filing: JSON.parse(text), issues: [] } : fromLabels('icp', rows())
  if (filing.form !== 'icp/1' || Object.keys(filing).length < 2) throw new Error('no filing of this form')
  drafts.icp = { ...filing, form: 'icp/1' }
  return issues
}

export const asJson = (): string => JSON.stringify(drafts.icp, undefined, 2)

/** With a mark in front, by which spreadsheets know UTF-8. */
export const asCsv = (): string => `\uFEFF${Papa.unparse(toLabels(drafts.icp, { locale: locale.value }))}`

/** Papers stand in lists, but for an app's icon. */
export const isList = (path: Path): boolean => path.at(-1) === 'materials'

/** Looks into a paper, and keeps in the filing what is known of it: never the file itself. */
export async function addPaper(file: File, list: Path, kind: string, material: MaterialRequirement) {
  const { inspectMaterial } = await import('beian/material')
  const result = await inspectMaterial(file, material)
  const kept = valueAt(drafts.icp, list)
  if (result.ok && isList(list))
    put('icp', [...list, Array.isArray(kept) ? kept.length : 0], { kind, file: result.value.file })
  else if (result.ok) put('icp', list, result.value.file)
  return result
}

/** Fills in the row of an app's platform from its package: the one of the same platform, else a blank one, else a new one. */
export async function addApp(file: File, service: number) {
  const { inspectApp } = await import('beian/material')
  const result = await inspectApp(file)
  if (!result.ok) return result
  const list = ['services', service, 'platforms']
  const rows = (valueAt(drafts.icp, list) ?? []) as { platform?: string }[]
  const same = rows.findIndex(({ platform }) => !platform || platform === result.value.row.platform)
  const at = same < 0 ? rows.length : same
  put('icp', [...list, at], { domains: [], ...rows[at], ...result.value.row })
  return result
}
