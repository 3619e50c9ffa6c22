import { fromLabels, toLabels } from 'beian/forms'
import { describeIssue, type Locale } from 'beian/locale'
import Papa from 'papaparse'
import { blankDraft, type Draft } from './draft.ts'

/** A draft from a file: a filing of either form as JSON, or a table of labels and values as CSV. */
export async function draftFrom(file: File, draft: Draft, locale: Locale): Promise<{ draft: Draft; told: string[] }> {
  const text = (await file.text()).replace(/^\uFEFF/, '')
  if (/\.json$/i.test(file.name)) {
    const filing = JSON.parse(text)
    if (Object(filing) !== filing || !Array.isArray(filing.services ?? [])) throw new TypeError('no filing')
    const isPolice = String(filing.form).startsWith('public-security')
    return { draft: isPolice ? { ...draft, police: filing } : { ...blankDraft(), icp: filing }, told: [] }
  }
  const { filing, issues } = fromLabels('icp', Papa.parse<string[]>(text, { skipEmptyLines: true }).data, { locale })
  if (Object.keys(filing).length < 2) throw new TypeError('no filing')
  return { draft: { ...blankDraft(), icp: filing }, told: issues.map((issue) => describeIssue(issue, locale)) }
}

const save = (name: string, type: string, text: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

export const exportJson = ({ icp }: Draft): void =>
  save('icp.json', 'application/json', `${JSON.stringify(icp, null, 2)}\n`)

/** With the mark by which spreadsheets know the encoding. */
export const exportCsv = ({ icp }: Draft): void =>
  save('icp.csv', 'text/csv', `\uFEFF${Papa.unparse([['字段', '填写'], ...toLabels(icp).map((row) => [...row])])}`)
