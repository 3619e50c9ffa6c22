import type { Issue, ParamsOf } from '../foundation/issue.ts'
import type { Locale, Messages, PartialLocale, Words } from './locale.ts'
import { zhCN } from './zh-CN.ts'

const complete = new WeakMap<PartialLocale, Locale>()

/** The locale with its gaps filled from zh-CN; a whole one is returned as it is. */
export function completeLocale(locale: PartialLocale | Locale = zhCN): Locale {
  if (locale === zhCN) return zhCN
  const known = complete.get(locale)
  if (known !== undefined) return known
  const options = { ...zhCN.options } as Record<string, object>
  for (const [name, labels] of Object.entries(locale.options ?? {})) options[name] = { ...options[name], ...labels }
  const filled: Locale = {
    id: locale.id,
    kinds: { ...zhCN.kinds, ...locale.kinds },
    options: options as unknown as Words['options'],
    fields: { ...zhCN.fields, ...locale.fields },
    issues: { ...zhCN.issues, ...locale.issues } as Messages,
    report: { ...zhCN.report, ...locale.report },
  }
  complete.set(locale, filled)
  return filled
}

/**
 * The text of a finding: one sentence that says what is wrong and what to do about it. It never holds the value.
 *
 * @param locale `zhCN` by default; a partial locale of the caller's own falls back to it
 *
 * @example
 * ```ts
 * describeIssue({ code: 'office_phone.missing', severity: 'error', path: [], params: { part: 'area-code' } }, en)
 * // → 'The area code is missing: write the number as 0086-010-68870788.'
 * ```
 */
export function describeIssue(issue: Issue, locale: PartialLocale | Locale = zhCN): string {
  const whole = completeLocale(locale)
  const message = whole.issues[issue.code] as ((params: ParamsOf<Issue['code']>, words: Words) => string) | undefined
  return message === undefined ? issue.code : message(issue.params, whole)
}
