import { read } from '../../foundation/untrusted.ts'
import { createNaming } from './create-naming.ts'
import { dictionaryEvidence } from './dictionary-evidence.ts'
import { idioms } from './idioms.ts'
import { placeRules } from './place-rules.ts'
import type { ServiceNameCheck } from './service-name-check.ts'

let ofIndividuals: ServiceNameCheck | undefined
let ofOrganizations: ServiceNameCheck | undefined

/**
 * A `checkServiceName` with everything that the small one leaves out for the sake of bundles, as the command judges
 * names: word boundaries from the {@link dictionaryEvidence dictionary}, {@link idioms} and {@link placeRules all
 * places}. The latter two are for individuals, and are unpacked for them only; nothing is unpacked before the first
 * name, nor twice.
 *
 * @example
 * ```ts
 * const check = fullNaming()
 * check('英文化妆课', { service: 'website', nature: 'individual' }).issues    // → []
 * check('余杭区美食笔记', { service: 'website', nature: 'individual' }).ok       // → false
 * checkIcpFiling(filing, { checkServiceName: check })
 * ```
 */
export function fullNaming(): ServiceNameCheck {
  return checkFully
}

const checkFully: ServiceNameCheck = (name, context, options) => {
  const evidence = dictionaryEvidence
  if (read(context, 'nature') === 'individual') {
    ofIndividuals ??= createNaming({ evidence, rules: [idioms, ...placeRules()] })
    return ofIndividuals(name, context, options)
  }
  ofOrganizations ??= createNaming({ evidence })
  return ofOrganizations(name, context, options)
}
