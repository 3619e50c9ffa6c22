/** A JSON Schema, as far as it is written here: keywords and what stands behind them. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * What a schema is for: `input` describes what the checks take, in whichever spelling; `canonical` what they give back
 * (`report.value`), to be stored.
 */
export type Edition = 'input' | 'canonical'

export const editions: readonly Edition[] = ['input', 'canonical']

/** A reference to one of the definitions of the same schema. */
export function refTo(definition: string): JsonSchema {
  return { $ref: `#/$defs/${definition}` }
}

/** Keywords that hold where a condition is met. */
export function when(condition: JsonSchema, schema: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  return { if: condition, then: schema }
}

/** An object in which something stands behind each of these keys. */
export function having(keys: readonly string[], properties: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  // Strict validators want each key to be a property of the same schema.
  const named = Object.fromEntries(keys.map((key) => [key, properties[key] ?? {}]))
  return { type: 'object', properties: { ...named, ...properties }, required: keys }
}
