import { banner, dateOf, readTsv } from '../read-tsv.ts'
import { toTaiwan } from '../taiwan/convert.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

const literal = (value: unknown): string => JSON.stringify(value)

/** `person-document` → `personDocumentKeys`. */
function constantOf(enumeration: string): string {
  return `${enumeration.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Keys`
}

/** `organization-document/enterprise` → the keys of `organization-document` and one row of the nature × document matrix. */
export function generate(): Record<string, string> {
  const rows = readTsv(SOURCE)
  const labels = new Map<string, Map<string, { zh: string; en: string }>>()
  const systems = { miit: 'miit_code', wechat: 'wechat_code', 'public-security': 'public_security_code' }
  const codes = new Map<string, Map<string, string[]>>()
  const matrix = new Map<string, string[]>()
  for (const row of rows) {
    const [name = '', nature] = row.enumeration!.split('/')
    const keys = labels.get(name) ?? labels.set(name, new Map()).get(name)!
    if (!keys.has(row.key!)) keys.set(row.key!, { zh: row.zh!, en: row.en === '' ? row.zh! : row.en! })
    if (nature === undefined) {
      for (const [system, column] of Object.entries(systems)) {
        if (row[column] === '') continue
        const tables = codes.get(system) ?? codes.set(system, new Map()).get(system)!
        const list = tables.get(name) ?? tables.set(name, []).get(name)!
        list.push(`${literal(row.key)}: ${row[column]}`)
      }
    } else {
      const list = matrix.get(nature) ?? matrix.set(nature, []).get(nature)!
      list.push(`${literal(row.key)}: ${row.miit_code}`)
    }
  }

  let table = banner(
    'source.tsv',
    'Enumerations of the two filing forms. Sources and dates: README.md beside this file.',
  )
  table += `/** Date on which the lists were last read (ISO). */\nexport const enumerationsVersion = '${dateOf(SOURCE)}'\n\n`
  // A constant for each, so that a check that asks for natures does not bring all the others.
  for (const [name, keys] of labels) {
    const list = `[${[...keys.keys()].map(literal).join(', ')}]`
    table += `/** Keys of \`${name}\`, in the order of the forms. */\n`
    table += `export const ${constantOf(name)}: readonly ${list} = /* @__PURE__ */ Object.freeze(${list} as const)\n\n`
  }
  const members = (separator: string, value: (constant: string) => string): string =>
    [...labels.keys()].map((name) => `  ${literal(name)}: ${value(constantOf(name))}${separator}\n`).join('')
  table += '/** Keys of every enumeration, by its name. */\nexport const enumerationKeys: {\n'
  table += `${members('', (constant) => `typeof ${constant}`).replace(/^ {2}/gm, '  readonly ')}} = /* @__PURE__ */ Object.freeze({\n`
  table += `${members(',', (constant) => constant)}})\n\n`
  table +=
    "/**\n * Codes of the receiving systems by key: the ministry (MIIT), WeChat's filing API, the public-security platform.\n"
  table += ' * They are not portable, and bit values from 2^31 up overflow 32-bit operators.\n */\n'
  table += 'export const codeTables = {\n'
  for (const [system, tables] of codes) {
    table += `  ${literal(system)}: {\n`
    for (const [name, list] of tables) table += `    ${literal(name)}: { ${list.join(', ')} },\n`
    table += '  },\n'
  }
  table += '} as const\n\n'
  table += "/** Which documents an organization of each nature may file with, and the ministry's code of the pair. */\n"
  table += 'export const organizationDocuments: {\n'
  for (const [nature, list] of matrix) {
    table += `  readonly ${literal(nature)}: { ${list.map((pair) => `readonly ${pair}`).join('; ')} }\n`
  }
  table += '} = /* @__PURE__ */ Object.freeze({\n'
  for (const [nature, list] of matrix) {
    table += `  ${literal(nature)}: /* @__PURE__ */ Object.freeze({ ${list.join(', ')} } as const),\n`
  }
  table += '})\n'

  const locale = (constant: string, label: (entry: { zh: string; en: string }) => string): string => {
    let text = `export const ${constant}: OptionLabels = {\n`
    for (const [name, keys] of labels) {
      text += `  ${literal(name)}: {\n`
      for (const [key, entry] of keys) text += `    ${literal(key)}: ${literal(label(entry))},\n`
      text += '  },\n'
    }
    return `${text}}\n\n`
  }
  const head = banner('../data/enumerations/source.tsv', 'Labels of every option of the forms.')
  const file = (constant: string, label: (entry: { zh: string; en: string }) => string): string =>
    `${head}import type { OptionLabels } from '../locale.ts'\n\n${locale(constant, label).trimEnd()}\n`
  return {
    'enumerations/table.ts': table,
    '../locale/options/zh-CN.ts': file('zhCNOptions', (entry) => entry.zh),
    '../locale/options/zh-TW.ts': file('zhTWOptions', (entry) => toTaiwan(entry.zh)),
    '../locale/options/en.ts': file('enOptions', (entry) => entry.en),
  }
}
