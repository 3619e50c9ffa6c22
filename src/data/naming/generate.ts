import { Converter } from 'opencc-js'
import { banner, dateOf, readTsv } from '../read-tsv.ts'
import { type Row, readWordLists, type WordList } from './read-rules.ts'

/** What the table is made of. */
const TABLES = ['words.tsv', 'vocabulary.tsv', 'trades.tsv', 'folding.tsv', '../rules/naming.tsv']

/** Fields of a rule, in the order that compresses best. */
const FIELDS: readonly (keyof WordList)[] = [
  'severity',
  'unless',
  'reason',
  'loweredBy',
  'liftedBy',
  'who',
  'topic',
  'provinces',
  'at',
  'id',
  'services',
  'permits',
  'words',
]

/** What a field is where it is empty. */
const DEFAULTS: { readonly [field: string]: string } = {
  at: 'any',
  severity: 'error',
  reason: 'not_allowed',
}

export function generate(): Record<string, string> {
  const rules = readWordLists()
  const vocabulary: readonly Row[] = readTsv(new URL('./vocabulary.tsv', import.meta.url))
  const words = (kind: string): string[] =>
    vocabulary.filter((row) => row.kind === kind).flatMap((row) => row.words!.split(' '))

  // Column by column: what is alike stands together, which compresses better than rows.
  const packed = FIELDS.map((field) =>
    [field, ...rules.map((row) => (row[field] === DEFAULTS[field] ? '' : row[field].replace('naming/', '')))]
      .join('|')
      .replace(/\|+$/, ''),
  ).join('\n')
  const forms = formsOf(rules.filter((row) => row.severity === 'error' && row.provinces === '' && row.services === ''))

  let text = banner(
    `${TABLES.slice(0, -1).join(', ')} and ${TABLES[TABLES.length - 1]}`,
    'Word lists of the naming rules. See README.md.',
  )
  const date = dateOf(...TABLES.map((path) => new URL(path, import.meta.url)))
  text += `/** Date on which the lists were last read (ISO). */\nexport const namingVersion = '${date}'\n\n`
  text += '/** What a field is where it is empty. */\n'
  text += `export const RULE_DEFAULTS = ${JSON.stringify(DEFAULTS)}\n\n`
  text +=
    '/** The rules that are words: a line per field, which begins with its name, cells separated by bars; ids without `naming/`. */\n'
  text += `export const RULES = \`${packed}\`\n\n`
  const list = (name: string, about: string, value: string): void => {
    text += `/** ${about} */\nexport const ${name} =\n  '${value}'\n\n`
  }
  list(
    'FORMS',
    'Traditional forms, variants, radicals and look-alikes of each character of RULES, by its first appearance.',
    [...new Set(packed)]
      .map((character) => forms.get(character) ?? '')
      .join(' ')
      .trimEnd(),
  )
  list('PLACES', 'Provinces and cities.', words('place').join(' '))
  const suffixes = words('suffix').sort((one, other) => other.length - one.length)
  list(
    'SUFFIXES',
    'What a service name adds to the name of its entity or brand, the longest first.',
    suffixes.join(' '),
  )
  list('ANCHORS', 'Ordinary parts of names: a word that stands beside one ends there.', words('anchor').join(' '))
  text += "/** Longer words that take the sense out of a rule's word inside them; by province (empty: everywhere). */\n"
  text += 'export const COVERS: readonly (readonly [province: string, words: string])[] = [\n'
  for (const row of vocabulary) if (row.kind === 'cover') text += `  ['${row.provinces}', '${row.words}'],\n`
  text += ']\n\n'
  text +=
    '/** Words that say what a service does, by trade; `-`: of no trade; those of organizations, which such names end in. */\n'
  text += 'export const TRADES: readonly (readonly [trade: string, words: string])[] = [\n'
  for (const row of readTsv(new URL('./trades.tsv', import.meta.url))) text += `  ['${row.trade}', '${row.words}'],\n`
  return { 'naming/table.ts': `${text}]\n` }
}

/**
 * By character of the rows' words: every form of it that NFKC leaves alone. What a character is in the traditional
 * spelling of the words; in words of state and authority also what stands for it elsewhere (傢 in 國傢).
 */
function formsOf(rows: readonly WordList[]): Map<string, string> {
  const wordsOf = (list: readonly WordList[]): string => list.map((row) => row.words).join(' ')
  const isGuarded = (row: WordList): boolean => /^(?:state|authority|sensitive)$/.test(row.topic)
  const wanted = new Set([...wordsOf(rows)].filter((character) => character > ' '))
  const guarded = new Set(wordsOf(rows.filter(isGuarded)))
  const forms = new Map<string, string>()
  const add = (basic: string, form: string): void => {
    const known = forms.get(basic) ?? ''
    if (wanted.has(basic) && !wanted.has(form) && !known.includes(form)) forms.set(basic, known + form)
  }
  for (const area of ['tw', 'hk'] as const) {
    const traditional = new Set<string>(Converter({ from: 'cn', to: area })(wordsOf(rows)))
    const simplify: (text: string) => string = Converter({ from: area, to: 'cn' })
    for (let unit = 0x3400; unit <= 0x9fff; unit++) {
      const form = String.fromCharCode(unit)
      const basic = simplify(form)
      if (basic !== form && (guarded.has(basic) || traditional.has(form))) add(basic, form)
    }
  }
  for (const row of readTsv(new URL('./folding.tsv', import.meta.url))) {
    const from = [...row.from!]
    const to = [...row.to!]
    if (from.length !== to.length) throw new Error(`folding.tsv: ${row.kind}: ${from.length} forms of ${to.length}`)
    from.forEach((form, index) => {
      add(to[index]!, form)
    })
  }
  return forms
}
