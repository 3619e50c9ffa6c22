import { findingsOn, type Judge } from './findings-on.ts'
import type { FormOptions } from './form-findings.ts'

/** What a validator of TDesign answers. */
export interface TDesignAnswer {
  readonly result: boolean
  readonly message: string
  readonly type: 'error'
}

/** A rule of TDesign, as far as ours have one. */
export interface TDesignRule {
  readonly validator: (value: unknown) => true | TDesignAnswer
}

/**
 * A rule for a form item of TDesign, whose validators are given the value first. The text of the first error stands below
 * the field; warnings and advice pass, because TDesign blocks for its own warnings, too.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * tdesignRule(parseResidentId).validator('')                   // → { result: false, message: '请填写身份证号码', type: 'error' }
 * tdesignRule(parseResidentId).validator('11010519491231002x') // → true
 * ```
 */
export function tdesignRule(parse: Judge, options?: FormOptions): TDesignRule {
  const findingsOf = findingsOn('tdesignRule', parse, options)
  return {
    validator(value) {
      const error = findingsOf(value).find(({ severity }) => severity === 'error')
      return error === undefined || { result: false, message: error.text, type: 'error' }
    },
  }
}
