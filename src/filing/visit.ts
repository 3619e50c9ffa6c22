import { keysOf } from '../data/enumerations/enumeration.ts'
import { meantOption } from '../data/enumerations/meant-option.ts'
import { type FormField, holdsList, shapeOf, variantOf } from '../data/forms/fields.ts'
import { formOf } from '../data/forms/form-of.ts'
import type { ShapeName } from '../data/forms/ids.ts'
import type { Field } from '../data/forms/shape.ts'
import { isBlank, isBlankObject } from '../foundation/input.ts'
import { at, error, type Issue, type Suggestion } from '../foundation/issue.ts'
import { copyOf, isList, read } from '../foundation/untrusted.ts'
import { dateText, joinedText, lastCode, lengthOf, periodOf } from './as-text.ts'
import { emptyListIssue, requiredIssue } from './blank.ts'
import { type Draft, isDraft } from './draft.ts'
import { LONGEST_LIST } from './limits.ts'
import { ownCopy } from './own-copy.ts'
import type { Part } from './place.ts'
import { keepReading } from './readings.ts'
import { flagMeant, numberMeant } from './value-meant.ts'
import { asItIs, type Deferred, report, type Visit, type VisitOptions } from './visit-state.ts'
import { fieldRuleOf, visitChoice, visitDate, visitText } from './visit-text.ts'

/**
 * The one descent into a filing, along its form: copies it, checks each field by itself, puts the canonical text in
 * place of what was typed, keeps what was read, and notes what has to wait until the whole filing is known.
 *
 * The zod models take the same way over what zod has parsed and checked; then nothing is copied or checked again.
 */

/** What the descent gives. */
export interface Visited {
  readonly root: Part
  /** Persons in charge and services in the form's order. */
  readonly persons: readonly Part[]
  readonly services: readonly Part[]
  readonly deferred: readonly Deferred[]
  /** Parts with keys that the form does not have. */
  readonly strangers: readonly Part[]
  readonly issues: Issue[]
}

/** Shapes of persons in charge. */
const PERSONS: readonly ShapeName[] = ['icp-principal', 'ps-principal', 'ps-contact']

/** Goes through a filing. */
export function visitFiling(form: ShapeName, input: object, { draft, checked }: VisitOptions): Visited {
  const visit: Visit = { draft, checked, persons: [], services: [], deferred: [], strangers: [], issues: [] }
  const root = visitObject(form, input, undefined, '', -1, visit)
  const { persons, services, deferred, strangers, issues } = visit
  return { root, persons, services, deferred, strangers, issues }
}

function visitObject(
  name: ShapeName,
  source: object,
  holder: Part | undefined,
  key: string,
  index: number,
  visit: Visit,
): Part {
  const shape = shapeOf(name)
  const value = visit.checked ? (source as Record<string, unknown>) : copyOf(source)
  // As long as it will be: a list that grows takes room for three times as many.
  const readings = new Array<unknown>(shape.fields.length)
  const part: Part = { shape, value, holder, key, index, readings }
  if (PERSONS.includes(name)) visit.persons.push(part)
  let present = 0
  for (const form of shape.fields) if (visitField(form, part, visit)) present++
  visitUnknown(part, present, visit)
  return part
}

/**
 * Keys that the form does not have are noted; what they hold is kept, in objects and lists of our own.
 *
 * @param present how many of the form's fields are there
 */
function visitUnknown(part: Part, present: number, visit: Visit): void {
  const { value, shape } = part
  let count = 0
  for (const _ in value) count++
  if (count === present) return
  visit.strangers.push(part)
  if (visit.checked) return
  for (const key of Object.keys(value)) {
    const inner = value[key]
    if (typeof inner === 'object' && inner !== null && !shape.byKey.has(key)) value[key] = ownCopy(inner)
  }
}

/** Whether the field is there. */
function visitField(form: FormField, part: Part, visit: Visit): boolean {
  const { key, field } = form
  if (!hasOwn.call(part.value, key)) {
    visitBlank(form, part, visit)
    return false
  }
  const value = givenIn(form, part, visit)
  if (isBlank(value)) {
    visitBlank(form, part, visit)
    return true
  }
  // Whether a list must hold something may depend on other fields, as whether it must be there at all.
  if (isConditional(field) && isEmptyList(value) && holdsList(field) && !visit.draft) {
    visit.deferred.push({ part, form })
  }
  const kept = visitValue(form, value, part, -1, visit)
  if (kept !== value && !visit.checked) part.value[key] = kept
  if ('rule' in field && fieldRuleOf(field.rule) === undefined) visit.deferred.push({ part, form })
  return true
}

const hasOwn = Object.prototype.hasOwnProperty

/** What stands in a field; what controls of forms give in a text's place is made into the text. */
function givenIn({ key, field }: FormField, part: Part, visit: Visit): unknown {
  const value = part.value[key]
  if (visit.checked) return value
  if (field.is === 'object' && field.shape === 'validity') return periodOf(value)
  const isControls = typeof value === 'object' ? value !== null : field.is === 'date' && typeof value === 'number'
  if (!isControls || (field.is !== 'date' && field.is !== 'text')) return value
  const text =
    field.is === 'date'
      ? dateText(value)
      : field.rule === 'division-code'
        ? lastCode(value)
        : joinedText(value, field.joined)
  if (text !== value) part.value[key] = text
  return text
}

function isConditional({ required }: Field): boolean {
  return required !== 'yes' && required !== 'no'
}

function visitBlank(form: FormField, part: Part, visit: Visit): void {
  const { required, is } = form.field
  if (is === 'true') reportUnticked(visit, part, form.key)
  else if (required === 'no' || visit.draft) return
  else if (required === 'yes') report(visit, part, form.key, -1, missingIssue(form))
  else visit.deferred.push({ part, form })
}

/** What is said of a field that is blank; of a form's version what it must be. */
function missingIssue(form: FormField): Issue {
  const issue = requiredIssue(form)
  return form.field.is === 'literal' ? { ...issue, suggestion: { kind: 'text', text: form.field.value } } : issue
}

/** What is said of another literal than the field must hold: which it is, unless that of another form was meant. */
function literalIssue(wanted: string, value: unknown): Issue {
  const issue = error('field.unknown', { enumeration: 'form', expected: wanted })
  const isOther = formOf({ form: value }) !== undefined && formOf({ form: value }) !== formOf({ form: wanted })
  return isOther ? issue : { ...issue, suggestion: { kind: 'text', text: wanted } }
}

/** Looks at what stands in a field, or in an item of its list, and gives what the copy holds in its place. */
function visitValue(form: FormField, value: unknown, part: Part, index: number, visit: Visit): unknown {
  const { key, field } = form
  switch (field.is) {
    case 'text':
      return visitText(form, field.rule, value, part, index, visit)
    case 'date':
      return visitDate(form, field.rule, value, part, index, visit)
    case 'literal':
      if (value !== field.value) report(visit, part, key, index, literalIssue(field.value, value))
      break
    case 'choice':
      visitChoice(field.enumerations, value, part, key, index, visit)
      break
    case 'flag':
      if (typeof value !== 'boolean') {
        report(visit, part, key, index, error('field.type', { expected: 'boolean' }, { suggestion: flagMeant(value) }))
      }
      break
    case 'number':
      if (typeof value !== 'number') {
        report(visit, part, key, index, error('field.type', { expected: 'number' }, { suggestion: numberMeant(value) }))
      }
      break
    case 'true':
      if (value !== true) reportUnticked(visit, part, key, value)
      break
    case 'object':
      if (field.words?.includes(value as string)) return value
      return visitInner(form, field.shape, value, part, index, visit)
    case 'service':
      return visitService(form, field.variants, value, part, index, visit)
    case 'texts':
    case 'choices':
    case 'objects':
    case 'services':
      return visitList(form, value, part, visit)
  }
  return asItIs(value, visit)
}

/** A box that is not ticked; one that a page's own control gives as `'on'` is. */
function reportUnticked(visit: Visit, part: Part, key: string, value?: unknown): void {
  const meant = flagMeant(value)
  const isTicked = meant?.kind === 'value' && meant.value === true
  if (visit.draft && !isTicked) return
  const suggestion = isTicked ? meant : undefined
  report(visit, part, key, -1, error('notice.required', {}, { rule: 'filing/notice', suggestion }))
}

function visitPart(form: FormField, shape: ShapeName, value: object, holder: Part, index: number, visit: Visit): Part {
  const part = visitObject(shape, value, holder, form.key, index, visit)
  keepReading(holder, form.place, index, part)
  return part
}

function visitInner(
  form: FormField,
  shape: ShapeName,
  value: unknown,
  holder: Part,
  index: number,
  visit: Visit,
): unknown {
  if (!isDraft(value)) {
    const suggestion = wordMeant(form.field, value)
    report(visit, holder, form.key, index, error('field.type', { expected: 'object' }, { suggestion }))
    return asItIs(value, visit)
  }
  if (index >= 0 || form.field.required === 'yes') return visitPart(form, shape, value, holder, index, visit).value
  return visitOptional(form, shape, value, holder, visit)
}

/** The word that was meant in an object's place: `entity` for 同主体负责人, `principal` for 同网站负责人. */
function wordMeant(field: Field, value: unknown): Suggestion | undefined {
  const words = field.is === 'object' ? field.words : undefined
  if (words === undefined || typeof value !== 'string' || value.length > LONGEST_WORD || !SAME.test(value))
    return undefined
  const word = words.includes('principal') && OF_SERVICE.test(value) ? 'principal' : words[0]!
  return { kind: 'text', text: word }
}

const LONGEST_WORD = 32
const SAME = /[同即]|一致|一样|^(?:主体|主體|網站|网站)?(?:负责人|負責人)$|same|entity|principal/i
const OF_SERVICE = /网站|網站|app|应用|服务|服務|principal/i

/**
 * An object that may be left out: one into which nothing has been entered is, as forms have each of their objects. Where
 * it turns out to be due, `judgeFields` tells what is missing in it.
 */
function visitOptional(form: FormField, shape: ShapeName, value: object, holder: Part, visit: Visit): object {
  const { issues, deferred, persons } = visit
  const before = [issues.length, deferred.length, persons.length] as const
  const part = visitObject(shape, value, holder, form.key, -1, visit)
  if (!isBlankObject(part.value)) {
    keepReading(holder, form.place, -1, part)
    return part.value
  }
  issues.length = before[0]
  deferred.length = before[1]
  persons.length = before[2]
  // One with a rule of its own waits for that in any case.
  if (isConditional(form.field) && !('rule' in form.field)) deferred.push({ part: holder, form })
  return part.value
}

/** What a check says of an object that is due and into which nothing has been entered: what is missing in it, and what waits. */
export function visitDue(
  form: FormField,
  shape: ShapeName,
  value: object,
  holder: Part,
): Pick<Visited, 'issues' | 'deferred'> {
  const visit: Visit = {
    draft: false,
    checked: false,
    persons: [],
    services: [],
    deferred: [],
    strangers: [],
    issues: [],
  }
  visitObject(shape, value, holder, form.key, -1, visit)
  return visit
}

/** A service by its type; without a known one there is nothing to judge it by. */
function visitService(
  form: FormField,
  variants: Readonly<Record<string, ShapeName>>,
  value: unknown,
  holder: Part,
  index: number,
  visit: Visit,
): unknown {
  if (!isDraft(value)) {
    report(visit, holder, form.key, index, error('field.type', { expected: 'object' }))
    return asItIs(value, visit)
  }
  const type = read(value, 'type')
  const shape = variantOf(variants, type)
  if (shape !== undefined) {
    const part = visitPart(form, shape, value, holder, index, visit)
    visit.services.push(part)
    return part.value
  }
  const missing = isBlank(type)
  // Of the keys of a service without a type one may be meant to be its type.
  if (missing) visit.strangers.push(untyped(variants, value, holder, form.key, index))
  if (!missing || !visit.draft) {
    const issue = missing
      ? requiredIssue(shapeOf(Object.values(variants)[0]!).byKey.get('type')!)
      : unknownType(variants, type)
    report(visit, holder, form.key, index, at(['type'], issue))
  }
  return asItIs(value, visit)
}

/** What is said of a type that services of this form do not have: which there are, and which was meant (网站: `website`). */
function unknownType(variants: Readonly<Record<string, ShapeName>>, type: unknown): Issue {
  const options = Object.keys(variants)
  const text = meantOption(['service-type'], type, options)
  const params =
    options.length < keysOf('service-type').length
      ? { enumeration: 'service-type', options }
      : { enumeration: 'service-type' }
  return error('field.unknown', params, { suggestion: text === undefined ? undefined : { kind: 'text', text } })
}

/** A service of which nothing is known: all that is looked for in it is its type. */
function untyped(
  variants: Readonly<Record<string, ShapeName>>,
  value: Draft,
  holder: Part,
  key: string,
  index: number,
): Part {
  const name = Object.values(variants)[0]!
  const type = shapeOf(name).byKey.get('type')!
  const shape = { name, fields: [type], byKey: new Map([['type', type]]) }
  return { shape, value: copyOf(value), holder, key, index, readings: [] }
}

function visitList(form: FormField, value: unknown, part: Part, visit: Visit): unknown {
  const { key, field } = form
  if (visit.checked && (field.is === 'texts' || field.is === 'choices')) return value
  if (!isList(value)) {
    report(visit, part, key, -1, error('field.type', { expected: 'array' }))
    return asItIs(value, visit)
  }
  const length = lengthOf(value)
  if (length === 0 && field.required === 'yes' && !visit.draft) {
    report(visit, part, key, -1, emptyListIssue(form))
  }
  if (length > LONGEST_LIST) {
    report(visit, part, key, -1, error('field.too_large', { maximum: LONGEST_LIST, actual: length }))
  }
  const items: unknown[] = []
  for (let index = 0; index < length && index < LONGEST_LIST; index++) {
    const item = read(value, index)
    if (isBlank(item)) {
      if (!visit.draft) report(visit, part, key, index, error('field.required', {}))
      items.push(item)
    } else {
      items.push(visitItem(form, item, part, index, visit))
    }
  }
  return items
}

function visitItem(form: FormField, item: unknown, part: Part, index: number, visit: Visit): unknown {
  const { key, field } = form
  switch (field.is) {
    case 'texts':
      return visitText(form, field.rule, item, part, index, visit)
    case 'choices':
      visitChoice(field.enumerations, item, part, key, index, visit)
      return asItIs(item, visit)
    case 'objects':
      return visitInner(form, field.shape, item, part, index, visit)
    case 'services':
      return visitService(form, field.variants, item, part, index, visit)
    default:
      return item
  }
}

function isEmptyList(value: unknown): boolean {
  return isList(value) && lengthOf(value) === 0
}
