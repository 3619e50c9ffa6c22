import { findingsOn, type Judge } from './findings-on.ts'
import type { FormOptions } from './form-findings.ts'
import { rule, type ValidatorRule } from './rule.ts'

/** A rule of Naive UI: one of async-validator, or one that warns only. */
export interface NaiveRule extends ValidatorRule {
  readonly level?: 'warning'
}

/**
 * Rules for a form item of Naive UI: errors stand in red and block, warnings in yellow and do not.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * naiveRules(parseEmail).map(({ level }) => level) // → [undefined, 'warning']
 * await naiveRules(parseEmail)[1].validator({}, 'zhang@163.con').catch((warning) => warning.message)
 * // → '电子邮箱@后面的域名可能有误，请核对'
 * ```
 */
export function naiveRules(parse: Judge, options?: FormOptions): NaiveRule[] {
  const findingsOf = findingsOn('naiveRules', parse, options)
  const warns: NaiveRule = {
    level: 'warning',
    validator: async (_, value) => {
      const warning = findingsOf(value).find(({ severity }) => severity === 'warning')
      if (warning !== undefined) throw new Error(warning.text)
    },
  }
  return [rule(parse, options), warns]
}
