import type { PreApproval } from '../../data/enumerations/enumeration.ts'
import type { NamingGround, NamingRule } from '../../data/naming/naming-rule.ts'
import { isBound } from '../../data/province-demands/habit.ts'
import type { Spans } from '../../foundation/catalog/params.ts'
import type { Ground, RuleId, Severity, Suggestion } from '../../foundation/issue.ts'
import { inOrder } from '../spans.ts'
import { gapAt, isPlainAt } from './borders.ts'
import { type Disguise, disguiseOf } from './disguise.ts'
import { evidenceOf, isCovered, isInside, type NameUnderRead } from './name-under-read.ts'
import { serviceNameIssue } from './service-name-issue.ts'
import type { ServiceNameContext, ServiceNameIssue } from './types.ts'
import { shortensHead, weigh } from './weigh.ts'
import type { Hit } from './word-index.ts'

type Span = Spans[number]

/** A word of a rule that counts. */
interface Finding {
  readonly hit: Hit
  readonly rule: NamingRule
  readonly disguised: boolean
  readonly severity: Severity
}

/** Whether a rule binds an entity's service there. */
function binds(
  { who, provinces, services }: NamingRule,
  { nature, provinceCode, service }: ServiceNameContext,
): boolean {
  return (
    (who === undefined || isBound(who, nature)) &&
    (provinces === undefined || (provinceCode !== undefined && provinces.includes(provinceCode))) &&
    (services === undefined || services.includes(service))
  )
}

/** The findings on the words in a name: one per rule and severity. */
export function wordIssues(name: NameUnderRead): ServiceNameIssue[] {
  const findings: Finding[] = []
  for (const hit of name.hits) {
    if (hit.word.rules.length > 0) addFindingsOn(name, hit, findings)
  }
  return findings.length === 0 ? [] : grouped(name, findings)
}

function addFindingsOn(name: NameUnderRead, hit: Hit, findings: Finding[]): void {
  let disguise: Disguise | undefined
  for (const rule of hit.word.rules) {
    if (!binds(rule, name.context)) continue
    if (isPartOfLatinWord(name, hit)) break
    if (isMeantByLonger(name, hit, rule)) continue
    disguise ??= disguiseOf(name.original, name.folded, hit)
    const level = weigh(name, hit, rule, disguise)
    if (level <= 0) continue
    const severity = rule.severity === 'advice' ? 'advice' : level > 1 ? 'error' : 'warning'
    findings.push({ hit, rule, disguised: disguise !== 'none', severity })
  }
}

/** Whether a word is the piece of a longer one in Latin letters: bbs in ebbsfleet. */
function isPartOfLatinWord(name: NameUnderRead, { start, end }: Hit): boolean {
  return latinGoesOnAt(name, start) || latinGoesOnAt(name, end)
}

function latinGoesOnAt({ original, folded }: NameUnderRead, at: number): boolean {
  return isPlainAt(folded.text, at - 1) && isPlainAt(folded.text, at) && gapAt(original, folded, at) === ''
}

/**
 * Whether a longer word around a word has a rule on the same matter, which speaks in its place: of 新闻网 the rule on
 * 新闻网, of 人民政府 the one on 人民政府, and where a ground lifts that one, the shorter word is not told either. In
 * 新闻网络 there is no word 新闻网, if the evidence says so: then 新闻 is what counts.
 */
function isMeantByLonger(name: NameUnderRead, hit: Hit, rule: NamingRule): boolean {
  for (const other of name.hits) {
    if (isInside(hit, other) && isOnSameMatter(other, rule) && evidenceOf(name, other) !== 'split') return true
  }
  return false
}

function isOnSameMatter({ word }: Hit, rule: NamingRule): boolean {
  for (const { topic, at } of word.rules) {
    if (topic === rule.topic && (at === 'head') === (rule.at === 'head')) return true
  }
  return false
}

/** One finding per rule and severity; a milder one is left out where an error says all about its words. */
function grouped(name: NameUnderRead, findings: readonly Finding[]): ServiceNameIssue[] {
  if (findings.length === 1) return [issueOf(name, findings)]
  const groups: Finding[][] = []
  for (const finding of findings) {
    if (finding.severity !== 'error' && isTold(finding, findings)) continue
    const group = groups.find(([first]) => isAlike(first!, finding))
    if (group === undefined) groups.push([finding])
    else group.push(finding)
  }
  return groups.map((group) => issueOf(name, group))
}

/** Whether an error is about the word, or a longer one around it. */
function isTold({ hit }: Finding, findings: readonly Finding[]): boolean {
  for (const { hit: outer, severity } of findings) {
    if (severity === 'error' && outer.start <= hit.start && hit.end <= outer.end) return true
  }
  return false
}

/** Whether two words are told in one finding. */
function isAlike(one: Finding, other: Finding): boolean {
  return one.rule.id === other.rule.id && one.severity === other.severity && one.disguised === other.disguised
}

function issueOf(name: NameUnderRead, group: readonly Finding[]): ServiceNameIssue {
  const { starts, ends } = name.folded
  const { rule, severity, disguised, hit } = group[0]!
  const words: string[] = []
  const spans: Span[] = []
  for (const { hit } of group) {
    if (!words.includes(hit.word.text)) words.push(hit.word.text)
    spans.push([starts[hit.start]!, ends[hit.end - 1]!])
  }
  const params = { topic: rule.topic, words, spans: spans.length > 1 ? inOrder(spans) : spans }
  const reason = disguised ? 'disguised' : rule.reason
  // A rule of the caller's own has an id of the caller's own, which the check's type names.
  const permits = permitsOf(group, name.context)
  const suggestion = permits.length > 0 ? ({ kind: 'permit', permits } as const) : withoutHead(name, rule, hit)
  const liftedBy = groundsOf(rule, name.context, permits)
  return serviceNameIssue(severity, reason, params, rule.id as RuleId, suggestion, liftedBy)
}

/** Facts that an entity can give, by the grounds of the rules; its registered name is what it is. */
const FACTS: { readonly [G in NamingGround]?: Ground } = {
  'national-level': { fact: 'national-level', path: ['nationalLevel'] },
  'government-authorized': { fact: 'government-authorized', path: ['governmentAuthorized'] },
  trademark: { fact: 'trademark', path: ['trademark'] },
}

/**
 * The permits any of which answers all words of a finding: individuals get none, and of P2P none is enough, whatever lifts
 * the words beside it.
 */
function permitsOf(group: readonly Finding[], { nature }: ServiceNameContext): readonly PreApproval[] {
  const permits = nature === 'individual' ? NO_PERMITS : permitsOfRule(group[0]!.rule)
  // A list of its own: whoever is told may do with it what they like.
  return permits.filter((permit) => group.every(({ rule }) => permitsOfRule(rule).includes(permit)))
}

const NO_PERMITS: readonly PreApproval[] = []

function permitsOfRule({ loweredBy, permits }: NamingRule): readonly PreApproval[] {
  return permits === undefined || loweredBy?.includes('pre-approval') === true ? NO_PERMITS : permits
}

/** What would lift a rule's finding. No authority authorizes individuals. */
function groundsOf(
  { liftedBy }: NamingRule,
  { nature }: ServiceNameContext,
  permits: readonly PreApproval[],
): Ground[] | undefined {
  const isIndividual = nature === 'individual'
  const grounds: Ground[] = []
  for (const ground of liftedBy ?? NO_GROUNDS) {
    const fact = isIndividual && ground === 'government-authorized' ? undefined : FACTS[ground]
    if (fact !== undefined) grounds.push({ fact: fact.fact, path: fact.path.slice() })
  }
  if (permits.length > 0) grounds.push({ fact: 'pre-approval', path: ['preApprovals'] })
  return grounds.length > 0 ? grounds : undefined
}

const NO_GROUNDS: readonly NamingGround[] = []

/** What a website's name has to have, and what is left when the head goes has to be one. */
const LEAST_LEFT = 3

/** The name without its head, where enough is left; 中央空调 without 中央 is another thing, as is 中国移动 of 中移在线 without 中国. */
function withoutHead(name: NameUnderRead, { at }: NamingRule, hit: Hit): Suggestion | undefined {
  const { original, folded } = name
  if (at !== 'head' || folded.text.length - hit.end < LEAST_LEFT || isCovered(name, hit) || shortensHead(name, hit))
    return undefined
  return { kind: 'text', text: original.slice(folded.starts[hit.end]!).trim() }
}
