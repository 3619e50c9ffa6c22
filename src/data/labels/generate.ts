import { Converter } from 'opencc-js'
import { banner, readTsv } from '../read-tsv.ts'
import { toTaiwan } from '../taiwan/convert.ts'

/**
 * What labels and cells of tables may be called besides what the forms print: by the sources in `source.tsv`, by Taiwan
 * and Hong Kong, by what a sheet has in the place of a switch.
 */

type Row = Readonly<Record<string, string>>

const read = (path: string): Row[] => readTsv(new URL(path, import.meta.url))
const quoted = (texts: Iterable<string>): string => [...texts].map((text) => JSON.stringify(text)).join(', ')

/** Traditional forms that OpenCC knows besides Taiwan's: those of Hong Kong and of the standard. */
const toTraditional = ['tw', 'hk', 't'].map((to) => Converter({ from: 'cn', to }))

const OPTION = 'option:'

/** Every traditional form of a character in the texts, and what it is folded to. */
function foldedCharacters(texts: readonly string[]): ReadonlyMap<string, string> {
  const folded = new Map<string, string>()
  const kept = new Set(texts.join(''))
  for (const text of texts) {
    // Character by character in its word: 里 of 公里 is no 裡.
    for (const convert of toTraditional) {
      const traditional = [...convert(text)]
      const simplified = [...text]
      if (traditional.length !== simplified.length) continue
      traditional.forEach((form, index) => {
        if (form !== simplified[index] && !kept.has(form)) folded.set(form, simplified[index]!)
      })
    }
  }
  return folded
}

/** What a text is called in Taiwan, where that is more than another form of its characters. */
function taiwanese(zh: string, folded: ReadonlyMap<string, string>): string | undefined {
  const text = [...toTaiwan(zh)].map((form) => folded.get(form) ?? form).join('')
  return text === zh ? undefined : text
}

function group(pairs: readonly (readonly [key: string, text: string])[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [key, text] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(text))
  return groups
}

function labelsText(further: ReadonlyMap<string, ReadonlySet<string>>): string {
  let text = '/** Further labels of fields by their id, of kinds of services by their shape. */\n'
  text += 'export const furtherLabels: Readonly<Record<string, readonly string[]>> = {\n'
  for (const [id, labels] of further) text += `  '${id}': [${quoted(labels)}],\n`
  return `${text}}\n\n`
}

function optionsText(options: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>): string {
  let text = '/** Further names of options by enumeration and key. */\n'
  text += 'export const furtherOptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {\n'
  for (const [name, keys] of options) {
    text += `  '${name}': { ${[...keys].map(([key, names]) => `'${key}': [${quoted(names)}]`).join(', ')} },\n`
  }
  return `${text}}\n\n`
}

/** Words of a constant of their own: what checks ask for does not bring the others. */
const ANSWERS = ['yes', 'no', 'none']

function wordsText(words: readonly Row[]): string {
  let text = ''
  const listOf = ({ zh, en, further }: Row): string =>
    `[${quoted(new Set([zh!, en!, ...(further === '' ? [] : further!.split('|'))]))}]`
  for (const row of words) {
    if (!ANSWERS.includes(row.word!)) continue
    text += `/** What stands for \`${row.word}\`; in simplified characters and English. */\n`
    text += `export const ${row.word}Words: readonly string[] = ${listOf(row)}\n\n`
  }
  text += '/** What stands in the place of a value, and words of tables; in simplified characters and English. */\n'
  const names = words.map(({ word }) => `'${word}'`).join(' | ')
  text += `export const tableWords: { readonly [W in ${names}]: readonly string[] } = {\n`
  for (const row of words) {
    text += `  '${row.word}': ${ANSWERS.includes(row.word!) ? `${row.word}Words` : listOf(row)},\n`
  }
  return `${text}}\n`
}

/** What a locale writes into cells, by its column in `words.tsv`. */
function cellsFile(constant: string, words: readonly Row[], write: (row: Row) => string): string {
  let text = banner(
    '../../data/labels/words.tsv',
    'What stands in the cells of a table, and between the words of a label.',
  )
  text += "import type { CellWords } from '../locale.ts'\n\n"
  text += `export const ${constant}: CellWords = {\n`
  for (const row of words) {
    // Trailing blanks of a separator are none of the table's.
    const [key, value] = [row.word!, write(row)]
    text += `  '${key}': ${JSON.stringify(key === 'within' || key === 'between' ? spaced(value) : value)},\n`
  }
  return `${text}}\n`
}

/** `: ` and `, ` in English; Chinese punctuation needs no blank. */
function spaced(separator: string): string {
  return /^[:,]$/.test(separator.trim()) ? `${separator.trim()} ` : separator
}

export function generate(): Record<string, string> {
  const [source, words, forms, enumerations] = [
    './source.tsv',
    './words.tsv',
    '../forms/source.tsv',
    '../enumerations/source.tsv',
  ].map(read) as [Row[], Row[], Row[], Row[]]
  const ids = new Set(forms.flatMap(({ path = '' }) => [path, path.slice(0, path.indexOf('.'))]))
  const options = enumerations.map((row) => ({ ...row, name: row.enumeration!.split('/')[0]! }))
  const known = new Set(options.map(({ name, key }: Row) => `${OPTION}${name}.${key}`))
  for (const { of = '' } of source) {
    if (!ids.has(of) && !known.has(of)) throw new Error(`labels/source.tsv: neither a field nor an option: ${of}`)
  }
  const wordTexts = words.flatMap(({ zh = '', further = '' }) => [zh, ...further.split('|')])
  const texts = [
    ...forms.map(({ zh }) => zh!),
    ...options.map(({ zh }: Row) => zh!),
    ...source.map(({ label }) => label!),
  ]
  const folded = foldedCharacters([...texts, ...wordTexts])
  const inTaiwan = (key: string, zh: string): [string, string][] => {
    const text = taiwanese(zh, folded)
    return text === undefined ? [] : [[key, text]]
  }
  const labels = group([
    ...source.filter(({ of }) => !of!.startsWith(OPTION)).map(({ of, label }) => [of!, label!] as const),
    ...forms.flatMap(({ path, zh }) => inTaiwan(path!, zh!)),
    ...source.filter(({ of }) => !of!.startsWith(OPTION)).flatMap(({ of, label }) => inTaiwan(of!, label!)),
  ])
  const names = group([
    ...source
      .filter(({ of }) => of!.startsWith(OPTION))
      .map(({ of, label }) => [of!.slice(OPTION.length), label!] as const),
    ...options
      .filter(({ name }) => inForms(name, forms))
      .flatMap(({ name, key, zh }: Row) => inTaiwan(`${name}.${key}`, zh!)),
  ])
  const byEnumeration = new Map<string, Map<string, Set<string>>>()
  for (const [id, set] of names) {
    const [name = '', key = ''] = [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)]
    byEnumeration.set(name, (byEnumeration.get(name) ?? new Map()).set(key, set))
  }
  const characters = [...folded]
  const table =
    banner('*.tsv, the forms and the enumerations', 'What labels, options and cells of tables are called besides.') +
    '/** Traditional forms of the characters in labels, options and words, and the simplified ones at the same places. */\n' +
    `export const traditionalForms: string = ${JSON.stringify(characters.map(([form]) => form).join(''))}\n` +
    `export const simplifiedForms: string = ${JSON.stringify(characters.map(([, form]) => form).join(''))}\n\n` +
    labelsText(labels) +
    optionsText(byEnumeration) +
    wordsText(words)
  const cells = words.filter(({ word = '' }) => !word.includes('-column') && word !== 'information')
  return {
    'labels/table.ts': table,
    '../locale/cells/zh-CN.ts': cellsFile('zhCNCells', cells, ({ zh }) => zh!),
    '../locale/cells/zh-TW.ts': cellsFile('zhTWCells', cells, ({ zh }) => toTaiwan(zh!)),
    '../locale/cells/en.ts': cellsFile('enCells', cells, ({ en }) => en!),
  }
}

/** Whether a field of the forms is of this enumeration; kinds of services are told by theirs. */
function inForms(name: string, forms: readonly Row[]): boolean {
  return (
    name === 'service-type' ||
    name === 'server-location' ||
    forms.some(({ type = '' }) => type.split(/[:|]/).includes(name))
  )
}
