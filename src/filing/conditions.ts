import { isKeyOf } from '../data/enumerations/enumeration.ts'
import { textAt } from './draft.ts'
import type { ConditionId } from './form/shape.ts'
import type { Place } from './place.ts'

/** Conditions under which a field of the forms is required. Not met while the deciding field is still blank. */
export const conditions: Readonly<Record<ConditionId, (place: Place) => boolean>> = {
  individual: ({ filing }) => textAt(filing, 'entity', 'nature') === 'individual',
  organization({ filing }) {
    const nature = textAt(filing, 'entity', 'nature')
    return isKeyOf('nature', nature) && nature !== 'individual'
  },
  'not-first'({ filing }) {
    const kind = textAt(filing, 'kind')
    return isKeyOf('filing-kind', kind) && kind !== 'first'
  },
  // The ministry's form asks for start and end of validity where the document is an ID card.
  'resident-id': ({ owner }) => textAt(owner, 'type') === 'resident-id',
}
