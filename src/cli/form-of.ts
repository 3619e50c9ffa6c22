import type { FormName } from '../data/forms/ids.ts'
import { read } from '../foundation/untrusted.ts'

/** Every form, in the order of the road: the ministry's first, as what the others are held against. */
export const FORMS: readonly ['icp', 'public-security', 'domain-template'] = [
  'icp',
  'public-security',
  'domain-template',
]

/** The form that a file says it is of (`"form": "icp/1"`); `undefined` where it says none. */
export function formOf(input: unknown): FormName | undefined {
  const said = typeof input === 'object' && input !== null ? read(input, 'form') : undefined
  return FORMS.find((name) => typeof said === 'string' && said.startsWith(`${name}/`))
}
