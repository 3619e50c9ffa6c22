import * as z from 'zod'
import { fieldsOf } from '../data/forms/fields.ts'
import type { ConditionId, ShapeName } from '../data/forms/ids.ts'
import type { Field } from '../data/forms/shape.ts'
import { usualConditions } from '../data/forms/table.ts'
import { lastCode, MOBILES, mobileText, periodOf } from '../filing/as-text.ts'
import { type FieldRule, type FieldRuleId, fieldRules } from '../filing/field-rules.ts'
import { longestText } from '../filing/limits.ts'
import { type Kit, withError } from './kit.ts'
import type { SchemaOf } from './section-types.ts'

/**
 * The zod section of an object of the forms, unrefined: its fields, each by its type and its rule as the description has
 * them. What depends on other fields stands on the whole models (`filing.ts`).
 */
export function sectionOf<N extends ShapeName>(name: N, kit: Kit): SchemaOf<N> {
  const sections = new Map<ShapeName, z.ZodObject>()
  return buildSection(name, kit, sections) as unknown as SchemaOf<N>
}

/** @param sections what is built already: an object that stands in several places is made once */
function buildSection(name: ShapeName, kit: Kit, sections: Map<ShapeName, z.ZodObject>): z.ZodObject {
  const known = sections.get(name)
  if (known !== undefined) return known
  const inner = (shape: ShapeName): z.ZodObject => buildSection(shape, kit, sections)
  const fields: Record<string, z.ZodType> = {}
  for (const form of fieldsOf(name)) {
    const { key, field } = form
    const schema = schemaOf(field, kit.for(form), inner)
    const standsAlone = isUsual(field) || field.is === 'text' || field.is === 'any'
    fields[key] = standsAlone ? schema : kit.optional(schema, field.is === 'object')
  }
  const section = kit.object(fields) as z.ZodObject
  if (name === 'validity') readAs(section, periodOf)
  sections.set(name, section)
  return section
}

/** What controls of forms give in the place of an object or a text is read as the walker reads it. */
function readAs<S extends z.ZodType>(schema: S, read: (value: unknown) => unknown): S {
  const { run } = schema._zod
  schema._zod.run = (payload, context) => {
    payload.value = read(payload.value)
    return run(payload, context)
  }
  return schema
}

/** Whether a field stands in every first filing: the sections ask for it, the whole models only where it is due. */
function isUsual({ required }: Field): boolean {
  return required === 'yes' || usualConditions.includes(required as ConditionId)
}

function ruleOf(field: Field): FieldRule | undefined {
  const id = idOf(field)
  return id === undefined ? undefined : fieldRules[id as FieldRuleId]
}

function idOf(field: Field): string | undefined {
  return 'rule' in field ? field.rule : undefined
}

function schemaOf(field: Field, kit: Kit, inner: (shape: ShapeName) => z.ZodObject): z.ZodType {
  const required = isUsual(field)
  const minimum = required ? 1 : 0
  switch (field.is) {
    case 'text':
      if (field.joined !== undefined) return joined(field.joined, field, required, kit)
      return textOf(field, required, kit)
    case 'date':
      return kit.date(ruleOf(field))
    case 'number':
      return kit.number()
    case 'flag':
      return kit.flag()
    case 'true':
      return z.literal(true, withError(kit.error))
    case 'any':
      return required ? kit.something() : kit.any()
    case 'literal':
      return z.literal(field.value, withError(kit.error))
    case 'choice':
      return kit.choice(field.enumerations)
    case 'choices':
      return kit.list(kit.choice(field.enumerations), minimum)
    case 'texts':
      return kit.list(kit.text(ruleOf(field)), minimum)
    case 'objects':
      return kit.list(inner(field.shape), minimum)
    case 'object':
      return field.words === undefined ? inner(field.shape) : kit.wordOr(field.words, inner(field.shape))
    case 'service':
      return service(field.variants, kit, inner)
    case 'services':
      return kit.list(service(field.variants, kit, inner), minimum)
  }
}

function textOf(field: Field, required: boolean, kit: Kit): z.ZodType {
  const schema = kit[required ? 'text' : 'optionalText'](ruleOf(field), longestText(idOf(field)))
  const rule = idOf(field)
  if (rule === 'division-code') return readAs(schema as z.ZodType, lastCode)
  return MOBILES.test(String(rule)) ? readAs(schema as z.ZodType, mobileText) : schema
}

function joined(separator: string, field: Field, required: boolean, kit: Kit): z.ZodType {
  const schema = kit.joinedText(separator, ruleOf(field))
  return required ? schema : kit.optional(schema)
}

function service(
  variants: Readonly<Record<string, ShapeName>>,
  kit: Kit,
  inner: (shape: ShapeName) => z.ZodObject,
): z.ZodType {
  const sections = Object.values(variants).map(inner)
  return z.discriminatedUnion('type', sections as [z.ZodObject, ...z.ZodObject[]], withError(kit.error))
}
