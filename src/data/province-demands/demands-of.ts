import type { Severity } from '../../foundation/issue.ts'
import { isBound } from './habit.ts'
import { type DemandKey, JUDGED_DEMANDS } from './judged-table.ts'
import { type ProvinceRule, readLines } from './read-lines.ts'

/** What a province demands of an entity, for one key. */
export interface Demand {
  readonly key: DemandKey
  readonly value: string
  /** What not meeting it is: advice where sources contradict each other. */
  readonly severity: Severity
}

export type Demands = ReadonlyMap<DemandKey, Demand>

const known = /* @__PURE__ */ new Map<string, Demands>()

/**
 * The demands that a filing of an entity is judged by in a province, one for each key: where several rows bind the entity,
 * the one that is narrower in whom it binds.
 *
 * @param nature what binds everybody alone is given where it is not known
 */
export function demandsOf(provinceCode: string, nature: string | undefined): Demands {
  const name = `${provinceCode} ${nature}`
  const demands = known.get(name)
  if (demands !== undefined) return demands
  const narrowest = new Map<string, ProvinceRule>()
  for (const rule of readLines(JUDGED_DEMANDS, provinceCode)) {
    if (rule.who !== undefined && !isBound(rule.who, nature)) continue
    const other = narrowest.get(rule.key)
    if (other === undefined || width(rule, nature) < width(other, nature)) narrowest.set(rule.key, rule)
  }
  const found = new Map<DemandKey, Demand>()
  for (const [key, { value, severity }] of narrowest) {
    found.set(key as DemandKey, { key: key as DemandKey, value, severity })
  }
  known.set(name, found)
  return found
}

/** How many a demand binds: one nature, every organization, everybody. */
function width({ who }: ProvinceRule, nature: string | undefined): number {
  if (who === undefined) return 2
  return who.some((bound) => bound === nature) ? 0 : 1
}
