import { isKeyOf, type PersonDocumentType } from '../data/enumerations/enumeration.ts'
import type { Part } from './place.ts'
import { textOf } from './readings.ts'

/** Type of a person's document; `undefined` where the part has none, or an organization's. */
export function personTypeOf(document: Part | undefined): PersonDocumentType | undefined {
  const type = textOf(document, 'type')
  return isKeyOf('person-document', type) ? type : undefined
}
