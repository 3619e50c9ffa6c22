import { isKeyOf } from '../../data/enumerations/enumeration.ts'
import { error, type Issue } from '../../foundation/issue.ts'
import { isDocumentAllowed } from '../organization-document.ts'
import { atField, type Filing } from '../place.ts'
import { partIn, textOf } from '../readings.ts'

/**
 * The entity's document fits its nature: an individual files with a personal document, an enterprise with a license
 * and never with a military code or an ID card (证件号码应与主办单位性质对应一致).
 */
export function documentFitsNature({ entity, nature }: Filing): Issue[] {
  const document = partIn(entity, 'document')
  const type = textOf(document, 'type')
  if (document === undefined || type === undefined || nature === undefined) return []
  if (isKeyOf('organization-document', type)) {
    if (isDocumentAllowed(nature, type)) return []
  } else if (nature === 'individual' || !isKeyOf('person-document', type)) return []
  const rule = 'filing/document-fits-nature'
  return [atField(document, 'type', error('organization_document.not_allowed', { nature, type }, { rule }))]
}
