import { type FormField, fieldsOf } from '../data/forms/fields.ts'
import type { FormName, ShapeName } from '../data/forms/ids.ts'
import type { Field } from '../data/forms/shape.ts'
import { readTsv } from '../data/read-tsv.ts'
import { annotationsOf } from './annotations.ts'
import { blankDefinitions, NOTHING, unlessNothing } from './blank.ts'
import { conditionsByKind, conditionsIn } from './conditions.ts'
import { documentNumbers, holdsDocumentNumber, numberOnceNatureIsKnown } from './document-numbers.ts'
import { type Edition, having, type JsonSchema, refTo } from './json-schema.ts'
import { leafSchema, listOf, orBlank } from './leaves.ts'
import { lenientShapes } from './lenient-shapes.ts'
import { optionsName, optionsSchema, wordsSchema } from './options.ts'

/** The version of the schemas that stands in their addresses: another one is another folder. */
export const SCHEMA_VERSION = 'v1'

const shapeTitles: ReadonlyMap<string, JsonSchema> = new Map(
  readTsv(new URL('../data/forms/shapes.tsv', import.meta.url)).map(({ shape = '', zh, en = '' }) => [
    shape,
    { title: zh, description: `${en.replace(/:.*/, '')}.` },
  ]),
)

/** A schema in the making: what its parts refer to. */
interface Building {
  readonly edition: Edition
  readonly lenient: ReadonlySet<ShapeName>
  readonly definitions: Map<string, JsonSchema>
}

/**
 * The JSON Schema (2020-12) of a form, from its description.
 *
 * @example
 * ```ts
 * formSchema('icp', 'input').$id // → 'urn:beian:json-schema:v1:icp.input'
 * ```
 */
export function formSchema(form: FormName, edition: Edition): JsonSchema {
  const building: Building = {
    edition,
    lenient: lenientShapes(form),
    definitions: new Map(Object.entries(blankDefinitions)),
  }
  const root = sectionSchema(form, building)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:beian:json-schema:${SCHEMA_VERSION}:${form}.${edition}`,
    ...root,
    $defs: Object.fromEntries([...building.definitions].sort(([one], [other]) => (one < other ? -1 : 1))),
  }
}

function sectionSchema(shape: ShapeName, building: Building): JsonSchema {
  const fields = fieldsOf(shape)
  const isLenient = building.lenient.has(shape)
  const always = { required: fields.filter(({ field }) => field.required === 'yes').map(({ key }) => key) }
  const conditions = [
    ...conditionsIn(shape),
    ...(shape === 'icp' ? conditionsByKind() : []),
    ...(building.edition === 'canonical' ? canonicalNumbers(shape, building) : []),
  ]
  const isDue = always.required.length > 0
  return {
    ...shapeTitles.get(shape),
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.key, propertySchema(field, isLenient, building)])),
    ...(isDue && !isLenient ? always : {}),
    ...(isDue && isLenient ? unlessNothing(having(always.required)) : {}),
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
  }
}

function canonicalNumbers(shape: ShapeName, building: Building): readonly JsonSchema[] {
  const document = fieldsOf(shape).find(({ key }) => key === 'document')?.field
  const hasNature = fieldsOf(shape).some(({ key }) => key === 'nature')
  if (hasNature && document?.is === 'object') {
    const name = `${document.shape}-number`
    building.definitions.set(name, { allOf: documentNumbers(document.shape) })
    return [numberOnceNatureIsKnown(refTo(name))]
  }
  const waitsForNature = shape === 'icp-entity-document' || shape === 'ps-entity-document'
  return holdsDocumentNumber(shape) && !waitsForNature ? documentNumbers(shape) : []
}

function propertySchema(form: FormField, isLenient: boolean, building: Building): JsonSchema {
  const { field } = form
  const place = { mayBeBlank: isLenient || field.required !== 'yes' }
  const leaf = leafSchema(field, {
    edition: building.edition,
    ...place,
    options: (enumerations) => defined(optionsName(enumerations), building, () => optionsSchema(enumerations)),
  })
  return { ...(leaf ?? holderSchema(field, place, building)), ...annotationsOf(form) }
}

/** What a field holds that holds objects of the form. */
function holderSchema(field: Field, place: { readonly mayBeBlank: boolean }, building: Building): JsonSchema {
  const section = (shape: ShapeName): JsonSchema => defined(shape, building, () => sectionSchema(shape, building))
  switch (field.is) {
    case 'object':
      return orBlank(objectSchema(field, section(field.shape), building), place, NOTHING)
    case 'objects':
      return orBlank(listOf(section(field.shape), place), place)
    case 'service':
      return { oneOf: Object.values(field.variants).map(section) }
    case 'services':
      return orBlank(listOf({ oneOf: Object.values(field.variants).map(section) }, place), place)
    default:
      throw new Error(`${field.is} holds no object of the form`)
  }
}

/** An object, a word in its place, and a period as documents print it or as a range picker gives it. */
function objectSchema(field: Field & { readonly is: 'object' }, section: JsonSchema, building: Building): JsonSchema {
  if (field.words !== undefined) return { anyOf: [wordsSchema(field.words), section] }
  if (field.shape !== 'validity' || building.edition === 'canonical') return section
  return { anyOf: [section, { type: 'string' }, { type: 'array', minItems: 2, maxItems: 2 }] }
}

/** A reference to a definition, which is made where it is not there yet. */
function defined(name: string, { definitions }: Building, make: () => JsonSchema): JsonSchema {
  if (!definitions.has(name)) {
    // Set aside first: forms are trees, but a definition may ask for others of its own.
    definitions.set(name, {})
    definitions.set(name, make())
  }
  return refTo(name)
}
