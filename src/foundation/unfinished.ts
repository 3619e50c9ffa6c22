import type { AnyIssue, IssueCode } from './issue.ts'
import { isList, read } from './untrusted.ts'

/** Codes by thing: `{ resident_id: 'outdated' | … }`. */
type ReasonsByThing = {
  readonly [C in IssueCode as C extends `${infer Thing}.${string}` ? Thing : never]?: C extends `${string}.${string}`
    ? string
    : never
}

/** Things of which nothing is typed: what they lack is no unfinished text. */
const NOT_TYPED = /^(?:context|material|certificate|app_package|resource|deadline|event|account)$/

/** Reasons that say that something is not there yet, whatever the thing. */
const NOT_YET = /^(?:required|missing|too_small|placeholder)$/

/**
 * What else a text gives rise to on its way to a right one. Of findings between two fields: one of them is half a text.
 */
const ON_THE_WAY: ReasonsByThing = {
  // 15 of 18 digits are an old number; 15, 17 and 18 of 20 another taxpayer's.
  resident_id: 'outdated',
  taxpayer_id: 'charset checksum unknown',
  business_registration_number: 'outdated',
  certificate_number: 'format outdated',
  military_officer_id: 'format',
  passport: 'format',
  international_phone: 'unknown',
  email: 'format unknown',
  postal_address: 'charset',
  icp_number: 'format range',
  telecom_license: 'format',
  public_security_number: 'format unknown outdated',
  operating_license: 'format unknown',
  record_number: 'format',
  domain: 'unknown',
  domain_suffix: 'mismatch not_allowed',
  home_url: 'format',
  ip_ranges: 'range duplicate',
  // Pasted rather than typed, and in pieces now and then: 32 of 64 hexadecimal digits are another hash.
  app_identity: 'length format mismatch',
  division: 'format',
  field: 'unknown',
  provider_phone: 'format',
  provider_name: 'mismatch',
  entity_name: 'mismatch conflict wrong_kind',
  service_name: 'mismatch',
  home_page: 'mismatch',
  principal: 'mismatch conflict',
  validity: 'mismatch conflict',
  opened_on: 'conflict',
  domain_registration: 'mismatch',
  filing_number: 'mismatch wrong_kind',
  service: 'duplicate',
}

/** Kinds that are no longer than half of another number, and of which another may be the beginning. */
const SHORT_KINDS =
  /^(?:mobile-phone|service-phone|bank-card|business-registration-number|taxpayer-id|resident-id-15|organization-code|military-unit-code|hong-kong-identity-card|telecom-license|organization-name|postcode)$/

/** Numbers of 18 characters: what is that long begins nothing. */
const FULL_LENGTH = 18
const OF_FULL_LENGTH =
  /^(?:resident_id|residence_permit|foreign_permanent_resident_id|social_credit_code|taxpayer_id|organization_document)$/

/** A date that lacks its end, or whose last number may go on: `2025`, `2025-1`, `2025-11-2`. */
const HALF_A_DATE = /^\s*\d{1,4}(?:\s*[-/.年]\s*(?:\d{0,2}|\d{1,2}\s*[-/.月]\s*\d?))?\s*$|^\s*\d{5,7}\s*$/
const OF_DATES = /^(?:validity|field|resource|domain_registration|opened_on)$/

/** The end of a range whose last number may go on: `182.254.116.116-182.254.116.1`. */
const HALF_AN_OCTET = /(?:^|\D)\d{1,2}\s*$/

/** Longer than any text that somebody types into such a field. */
const LONGEST = 2000

/**
 * Whether a finding may come from nothing but unfinished typing: what is typed is no right value, and going on may make
 * one of it. `1391101` lacks digits, `0` begins an area code, 北京青竹科技有限公 an end. Such a finding is held back while
 * somebody types, and told once the field is left; what no further character mends (a letter in an ID number, a wrong
 * check character) is told at once.
 *
 * With what is typed the answer is sharper: a repair that only goes on from it belongs to an unfinished text, one that
 * changes it to a slip; a forbidden word at the very end may become another.
 *
 * @param issue a finding of any `parseX`, `checkX`, or report
 * @param typed what stands in the field that the finding speaks of
 *
 * @example
 * ```ts
 * const [short] = parseMobilePhone('1391101').issues
 * isUnfinished(short, '1391101') // → true: four digits are still to come
 * const [letter] = parseMobilePhone('13911O1').issues
 * isUnfinished(letter, '13911O1') // → false
 * ```
 */
export function isUnfinished(issue: AnyIssue | undefined, typed?: unknown): boolean {
  const code = read(issue, 'code')
  if (typeof code !== 'string') return false
  const dot = code.indexOf('.')
  const thing = code.slice(0, dot)
  const reason = code.slice(dot + 1)
  const text = typeof typed === 'string' && typed.length <= LONGEST ? typed : undefined
  if (NOT_TYPED.test(thing)) return false
  if (text !== undefined) {
    if (thing === 'ip_ranges' && reason === 'range' && HALF_AN_OCTET.test(text)) return true
    const goesOn = goesOnTo(text, read(issue, 'suggestion'))
    if (goesOn !== undefined) return goesOn
    if (OF_DATES.test(thing) && HALF_A_DATE.test(text)) return true
  }
  return mayBeMended(thing, reason, read(issue, 'params'), text)
}

/** Whether a repaired text begins with what is typed; `undefined` where none is suggested. */
function goesOnTo(typed: string, suggestion: unknown): boolean | undefined {
  const repaired = read(suggestion, 'kind') === 'text' ? read(suggestion, 'text') : undefined
  if (typeof repaired !== 'string') return undefined
  const begun = bareOf(typed)
  // What ends in a bracket has only just opened it.
  if (/[(（]$/.test(begun)) return true
  const whole = bareOf(repaired)
  return whole.length > begun.length && whole.startsWith(begun)
}

function bareOf(text: string): string {
  return text.replace(/\s/g, '').toLowerCase()
}

function mayBeMended(thing: string, reason: string, params: unknown, typed: string | undefined): boolean {
  if (reason === 'placeholder') return thing !== 'mobile_phone' || read(params, 'pattern') !== 'number'
  if (NOT_YET.test(reason)) return true
  const isFull = typed !== undefined && OF_FULL_LENGTH.test(thing) && bareOf(typed).length >= FULL_LENGTH
  if (isFull) return false
  if (reason === 'length') return isShort(params) || thing === 'app_identity'
  if (reason === 'wrong_kind' && SHORT_KINDS.test(String(read(params, 'kind')))) return true
  const reasons = (ON_THE_WAY as Readonly<Record<string, string>>)[thing]
  if (reasons !== undefined && reasons.split(' ').includes(reason)) return isOnTheWay(thing, reason, params, typed)
  return isPartly(`${thing}.${reason}`, params, typed)
}

/** Fewer characters than the longest that are right; where none are named, any number may be. */
function isShort(params: unknown): boolean {
  const expected = read(params, 'expected')
  const lengths = isList(expected) ? expected.filter((length) => typeof length === 'number') : []
  return lengths.length === 0 || Number(read(params, 'actual')) < Math.max(...lengths)
}

/** An address whose domain has no sign yet that none has. */
const DOMAIN_BEGUN = /@(?!\.)[\w\u4e00-\u9fff.-]*$/

/** Of reasons that are held back: the cases in which they are not. */
function isOnTheWay(thing: string, reason: string, params: unknown, typed: string | undefined): boolean {
  const part = read(params, 'part')
  if (thing === 'email' && reason === 'format') {
    if (typed === undefined) return part === 'domain' || part === 'at'
    return part === 'at' ? !typed.includes('@') : part === 'domain' && DOMAIN_BEGUN.test(typed.trim())
  }
  if (thing === 'icp_number' && reason === 'range') return part === 'serial'
  if (thing === 'international_phone') return part === 'number'
  if (thing === 'public_security_number' && reason === 'unknown') return part === 'registry'
  return !(thing === 'home_url' && part === 'port')
}

/** Reasons of which only some cases are held back. */
function isPartly(code: string, params: unknown, typed: string | undefined): boolean {
  const part = read(params, 'part')
  const kind = read(params, 'kind')
  switch (code) {
    case 'office_phone.unknown':
      // 01, 057: the code may go on; four digits are whole.
      return String(read(params, 'areaCode')).length < 4
    case 'domain.format':
      return part === 'hyphen' || part === 'top-level' || part === 'punycode'
    case 'ip_ranges.format':
      return part === 'address' || part === 'range'
    case 'app_identity.charset':
      return part === 'public-key'
    case 'field.format':
    case 'validity.format':
      return typed === undefined || digitsIn(typed) < DATE_DIGITS
    case 'person_name.format':
      return kind === 'separator'
    case 'entity_name.format':
      return kind !== 'repeated' && kind !== 'tail'
    case 'service_name.format':
      return kind !== 'latin-part'
    case 'service_name.not_allowed':
    case 'service_name.conflict':
    case 'service_name.disguised':
    case 'entity_name.not_allowed':
      return typed !== undefined && endsInWord(typed, read(params, 'spans'))
    default:
      return false
  }
}

const DATE_DIGITS = 8

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}

/** Whether one of the words stands at the end, where it may be the beginning of another. */
function endsInWord(typed: string, spans: unknown): boolean {
  const end = typed.trim() === '' ? 0 : typed.replace(/\s+$/, '').length
  return isList(spans) && spans.some((span) => Number(read(span, 1)) >= end)
}
