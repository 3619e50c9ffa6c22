import { readdirSync } from 'node:fs'
import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)
const WORDS = new URL('./words.tsv', import.meta.url)
const FILES = new URL('./files.tsv', import.meta.url)
const ENUMERATIONS = new URL('../enumerations/source.tsv', import.meta.url)
const DEMANDS = new URL('../province-demands/source.tsv', import.meta.url)
const RULES = new URL('../rules/', import.meta.url)

type Row = Readonly<Record<string, string>>

const listed = (cell: string | undefined): string[] => (cell === undefined || cell === '' ? [] : cell.split(';'))

function keysOf(enumeration: string): string[] {
  return readTsv(ENUMERATIONS)
    .filter((row) => row.enumeration === enumeration)
    .map(({ key }) => key!)
}

/** Refuses what is no key of the enumeration: a slip in the table. */
function checked(enumeration: string, keys: readonly string[]): readonly string[] {
  const known = keysOf(enumeration)
  const unknown = keys.find((key) => !known.includes(key))
  if (unknown !== undefined) throw new Error(`materials: no ${enumeration} ${unknown}`)
  return keys
}

function ruleOf(id: string): Row {
  for (const file of readdirSync(RULES)) {
    if (!file.endsWith('.tsv')) continue
    const rule = readTsv(new URL(file, RULES)).find((row) => row.id === id)
    if (rule !== undefined) return rule
  }
  throw new Error(`materials: no rule ${id}`)
}

/** A list as a property; nothing where it is empty. */
const property = (name: string, list: readonly (string | number)[]): object =>
  list.length === 0 ? {} : { [name]: list }

/**
 * Which provinces ask, from their demands: `key`, or `key:word` where only demands are meant whose value has the word.
 * What the value tells of kinds and numbers goes with them.
 */
function scopesOf(demand: string): object[] {
  const [key, word = ''] = demand.split(':')
  const rows = readTsv(DEMANDS).filter((row) => row.key === key && row.value!.includes(word) && !ofAdults(row))
  if (rows.length === 0) throw new Error(`materials: no province demands ${demand}`)
  const scopes = new Map<string, { provinces: string[] }>()
  for (const { province, who, value } of rows) {
    const kinds = listed(value)
      .map((part) => part.split(':')[0]!)
      .filter((part) => keysOf('filing-kind').includes(part))
    const number = /^(?:from-)?(\d+)(?:-domains)?$/.exec(value!)?.[1]
    const scope = {
      ...property('who', who === 'all' ? [] : listed(who)),
      ...property('kinds', kinds),
      ...(number === undefined ? {} : { from: Number(number) }),
    }
    const name = JSON.stringify(scope)
    const known = scopes.get(name) ?? scopes.set(name, { provinces: [], ...scope }).get(name)!
    known.provinces.push(...listed(province).filter((code) => !known.provinces.includes(code)))
  }
  return [...scopes.values()]
}

/** A demand on those who are 18 already (`18-22;…`) is none on the young. */
const ofAdults = ({ key, value }: Row): boolean => key === 'age-exception' && value!.startsWith('18-')

function demandOf(row: Row): object {
  const rule = ruleOf(row.rule!)
  return {
    material: checked('material', [row.material!])[0],
    form: row.form,
    at: row.at,
    rule: row.rule,
    severity: rule.severity,
    ...property('who', rule.who === 'all' ? [] : listed(rule.who)),
    ...property('services', checked('service-type', listed(row.services))),
    ...property('kinds', checked('filing-kind', listed(row.kinds))),
    ...(row.condition === '' ? {} : { condition: checked('material-condition', [row.condition!])[0] }),
    copies: Number(row.copies),
    ...(row.demand === '' ? {} : { scopes: scopesOf(row.demand!) }),
  }
}

function boundOf({ form, materials, bound, value, rule }: Row): object {
  const limit = bound === 'types' ? listed(value) : bound === 'colour' ? true : Number(value)
  return {
    form,
    ...property('materials', checked('material', listed(materials))),
    rule: ruleOf(rule!).id,
    [bound!]: limit,
  }
}

/** Which materials are due, what they are called, and what their files are like. */
export function generate(): Record<string, string> {
  let text = banner('source.tsv, words.tsv and files.tsv', 'Materials of the filings. See README.md.')
  text += "import { frozen } from '../../foundation/frozen.ts'\n"
  text += "import type { FileBound, MaterialDemand, MaterialKey, MaterialWords } from './material.ts'\n\n"
  text += `/** Date on which the lists were last read (ISO). */\nexport const materialsVersion = '${dateOf(SOURCE, WORDS, FILES)}'\n\n`
  text +=
    '/** What is due, in the order of the forms. */\nexport const materialDemands: readonly MaterialDemand[] = /* @__PURE__ */ frozen([\n'
  for (const row of readTsv(SOURCE)) text += `  ${JSON.stringify(demandOf(row))},\n`
  text +=
    '])\n\n/** What materials are called. */\nexport const materialWords: { readonly [M in MaterialKey]: MaterialWords } = /* @__PURE__ */ frozen({\n'
  for (const { material, words, not } of readTsv(WORDS)) {
    checked('material', [material!])
    text += `  '${material}': ${JSON.stringify({ words: listed(words), not: listed(not) })},\n`
  }
  text +=
    '})\n\n/** What files are like. */\nexport const fileBounds: readonly FileBound[] = /* @__PURE__ */ frozen([\n'
  for (const row of readTsv(FILES)) text += `  ${JSON.stringify(boundOf(row))},\n`
  return { 'materials/table.ts': `${text}])\n` }
}
