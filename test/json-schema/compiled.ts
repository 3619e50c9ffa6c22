import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { FormName } from '../../src/data/forms/ids.ts'
import { generateSchemas } from '../../src/json-schema/generate.ts'
import type { Edition } from '../../src/json-schema/json-schema.ts'

/** The schemas as validators, and what their compiler had to say. */

export type SchemaDraft = '2020-12' | 'draft-07'
export const drafts: readonly SchemaDraft[] = ['2020-12', 'draft-07']

/** What ajv warned of. */
export const warnings: string[] = []

const schemas = generateSchemas()
// Under NodeNext the default export of this package is its namespace.
const addFormats = formats as unknown as (ajv: Ajv) => Ajv
const compilers = new Map<string, Ajv>()
const compiled = new Map<string, ValidateFunction>()

/** @param allErrors whether everything that is wrong is told: finding out takes ten times as long */
function compilerOf(draft: SchemaDraft, allErrors: boolean): Ajv {
  const key = `${draft} ${allErrors}`
  let ajv = compilers.get(key)
  if (ajv === undefined) {
    const options = { strict: true, allErrors, logger: { log: warn, warn, error: warn } }
    ajv = addFormats(draft === 'draft-07' ? new Ajv(options) : (new Ajv2020(options) as unknown as Ajv))
    compilers.set(key, ajv)
  }
  return ajv
}

function warn(...parts: unknown[]): void {
  warnings.push(parts.join(' '))
}

function pathOf(form: FormName, edition: Edition, draft: SchemaDraft): string {
  return `v1/${draft === 'draft-07' ? 'draft-07/' : ''}${form}.${edition}.json`
}

/** The schema itself. */
export function schemaOf(form: FormName, edition: Edition, draft: SchemaDraft = '2020-12'): Record<string, never> {
  return schemas.get(pathOf(form, edition, draft)) as Record<string, never>
}

/** The validator of a schema. */
export function validatorOf(
  form: FormName,
  edition: Edition,
  draft: SchemaDraft = '2020-12',
  allErrors = false,
): ValidateFunction {
  const path = pathOf(form, edition, draft)
  const key = `${path} ${allErrors}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  const validate = compilerOf(draft, allErrors).compile(schemas.get(path)!)
  compiled.set(key, validate)
  return validate
}

/** Whether a value is valid. */
export function isValid(form: FormName, edition: Edition, value: unknown, draft: SchemaDraft = '2020-12'): boolean {
  return validatorOf(form, edition, draft)(value)
}

/** `path message` of everything that the schema refuses a value for. */
export function refusals(form: FormName, edition: Edition, value: unknown, draft: SchemaDraft = '2020-12'): string[] {
  const validate = validatorOf(form, edition, draft, true)
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}
