import type { Nature } from '../data/enumerations/enumeration.ts'
import { type SocialCreditCategory, socialCreditCategories } from '../data/social-credit-categories/names.ts'
import { CATEGORY_NATURES } from '../data/social-credit-categories/table.ts'
import { compact } from '../foundation/text.ts'
import { read } from '../foundation/untrusted.ts'
import type { SocialCreditCode } from './social-credit-code.ts'

/**
 * What the first two characters of a social credit code stand for: department, category, and the natures (单位性质)
 * under which such a body usually files; `undefined` where the pair is in no list. Takes the value or the text of the
 * code. For showing; no check needs it. The answer is the caller's own copy.
 *
 * @example
 * ```ts
 * socialCreditCategoryOf({ department: '9', category: '2' })
 * // → { department: { zh: '工商', … }, category: { zh: '个体工商户', … }, natures: ['enterprise', 'medical-institution'], … }
 * socialCreditCategoryOf('92340603MA2UJY0W6P')?.category.zh // → '个体工商户'
 * ```
 */
export function socialCreditCategoryOf(
  value: Pick<SocialCreditCode, 'department' | 'category'> | string,
): (SocialCreditCategory & { readonly natures: readonly Nature[] }) | undefined {
  const pair = pairOf(value)
  if (pair === undefined || !Object.keys(socialCreditCategories).includes(pair)) return undefined
  const { department, category, source } = socialCreditCategories[pair]!
  const natures = CATEGORY_NATURES[pair] ?? []
  return { department: { ...department }, category: { ...category }, source, natures: [...natures] }
}

function pairOf(value: unknown): string | undefined {
  if (typeof value === 'string') return compact(value.slice(0, LONGEST)).toUpperCase().slice(0, 2)
  if (typeof value !== 'object' || value === null) return undefined
  const department = read(value, 'department')
  const category = read(value, 'category')
  return typeof department === 'string' && typeof category === 'string' ? department + category : undefined
}

/** The longest spelling that is looked at, spaces included. */
const LONGEST = 64
