import type { PathStep } from '../foundation/issue.ts'
import { findingsOn } from './findings-on.ts'
import type { AnyResult, FormFinding, FormOptions } from './form-findings.ts'

/** The errors of one field, as VeeValidate 4 takes them. */
export interface VeeErrors {
  readonly path: string
  readonly errors: string[]
}

/** A schema of VeeValidate 4 (`TypedSchema`) that is one of VeeValidate 5 (Standard Schema) as well. */
export interface VeeSchema<Values extends object> {
  readonly __type: 'VVTypedSchema'
  readonly parse: (values: Values) => Promise<{ value?: Values; errors: VeeErrors[] }>
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'beian'
    readonly validate: (
      values: unknown,
    ) =>
      | { readonly value: Values; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly PathStep[] }[] }
    readonly types?: { readonly input: Values; readonly output: Values } | undefined
  }
}

/**
 * The `validationSchema` of a whole form in VeeValidate 4 and 5. Each error stands at its field, by the name that
 * VeeValidate gives it (`services[0].domain`), the rules between fields included; warnings and advice pass. On submit the
 * form has its values as they were typed.
 *
 * VeeValidate 4 takes any schema that it does not know for one that everything passes: this is one that it knows.
 *
 * @param check `checkIcpFiling` or its like, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * const schema = veeSchema((form) => checkIcpFiling(form, { draft: true }))
 * await schema.parse({ services: [{ type: 'website', domain: 'https://qingzhu.cn/' }] })
 * // → { errors: [{ path: 'services[0].domain', errors: ['这是网址，请只填写域名，如beian.cn'] }] }
 * ```
 */
export function veeSchema<Values extends object = Record<string, unknown>>(
  check: (values: unknown) => AnyResult,
  options?: FormOptions,
): VeeSchema<Values> {
  const findingsOf = findingsOn('veeSchema', check, { ...options, paths: 'brackets' })
  const errorsOf = (values: unknown): readonly FormFinding[] =>
    findingsOf(values).filter(({ severity }) => severity === 'error')
  return {
    __type: 'VVTypedSchema',
    async parse(values) {
      const found = errorsOf(values)
      return found.length === 0 ? { value: values, errors: [] } : { errors: byField(found) }
    },
    '~standard': {
      version: 1,
      vendor: 'beian',
      validate(values) {
        const found = errorsOf(values)
        if (found.length === 0) return { value: values as Values }
        return { issues: found.map(({ text, path }) => ({ message: text, path })) }
      },
    },
  }
}

/** Together: of two entries of one path VeeValidate 4 keeps the last. */
function byField(found: readonly FormFinding[]): VeeErrors[] {
  const fields = new Map<string, VeeErrors>()
  for (const { name, text } of found) {
    const field = fields.get(name)
    if (field === undefined) fields.set(name, { path: name, errors: [text] })
    else field.errors.push(text)
  }
  return [...fields.values()]
}
