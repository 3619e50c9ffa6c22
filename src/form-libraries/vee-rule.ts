import { findingsOn, type Judge } from './findings-on.ts'
import type { FormOptions } from './form-findings.ts'

/**
 * A rule for `useField` and `<Field>` of VeeValidate 4 and 5: `true`, or the text of the first error; warnings and advice
 * pass.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * veeRule(parseResidentId)('')                   // → '请填写身份证号码'
 * veeRule(parseResidentId)('11010519491231002x') // → true
 * ```
 */
export function veeRule(parse: Judge, options?: FormOptions): (value: unknown) => true | string {
  const findingsOf = findingsOn('veeRule', parse, options)
  return (value) => findingsOf(value).find(({ severity }) => severity === 'error')?.text ?? true
}
