import { keysOf } from '../data/enumerations/enumeration.ts'
import { fieldsOf, holdsList, shapeOf } from '../data/forms/fields.ts'
import type { ConditionId, FilingPart, ShapeName } from '../data/forms/ids.ts'
import { dueByKind } from '../data/forms/table.ts'
import { unlessNothing } from './blank.ts'
import { having, type JsonSchema, when } from './json-schema.ts'

/**
 * When a field is due that is not always due, as far as JSON Schema can say it: by the kind of filing, the nature of the
 * entity, the type of a document or a service. Each is an `if` with a `then` in the object that knows what decides.
 */

/** A condition: the object has `key`, and what stands there is one of these. */
export function where(key: string, values: readonly (string | boolean)[]): JsonSchema {
  const type = typeof values[0] === 'boolean' ? 'boolean' : 'string'
  const value = values.length === 1 ? { type, const: values[0] } : { type, enum: values }
  return having([key], { [key]: value })
}

/** What is due in an object of this shape under a condition; `undefined` where nothing is. */
function dueIn(shape: ShapeName, condition: ConditionId): JsonSchema | undefined {
  const due = fieldsOf(shape).filter(({ field }) => field.required === condition)
  if (due.length === 0) return undefined
  const lists = due.filter(({ field }) => holdsList(field)).map(({ key }) => [key, { type: 'array', minItems: 1 }])
  return having(
    due.map(({ key }) => key),
    Object.fromEntries(lists),
  )
}

/** A website needs its domain unless it says that it has none. */
function domainIn(shape: ShapeName): JsonSchema | undefined {
  const due = dueIn(shape, 'domain')
  if (due === undefined) return undefined
  const { byKey } = shapeOf(shape)
  return { if: byKey.has('ipOnly') ? where('ipOnly', [true]) : where('ownDomain', [false]), else: due }
}

/** Conditions within an object that it decides itself. */
export function conditionsIn(shape: ShapeName): readonly JsonSchema[] {
  const conditions: JsonSchema[] = []
  const { byKey } = shapeOf(shape)
  const ofCards = dueIn(shape, 'resident-id')
  if (ofCards !== undefined) conditions.push(when(where('type', ['resident-id']), ofCards))
  if (byKey.has('nature')) {
    const organizations = keysOf('nature').filter((nature) => nature !== 'individual')
    const ofOrganizations = dueIn(shape, 'organization')
    if (ofOrganizations !== undefined) conditions.push(when(where('nature', organizations), ofOrganizations))
    const document = byKey.get('document')?.field
    const ofIndividuals = document?.is === 'object' ? dueIn(document.shape, 'individual') : undefined
    if (ofIndividuals !== undefined) {
      const due = { type: 'object', properties: { document: unlessNothing(ofIndividuals) } }
      conditions.push(when(where('nature', ['individual']), due))
    }
  }
  // In the ministry's form the kind of the filing has its say, too (see `conditionsByKind`).
  const domain = shape.startsWith('ps-') ? domainIn(shape) : undefined
  if (domain !== undefined) conditions.push(domain)
  return conditions
}

/** What each kind of ICP filing asks for: at the root, where the kind stands. */
export function conditionsByKind(): readonly JsonSchema[] {
  const parts = Object.keys(dueByKind.first) as FilingPart[]
  return parts.map((part) => {
    const kinds = keysOf('filing-kind').filter((kind) => dueByKind[kind][part] === 'due')
    const root = dueIn('icp', part)
    const entity = dueIn('icp-entity', part)
    const services = servicesDue(part)
    const properties = {
      ...(root?.properties as object | undefined),
      ...(entity === undefined ? {} : { entity: root === undefined ? unlessNothing(entity) : entity }),
      ...(services === undefined ? {} : { services: { type: 'array', items: services } }),
    }
    return when(where('kind', kinds), { type: 'object', ...root, properties })
  })
}

/** What a kind asks of each service, by its type; `undefined` where nothing. */
function servicesDue(part: FilingPart): JsonSchema | undefined {
  const field = shapeOf('icp').byKey.get('services')!.field
  if (field.is !== 'services') return undefined
  const allOf = Object.entries(field.variants).flatMap(([type, shape]) => {
    const due = dueIn(shape, part)
    const domain = part === 'service' ? domainIn(shape) : undefined
    if (due === undefined) return []
    return [when(where('type', [type]), domain === undefined ? due : { ...due, allOf: [domain] })]
  })
  return allOf.length === 0 ? undefined : { type: 'object', allOf }
}
