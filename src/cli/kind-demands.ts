import type { FilingKind } from '../data/enumerations/enumeration.ts'
import { isBound } from '../data/province-demands/habit.ts'
import { type ProvinceDemand, provinceDemands } from '../data/province-demands/province-demands.ts'
import type { FilingSituation } from '../filing/filing-situation.ts'

/** What a province demands of a kind of filing. */

const NEW: readonly FilingKind[] = ['add-service', 'add-access']
const ELSEWHERE: readonly FilingKind[] = ['add-service-without-entity', 'add-access']
const ENTITY: readonly FilingKind[] = ['change-entity', 'change-both']

/** The kinds that a demand on kinds is about, by its key in the table of demands. */
const KINDS: Readonly<Record<string, readonly FilingKind[]>> = {
  'access-then-change': [...NEW, 'add-service-without-entity'],
  'change-after-access-workdays': ['add-access'],
  'change-before-add': NEW,
  'change-first': [...NEW, 'add-service-without-entity'],
  'change-five-images': [...ENTITY, 'change-service'],
  'change-individual-to-individual': ENTITY,
  'change-individual-to-unit': ENTITY,
  'change-principal-before-add': NEW,
  'change-service-refused': ['change-service'],
  'change-unit-to-unit': ENTITY,
  'credit-code-changed-refile': ENTITY,
  'information-unchanged-on-add': ['add-service-without-entity'],
  'name-unchanged-on-access': ELSEWHERE,
  'old-licence-access-first': ELSEWHERE,
  'old-licence-cancel-or-change': ELSEWHERE,
  'principal-change-kind': ENTITY,
  'principal-unchanged-on-add': NEW,
  'shell-add-service': ['add-service'],
  'sole-trader-to-individual': ENTITY,
  'transfer-to-entity-supported': ['migrate'],
}

/** The demands of the province on this kind of filing, of such an entity; none where no province is told. */
export function demandsOnKind(kind: FilingKind, { provinceCode, nature }: FilingSituation): readonly ProvinceDemand[] {
  if (provinceCode === undefined || provinceCode === null) return []
  return provinceDemands(provinceCode).filter(
    ({ topic, key, who }) =>
      topic === 'kind' &&
      KINDS[key]?.includes(kind) === true &&
      (nature === undefined || nature === null || who === undefined || isBound(who, nature)),
  )
}
