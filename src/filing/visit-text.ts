import { type EnumerationName, isKeyOf } from '../data/enumerations/enumeration.ts'
import type { FormField } from '../data/forms/fields.ts'
import { at, error, type Suggestion } from '../foundation/issue.ts'
import { holdsPrivateKey } from '../foundation/private-key.ts'
import { MOBILES, mobileText } from './as-text.ts'
import { chosenOf, unknownOption } from './choices.ts'
import { dateIn, type FieldRule, type FieldRuleId, fieldRules } from './field-rules.ts'
import { longestText } from './limits.ts'
import { type Part, pathOf } from './place.ts'
import { keepReading } from './readings.ts'
import { asItIs, report, type Visit } from './visit-state.ts'

/** The rule of a field that stands for itself, where the field has one. */
export function fieldRuleOf(id: string | undefined): FieldRule | undefined {
  return id === undefined ? undefined : fieldRules[id as FieldRuleId]
}

/** A text by its own rule, or by its length where rules between fields judge it; gives the canonical one. */
export function visitText(
  form: FormField,
  rule: string | undefined,
  given: unknown,
  part: Part,
  index: number,
  visit: Visit,
): unknown {
  const { key } = form
  const value = typeof given === 'number' && MOBILES.test(String(rule)) ? mobileText(given) : given
  if (typeof value !== 'string') {
    const suggestion = textMeant(rule, value)
    report(visit, part, key, index, error('field.type', { expected: 'string' }, { suggestion }))
    return asItIs(value, visit)
  }
  if (isSecretElsewhere(rule, value)) {
    visit.issues.push(at(index < 0 ? pathOf(part, key) : pathOf(part, key, index), error('field.insecure', {})))
  }
  if (visit.checked) return value
  const check = fieldRuleOf(rule)
  if (check === undefined) {
    const maximum = longestText(rule)
    if (value.length > maximum) {
      report(visit, part, key, index, error('field.too_large', { maximum, actual: value.length }))
    }
    return value
  }
  const result = check(value)
  for (const issue of result.issues) report(visit, part, key, index, issue)
  const reading = result.ok ? result.value : null
  keepReading(part, form.place, index, reading)
  return reading === null ? value : reading.text
}

/**
 * The text that a number or a list of one stands for, where the field's rule has nothing to say of it: 110108 for
 * '110108'; so for what a select box gives with its label. Numbers that have lost digits are none.
 */
function textMeant(rule: string | undefined, value: unknown): Suggestion | undefined {
  const item = chosenOf(value)
  const text = typeof item === 'number' && Number.isSafeInteger(item) ? String(item) : item
  if (typeof text !== 'string') return undefined
  const result = fieldRuleOf(rule)?.(text)
  return result?.ok === true && result.issues.length === 0 ? { kind: 'text', text: result.value.text } : undefined
}

/** The fields in which a private key is told of by their own rules. */
const APP_PARTS: readonly (string | undefined)[] = ['package-name', 'public-key', 'fingerprint', 'quick-app-package']

/** Characters of the shortest key there is: hardly a field of a filing is as long. */
const SHORTEST_KEY = 40

/** Whether a private key stands in a field where none is looked for: in remarks, in a name. */
function isSecretElsewhere(rule: string | undefined, text: string): boolean {
  return text.length >= SHORTEST_KEY && !APP_PARTS.includes(rule) && holdsPrivateKey(text)
}

/** A date in whichever of the usual ways it is written; gives the ISO one. */
export function visitDate(
  form: FormField,
  rule: string | undefined,
  value: unknown,
  part: Part,
  index: number,
  visit: Visit,
): unknown {
  if (fieldRuleOf(rule) !== undefined) return visitText(form, rule, value, part, index, visit)
  const { key } = form
  if (typeof value !== 'string') {
    // A day as one number: 20260307. A number of days, as sheets have it, may be anything.
    const day = typeof value === 'number' ? dateIn(String(value)) : undefined
    const suggestion = day === undefined ? undefined : ({ kind: 'text', text: day } as const)
    report(visit, part, key, index, error('field.type', { expected: 'string' }, { suggestion }))
    return asItIs(value, visit)
  }
  if (visit.checked) return value
  const date = dateIn(value)
  if (date === undefined) report(visit, part, key, index, error('field.format', { expected: 'date' }))
  return date ?? value
}

/** A key of one of the field's enumerations. */
export function visitChoice(
  enumerations: readonly EnumerationName[],
  value: unknown,
  part: Part,
  key: string,
  index: number,
  visit: Visit,
): void {
  if (visit.checked) return
  for (const enumeration of enumerations) if (isKeyOf(enumeration, value)) return
  report(visit, part, key, index, unknownOption(enumerations, value, part))
}
