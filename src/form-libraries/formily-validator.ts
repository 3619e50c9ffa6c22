import { findingsOn, type Judge } from './findings-on.ts'
import type { FormOptions } from './form-findings.ts'

/** What a validator of Formily answers; `''` is no objection. */
export type FormilyAnswer = '' | { readonly type: 'error' | 'warning'; readonly message: string }

/**
 * A validator for a field of Formily 2: the text of the first error, which blocks, or else of the first warning, which does
 * not; advice passes.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * formilyValidator(parseResidentId)('')       // → { type: 'error', message: '请填写身份证号码' }
 * formilyValidator(parseEmail)('zhang@163.con') // → { type: 'warning', message: '电子邮箱@后面的域名可能有误，请核对' }
 * formilyValidator(parseEmail)('zhang@163.com') // → ''
 * ```
 */
export function formilyValidator(parse: Judge, options?: FormOptions): (value: unknown) => FormilyAnswer {
  const findingsOf = findingsOn('formilyValidator', parse, options)
  return (value) => {
    const found = findingsOf(value)
    for (const type of ['error', 'warning'] as const) {
      const first = found.find(({ severity }) => severity === type)
      if (first !== undefined) return { type, message: first.text }
    }
    return ''
  }
}
