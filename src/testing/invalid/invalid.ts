import type { IsoDate } from '../../foundation/calendar.ts'
import { demand, type Random } from '../random.ts'
import { contactFaults } from './contact.ts'
import { identityFaults } from './identity.ts'
import { namingFaults } from './naming.ts'
import { networkFaults } from './network.ts'
import { organizationFaults } from './organization.ts'
import { invalidReasons } from './reasons.ts'
import { recordFaults } from './record.ts'
import type { Faults, InvalidKind, InvalidReason, InvalidSample } from './sample.ts'

/** Every kind and reason that {@link Samples.invalid} knows, as `invalidReasons` lists them. */
const faults: Faults<InvalidKind> = /* @__PURE__ */ (() => ({
  ...identityFaults,
  ...organizationFaults,
  ...contactFaults,
  ...namingFaults,
  ...recordFaults,
  ...networkFaults,
}))()

export function invalidSample<K extends InvalidKind, R extends InvalidReason<K>>(
  random: Random,
  today: IsoDate,
  kind: K,
  reason: R,
): InvalidSample<K, R> {
  const known = Object.keys(invalidReasons).includes(kind) && invalidReasons[kind].some((other) => other === reason)
  demand(known, 'there is no sample of this kind and reason')
  const made = faults[kind][reason](random, today)
  return { ...made, code: `${kind}.${reason}` } as unknown as InvalidSample<K, R>
}
