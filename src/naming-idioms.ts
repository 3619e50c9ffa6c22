/** `beian/naming-idioms`: four-character idioms as a rule to be added with `createNaming`. */
export type { NamingRule } from './data/naming/naming-rule.ts'
export { idioms } from './naming/idioms.ts'
