import type { Rule } from './rule.ts'
import { rules } from './table.ts'

/**
 * The authority's rule behind a finding: what it demands, of whom, what lifts it, where it is written, and where that text
 * is found.
 *
 * @param id `issue.rule`, for example `filing/emergency-phone`
 *
 * @example
 * ```ts
 * explainRule('filing/public-security-deadline')?.source.title
 * // → '计算机信息网络国际联网安全保护管理办法（公安部令第33号）第十二条'
 * explainRule('filing/public-security-deadline')?.source.links?.map(({ url }) => url)
 * // → ['https://www.cac.gov.cn/2014-10/08/c_1112737294.htm']
 * ```
 */
export function explainRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
