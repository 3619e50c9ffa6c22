import { divisionsInForce } from '../../data/divisions/names.ts'
import { COUNTY_HOMONYMS, PREFECTURE_HOMONYMS } from '../../data/divisions/place-homonyms.ts'
import type { NamingRule } from '../../data/naming/naming-rule.ts'
import { PLACES } from '../../data/naming/table.ts'
import { standardRules } from './standard-rules.ts'

const ID = 'naming/ind-place'

/**
 * Names of places (地名) in names of individuals' services, all that GB/T 2260 has: the built-in rule knows provinces and
 * the larger cities only, since the names of all divisions are three times the size of the rules.
 *
 * | what | finding |
 * |---|---|
 * | any division in full (株洲市, 桐庐县, 余杭区); what the built-in rule knows (杭州); 景德镇, 西双版纳 | error |
 * | a prefecture or county-level city in two characters (株洲, 桐乡), which may arise across words: 长江|门户 | warning |
 * | short names that are ordinary words (大理, 三明, 龙井, 东方), of counties and districts | nothing |
 *
 * Source: GB/T 2260 as in `divisions/README.md`; the rule is that of Tencent Cloud, UCloud, Xinnet and Huawei Cloud,
 * read 2026-11-21.
 *
 * @example
 * ```ts
 * const check = createNaming({ rules: placeRules() })
 * const context = { service: 'website', nature: 'individual' } as const
 * verdictOf(check('余杭区美食笔记', context)) // → 'reject'
 * verdictOf(check('桐乡摄影小记', context))   // → 'warn'
 * verdictOf(check('龙井茶笔记', context))     // → 'accept'
 * ```
 */
export function placeRules(): readonly NamingRule<'naming/ind-place'>[] {
  const sure = new Set(PLACES.split(' '))
  const doubtful = new Set<string>()
  const homonyms = { prefecture: new Set(PREFECTURE_HOMONYMS.split(' ')), city: new Set(COUNTY_HOMONYMS.split(' ')) }
  for (const { code, unit, name, forms } of divisionsInForce()) {
    // 城区 and 矿区 are districts, and words.
    if (name.length > 2) sure.add(name)
    const level = code.endsWith('00') ? 'prefecture' : 'city'
    if (level === 'city' && unit !== '市') continue
    for (const form of forms().slice(1)) {
      if (homonyms[level].has(form)) continue
      if (level === 'prefecture' && form.length > 2) sure.add(form)
      else if (!sure.has(form)) doubtful.add(form)
    }
  }
  const rule = { ...standardRules().find(({ id }) => id === ID)!, id: ID } as const
  return [
    { ...rule, words: [...sure] },
    { ...rule, severity: 'warning', words: [...doubtful] },
  ]
}
