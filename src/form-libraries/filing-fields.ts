import { isKeyOf, type Nature } from '../data/enumerations/enumeration.ts'
import { type FormField, holdsList, variantOf } from '../data/forms/fields.ts'
import { formOf } from '../data/forms/form-of.ts'
import type { FieldId, FormName, FormRuleId, ShapeName } from '../data/forms/ids.ts'
import type { Field } from '../data/forms/shape.ts'
import { type Circumstances, conditions, hasPlace } from '../filing/conditions.ts'
import { isDraft } from '../filing/draft.ts'
import { LONGEST_LIST } from '../filing/limits.ts'
import { type Part, partOf } from '../filing/place.ts'
import { sectionAt } from '../filing/report.ts'
import { isBlank, isBlankObject } from '../foundation/input.ts'
import type { PathStep } from '../foundation/issue.ts'
import { copyOf, itemsOf, own, read } from '../foundation/untrusted.ts'
import { completeLocale } from '../locale/describe.ts'
import type { Locale, PartialLocale } from '../locale/locale.ts'
import { optionsOf } from '../locale/options-of.ts'
import { nameOf } from './form-findings.ts'

/**
 * What a field is filled in with.
 *
 * - `text`, `long-text`: one text, in one line or several; `texts`: a list of them (domains);
 * - `choice`, `choices`: one or several of `options`; `province`: likewise, of the 31 provinces;
 * - `division`: a county's six digits, as `divisionTree()` of `beian/divisions` offers them;
 * - `date`; `period`: an object of `from` and `until`, which may be `long-term` (长期);
 * - `boolean`: yes or no, `null` while nobody has said; `acknowledgement`: a box that must be ticked;
 * - `person`: one of `options` (`'entity'`: the entity's own), or a person of its own, whose fields follow;
 * - `list`: objects, whose fields follow; another is `emptyPart(…)` of one of `parts`;
 * - `file`, `files`: what is known of a file, or of several.
 */
export type FieldControl =
  | 'text'
  | 'long-text'
  | 'texts'
  | 'choice'
  | 'choices'
  | 'province'
  | 'division'
  | 'date'
  | 'period'
  | 'boolean'
  | 'acknowledgement'
  | 'person'
  | 'list'
  | 'file'
  | 'files'

/** A field that a form shows. */
export interface FilingField {
  /** As in a finding: `['services', 0, 'domain']`. Findings on a `period` stand at its dates, below this path. */
  readonly path: readonly PathStep[]
  /** The path as one text: `services[0].domain`. */
  readonly name: string
  /** Path of the section that it stands in, as in a report; its title: `sectionTitle(section, filing, locale)`. */
  readonly section: readonly PathStep[]
  /** The object within the section that it is part of: a document, a row of a list, a legal representative with his document. */
  readonly group?: { readonly path: readonly PathStep[]; readonly label: string }
  readonly label: string
  /** What a form says besides the label. */
  readonly note?: string
  /** Whether it has to be filled in, as things stand. A list must have an item. */
  readonly required: boolean
  readonly control: FieldControl
  /** What may be chosen; documents of organizations only those that an entity of this nature files with. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  /** Of a `list` or `person`: the objects that may stand there, made by `emptyPart(value)`. */
  readonly parts?: readonly { readonly value: ShapeName; readonly label: string }[]
  /** The rule that a text is read by: tells a form which keyboard or mask suits. */
  readonly rule?: FormRuleId
}

/** Options of {@link filingFields}. */
export interface FilingFieldsOptions {
  /** The language of labels, notes and options; `zhCN` by default. */
  readonly locale?: PartialLocale | Locale | undefined
}

/**
 * The fields of a filing that a form shows in its present state, in the form's order: those that its kind, the nature of
 * its entity, its services and what is chosen in it ask for or allow. What has no place is left out, unless something
 * stands in it, for that has to be seen to be removed. What nobody fills in by hand, the form's version and the type of a
 * service, is left out as well.
 *
 * A form asks again after each change of a choice, and draws what it is given: no field is written down twice.
 *
 * @param filing of either form or a domain's template, or a draft of one, with its `form`; of anything else there are none
 * @throws TypeError where the locale is no locale
 *
 * @example
 * ```ts
 * const fields = filingFields(emptyIcpFiling({ nature: 'individual', services: ['website'] }))
 * fields.find(({ name }) => name === 'services[0].domain')
 * // → { label: '域名', section: ['services', 0], required: true, control: 'text', rule: 'domain', … }
 * fields.find(({ name }) => name === 'entity.document.type').options[0] // → { value: 'resident-id', label: '居民身份证' }
 * filingFields({ form: 'icp/1', kind: 'cancel-entity' }).some(({ path }) => path[0] === 'services') // → false
 * ```
 */
export function filingFields(filing: unknown, options?: FilingFieldsOptions): FilingField[] {
  const locale = completeLocale(read(options, 'locale') as FilingFieldsOptions['locale'])
  const form = formOf(filing)
  if (form === undefined) return []
  const root = partOf(form, copyOf(filing as object))
  const nature = read(own(root.value, 'entity'), 'nature')
  const fields: FilingField[] = []
  const walk: Walk = { form, root, nature: isKeyOf('nature', nature) ? nature : undefined, locale, fields }
  walkObject(root, { path: [], isDue: true }, walk)
  return fields
}

/** A walk over a form. */
interface Walk extends Circumstances {
  readonly form: FormName
  readonly root: Part
  readonly nature: Nature | undefined
  readonly locale: Locale
  readonly fields: FilingField[]
}

/** Where an object stands. */
interface Place {
  readonly path: readonly PathStep[]
  /** Whether what it must hold must be there: not of an object that may be left out and is. */
  readonly isDue: boolean
  readonly group?: FilingField['group']
}

/** Only organizations have a legal representative. */
const OF_ORGANIZATIONS: readonly FieldId[] = ['icp-entity.legalRepresentative']

function walkObject(part: Part, place: Place, walk: Walk): void {
  for (const form of part.shape.fields) {
    const value = own(part.value, form.key)
    if (form.field.is !== 'literal' && (isShown(form, part, walk) || !isNothing(value))) {
      walkField(form, value, part, place, walk)
    }
  }
}

function isShown({ shape, key, field }: FormField, part: Part, walk: Walk): boolean {
  const isOfOrganizations = field.required === 'organization' || OF_ORGANIZATIONS.includes(`${shape}.${key}` as FieldId)
  return !(isOfOrganizations && walk.nature === 'individual') && hasPlace(field, part, walk)
}

function walkField(form: FormField, value: unknown, part: Part, place: Place, walk: Walk): void {
  const { shape, key, field } = form
  const path = [...place.path, key]
  const isDue = isRequired(field, part, walk)
  const control = controlOf(form)
  if (control !== undefined) {
    const told = fieldOf(form, control, path, walk)
    const { group } = place
    walk.fields.push({ ...told, ...(group && { group }), required: isDue && place.isDue })
  }
  if (control === 'period' || control === 'file' || control === 'files') return
  const label = walk.locale.fields[`${shape}.${key}` as FieldId]
  if (holdsList(field)) {
    itemsOf(value, LONGEST_LIST).forEach((item, index) => {
      const row = [...path, index]
      const group = field.is === 'objects' ? { group: { path: row, label: `${label} ${index + 1}` } } : undefined
      walkInner(field, item, { path: row, isDue: true, ...group }, walk)
    })
  } else if (control === undefined || isDraft(value)) {
    const isNeeded = place.isDue && (isDue || !isNothing(value))
    const isSection = sectionAt(path).length === path.length
    const group = isSection ? undefined : (place.group ?? { path, label })
    walkInner(field, value, { path, isDue: isNeeded, ...(group && { group }) }, walk)
  }
}

/** Goes into an object, or into a blank one where none is there yet. */
function walkInner(field: Field, value: unknown, place: Place, walk: Walk): void {
  const source = isDraft(value) ? copyOf(value) : {}
  const shape =
    'shape' in field ? field.shape : 'variants' in field ? variantOf(field.variants, own(source, 'type')) : undefined
  if (shape !== undefined) walkObject(partOf(shape, source), place, walk)
  else if ('variants' in field) walk.fields.push(typeOf(field.variants, place, walk))
}

function fieldOf(form: FormField, control: FieldControl, path: readonly PathStep[], walk: Walk): FilingField {
  const { shape, key, field } = form
  const id = `${shape}.${key}` as FieldId
  const { fields, notes } = walk.locale
  const note = SELF_EVIDENT.includes(control) ? undefined : notes[id]
  const options = optionsIn(field, control, walk)
  const parts = partsIn(field, fields[id], walk)
  return {
    path,
    name: nameOf(path, 'brackets') as string,
    section: sectionAt(path),
    label: fields[id],
    ...(note === undefined ? undefined : { note }),
    required: false,
    control,
    ...(options === undefined ? undefined : { options }),
    ...(parts === undefined ? undefined : { parts }),
    ...('rule' in field && field.rule !== undefined ? { rule: field.rule } : undefined),
  }
}

/** Controls that show what the notes on their fields say to those who write the values by hand. */
const SELF_EVIDENT: readonly FieldControl[] = ['province', 'division', 'period', 'person']

/** Keys of texts that take more than a line. */
const LONG = ['remarks', 'introduction', 'publicKey']

/** The control of a field; `undefined` for an object that is not one by itself: its fields are shown. */
function controlOf({ key, field }: FormField): FieldControl | undefined {
  switch (field.is) {
    case 'text':
      if (field.rule === 'province-code') return 'province'
      if (field.rule === 'division-code') return 'division'
      return LONG.includes(key) ? 'long-text' : 'text'
    case 'object':
      if (field.words !== undefined) return 'person'
      if (field.shape === 'validity') return 'period'
      return field.shape === 'material-file' ? 'file' : undefined
    case 'objects':
      return field.shape === 'material' ? 'files' : 'list'
    case 'services':
      return 'list'
    case 'flag':
      return 'boolean'
    case 'true':
      return 'acknowledgement'
    case 'date':
    case 'texts':
    case 'choice':
    case 'choices':
      return field.is
    default:
      return undefined
  }
}

function optionsIn(field: Field, control: FieldControl, { nature, locale }: Walk): FilingField['options'] {
  if (control === 'province') return optionsOf('server-location', locale)
  if (field.is === 'object' && field.words !== undefined) {
    return field.words.map((value) => ({ value, label: locale.cells[value as 'entity' | 'principal'] }))
  }
  if (field.is !== 'choice' && field.is !== 'choices') return undefined
  // Where either may stand, an individual's paper is a person's, and an organization's is its own.
  const another = nature === 'individual' ? 'organization-document' : 'person-document'
  const isKnown = nature !== undefined && field.enumerations.length > 1
  const left = field.enumerations.filter((enumeration) => !isKnown || enumeration !== another)
  return left.flatMap((enumeration) => optionsOf(enumeration, locale, { nature }))
}

function partsIn(field: Field, label: string, { locale }: Walk): FilingField['parts'] {
  if (field.is === 'services') {
    const types: Readonly<Record<string, string>> = locale.options['service-type']
    return Object.entries(field.variants).map(([type, value]) => ({ value, label: types[type]! }))
  }
  const isOne = field.is === 'objects' || (field.is === 'object' && field.words !== undefined)
  return isOne ? [{ value: field.shape, label }] : undefined
}

/** The type of a service that has none yet: by it the fields of the service are told. */
function typeOf(variants: Readonly<Record<string, ShapeName>>, { path }: Place, { locale }: Walk): FilingField {
  const [first] = Object.values(variants)
  const types: Readonly<Record<string, string>> = locale.options['service-type']
  const place = [...path, 'type']
  return {
    path: place,
    name: nameOf(place, 'brackets') as string,
    section: sectionAt(place),
    label: locale.fields[`${first}.type` as FieldId],
    required: true,
    control: 'choice',
    options: Object.keys(variants).map((value) => ({ value, label: types[value]! })),
  }
}

function isRequired({ required }: Field, part: Part, walk: Walk): boolean {
  return required === 'yes' || (required !== 'no' && conditions[required](part, walk))
}

function isNothing(value: unknown): boolean {
  return isBlank(value) || (typeof value === 'object' && isBlankObject(value as object))
}
