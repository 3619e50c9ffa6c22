import type { RJSFSchema } from '@rjsf/utils'

/** The Chinese line of a description, without what the asterisk says already. */
function noteIn(description: string): string | undefined {
  const [line = ''] = description.split('\n')
  if (!/[一-鿿]/.test(line)) return undefined
  const said = line.split('。').filter((sentence) => sentence !== '' && !/^[^；]*必填$/.test(sentence))
  return said.length === 0 ? undefined : said.join('。')
}

function isOptions(items: unknown): boolean {
  return String((items as Schema | undefined)?.$ref ?? '').endsWith('-options')
}

interface Schema {
  readonly [keyword: string]: unknown
}

/**
 * The schema as a form is drawn from it. The input schema takes every spelling; a form writes one: of several alternatives
 * the first, and those that have a title of their own. Descriptions are in two languages, of which the form shows the
 * first; examples would be offered as what to enter.
 *
 * @param hidden fields that the form does not show
 */
export function formSchemaOf(schema: object, hidden: readonly string[]): RJSFSchema {
  const { $id: _, ...root } = schema as Schema
  const definitions = root.definitions as Readonly<Record<string, Schema>>

  function titleOf(alternative: Schema): unknown {
    const name = String(alternative.$ref ?? '').replace('#/definitions/', '')
    return alternative.title ?? definitions[name]?.title
  }

  function drawn(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(drawn)
    if (typeof value !== 'object' || value === null) return value
    const { examples: _examples, description, type, anyOf, ...rest } = value as Schema
    const own: Record<string, unknown> = Object.fromEntries(
      Object.entries(rest).map(([key, inner]) => [key, key === 'properties' ? shown(inner as Schema) : drawn(inner)]),
    )
    if (typeof description === 'string' && !('const' in rest)) own.description = noteIn(description)
    // Several of the options: a list in which each may be chosen once.
    if (type === 'array' && isOptions(rest.items)) own.uniqueItems = true
    if (type !== undefined) own.type = Array.isArray(type) ? type[0] : type
    if (!Array.isArray(anyOf)) return own
    const written = (anyOf as Schema[]).filter((one, index) => index === 0 || titleOf(one) !== undefined)
    return written.length === 1 ? { ...(drawn(written[0]) as object), ...own } : { ...own, anyOf: written.map(drawn) }
  }

  function shown(properties: Schema): Schema {
    const entries = Object.entries(properties).filter(([key]) => !hidden.includes(key))
    return Object.fromEntries(entries.map(([key, inner]) => [key, drawn(inner)]))
  }

  /**
   * The conditions of the whole filing, without what they say of its services: those are drawn by their types, and a
   * condition would be drawn beside them. What is due there the library tells.
   */
  function withoutServices(conditions: readonly Schema[]): Schema[] {
    return conditions.map(({ then, ...rest }) => {
      const { services: _services, ...properties } = (then as { properties: Schema }).properties
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      return { ...rest, then: { ...(then as Schema), properties } }
    })
  }

  // What says of a blank value that it is blank is a condition and stays as it is.
  const { blank, nothing } = definitions
  const all = drawn({ ...root, allOf: withoutServices(root.allOf as Schema[]) }) as { definitions: object }
  return { ...all, definitions: { ...all.definitions, blank, nothing } } as RJSFSchema
}
