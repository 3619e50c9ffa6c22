import type { Nature } from '../../data/enumerations/enumeration.ts'
import type { NamingGround, NamingRule } from '../../data/naming/naming-rule.ts'
import { isHabit } from '../../data/province-demands/habit.ts'
import { noUndertaking } from '../../data/province-demands/table.ts'
import { beginsAt, finishesAt } from './borders.ts'
import type { Disguise } from './disguise.ts'
import { DIVISION_ENDS } from './entity-relation.ts'
import { evidenceOf, isCovered, type NameUnderRead } from './name-under-read.ts'
import { tellFromTrades } from './trade-words.ts'
import type { Hit } from './word-index.ts'

/**
 * How hard a word of a rule counts in a name: 2 is what the rule says where that is an error, 1 a step less, 0 nothing.
 *
 * A word can arise across two others: 语文|化学 is not 文化. So it counts in full only where one of its borders is
 * certain, where the rule wants it at the head or the tail, or where it is long enough (three characters and more).
 * Otherwise it is one step milder, as it is where the entity's registered name has it, or where the rule speaks of
 * websites and the service is none. Where a longer word gives it another sense (中央空调), only heads count.
 */
export function weigh(name: NameUnderRead, hit: Hit, rule: NamingRule, disguise: Disguise): number {
  if (!standsWhereDue(name, hit, rule) || isLifted(name, hit, rule) || isPieceOfBrand(name, hit)) return 0
  // What a symbol or an invisible character parts is no accident, nor are words that leave nothing of the name.
  const said = disguise === 'hidden' || rule.at === 'whole' ? 'word' : evidenceOf(name, hit)
  let level = rule.severity === 'error' ? 2 : 1
  if (said === 'split' || isCovered(name, hit)) {
    // A strict reader refuses the head even in 中央空调; elsewhere the other word is what is read.
    if (rule.at !== 'head') return 0
    level--
  }
  for (const ground of rule.loweredBy ?? []) {
    if (hasGround(name, hit, rule, ground) || (ground === 'entity-name' && isOwnTrade(name, hit, rule))) level--
  }
  const isOfWebsites = rule.topic === 'individual' || rule.topic === 'place'
  if (isOfWebsites && name.context.service !== 'website') level--
  if (disguise === 'hidden') return level > 0 ? 2 : 0
  if (disguise === 'mark') level--
  // 手机天气 is as general as 天气; but which words may be combined no source says.
  if (rule.at === 'whole' && level > 1 && !isWhole(name, hit)) level--
  if (said === 'word' || rule.at !== 'any' || isCertain(name, hit)) return level
  const told = tellFromTrades(name.folded.text, hit.start, hit.end)
  return told === 'split' ? 0 : told === 'word' ? level : level - 1
}

/** Whether a word stands where its rule wants it: at the head, at the tail, as the whole name. */
function standsWhereDue(name: NameUnderRead, hit: Hit, rule: NamingRule): boolean {
  const { at, unless } = rule
  if (unless?.some((other) => name.folded.text.includes(other))) return false
  if (at === 'any') return true
  if (at === 'head') return hit.start === 0
  if (at === 'tail') return isNameEnd(name, hit.end)
  return isWhole(name, hit) || isMadeOf(name, rule)
}

/** Whether a name ends there, or what a service adds to a name begins. */
function isNameEnd({ folded: { text }, core }: NameUnderRead, at: number): boolean {
  return at === text.length || at === core
}

/** Whether a word is the whole name. 杭州市 is the whole name of a place, as 杭州 is. */
function isWhole(name: NameUnderRead, { start, end, word }: Hit): boolean {
  if (start > 0) return false
  const isDivision = word.place && DIVISION_ENDS.includes(name.folded.text.charAt(end)) && isNameEnd(name, end + 1)
  return isNameEnd(name, end) || isDivision
}

/** Whether a name is made of nothing but words of a rule: 手机 | 天气. */
function isMadeOf(name: NameUnderRead, rule: NamingRule): boolean {
  // Where a word may begin that follows others of the rule; the hits stand in the order of their starts.
  const ends = new Set([0])
  for (const { start, end, word } of name.hits) {
    if (ends.has(start) && word.rules.includes(rule)) ends.add(end)
  }
  const { folded, core } = name
  return ends.has(folded.text.length) || ends.has(core)
}

/**
 * Whether a word is the beginning of the entity's brand, which has one character more: 支付 in the brand 支付竹. Where more
 * follows (药山茶业, 基金销售) it may be the word.
 */
function isPieceOfBrand({ relation }: NameUnderRead, { start, end }: Hit): boolean {
  return start === 0 && end === 2 && relation?.own === true && relation.shared === end + 1
}

/** Whether something that is known of the entity lifts the rule. */
function isLifted(name: NameUnderRead, hit: Hit, rule: NamingRule): boolean {
  const isLowering = rule.loweredBy?.includes('pre-approval') === true
  if (!isLowering && hasGround(name, hit, rule, 'pre-approval')) return true
  return rule.liftedBy?.some((ground) => hasGround(name, hit, rule, ground)) === true
}

/** Whether a ground of a rule is given. */
function hasGround(name: NameUnderRead, hit: Hit, rule: NamingRule, ground: NamingGround): boolean {
  const { context } = name
  const { nature } = context
  const isAuthority = nature === 'government' || nature === 'national-defence'
  switch (ground) {
    case 'national-level':
      return context.nationalLevel === true
    case 'authority':
      return isAuthority
    case 'trademark':
      return context.trademark === true
    case 'government-authorized':
      return nature !== 'individual' && (isAuthority || context.governmentAuthorized === true)
    case 'entity-name':
      return isOwnWord(name, hit) && mayRestOnName(name, rule)
    // No registrar gives the state's head to anybody else: it takes the State Council (企业名称登记管理规定 of 2020, art. 12).
    case 'registered-head':
      return nature !== 'individual' && name.entity.startsWith(hit.word.text)
    // 中移 is what 中国移动 calls its companies; that a word is in short is no proof, so it lowers only.
    case 'registered-short':
      return nature !== 'individual' && shortensHead(name, hit)
    case 'pre-approval': {
      if (nature === 'individual') return false
      if (rule.permits?.some((permit) => context.preApprovals?.includes(permit))) return true
      const isPublic = isAuthority || context.nationalLevel === true
      return isOwnWord(name, hit) && (isPublic || (mayRestOnName(name, rule) && isNamedWithApproval(name, hit)))
    }
  }
}

/** Whether the entity's brand is the head of the name in short: the first character of the word, and the one behind it. */
export function shortensHead({ entity, folded: { text }, relation }: NameUnderRead, { word, end }: Hit): boolean {
  const next = text.charAt(end)
  return relation !== undefined && next !== '' && entity.startsWith(word.text.charAt(0) + next, relation.brand)
}

/** Whether the registered name has the word, though the service bears another: 蓝鲸文化网 of 青竹文化传媒公司. */
function isOwnTrade(name: NameUnderRead, { word }: Hit, rule: NamingRule): boolean {
  return name.context.nature !== 'individual' && name.entity.includes(word.text) && mayRestOnName(name, rule)
}

/** Whether the registered name may answer a rule there: Hubei wants the permit, whatever the entity is called. */
function mayRestOnName({ context }: NameUnderRead, rule: NamingRule): boolean {
  return rule.topic !== 'pre-approval' || !isHabit(noUndertaking, context.provinceCode, context.nature)
}

/** Natures that a registrar enters without the approval of the authority of their field. */
const UNAPPROVED: readonly Nature[] = ['enterprise', 'collective-economy', 'overseas-institution']

/**
 * What a company is called only after the authority of its business has licensed it: 商业银行法 art. 11, 证券法 art. 118,
 * 期货和衍生品法 art. 59, 保险法 art. 67, 信托公司管理办法 art. 7, 证券投资基金法 art. 12, 非银行支付机构监督管理条例 art. 6, on
 * exchanges 国发〔2011〕38号. Read 2026-11-28.
 */
const LICENSED = /(?:银行|证券|期货|保险|信托|基金管理|基金销售|理财|支付|交易所)$/

/**
 * Whether the field's authority had a say in the registered name: in that of an academy, a hospital, a foundation, a trade
 * body, which somebody in charge of the field has to approve before it is entered (社会团体登记管理条例 art. 9,
 * 事业单位登记管理暂行条例 art. 3), and in that of a company whose business is licensed by its name.
 */
function isNamedWithApproval({ context, entity, relation }: NameUnderRead, { word }: Hit): boolean {
  if (!UNAPPROVED.includes(context.nature)) return true
  const licensed = LICENSED.exec(entity.slice(0, relation!.legalForm))?.[0]
  return licensed?.includes(word.text) === true
}

/** Whether a word is part of the registered name, which the service bears. */
function isOwnWord({ relation, entity }: NameUnderRead, { word }: Hit): boolean {
  return relation?.own === true && entity.includes(word.text)
}

/** Whether a word is no accident: it is long, or one of its borders is certain. */
function isCertain(name: NameUnderRead, { start, end }: Hit): boolean {
  const length = end - start
  return length > 2 || (length === 2 && (finishesAt(name, start) || beginsAt(name, end)))
}
