import { banner, readTsv } from '../../data/read-tsv.ts'
import { toTaiwan } from '../../data/taiwan/convert.ts'

/** Types that a service may have, per form: the shape `<prefix>-<type>`. */
const VARIANTS: Record<string, readonly [prefix: string, types: readonly string[]]> = {
  icp: ['icp', ['website', 'app', 'mini-program', 'quick-app']],
  'public-security': ['ps', ['website', 'app']],
}

function typeOf(shape: string, type: string, rule: string): string {
  const withRule = rule === '' ? '' : `, rule: '${rule}'`
  const [kind = '', argument = ''] = type.split(':')
  if (kind === 'literal') return `is: 'literal', value: '${argument}'`
  if (kind === 'choice') return `is: 'choice', enumerations: ${JSON.stringify(argument.split('|'))}`
  if (kind === 'choices') return `is: 'choices', enumerations: ['${argument}']`
  if (kind === 'text' || kind === 'date' || kind === 'flag' || kind === 'true' || kind === 'any') {
    return `is: '${kind}'${withRule}`
  }
  if (kind === 'list' && argument === 'text') return `is: 'texts'${withRule}`
  if (kind === 'variants' || argument === 'variants') {
    const [prefix, types] = VARIANTS[shape]!
    const variants = types.map((name) => `'${name}': '${prefix}-${name}'`).join(', ')
    return `is: '${kind === 'list' ? 'services' : 'service'}', variants: { ${variants} }`
  }
  if (kind === 'list' && argument.startsWith('@')) return `is: 'objects', shape: '${argument.slice(1)}'`
  if (kind.startsWith('@')) {
    const [name, other] = kind.slice(1).split('|')
    return `is: '${other === 'entity' ? 'object-or-entity' : 'object'}', shape: '${name}'${withRule}`
  }
  throw new Error(`${shape}: type ${type}`)
}

export function generate(): Record<string, string> {
  const rows = readTsv(new URL('./source.tsv', import.meta.url))
  const shapes = new Map<string, Record<string, string>[]>()
  for (const row of rows) {
    const shape = row.path!.split('.')[0]!
    const list = shapes.get(shape)
    if (list === undefined) shapes.set(shape, [row])
    else list.push(row)
  }
  let table = banner('source.tsv', 'The two filing forms: every field, its type, when it is required, and its rule.')
  table += "import type { Shape } from './shape.ts'\n\n"
  table += `export type ShapeName = ${[...shapes.keys()].map((name) => `'${name}'`).join(' | ')}\n\n`
  table += `/** Id of a field: its shape and its key. */\nexport type FieldId =\n${rows.map((row) => `  | '${row.path}'\n`).join('')}\n`
  table += 'export const shapes: { readonly [N in ShapeName]: Shape } = {\n'
  for (const [shape, fields] of shapes) {
    table += `  '${shape}': {\n`
    for (const row of fields) {
      table += `    ${row.path!.split('.')[1]}: { ${typeOf(shape, row.type!, row.rule!)}, required: '${row.required}' },\n`
    }
    table += '  },\n'
  }
  table += '}\n'

  const labels = (constant: string, label: (row: Record<string, string>) => string): string => {
    const head = banner('../../filing/form/source.tsv', 'Labels of every field of the forms.')
    const body = rows.map((row) => `  '${row.path}': ${JSON.stringify(label(row))},\n`).join('')
    return `${head}import type { FieldLabels } from '../locale.ts'\n\nexport const ${constant}: FieldLabels = {\n${body}}\n`
  }
  return {
    '../filing/form/table.ts': table,
    '../locale/fields/zh-CN.ts': labels('zhCNFields', (row) => row.zh!),
    '../locale/fields/zh-TW.ts': labels('zhTWFields', (row) => toTaiwan(row.zh!)),
    '../locale/fields/en.ts': labels('enFields', (row) => row.en!),
  }
}
