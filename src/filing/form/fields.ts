import type { Field } from './shape.ts'
import { type ShapeName, shapes } from './table.ts'

/** A shape of the forms, taken apart once. */
export interface FormShape {
  readonly name: ShapeName
  /** In the form's order. */
  readonly fields: readonly FormField[]
  readonly byKey: ReadonlyMap<string, FormField>
}

/** A field of a shape, with its place among its siblings. */
export interface FormField {
  readonly shape: ShapeName
  readonly key: string
  readonly place: number
  readonly field: Field
}

const known = /* @__PURE__ */ new Map<ShapeName, FormShape>()

/** The shape of this name. */
export function shapeOf(name: ShapeName): FormShape {
  let shape = known.get(name)
  if (shape === undefined) {
    // Listed once: `for … in` over the table would also meet what other scripts put on `Object.prototype`.
    const fields = Object.entries(shapes[name]).map(([key, field], place) => ({ shape: name, key, place, field }))
    shape = { name, fields, byKey: new Map(fields.map((field) => [field.key, field])) }
    known.set(name, shape)
  }
  return shape
}

/** The field with this key in whichever of the shapes has it first. */
export function fieldAmong(names: readonly ShapeName[], key: string): FormField | undefined {
  for (const name of names) {
    const field = shapeOf(name).byKey.get(key)
    if (field !== undefined) return field
  }
  return undefined
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
