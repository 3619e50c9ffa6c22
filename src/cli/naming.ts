import { createNaming } from '../naming/create-naming.ts'
import { dictionaryEvidence } from '../naming/dictionary-evidence.ts'
import { idioms } from '../naming/idioms.ts'
import { placeRules } from '../naming/place-rules.ts'
import type { ServiceNameCheck } from '../naming/service-name.ts'

/**
 * The command has room for everything that bundles leave out: the dictionary, the idioms, all places. The latter two
 * are for individuals, and are unpacked for them only.
 */
export function fullNaming(): ServiceNameCheck {
  const evidence = dictionaryEvidence
  let ofIndividuals: ServiceNameCheck | undefined
  let ofOrganizations: ServiceNameCheck | undefined
  return (name, context, options) => {
    if (context?.nature === 'individual') {
      ofIndividuals ??= createNaming({ evidence, rules: [idioms, ...placeRules()] })
      return ofIndividuals(name, context, options)
    }
    ofOrganizations ??= createNaming({ evidence })
    return ofOrganizations(name, context, options)
  }
}
