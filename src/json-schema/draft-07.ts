import type { JsonSchema } from './json-schema.ts'

const MOVED: Readonly<Record<string, string>> = { $defs: 'definitions' }

/**
 * A schema of 2020-12 as one of draft-07, which Go, PHP and form renderers of some years ago read. The schemas here use
 * nothing but the names of two keywords that the older draft has not.
 */
export function toDraft07({ $schema: _, $id, ...rest }: JsonSchema): JsonSchema {
  const older = String($id).replace(/^(urn:beian:json-schema:v\d+:)/, '$1draft-07:')
  return { $schema: 'http://json-schema.org/draft-07/schema#', $id: older, ...(converted(rest) as JsonSchema) }
}

function converted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(converted)
  if (typeof value === 'string') return value.replace(/^#\/\$defs\//, '#/definitions/')
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [MOVED[key] ?? key, converted(inner)]))
}
