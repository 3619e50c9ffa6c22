import type { Nature } from '../data/enumerations/enumeration.ts'
import { type SocialCreditCategory, socialCreditCategories } from '../data/social-credit-categories/names.ts'
import { CATEGORY_NATURES } from '../data/social-credit-categories/table.ts'
import type { SocialCreditCode } from './social-credit-code.ts'

/**
 * What the first two characters of a social credit code stand for: department, category, and the natures (单位性质)
 * under which such a body usually files; `undefined` where the pair is in no list. For showing; no check needs it.
 *
 * @example
 * ```ts
 * socialCreditCategoryOf({ department: '9', category: '2' })
 * // → { department: { zh: '工商', … }, category: { zh: '个体工商户', … }, natures: ['enterprise', 'medical-institution'], … }
 * ```
 */
export function socialCreditCategoryOf({
  department,
  category,
}: Pick<SocialCreditCode, 'department' | 'category'>):
  | (SocialCreditCategory & { readonly natures: readonly Nature[] })
  | undefined {
  const pair = department + category
  const known = Object.keys(socialCreditCategories).includes(pair) ? socialCreditCategories[pair] : undefined
  return known === undefined ? undefined : { ...known, natures: CATEGORY_NATURES[pair] ?? [] }
}
