import { banner, readTsv } from '../read-tsv.ts'

/** `source.tsv` → the pairs as one string for the check, and a record with names and natures for whoever shows them. */
export function generate(): Record<string, string> {
  const rows = readTsv(new URL('./source.tsv', import.meta.url))
  const pairs = rows.map((row) => row.pair!)
  if (new Set(pairs).size !== pairs.length) throw new Error('social-credit-categories: a pair stands twice')

  let table = banner(
    'source.tsv',
    'First two characters of social credit codes. Sources and dates: README.md beside this file.',
  )
  table += "import type { Nature } from '../enumerations/enumeration.ts'\n\n"
  table +=
    '/** Date of the text of amendment 1 to GB 32100-2015 (a year), and of the reading of the whole list (ISO). */\n'
  table += "export const socialCreditCategoriesVersion = { amendment: '2016', read: '2026-11-21' } as const\n\n"
  const byDepartment = new Map<string, string>()
  for (const [department = '', category = ''] of pairs) {
    byDepartment.set(department, (byDepartment.get(department) ?? '') + category)
  }
  const groups = [...byDepartment].map(([department, categories]) =>
    categories.length === 1 ? department + categories : `${department}[${[...categories].sort().join('')}]`,
  )
  table += '/** Whether a code begins with a known pair of department and category. */\n'
  table += `export const CATEGORY_PAIRS: RegExp = /^(?:${groups.join('|')})/\n\n`
  table += '/** What a pair stands for. */\n'
  table += 'export interface SocialCreditCategory {\n'
  table += '  /** Registering department (登记管理部门). */\n'
  table += '  readonly department: { readonly zh: string; readonly en: string }\n'
  table += '  /** Category of the body (机构类别). */\n'
  table += '  readonly category: { readonly zh: string; readonly en: string }\n'
  table += '  /** Natures (单位性质) under which such a body usually files; empty: no statement. */\n'
  table += '  readonly natures: readonly Nature[]\n'
  table += '  /** `amendment-1`: amendment 1 (2016) to GB 32100-2015; `observed`: in use, in no published table. */\n'
  table += "  readonly source: 'amendment-1' | 'observed'\n}\n\n"
  table += 'export const socialCreditCategories: Readonly<Record<string, SocialCreditCategory>> = {\n'
  for (const row of rows) {
    const entry = {
      department: { zh: row.department, en: row.department_en },
      category: { zh: row.category, en: row.category_en },
      natures: row.natures === '' ? [] : row.natures!.split(';'),
      source: row.source,
    }
    table += `  ${JSON.stringify(row.pair)}: ${JSON.stringify(entry)},\n`
  }
  return { 'social-credit-categories/table.ts': `${table}}\n` }
}
