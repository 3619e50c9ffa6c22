import { banner, dateOf, readTsv } from '../read-tsv.ts'
import { toTaiwan } from '../taiwan/convert.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

const literal = (value: unknown): string => JSON.stringify(value)

/** `person-document` → `personDocumentKeys`. */
function constantOf(enumeration: string): string {
  return `${enumeration.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Keys`
}

interface Label {
  readonly zh: string
  readonly en: string
}

/** What the table tells of the enumerations. */
interface Enumerations {
  /** By enumeration and key. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, Label>>
  /** Pairs of key and code, by receiving system and enumeration. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  /** Pairs of document and code, by nature. */
  readonly matrix: ReadonlyMap<string, readonly string[]>
}

/** Columns of the receiving systems' codes. */
const SYSTEMS = { miit: 'miit_code', wechat: 'wechat_code', 'public-security': 'public_security_code' }

/** `organization-document/enterprise` → the keys of `organization-document` and one row of the nature × document matrix. */
function readEnumerations(): Enumerations {
  const labels = new Map<string, Map<string, Label>>()
  const codes = new Map<string, Map<string, string[]>>()
  const matrix = new Map<string, string[]>()
  for (const row of readTsv(SOURCE)) {
    const [name = '', nature] = row.enumeration!.split('/')
    const keys = labels.get(name) ?? labels.set(name, new Map()).get(name)!
    if (!keys.has(row.key!)) keys.set(row.key!, { zh: row.zh!, en: row.en === '' ? row.zh! : row.en! })
    if (nature !== undefined) {
      const list = matrix.get(nature) ?? matrix.set(nature, []).get(nature)!
      list.push(`${literal(row.key)}: ${row.miit_code}`)
      continue
    }
    for (const [system, column] of Object.entries(SYSTEMS)) {
      if (row[column] === '') continue
      const tables = codes.get(system) ?? codes.set(system, new Map()).get(system)!
      const list = tables.get(name) ?? tables.set(name, []).get(name)!
      list.push(`${literal(row.key)}: ${row[column]}`)
    }
  }
  return { labels, codes, matrix }
}

function keysText({ labels }: Enumerations): string {
  let text = ''
  // A constant for each, so that a check that asks for natures does not bring all the others.
  for (const [name, keys] of labels) {
    const list = `[${[...keys.keys()].map(literal).join(', ')}]`
    text += `/** Keys of \`${name}\`, in the order of the forms. */\n`
    text += `export const ${constantOf(name)}: readonly ${list} = /* @__PURE__ */ Object.freeze(${list} as const)\n\n`
  }
  const members = (separator: string, value: (constant: string) => string): string =>
    [...labels.keys()].map((name) => `  ${literal(name)}: ${value(constantOf(name))}${separator}\n`).join('')
  text += '/** Keys of every enumeration, by its name. */\nexport const enumerationKeys: {\n'
  text += `${members('', (constant) => `typeof ${constant}`).replace(/^ {2}/gm, '  readonly ')}} = /* @__PURE__ */ Object.freeze({\n`
  return `${text}${members(',', (constant) => constant)}})\n\n`
}

function codesText({ codes }: Enumerations): string {
  let text =
    "/**\n * Codes of the receiving systems by key: the ministry (MIIT), WeChat's filing API, the public-security platform.\n"
  text += ' * They are not portable, and bit values from 2^31 up overflow 32-bit operators.\n */\n'
  text += 'export const codeTables = {\n'
  for (const [system, tables] of codes) {
    text += `  ${literal(system)}: {\n`
    for (const [name, list] of tables) text += `    ${literal(name)}: { ${list.join(', ')} },\n`
    text += '  },\n'
  }
  return `${text}} as const\n\n`
}

function matrixText({ matrix }: Enumerations): string {
  let text =
    "/** Which documents an organization of each nature may file with, and the ministry's code of the pair. */\n"
  text += 'export const organizationDocuments: {\n'
  for (const [nature, list] of matrix) {
    text += `  readonly ${literal(nature)}: { ${list.map((pair) => `readonly ${pair}`).join('; ')} }\n`
  }
  text += '} = /* @__PURE__ */ Object.freeze({\n'
  for (const [nature, list] of matrix) {
    text += `  ${literal(nature)}: /* @__PURE__ */ Object.freeze({ ${list.join(', ')} } as const),\n`
  }
  return `${text}})\n`
}

/** Enumerations that fields of the forms choose from, the types of services, and the provinces. */
function chosenInForms(): ReadonlySet<string> {
  const names = new Set(['server-location', 'service-type'])
  for (const { type = '' } of readTsv(new URL('../forms/source.tsv', import.meta.url))) {
    const [is, enumerations = ''] = type.split(':')
    if (is === 'choice' || is === 'choices') for (const name of enumerations.split('|')) names.add(name)
  }
  return names
}

/** Chinese labels by themselves, for checks, which do without the locales. */
function namesFile(labels: Enumerations['labels']): string {
  const chosen = chosenInForms()
  let text = banner('source.tsv', 'What the options of the forms are called on them.')
  text += '/** Chinese labels of what the forms let choose, in the order of the keys. */\n'
  text += 'export const optionNames: { readonly [name: string]: string } = {\n'
  for (const [name, keys] of labels) {
    if (chosen.has(name)) text += `  '${name}': '${[...keys.values()].map(({ zh }) => zh).join('|')}',\n`
  }
  return `${text}}\n`
}

export function generate(): Record<string, string> {
  const enumerations = readEnumerations()
  const { labels } = enumerations
  let table = banner(
    'source.tsv',
    'Enumerations of the two filing forms. Sources and dates: README.md beside this file.',
  )
  table += `/** Date on which the lists were last read (ISO). */\nexport const enumerationsVersion = '${dateOf(SOURCE)}'\n\n`
  table += keysText(enumerations) + codesText(enumerations) + matrixText(enumerations)

  const locale = (constant: string, label: (entry: Label) => string): string => {
    let text = `export const ${constant}: OptionLabels = {\n`
    for (const [name, keys] of labels) {
      text += `  ${literal(name)}: {\n`
      for (const [key, entry] of keys) text += `    ${literal(key)}: ${literal(label(entry))},\n`
      text += '  },\n'
    }
    return `${text}}\n\n`
  }
  const head = banner('../data/enumerations/source.tsv', 'Labels of every option of the forms.')
  const file = (constant: string, label: (entry: Label) => string): string =>
    `${head}import type { OptionLabels } from '../locale.ts'\n\n${locale(constant, label).trimEnd()}\n`
  return {
    'enumerations/table.ts': table,
    'enumerations/names.ts': namesFile(labels),
    '../locale/options/zh-CN.ts': file('zhCNOptions', (entry) => entry.zh),
    '../locale/options/zh-TW.ts': file('zhTWOptions', (entry) => toTaiwan(entry.zh)),
    '../locale/options/en.ts': file('enOptions', (entry) => entry.en),
  }
}
