export { explainRule } from './data/rules/explain.ts'
export type { BoundNature, Rule, RuleHabit, RuleSource } from './data/rules/rule.ts'
export { rules } from './data/rules/table.ts'
export { socialCreditCategoryOf } from './organization/social-credit-category.ts'
