import { banner, readTsv } from '../read-tsv.ts'
import { toTaiwan } from '../taiwan/convert.ts'

/**
 * From the description of the forms: the table that the checks walk, the model's interfaces, and the labels.
 *
 * Types of a field in `source.tsv`: `text`, `text|list` (a list is taken and joined), `date`, `date|long-term`, `number`,
 * `flag`, `true`, `any`, `literal:value`, `choice:enumeration|enumeration`, `choices:enumeration`, `list:text`, `@shape`,
 * `@shape|word|word` (a word may stand in the object's place), `list:@shape`, `variants`, `list:variants`.
 */

type Row = Readonly<Record<string, string>>

/** Types that a service may have, per form: the shape `<prefix>-<type>`. */
const VARIANTS: Readonly<Record<string, readonly [prefix: string, name: string, types: readonly string[]]>> = {
  icp: ['icp', 'IcpService', ['website', 'app', 'mini-program', 'quick-app']],
  'public-security': ['ps', 'PublicSecurityService', ['website', 'app']],
}

/** Names that the types of enumerations have in the library. */
const ENUMERATION_TYPES: Readonly<Record<string, string>> = {
  nature: 'Nature',
  'person-document': 'PersonDocumentType',
  'organization-document': 'OrganizationDocumentType',
  'pre-approval': 'PreApproval',
  'filing-kind': 'FilingKind',
  'service-content': 'ServiceContent',
  language: 'Language',
  'access-mode': 'AccessMode',
  'app-platform': 'AppPlatform',
}

/** Conditions that a first filing meets: the types are its types. */
const usual = readTsv(new URL('./conditions.tsv', import.meta.url)).filter((row) => row.usual === 'yes')

/** Whether a field stands in every first filing. */
export function isUsual({ required }: Row): boolean {
  return required === 'yes' || usual.some(({ condition }) => condition === required)
}

const shapeOf = (row: Row): string => row.path!.slice(0, row.path!.indexOf('.'))
const keyOf = (row: Row): string => row.path!.slice(row.path!.indexOf('.') + 1)
const formsAmong = (rows: readonly Row[]): string[] => rows.filter((row) => keyOf(row) === 'form').map(shapeOf)
const partsOf = (kinds: readonly Row[]): string[] =>
  Object.keys(kinds[0]!).filter((column) => !['kind', 'zh', 'en'].includes(column))
const union = (values: Iterable<string>): string => [...new Set(values)].map((value) => `'${value}'`).join(' | ')
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')
const enumerationType = (name: string): string => ENUMERATION_TYPES[name] ?? `KeyOf<'${name}'>`

/** A type of the description, taken apart. */
interface Parsed {
  readonly is: string
  /** Shape of an object, or enumerations, or the literal. */
  readonly of: readonly string[]
  /** Words that may stand in an object's place. */
  readonly words: readonly string[]
}

function parseType(type: string): Parsed {
  const list = type.startsWith('list:')
  const inner = list ? type.slice(5) : type
  if (inner.startsWith('@')) {
    const [shape = '', ...words] = inner.slice(1).split('|')
    return { is: list ? 'objects' : 'object', of: [shape], words }
  }
  if (inner === 'variants') return { is: list ? 'services' : 'service', of: [], words: [] }
  if (inner === 'text' && list) return { is: 'texts', of: [], words: [] }
  const [is = '', argument] = inner.split(':')
  return { is, of: argument === undefined ? [] : argument.split('|'), words: [] }
}

function fieldOf(row: Row): string {
  const { is, of, words } = parseType(row.type!)
  const rule = row.rule === '' ? '' : `, rule: '${row.rule}'`
  const required = `, required: '${row.required}'`
  const variants = VARIANTS[shapeOf(row)]
  switch (is) {
    case 'text|list':
      return `{ is: 'text', joined: ';'${rule}${required} }`
    case 'date|long-term':
      return `{ is: 'date'${rule}${required} }`
    case 'literal':
      return `{ is: 'literal', value: '${of[0]}'${required} }`
    case 'choice':
    case 'choices':
      return `{ is: '${is}', enumerations: [${quoted(of)}]${required} }`
    case 'object': {
      const instead = words.length === 0 ? '' : `, words: [${quoted(words)}]`
      return `{ is: 'object', shape: '${of[0]}'${instead}${rule}${required} }`
    }
    case 'objects':
      return `{ is: 'objects', shape: '${of[0]}'${required} }`
    case 'service':
    case 'services': {
      const [prefix, , types] = variants!
      const pairs = types.map((name) => `'${name}': '${prefix}-${name}'`).join(', ')
      return `{ is: '${is}', variants: { ${pairs} }${required} }`
    }
    default:
      return `{ is: '${is}'${rule}${required} }`
  }
}

/** A field's type in the model, or in the draft of it. */
function typeOf(row: Row, names: ReadonlyMap<string, string>, draft: boolean): string {
  const { is, of, words } = parseType(row.type!)
  const suffix = draft ? 'Draft' : ''
  const named = (shape: string): string => `${names.get(shape)}${suffix}`
  const list = (item: string): string => (draft ? `${/[|]/.test(item) ? `(${item})` : item}[]` : `readonly ${item}[]`)
  switch (is) {
    case 'text':
      return 'string'
    case 'text|list':
      return draft ? 'string | string[]' : 'string'
    case 'texts':
      return list('string')
    case 'date':
      return draft ? 'DraftDate' : 'IsoDate'
    case 'date|long-term':
      return draft ? 'DraftDate' : "IsoDate | 'long-term'"
    case 'number':
      return 'number'
    case 'flag':
      return 'boolean'
    case 'true':
      return draft ? 'boolean' : 'true'
    case 'literal':
      return `'${of[0]}'`
    case 'choice':
      return [...of.map(enumerationType), ...(draft ? ["''"] : [])].join(' | ')
    case 'choices':
      return list(enumerationType(of[0]!))
    case 'object':
      return [named(of[0]!), ...words.map((word) => `'${word}'`)].join(' | ')
    case 'objects':
      return list(named(of[0]!))
    case 'service':
      return `${VARIANTS[shapeOf(row)]![1]}${suffix}`
    case 'services':
      return list(`${VARIANTS[shapeOf(row)]![1]}${suffix}`)
    default:
      return 'unknown'
  }
}

function comment(row: Row, indent = ''): string {
  const zh = row.noteZh ? `${row.zh}：${row.noteZh}。` : `${row.zh}。`
  const en = row.noteEn ? `${row.en}: ${row.noteEn}.` : `${row.en}.`
  return `${indent}/** ${zh} ${en} */\n`
}

function interfaceOf(shape: string, fields: readonly Row[], shapes: readonly Row[], draft: boolean): string {
  const names = new Map(shapes.map((row) => [row.shape!, row.name!]))
  const about = shapes.find((row) => row.shape === shape)!
  const note = draft ? '，填写中的状态：各项都可以暂缺' : ''
  const noteEn = draft ? ', as a form holds it: anything may be missing yet' : ''
  let text = `/** ${about.zh}${note}。 ${about.en}${noteEn}. */\nexport interface ${about.name}${draft ? 'Draft' : ''} {\n`
  for (const row of fields) {
    const type = typeOf(row, names, draft)
    const optional = draft || !isUsual(row)
    // What may be left out may be null, too: empty form controls and JSON give it.
    const blank = !optional || type === 'unknown' ? '' : ' | null | undefined'
    text += `${comment(row, '  ')}  ${draft ? '' : 'readonly '}${keyOf(row)}${optional ? '?' : ''}: ${type}${blank}\n`
  }
  return `${text}}\n\n`
}

/** Every object of the forms by its name, so that one type reaches them all. */
function sectionTypes(table: string, state: string, type: string, shapes: readonly Row[], suffix: string): string {
  let text = `/** Every object of the forms by its name, as ${state}. */\nexport interface ${table} {\n`
  for (const { shape, name } of shapes) text += `  readonly '${shape}': ${name}${suffix}\n`
  text += `}\n\n/** An object of the forms as ${state}: \`${type}<'icp-website'>\`. */\n`
  return `${text}export type ${type}<N extends keyof ${table}> = ${table}[N]\n\n`
}

function modelFile(byShape: ReadonlyMap<string, readonly Row[]>, shapes: readonly Row[]): string {
  let body = ''
  for (const [shape, fields] of byShape) {
    body += interfaceOf(shape, fields, shapes, false) + interfaceOf(shape, fields, shapes, true)
  }
  for (const [prefix, name, types] of Object.values(VARIANTS)) {
    const members = types.map((type) => shapes.find((row) => row.shape === `${prefix}-${type}`)!.name!)
    body += `/** 服务，以 type 区分。 Service, told apart by \`type\`. */\nexport type ${name} = ${members.join(' | ')}\n\n`
    body += `/** 填写中的服务。 Service as a form holds it. */\nexport type ${name}Draft = ${members.map((member) => `${member}Draft`).join(' | ')}\n\n`
  }
  body += sectionTypes('Sections', 'filed', 'SectionOf', shapes, '')
  body += sectionTypes('Drafts', 'a form holds it', 'DraftOf', shapes, 'Draft')
  const imports = [...Object.values(ENUMERATION_TYPES), 'KeyOf'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  )
  let text = banner(
    'source.tsv',
    'The models of the forms: what a checked filing holds, and what a form holds on the way.',
  )
  text += `import type { IsoDate } from '../../foundation/calendar.ts'\n`
  text += `import type { ${imports.sort().join(', ')} } from '../enumerations/enumeration.ts'\n\n`
  text += `/** A date as forms hold it: text, or what a date picker gives (\`Date\`, dayjs, moment, a time as a number). */\nexport type DraftDate = string | number | { toISOString(): string }\n\n`
  return `${text}${body.trimEnd()}\n`
}

/** The names of everything in the forms, as types: the shapes refer to them, and the table to the shapes. */
function idsFile(byShape: ReadonlyMap<string, readonly Row[]>, rows: readonly Row[], kinds: readonly Row[]): string {
  const conditions = rows.map((row) => row.required!).filter((required) => required !== 'yes' && required !== 'no')
  const rules = rows.map((row) => row.rule!).filter((rule) => rule !== '')
  let text = banner('source.tsv and kinds.tsv', 'The names of everything in the forms.')
  const forms = `[${quoted(formsAmong(rows))}]`
  text += '/** The forms: the objects whose `form` names them. */\n'
  text += `export const formNames: readonly ${forms} = ${forms}\n\n`
  text += '/** Which of the forms. */\nexport type FormName = (typeof formNames)[number]\n\n'
  text += `/** Name of an object of the forms. */\nexport type ShapeName = ${union(byShape.keys())}\n\n`
  text += `/** Rules of the forms' fields. */\nexport type FormRuleId = ${union(rules)}\n\n`
  text += `/** Conditions under which a field is required. */\nexport type ConditionId = ${union(conditions)}\n\n`
  text += `/** A part of the ICP form that a kind of filing asks for or not. */\nexport type FilingPart = ${union(partsOf(kinds))}\n\n`
  text += `/** Id of a field: its shape and its key. */\nexport type FieldId =\n${rows.map((row) => `  | '${row.path}'\n`).join('')}`
  return text
}

/** Names that fields had in earlier versions, by shape and key. */
function formerKeysOf(former: readonly Row[], rows: readonly Row[]): string {
  const byShape = new Map<string, Map<string, string[]>>()
  for (const row of former) {
    if (!rows.some(({ path }) => path === row.path)) throw new Error(`former-names.tsv: no field ${row.path}`)
    const keys = byShape.get(shapeOf(row)) ?? new Map<string, string[]>()
    byShape.set(shapeOf(row), keys.set(keyOf(row), [...(keys.get(keyOf(row)) ?? []), row.former!]))
  }
  let text = '/** Names that fields had in earlier versions, by shape and key. */\n'
  text += 'export const formerKeys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {\n'
  for (const [shape, keys] of byShape) {
    text += `  '${shape}': { ${[...keys].map(([key, names]) => `${key}: [${quoted(names)}]`).join(', ')} },\n`
  }
  return `${text}}\n`
}

function tableFile(
  byShape: ReadonlyMap<string, readonly Row[]>,
  rows: readonly Row[],
  kinds: readonly Row[],
  former: readonly Row[],
): string {
  let text = banner('*.tsv', 'The forms: every field, its type, when it is required, and its rule.')
  text += "import type { FilingKind } from '../enumerations/enumeration.ts'\n"
  text += "import type { ConditionId, FilingPart, ShapeName } from './ids.ts'\n"
  text += "import type { Due, Shape } from './shape.ts'\n\n"
  text += 'export const shapes: { readonly [N in ShapeName]: Shape } = {\n'
  for (const [shape, fields] of byShape) {
    text += `  '${shape}': {\n${fields.map((row) => `    ${keyOf(row)}: ${fieldOf(row)},\n`).join('')}  },\n`
  }
  text += '}\n\n'
  text += '/** Conditions that a first filing meets. */\n'
  text += `export const usualConditions: readonly ConditionId[] = [${quoted(usual.map(({ condition }) => condition!))}]\n\n`
  text += '/** What each kind of filing asks for. */\n'
  text += 'export const dueByKind: { readonly [K in FilingKind]: { readonly [P in FilingPart]: Due } } = {\n'
  for (const row of kinds) {
    text += `  '${row.kind}': { ${partsOf(kinds)
      .map((part) => `'${part}': '${row[part]}'`)
      .join(', ')} },\n`
  }
  return `${text}}\n\n${formerKeysOf(former, rows)}`
}

/**
 * What stands in the police's form for what the ministry's form holds: of each field where it is found there, and how the
 * keys of its enumeration are called here. Of a shape that is not listed the object is taken as it is.
 */
function secondFormFile(fields: readonly Row[], keys: readonly Row[], rows: readonly Row[]): string {
  const known = new Map(rows.map((row) => [row.path!, row]))
  const shapes = new Map<string, string[]>()
  for (const { path = '', from = '' } of fields) {
    const type = known.get(path)?.type
    if (type === undefined) throw new Error(`second-form.tsv: no field ${path}`)
    const renamed = keys.filter((row) => row.path === path)
    // Of a key without an equal one has to be chosen.
    const pairs = renamed.map(({ key, to }) => `'${key}': ${to === '' ? 'null' : type === 'flag' ? to : `'${to}'`}`)
    const list = shapes.get(shapeOf({ path })) ?? []
    const extra = pairs.length === 0 ? '' : `, keys: { ${pairs.join(', ')} }`
    list.push(`    ${keyOf({ path })}: { from: [${quoted(from.split('|'))}]${extra} },\n`)
    shapes.set(shapeOf({ path }), list)
  }
  let text = banner('second-form.tsv and second-form-keys.tsv', "What of the police's form the ministry's form holds.")
  text += "import type { ShapeName } from './ids.ts'\nimport type { Counterpart } from './shape.ts'\n\n"
  text += 'export const secondForm: { readonly [N in ShapeName]?: Readonly<Record<string, Counterpart>> } = {\n'
  for (const [shape, list] of shapes) text += `  '${shape}': {\n${list.join('')}  },\n`
  return `${text}}
`
}

/** What a field is required under, in words: for people who ask the command. */
function conditionTextsFile(): string {
  const rows = readTsv(new URL('./conditions.tsv', import.meta.url))
  const lines = rows.map(({ condition, zh, en }) => `  ${keyText(condition!)}: { zh: '${zh}', en: '${en}' },\n`)
  return `${banner('conditions.tsv', 'When a field is required, in words.')}import type { ConditionId } from './ids.ts'

/** When a field is required that is not always. */
export const conditionTexts: Readonly<Record<ConditionId, { readonly zh: string; readonly en: string }>> = {
${lines.join('')}}
`
}

function keyText(key: string): string {
  return /^\w+$/.test(key) ? key : `'${key}'`
}

/** What else holds of an order of each kind; apart from the table, for only the determination of a kind asks. */
function kindRulesFile(kindRules: readonly Row[], rows: readonly Row[], kinds: readonly Row[]): string {
  const known = kinds.map(({ kind }) => kind!)
  const list = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : [])
  let text = banner('kind-rules.tsv', 'What may not change in an order of each kind, what comes first, and its rules.')
  text += "import type { RuleId } from '../../foundation/rule-ids.ts'\n"
  text += "import type { FilingKind } from '../enumerations/enumeration.ts'\n"
  text += "import type { FieldId } from './ids.ts'\n\n"
  text += '/** What holds of an order of a kind besides what is due in it. */\n'
  text += 'export interface KindRules {\n'
  text += '  /** Fields that keep what is on file. */\n  readonly fixed: readonly FieldId[]\n'
  text += '  /** What is done before. */\n  readonly first: readonly RuleId[]\n'
  text += '  /** Kinds that are no part of the same order. */\n  readonly excludes: readonly FilingKind[]\n'
  text += '  /** Rules that the kind follows. */\n  readonly rules: readonly RuleId[]\n}\n\n'
  text += 'export const kindRules: { readonly [K in FilingKind]: KindRules } = {\n'
  for (const { kind = '', fixed, first, excludes, rules } of kindRules) {
    for (const id of list(fixed)) {
      if (!rows.some(({ path }) => path === id)) throw new Error(`kind-rules.tsv: ${kind}: no field ${id}`)
    }
    for (const other of [kind, ...list(excludes)]) {
      if (!known.includes(other)) throw new Error(`kind-rules.tsv: no kind ${other}`)
    }
    const cells = { fixed, first, excludes, rules }
    const parts = Object.entries(cells).map(([name, cell]) => `${name}: [${quoted(list(cell))}]`)
    text += `  '${kind}': { ${parts.join(', ')} },\n`
  }
  return `${text}}\n`
}

export function generate(): Record<string, string> {
  const read = (name: string): Row[] => readTsv(new URL(`./${name}.tsv`, import.meta.url))
  const [rows, shapes, kinds] = [read('source'), read('shapes'), read('kinds')]
  const byShape = new Map<string, Row[]>()
  for (const row of rows) {
    const list = byShape.get(shapeOf(row))
    if (list === undefined) byShape.set(shapeOf(row), [row])
    else list.push(row)
  }
  const texts = (what: string, type: string, constant: string, text: (row: Row) => string): string => {
    const head = banner('../../data/forms/source.tsv', what)
    const told = rows.filter((row) => text(row) !== '')
    const body = told.map((row) => `  '${row.path}': ${JSON.stringify(text(row))},\n`).join('')
    return `${head}import type { ${type} } from '../locale.ts'\n\nexport const ${constant}: ${type} = {\n${body}}\n`
  }
  const labels = (constant: string, label: (row: Row) => string): string =>
    texts('Labels of every field of the forms.', 'FieldLabels', constant, label)
  const notes = (constant: string, note: (row: Row) => string): string =>
    texts('What a form says of a field besides its label.', 'FieldNotes', constant, note)
  return {
    'forms/ids.ts': idsFile(byShape, rows, kinds),
    'forms/table.ts': tableFile(byShape, rows, kinds, read('former-names')),
    'forms/model.ts': modelFile(byShape, shapes),
    'forms/second-form.ts': secondFormFile(read('second-form'), read('second-form-keys'), rows),
    'forms/condition-texts.ts': conditionTextsFile(),
    'forms/kind-rules.ts': kindRulesFile(read('kind-rules'), rows, kinds),
    '../locale/fields/zh-CN.ts': labels('zhCNFields', (row) => row.zh!),
    '../locale/fields/zh-TW.ts': labels('zhTWFields', (row) => toTaiwan(row.zh!)),
    '../locale/fields/en.ts': labels('enFields', (row) => row.en!),
    '../locale/notes/zh-CN.ts': notes('zhCNNotes', (row) => row.noteZh ?? ''),
    '../locale/notes/zh-TW.ts': notes('zhTWNotes', (row) => toTaiwan(row.noteZh ?? '')),
    '../locale/notes/en.ts': notes('enNotes', (row) => row.noteEn ?? ''),
  }
}
