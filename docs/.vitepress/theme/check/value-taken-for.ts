import { valueKindNamed } from '../../../../src/cli/value-kind-named.ts'
import {
  looksLikeBusinessRegistrationNumber,
  looksLikeForeignPermanentResidentId,
  looksLikeHongKongMacaoTravelPermit,
  looksLikeLegacyResidentId,
  looksLikeOrganizationCode,
  looksLikePassport,
  looksLikeResidencePermit,
  looksLikeResidentId,
  looksLikeSocialCreditCode,
  looksLikeTaxpayerId,
} from '../../../../src/foundation/recognize.ts'
import { compact } from '../../../../src/foundation/text.ts'

/** What a text is taken for that somebody pastes without saying what it is. */

/** A test gets the text without spaces and invisible characters, width folded, in upper case. */
type Rule = readonly [kind: string, test: (folded: string) => boolean]

const shape =
  (pattern: RegExp) =>
  (folded: string): boolean =>
    pattern.test(folded)

/** A date of birth from 1900 on, in a number as long as an ID number, or nearly. */
const DATED = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\dA-Z]{2,5}$/

/** Words in which only names of entities end. */
const ENTITY = /(?:公司|合伙企业|合作社|事务所|基金会|协会|学会|商会|促进会|研究院|大学|学院|委员会|人民政府)$/

/**
 * Which kind wins: the first whose test holds. What is written with words of its own comes first, then numbers whose check
 * character holds, then numbers by their shape alone, which may be mistyped; whatever is left is the name of a service.
 */
const RULES: readonly Rule[] = [
  ['public-security-number', shape(/公[网安]{2}备/)],
  ['icp-number', shape(/ICP备/)],
  ['telecom-license', shape(/ICP证|^(?:[\u4e00-\u9fff]{1,2})?(?:[AB][12]\.?){1,4}-?\d{4,}/)],
  ['icp-number', shape(/^[\u4e00-\u9fff]?ICP\d{6,}/)],
  ['operating-license', shape(/[〔[(（]\d{4}[〕\])）].*号|网文/)],
  ['military-officer-id', shape(/^.{1,4}字第?[\dA-Z]{4,9}号?$/)],
  ['email', shape(/^[^@]+@[^@]+$/)],
  ['home-url', shape(/^HTTPS?:|^[A-Z\d\u4e00-\u9fff-]+(?:\.[A-Z\d\u4e00-\u9fff-]+)+(?::\d+)?\/./)],
  ['ip-ranges', shape(/^\d{1,3}(?:\.\d{1,3}){3}(?:$|[-~/;,；，、])|^(?=.*:.*:)[\dA-F:]+(?:\/\d+)?$/)],
  ['package-name', shape(/^(?:COM|CN|NET|ORG|IO|TOP|ME)\.[A-Z\d_]+\.[A-Z\d_.]+$/)],
  ['domain', shape(/^[A-Z\d\u4e00-\u9fff-]+(?:\.[A-Z\d\u4e00-\u9fff-]+)*\.(?:[A-Z]{2,}|中国|公司|网络|网址)$/)],

  ['resident-id', looksLikeResidentId],
  ['residence-permit', looksLikeResidencePermit],
  ['foreign-permanent-resident-id', looksLikeForeignPermanentResidentId],
  ['social-credit-code', looksLikeSocialCreditCode],
  ['taxpayer-id', looksLikeTaxpayerId],
  ['resident-id', looksLikeLegacyResidentId],
  ['business-registration-number', looksLikeBusinessRegistrationNumber],
  ['hong-kong-macao-travel-permit', looksLikeHongKongMacaoTravelPermit],
  ['passport', looksLikePassport],
  ['organization-code', looksLikeOrganizationCode],

  ['public-security-number', shape(/^\d{6}02\d{6}$/)],
  ['residence-permit', shape(/^8[123]0000\d{10,12}[\dX]?$/)],
  ['social-credit-code', shape(/^9[123]\d{6}(?=.*[A-Z].*.)[\dA-Z]{8,11}$/)],
  ['foreign-permanent-resident-id', shape(/^9\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])\d{5}[\dX]$|^[A-Z]{3}\d{12}$/)],
  ['resident-id', shape(DATED)],
  ['social-credit-code', shape(/^[1-9ANYGJ][1-9ACX]\d{6}[\dA-Z]{8,11}$/)],
  ['taxpayer-id', shape(/^\d{20}$|^\d{6}[\dA-Z]{8}[\dX]$/)],
  ['international-phone', shape(/^(?:\+|00)(?!86)[1-9]\d{0,2}[-\d]{5,14}$/)],
  ['mobile-phone', shape(/^(?:\+?86-?|0086-?)?1[3-9](?:-?\d){7,10}$/)],
  ['office-phone', shape(/^(?:\+?86-?|0086-?)?\(?0\d{2,3}[-)]?[\d-]{5,}/)],
  ['office-phone', shape(/^(?:[48]00-?\d{3}-?\d{4}|95\d{3}|\d{3,4}-\d{7,8}|\d{7,8})$/)],
  ['organization-code', shape(/^[\dA-Z]{8}-[\dX]$/)],
  ['postcode', shape(/^\d{6}$/)],
  ['military-unit-code', shape(/^\d{5}部队$/)],
  ['postal-address', shape(/(?:省|市|自治区|[区县镇乡]).*(?:[路街道巷村里弄园]|大厦).*(?:\d|号|[楼室层栋座])/)],
  ['entity-name', shape(ENTITY)],
]

/** Longer texts are no value of one field. */
const LONGEST = 300

/**
 * The kind of value that a text is taken for, by the names of `beian parse --list`; `undefined` for a blank one.
 *
 * @example
 * ```ts
 * valueTakenFor('11010519491231002X')  // → 'resident-id'
 * valueTakenFor('京ICP备16020626号-8') // → 'icp-number'
 * valueTakenFor('青竹商城')            // → 'service-name'
 * ```
 */
export function valueTakenFor(typed: string): string | undefined {
  const label = /^([^:：]{1,16})[:：]/.exec(typed.trim())?.[1]
  const named = label === undefined ? undefined : valueKindNamed(label)
  if (named !== undefined) return named.name
  const folded = compact(typed.slice(0, LONGEST)).toUpperCase()
  if (folded === '') return undefined
  return RULES.find(([, test]) => test(folded))?.[0] ?? 'service-name'
}
