import { read } from '../../foundation/untrusted.ts'
import { type FormName, formNames } from './ids.ts'

/** The form that an object says it is of, with its version (`"form": "icp/1"`); `undefined` where it says none. */
export function formOf(filing: unknown): FormName | undefined {
  const said = typeof filing === 'object' && filing !== null ? read(filing, 'form') : undefined
  return formNames.find((name) => typeof said === 'string' && said.startsWith(`${name}/`))
}
