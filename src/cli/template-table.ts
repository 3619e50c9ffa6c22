import Papa from 'papaparse'
import { emptyPart } from '../filing/empty-filing.ts'
import { type FilingField, filingFields } from '../form-libraries/filing-fields.ts'
import { labelRows, type PlacedRow } from '../form-libraries/labels/to-labels.ts'
import type { PathStep } from '../foundation/issue.ts'
import { isList } from '../foundation/untrusted.ts'
import { type Bilingual, type Language, listed, say } from '../locale/language.ts'
import { OPTIONAL, REQUIRED, type Template } from './filing-template.ts'

/** Without it spreadsheets read a table in the encoding of the country. */
const BYTE_ORDER_MARK = '\ufeff'

const FIELD: Bilingual = { zh: '字段', en: 'Field' }
const VALUE: Bilingual = { zh: '填写', en: 'Value' }
const NOTE: Bilingual = { zh: '说明', en: 'Note' }
const HINT: Bilingual = {
  zh: '请先将“填写”一列设为文本格式，否则长号码会被改动；另存时选CSV',
  en: 'Format the column Value as text first, or long numbers will be changed; save as CSV',
}
const PERSON: Bilingual = {
  zh: '另有其人的，另加几行：{label}-姓名、{label}-手机号码等',
  en: 'for another person add rows: {label}: Name, {label}: Mobile number and so on',
}
const SEVERAL: Bilingual = { zh: '多项用顿号分开', en: 'several with commas between' }
const LISTED: Bilingual = { zh: '可填：{options}', en: 'one of: {options}' }
const STOP: Bilingual = { zh: '；', en: '; ' }

/** Controls of what only programs know of files. */
const OF_FILES: readonly FilingField['control'][] = ['file', 'files']

/** A template as a table for spreadsheets: labels, cells to be filled in, notes. */
export function templateAsTable(template: Template, language: Language): string {
  const { form, fieldAt } = template
  const { locale } = language
  const value = withFirstItems(template.value, [], fieldAt)
  const fields = new Map(filingFields(value, { locale }).map((field) => [field.path.join('.'), field]))
  const rows = labelRows(value, { form, locale }, true).map((row) => {
    const field = fields.get(row.path.join('.')) ?? fields.get(row.path.slice(0, -1).join('.'))
    return [row.label, row.text, noteOf(row, field, template, language)]
  })
  const head = [FIELD, VALUE, NOTE].map((title) => say(language, title))
  const table = Papa.unparse([head, ['', '', say(language, HINT)], ...rows], { newline: '\r\n' })
  return `${BYTE_ORDER_MARK}${table}\r\n`
}

/** Lists of objects with a blank item, whose fields have rows; left blank they stay lists of nothing. */
function withFirstItems(value: unknown, path: readonly PathStep[], fieldAt: Template['fieldAt']): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) {
    const [part] = sameField(path, fieldAt)?.parts ?? []
    const items = value.length === 0 && part !== undefined ? [emptyPart(part.value)] : value
    return items.map((item, index) => withFirstItems(item, [...path, index], fieldAt))
  }
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key]
    const control = sameField(at, fieldAt)?.control
    if (control !== undefined && OF_FILES.includes(control)) continue
    // Of a pre-approval the papers; nobody types what a program knows of a file.
    if (key !== 'materials') copy[key] = withFirstItems(inner, at, fieldAt)
  }
  return copy
}

function sameField(path: readonly PathStep[], fieldAt: Template['fieldAt']): FilingField | undefined {
  const field = fieldAt(path)
  return field?.path.length === path.length ? field : undefined
}

function noteOf(
  { path, label, text }: PlacedRow,
  field: FilingField | undefined,
  { fieldAt, noteAt }: Template,
  language: Language,
): string {
  if (field === undefined) return ''
  const { control, options = [], required } = field
  const isPerson = control === 'person'
  const isBlank = text === ''
  const texts: string[] = []
  // Of a list that may stay empty nothing has to be filled in.
  if (isBlank) texts.push(say(language, required && fieldAt(path) !== undefined ? REQUIRED : OPTIONAL))
  const note = field.note ?? (control === 'period' || control === 'division' ? noteAt(path).note : undefined)
  if (note !== undefined) texts.push(note)
  if (isPerson) texts.push(say(language, PERSON, { label }))
  const labels = control === 'boolean' ? yesAndNo(language) : options.map((option) => option.label)
  if (labels.length > 0 && (isBlank || isPerson)) {
    texts.push(say(language, LISTED, { options: listed(labels) }))
    if (control === 'choices') texts.push(say(language, SEVERAL))
  }
  return texts.join(say(language, STOP))
}

function yesAndNo({ locale: { cells } }: Language): readonly string[] {
  return [cells.yes, cells.no]
}
