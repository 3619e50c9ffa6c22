import type { KeyOf } from '../data/enumerations/enumeration.ts'
import { formOf } from '../data/forms/form-of.ts'
import type { MaterialCondition, MaterialKey } from '../data/materials/material.ts'
import { dayOf, type JudgedOn } from '../foundation/calendar.ts'
import { frozen } from '../foundation/frozen.ts'
import type { PathStep, Severity } from '../foundation/issue.ts'
import type { RuleId } from '../foundation/rule-ids.ts'
import type { ServiceNameCheck } from '../naming/service-name/check-service-name.ts'
import { filingOf, judgeFields } from './judge-fields.ts'
import { requirementsOf } from './materials/requirements.ts'
import { visitFiling } from './visit.ts'

/** A material that a filing needs. */
export interface RequiredMaterial {
  /** Its label: `optionsOf('material')`. */
  readonly material: MaterialKey
  /** The step that it is needed for. */
  readonly step: KeyOf<'filing-stage'>
  readonly state: 'there' | 'missing'
  /** Of the material; where it is missing, of the list (or the field) that takes it. */
  readonly path: readonly PathStep[]
  /** Files that are asked for: two for the two sides of a card. */
  readonly copies: number
  /** What makes it due: `always`, or what holds in this filing. Its label: `optionsOf('material-condition')`. */
  readonly why: MaterialCondition
  /** What it is that it is missing: `advice` where only some ask for it. */
  readonly severity: Severity
  /** Where it is written: `explainRule(rule)` of `beian/rules`. */
  readonly rule: RuleId
}

/**
 * The materials (材料) that a filing needs, by its form, nature, province, kind, services and persons, with what is there and
 * what is missing. What is there is told by what the filing's `materials` are called (or by their key), not by their bytes.
 * Listed is what is sure to be due; what may be, as long as little is known, is told by `filingChecklist`.
 *
 * @param filing a filing of either form or a domain's template, or a draft of one; of anything else nothing is needed
 * @returns the materials in the form's order
 *
 * @example
 * ```ts
 * const filing = { form: 'icp/1', kind: 'first', entity: { nature: 'individual', materials: [{ kind: '身份证正面' }] } }
 * requiredMaterials(filing).map(({ material, state }) => [material, state]) // → [['principal-id', 'there']]
 * ```
 */
export function requiredMaterials(filing: unknown, options?: JudgedOn): readonly RequiredMaterial[] {
  const form = formOf(filing)
  if (form === undefined) return frozen([])
  const visited = visitFiling(form, filing as object, { draft: true, checked: false })
  const known = filingOf(form, visited, {
    today: dayOf(options?.today),
    checkServiceName: takesAny,
    divisions: undefined,
    draft: true,
  })
  // Who is who is told by names and numbers that hold; the names of services are not asked.
  judgeFields(visited, known)
  const required = requirementsOf(known)
  return frozen(
    required.map(({ demand, isThere, path }) => ({
      material: demand.material,
      step: demand.form,
      state: isThere ? 'there' : 'missing',
      path,
      copies: demand.copies,
      why: demand.condition ?? 'always',
      severity: demand.severity,
      rule: demand.rule,
    })),
  )
}

const takesAny: ServiceNameCheck<string> = (name) => ({ ok: true, value: { text: String(name) }, issues: [] })
