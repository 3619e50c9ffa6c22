import { findingsOn, type Judge } from './findings-on.ts'
import type { FormOptions } from './form-findings.ts'

/**
 * A validator for a field of TanStack Form (`onChange`, `onBlur`, `onSubmit` …): the text of the first error; warnings and
 * advice pass.
 *
 * @param parse any `parseX`, `checkX`, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * tanstackValidator(parseResidentId)({ value: '' })                   // → '请填写身份证号码'
 * tanstackValidator(parseResidentId)({ value: '11010519491231002x' }) // → undefined
 * ```
 */
export function tanstackValidator(
  parse: Judge,
  options?: FormOptions,
): (field: { readonly value: unknown }) => string | undefined {
  const findingsOf = findingsOn('tanstackValidator', parse, options)
  return ({ value }) => findingsOf(value).find(({ severity }) => severity === 'error')?.text
}

/** The errors of a form of TanStack Form: on the form as a whole, and by field. */
export interface TanstackErrors {
  readonly form?: string
  readonly fields: Record<string, string>
}

/**
 * A validator for a whole form of TanStack Form: each error at its field by the name that TanStack gives it
 * (`services[0].domain`), the rules between fields included; errors on the form as a whole at `form`.
 *
 * @param check `checkIcpFiling` or its like, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * const validate = tanstackFormValidator((values) => checkIcpFiling(values, { draft: true }))
 * validate({ value: { services: [{ type: 'website', domain: 'https://qingzhu.cn/' }] } })
 * // → { fields: { 'services[0].domain': '这是网址，请只填写域名，如beian.cn' } }
 * validate({ value: {} }) // → undefined
 * ```
 */
export function tanstackFormValidator(
  check: Judge,
  options?: FormOptions,
): (form: { readonly value: unknown }) => TanstackErrors | undefined {
  const findingsOf = findingsOn('tanstackFormValidator', check, { ...options, paths: 'brackets' })
  return ({ value }) => {
    const errors = findingsOf(value).filter(({ severity }) => severity === 'error')
    if (errors.length === 0) return undefined
    const form = errors.find(({ name }) => name === '')?.text
    const fields: Record<string, string> = {}
    for (const { name, text } of errors) if (name !== '') fields[name] ??= text
    return { ...(form === undefined ? undefined : { form }), fields }
  }
}
