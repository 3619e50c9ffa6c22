import { type EnumerationName, isKeyOf } from '../data/enumerations/enumeration.ts'
import { isIsoDate, readDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { at, error, type Issue, type PathStep } from '../foundation/issue.ts'
import { tidy } from '../foundation/text.ts'
import { copyOf, isList, read } from '../foundation/untrusted.ts'
import { isDraft } from './draft.ts'
import { type FieldRuleId, fieldRules } from './field-rules.ts'
import type { Field, Shape } from './form/shape.ts'
import { type ShapeName, shapes } from './form/table.ts'

/**
 * First pass over a filing: copies it, checks each field by itself, and puts the canonical text in place of what was
 * typed. What needs more than one field is the second pass (`context.ts`) and the cross-field rules.
 */

/** Longest list that is looked at, and longest text of a field without a rule of its own. */
const LONGEST_LIST = 200
const LONGEST_TEXT = 2000

interface Walk {
  readonly path: PathStep[]
  readonly issues: Issue[]
  /** Drafts leave out what is not there yet. */
  readonly draft: boolean
}

/** What the first pass gives: a plain copy with canonical texts, and what was found. */
export interface Walked {
  readonly filing: Record<string, unknown>
  readonly issues: Issue[]
}

/** Checks every field of `input` by itself. */
export function walkFields(form: ShapeName, input: object, draft: boolean): Walked {
  const walk: Walk = { path: [], issues: [], draft }
  return { filing: walkShape(shapes[form], input, walk), issues: walk.issues }
}

function report(walk: Walk, issue: Issue): void {
  walk.issues.push(at([...walk.path], issue))
}

function walkShape(shape: Shape, source: object, walk: Walk): Record<string, unknown> {
  const copy = copyOf(source)
  for (const key in shape) {
    const field = shape[key]!
    const value = copy[key]
    walk.path.push(key)
    if (isBlank(value)) {
      if (field.is === 'true') reportUnticked(walk)
      else if (field.required === 'yes' && !walk.draft) report(walk, error('field.required', {}))
    } else {
      copy[key] = walkField(field, value, walk)
    }
    walk.path.pop()
  }
  return copy
}

function walkField(field: Field, value: unknown, walk: Walk): unknown {
  switch (field.is) {
    case 'text':
      return walkText(value, field.rule, walk)
    case 'date':
      return walkDate(value, walk)
    case 'literal':
      if (value !== field.value) report(walk, error('field.unknown', { enumeration: 'form' }))
      return value
    case 'choice':
      return walkChoice(field.enumerations, value, walk)
    case 'flag':
      if (typeof value !== 'boolean') report(walk, error('field.type', { expected: 'boolean' }))
      return value
    case 'true':
      if (value !== true) reportUnticked(walk)
      return value
    case 'texts':
      return walkList(field, value, walk, (item) => walkText(item, field.rule, walk))
    case 'choices':
      return walkList(field, value, walk, (item) => walkChoice(field.enumerations, item, walk))
    case 'objects':
      return walkList(field, value, walk, (item) => walkObject(shapes[field.shape], item, walk))
    case 'object':
      return walkObject(shapes[field.shape], value, walk)
    case 'object-or-entity':
      return value === 'entity' ? value : walkObject(shapes[field.shape], value, walk)
    case 'service':
      return walkService(field.variants, value, walk)
    case 'services':
      return walkList(field, value, walk, (item) => walkService(field.variants, item, walk))
    default:
      return value
  }
}

function reportUnticked(walk: Walk): void {
  if (!walk.draft) report(walk, error('notice.required', {}, { rule: 'filing/notice' }))
}

function walkText(value: unknown, rule: string | undefined, walk: Walk): unknown {
  if (typeof value !== 'string') {
    report(walk, error('field.type', { expected: 'string' }))
    return value
  }
  const check = rule === undefined ? undefined : fieldRules[rule as FieldRuleId]
  if (check !== undefined) {
    const result = check(value)
    for (const issue of result.issues) report(walk, issue)
    return result.ok ? result.value.text : value
  }
  if (value.length > LONGEST_TEXT) {
    report(walk, error('field.too_large', { maximum: LONGEST_TEXT, actual: value.length }))
  }
  return value
}

function walkDate(value: unknown, walk: Walk): unknown {
  if (typeof value !== 'string') {
    report(walk, error('field.type', { expected: 'string' }))
    return value
  }
  if (isIsoDate(value)) return value
  const date = value.length > LONGEST_TEXT ? undefined : readDate(tidy(value))
  if (date === undefined) report(walk, error('field.format', { expected: 'date' }))
  return date ?? value
}

function walkChoice(enumerations: readonly EnumerationName[], value: unknown, walk: Walk): unknown {
  for (const enumeration of enumerations) if (isKeyOf(enumeration, value)) return value
  report(walk, error('field.unknown', { enumeration: enumerations[0]! }))
  return value
}

function walkObject(shape: Shape, value: unknown, walk: Walk): unknown {
  if (isDraft(value)) return walkShape(shape, value, walk)
  report(walk, error('field.type', { expected: 'object' }))
  return value
}

function walkService(variants: Readonly<Record<string, ShapeName>>, value: unknown, walk: Walk): unknown {
  if (!isDraft(value)) {
    report(walk, error('field.type', { expected: 'object' }))
    return value
  }
  const type = read(value, 'type')
  const shape = typeof type === 'string' && Object.keys(variants).includes(type) ? variants[type] : undefined
  if (shape !== undefined) return walkShape(shapes[shape], value, walk)
  walk.path.push('type')
  if (!isBlank(type)) report(walk, error('field.unknown', { enumeration: 'service-type' }))
  else if (!walk.draft) report(walk, error('field.required', {}))
  walk.path.pop()
  return copyOf(value)
}

function walkList(field: Field, value: unknown, walk: Walk, walkItem: (item: unknown) => unknown): unknown {
  if (!isList(value)) {
    report(walk, error('field.type', { expected: 'array' }))
    return value
  }
  const length = value.length
  if (length === 0 && field.required === 'yes' && !walk.draft) {
    report(walk, error('field.too_small', { minimum: 1, actual: 0 }))
  }
  if (length > LONGEST_LIST) {
    report(walk, error('field.too_large', { maximum: LONGEST_LIST, actual: length }))
    return value
  }
  const items: unknown[] = []
  for (let index = 0; index < length; index++) {
    const item = read(value, index)
    walk.path.push(index)
    if (isBlank(item)) {
      if (!walk.draft) report(walk, error('field.required', {}))
      items.push(item)
    } else {
      items.push(walkItem(item))
    }
    walk.path.pop()
  }
  return items
}
