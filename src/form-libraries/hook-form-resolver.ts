import { findingsOn, type Judge } from './findings-on.ts'
import type { FormFinding, FormOptions } from './form-findings.ts'

/** Options of {@link hookFormResolver}. */
export interface HookFormOptions extends FormOptions {
  /**
   * Called with everything that a validation finds, warnings, advice and suggestions included: React Hook Form itself
   * keeps errors only. A state's setter may stand here.
   */
  readonly onFindings?: ((findings: readonly FormFinding<'dots'>[]) => void) | undefined
}

/** What React Hook Form calls a resolver with besides the values, as far as ours reads it. */
export interface HookFormCall {
  readonly criteriaMode?: string | undefined
  readonly fields?: object | undefined
  readonly names?: readonly string[] | undefined
  readonly shouldUseNativeValidation?: boolean | undefined
}

/** A resolver of React Hook Form. The errors are nested as the values are. */
export type HookFormResolver = <Values extends object>(
  values: Values,
  context: unknown,
  call: HookFormCall,
) => { values: Values; errors: Record<string, never> } | { values: Record<string, never>; errors: object }

/**
 * A resolver of React Hook Form for a whole form: each error at its field, the rules between fields included, its code as
 * `type`, its text as `message`; errors on the form as a whole at `root`, on a list or part that has fields of its own at
 * the `root` of that. Warnings and advice pass. On submit the form has its values as they were typed.
 *
 * @param check `checkIcpFiling` or its like, or a closure over one
 * @throws TypeError where it is no function
 *
 * @example
 * ```ts
 * const resolver = hookFormResolver((values) => checkIcpFiling(values, { draft: true }))
 * resolver({ entity: { principal: { mobile: '1391101202' } } }, undefined, {}).errors
 * // → { entity: { principal: { mobile: { type: 'mobile_phone.length', message: '手机号码应为11位，现为10位，请核对是否漏填或多填' } } } }
 * ```
 */
export function hookFormResolver(check: Judge, options?: HookFormOptions): HookFormResolver {
  const findingsOf = findingsOn('hookFormResolver', check, { ...options, paths: 'dots' })
  return (values, _, call) => {
    const findings = findingsOf(values)
    options?.onFindings?.(findings)
    const errors = errorsByField(findings, call?.criteriaMode === 'all')
    const names = call?.names ?? []
    if (call?.shouldUseNativeValidation) tellNatively(errors, call.fields, names)
    if (errors.size === 0) return { values, errors: {} }
    return { values: {}, errors: nested(errors, call?.fields, names) }
  }
}

/** An error of one field, as React Hook Form has it. */
interface FieldError {
  readonly type: string
  readonly message: string
  /** With `criteriaMode: 'all'`: the texts of all errors by code. */
  readonly types?: Record<string, string | string[]>
}

/** Where errors on the whole form stand. */
const ROOT = 'root'

/** The errors by name; the first of a field is the one that it shows. */
function errorsByField(findings: readonly FormFinding<'dots'>[], isAll: boolean): Map<string, FieldError> {
  const errors = new Map<string, FieldError>()
  for (const { severity, name, text, issue } of findings) {
    if (severity !== 'error') continue
    const key = name === '' ? ROOT : name
    const { code } = issue
    const first = errors.get(key) ?? { type: code, message: text, ...(isAll ? { types: {} } : undefined) }
    errors.set(key, first)
    if (first.types === undefined) continue
    const said = first.types[code]
    first.types[code] = said === undefined ? text : [said, text].flat()
  }
  return errors
}

/** A registered field: its element, or those of a group of radio buttons or boxes. */
interface Registered {
  readonly ref?: unknown
  readonly refs?: readonly unknown[]
}

/** An element that can tell an error itself, as far as it is asked to. */
interface NativeField {
  setCustomValidity(text: string): void
  reportValidity(): boolean
}

function fieldAt(fields: object | undefined, name: string): Registered {
  const field = stepsOf(name).reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    fields,
  )
  return typeof field === 'object' && field !== null ? field : {}
}

/** The browser's own bubble at each field that is judged; one without an error loses what it had. */
function tellNatively(
  errors: ReadonlyMap<string, FieldError>,
  fields: object | undefined,
  names: readonly string[],
): void {
  for (const name of names) {
    const { ref, refs } = fieldAt(fields, name)
    for (const element of [ref, ...(refs ?? [])] as Partial<NativeField>[]) {
      if (typeof element?.setCustomValidity !== 'function') continue
      element.setCustomValidity(errors.get(name)?.message ?? '')
      element.reportValidity?.()
    }
  }
}

/** Errors by the steps of their names. */
interface Part {
  error?: object
  readonly inner: Map<string, Part>
}

/** The errors nested as the values are. */
function nested(
  errors: ReadonlyMap<string, FieldError>,
  fields: object | undefined,
  names: readonly string[],
): Record<string, unknown> {
  const form: Part = { inner: new Map() }
  for (const [name, error] of errors) {
    let part = form
    for (const step of stepsOf(name)) {
      const inner: Part = part.inner.get(step) ?? { inner: new Map() }
      part.inner.set(step, inner)
      part = inner
    }
    const { ref } = fieldAt(fields, name)
    part.error = ref === undefined ? error : { ...error, ref }
  }
  return Object.fromEntries(Array.from(form.inner, ([name, part]) => [name, errorsOf(part, name, names)]))
}

/**
 * The error of a field, or the errors of a part or list by its fields: what is wrong with the part itself stands at its
 * `root`, since an error's own `type` would be taken for that of the field `type`.
 */
function errorsOf({ error, inner }: Part, name: string, names: readonly string[]): object {
  const registered = names.filter((other) => other.startsWith(`${name}.`)).map((other) => other.slice(name.length + 1))
  if (inner.size === 0 && registered.length === 0) return error ?? {}
  const isList = [...inner.keys(), ...registered].every((step) => /^\d+(?:\.|$)/.test(step))
  const errors: object = isList ? [] : {}
  for (const [step, part] of inner) Object.assign(errors, { [step]: errorsOf(part, `${name}.${step}`, names) })
  return error === undefined ? errors : Object.assign(errors, { [ROOT]: error })
}

const stepsOf = (name: string): readonly string[] => name.split('.')
