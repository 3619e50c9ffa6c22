import type { NamingRule } from '../../data/naming/naming-rule.ts'
import { IDIOM_RULE, IDIOMS } from '../../data/naming-idioms/table.ts'
import { frozen } from '../../foundation/frozen.ts'

/**
 * Idioms (成语) as names of personal sites: a warning. Some providers refuse a bare four-character idiom, others give
 * such names as good examples; a rule of its own, to be added by whoever wants it.
 *
 * @example
 * ```ts
 * const check = createNaming({ rules: [idioms] })
 * verdictOf(check('焕然一新', { service: 'website', nature: 'individual' })) // → 'warn'
 * ```
 */
export const idioms: NamingRule<'naming/ind-idiom'> = /* @__PURE__ */ (() =>
  frozen({ ...IDIOM_RULE, words: IDIOMS.split(' ') }))()
