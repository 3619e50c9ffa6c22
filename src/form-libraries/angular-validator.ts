import { findingsOn, type Judge } from './findings-on.ts'
import type { FormFinding, FormOptions } from './form-findings.ts'

/** An error of a control, under its code: the finding's params, and what a template shows of it. */
export type AngularError = Readonly<Record<string, unknown>> & {
  readonly text: string
  readonly suggestion?: FormFinding['suggestion']
}

/**
 * A `ValidatorFn` for a control of Angular's reactive forms: errors by code, each with its params and its text; warnings
 * and advice pass. Signal forms take `toStandardSchema(parse)` by `validateStandardSchema`.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * angularValidator(parseResidentId)({ value: '1101051949123100' })
 * // → { 'resident_id.length': { expected: [18], actual: 16, text: '身份证号码应为18位，现为16位，请核对是否漏填或多填' } }
 * angularValidator(parseResidentId)({ value: '11010519491231002x' }) // → null
 * ```
 */
export function angularValidator(
  parse: Judge,
  options?: FormOptions,
): (control: { readonly value: unknown }) => Record<string, AngularError> | null {
  const findingsOf = findingsOn('angularValidator', parse, options)
  return ({ value }) => {
    const errors: Record<string, AngularError> = {}
    for (const { severity, issue, text, suggestion } of findingsOf(value)) {
      if (severity !== 'error') continue
      // The first of a code, as everywhere.
      errors[issue.code] ??= { ...issue.params, text, ...(suggestion === undefined ? undefined : { suggestion }) }
    }
    return Object.keys(errors).length === 0 ? null : errors
  }
}
