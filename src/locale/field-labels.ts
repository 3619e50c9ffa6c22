import type { FormName } from '../data/forms/ids.ts'
import type { PathStep } from '../foundation/issue.ts'
import { fieldLabel } from './field-label.ts'
import type { Locale } from './locale.ts'

/** More fields than the forms have in all their lists; what a caller writes as a key is no field, and there is no end of it. */
const MOST = 10_000

/** Labels of a form's fields, each found once: thousands of findings have the same fields. */
export function fieldLabels(form: FormName, locale: Locale): (path: readonly PathStep[]) => string {
  const known = new Map<string, string>()
  return (path) => {
    const key = path.join('.')
    const label = known.get(key)
    if (label !== undefined) return label
    const found = fieldLabel(path, locale, form)
    if (known.size >= MOST) known.clear()
    known.set(key, found)
    return found
  }
}
