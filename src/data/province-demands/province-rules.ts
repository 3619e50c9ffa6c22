import { frozen } from '../../foundation/frozen.ts'
import { JUDGED_DEMANDS } from './judged-table.ts'
import { OTHER_DEMANDS } from './other-table.ts'
import { provinceOfCode } from './province-of-code.ts'
import { type ProvinceRule, readLines } from './read-lines.ts'

const known = /* @__PURE__ */ new Map<string, readonly ProvinceRule[]>()

/**
 * The demands of a province (管局要求), as keys and values: what holds there only, and what a province changes in a rule of
 * everywhere. Their texts and sources are given by `provinceDemands` of `beian/rules`.
 *
 * @param code the first two digits of GB/T 2260; all six (`440000`) are taken
 * @returns the demands; none for what is no province of the mainland
 *
 * @example
 * ```ts
 * provinceRules('42').find(({ key }) => key === 'services-per-order')
 * // → { topic: 'services-per-order', key: 'services-per-order', value: '1', severity: 'warning', rules: ['filing/services-per-order'] }
 * provinceRules('99') // → []
 * ```
 */
export function provinceRules(code: string): readonly ProvinceRule[] {
  const province = provinceOfCode(code)
  if (province === undefined) return frozen([])
  const rules =
    known.get(province) ?? frozen([...readLines(JUDGED_DEMANDS, province), ...readLines(OTHER_DEMANDS, province)])
  known.set(province, rules)
  return rules
}
