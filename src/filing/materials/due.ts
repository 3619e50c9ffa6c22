import type { FilingKind, Nature, ServiceType } from '../../data/enumerations/enumeration.ts'
import type { FormName } from '../../data/forms/ids.ts'
import { dueByKind } from '../../data/forms/table.ts'
import type { MaterialCondition, MaterialDemand, MaterialScope } from '../../data/materials/material.ts'
import { materialDemands } from '../../data/materials/table.ts'
import { isBound } from '../../data/province-demands/habit.ts'

/** What is known of a filing, by which its materials are told. What is not known leaves it open whether one is due. */
export interface MaterialFacts {
  readonly nature?: Nature | undefined
  readonly service?: ServiceType | undefined
  readonly provinceCode?: string | undefined
  readonly kind?: FilingKind | undefined
  /** Websites of the entity. */
  readonly websites?: number | undefined
  /** Whether a condition holds; `undefined` where that is not known. */
  readonly holds: (condition: MaterialCondition) => boolean | undefined
}

/** A material of a form that is due, or may be. */
export interface DueMaterial {
  readonly demand: MaterialDemand
  /** `false`: what is not known decides. */
  readonly sure: boolean
  /** The provinces that ask for it, where not all do and the province is not known. */
  readonly provinces?: readonly string[]
}

/** The materials of a form that are due by what is known, in the form's order, and those that may be. */
export function dueMaterials(form: FormName, facts: MaterialFacts): readonly DueMaterial[] {
  const found: DueMaterial[] = []
  for (const demand of materialDemands) {
    if (demand.form !== form) continue
    const isDue = allOf([
      bound(demand.who, facts.nature),
      among(demand.services, facts.service),
      form === 'icp' ? ofKind(demand, facts.kind) : true,
      demand.condition === undefined ? true : facts.holds(demand.condition),
    ])
    if (isDue === false) continue
    const scopes = demand.scopes?.filter((scope) => inScope(scope, facts) !== false)
    if (scopes === undefined) found.push({ demand, sure: isDue === true })
    else if (scopes.length > 0) {
      const sure = isDue === true && scopes.some((scope) => inScope(scope, facts) === true)
      const provinces = [...new Set(scopes.flatMap((scope) => scope.provinces))].sort()
      found.push({ demand, sure, ...(facts.provinceCode === undefined ? { provinces } : {}) })
    }
  }
  return found
}

/** `false` where one is, `undefined` where one is not known. */
function allOf(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false
  return parts.includes(undefined) ? undefined : true
}

function bound(who: MaterialScope['who'], nature: Nature | undefined): boolean | undefined {
  if (who === undefined) return true
  return nature === undefined ? undefined : isBound(who, nature)
}

function among<T>(list: readonly T[] | undefined, value: T | undefined): boolean | undefined {
  if (list === undefined) return true
  return value === undefined ? undefined : list.includes(value)
}

/** A kind that asks for the entity asks for its papers, one that asks for services for theirs. */
function ofKind({ kinds, at }: MaterialDemand, kind: FilingKind | undefined): boolean | undefined {
  if (kind === undefined) return kinds === undefined ? true : undefined
  if (kinds !== undefined) return kinds.includes(kind)
  const asked = dueByKind[kind]
  // An approval that is given is shown, also where a service only changes.
  if (at === 'approval') return asked.services === 'due'
  return asked[at === 'service' ? 'service' : 'entity'] === 'due'
}

function inScope({ provinces, who, kinds, from }: MaterialScope, facts: MaterialFacts): boolean | undefined {
  const { provinceCode, nature, kind, websites } = facts
  return allOf([
    provinceCode === undefined ? undefined : provinces.includes(provinceCode),
    bound(who, nature),
    // A first filing is meant where nothing is said.
    kinds === undefined ? true : kinds.includes(kind ?? 'first'),
    from === undefined ? true : websites === undefined ? undefined : websites >= from,
  ])
}
