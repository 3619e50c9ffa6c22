import { readdirSync } from 'node:fs'
import { readWordLists } from '../naming/read-rules.ts'
import { banner, readTsv } from '../read-tsv.ts'
import { provincesOfRule } from '../rules/read-provinces.ts'

interface Scope {
  readonly name: string
  readonly rules: readonly string[]
  readonly provinces: readonly string[]
  readonly who: string
  readonly services: string
  readonly key: string
  readonly value: string
  readonly about: string
}

/** `no-municipal-district` → `noMunicipalDistrict`. */
const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

const listed = (cell: string): string => `['${cell.split(';').join("', '")}']`

/** The habits that change a rule of everywhere. */
function changes(): Scope[] {
  return readTsv(new URL('./source.tsv', import.meta.url)).map((row) => ({
    name: row.habit!,
    rules: row.rule!.split(';'),
    provinces: row.province!.split(';'),
    who: row.who!,
    services: '',
    key: row.key!,
    value: row.value!,
    about: `${row.demand_en} (${row.source}, ${row.date})`,
  }))
}

/** The rules that hold in some provinces only. */
function rulesOfProvinces(): Scope[] {
  const folder = new URL('../rules/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'))
  const rows = files.sort().flatMap((file) => readTsv(new URL(file, folder)))
  return rows
    .filter(({ province }) => province !== '')
    .map((row) => ({
      name: camelCase(row.id!.slice(row.id!.indexOf('/') + 1)),
      rules: [row.id!],
      provinces: provincesOfRule(row.id!, row.province!),
      who: row.who!,
      services: row.services ?? '',
      key: 'severity',
      value: row.severity!,
      about: `${row.demand_en} (${row.source}, ${row.date})`,
    }))
}

function constantOf({ name, rules, provinces, who, services, about }: Scope): string {
  const parts = [`provinces: ${listed(provinces.join(';'))}`]
  if (who !== 'all') parts.push(`who: ${listed(who)}`)
  if (services !== '') parts.push(`services: ${listed(services)}`)
  return `\n/** ${rules.join(', ')}: ${about} */\nexport const ${name}: Habit = { ${parts.join(', ')} }\n`
}

/** The scopes of provinces' rules as constants, and all of them packed. */
export function generate(): Record<string, string> {
  const all = [...changes(), ...rulesOfProvinces()]
  // Lists of words carry their provinces with them, and footers are told by a table of their own.
  const carried = new Set(readWordLists().map(({ id }) => id))
  const isAsked = ({ key, rules: [id = ''] }: Scope): boolean =>
    key !== 'severity' || !(carried.has(id) || id.startsWith('record/'))
  const constants = all.filter(isAsked)
  let text = banner('source.tsv and ../rules/*.tsv', 'Where the rules of provinces hold, and for whom. See README.md.')
  text += `import type { Habit } from './habit.ts'\n${constants.map(constantOf).join('')}`
  const rows = all.flatMap(({ rules, provinces, who, key, value }) =>
    rules.map((rule) => [rule, who.replace(/^all$/, ''), key, value, provinces.join(';')].join('|')),
  )
  let packed = banner('source.tsv and ../rules/*.tsv', 'The rules of provinces. See README.md.')
  packed +=
    '/** A line per rule: its id, whom it binds, what is different, how, and the provinces, parted by bars. */\n'
  packed += `export const PROVINCE_RULES = \`${rows.join('\n')}\`\n`
  return { 'province-habits/table.ts': text, 'province-habits/rules-table.ts': packed }
}
