import { read } from '../../foundation/untrusted.ts'
import { type FormName, formNames } from './ids.ts'
import type { Shape } from './shape.ts'
import { shapes } from './table.ts'

/** The form that an object says it is of, with its version (`"form": "icp/1"`); `undefined` where it says none. */
export function formOf(filing: unknown): FormName | undefined {
  const said = typeof filing === 'object' && filing !== null ? read(filing, 'form') : undefined
  return formNames.find((name) => typeof said === 'string' && said.startsWith(`${name}/`))
}

/** What stands in the field `form` of such a form: `icp/1`. */
export function versionOf(name: FormName): string {
  const shape: Shape = shapes[name]
  const version = shape.form
  return version?.is === 'literal' ? version.value : name
}
