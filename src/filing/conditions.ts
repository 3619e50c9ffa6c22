import { isKeyOf } from '../data/enumerations/enumeration.ts'
import type { ConditionId, FilingPart } from '../data/forms/ids.ts'
import { dueByKind } from '../data/forms/table.ts'
import type { Filing, Part } from './place.ts'
import { textOf, valueOf } from './readings.ts'

/** Conditions under which a field of the forms is required. Not met while the deciding field is still blank. */
export const conditions: Readonly<Record<ConditionId, (owner: Part, filing: Filing) => boolean>> = {
  individual: (_, { nature }) => nature === 'individual',
  organization: (_, { nature }) => nature !== undefined && nature !== 'individual',
  // The ministry's form asks for start and end of validity where the document is an ID card.
  'resident-id': (owner) => textOf(owner, 'type') === 'resident-id',
  entity: (_, filing) => isDue('entity', filing),
  'entity-number': (_, filing) => isDue('entity-number', filing),
  services: (_, filing) => isDue('services', filing),
  service: (_, filing) => isDue('service', filing),
  'service-number': (_, filing) => isDue('service-number', filing),
  access: (_, filing) => isDue('access', filing),
  domain(service, filing) {
    // A site may be reached by its address only, and one under somebody else's domain has none of its own.
    if (valueOf(service, 'ipOnly') === true || valueOf(service, 'ownDomain') === false) return false
    return filing.form === 'public-security' || isDue('service', filing)
  },
}

/** Whether the kind of the filing asks for a part of the form; a first filing's demands hold while the kind is unknown. */
function isDue(part: FilingPart, { root }: Filing): boolean {
  const kind = textOf(root, 'kind')
  return dueByKind[isKeyOf('filing-kind', kind) ? kind : 'first'][part] === 'due'
}
