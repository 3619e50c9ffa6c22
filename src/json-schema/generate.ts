import { formNames } from '../data/forms/ids.ts'
import { toDraft07 } from './draft-07.ts'
import { formSchema, SCHEMA_VERSION } from './form-schema.ts'
import { editions, type JsonSchema } from './json-schema.ts'

/** Path (from `json-schema/`) → schema of every form in each edition and draft. */
export function generateSchemas(): ReadonlyMap<string, JsonSchema> {
  const schemas = new Map<string, JsonSchema>()
  for (const form of formNames) {
    for (const edition of editions) {
      const schema = formSchema(form, edition)
      schemas.set(`${SCHEMA_VERSION}/${form}.${edition}.json`, schema)
      schemas.set(`${SCHEMA_VERSION}/draft-07/${form}.${edition}.json`, toDraft07(schema))
    }
  }
  return schemas
}

/** The text of a schema: small, and with every character that is not seen written as its number. */
export function schemaText(schema: JsonSchema): string {
  const text = JSON.stringify(schema).replace(
    /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]/g,
    (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${text}\n`
}
