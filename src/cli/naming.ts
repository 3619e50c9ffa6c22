import { createNaming } from '../naming/create-naming.ts'
import { dictionaryEvidence } from '../naming/dictionary-evidence.ts'
import { idioms } from '../naming/idioms.ts'
import type { ServiceNameCheck } from '../naming/service-name.ts'

/** The command has room for everything that bundles leave out: the dictionary and the idioms. */
export function fullNaming(): ServiceNameCheck {
  return createNaming({ evidence: dictionaryEvidence, rules: [idioms] })
}
