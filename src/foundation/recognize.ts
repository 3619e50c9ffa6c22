import { dayNumberAt, isRealDate } from './calendar.ts'
import { isOrganizationCodeAt } from './check-digit/gb11714.ts'
import { gb32100Check, gb32100Value } from './check-digit/gb32100.ts'
import { hasMod11_2Check, iso7064Mod11_10 } from './check-digit/iso7064.ts'
import { isDigit, NINE, ZERO } from './code-unit.ts'
import { isProvinceCodeAt } from './province.ts'
import { compact } from './text.ts'

/**
 * What kind of number a pasted text is, by shape and check digit, so that a field can say "this is an ID number, not
 * a social credit code" (`wrong_kind`). Every predicate takes folded text (`compact`, upper case), is linear, and is
 * stricter than the kind's own parser: it names a kind only where the text can hardly be anything else.
 */
export type NumberKind =
  | 'resident-id'
  | 'resident-id-15'
  | 'residence-permit'
  | 'foreign-permanent-resident-id'
  | 'passport'
  | 'hong-kong-macao-travel-permit'
  | 'taiwan-resident-travel-permit'
  | 'military-officer-id'
  | 'hong-kong-identity-card'
  | 'macao-identity-card'
  | 'taiwan-identity-card'
  | 'bank-card'
  | 'social-credit-code'
  | 'organization-code'
  | 'business-registration-number'
  | 'taxpayer-id'
  | 'military-unit-code'
  | 'mobile-phone'
  | 'office-phone'
  | 'service-phone'
  | 'international-phone'
  | 'email'
  | 'postcode'
  | 'icp-number'
  | 'public-security-number'
  | 'telecom-license'
  | 'ip-address'
  | 'domain'
  | 'url'
  | 'person-name'
  | 'organization-name'

/** Whether all characters of `text` from `start` up to `end` are ASCII digits. */
export function hasDigits(text: string, start: number, end: number): boolean {
  if (end > text.length) return false
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    if (!isDigit(unit)) return false
  }
  return true
}

/** Where the ASCII digits end that stand in `text` from `start` on; `start` where none do. */
export function digitsEnd(text: string, start: number): number {
  // Not read beyond the end: engines compile what was once read there for the rare case.
  const { length } = text
  let end = start
  while (end < length && isDigit(text.charCodeAt(end))) end++
  return end
}

/** The decimal number in the digits of `text` from `start` up to `end`, which must have been checked. */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0
  for (let index = start; index < end; index++) value = value * 10 + text.charCodeAt(index) - ZERO
  return value
}

/** Whether the digits of `text` from `start` up to `end`, which must have been checked, are all the same one. */
export function repeatsOneDigit(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  for (let index = start + 1; index < end; index++) {
    if (text.charCodeAt(index) !== first) return false
  }
  return true
}

function hasBirthDate(text: string): boolean {
  const birth = dayNumberAt(text, 6)
  return birth >= 1850_01_01 && birth < 2100_01_01
}

/** 18 characters, mainland province, a real birth date, MOD 11-2: a citizen's ID number (公民身份号码). */
export function looksLikeResidentId(text: string): boolean {
  return hasMod11_2Check(text) && isProvinceCodeAt(text, 0) && hasBirthDate(text)
}

/** As a resident ID, with 810000, 820000 or 830000: a residence permit (港澳台居民居住证). */
export function looksLikeResidencePermit(text: string): boolean {
  return hasMod11_2Check(text) && /^8[123]0000/.test(text) && hasBirthDate(text)
}

/** 18 characters that begin with 9, birth date, MOD 11-2, or three letters and 12 digits: a foreigner's card. */
export function looksLikeForeignPermanentResidentId(text: string): boolean {
  if (text.length === 15) return /^[A-Z]{3}\d{12}$/.test(text)
  return hasMod11_2Check(text) && text.charCodeAt(0) === NINE && isProvinceCodeAt(text, 1) && hasBirthDate(text)
}

/** 15 digits, mainland province, a real birth date of the 1900s: an ID number as issued until 1999. */
export function looksLikeLegacyResidentId(text: string): boolean {
  if (text.length !== 15 || !hasDigits(text, 0, 15) || !isProvinceCodeAt(text, 0)) return false
  return isRealDate(1900 + digitsAt(text, 6, 8), digitsAt(text, 8, 10), digitsAt(text, 10, 12))
}

/** 18 characters with a registrar's region in digits and the check character of GB 32100. */
export function looksLikeSocialCreditCode(text: string): boolean {
  if (text.length !== 18 || !hasDigits(text, 2, 8) || looksLikeResidentId(text)) return false
  const check = gb32100Check(text)
  return check >= 0 && gb32100Value(text, 17) === check && /^[1-9ANYGJ]/.test(text)
}

/** Nine characters with the check character of GB 11714, with or without the hyphen. */
export function looksLikeOrganizationCode(text: string): boolean {
  const bare = text.length === 10 && text.charAt(8) === '-' ? text.slice(0, 8) + text.charAt(9) : text
  return bare.length === 9 && isOrganizationCodeAt(bare, 0)
}

/** 15 digits with the MOD 11,10 check of GS 15-2006: a business registration number (工商注册号). */
export function looksLikeBusinessRegistrationNumber(text: string): boolean {
  if (text.length !== 15 || !hasDigits(text, 0, 15)) return false
  if (!isProvinceCodeAt(text, 0) && !text.startsWith('100000')) return false
  return iso7064Mod11_10(text, 14) === text.charCodeAt(14) - ZERO
}

/** 15 characters, a region and an organization code, or 20 digits built on an ID number: a taxpayer ID (税号). */
export function looksLikeTaxpayerId(text: string): boolean {
  if (text.length === 20) return looksLikeResidentId(text.slice(0, 18)) && hasDigits(text, 18, 20)
  return text.length === 15 && hasDigits(text, 0, 6) && isProvinceCodeAt(text, 0) && isOrganizationCodeAt(text, 6)
}

/** 11 digits from 13… to 19…, with or without +86. */
export function looksLikeMobilePhone(text: string): boolean {
  return text.length >= 11 && text.length <= 18 && /^(?:\+?86-?|0086-?)?1[3-9]\d(?:-?\d{4}){2}$/.test(text)
}

/** 400 or 800 numbers, and the short numbers 95…, 96…, 100…, 110–119, 12….: nobody's own phone. */
export function looksLikeServicePhone(text: string): boolean {
  return /^(?:[48]00-?\d{3}-?\d{4}|[48]00\d?-?\d{2}-?\d{4}|95\d{3,7}|96\d{3,4}|10\d{3}|11\d|12\d{1,3}|12\d{4})$/.test(
    text,
  )
}

/** An e-mail address, loosely. */
export function looksLikeEmail(text: string): boolean {
  return text.length <= 254 && /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/.test(text)
}

/** Letter H or M and eight or ten digits: the mainland travel permit of a Hong Kong or Macao resident. */
export function looksLikeHongKongMacaoTravelPermit(text: string): boolean {
  return (text.length === 9 || text.length === 11) && /^[HM]\d{8}(?:\d\d)?$/.test(text)
}

/** A Chinese passport by its letters. */
export function looksLikePassport(text: string): boolean {
  if (text.length < 8 || text.length > 10) return false
  return /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E?\d{7,8}|M[AB]\d{7}|K(?:\d{8}|J\d{7}))$/.test(text)
}

/** 某ICP备…, whole or broken off. */
export function looksLikeIcpNumber(text: string): boolean {
  return text.length <= 40 && /ICP备?\d|ICP备/i.test(text)
}

/** 某公网安备…, or 14 digits that begin with a province and have 02 at positions 7–8. */
export function looksLikePublicSecurityNumber(text: string): boolean {
  if (text.length > 40) return false
  return /公[网安]{2}备/.test(text) || (/^\d{6}02\d{6}$/.test(text) && isProvinceCodeAt(text, 0))
}

/** B2-…, 合字…, ICP证: a telecom license. */
export function looksLikeTelecomLicense(text: string): boolean {
  return text.length <= 40 && /(?:[AB][12]\.?){1,4}-?\d{4,}|ICP证/i.test(text)
}

/** Something with a scheme. */
export function looksLikeUrl(text: string): boolean {
  return /^[A-Za-z][A-Za-z\d+.-]{1,10}:\/\//.test(text)
}

/** Four decimal groups: an IPv4 address or what was meant as one. */
export function looksLikeIpAddress(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)
}

/** One or two letters, six digits and a check character in brackets or not, modulus 11: a Hong Kong identity card. */
export function looksLikeHongKongIdentityCard(text: string): boolean {
  const parts = /^([A-Z]{1,2})(\d{6})(?:\(([\dA])\)|([\dA]))$/.exec(text)
  if (parts === null) return false
  // Nothing else is printed so, misread digits or not.
  if (parts[3] !== undefined) return true
  // A letter counts as its place in the alphabet and 9; in front of a single one stands a blank, which counts 36.
  let sum = 0
  const body = parts[1]!.padStart(2) + parts[2]!
  for (let index = 0; index < 8; index++) {
    const character = body.charAt(index)
    sum += (9 - index) * (character === ' ' ? 36 : Number.parseInt(character, 36))
  }
  return (sum + Number.parseInt(parts[4]!, 16)) % 11 === 0
}

/** 1, 5 or 7, six digits, and one in brackets: a Macao identity card, as it is printed. */
export function looksLikeMacaoIdentityCard(text: string): boolean {
  return /^[157]\d{6}\(\d\)$/.test(text) || /^[157]\/\d{6}\/\d$/.test(text)
}

/** Letter, 1, 2, 8 or 9, and eight digits, modulus 10: a Taiwan identity card. */
export function looksLikeTaiwanIdentityCard(text: string): boolean {
  if (!/^[A-Z][1289]\d{8}$/.test(text)) return false
  const place = TAIWAN_LETTERS.indexOf(text.charAt(0)) + 10
  let sum = Math.floor(place / 10) + (place % 10) * 9 + Number(text.charAt(9))
  for (let index = 1; index < 9; index++) sum += (9 - index) * Number(text.charAt(index))
  return sum % 10 === 0
}

const TAIWAN_LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

/** 16, 17 or 19 digits with the check of ISO/IEC 7812 (Luhn), of a network that banks of the mainland belong to. */
export function looksLikeBankCard(text: string): boolean {
  if (!/^(?:6[02]|4|5[1-5]|3[57])\d+$/.test(text) || ![16, 17, 19].includes(text.length)) return false
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const digit = Number(text.charAt(text.length - 1 - index)) * (1 + (index % 2))
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** A kind of number, and the predicate that tells it. */
export type KindTest = readonly [kind: NumberKind, test: (text: string) => boolean]

/** The first kind whose test holds for the folded text: a field's own list of what people paste into it. */
export function kindAmong(text: string, tests: readonly KindTest[]): NumberKind | undefined {
  for (const [kind, test] of tests) {
    if (test(text)) return kind
  }
  return undefined
}

// Which test tells which kind, for the lists below and those of the fields.
export const RESIDENT_ID: KindTest = ['resident-id', looksLikeResidentId]
export const RESIDENCE_PERMIT: KindTest = ['residence-permit', looksLikeResidencePermit]
export const FOREIGN_PERMANENT_RESIDENT_ID: KindTest = [
  'foreign-permanent-resident-id',
  looksLikeForeignPermanentResidentId,
]
export const SOCIAL_CREDIT_CODE: KindTest = ['social-credit-code', looksLikeSocialCreditCode]
export const TAXPAYER_ID: KindTest = ['taxpayer-id', looksLikeTaxpayerId]
export const RESIDENT_ID_15: KindTest = ['resident-id-15', looksLikeLegacyResidentId]
export const BUSINESS_REGISTRATION_NUMBER: KindTest = [
  'business-registration-number',
  looksLikeBusinessRegistrationNumber,
]
export const MOBILE_PHONE: KindTest = ['mobile-phone', looksLikeMobilePhone]
export const ORGANIZATION_CODE: KindTest = ['organization-code', looksLikeOrganizationCode]
export const HONG_KONG_MACAO_TRAVEL_PERMIT: KindTest = [
  'hong-kong-macao-travel-permit',
  looksLikeHongKongMacaoTravelPermit,
]
export const PASSPORT: KindTest = ['passport', looksLikePassport]
export const ICP_NUMBER: KindTest = ['icp-number', looksLikeIcpNumber]
export const PUBLIC_SECURITY_NUMBER: KindTest = ['public-security-number', looksLikePublicSecurityNumber]
export const TELECOM_LICENSE: KindTest = ['telecom-license', looksLikeTelecomLicense]
export const EMAIL: KindTest = ['email', looksLikeEmail]
export const WEB_URL: KindTest = ['url', looksLikeUrl]
export const IP_ADDRESS: KindTest = ['ip-address', looksLikeIpAddress]
export const SERVICE_PHONE: KindTest = ['service-phone', looksLikeServicePhone]

export const HONG_KONG_IDENTITY_CARD: KindTest = ['hong-kong-identity-card', looksLikeHongKongIdentityCard]
export const MILITARY_OFFICER_ID: KindTest = [
  'military-officer-id',
  (text) => /^.{1,4}字第?[A-Z\d]{4,9}号?$/.test(text),
]
export const MACAO_IDENTITY_CARD: KindTest = ['macao-identity-card', looksLikeMacaoIdentityCard]
export const TAIWAN_IDENTITY_CARD: KindTest = ['taiwan-identity-card', looksLikeTaiwanIdentityCard]
export const BANK_CARD: KindTest = ['bank-card', looksLikeBankCard]

const TESTS: readonly KindTest[] = [
  RESIDENT_ID,
  RESIDENCE_PERMIT,
  FOREIGN_PERMANENT_RESIDENT_ID,
  SOCIAL_CREDIT_CODE,
  TAXPAYER_ID,
  // Before the registration number: one text of ten passes MOD 11,10, one of thirty reads as a date.
  RESIDENT_ID_15,
  BUSINESS_REGISTRATION_NUMBER,
  MOBILE_PHONE,
  ORGANIZATION_CODE,
  HONG_KONG_MACAO_TRAVEL_PERMIT,
  PASSPORT,
  ICP_NUMBER,
  PUBLIC_SECURITY_NUMBER,
  TELECOM_LICENSE,
  EMAIL,
  WEB_URL,
  IP_ADDRESS,
  SERVICE_PHONE,
]

/**
 * The kind of number that a text most likely is, the strictest test first; `undefined` where none holds.
 * Width, spaces and case are folded.
 * A parser asks for the kinds that people paste into its own field only; this is the whole list.
 *
 * @example
 * ```ts
 * recognize('11010519491231002X')  // → 'resident-id'
 * recognize('91350100M000100Y43')  // → 'social-credit-code'
 * recognize('13800138000')         // → 'mobile-phone'
 * ```
 */
export function recognize(input: unknown): NumberKind | undefined {
  if (typeof input !== 'string' || input.length > 254) return undefined
  return kindAmong(compact(input).toUpperCase(), TESTS)
}
