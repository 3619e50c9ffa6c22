import { isHabit } from '../../data/province-demands/habit.ts'
import { nameRelated } from '../../data/province-demands/table.ts'
import type { Ground, Severity } from '../../foundation/issue.ts'
import { isHan } from '../han.ts'
import type { Relation } from './entity-relation.ts'
import { foldName } from './fold-name.ts'
import { isCovered, type NameUnderRead } from './name-under-read.ts'
import { serviceNameIssue } from './service-name-issue.ts'
import { readTradeWords, type TradeWords, tradesOf } from './trade-words.ts'
import type { ServiceNameIssue } from './types.ts'

/**
 * The findings on the relation of a name to its entity: a place at its head that the entity's name does not have, and
 * nothing in common with that name. None where the entity is not known, or the name is its own.
 *
 * A name without any relation is advised on, of websites (a trademark or a remark is asked for) and mini-programs (the
 * relation goes into the remark); apps bear the names that they have in the stores, and no source asks it of them. It is
 * warned of where a province makes the remark a duty, and where a site says to be another organization, a branch of one,
 * or the official site of somebody else.
 *
 * @param text the name as it is written into the remark that explains it
 * @param mustChange whether another name has to be chosen, whatever papers there are, since it is too short, a domain or in
 *   Latin letters only: nobody is advised to write a remark that quotes the name which goes
 */
export function relationIssues(name: NameUnderRead, text: string, mustChange: boolean): ServiceNameIssue[] {
  const { relation } = name
  if (relation === undefined || relation.own) return []
  const issues: ServiceNameIssue[] = []
  if (hasStrangePlace(name)) {
    issues.push(serviceNameIssue('warning', 'mismatch', { kind: 'place' }, 'naming/rel-place'))
  }
  const severity = !mustChange && isAskedOf(name) && !isExplained(name) ? unrelatedness(name) : undefined
  if (severity !== undefined) {
    const liftedBy: Ground[] = [
      { fact: 'trademark', path: ['trademark'] },
      { fact: 'remark', path: ['remarks'] },
    ]
    const suggestion = { kind: 'remark', text: `“${text}”为本单位的产品或项目名称` } as const
    issues.push(serviceNameIssue(severity, 'mismatch', { kind: 'entity' }, 'naming/rel-org', suggestion, liftedBy))
  }
  return issues
}

/** Whether anybody asks what the name has to do with the entity. */
function isAskedOf({ context }: NameUnderRead): boolean {
  const { nature, service } = context
  const isPublic = nature === 'government' || context.governmentAuthorized || context.nationalLevel
  return (service === 'website' || service === 'mini-program') && !isPublic
}

/** How hard it counts that name and entity have nothing in common; `undefined` where they have. */
function unrelatedness(name: NameUnderRead): Severity | undefined {
  const isWebsite = name.context.service === 'website'
  if (isWebsite && endsInAny(name.folded.text, BRANCHES)) return 'warning'
  const words = readTradeWords(name.folded.text.slice(0, name.core))
  if (sharesBrand(name, words) || isUnderstood(name, words)) return undefined
  const { provinceCode, nature } = name.context
  const isDue = saysToBeAnother(name, words) || isHabit(nameRelated, provinceCode, nature)
  return isWebsite && isDue ? 'warning' : 'advice'
}

/** 腾讯官网 is the site of 腾讯 and of nobody else. */
const OFFICIAL = ['官网', '官方', '官方网', '官方网站']

/** 某某银行某某支行 is a part of 某某银行. */
const BRANCHES = ['支行', '分行', '分公司']

function endsInAny(text: string, ends: readonly string[]): boolean {
  for (const end of ends) if (text.endsWith(end)) return true
  return false
}

/** Whether a name says to be another organization, or its official site. */
function saysToBeAnother({ folded: { text } }: NameUnderRead, { namesOrganization }: TradeWords): boolean {
  return namesOrganization || endsInAny(text, OFFICIAL)
}

/** Whether a place that is not in the entity's name stands at the head. */
function hasStrangePlace(name: NameUnderRead): boolean {
  for (const hit of name.hits) {
    if (hit.start === 0 && hit.word.place && !name.entity.includes(hit.word.text) && !isCovered(name, hit)) return true
  }
  return false
}

/**
 * Whether name and entity share a brand: their beginning, or two characters that belong to no word of a trade. 数字 in
 * both tells nothing.
 */
function sharesBrand({ entity, relation }: NameUnderRead, { brands }: TradeWords): boolean {
  if (relation !== undefined && relation.shared > 1) return true
  for (const written of brands) {
    const brand = inNumerals(written)
    for (let at = 1; at < brand.length; at++) if (entity.includes(brand.slice(at - 1, at + 1))) return true
  }
  return false
}

const NUMERALS = '零一二三四五六七八九'

/** Digits as registered names write them, which have none: 360 of 三六零公司. */
function inNumerals(brand: string): string {
  return DIGIT.test(brand) ? brand.replace(/\d/g, (digit) => NUMERALS.charAt(Number(digit))) : brand
}

const DIGIT = /\d/

/**
 * Whether what is left of the name without the words of trades asks for no explanation:
 *
 * - there is no brand in it (城市照明管理平台): the rule is about brands and names of products that are not the entity's.
 *   What is called as organizations are (农业银行) is a name, whatever its words mean;
 * - its brand has a character of the entity's (小尘助手 of 尘信科技), or one is the other in short (上财 of 上海财经大学,
 *   中国移动 of 中移在线);
 * - it is a mini-program in the entity's line of business, which is what is asked of those. Of websites it proves nothing:
 *   of names and owners that were mixed as many have a trade in common as of those that belong together.
 */
function isUnderstood({ context, folded: { text }, entity, relation }: NameUnderRead, name: TradeWords): boolean {
  const owner = ownerOf(entity, relation!)
  const isDescription = name.words.length > 0 && name.brands.length === 0 && !name.namesOrganization
  return (
    isDescription ||
    sharesCharacter(name.brands, owner) ||
    shortens(text, entity, relation!.beginnings) ||
    shortens(entity.slice(relation!.brand), text, [0]) ||
    (context.service === 'mini-program' && isInBusiness(name, owner, entity))
  )
}

/** What an owner's name says of it. */
interface Owner {
  readonly name: string
  /** The words of trades in it. */
  readonly words: readonly string[]
  /** The telling characters of its brands; 数字郑州 has none but its words and its place. */
  readonly characters: ReadonlySet<number>
}

let lastOwner: Owner | undefined

/** What the entity's name says. A form asks for one entity again and again, so the last one is kept. */
function ownerOf(entity: string, { brand, legalForm }: Relation): Owner {
  if (lastOwner?.name !== entity) {
    const { words, brands } = readTradeWords(entity.slice(brand, legalForm))
    const characters = tellingCharacters(brands.length > 0 ? brands.join('') : entity.slice(0, legalForm))
    lastOwner = { name: entity, words, characters }
  }
  return lastOwner
}

/**
 * Whether a name has a word of one of the owner's trades. The very word that the owner is registered with does not
 * count: 蓝鲸餐饮 of 青竹餐饮公司 reads as another company, 蓝鲸点餐 as what that company does.
 */
function isInBusiness(name: TradeWords, owner: Owner, entity: string): boolean {
  const trades = owner.words.flatMap(tradesOf)
  return name.words.some((word) => !entity.includes(word) && tradesOf(word).some((trade) => trades.includes(trade)))
}

/**
 * The characters that stand in the brands of more than one company of forty: they tell nothing of a relation. Counted over
 * the owners in the public lists of algorithm filings, 2026-11-28.
 */
const COMMON_IN_BRANDS = '智云中创科'

/** The code points of the Han characters in brands that tell something. */
function tellingCharacters(brands: string): ReadonlySet<number> {
  const telling = new Set<number>()
  for (const character of brands) {
    const code = character.codePointAt(0)!
    if (isHan(code) && !COMMON_IN_BRANDS.includes(character)) telling.add(code)
  }
  return telling
}

/** Whether two brands have a telling character in common: of names and owners that were mixed, one in a hundred does. */
function sharesCharacter(brands: readonly string[], { characters }: Owner): boolean {
  for (const brand of brands) {
    for (let at = 0; at < brand.length; at++) if (characters.has(brand.codePointAt(at)!)) return true
  }
  return false
}

/** Whether the first two characters shorten the entity's name, as 北大 does 北京大学: they stand in it in order, the first at its beginning. */
function shortens(text: string, entity: string, beginnings: readonly number[]): boolean {
  const first = characterAt(text, 0)
  const second = characterAt(text, first.length)
  if (second === '' || !isHan(second.codePointAt(0)!)) return false
  for (const start of beginnings) {
    if (entity.startsWith(first, start) && entity.includes(second, start + 2)) return true
  }
  return false
}

/** The whole character that begins at a place, of one UTF-16 unit or two; `''` behind the end. */
function characterAt(text: string, at: number): string {
  return text.slice(at, at + ((text.codePointAt(at) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1))
}

const LAST_OF_ONE_UNIT = 0xffff

/** Letters of a brand in Latin: fewer stand in any domain. */
const BRAND = /[a-z\d]{3,}/g

/** Whether a trademark, the remarks or the domain tell what the name has to do with the entity. */
function isExplained(name: NameUnderRead): boolean {
  const { context, folded } = name
  if (context.trademark === true || (context.remarks !== undefined && isNamedIn(context.remarks, name))) return true
  if (context.domain === undefined) return false
  // The suffix is nobody's brand.
  const labels = context.domain.toLowerCase().split('.').slice(0, -1)
  return (folded.text.match(BRAND) ?? []).some((brand) => labels.some((label) => label.includes(brand)))
}

/** Four times the longest name. */
const LONGEST_REMARKS = 2048

/** Whether remarks name the service or the entity, in full or in short: 无 and 同意 explain nothing. */
function isNamedIn(remarks: string, { folded: { text }, core, entity, relation }: NameUnderRead): boolean {
  const said = foldName(remarks.slice(0, LONGEST_REMARKS)).text
  const brand = relation === undefined ? '' : entity.slice(relation.brand, relation.brand + 2)
  return (core > 0 && said.includes(text.slice(0, core))) || (brand.length === 2 && said.includes(brand))
}
