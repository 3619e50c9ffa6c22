import type { PathStep } from '../foundation/issue.ts'
import { completeLocale } from '../locale/describe.ts'
import type { FieldLabels, Locale, PartialLocale } from '../locale/locale.ts'
import { type ShapeName, shapes } from './form/table.ts'
import type { FormName } from './place.ts'
import { shapesIn } from './report.ts'

/**
 * Label of a field as the form prints it.
 *
 * @param path `issue.path`, or its steps joined by dots; indices are skipped
 * @param form which form's words; without it the ministry's, then the public-security form's
 *
 * @example
 * ```ts
 * fieldLabel('entity.principal.emergencyMobile')  // → '应急联系电话'
 * fieldLabel(['services', 0, 'domain'], en)       // → 'Domain'
 * ```
 */
export function fieldLabel(
  path: string | readonly PathStep[],
  locale?: PartialLocale | Locale,
  form?: FormName,
): string {
  const steps = typeof path === 'string' ? path.split('.') : path
  const labels = completeLocale(locale).fields
  for (const name of form === undefined ? (['icp', 'public-security'] as const) : [form]) {
    const label = labelIn(name, steps, labels)
    if (label !== undefined) return label
  }
  return String(steps[steps.length - 1] ?? '')
}

function labelIn(form: FormName, steps: readonly PathStep[], labels: FieldLabels): string | undefined {
  let candidates: readonly ShapeName[] = [form]
  let label: string | undefined
  for (const step of steps) {
    if (typeof step === 'number' || /^\d+$/.test(step)) continue
    const shape = candidates.find((name) => Object.keys(shapes[name]).includes(step))
    if (shape === undefined) return undefined
    label = (labels as Record<string, string>)[`${shape}.${step}`]
    candidates = shapesIn(shapes[shape][step]!)
  }
  return label
}
