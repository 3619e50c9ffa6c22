import { createRequire } from 'node:module'

/** The library's own JSON Schemas as components of the interface's description, so that clients can be generated. */

type Schema = { [key: string]: unknown }

const require = createRequire(import.meta.url)
const FORMS = { icp: 'icp', 'public-security': 'public-security' } as const

/** Refers to the component that the definition became. */
function referring(value: unknown, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((item) => referring(item, prefix))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, inner.replace('#/$defs/', `#/components/schemas/${prefix}.`)]
        : [key, referring(inner, prefix)],
    ),
  )
}

/** Every component by its name: `icp`, and what it refers to as `icp.…`. */
export function filingSchemas(): [name: string, schema: Schema][] {
  return Object.values(FORMS).flatMap((form) => {
    const whole = require(`beian/json-schema/v1/${form}.input.json`) as Schema
    const { $defs = {}, $schema: _, $id: __, ...own } = whole
    const parts = Object.entries($defs as Record<string, Schema>)
    return [[form, own] as const, ...parts.map(([name, part]) => [`${form}.${name}`, part] as const)].map(
      ([name, schema]): [string, Schema] => [name, referring(schema, form) as Schema],
    )
  })
}
