import { enumerationKeys } from '../../../src/data/enumerations/table.ts'
import { documentsOf } from '../../../src/filing/organization-document.ts'
import { at, error } from '../../../src/foundation/issue.ts'
import type { Row } from '../rows.ts'

const types = [...enumerationKeys['person-document'], ...enumerationKeys['organization-document']] as const

/** A document of the nature, to compare with one that is none. */
function ownDocument(nature: (typeof enumerationKeys.nature)[number]): string {
  return nature === 'individual' ? 'resident-id' : documentsOf(nature)[0]!
}

function isOwn(nature: (typeof enumerationKeys.nature)[number], type: string): boolean {
  const own: readonly string[] = nature === 'individual' ? enumerationKeys['person-document'] : documentsOf(nature)
  return own.includes(type)
}

/** Every nature with every document: the pairs that the ministry's form offers, and no other. */
export const documentRows: readonly Row[] = (['icp', 'public-security'] as const).flatMap((base) =>
  enumerationKeys.nature.flatMap((nature) =>
    types.map((type) => ({
      name: `${base}: ${nature} with ${type}`,
      base,
      draft: true,
      set: { entity: { nature, document: { type } } },
      found: isOwn(nature, type)
        ? []
        : [
            at(
              ['entity', 'document', 'type'],
              error('organization_document.not_allowed', { nature, type }, { rule: 'filing/document-fits-nature' }),
            ),
          ],
      near: { 'entity.document.type': ownDocument(nature) },
    })),
  ),
)
