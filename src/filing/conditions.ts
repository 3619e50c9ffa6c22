import { isKeyOf } from '../data/enumerations/enumeration.ts'
import type { ConditionId } from './form/shape.ts'
import type { Filing, Part } from './place.ts'
import { textOf } from './readings.ts'

/** Conditions under which a field of the forms is required. Not met while the deciding field is still blank. */
export const conditions: Readonly<Record<ConditionId, (owner: Part, filing: Filing) => boolean>> = {
  individual: (_, { nature }) => nature === 'individual',
  organization: (_, { nature }) => nature !== undefined && nature !== 'individual',
  'not-first'(_, { root }) {
    const kind = textOf(root, 'kind')
    return isKeyOf('filing-kind', kind) && kind !== 'first'
  },
  // The ministry's form asks for start and end of validity where the document is an ID card.
  'resident-id': (owner) => textOf(owner, 'type') === 'resident-id',
}
