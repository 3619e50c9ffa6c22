/**
 * `beian/naming`: names of services judged with everything that there is, and its parts for a check of one's own
 * (`createNaming` of `beian`). An entry of its own: dictionary, idioms and places are many times the size of the rules.
 */

export type { NamingRule } from './data/naming/naming-rule.ts'
export { dictionaryEvidence } from './naming/service-name/dictionary-evidence.ts'
export { fullNaming } from './naming/service-name/full-naming.ts'
export { idioms } from './naming/service-name/idioms.ts'
export { placeRules } from './naming/service-name/place-rules.ts'
export type { ServiceNameCheck } from './naming/service-name/service-name-check.ts'
export type { Evidence } from './naming/service-name/types.ts'
