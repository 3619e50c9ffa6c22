import type { NamingGround, NamingRule } from '../../data/naming/naming-rule.ts'
import { isBound, isHabit } from '../../data/province-habits/habit.ts'
import { entityNameIsNoGround } from '../../data/province-habits/table.ts'
import type { RuleId, Suggestion } from '../../foundation/issue.ts'
import { isAlphanumeric } from '../han.ts'
import { inOrder } from '../spans.ts'
import { DIVISION_ENDS, relate } from './entity-relation.ts'
import type { FoldedName } from './fold-name.ts'
import { addIssue, isMark } from './shape.ts'
import type { Evidence, ServiceNameContext, ServiceNameIssue } from './types.ts'
import { coreEnd, type Hit, scan, type WordIndex } from './word-index.ts'

/**
 * Words of the rules in a folded name: which of them count, and how much.
 *
 * A word can arise across two others: 语文|化学 is not 文化. So it is an error only where one of its borders is
 * certain: the name's start or end, a change of script, a bracket, a hyphen or a space, an ordinary part of names
 * beside it (新闻|平台), the brand that name and entity share; or where it is long enough (three characters and more).
 * Otherwise it is one step milder, as it is where the entity's registered name has it, where a longer word gives
 * it another sense (中央空调), or where the rule speaks of websites and the service is none.
 */
export interface NameReading {
  /** The name is the entity's own; `undefined` where the entity's name is not known. */
  readonly own: boolean | undefined
  /** Name and entity have something in common that is not a place or an ordinary part of names. */
  readonly related: boolean
  /** A place that is not in the entity's name stands at the head. */
  readonly strangePlace: boolean
}

interface Finding {
  readonly hit: Hit
  readonly rule: NamingRule
  readonly disguised: boolean
  /** 1 warning, 2 error. */
  readonly level: number
}

function contains(outer: Hit, inner: Hit): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function binds({ who, provinces, services }: NamingRule, context: ServiceNameContext): boolean {
  const { nature, provinceCode, service } = context
  return (
    (who === undefined || isBound(who, nature)) &&
    (provinces === undefined || provinces.includes(provinceCode ?? '')) &&
    (services === undefined || services.includes(service))
  )
}

/** Judges the words of `index` in a name, and adds the findings. `original` is the text that was folded. */
export function readWords(
  issues: ServiceNameIssue[],
  index: WordIndex,
  original: string,
  folded: FoldedName,
  entity: string,
  context: ServiceNameContext,
  evidence: Evidence | undefined,
): NameReading {
  const { text, starts, ends } = folded
  const length = text.length
  const individual = context.nature === 'individual'
  const hits = scan(index, text)
  const core = coreEnd(text)
  const relation = individual || entity === '' ? undefined : relate(index, text, text.slice(0, core), entity)
  const plainAt = (at: number): boolean => isAlphanumeric(text.charCodeAt(at))
  const gapAt = (at: number): string => original.slice(ends[at - 1]!, starts[at]!)

  // Where a word certainly begins or ends; what belongs to places and ordinary parts of names.
  const begins: boolean[] = []
  const finishes: boolean[] = []
  const neutral: boolean[] = []
  for (let at = 0; at <= length; at++) {
    const gap = at > 0 && at < length ? gapAt(at).charAt(0) : ' '
    begins[at] = finishes[at] = (gap !== '' && (isMark(gap) || gap.trim() === '')) || plainAt(at - 1) !== plainAt(at)
  }
  if ('网站社馆库吧店'.includes(text.charAt(length - 1))) begins[length - 1] = true
  if (relation !== undefined) finishes[relation.shared] = true
  for (const { start, end, word } of hits) {
    if (!word.anchor && !word.place) continue
    begins[start] = finishes[end] = true
    for (let at = start; at < end; at++) neutral[at] = true
  }

  const isInside = (inner: Hit, outer: Hit): boolean => contains(outer, inner) && outer.word !== inner.word
  // Words of more than three characters seldom arise by accident.
  const sayOf = (hit: Hit): ReturnType<Evidence> => {
    hit.said ??= evidence === undefined || hit.end - hit.start > 3 ? 'unsure' : evidence(text, hit.start, hit.end)
    return hit.said
  }
  const isCovered = (hit: Hit): boolean =>
    hits.some(
      (outer) =>
        isInside(hit, outer) && (outer.word.cover === '' || (outer.word.cover ?? '-') === context.provinceCode),
    )

  const weigh = (hit: Hit, rule: NamingRule, disguise: Disguise): number => {
    const { start, end, word } = hit
    const { at } = rule
    // What a symbol or an invisible character parts is no accident.
    const said = disguise === 'hidden' ? 'word' : sayOf(hit)
    const reaches = (to: number): boolean => to === length || to === core
    if (at !== 'any') {
      if (at !== 'tail' && start > 0) return 0
      const isDivision = at === 'whole' && DIVISION_ENDS.includes(text.charAt(end)) && reaches(end + 1)
      if (at !== 'head' && !reaches(end) && !isDivision) return 0
    }
    if (!binds(rule, context) || rule.unless?.some((other) => text.includes(other))) return 0
    const authority = context.nature === 'government' || context.nature === 'national-defence'
    const own = relation?.own && entity.includes(word.text)
    const grounds: { readonly [Ground in NamingGround]: boolean | undefined } = {
      'entity-name':
        own && !(rule.topic === 'pre-approval' && isHabit(entityNameIsNoGround, context.provinceCode, context.nature)),
      'national-level': context.nationalLevel,
      trademark: context.trademark,
      'government-authorized': !individual && (authority || context.governmentAuthorized),
      // The authority of a field, and a public school or hospital, bear the field in their names.
      'pre-approval':
        (!individual && rule.permits?.some((permit) => context.preApprovals?.includes(permit))) ||
        (own &&
          (authority || context.nationalLevel || (context.nature === 'institution' && rule.severity !== 'error'))),
    }
    if (grounds['pre-approval'] === true && !rule.loweredBy?.includes('pre-approval')) return 0
    if (rule.liftedBy?.some((ground) => grounds[ground] === true)) return 0

    let level = rule.severity === 'error' ? 2 : 1
    if (said === 'split' || isCovered(hit)) {
      // A strict reader refuses the head even in 中央空调; elsewhere the other word is what is read.
      if (at !== 'head') return 0
      level--
    }
    for (const ground of rule.loweredBy ?? []) if (grounds[ground] === true) level--
    // Written for websites; the name of an app is what it is in the stores.
    if (context.service !== 'website' && (rule.topic === 'individual' || rule.topic === 'place')) level--
    if (disguise === 'hidden') return level > 0 ? 2 : 0
    if (disguise === 'mark') level--
    const sure =
      said === 'word' ||
      at !== 'any' ||
      end - start > 2 ||
      (end - start === 2 && (finishes[start] === true || begins[end] === true))
    return sure ? level : level - 1
  }

  const findings: Finding[] = []
  for (const hit of hits) {
    const { start, end, word } = hit
    if (word.rules.length === 0) continue
    // 新闻 in 新闻网, 政府 in 人民政府: the longer word of the same kind is what the rule means, lifted or not; unless
    // the longer one is none (新闻网|络).
    const outer = hits.filter((other) => isInside(hit, other) && sayOf(other) !== 'split')
    // Part of a longer Latin word.
    if (plainAt(start) && plainAt(start - 1) && gapAt(start) === '') continue
    if (plainAt(end - 1) && plainAt(end) && gapAt(end) === '') continue
    const disguise = disguiseOf(original, folded, hit)
    for (const rule of word.rules) {
      const longer = outer.some((other) =>
        other.word.rules.some(({ topic, at }) => topic === rule.topic && (at === 'head') === (rule.at === 'head')),
      )
      const level = longer ? 0 : weigh(hit, rule, disguise)
      if (level > 0) findings.push({ hit, rule, disguised: disguise !== 'none', level })
    }
  }
  addFindings(issues, findings, original, folded, individual)

  let related = relation !== undefined && (relation.own || relation.shared > 1)
  for (let at = 1; at < length && !related; at++) {
    related = !(neutral[at] && neutral[at - 1]) && entity.includes(text.slice(at - 1, at + 1))
  }
  const strangePlace = hits.some(
    (hit) => hit.word.place && hit.start === 0 && !isCovered(hit) && !entity.includes(hit.word.text),
  )
  return { own: relation?.own, related, strangePlace }
}

type Disguise = 'none' | 'folded' | 'mark' | 'hidden'

/**
 * How a word hides: `folded` in other forms of its characters, in digits or behind spaces, `mark` in brackets and hyphens, which
 * are allowed and may mean something, `hidden` behind symbols or invisible characters, which cannot be an accident.
 */
function disguiseOf(original: string, { text, starts, ends }: FoldedName, { start, end, word }: Hit): Disguise {
  const slice = original.slice(starts[start]!, ends[end - 1]!)
  // Capital and full-width letters hide nothing; digits in their place do.
  const isWord = slice === word.text || (text.startsWith(word.text, start) && /^[\w\uff01-\uff5e]+$/.test(slice))
  if (isWord) return 'none'
  let gaps = ''
  for (let at = start + 1; at < end; at++) gaps += original.slice(ends[at - 1]!, starts[at]!)
  gaps = gaps.replace(/\s+/g, '')
  if (gaps === '') return 'folded'
  return [...gaps].every(isMark) ? 'mark' : 'hidden'
}

/** Adds one finding per rule and severity; a warning is left out where an error says all about its words. */
function addFindings(
  issues: ServiceNameIssue[],
  findings: readonly Finding[],
  original: string,
  { starts, ends }: FoldedName,
  individual: boolean,
): void {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { hit, rule, level, disguised } = finding
    if (level === 1 && findings.some((other) => other.level === 2 && contains(other.hit, hit))) continue
    const key = rule.id + level + disguised
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  groups.forEach((group) => {
    const { rule, level, disguised, hit } = group[0]!
    let suggestion: Suggestion | undefined
    const rest = original.slice(ends[hit.end - 1]!).trim()
    if (rule.permits !== undefined && !individual) suggestion = { kind: 'permit', permits: rule.permits }
    else if (rule.at === 'head' && rest.length > 2) suggestion = { kind: 'text', text: rest }
    const params = {
      topic: rule.topic,
      words: [...new Set(group.map((finding) => finding.hit.word.text))],
      spans: inOrder(group.map((finding) => [starts[finding.hit.start]!, ends[finding.hit.end - 1]!])),
    }
    const reason = disguised ? 'disguised' : rule.reason
    // A rule of the caller's own has an id of the caller's own, which the check's type names.
    addIssue(issues, level === 2, reason, params, rule.id as RuleId, suggestion)
  })
}
