import { isKeyOf } from '../../data/enumerations/enumeration.ts'
import { error } from '../../foundation/issue.ts'
import { valueAt } from '../draft.ts'
import { isDocumentAllowed } from '../organization-document.ts'
import type { Place, Report } from '../place.ts'

/**
 * The entity's document fits its nature: an individual files with a personal document, an enterprise with a licence
 * and never with a military code or an ID card (证件号码应与主办单位性质对应一致).
 */
export function documentFitsNature({ filing }: Pick<Place, 'filing'>, report: Report): void {
  const nature = valueAt(filing, 'entity', 'nature')
  const type = valueAt(filing, 'entity', 'document', 'type')
  if (!isKeyOf('nature', nature) || typeof type !== 'string') return
  if (isKeyOf('organization-document', type) ? isDocumentAllowed(nature, type) : nature === 'individual') return
  if (!isKeyOf('organization-document', type) && !isKeyOf('person-document', type)) return
  const rule = 'filing/document-fits-nature'
  report(['entity', 'document', 'type'], error('organization_document.not_allowed', { nature, type }, { rule }))
}
