import { createNaming } from '../naming/create-naming.ts'
import { dictionaryEvidence } from '../naming/dictionary-evidence.ts'
import { idioms } from '../naming/idioms.ts'
import { placeRules } from '../naming/place-rules.ts'
import type { ServiceNameCheck } from '../naming/service-name.ts'

/** The command has room for everything that bundles leave out: the dictionary, the idioms, all places. */
export function fullNaming(): ServiceNameCheck {
  return createNaming({ evidence: dictionaryEvidence, rules: [idioms, ...placeRules()] })
}
