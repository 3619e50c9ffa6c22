import type { Field } from './shape.ts'
import { type ShapeName, shapes } from './table.ts'

/** A field of a shape, with its place among its siblings. */
export interface FormField {
  readonly shape: ShapeName
  readonly key: string
  readonly place: number
  readonly field: Field
}

// Listed once: `for … in` over a shape would also meet what other scripts put on `Object.prototype`.
const lists = /* @__PURE__ */ new Map<ShapeName, readonly FormField[]>()
const tables = /* @__PURE__ */ new Map<ShapeName, ReadonlyMap<string, FormField>>()

/** The fields of a shape in the form's order. */
export function fieldsOf(name: ShapeName): readonly FormField[] {
  const known = lists.get(name)
  if (known !== undefined) return known
  const fields = Object.entries(shapes[name]).map(([key, field], place) => ({ shape: name, key, place, field }))
  lists.set(name, fields)
  return fields
}

/** The field of a shape with this key. */
export function fieldIn(name: ShapeName, key: string): FormField | undefined {
  let table = tables.get(name)
  if (table === undefined) {
    table = new Map(fieldsOf(name).map((field) => [field.key, field]))
    tables.set(name, table)
  }
  return table.get(key)
}

/** Shapes that a field's value may have. */
export function shapesIn(field: Field): readonly ShapeName[] {
  if ('shape' in field) return [field.shape]
  return 'variants' in field ? Object.values(field.variants) : []
}

/** The shape of a service of this type; `undefined` for what is no type of the form. */
export function variantOf(variants: Readonly<Record<string, ShapeName>>, type: unknown): ShapeName | undefined {
  return typeof type === 'string' && Object.keys(variants).includes(type) ? variants[type] : undefined
}

/** The field with this key in whichever of the shapes has it first. */
export function fieldAmong(names: readonly ShapeName[], key: string): FormField | undefined {
  for (const name of names) {
    const field = fieldIn(name, key)
    if (field !== undefined) return field
  }
  return undefined
}
