import { type KeyOf, keysOf } from '../data/enumerations/enumeration.ts'
import { fieldAt } from '../data/forms/fields.ts'
import type { FieldId, FormName, ShapeName } from '../data/forms/ids.ts'
import { emptyDomainTemplate, emptyIcpFiling, emptyPart, emptyPublicSecurityFiling } from '../filing/empty-filing.ts'
import { type FilingField, filingFields } from '../form-libraries/filing-fields.ts'
import { isBlank } from '../foundation/input.ts'
import type { PathStep } from '../foundation/issue.ts'
import { isList } from '../foundation/untrusted.ts'
import { fieldLabel } from '../locale/field-label.ts'
import type { Bilingual, Language } from '../locale/language.ts'
import { say } from '../locale/language.ts'

/** What is known of a filing that is begun. */
export interface TemplateFacts {
  readonly form: FormName
  readonly nature?: KeyOf<'nature'> | undefined
  readonly service?: KeyOf<'service-type'> | undefined
  readonly kind?: KeyOf<'filing-kind'> | undefined
  readonly provinceCode?: string | undefined
}

/** A filing to be filled in: what stands there, and what is said beside it. */
export interface Template {
  readonly form: FormName
  readonly value: Readonly<Record<string, unknown>>
  readonly noteAt: (path: readonly PathStep[]) => Note
  /** The field at a path, or the nearest around it that is filled in as a whole. */
  readonly fieldAt: (path: readonly PathStep[]) => FilingField | undefined
}

/** What is said of a field. */
export interface Note {
  readonly label: string
  /** Whether it has to be filled in; nothing of what is filled in already, and of sections. */
  readonly demand?: string
  readonly note?: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  /** Several of the options may be filled in. */
  readonly isList?: boolean
  /** An object of a few texts, which needs no lines of its own. */
  readonly isWhole?: boolean
}

export const REQUIRED: Bilingual = { zh: '必填', en: 'required' }
export const OPTIONAL: Bilingual = { zh: '选填', en: 'optional' }
const ITEMS: Bilingual = { zh: '每项为{ {fields} }', en: 'each item is { {fields} }' }
const PERSON: Bilingual = { zh: '另有其人时写{ {fields} }', en: 'or another person: { {fields} }' }
const TICKED: Bilingual = { zh: '同意后填true', en: 'true once it is acknowledged' }
const YES_OR_NO: Bilingual = { zh: 'true（是）或false（否）', en: 'true or false' }
const FIELD: Bilingual = { zh: '{key}（{label}）', en: '{key} ({label})' }
const SEPARATOR: Bilingual = { zh: '、', en: ', ' }

/** The fields that a filing of this kind asks for or allows, as it begins. */
export function templateOf(facts: TemplateFacts, language: Language): Template {
  const { form } = facts
  const empty = emptyFiling(facts)
  const fields = new Map(filingFields(empty, { locale: language.locale }).map((field) => [idOf(field.path), field]))
  const value = shownPart(empty, [], fields) as Record<string, unknown>
  return {
    form,
    value,
    noteAt: (path) => noteAt(path, form, fields, value, language),
    fieldAt: (path) => fields.get(idOf(path)) ?? fields.get(idOf(path.slice(0, -1))),
  }
}

function emptyFiling({ form, nature, service, kind, provinceCode }: TemplateFacts): object {
  switch (form) {
    case 'icp':
      return emptyIcpFiling({ kind, nature, services: [service ?? 'website'], provinceCode })
    case 'public-security':
      return emptyPublicSecurityFiling({ nature, service: service === 'app' ? 'app' : 'website' })
    case 'domain-template':
      return emptyDomainTemplate({
        holder: nature === undefined ? undefined : nature === 'individual' ? 'individual' : 'organization',
      })
  }
}

type Fields = ReadonlyMap<string, FilingField>

function idOf(path: readonly PathStep[]): string {
  return path.join('.')
}

/** What of a blank filing has a place in it: fields that are shown, and what tells which form and service it is. */
function shownPart(value: unknown, path: readonly PathStep[], fields: Fields): unknown {
  const control = fields.get(idOf(path))?.control
  if (control === 'period' || control === 'file' || typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map((item, index) => shownPart(item, [...path, index], fields))
  const part: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key]
    if (isTold(key, path) || hasFieldAt(at, fields)) part[key] = shownPart(inner, at, fields)
  }
  return part
}

/** The form's version, and the type of a service. */
function isTold(key: string, path: readonly PathStep[]): boolean {
  if (key === 'form') return path.length === 0
  return key === 'type' && (path[0] === 'services' ? path.length === 2 : path[0] === 'service' && path.length === 1)
}

function hasFieldAt(path: readonly PathStep[], fields: Fields): boolean {
  const id = idOf(path)
  if (fields.has(id)) return true
  for (const name of fields.keys()) if (name.startsWith(`${id}.`)) return true
  return false
}

function noteAt(path: readonly PathStep[], form: FormName, fields: Fields, filing: object, language: Language): Note {
  const field = fields.get(idOf(path))
  const { notes } = language.locale
  const found = fieldAt(form, filing, path)
  const id = found === undefined ? undefined : (`${found.shape}.${found.key}` as FieldId)
  const written = (id === undefined ? undefined : notes[id]) ?? ''
  const label = field?.label ?? fieldLabel(path, language.locale, form)
  if (field === undefined) return { label, ...(written === '' ? {} : { note: written }) }
  const isGiven = isGivenAt(filing, path)
  const note = notesOf(field, written, language)
  const options = isGiven && field.control !== 'person' ? undefined : field.options
  return {
    label,
    ...(isGiven ? {} : { demand: say(language, field.required ? REQUIRED : OPTIONAL) }),
    ...(note === '' ? {} : { note }),
    ...(options === undefined ? {} : { options }),
    isList: field.control === 'choices',
    isWhole: field.control === 'period' || field.control === 'file',
  }
}

/** Whether something stands there already that is no list to be filled. */
function isGivenAt(filing: unknown, path: readonly PathStep[]): boolean {
  let value = filing
  for (const step of path) value = (value as Record<PathStep, unknown> | undefined)?.[step]
  return !isBlank(value) && typeof value !== 'object'
}

function notesOf({ control, parts: [part] = [] }: FilingField, written: string, language: Language): string {
  const texts = [written]
  if (control === 'period') texts.push(language.locale.notes['validity.until'] ?? '')
  if (control === 'boolean') texts.push(say(language, YES_OR_NO))
  if (control === 'acknowledgement') texts.push(say(language, TICKED))
  if (control === 'files') texts.push(say(language, ITEMS, { fields: listedFields('material', language) }))
  if (part !== undefined && control === 'list' && !part.value.startsWith('icp-')) {
    texts.push(say(language, ITEMS, { fields: listedFields(part.value, language) }))
  }
  if (part !== undefined && control === 'person') {
    texts.push(say(language, PERSON, { fields: listedFields(part.value, language) }))
  }
  return texts.filter((text) => text !== '').join(say(language, { zh: '；', en: '; ' }))
}

/** The keys of an object of the forms with their labels. */
function listedFields(shape: ShapeName, language: Language): string {
  const labels = language.locale.fields
  return Object.keys(emptyPart(shape))
    .map((key) => say(language, FIELD, { key, label: labels[`${shape}.${key}` as FieldId] }))
    .join(say(language, SEPARATOR))
}

/** The services that a form can be of. */
export const servicesOf: Readonly<Record<FormName, readonly string[]>> = {
  icp: keysOf('service-type'),
  'public-security': ['website', 'app'],
  'domain-template': [],
}
