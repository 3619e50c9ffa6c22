import { natureKeys, preApprovalKeys, serviceTypeKeys } from '../../data/enumerations/table.ts'
import type { NamingRule } from '../../data/naming/naming-rule.ts'
import type { NamingTopic } from '../../foundation/catalog/naming.ts'
import { type RuleId, severities } from '../../foundation/issue.ts'
import { isProvinceCodeAt } from '../../foundation/province.ts'
import { foldName, isFolded } from './fold-name.ts'
import { type ServiceNameCheck, serviceNameCheck } from './service-name-check.ts'
import { PLACE_LIST, standardRules } from './standard-rules.ts'
import type { Evidence } from './types.ts'

export type { NamingGround, NamingRule } from '../../data/naming/naming-rule.ts'
export type { BoundNature } from '../../data/rules/rule.ts'
export type { NamingTopic } from '../../foundation/catalog/naming.ts'

/** Id of a naming rule of the catalogue. */
type NamingRuleId = Extract<RuleId, `naming/${string}`>

/**
 * What a `checkServiceName` of the caller's own adds to the lists, or puts in their place.
 *
 * @typeParam Own ids of the caller's own rules
 */
export interface NamingConfig<Own extends string = string> {
  /** Rules of the caller's own; one that has the id of ours takes the place of all our lists of that id. */
  readonly rules?: readonly NamingRule<Own>[] | undefined
  /** Words to add to our rules, by id: `{ 'naming/gov-name': ['应急局'] }`. */
  readonly words?: { readonly [Id in NamingRuleId]?: readonly string[] } | undefined
  /** Rules of provinces, by the two-digit code. */
  readonly provinces?: { readonly [provinceCode: string]: readonly NamingRule<Own>[] } | undefined
  /** Ids of rules to leave out: `['naming/ind-biz']`. */
  readonly without?: readonly NamingRuleId[] | undefined
  /** The built-in rules of these provinces only, by the two-digit code; of all by default, of none for `[]`. */
  readonly onlyProvinces?: readonly string[] | undefined
  /** Word boundaries for all calls. */
  readonly evidence?: Evidence | undefined
}

/**
 * A `checkServiceName` of the caller's own: other rules, more words, newer habits of a province, evidence of word
 * boundaries. The configuration is copied: what the caller does to it later changes nothing. The lists are compiled on
 * first use; words are folded as names are, so that capitals, full-width forms and spaces in them do no harm.
 *
 * @throws RangeError or TypeError where a rule, one of its fields or a list is none: a slip in the caller's lists
 *
 * @example
 * ```ts
 * const check = createNaming({ words: { 'naming/sens': ['某产品'] } })
 * check('某产品测评', { service: 'website', nature: 'individual' }).ok // → false
 * ```
 */
export function createNaming<const Own extends string = never>(config: NamingConfig<Own> = {}): ServiceNameCheck<Own> {
  const given = config ?? {}
  if (typeof given !== 'object') throw new TypeError(slip('the configuration is an object such as { rules: [] }'))
  const { evidence } = given
  if (evidence !== undefined && evidence !== null && typeof evidence !== 'function') {
    throw new TypeError(slip('evidence is a function such as dictionaryEvidence'))
  }
  const own = rulesOf(given.rules ?? [], 'rules')
  const standard = standardRules()
  const without = namesOf(given.without ?? [], 'without', standard)
  const list = standard
    .filter((rule) => isWanted(rule, given.onlyProvinces) && !without.includes(rule.id))
    .filter((rule) => !own.some(({ id }) => id === rule.id))
    .concat(own)
  for (const [id, words] of entriesOf(given.words, 'words')) list.push(withWords(list, id, words))
  for (const [code, rules] of entriesOf(given.provinces, 'provinces')) {
    for (const rule of rulesOf(rules, `provinces['${code}']`)) {
      list.push({ ...rule, provinces: listed(rule.id, 'provinces', [code], isProvince, TWO_DIGITS) })
    }
  }
  return serviceNameCheck(() => list, evidence ?? undefined, idsOf(list)) as ServiceNameCheck<Own>
}

function slip(sentence: string): string {
  return `beian: createNaming: ${sentence}`
}

function idsOf(rules: readonly NamingRule[]): string[] {
  return [...new Set(rules.map(({ id }) => id))]
}

const TWO_DIGITS = 'the first two digits of a division code'

function isProvince(code: unknown): boolean {
  return typeof code === 'string' && code.length === 2 && isProvinceCodeAt(code, 0)
}

/** Whether a built-in rule is to be loaded: one of the provinces that are wanted, or one of no province. */
function isWanted({ provinces }: NamingRule, only: unknown): boolean {
  if (only === undefined || only === null || provinces === undefined) return true
  const wanted = listed('onlyProvinces', '', only, isProvince, TWO_DIGITS)
  return provinces.some((code) => wanted.includes(code))
}

/** Ids of built-in rules. */
function namesOf(ids: unknown, name: string, rules: readonly NamingRule[]): readonly string[] {
  return listed(name, '', ids, (id) => rules.some((rule) => rule.id === id), 'ids of rules that are lists of words')
}

function entriesOf(table: unknown, name: string): [string, unknown][] {
  if (table === undefined || table === null) return []
  if (typeof table !== 'object' || Array.isArray(table)) {
    throw new TypeError(
      slip(`${name} is an object of lists, such as { '${name === 'words' ? 'naming/sens' : '44'}': [] }`),
    )
  }
  return Object.entries(table)
}

/** A list of our rules that has more words. */
function withWords(rules: readonly NamingRule[], id: string, words: unknown): NamingRule {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new RangeError(slip(`words: no rule "${id}" has a list of words`))
  return Object.freeze({ ...rule, words: foldedWords(id, words) })
}

function rulesOf(rules: unknown, name: string): NamingRule[] {
  if (!Array.isArray(rules)) throw new TypeError(slip(`${name} is a list of rules`))
  return rules.map((rule) => {
    if (typeof rule !== 'object' || rule === null) throw new TypeError(slip(`${name} has an entry that is no rule`))
    return ownRule(rule as NamingRule)
  })
}

/** Words folded as names are; `@place` stays what it is. */
function foldedWords(id: string, words: unknown): readonly string[] {
  const isWord = (word: unknown): boolean => typeof word === 'string' && /\S/.test(word)
  const list = listed(id, 'words', words, isWord, "texts such as ['某词']")
  const folded = list.map((word) => (word === PLACE_LIST || isFolded(word) ? word : foldName(word).text))
  return Object.freeze(folded.filter((word) => word !== ''))
}

const POSITIONS = ['head', 'tail', 'whole', 'any']
const REASONS = ['not_allowed', 'conflict', 'disguised']
const TOPICS: readonly NamingTopic[] = [
  'state',
  'authority',
  'sensitive',
  'foreign',
  'claim',
  'pre-approval',
  'individual',
  'idiom',
  'place',
  'nature',
  'app',
  'province',
]
const BOUND: readonly string[] = /* @__PURE__ */ (() => ['organization', ...natureKeys])()
const GROUNDS = [
  'national-level',
  'authority',
  'government-authorized',
  'entity-name',
  'registered-head',
  'registered-short',
  'trademark',
  'pre-approval',
]

/** Lists of a rule besides its words, and what may stand in them. */
const LISTS: readonly (readonly [field: keyof NamingRule, entries: readonly string[]])[] = [
  ['who', BOUND],
  ['services', serviceTypeKeys],
  ['permits', preApprovalKeys],
  ['liftedBy', GROUNDS],
  ['loweredBy', GROUNDS],
]

/** A copy of a caller's rule, with every entry one that there is. */
function ownRule(given: NamingRule): NamingRule {
  const { id, at, severity, reason, topic } = given
  if (typeof id !== 'string' || id === '') throw new RangeError(slip("a rule has an id such as 'panel/own'"))
  const rule: { [field: string]: unknown } = { id, at, severity, reason, topic, words: foldedWords(id, given.words) }
  demand(id, 'at', at, POSITIONS)
  demand(id, 'severity', severity, severities)
  demand(id, 'reason', reason, REASONS)
  demand(id, 'topic', topic, TOPICS)
  for (const [field, entries] of LISTS) {
    if (given[field] !== undefined)
      rule[field] = listed(id, field, given[field], (entry) => entries.includes(entry as string), entries.join(', '))
  }
  const { provinces, unless } = given
  if (provinces !== undefined) rule.provinces = listed(id, 'provinces', provinces, isProvince, TWO_DIGITS)
  if (unless !== undefined) rule.unless = foldedWords(id, unless)
  return Object.freeze(rule) as unknown as NamingRule
}

function demand(id: string, field: string, value: string, entries: readonly string[]): void {
  if (!entries.includes(value))
    throw new RangeError(slip(`${id}: ${field} "${value}" is unknown; it is one of ${entries.join(', ')}`))
}

/**
 * A frozen copy of a list.
 *
 * @param id what has the list, for the sentence on a slip
 * @param entries what may stand in it, for that sentence
 */
function listed(
  id: string,
  field: string,
  list: unknown,
  isEntry: (entry: unknown) => boolean,
  entries: string,
): readonly string[] {
  const name = field === '' ? id : `${id}: ${field}`
  if (!Array.isArray(list)) throw new TypeError(slip(`${name} is a list of ${entries}`))
  const unknown = list.find((entry) => !isEntry(entry))
  if (unknown !== undefined || list.includes(undefined)) {
    const entry = typeof unknown === 'string' ? ` "${unknown}"` : ''
    throw new RangeError(slip(`${name}${entry} is unknown: entries are ${entries}`))
  }
  return Object.freeze([...list])
}
