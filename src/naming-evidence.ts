/** `beian/naming-evidence`: word boundaries from a dictionary, for checks of service names. */
export { dictionaryEvidence } from './naming/dictionary-evidence.ts'
export type { Evidence } from './naming/service-name-types.ts'
