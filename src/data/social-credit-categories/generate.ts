import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

/** `source.tsv` → the pairs as one string for the check, and a record with names and natures for whoever shows them. */
export function generate(): Record<string, string> {
  const rows = readTsv(SOURCE)
  const pairs = rows.map((row) => row.pair!)
  if (new Set(pairs).size !== pairs.length) throw new Error('social-credit-categories: a pair stands twice')

  let table = banner(
    'source.tsv',
    'First two characters of social credit codes. Sources and dates: README.md beside this file.',
  )
  table += "import type { Nature } from '../enumerations/enumeration.ts'\n\n"
  table +=
    '/** Date of the text of amendment 1 to GB 32100-2015 (a year), and of the reading of the whole list (ISO). */\n'
  table += `export const socialCreditCategoriesVersion = { amendment: '2016', read: '${dateOf(SOURCE)}' } as const\n\n`
  const byDepartment = new Map<string, string>()
  for (const [department = '', category = ''] of pairs) {
    byDepartment.set(department, (byDepartment.get(department) ?? '') + category)
  }
  table += '/** Categories (position 2) that each department (position 1) registers. */\n'
  table += 'export const CATEGORIES: Readonly<Record<string, string>> = {\n'
  for (const [department, categories] of byDepartment) {
    table += `  ${JSON.stringify(department)}: '${[...categories].sort().join('')}',\n`
  }
  table += '}\n\n'
  table +=
    '/** Natures (单位性质) under which a body of the pair usually files, the foremost first; no entry: no statement. */\n'
  table += 'export const CATEGORY_NATURES: Readonly<Record<string, readonly Nature[]>> = {\n'
  for (const row of rows) {
    if (row.natures !== '') table += `  ${JSON.stringify(row.pair)}: ${JSON.stringify(row.natures!.split(';'))},\n`
  }
  table += '}\n'

  let names = banner('source.tsv', 'What the first two characters of social credit codes stand for, to be shown.')
  names += '/** What a pair stands for. */\n'
  names += 'export interface SocialCreditCategory {\n'
  names += '  /** Registering department (登记管理部门). */\n'
  names += '  readonly department: { readonly zh: string; readonly en: string }\n'
  names += '  /** Category of the body (机构类别). */\n'
  names += '  readonly category: { readonly zh: string; readonly en: string }\n'
  names += '  /** `amendment-1`: amendment 1 (2016) to GB 32100-2015; `observed`: in use, in no published table. */\n'
  names += "  readonly source: 'amendment-1' | 'observed'\n}\n\n"
  names += 'export const socialCreditCategories: Readonly<Record<string, SocialCreditCategory>> = {\n'
  for (const row of rows) {
    const entry = {
      department: { zh: row.department, en: row.department_en },
      category: { zh: row.category, en: row.category_en },
      source: row.source,
    }
    names += `  ${JSON.stringify(row.pair)}: ${JSON.stringify(entry)},\n`
  }
  return { 'social-credit-categories/table.ts': table, 'social-credit-categories/names.ts': `${names}}\n` }
}
