import { UNFILLED } from '../foundation/unfilled.ts'
import { hasCompoundSurname, ORGANIZATION_END } from './register-words.ts'

/** Words of entities' names, in simplified characters. */

interface End {
  /** The end; where what is typed stands beside the word, the word is its group. */
  readonly end: RegExp
  /** Natures that it belongs to; all others are told. */
  readonly natures: readonly string[]
  /** Those of the others of which it is certain, and which are refused. */
  readonly refused: readonly string[]
}

/** In the place of natures: all that an end does not belong to. */
const EVERY = '*'
const COMPANIES = 'enterprise collective-economy medical-institution forensic-institution'
/** No enterprise bears the name of an organ of the state, a party, or a mass organization (企业名称登记管理规定 of 2020, art. 11). */
const PRIVATE = 'enterprise foundation law-firm private-non-enterprise medical-institution'

const row = (end: RegExp, natures: string, refused = ''): End => ({
  end,
  natures: natures.split(' '),
  refused: refused.split(' '),
})

/**
 * Ends of names and the natures that they belong to; the first that a name has counts. Where a name has more than one
 * reading, or registers hold old names of the kind, it is told and not refused: forestry bureaus are enterprises,
 * private hospitals are called as they like, law firms were filed as enterprises before they had a nature of their own.
 */
// Made in a function, since a bundler takes templates among the arguments for work that must be done.
const ENDS: readonly End[] = /* @__PURE__ */ (() => [
  row(/((?:有限(?:责任)?|股份)公司)(?:[^公]{0,12}(?:分公司|分店|分厂))?$/, COMPANIES, EVERY),
  row(/公司$/, COMPANIES),
  row(/集团$|厂$/, `${COMPANIES} institution national-defence`),
  // 书法院 is an academy.
  row(/书法院$/, 'institution private-non-enterprise social-organization enterprise'),
  row(/人民政府$|法院$|检察院$/, 'government national-defence', EVERY),
  row(/(?:管理|林业|水利|气象|文化|商务|农业)局$/, 'government institution'),
  row(/(?:监督|公安|税务|财政|教育|统计|民政|司法|审计)局$|(公安局).{2,6}分局$/, 'government institution', PRIVATE),
  row(/税务总局$|外交部$|海关$|派出所$|街道办事处$|(镇人民政府).{2,8}$/, 'government', PRIVATE),
  row(
    /^(中共|中国共产党|共青团).{2,}$|[党纪团]委$/,
    'government institution mass-organization social-organization national-defence',
    PRIVATE,
  ),
  row(/村民委员会$|居民委员会$/, 'government mass-organization collective-economy social-organization', PRIVATE),
  row(
    /委员会办公室$|委员会$/,
    'government institution mass-organization social-organization religious-body arbitration-commission',
  ),
  row(/工会$|妇女联合会$|公证处$/, 'mass-organization social-organization notary-office institution government'),
  row(/基金会$/, 'foundation social-organization mass-organization'),
  row(
    /协会$|学会$|商会$|联合会$|促进会$/,
    'social-organization mass-organization private-non-enterprise religious-body',
  ),
  row(/律师事务所$/, 'law-firm'),
  // Those of counties and above are run like organs of the state.
  row(/供销合作社$/, `${COMPANIES} government institution mass-organization social-organization`),
  row(
    /合作社$|合伙）$|(合伙企业).{0,8}$|个体工商户）$/,
    'enterprise collective-economy medical-institution',
    'government national-defence',
  ),
  row(/店$/, 'enterprise collective-economy medical-institution'),
  // Those of old people and of employees are run by whoever likes.
  row(
    /(?:老年|社区|职工|业余)大学$/,
    'institution private-non-enterprise enterprise national-defence social-organization mass-organization government',
  ),
  // An enterprise that runs one is a company and ends its name in 公司; others may not use the word (notice of 2017-08-31
  // on the names of private schools for profit).
  row(/大学$/, 'institution private-non-enterprise national-defence', 'enterprise'),
  row(/中学$|小学$/, 'institution private-non-enterprise national-defence'),
  row(
    /学院$|幼儿园$/,
    'institution private-non-enterprise enterprise national-defence religious-body social-organization',
  ),
  row(/人民医院$|妇幼保健院$|卫生院$/, 'institution medical-institution private-non-enterprise national-defence'),
  row(/医院$/, 'institution medical-institution private-non-enterprise national-defence enterprise collective-economy'),
])()

/** An end of a name that does not fit. */
export interface StrangeEnd {
  /** The word of our lists in it; what is typed around the word is not quoted. */
  readonly word: string
  /** Where the end begins and ends in the name. */
  readonly start: number
  readonly end: number
  readonly fatal: boolean
}

function strangeEndOf(found: RegExpExecArray, fatal: boolean): StrangeEnd {
  const word = found.slice(1).find((group) => group !== undefined) ?? found[0]
  return { word, start: found.index, end: found.index + found[0].length, fatal }
}

/** The end of a name that belongs to other natures. Bodies from abroad are called what they like. */
export function strangeEnd(name: string, nature: string): StrangeEnd | undefined {
  if (nature === 'overseas-institution' || nature === 'foreign-cultural-center') return undefined
  if (nature === 'individual') {
    // Given names such as 学会 exist.
    const found = name.length > 3 || /公司$/.test(name) ? ORGANIZATION_END.exec(name) : null
    return found === null ? undefined : strangeEndOf(found, !hasCompoundSurname(name, 2))
  }
  for (const { end, natures, refused } of ENDS) {
    const found = end.exec(name)
    if (found === null) continue
    if (natures.includes(nature)) return undefined
    return strangeEndOf(found, refused.includes(EVERY) || refused.includes(nature))
  }
  return undefined
}

/** Words and characters that the legal form of an enterprise ends in: 公司, 厂, 店, 中心, 律师事务所, 合伙企业. */
const LEGAL_FORM =
  /[司厂店馆部行心院社所城堂坊吧居阁轩庄园苑站场处户团室楼廊铺屋府斋房市栈家寓厦点摊档口地局队矿库宫台仓记舍港头校营组圃池界亭号窑区会寨村屯寺学圈苑湾岛廷厅间座帮居）]$|企业$|合作社|酒家$|农家乐$/

/**
 * Whether a name has no legal form (组织形式), which the name of every enterprise ends in: 青竹科技 is the short form of
 * 青竹科技有限公司.
 */
export function lacksLegalForm(name: string): boolean {
  return !LEGAL_FORM.test(name.slice(-LONGEST_LEGAL_FORM))
}

/** 合作社: what stands before it is not looked at. */
const LONGEST_LEGAL_FORM = 3

/** What is typed behind the name of a company: 01, A, （2）. */
const COMPANY_TAIL = /(公司)[\s（(_-]*[a-z\d][a-z\d\s_-]*[）)]?$/i

/** Where a company's name ends and digits or letters begin that no license prints; -1 where there are none. */
export function companyTail(name: string): number {
  const found = COMPANY_TAIL.exec(name)
  return found === null ? -1 : found.index + found[1]!.length
}

const PLACEHOLDER =
  /^(?:单位|公司|企业|主办单位)(?:名称|全称)?\d{0,9}$|^(?:个人|营业执照|个体工商户|(?:本|我的?|您的?|分)公司(?:名称)?)$|某某|^某.{0,8}(?:公司|单位|集团)$|[〇○]{2,}|^(?:科技|贸易|商贸|实业)?(?:股份)?有限(?:责任)?公司$|(?:^|[^a-z])[x×]{2,}(?![a-z])(?:.{0,12}(?:公司|单位|集团))?$|（(?:测试|盖章|副本|复印件|样本)）$/i

/** Whether a name has not been filled in, or is that of an example. */
export function isEntityUnfilled(name: string): boolean {
  return UNFILLED.test(name) || PLACEHOLDER.test(name) || /^([哈啊呵测一1])\1{2,}$/.test(name)
}

const SERVICE_END = /(?:官网|网站|门户|主页|首页|论坛|博客|资讯网|小程序|公众号|旗舰店|公司商城)$/
/** What registered names end in, so that the service's name may be the same. */
const REGISTERED_END = /[社院馆站所店校厂队部局会室台园行处厅委心团库吧坊铺庄场堂司府学寺庙观宫祠陵军区镇）]$/

/** Whether a name is that of a service, by its end or because the service bears it and nothing else speaks for it. */
export function isServiceName(name: string, service: string): boolean {
  return SERVICE_END.test(name) || (name === service && !REGISTERED_END.test(name.slice(-1)))
}

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤陳楊黃趙吳孫馬羅鄭許馮鄧葉蘇魏盧鐘譚陸賈鄒龍賀顧錢嚴蕭劉張'

/** Whether a name reads as a person's: a surname and one or two characters, or parts joined by `·`. */
export function looksLikePerson(name: string): boolean {
  if (REGISTERED_END.test(name.slice(-1))) return false
  if (/(?:先生|女士|小姐)$/.test(name)) return true
  if (/^[一-鿿]{2,8}(?:·[一-鿿]{1,8}){1,3}$/.test(name)) return !/[厂店网城楼]$/.test(name)
  const isCommon = /^[\u3400-\u9fff]{2,3}$/.test(name) && SURNAMES.includes(name.charAt(0))
  return isCommon || hasCompoundSurname(name, 1) || hasCompoundSurname(name, 2)
}

/** What is wrong with the build of a name, which certificates print whole and in balance. */
export function brokenPart(name: string): 'truncated' | 'repeated' | 'brackets' | 'tail' | undefined {
  if (/有限(?:责任)?公?$|股份有限$|律师事务$|（有限$/.test(name)) return 'truncated'
  if (isTwice(name) || /公司(?:有限|股份有限)?公司$/.test(name)) return 'repeated'
  if (/[（(）)《“]/.test(name) && areBracketsBroken(name)) return 'brackets'
  return /有限(?:责任)?公司(?:法人|老板|[一-鿿]?(?:先生|女士|经理))$|··|^·|·$/.test(name) ? 'tail' : undefined
}

/** Whether a name is one text two times. */
function isTwice(name: string): boolean {
  const half = name.length / 2
  return half >= LEAST_REPEATED && name.endsWith(name.slice(0, half)) && /^(.+)\1$/.test(name)
}

const LEAST_REPEATED = 4

/** Whether brackets of a name are out of balance, or hold nothing. */
function areBracketsBroken(name: string): boolean {
  let depth = 0
  for (const character of name) {
    if (character === '（' || character === '(') depth++
    else if ((character === '）' || character === ')') && --depth < 0) return true
  }
  return depth > 0 || /（）|\(\)|《》|“”/.test(name)
}
