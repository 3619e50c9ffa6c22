import { findingsOn, type Judge } from './findings-on.ts'
import type { FormOptions } from './form-findings.ts'

/** A rule of Vant, as far as ours have one. */
export interface VantRule {
  readonly validator: (value: unknown) => true | string
}

/**
 * A rule for a field of Vant. The text of the first error stands below the field; warnings and advice pass.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * vantRule(parseResidentId).validator('')                   // → '请填写身份证号码'
 * vantRule(parseResidentId).validator('11010519491231002x') // → true
 * ```
 */
export function vantRule(parse: Judge, options?: FormOptions): VantRule {
  const findingsOf = findingsOn('vantRule', parse, options)
  return { validator: (value) => findingsOf(value).find(({ severity }) => severity === 'error')?.text ?? true }
}
