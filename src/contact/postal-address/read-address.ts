import { PROVINCE_NAMES } from '../../data/province-characters/names.ts'
import { unframed, type Words } from '../../foundation/around.ts'
import { error, type Issue } from '../../foundation/issue.ts'
import {
  BUSINESS_REGISTRATION_NUMBER,
  EMAIL,
  FOREIGN_PERMANENT_RESIDENT_ID,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  ICP_NUMBER,
  IP_ADDRESS,
  type KindTest,
  kindAmong,
  MOBILE_PHONE,
  type NumberKind,
  ORGANIZATION_CODE,
  PASSPORT,
  PUBLIC_SECURITY_NUMBER,
  RESIDENCE_PERMIT,
  RESIDENT_ID,
  RESIDENT_ID_15,
  SERVICE_PHONE,
  SOCIAL_CREDIT_CODE,
  TAXPAYER_ID,
  WEB_URL,
} from '../../foundation/recognize.ts'
import { compact, tidy } from '../../foundation/text.ts'
import { saysNothing } from '../../foundation/unfilled.ts'

const HAN = /[\u3400-\u9fff]/

/** What people write in front: 地址：, 办公地址：, 【住所】. What stands in brackets behind belongs to the address. */
const WORDS: Words = {
  caption:
    /^[\s"'“*【[]{0,3}(?:(?:通[信讯]|联系|办公|经营|注册|详细|单位|公司|企业|家庭|居住|现|收件|邮寄)?(?:地址|住址|住所)|常住地)(?:["'”*】\]]{0,3} ?[:=] ?|[】\]] ?|[为是 ]{0,2}(?=[\u4e00-\u9fff]{2,3}(?:省|市|自治区)))|^"\w{1,24}" ?: ?(?=")|^=(?=")/,
  remark: /[。.]$/,
}

/** A postcode that was sent along, in front or behind; without its label, where a blank, a comma or a bracket parts it. */
const POSTCODE_IN_FRONT = /^(?:(?:邮编|邮政编码):? ?\d{6}[ ,;，]*|\(?\d{6}\)?[ ,，]*(?=[\u4e00-\u9fff])(?![号室房]))/
const POSTCODE_BEHIND = /[ ,;，]*[(（]?(?:邮编|邮政编码):? ?\d{6}[)）]?$|(?:[ ,，]+[(（]?|[(（])\d{6}[)）]?$/

/** The same glued to what it follows: 27号100080, 海淀区100080; no room, as behind 楼 and 单元. */
const POSTCODE_GLUED = /([号室市区县旗镇乡村路街道巷)])\d{6}$/

/** Presentation folded, without label and postcode, spaces only between words of Latin letters. */
export function foldAddress(text: string): string {
  const tidied = withoutFrame(tidy(text)).replace(PARTED, (units) => units.replace(PARTING, ''))
  return BLANK.test(tidied) ? tidied.replace(/([\u2e80-\u9fff]) | (?=[\u2e80-\u9fff])/g, '$1') : tidied
}

/** Divisions as pickers and tables write them: 北京市-海淀区-…, 北京市/海淀区/…. */
const PARTED = /^(?:[\u4e00-\u9fff]{1,11}[省市区县旗州盟] ?[-/,，|>→·] ?){1,4}(?=[\u4e00-\u9fff])/
const PARTING = /[^\u4e00-\u9fff]+/g

// To look for one character, engines take a third of the time by an expression that they take by `includes`.
const BLANK = / /
const RECORD = /备/
const LEFT_OPEN = /某/

/** The address alone; each of what frames it may hide another. A postcode that stands alone stays, to be told. */
function withoutFrame(text: string): string {
  let inner = unframed(text, WORDS)
  if (/\d{6}/.test(inner)) {
    const bare = inner.replace(POSTCODE_IN_FRONT, '').replace(POSTCODE_BEHIND, '').replace(POSTCODE_GLUED, '$1')
    if (bare !== '') inner = bare
  }
  if (STOP.test(inner.slice(-1))) inner = inner.replace(/[ 。.,，;；、]+$/, '')
  return inner === text ? text : withoutFrame(inner)
}

const STOP = /[ 。.,，;；、]/

const OFFICE_PHONE: KindTest = [
  'office-phone',
  (text) => /^(?:(?:\+?86|0086)[-(]?0?[1-9]\d{1,2}|\(?0\d{2,3})[-)]?\d{7,8}(?:-\d{1,6})?$/.test(text),
]
const DOMAIN: KindTest = ['domain', (text) => /^(?:[A-Z\d-]{1,63}\.){1,8}[A-Z]{2,18}\/?$/.test(text)]
const POSTCODE: KindTest = ['postcode', (text) => /^\d{6}$/.test(text)]

/** What people enter in the place of an address. */
const KINDS: readonly KindTest[] = [
  POSTCODE,
  MOBILE_PHONE,
  OFFICE_PHONE,
  SERVICE_PHONE,
  EMAIL,
  WEB_URL,
  IP_ADDRESS,
  DOMAIN,
  RESIDENT_ID,
  RESIDENCE_PERMIT,
  FOREIGN_PERMANENT_RESIDENT_ID,
  SOCIAL_CREDIT_CODE,
  TAXPAYER_ID,
  RESIDENT_ID_15,
  BUSINESS_REGISTRATION_NUMBER,
  ORGANIZATION_CODE,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  PASSPORT,
]

const RECORD_KINDS: readonly KindTest[] = [ICP_NUMBER, PUBLIC_SECURITY_NUMBER]

/** An account elsewhere, which is no address of this kind. */
const ACCOUNT = /^(?:微信|支付宝|抖音|微博)号?[:：]?[\w-]+$/

/** A label and what it is of: 手机：13912340001, 身份证号 … */
const LABELLED =
  /^(?:(?:联系|办公)?(?:电话|手机|座机|固话)(?:号码?)?|(?:电子)?邮箱|邮件|邮编|邮政编码|网址|域名|身份证号?码?|(?:统一社会)?信用代码|证件号码?)[:：]?/

/** Signs that stand for what is not told: xxx; XX路XX号; ____路; ?号; 某某; 某小区. */
const MASKED =
  /[x×*?]{3}|[x×*?]{2}[省市区县镇乡村路街号栋室]|_{2}|[*?_]+[号栋室]|某(?:某|小区|大厦|写字楼|园区|单元|街(?!村)|处)/i

/** What an address in Latin letters has: a number, or a word for what it is of. */
const LATIN_ADDRESS =
  /\d|\b(?:road|rd|street|st|avenue|ave|lane|district|city|county|province|town|village|building|tower|plaza|mansion|centre|center|park|room|floor|flat|block|zone|china|hong kong|macau|taiwan|lu|jie|qu|shi)\b/i

/** 某 and what it leaves open: 某市某路. */
const SOME = /某[^某]{0,12}/g

/** Words that say that there is nothing, or that it will not be told; no longer than an address is. */
const NOTHING =
  /^(?:(?:暂?无|没有?|待[定填补]|不详|未知|同上|(?:通[信讯]|详细|办公)?地址|测试)+|(?:不便|不方便|不想|不知道|保密|随便).{0,8}|(?:无|没有)(?:固定|具体|实际|详细)?(?:办公|经营)?(?:地址|住所|场所|地点)|(?:身份证|营业执照|执照|证件|户籍|注册|公司|单位|法人)(?:上的?|的)?(?:地址|住址|住所)?|学校|宿舍|办公室|附近|老地方|门口|楼下|这里|那里|中国|中华人民共和国|(?:自己|我)?家里?|在家|家中|线上|网上|网络|互联网|全国|本地|本市)$/

/** 同营业执照, 与身份证地址一致, 见附件, 如上: nothing but a sign of likeness and what it points to. */
const SAME_AS =
  /^(?:[同与和跟见按]|详见|参见|参照|如)[上前下面述以营业执照身份证件户口本籍注册登记公司单位企法人定代表负责主体办者附所在地住址中的一致相同样信息示为准资料申请通讯联系]{1,24}$/

/** What is wrong with a folded text that is no address at all. */
export function notAnAddress(
  text: string,
): Issue<'postal_address.wrong_kind' | 'postal_address.placeholder'> | undefined {
  const kind = otherKind(text)
  if (kind !== undefined) return error('postal_address.wrong_kind', { kind })
  return tellsNothing(text) ? error('postal_address.placeholder', {}) : undefined
}

function otherKind(text: string): NumberKind | undefined {
  if (!HAN.test(text)) return kindAmong(compact(text).toUpperCase(), KINDS)
  if (RECORD.test(text)) return kindAmong(text.replace(/ /g, ''), RECORD_KINDS)
  const label = text.length < 60 ? LABELLED.exec(text) : null
  return label === null ? undefined : kindAmong(compact(text.slice(label[0].length)).toUpperCase(), KINDS)
}

/** Whether nothing is told: masked, no words at all, or words that say that there is nothing. */
function tellsNothing(text: string): boolean {
  if (MASKED.test(text)) return true
  const open = LEFT_OPEN.test(text) ? text.replace(SOME, '') : text
  const isChinese = HAN.test(open)
  if (!isChinese && !/[A-Za-z]/.test(open)) return true
  if (open.length > 30) return false
  // In Latin letters an address has words, and a number or a word for a road among them.
  if (!isChinese && (!/[ ,]/.test(open) || !LATIN_ADDRESS.test(open))) return true
  return NOTHING.test(open) || SAME_AS.test(open) || ACCOUNT.test(open) || saysNothing(open) || /^(.)\1{2,}$/.test(open)
}

/** What people add to an address that is none of its doors, and what it is. */
const WITHIN: readonly (readonly [part: 'phone' | 'email' | 'number', what: RegExp])[] = [
  ['number', /(^|[^\dA-Za-z])(?:\d{17}[\dXx]|[19]\d{7}[\dA-Z]{10})(?![\dA-Za-z])/g],
  ['phone', /(^|[^\d-])1[3-9]\d{9}(?!\d)/g],
  ['phone', /(^|[^\d-])\(?0(?:10|2\d|[3-9]\d\d)\)?[ -]?\d{7,8}(?![\d号])/g],
  ['email', /(^|[^\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g],
  ['email', /(^|[^A-Za-z])(?:QQ|微信号?|WeChat):?\d{5,11}/gi],
]

/** Whether a text may hold one of them: most addresses are not searched. */
const MAY_HOLD = /\d{7}|@|QQ|信|chat/i

/** An address without what was added to it, and what that was. */
export function withoutAdditions(text: string): { text: string; parts: readonly ('phone' | 'email' | 'number')[] } {
  if (!MAY_HOLD.test(text)) return { text, parts: [] }
  const parts: ('phone' | 'email' | 'number')[] = []
  let rest = text
  for (const [part, what] of WITHIN) {
    const without = rest.replace(what, '$1')
    if (without === rest) continue
    if (!parts.includes(part)) parts.push(part)
    rest = without
  }
  return { text: rest, parts }
}

/** A road, a town or a district, and a number behind it: enough to be an address by itself. */
const COMPLETE = /[省市区县镇乡村路街道弄][^\d]{0,30}\d/

/** What joins addresses in a sentence; each of them must be whole, since it joins numbers and rooms as well. */
const JOINED = /[、,，和及]/
const WHOLE = /[区县市镇乡][^\d]{1,20}[路街道巷弄村]\d+号/

/** A second division behind a door: 27号北京市朝阳区建国路8号, but not the name of a body, 1号北京市公安局. */
const SECOND = /* @__PURE__ */ (() =>
  new RegExp(
    `[号室层楼座栋弄](?:\\d[.、)]|[(（](?:[\\u4e00-\\u9fff]{2,4}:)?)?(?:${PROVINCE_NAMES.replace(/\d+/g, '|').slice(1)})[江古]?(?:省|市|壮族|回族|维吾尔|自治区)[^\\d]{1,24}[路街道巷村][^\\d]{0,8}\\d`,
  ))()

/** How many addresses a folded text holds: several of them are joined by `;`, `/` or a label, or follow each other. */
export function addressesIn(text: string): number {
  const pieces = !/[;；|/:：]/.test(text)
    ? []
    : text.split(/[;；|/]|(?:通[信讯]|办公|经营|注册|联系)?(?:地址|住所)[:：]/)
  const complete = pieces.length < 2 ? 0 : pieces.filter((piece) => COMPLETE.test(piece)).length
  if (complete > 1) return complete
  const listed = JOINED.test(text) ? text.split(JOINED).filter((piece) => WHOLE.test(piece)).length : 0
  if (listed > 1) return listed
  return text.length > 20 && SECOND.test(text) ? 2 : 1
}
