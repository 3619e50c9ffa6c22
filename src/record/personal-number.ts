import { isRealDate } from '../foundation/calendar.ts'
import { isProvinceCodeAt } from '../foundation/province.ts'
import {
  digitsAt,
  hasDigits,
  looksLikeForeignPermanentResidentId,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeLegacyResidentId,
  looksLikePassport,
  looksLikeResidencePermit,
  looksLikeResidentId,
  looksLikeSocialCreditCode,
  type NumberKind,
} from '../foundation/recognize.ts'

/**
 * Numbers of persons in a text that is no known license: an ID number behind 证 looks like the number of a license
 * nobody has heard of, and would be printed at the foot of a website.
 *
 * A license may have 18 digits that read as a division and a date, or a letter and eight digits. So where the text
 * calls itself a license, what has no check character is taken for what it says it is.
 */

/** Documents of persons, by what they are called. */
const NAMES: readonly (readonly [NumberKind, RegExp])[] = [
  ['resident-id', /身份证|公民身份/],
  ['residence-permit', /居住证/],
  ['passport', /护照/],
  ['hong-kong-macao-travel-permit', /(?:港澳|内地).{0,8}通行证|回乡证/],
  ['taiwan-resident-travel-permit', /台湾.{0,8}通行证|台胞证/],
  ['military-officer-id', /军官证|警官证|士兵证|士官证/],
]

/** Documents of persons and of property that no other room of this library knows. */
const PRIVATE =
  /房产证|房屋|不动产|土地证|使用权证|驾驶证|行驶证|学生证|学位证|毕业证|结婚证|离婚证|出生|户口|社保|社会保障|医保|银行卡|工作证|记者证|教师资格/

/** What licenses are called. */
const LICENSE = /许可|备案|批准|审批|经营|资质|登记/

/** Where somebody lives or works: 公证路12号, 2-301室. */
const ADDRESS = /[路街巷弄道]第?\d|\d(?:室|层|栋|幢|单元|弄|座|号楼|号院)/

const MOBILE = /(?:^|\D)(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/
/** Divisions of Hebei, Shanxi and Inner Mongolia, with which the numbers of their licenses begin. */
const DIVISION_LIKE = /^1[345](?:0[1-9]|1[01]|2[259])/
/** A landline with its area code apart; in 0571-2019001 a year and a serial stand behind the area. */
const OFFICE = /(?:^|\D)0(?:10|2\d|[3-9]\d{2})[) -]{1,2}(?!20[0-2]\d)[2-9]\d{6,7}(?!\d)/

/** No license dates from before. */
const FIRST_LICENSES = 1990

/** Whether a folded text is called a document of a person or of a property, or is an address. */
export function isPrivateText(text: string): boolean {
  return PRIVATE.test(text) || ADDRESS.test(text)
}

/** The kind of a person's number in a folded text, or of a number that is no license's either; `undefined` for none. */
export function personalKind(text: string): NumberKind | undefined {
  for (const [kind, name] of NAMES) if (name.test(text)) return kind
  const isLicense = LICENSE.test(text)
  const mobile = MOBILE.exec(text)?.[1]
  if (mobile !== undefined && !(isLicense && DIVISION_LIKE.test(mobile))) return 'mobile-phone'
  if (OFFICE.test(text)) return 'office-phone'
  for (const word of text.toUpperCase().match(/[\dA-Z][\dA-Z -]*/g) ?? []) {
    const kind = kindOf(word.replace(/[ -]/g, ''), isLicense)
    if (kind !== undefined) return kind
  }
  return undefined
}

function kindOf(word: string, isLicense: boolean): NumberKind | undefined {
  for (let start = 0; start + 18 <= word.length; start++) {
    const kind = idKindAt(word, start, isLicense)
    if (kind !== undefined) return kind
  }
  if (isLicense) return undefined
  if (looksLikeForeignPermanentResidentId(word)) return 'foreign-permanent-resident-id'
  if (looksLikeLegacyResidentId(word)) return 'resident-id-15'
  if (looksLikeHongKongMacaoTravelPermit(word)) return 'hong-kong-macao-travel-permit'
  if (looksLikePassport(word)) return 'passport'
  return looksLikeSocialCreditCode(word) ? 'social-credit-code' : undefined
}

/** The kind of the ID number that stands in a word at `start`, within a longer number too. */
function idKindAt(word: string, start: number, isLicense: boolean): NumberKind | undefined {
  if (!hasDigits(word, start, start + 17) || !/[\dX]/.test(word.charAt(start + 17))) return undefined
  const id = word.slice(start, start + 18)
  if (looksLikeResidentId(id)) return 'resident-id'
  if (looksLikeResidencePermit(id)) return 'residence-permit'
  if (looksLikeForeignPermanentResidentId(id)) return 'foreign-permanent-resident-id'
  const year = digitsAt(id, 6, 10)
  const isDate = year >= 1900 && year < 2100 && isRealDate(year, digitsAt(id, 10, 12), digitsAt(id, 12, 14))
  // An ID number with a typing error, whose check character does not fit, is an ID number all the same.
  return isDate && isProvinceCodeAt(id, 0) && (!isLicense || year < FIRST_LICENSES) ? 'resident-id' : undefined
}
