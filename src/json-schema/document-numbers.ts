import { type EnumerationName, keysOf } from '../data/enumerations/enumeration.ts'
import { fieldsOf, shapeOf } from '../data/forms/fields.ts'
import type { ShapeName } from '../data/forms/ids.ts'
import { where } from './conditions.ts'
import { type JsonSchema, when } from './json-schema.ts'
import { textFormOf } from './text-forms.ts'

/** How numbers of documents are written in a canonical filing, by the type of the document beside them. */

const RULES: readonly string[] = ['person-document-number', 'entity-document-number', 'holder-document-number']

/** Whether an object of this shape holds a number of a document. */
export function holdsDocumentNumber(shape: ShapeName): boolean {
  return fieldsOf(shape).some(({ field }) => 'rule' in field && RULES.includes(String(field.rule)))
}

/** What holds of the number in an object of this shape, for each type whose numbers have a form. */
export function documentNumbers(shape: ShapeName): readonly JsonSchema[] {
  const type = shapeOf(shape).byKey.get('type')!.field
  const names: readonly EnumerationName[] = type.is === 'choice' ? type.enumerations : []
  return names.flatMap((name) =>
    keysOf(name).flatMap((key) => {
      const form = textFormOf(key)
      if (form === undefined) return []
      const number = { type: 'string', pattern: form.pattern }
      return [when(where('type', [key]), { type: 'object', properties: { number } })]
    }),
  )
}

/** Of an entity the nature tells which documents it has: without it nobody has read the number. */
export function numberOnceNatureIsKnown(numbers: JsonSchema): JsonSchema {
  return when(where('nature', keysOf('nature')), { type: 'object', properties: { document: numbers } })
}
