import { isKeyOf } from '../data/enumerations/enumeration.ts'
import type { ConditionId, FilingPart } from '../data/forms/ids.ts'
import type { Due, Field } from '../data/forms/shape.ts'
import { dueByKind } from '../data/forms/table.ts'
import { own } from '../foundation/untrusted.ts'
import type { Filing, Part } from './place.ts'
import { textOf, valueOf } from './readings.ts'

/** What of a filing decides whether a field is required. */
export type Circumstances = Pick<Filing, 'form' | 'nature' | 'root'>

/** Conditions under which a field of the forms is required. Not met while the deciding field is still blank. */
export const conditions: Readonly<Record<ConditionId, (owner: Part, filing: Circumstances) => boolean>> = {
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
    return hasDomain(service) && (filing.form === 'public-security' || isDue('service', filing))
  },
}

/**
 * Whether a field has a place where it stands: the kind of the filing takes it, and nothing else that is given there
 * rules it out.
 */
export function hasPlace({ required }: Field, owner: Part, filing: Circumstances): boolean {
  if (required === 'domain') return hasDomain(owner)
  return own(dueIn(filing), required) !== 'none'
}

/** A site may be reached by its address only, and one under somebody else's domain has none of its own. */
function hasDomain(service: Part): boolean {
  return valueOf(service, 'ipOnly') !== true && valueOf(service, 'ownDomain') !== false
}

/** Whether the kind of the filing asks for a part of the form. */
function isDue(part: FilingPart, filing: Circumstances): boolean {
  return dueIn(filing)[part] === 'due'
}

/** What the kind of the filing asks for; a first filing's demands hold while the kind is unknown. */
function dueIn({ root }: Circumstances): Readonly<Record<FilingPart, Due>> {
  const kind = textOf(root, 'kind')
  return dueByKind[isKeyOf('filing-kind', kind) ? kind : 'first']
}
