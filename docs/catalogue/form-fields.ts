import { fieldAmong, shapeOf, shapesIn, variantOf } from '../../src/data/forms/fields.ts'
import { type FormName, formNames, type ShapeName } from '../../src/data/forms/ids.ts'
import type { Field } from '../../src/data/forms/shape.ts'
import type { PathStep } from '../../src/foundation/issue.ts'
import type { FieldLabels } from '../../src/locale/locale.ts'

/** A field that has a page: of services those of each type are apart. */
export interface PagedField {
  readonly form: FormName
  /** `services.website.domain`: with the type of the service, without the places of items. */
  readonly path: string
  /** Paths in a filing have no type in them: `services.domain`. */
  readonly plainPath: string
  readonly id: keyof FieldLabels
  readonly shape: ShapeName
  readonly key: string
  readonly field: Field
}

/** Every field of every form, in their order. */
export const pagedFields: readonly PagedField[] = formNames.flatMap((form) => [...fieldsIn(form, form, '', '')])

function* fieldsIn(form: FormName, shape: ShapeName, within: string, plain: string): Generator<PagedField> {
  for (const { key, field } of shapeOf(shape).fields) {
    const path = within === '' ? key : `${within}.${key}`
    const plainPath = plain === '' ? key : `${plain}.${key}`
    yield { form, path, plainPath, id: `${shape}.${key}` as keyof FieldLabels, shape, key, field }
    if ('variants' in field) {
      for (const [type, inner] of Object.entries(field.variants))
        yield* fieldsIn(form, inner, `${path}.${type}`, plainPath)
    } else for (const inner of shapesIn(field)) yield* fieldsIn(form, inner, path, plainPath)
  }
}

/** Address of a field's page. */
export function addressOf({ form, path }: { readonly form: FormName; readonly path: string }): string {
  return `/fields/${form}/${path}`
}

/** The page of the field at a path of a filing; `undefined` where the form has none there. */
export function pagedAt(form: FormName, filing: unknown, path: readonly PathStep[]): PagedField | undefined {
  let shapes: readonly ShapeName[] = [form]
  let value: unknown = filing
  const steps: string[] = []
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<PathStep, unknown>)[step] : undefined
    if (typeof step === 'string') {
      const found = fieldAmong(shapes, step)
      if (found === undefined) break
      steps.push(step)
      shapes = shapesIn(found.field)
      if ('variants' in found.field && !Array.isArray(value)) {
        const type = (value as { type?: unknown } | undefined)?.type
        const variant = variantOf(found.field.variants, type)
        if (variant === undefined) break
        steps.push(String(type))
        shapes = [variant]
      }
      continue
    }
    const last = known.get(`${form} ${steps.join('.')}`)
    const field = last?.field
    if (field !== undefined && 'variants' in field) {
      const type = (value as { type?: unknown } | undefined)?.type
      const variant = variantOf(field.variants, type)
      if (variant === undefined) break
      steps.push(String(type))
      shapes = [variant]
    }
  }
  for (let length = steps.length; length > 0; length--) {
    const found = known.get(`${form} ${steps.slice(0, length).join('.')}`)
    if (found !== undefined) return found
  }
  return undefined
}

const known = new Map(pagedFields.map((field) => [`${field.form} ${field.path}`, field]))
