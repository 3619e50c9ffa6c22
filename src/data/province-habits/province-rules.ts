import { frozen } from '../../foundation/frozen.ts'
import type { RuleId } from '../../foundation/issue.ts'
import { isProvinceCodeAt } from '../../foundation/province.ts'
import type { BoundNature } from '../rules/rule.ts'
import { PROVINCE_RULES } from './rules-table.ts'

/** What a province demands beyond the rules of everywhere, or otherwise than they do. */
export interface ProvinceRule {
  /** Id of the rule, whose text and source `explainRule` of `beian/rules` gives. */
  readonly rule: RuleId
  /** Whom it binds there; absent where it binds everybody. */
  readonly who?: readonly BoundNature[]
  /** `severity`: of a breach there; `ground-refused`: what lifts the rule elsewhere, and not there. */
  readonly key: 'severity' | 'ground-refused'
  readonly value: string
}

const known = /* @__PURE__ */ new Map<string, readonly ProvinceRule[]>()

/**
 * The rules of a province (管局要求), as keys and values: what holds there only, and what a province changes in a rule
 * of everywhere.
 *
 * @param code the first two digits of GB/T 2260; all six (`440000`) are taken
 * @returns the rules; none for what is no province of the mainland
 *
 * @example
 * ```ts
 * provinceRules('50') // → [{ rule: 'naming/prov-chongqing', who: ['organization'], key: 'severity', value: 'error' }, …]
 * provinceRules('99') // → []
 * ```
 */
export function provinceRules(code: string): readonly ProvinceRule[] {
  if (typeof code !== 'string' || !/^\d\d(?:0000)?$/.test(code) || !isProvinceCodeAt(code, 0)) return frozen([])
  const province = code.slice(0, 2)
  const rules = known.get(province) ?? frozen(unpack(province))
  known.set(province, rules)
  return rules
}

function unpack(province: string): ProvinceRule[] {
  const rules: ProvinceRule[] = []
  for (const line of PROVINCE_RULES.split('\n')) {
    const [rule = '', who = '', key = '', value = '', provinces = ''] = line.split('|')
    if (!provinces.split(';').includes(province)) continue
    const bound = who === '' ? {} : { who: who.split(';') }
    rules.push({ rule, ...bound, key, value } as ProvinceRule)
  }
  return rules
}
