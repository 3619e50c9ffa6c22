import type { EnumerationName } from '../data/enumerations/enumeration.ts'
import type { Field } from '../data/forms/shape.ts'
import { MOBILES } from '../filing/as-text.ts'
import { LONGEST_LIST, longestText } from '../filing/limits.ts'
import { fieldRuleOf } from '../filing/visit-text.ts'
import { BLANK } from './blank.ts'
import type { Edition, JsonSchema } from './json-schema.ts'
import { textFormOf } from './text-forms.ts'

/** What a field without fields of its own may hold, by its type and its rule. */

/** Where a field stands, and for which edition its schema is. */
export interface Leaf {
  readonly edition: Edition
  /** Whether the field may be left blank where it stands. */
  readonly mayBeBlank: boolean
  /** A reference to the options of these enumerations. */
  readonly options: (enumerations: readonly EnumerationName[]) => JsonSchema
}

/** Of several alternatives the first is the one to be written; an alternative without a title is another spelling of it. */
export function anyOf(...alternatives: readonly JsonSchema[]): JsonSchema {
  return alternatives.length === 1 ? alternatives[0]! : { anyOf: alternatives }
}

/** A value that may be left blank where that is so. */
export function orBlank(
  schema: JsonSchema,
  { mayBeBlank }: Pick<Leaf, 'mayBeBlank'>,
  blank: JsonSchema = BLANK,
): JsonSchema {
  if (!mayBeBlank) return schema
  return Array.isArray(schema.anyOf) ? { anyOf: [...schema.anyOf, blank] } : anyOf(schema, blank)
}

/** A list of no more items than the checks look at. */
export function listOf(items: JsonSchema, { mayBeBlank }: Pick<Leaf, 'mayBeBlank'>): JsonSchema {
  return { type: 'array', items, ...(mayBeBlank ? {} : { minItems: 1 }), maxItems: LONGEST_LIST }
}

/** The schema of a field's value, where it is neither an object of the form nor a list of these. */
export function leafSchema(field: Field, leaf: Leaf): JsonSchema | undefined {
  switch (field.is) {
    case 'text':
      return leaf.edition === 'input' ? textInput(field, leaf) : canonicalText(field.rule, leaf)
    case 'date':
      return leaf.edition === 'input' ? dateInput(leaf) : canonicalText(field.rule ?? 'date', leaf)
    case 'texts':
      return orBlank(listOf(itemText(field.rule, leaf), leaf), leaf)
    case 'literal':
      return { type: 'string', const: field.value, default: field.value }
    case 'choice':
      return orBlank(leaf.options(field.enumerations), leaf)
    case 'choices':
      return orBlank(listOf(leaf.options(field.enumerations), leaf), leaf)
    case 'flag':
      return orBlank({ type: 'boolean' }, leaf)
    case 'number':
      return orBlank({ type: 'number' }, leaf)
    case 'true':
      return { type: 'boolean', const: true }
    case 'any':
      return {}
    default:
      return undefined
  }
}

function itemText(rule: string | undefined, leaf: Leaf): JsonSchema {
  const item = { ...leaf, mayBeBlank: false }
  return leaf.edition === 'input' ? plainText(rule, item) : canonicalText(rule, item)
}

/** Any text of no more characters than are looked at: the checks read every spelling, and say what is wrong with one. */
function plainText(rule: string | undefined, { mayBeBlank }: Leaf): JsonSchema {
  // A rule that stands for itself has a limit of its own.
  const limit = fieldRuleOf(rule) === undefined ? { maxLength: longestText(rule) } : {}
  return mayBeBlank ? { type: ['string', 'null'], ...limit } : { type: 'string', minLength: 1, ...limit }
}

/** A text, or what controls of forms give in its place: lines as a list, the path of a cascader, a mobile as a number. */
function textInput(field: Field & { readonly is: 'text' }, leaf: Leaf): JsonSchema {
  const { rule, joined } = field
  const text = plainText(rule, leaf)
  if (joined !== undefined) return anyOf(text, { type: 'array', items: { type: ['string', 'null'] } })
  if (rule === 'province-code') return anyOf(leaf.options(['server-location']), text)
  if (rule === 'division-code') return anyOf(text, { type: 'array', minItems: 1 })
  if (MOBILES.test(String(rule))) return anyOf(text, { type: 'integer', minimum: 13e9, exclusiveMaximum: 20e9 })
  return text
}

/** A date in any of the usual ways, a time since 1970, or year, month and day. */
function dateInput(leaf: Leaf): JsonSchema {
  const part = { anyOf: [{ type: 'string' }, { type: 'integer' }] }
  return anyOf(plainText('date', leaf), { type: 'integer' }, { type: 'array', minItems: 3, maxItems: 3, items: part })
}

function canonicalText(rule: string | undefined, leaf: Leaf): JsonSchema {
  if (rule === 'province-code') return orBlank(leaf.options(['server-location']), leaf)
  const form = textFormOf(rule)
  if (form === undefined) return plainText(rule, leaf)
  const { pattern, maxLength } = form
  const format = rule === 'date' || rule === 'opened-on' ? { format: 'date' } : {}
  return orBlank({ type: 'string', pattern, ...(maxLength === undefined ? {} : { maxLength }), ...format }, leaf)
}
