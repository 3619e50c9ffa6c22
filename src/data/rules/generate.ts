import { readdirSync } from 'node:fs'
import { severities } from '../../foundation/issue.ts'
import { banner, readTsv } from '../read-tsv.ts'
import { linksOf, sourcePages } from '../source-links/links-of.ts'
import { provincesOfRule } from './read-provinces.ts'

const AUTHORITIES = ['regulation', 'regulator', 'provider', 'observed']

/** A cell with a list as a property; nothing where it is empty. */
function listIn(name: string, cell: string | undefined): { readonly [name: string]: readonly string[] } {
  return cell === undefined || cell === '' ? {} : { [name]: cell.split(';') }
}

/** Limits are rules, too: who misses one that is his own is warned, of the others' he is told. */
function limitsAsRules(): Record<string, string>[] {
  const limits = readTsv(new URL('../deadlines/source.tsv', import.meta.url))
  return limits.map((limit) => ({
    ...limit,
    id: limit.rule!,
    who: 'all',
    severity: limit.actor === 'applicant' ? 'warning' : 'advice',
    lifted_by_zh: '',
    until: '',
  }))
}

/** The rows of a file, and behind those of filings the limits, of which one is a filing's. */
function rowsOf(file: string): Record<string, string>[] {
  const rows = readTsv(new URL(file, import.meta.url))
  if (file !== 'filing.tsv') return rows
  const limits = limitsAsRules()
  const isOfFilings = ({ id }: Record<string, string>): boolean => id!.startsWith('filing/')
  return [...rows, ...limits.filter(isOfFilings), ...limits.filter((limit) => !isOfFilings(limit))]
}

/** What stands in the place of a link until the table is text: the name of a constant. */
const LINK = /"@(page\d+)"/g

/** Names pages in the order in which they are asked for; rules that lead to the same one share it. */
function namedPages(): { readonly linksOf: (title: string) => string[]; readonly constants: () => string } {
  const pages = sourcePages()
  const names = new Map<string, string>()
  return {
    linksOf: (source) =>
      linksOf(source, pages).map((link) => {
        const page = JSON.stringify(link)
        const name = names.get(page) ?? `page${names.size}`
        names.set(page, name)
        return `@${name}`
      }),
    constants: () => [...names].map(([page, name]) => `const ${name}: SourceLink = ${page}\n`).join(''),
  }
}

/** Every `*.tsv` of this folder, one per domain, to one table of the authorities' rules. */
export function generate(): Record<string, string> {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
  const seen = new Set<string>()
  const rooms = new Map<string, string[]>()
  let text = banner(
    '*.tsv, ../deadlines/source.tsv and ../source-links/source.tsv',
    "The authorities' rules behind the findings. Fields: README.md beside this file.",
  )
  text += "import { frozen } from '../../foundation/frozen.ts'\nimport type { Rule, SourceLink } from './rule.ts'\n\n"
  const pages = namedPages()
  let table = ''
  for (const file of files) {
    for (const row of rowsOf(file)) {
      const id = row.id!
      if (seen.has(id)) throw new Error(`${file}: rule ${id} stands twice`)
      if (!AUTHORITIES.includes(row.authority!)) throw new Error(`${file}: ${id}: authority ${row.authority}`)
      if (!severities.some((severity) => severity === row.severity))
        throw new Error(`${file}: ${id}: severity ${row.severity}`)
      if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(row.date!)) throw new Error(`${file}: ${id}: date ${row.date}`)
      seen.add(id)
      const [room = '', name = ''] = id.split('/')
      const names = rooms.get(room) ?? rooms.set(room, []).get(room)!
      names.push(name)
      const rule = {
        id,
        demand: { zh: row.demand_zh, en: row.demand_en },
        ...listIn('who', row.who === 'all' ? '' : row.who),
        ...listIn('provinces', provincesOfRule(id, row.province!).join(';')),
        ...listIn('services', row.services),
        severity: row.severity,
        ...listIn('permits', row.permits),
        ...(row.lifted_by_zh === '' ? {} : { liftedBy: { zh: row.lifted_by_zh, en: row.lifted_by_en } }),
        ...(row.since === '' ? {} : { since: row.since }),
        ...(row.until === '' ? {} : { until: row.until }),
        source: {
          title: row.source,
          authority: row.authority,
          date: row.date,
          ...listIn('links', pages.linksOf(row.source!).join(';')),
        },
      }
      table += `  ${JSON.stringify(rule).replace(LINK, '$1')},\n`
    }
  }
  const union = banner('../data/rules/*.tsv', "Ids of the authorities' rules; a type only, which no bundle pays for.")
  const ids = [...seen].sort().map((id) => `  | '${id}'\n`)
  let names = banner('*.tsv', 'Names of the rules, parted by spaces, by room: for the options that name rules.')
  for (const [room, list] of rooms) names += `export const ${room}RuleNames = '${list.join(' ')}'\n`
  names += '\n/** Of every room. */\nexport const allRuleNames: { readonly [room: string]: string } = {\n'
  for (const room of rooms.keys()) names += `  ${room}: ${room}RuleNames,\n`
  text += `${pages.constants()}\n/** Every rule of an authority, with its source: one object for each. */\nexport const rules: readonly Rule[] = /* @__PURE__ */ frozen([\n${table}])\n`
  return {
    'rules/table.ts': text,
    'rules/names.ts': `${names}}\n`,
    '../foundation/rule-ids.ts': `${union}/** Id of an authority's rule, as \`explainRule\` of \`beian/rules\` takes it. */\nexport type RuleId =\n${ids.join('')}`,
  }
}
