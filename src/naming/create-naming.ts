import type { NamingRule } from '../data/naming/naming-rule.ts'
import { type ServiceNameCheck, serviceNameCheck } from './service-name-check.ts'
import type { Evidence } from './service-name-types.ts'
import { standardRules } from './word-index.ts'

export type { NamingRule } from '../data/naming/naming-rule.ts'
export type { NamingTopic } from '../foundation/catalog.ts'

/** What a `checkServiceName` of the caller's own adds to the lists, or puts in their place. */
export interface NamingConfig {
  /** Rules of the caller's own; one that has the id of ours takes the place of all our rows of that id. */
  readonly rules?: readonly NamingRule[]
  /** Words to add to our rules, by id: `{ 'naming/gov-name': ['应急局'] }`. */
  readonly words?: { readonly [rule: string]: readonly string[] }
  /** Rules of provinces, by the two-digit code. */
  readonly provinces?: { readonly [provinceCode: string]: readonly NamingRule[] }
  /** Word boundaries for all calls. */
  readonly evidence?: Evidence
}

/**
 * A `checkServiceName` of the caller's own: other rules, more words, newer habits of a province, evidence of word
 * boundaries. The lists are compiled on first use.
 *
 * @example
 * ```ts
 * const check = createNaming({ words: { 'naming/sens': ['某产品'] } })
 * check('某产品测评', { service: 'website', nature: 'individual' }).ok // → false
 * ```
 */
export function createNaming(config: NamingConfig = {}): ServiceNameCheck {
  const rules = (): readonly NamingRule[] => {
    const own = config.rules ?? []
    const list = standardRules()
      .filter(({ id }) => !own.some((rule) => rule.id === id))
      .concat(own)
    for (const [id, words] of Object.entries(config.words ?? {})) {
      const rule = list.find((candidate) => candidate.id === id)
      if (rule !== undefined) list.push({ ...rule, words: words.join(' ') })
    }
    for (const [provinces, added] of Object.entries(config.provinces ?? {})) {
      for (const rule of added) list.push({ ...rule, provinces })
    }
    return list
  }
  return serviceNameCheck(rules, config.evidence)
}
