import type { RuleId } from 'beian'
import { explainRule, provinceDemands, type Rule, rules } from 'beian/rules'

export const ids: readonly string[] = rules.map((rule: Rule) => rule.id)
export const explained = ids.map((id) => explainRule(id))
export const demands = provinceDemands('11')

// @ts-expect-error no such rule
export const none: RuleId = 'naming/no-such-rule'
