import { fieldsOf, shapesIn } from '../data/forms/fields.ts'
import type { ShapeName } from '../data/forms/ids.ts'

/**
 * The objects of a form that may be left out, and those within them. Forms bind to objects whose fields are all there: one
 * into which nothing has been entered counts as left out, so in these no field is due before something is entered.
 */
export function lenientShapes(form: ShapeName): ReadonlySet<ShapeName> {
  const lenient = new Set<ShapeName>()
  const seen = new Set<ShapeName>()
  const visit = (shape: ShapeName, isLenient: boolean): void => {
    if (isLenient ? lenient.has(shape) : seen.has(shape)) return
    seen.add(shape)
    if (isLenient) lenient.add(shape)
    for (const { field } of fieldsOf(shape)) {
      const mayBeLeftOut = field.is === 'object' && field.required !== 'yes'
      for (const inner of shapesIn(field)) visit(inner, isLenient || mayBeLeftOut)
    }
  }
  visit(form, false)
  return lenient
}
