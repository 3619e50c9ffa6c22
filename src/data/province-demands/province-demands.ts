import { frozen } from '../../foundation/frozen.ts'
import type { Severity } from '../../foundation/issue.ts'
import type { RuleId } from '../../foundation/rule-ids.ts'
import type { BoundNature, RuleSource } from '../rules/rule.ts'
import { rules } from '../rules/table.ts'
import { provinceOfCode } from './province-of-code.ts'
import { provinceRules } from './province-rules.ts'
import type { ProvinceRule } from './read-lines.ts'
import { DEMAND_TEXTS } from './texts-table.ts'

/** A demand of a province with its text, what lifts it, and where it is written. */
export interface ProvinceDemand extends ProvinceRule {
  readonly demand: { readonly zh: string; readonly en: string }
  /** What answers it: a paper, a remark, another kind of filing. */
  readonly liftedBy?: { readonly zh: string; readonly en: string }
  readonly source: RuleSource
  /** What another source says instead, with its date. */
  readonly conflicts?: { readonly zh: string; readonly en: string }
}

const known = /* @__PURE__ */ new Map<string, readonly ProvinceDemand[]>()

/**
 * The demands of a province (管局要求) with their texts and sources, those that are judged in a filing and those that are
 * shown only. No bureau publishes its rules in full: nearly all is what access providers tell their customers, and a
 * demand is evidence that a filing may be returned, never that it must.
 *
 * @param code the first two digits of GB/T 2260; all six (`440000`) are taken
 * @returns the demands by topic; none for what is no province of the mainland
 *
 * @example
 * ```ts
 * provinceDemands('42').find(({ key }) => key === 'services-per-order')?.demand.zh
 * // → '每次只能备案1个网站（1个域名），自2019-03-20起'
 * ```
 */
export function provinceDemands(code: string): readonly ProvinceDemand[] {
  const province = provinceOfCode(code)
  if (province === undefined) return frozen([])
  const demands = known.get(province) ?? frozen([...demandsIn(province), ...limitedIn(province)])
  known.set(province, demands)
  return demands
}

function demandsIn(province: string): ProvinceDemand[] {
  const found: ProvinceDemand[] = []
  for (const line of DEMAND_TEXTS.split('\n')) {
    const cells = line.split('|')
    const [provinces = '', who = '', topic = '', key = '', value = '', severity, rule = '', zh = '', en = ''] = cells
    if (!provinces.split(';').includes(province)) continue
    const [liftedZh = '', liftedEn = '', title = '', authority, date = '', conflictsZh = '', conflictsEn = ''] =
      cells.slice(9)
    found.push({
      topic,
      key,
      value,
      ...(who === 'all' ? {} : { who: who.split(';') as BoundNature[] }),
      severity: severity as Severity,
      ...(rule === '' ? {} : { rules: rule.split(';') as RuleId[] }),
      demand: { zh, en },
      ...(liftedZh === '' ? {} : { liftedBy: { zh: liftedZh, en: liftedEn } }),
      source: { title, authority: authority as RuleSource['authority'], date },
      ...(conflictsZh === '' ? {} : { conflicts: { zh: conflictsZh, en: conflictsEn } }),
    })
  }
  return found
}

/** What rules demand that hold in some provinces only, this one among them. */
function limitedIn(province: string): ProvinceDemand[] {
  return provinceRules(province)
    .filter(({ key }) => key === 'severity')
    .flatMap((scope) => {
      const rule = rules.find(({ id }) => id === scope.rules?.[0])
      if (rule === undefined) return []
      const { demand, liftedBy, source } = rule
      return [{ ...scope, demand, ...(liftedBy === undefined ? {} : { liftedBy }), source }]
    })
}
