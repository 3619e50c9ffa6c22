import { fieldAmong, shapesIn } from '../data/forms/fields.ts'
import { type FormName, formNames, type ShapeName } from '../data/forms/ids.ts'
import type { PathStep } from '../foundation/issue.ts'
import { isList, read } from '../foundation/untrusted.ts'
import { completeLocale } from './describe.ts'
import type { FieldLabels, Locale, PartialLocale } from './locale.ts'

/** More steps than any path of a form has. */
const DEEPEST = 32

/**
 * Label of a field as the form prints it.
 *
 * @param path `issue.path`, or its steps joined by dots; indices are skipped
 * @param form which form's words; without it those of the first form that has such a field: the ministry's, the
 *   public-security form's, the domain template's
 * @throws RangeError where there is no such form; TypeError where the path or the locale is none
 *
 * @example
 * ```ts
 * fieldLabel('entity.principal.emergencyPhone')  // → '应急联系电话'
 * fieldLabel(['services', 0, 'domain'], en)       // → 'Domain'
 * fieldLabel('postcode')                          // → '邮政编码'
 * ```
 */
export function fieldLabel(
  path: string | readonly PathStep[],
  locale?: PartialLocale | Locale,
  form?: FormName,
): string {
  const labels = completeLocale(locale).fields
  const steps = stepsOf(path)
  if (form !== undefined && form !== null && !formNames.includes(form)) {
    throw new RangeError(`beian: a form is one of '${formNames.join("', '")}'`)
  }
  for (const name of form ? [form] : formNames) {
    const label = labelIn(name, steps, labels)
    if (label !== undefined) return label
  }
  return String(steps[steps.length - 1] ?? '')
}

/** The steps of a path, each a text or a number. */
function stepsOf(path: unknown): readonly PathStep[] {
  if (typeof path === 'string') return path.split('.')
  if (!isList(path)) throw new TypeError("beian: a path is issue.path, or its steps joined by dots: 'entity.name'")
  const steps: PathStep[] = []
  for (let index = 0; index < DEEPEST; index++) {
    const step = read(path, index)
    if (typeof step !== 'string' && typeof step !== 'number') break
    steps.push(step)
  }
  return steps
}

function labelIn(form: FormName, steps: readonly PathStep[], labels: FieldLabels): string | undefined {
  let candidates: readonly ShapeName[] = [form]
  let label: string | undefined
  for (const step of steps) {
    if (typeof step === 'number' || /^\d+$/.test(step)) continue
    const found = fieldAmong(candidates, step)
    if (found === undefined) return undefined
    label = (labels as Record<string, string>)[`${found.shape}.${step}`]
    candidates = shapesIn(found.field)
  }
  return label
}
