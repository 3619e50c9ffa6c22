import { readdirSync } from 'node:fs'
import { severities } from '../../foundation/issue.ts'
import { readWordLists } from '../naming/read-rules.ts'
import { banner, dateOf, readTsv } from '../read-tsv.ts'
import { provinceCodes, provincesOfRule } from '../rules/read-provinces.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)
const RULES = new URL('../rules/', import.meta.url)

type Row = Readonly<Record<string, string>>

/** Columns of a demand that programs ask for; its texts are apart. */
interface Scope {
  readonly topic: string
  readonly key: string
  readonly value: string
  readonly who: string
  readonly severity: string
  readonly rules: string
  readonly provinces: string
}

/** Ids of the rules of all rooms, limits among them. */
function knownRules(): Set<string> {
  const limits = readTsv(new URL('../deadlines/source.tsv', import.meta.url))
  return new Set([...readRules().map(({ id }) => id!), ...limits.map(({ rule }) => rule!)])
}

/** Rows of the rules of all rooms. */
function readRules(): Row[] {
  const files = readdirSync(RULES).filter((name) => name.endsWith('.tsv'))
  return files.sort().flatMap((file) => readTsv(new URL(file, RULES)))
}

/** The demands, checked: known provinces, severities and rules, and one answer for each question that a rule asks. */
function readDemands(): Row[] {
  const rows = readTsv(SOURCE)
  const codes = provinceCodes()
  const ids = knownRules()
  const judged = new Set<string>()
  for (const row of rows) {
    const name = `${row.province} ${row.who} ${row.key}`
    if (!severities.some((severity) => severity === row.severity)) throw new Error(`${name}: severity ${row.severity}`)
    if (/[|`\\$]/.test(Object.values(row).join(''))) throw new Error(`${name}: a character of the packed table`)
    if ((row.lifted_by_zh === '') !== (row.lifted_by_en === '')) throw new Error(`${name}: lifted in one language`)
    for (const rule of listed(row.rule!)) if (!ids.has(rule)) throw new Error(`${name}: rule ${rule}`)
    for (const province of listed(row.province!)) {
      if (!codes.includes(province)) throw new Error(`${name}: province ${province}`)
      if (row.rule === '') continue
      const question = `${province} ${row.who} ${row.key}`
      if (judged.has(question)) throw new Error(`${question}: two answers; the older one has no rule`)
      judged.add(question)
    }
  }
  return rows
}

const listed = (cell: string): string[] => (cell === '' ? [] : cell.split(';'))

/** `no-municipal-district` → `noMunicipalDistrict`. */
const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** Rules that say in their own row in which provinces they hold. */
function limitedRules(): Row[] {
  return readRules().filter(({ province = '' }) => province !== '' && province !== '@province-demands')
}

const TOPICS: Readonly<Record<string, string>> = { naming: 'service-name', record: 'footer' }

function scopeOfRule({ id = '', province = '', who = '', severity = '' }: Row): Scope {
  const room = id.slice(0, id.indexOf('/'))
  const provinces = provincesOfRule(id, province).join(';')
  return { topic: TOPICS[room] ?? room, key: 'severity', value: severity, who, severity, rules: id, provinces }
}

function scopeOfDemand(row: Row): Scope {
  const { topic = '', key = '', value = '', who = '', severity = '', rule = '', province = '' } = row
  return { topic, key, value, who, severity, rules: rule, provinces: province }
}

function packedLine({ topic, key, value, who, severity, rules, provinces }: Scope): string {
  const bound = who === 'all' ? '' : who
  return [topic, key, value, bound, severity.charAt(0), rules, provinces].join('|')
}

const packed = (rows: readonly Scope[]): string => `\`${rows.map(packedLine).join('\n')}\`\n`

function constantOf(name: string, provinces: string, who: string, services: string, about: string): string {
  const parts = [`provinces: ['${provinces.split(';').join("', '")}']`]
  if (who !== 'all') parts.push(`who: ['${who.split(';').join("', '")}']`)
  if (services !== '') parts.push(`services: ['${services.split(';').join("', '")}']`)
  return `\n/** ${about} */\nexport const ${name}: Habit = { ${parts.join(', ')} }\n`
}

/** What checks of single values ask for, as constants: a bundle has those that it asks for. */
function habits(demands: readonly Row[]): string {
  let text = banner('source.tsv and ../rules/*.tsv', 'Where rules of provinces hold, and for whom. See README.md.')
  text += "import type { Habit } from './habit.ts'\n"
  const asked = new Map<string, Row[]>()
  for (const row of demands) {
    // Whole filings ask by `demandsOf`; a national rule that needs no province is not asked for one.
    if (!/^(?:naming\/|contact\/no-)/.test(row.rule!)) continue
    asked.set(row.key!, [...(asked.get(row.key!) ?? []), row])
  }
  for (const [key, rows] of asked) {
    const [first] = rows
    if (rows.some(({ who }) => who !== first!.who)) throw new Error(`${key}: one habit binds one circle`)
    const provinces = rows.map(({ province }) => province).join(';')
    const about = `${first!.rule}: ${first!.demand_en} (${first!.source}, ${first!.date})`
    text += constantOf(camelCase(key), provinces, first!.who!, '', about)
  }
  // Lists of words carry their provinces with them, and footers are told by a table of their own.
  const carried = new Set(readWordLists().map(({ id }) => id))
  for (const row of limitedRules()) {
    const { id = '', province = '', who = '', services = '' } = row
    if (carried.has(id) || id.startsWith('record/')) continue
    const provinces = provincesOfRule(id, province).join(';')
    const about = `${id}: ${row.demand_en} (${row.source}, ${row.date})`
    text += constantOf(camelCase(id.slice(id.indexOf('/') + 1)), provinces, who, services, about)
  }
  return text
}

const TEXT_COLUMNS = [
  'province',
  'who',
  'topic',
  'key',
  'value',
  'severity',
  'rule',
  'demand_zh',
  'demand_en',
  'lifted_by_zh',
  'lifted_by_en',
  'source',
  'authority',
  'date',
  'conflicts_zh',
  'conflicts_en',
] as const

/** The demands of the provinces: what whole filings are judged by, what is only shown, and the texts of both. */
export function generate(): Record<string, string> {
  const demands = readDemands()
  const isJudged = ({ rule }: Row): boolean => rule!.startsWith('filing/')
  const judged = demands.filter(isJudged)
  const keys = [...new Set(judged.map(({ key }) => key!))].sort()
  const line =
    'A line: topic, key, value, whom it binds, first letter of the severity, rules, provinces; parted by bars.'
  let judgedText = banner('source.tsv', 'The demands of provinces that a filing is judged by. See README.md.')
  judgedText += `/** ${line} */\nexport const JUDGED_DEMANDS = ${packed(judged.map(scopeOfDemand))}`
  judgedText += `\n/** Keys of the demands that a filing is judged by. */\nexport type DemandKey =\n${keys.map((key) => `  | '${key}'\n`).join('')}`
  const others = [...demands.filter((row) => !isJudged(row)).map(scopeOfDemand), ...limitedRules().map(scopeOfRule)]
  let otherText = banner(
    'source.tsv and ../rules/*.tsv',
    'Demands of provinces that names, pages or people are judged by. See README.md.',
  )
  otherText += `/** ${line} */\nexport const OTHER_DEMANDS = ${packed(others)}`
  let kindText = banner('source.tsv', 'Demands of provinces on kinds of filings. See README.md.')
  kindText += `/** ${line} */\nexport const KIND_DEMANDS = ${packed(demands.filter(({ topic }) => topic === 'kind').map(scopeOfDemand))}`
  const rows = demands.map((row) => TEXT_COLUMNS.map((column) => row[column]).join('|'))
  let texts = banner('source.tsv', 'The demands of provinces with their texts and sources. See README.md.')
  texts += `/** A line per demand: ${TEXT_COLUMNS.join(', ')}; parted by bars. */\nexport const DEMAND_TEXTS = \`${rows.join('\n')}\`\n`
  const version = banner('source.tsv', 'The date of the demands of provinces.')
  return {
    'province-demands/table.ts': habits(demands),
    'province-demands/judged-table.ts': judgedText,
    'province-demands/other-table.ts': otherText,
    'province-demands/kind-table.ts': kindText,
    'province-demands/texts-table.ts': texts,
    'province-demands/version.ts': `${version}export const provinceDemandsVersion = '${dateOf(SOURCE)}'\n`,
  }
}
