import { PROVINCE_NAMES } from '../data/province-characters/names.ts'
import { isHabit } from '../data/province-habits/habit.ts'
import { noMunicipalDistrict } from '../data/province-habits/table.ts'
import { asksCanonical, type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { looksLikeEmail, looksLikeMobilePhone, looksLikeUrl, type NumberKind } from '../foundation/recognize.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { tidy } from '../foundation/text.ts'
import { read } from '../foundation/untrusted.ts'
import { provinceOption } from './province-option.ts'

/**
 * Postal address (通信地址, 通讯地址) and residence (常住地) of the filing forms: in a town down to the door number, in
 * the country down to the village, or a post office box; within the chosen division, with or without its name in front.
 *
 * Errors: another province in front than the stated one, text in place of the address, a number, an e-mail address; a
 * `provinceCode` that is no province.
 * Warnings: what the address still lacks (street, door number, village), another city or county in front, 市辖区 as a
 * district where the province wants the real one, no Chinese at all. An address that goes no further is said to be so
 * in the remarks (通信地址已是最详细); then nothing is missing.
 *
 * Form hints of the public-security platform (常住地); providers' filing guides (通信地址); read 2026-11-21.
 */
export interface PostalAddress {
  /** Presentation folded; spaces only between words of Latin letters. */
  readonly text: string
  /** How far the address goes. */
  readonly precision: 'door' | 'village' | 'po-box' | 'street' | 'division'
}

export interface PostalAddressOptions {
  /** The division that was chosen, with or without the units above it: 广东省深圳市南山区. */
  readonly divisionName?: string | undefined
  /** First two digits of GB/T 2260 of the chosen province (all six, `440000`, are taken). */
  readonly provinceCode?: string | undefined
  /** The remarks (备注) of the same section. */
  readonly remarks?: string | undefined
  /** Whether the address is in a town or in the country; told by its words where absent. */
  readonly setting?: 'town' | 'country' | undefined
}

/** Codes and first two characters of the provinces, and of Taiwan, in which addresses may lie as well. */
const PROVINCES = /* @__PURE__ */ (() => `${PROVINCE_NAMES}71台湾`)()

/** A province in front, with its unit: 上海市 is one, 上海路 is a street. */
const PROVINCE = /^(..)[江古]?(?:壮族|回族|维吾尔)?(?:省|市|自治区)/

const NUMERAL = '\\dA-Za-z〇零一二三四五六七八九十百千甲乙丙丁'

/** 8号, 3栋, 2单元, A座, 十二层, 商铺12, 12-3, 大厦1508, No. 5 */
const DOOR = /* @__PURE__ */ (() =>
  new RegExp(
    `[${NUMERAL}] ?(?:号|號|室|栋|棟|幢|座|层|層|楼|樓|单元|單元|房|户|戶|铺|鋪|弄|门|門|库|馆|#)|\\d[A-Za-z]?\\)?$|no\\.? ?\\d|(?:号|室)[\\dA-Za-z]`,
    'i',
  ))()
const VILLAGE = /[村屯寨庄莊组組社队隊圩塆]|嘎查|[农農林牧茶渔]场|团[^体]*连/
const BOX = /(?:信|邮|郵|专用信)箱|信筒/
const STREET =
  /[路街道巷胡弄镇鎮乡鄉里坊苑园園城厦廈楼樓院校站港区區]|大学|中心|广场|公寓|小区|市场|机场|大道|公路|[东南西北]侧/

/** Said in the remarks where an address has nothing more to tell. */
const NOTHING_MORE = /最(?:为)?(?:详细|详尽|具体|精确)|(?:没有|无)(?:具体)?门牌/

/** Signs that stand for what is not told: x, ×, *, ?; 某某. */
const MASKED = /[x×*?]{3}|某某/i

/** 某 and what it leaves open: 某市某路. */
const SOME = /某[^某]{0,12}/g

/** No digit and no Chinese at all, or nothing but words that say so. */
const NOT_FILLED = /^(?:[^\d\u4e00-\u9fff]*|(?:暂?无|没有|待[定填补]|不详|未知|同上|地址|通信地址|测试)+)$/

const HOW_FAR = { rule: 'contact/address-precise' } as const
const WHERE = { rule: 'contact/address-in-division' } as const

/** What to write into the remarks where the address goes no further. */
const REMARK = /* @__PURE__ */ Object.freeze({ kind: 'remark', text: '通信地址已是最详细' } as const)

/**
 * Reads an address and tells what it still lacks.
 *
 * @returns the address with how far it goes; or the findings, `postal_address.*`
 *
 * @example
 * ```ts
 * parsePostalAddress('广东省深圳市南山区科技中一路 腾讯大厦 ８层', { divisionName: '广东省深圳市南山区' })
 * // → { ok: true, issues: [], value: { text: '广东省深圳市南山区科技中一路腾讯大厦8层', precision: 'door' } }
 * parsePostalAddress('科技中一路').issues[0]
 * // → { code: 'postal_address.missing', severity: 'warning', params: { part: 'door' },
 * //     suggestion: { kind: 'remark', text: '通信地址已是最详细' }, … }
 * ```
 */
export function parsePostalAddress(
  input: unknown,
  options?: PostalAddressOptions,
): Result<PostalAddress, CodesOf<'postal_address'> | 'context.unknown'> {
  const provinceCode = provinceOption(options)
  if (typeof provinceCode === 'object') return reject(provinceCode)
  const division = foldedOption(options, 'divisionName', 100)
  const text = readPostalAddress(input, division)
  if (typeof text !== 'string') return reject(text)

  const issues: Issue<CodesOf<'postal_address'> | 'context.unknown'>[] = []
  const written = provinceCode === undefined || provinceOf(division) !== undefined ? undefined : provinceOf(text)
  // A residence may lie outside the province of the filing; the chosen division is a promise about this address.
  if (written !== undefined && written !== provinceCode) {
    issues.push(warning('postal_address.mismatch', { part: 'province' }, WHERE))
  }
  const rest = withoutDivision(text, division)
  if (division !== '' && namesOtherDivision(rest)) {
    issues.push(warning('postal_address.mismatch', { part: 'division' }, WHERE))
  }
  if (isHabit(noMunicipalDistrict, provinceCode) && (text + division).includes('市辖区')) {
    issues.push(warning('postal_address.not_allowed', {}, { rule: 'contact/no-municipal-district' }))
  }
  if (!/[\u3400-\u9fff]/.test(text)) issues.push(warning('postal_address.charset', {}))

  const precision = precisionOf(rest)
  const lacks = missingPart(precision, settingOf(options, rest))
  if (lacks !== undefined && !NOTHING_MORE.test(foldedOption(options, 'remarks', 2000))) {
    issues.push(
      warning(
        'postal_address.missing',
        { part: lacks },
        { ...HOW_FAR, liftedBy: [{ fact: 'remark', path: ['remarks'] }], suggestion: REMARK },
      ),
    )
  }
  return accept({ text, precision }, issues)
}

/**
 * Whether `input` is an address, whatever it lacks, in any spelling that {@link parsePostalAddress} takes; with
 * `canonical: true`, as it writes it.
 *
 * @example
 * ```ts
 * isPostalAddress('中关村大街27号')                           // → true
 * isPostalAddress('中关村大街 ２７号')                        // → true
 * isPostalAddress('中关村大街 ２７号', { canonical: true })   // → false
 * isPostalAddress('暂无')                                     // → false
 * ```
 */
export function isPostalAddress(input: unknown, options?: PostalAddressOptions & CanonicalOption): boolean {
  if (typeof provinceOption(options) === 'object') return false
  const text = readPostalAddress(input, foldedOption(options, 'divisionName', 100))
  return typeof text === 'string' && (text === input || !asksCanonical(options))
}

/** The folded text of an address, or what is wrong with it; what it lacks is no matter here. */
function readPostalAddress(
  input: unknown,
  division: string,
): string | Issue<CodesOf<'postal_address'> | 'context.unknown'> {
  const opened = openText(input, 'postal_address', [200], 300)
  if (typeof opened !== 'string') return opened
  const text = fold(opened)
  const kind = otherKind(text)
  if (kind !== undefined) return error('postal_address.wrong_kind', { kind })
  if (isPlaceholder(text)) return error('postal_address.placeholder', {})
  const stated = division === '' ? undefined : provinceOf(division)
  const written = stated === undefined ? undefined : provinceOf(text)
  if (written === undefined || written === stated) return text
  return error('postal_address.mismatch', { part: 'province' }, WHERE)
}

/** A text among the options, folded and cut to what is looked at; `''` where there is none. */
function foldedOption(options: unknown, key: keyof PostalAddressOptions, longest: number): string {
  const text = read(options, key)
  return typeof text === 'string' ? fold(text.slice(0, longest)) : ''
}

function settingOf(options: unknown, rest: string): 'town' | 'country' {
  const setting = read(options, 'setting')
  if (setting === 'town' || setting === 'country') return setting
  return VILLAGE.test(rest) ? 'country' : 'town'
}

function fold(text: string): string {
  const tidied = tidy(text)
  return tidied.includes(' ') ? tidied.replace(/([\u2e80-\u9fff]) | (?=[\u2e80-\u9fff])/g, '$1') : tidied
}

function otherKind(text: string): NumberKind | undefined {
  // A number begins with a digit or a plus, an address of the network has its signs.
  if (text.charAt(0) < '@') {
    const bare = text.replace(/[ -]/g, '')
    if (/^\d{6}$/.test(bare)) return 'postcode'
    if (looksLikeMobilePhone(bare)) return 'mobile-phone'
  }
  if (text.includes('@') && looksLikeEmail(text)) return 'email'
  return text.includes('://') && looksLikeUrl(text) ? 'url' : undefined
}

/** Whether nothing is told: masked, no words at all, or words that say that there is nothing. */
function isPlaceholder(text: string): boolean {
  if (MASKED.test(text)) return true
  return NOT_FILLED.test(text.includes('某') ? text.replace(SOME, '') : text)
}

function withoutCountry(text: string): string {
  return text.replace(/^(?:中华人民共和国|中国)/, '')
}

function provinceOf(text: string): string | undefined {
  const at = PROVINCES.indexOf(PROVINCE.exec(withoutCountry(text))?.[1] ?? '-')
  return at < 0 ? undefined : PROVINCES.slice(at - 2, at)
}

/** The address without the units of the division in front of it; any may be left out, the upper ones shortened. */
function withoutDivision(text: string, division: string): string {
  let rest = withoutCountry(text)
  if (provinceOf(rest) !== undefined) rest = rest.replace(PROVINCE, '')
  const units = division.match(/.{2,}?(?:省|自治区|自治州|地区|盟|市|自治县|自治旗|新区|林区|特区|区|县|旗)/g) ?? []
  for (const [index, unit] of units.entries()) {
    const stem = unit.replace(/(?:省|市|地区|盟|.{0,9}自治[区州])$/, '')
    if (rest.startsWith(unit)) rest = rest.slice(unit.length)
    else if (index < units.length - 1 && stem.length > 1 && rest.startsWith(stem)) rest = rest.slice(stem.length)
  }
  return rest
}

// 高新区, 开发区, 工业园区, 小区, 合作区, 老县城 and the like are places within a division.
function namesOtherDivision(rest: string): boolean {
  const name = /^[\u4e00-\u9fff]{1,8}?(?:市|区|县|旗)(?![城街路巷场前后内外东西南北桥])/.exec(rest)?.[0]
  return (
    name !== undefined &&
    /[^业发新技园小社校厂库景度集心作税流]区$|[^门超菜夜书花城股]市$|县$|[^红国]旗$/.test(name) &&
    !/[路街道巷镇乡村号]/.test(name)
  )
}

function precisionOf(rest: string): PostalAddress['precision'] {
  if (BOX.test(rest)) return 'po-box'
  if (DOOR.test(rest)) return 'door'
  if (VILLAGE.test(rest)) return 'village'
  return STREET.test(rest) ? 'street' : 'division'
}

function missingPart(
  precision: PostalAddress['precision'],
  setting: 'town' | 'country',
): 'street' | 'door' | 'village' | undefined {
  if (precision === 'door' || precision === 'po-box') return undefined
  if (setting === 'country') return precision === 'village' ? undefined : 'village'
  return precision === 'division' ? 'street' : 'door'
}
