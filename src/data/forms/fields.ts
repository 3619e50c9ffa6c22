import type { ShapeName } from './ids.ts'
import type { Field } from './shape.ts'
import { shapes } from './table.ts'

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

/** Whether a field holds a list. */
export function holdsList({ is }: Field): boolean {
  return is === 'texts' || is === 'choices' || is === 'objects' || is === 'services'
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

/**
 * The field at a path of a filing; `undefined` where the form has none. Among the services of several types, the
 * filing's own `type` decides.
 */
export function fieldAt(form: ShapeName, filing: unknown, path: readonly (string | number)[]): FormField | undefined {
  let shapes: readonly ShapeName[] = [form]
  let value: unknown = filing
  let found: FormField | undefined
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined
    if (typeof step === 'string') found = fieldAmong(shapes, step)
    if (found === undefined) return undefined
    const { field } = found
    const type = 'variants' in field ? (value as { type?: unknown } | undefined)?.type : undefined
    const variant = 'variants' in field ? variantOf(field.variants, type) : undefined
    shapes = variant === undefined ? shapesIn(field) : [variant]
  }
  return found
}

/** The fields of a shape in the form's order. */
export function fieldsOf(name: ShapeName): readonly FormField[] {
  return shapeOf(name).fields
}
