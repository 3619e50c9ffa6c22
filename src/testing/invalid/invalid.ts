import type { IsoDate } from '../../foundation/calendar.ts'
import type { Random } from '../random.ts'
import { contactFaults } from './contact.ts'
import { identityFaults } from './identity.ts'
import { namingFaults } from './naming.ts'
import { networkFaults } from './network.ts'
import { organizationFaults } from './organization.ts'
import { recordFaults } from './record.ts'
import type { Faults, InvalidKind, InvalidReason, InvalidSample, Made } from './sample.ts'

/** Every kind and reason that {@link Samples.invalid} knows, as `invalidReasons` lists them. */
const faults: Faults<InvalidKind> = {
  ...identityFaults,
  ...organizationFaults,
  ...contactFaults,
  ...namingFaults,
  ...recordFaults,
  ...networkFaults,
}

export function invalidSample<K extends InvalidKind, R extends InvalidReason<K>>(
  random: Random,
  today: IsoDate,
  kind: K,
  reason: R,
): InvalidSample<K, R> {
  const reasons = faults[kind] as { readonly [reason: string]: ((random: Random, today: IsoDate) => Made) | undefined }
  const made = reasons?.[reason]?.(random, today)
  if (made === undefined) throw new RangeError(`beian/testing: there is no sample for ${kind}.${reason}`)
  return { ...made, code: `${kind}.${reason}` } as unknown as InvalidSample<K, R>
}
