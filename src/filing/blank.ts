import type { FormField } from '../data/forms/fields.ts'
import { error, type Issue, type ParamsOf } from '../foundation/issue.ts'

/** The kinds of fields in which a value is chosen, not written. */
const CHOSEN: readonly string[] = ['choice', 'choices', 'flag']

/** What a finding on a blank field says of the field, so that its text can name it. */
export function blankField({ shape, key, field: { is } }: FormField): ParamsOf<'field.required'> {
  const field = `${shape}.${key}`
  return CHOSEN.includes(is) ? { field, entry: 'choice' } : { field }
}

/** What is said of a field that must be filled in and is blank. */
export function requiredIssue(form: FormField): Issue<'field.required'> {
  return error('field.required', blankField(form))
}

/** What is said of a list that must have an item and has none. */
export function emptyListIssue(form: FormField): Issue<'field.too_small'> {
  return error('field.too_small', { minimum: 1, actual: 0, ...blankField(form) })
}
