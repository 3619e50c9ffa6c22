import { natureKeys, serviceTypeKeys } from '../data/enumerations/table.ts'
import type { NamingRule } from '../data/naming/naming-rule.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import { foldName } from './fold-name.ts'
import { type ServiceNameCheck, serviceNameCheck } from './service-name-check.ts'
import type { Evidence } from './service-name-types.ts'
import { standardRules } from './word-index.ts'

export type { NamingRule } from '../data/naming/naming-rule.ts'
export type { NamingTopic } from '../foundation/catalog/naming.ts'

/**
 * What a `checkServiceName` of the caller's own adds to the lists, or puts in their place.
 *
 * @typeParam Own ids of the caller's own rules
 */
export interface NamingConfig<Own extends string = string> {
  /** Rules of the caller's own; one that has the id of ours takes the place of all our rows of that id. */
  readonly rules?: readonly NamingRule<Own>[]
  /** Words to add to our rules, by id: `{ 'naming/gov-name': ['应急局'] }`. */
  readonly words?: { readonly [rule: string]: readonly string[] }
  /** Rules of provinces, by the two-digit code. */
  readonly provinces?: { readonly [provinceCode: string]: readonly NamingRule<Own>[] }
  /** Ids of rules to leave out: `['naming/ind-biz']`. */
  readonly without?: readonly string[]
  /** The built-in rules of these provinces only, by the two-digit code; of all by default, of none for `[]`. */
  readonly onlyProvinces?: readonly string[]
  /** Word boundaries for all calls. */
  readonly evidence?: Evidence
}

/**
 * A `checkServiceName` of the caller's own: other rules, more words, newer habits of a province, evidence of word
 * boundaries. The lists are compiled on first use; words are folded as names are, so that capitals, full-width forms
 * and spaces in them do no harm.
 *
 * @throws RangeError where a rule, a position, a nature, a service or a province is none: a slip in the caller's lists
 *
 * @example
 * ```ts
 * const check = createNaming({ words: { 'naming/sens': ['某产品'] } })
 * check('某产品测评', { service: 'website', nature: 'individual' }).ok // → false
 * ```
 */
export function createNaming<const Own extends string = never>(config: NamingConfig<Own> = {}): ServiceNameCheck<Own> {
  const { rules, words, provinces, evidence, onlyProvinces } = config ?? {}
  const without = config?.without ?? []
  const own = listOfRules(rules ?? [], 'rules')
  const isWanted = ({ provinces: codes }: NamingRule): boolean =>
    codes === undefined || !onlyProvinces || codes.split(' ').some((code) => onlyProvinces.includes(code))
  const standard = standardRules()
  const unknown = without.find((id) => !standard.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new RangeError(`beian: createNaming: no rule "${unknown}" that is a list of words`)
  const list = standard
    .filter((rule) => isWanted(rule) && !without.includes(rule.id) && !own.some(({ id }) => id === rule.id))
    .concat(own)
  for (const [id, added] of Object.entries(words ?? {})) {
    const rule = list.find((candidate) => candidate.id === id)
    if (rule === undefined) throw new RangeError(`beian: createNaming: no rule "${id}" has a list of words`)
    list.push({
      ...rule,
      words: foldWords(
        [added]
          .flat()
          .map((word) => word.replace(/\s/g, ''))
          .join(' '),
      ),
    })
  }
  for (const [code, added] of Object.entries(provinces ?? {})) {
    for (const rule of listOfRules(added, `provinces.${code}`)) list.push(checked({ ...rule, provinces: code }))
  }
  return serviceNameCheck(() => list, evidence, idsOf(list)) as ServiceNameCheck<Own>
}

function idsOf(rules: readonly NamingRule[]): string[] {
  return [...new Set(rules.map(({ id }) => id))]
}

const POSITIONS = ['head', 'tail', 'whole', 'any']

function listOfRules(rules: unknown, name: string): NamingRule[] {
  if (!Array.isArray(rules)) throw new RangeError(`beian: createNaming: ${name} must be a list of rules`)
  return rules.map(checked)
}

/** Stands between words while they are folded: a letter that no name has. */
const BETWEEN = '\ua000'

/** Words parted by spaces, each folded as names are; `@place` stays what it is. */
function foldWords(words: string): string {
  if (words.includes('@')) return words
  return foldName(words.replace(/ /g, BETWEEN)).text.replace(/\ua000/g, ' ')
}

/** The rule with its lists parted by spaces, where every entry is one that there is. */
function checked(rule: NamingRule): NamingRule {
  const parted = (text: string): string => text.replace(/[;,\s]+/g, ' ').trim()
  const demand = (field: string, text: string, isKnown: (entry: string) => boolean): string => {
    const unknown = parted(text)
      .split(' ')
      .find((entry) => !isKnown(entry))
    if (unknown !== undefined) throw new RangeError(`beian: createNaming: ${rule.id}: ${field} "${unknown}" is unknown`)
    return parted(text)
  }
  demand('at', String(rule.at), (at) => POSITIONS.includes(at))
  const isWho = (who: string): boolean =>
    who === 'all' || who === 'organization' || (natureKeys as readonly string[]).includes(who)
  const isProvince = (code: string): boolean => code.length === 2 && isProvinceCodeAt(code, 0)
  return {
    ...rule,
    who: demand('who', String(rule.who), isWho),
    words: foldWords(parted(String(rule.words))),
    ...(rule.provinces ? { provinces: demand('provinces', rule.provinces, isProvince) } : {}),
    ...(rule.services
      ? {
          services: demand('services', rule.services, (service) =>
            (serviceTypeKeys as readonly string[]).includes(service),
          ),
        }
      : {}),
  }
}
