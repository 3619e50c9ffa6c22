import { findingsOn, type Judge } from './findings-on.ts'
import type { FormOptions } from './form-findings.ts'

/** A rule of async-validator, as far as ours have one. */
export interface ValidatorRule {
  readonly validator: (rule: unknown, value: unknown) => Promise<void>
}

/**
 * A rule for forms that judge by async-validator: Element Plus, ant-design-vue, Naive UI, uView and others. The text of
 * the first error stands below the field; warnings and advice pass.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * const fields = { idNumber: [rule(parseResidentId)], email: [rule(parseEmail, { optional: true })] }
 * await fields.email[0].validator({}, '')                                      // → undefined
 * await fields.idNumber[0].validator({}, '').catch((error) => error.message) // → '请填写身份证号码'
 * ```
 */
export function rule(parse: Judge, options?: FormOptions): ValidatorRule {
  const findingsOf = findingsOn('rule', parse, options)
  return {
    validator: async (_, value) => {
      const error = findingsOf(value).find(({ severity }) => severity === 'error')
      if (error !== undefined) throw new Error(error.text)
    },
  }
}
