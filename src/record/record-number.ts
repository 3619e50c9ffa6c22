import type { JudgedOn } from '../foundation/calendar.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { read } from '../foundation/untrusted.ts'
import { isTaken } from './canonical.ts'
import { readClean } from './clean-number.ts'
import { isPublicSecurityText, judgeIcpNumber } from './icp-number.ts'
import { type MinistryNumber, splitMinistryNumber } from './ministry-number.ts'
import type { RecordNumber } from './numbers.ts'
import { judgeLicenseText, readLicenseText } from './operating-license.ts'
import { foldPageText } from './page-text.ts'
import { readPublicSecurityNumber } from './public-security-number.ts'
import { foldRecordText, isUnfilled, LONGEST, latestYear } from './spelling.ts'
import { judgeTelecomLicense } from './telecom-license.ts'

export type { RecordNumber } from './numbers.ts'

/** What the codes of a record number are about: the kind that was recognized, or none. */
export type RecordThing =
  | 'record_number'
  | 'icp_number'
  | 'telecom_license'
  | 'public_security_number'
  | 'operating_license'

/**
 * Reads an ICP number, a telecom license number, a public-security number or the number of another license, whichever
 * the text is.
 *
 * @returns the value with its kind; or the findings: those of the kind that was recognized, `record_number.*` where
 *   none was
 *
 * @example
 * ```ts
 * parseRecordNumber('京公网安备 11010502030143号') // → { ok: true, value: { kind: 'public-security', … }, … }
 * parseRecordNumber('皖B2-20190103-4')            // → { ok: true, value: { kind: 'icp', basis: 'license', … }, … }
 * parseRecordNumber('皖B2-20190103')              // → { ok: true, value: { kind: 'telecom-license', … }, … }
 * ```
 */
export function parseRecordNumber(input: unknown, options?: JudgedOn): Result<RecordNumber, CodesOf<RecordThing>> {
  const latest = latestYear(options)
  const plain = typeof input === 'string' ? readClean(input, 0, input.length, latest) : undefined
  if (plain !== undefined) return accept(plain)
  const text = openText(input, 'record_number', [], LONGEST)
  if (typeof text !== 'string') return reject(text)
  const folded = foldRecordText(text)
  const ministry = splitMinistryNumber(folded)
  if (ministry !== undefined && !isOddLicense(ministry)) return readMinistryNumber(ministry, latest)
  if (ministry === undefined && isPublicSecurityText(folded)) {
    return ofKind('public-security', readPublicSecurityNumber(folded))
  }
  const isEmpty = isUnfilled(folded)
  if (ministry === undefined && isEmpty && folded.includes('CP')) return reject(error('icp_number.placeholder', {}))
  const page = foldPageText(text, 0, text.length).text
  const license = readLicenseText(page)
  if (ministry !== undefined && license.is !== 'shaped') return readMinistryNumber(ministry, latest)
  const isNumber = license.is === 'shaped' || license.is === 'named'
  if (isEmpty && !isNumber && folded.includes('备')) return reject(error('icp_number.placeholder', {}))
  if (isNumber || (isEmpty && LICENSE_WORDS.test(folded))) {
    return ofKind('operating-license', judgeLicenseText(page, license, latest))
  }
  if (isEmpty) return reject(error('record_number.placeholder', {}))
  return reject(error(license.is === 'masked' ? 'operating_license.placeholder' : 'record_number.format', {}))
}

/** Words of the licenses of other authorities: what holds the place of a number beside them is one of theirs. */
const LICENSE_WORDS = /[证字审文]/

/**
 * Whether what looks like a telecom license may be another's: 京网食A11010005 has the class A1 in it. A telecom license
 * with classes has eight digits; of any other count, another license is the likelier.
 */
function isOddLicense({ basis, classes, digits, index }: MinistryNumber): boolean {
  return basis === 'license' && index === undefined && classes !== '' && digits.length !== TELECOM_DIGITS
}

const TELECOM_DIGITS = 8

/** A number of the ministry that was taken apart: a filing or a service under a license, or a license. */
export function readMinistryNumber(
  number: MinistryNumber,
  latest: number | undefined,
): Result<RecordNumber, CodesOf<RecordThing>> {
  return number.basis === 'filing' || number.index !== undefined
    ? ofKind('icp', judgeIcpNumber(number, latest))
    : ofKind('telecom-license', judgeTelecomLicense(number, latest))
}

/** The result of a reader, with the kind of its number. */
export function ofKind<K extends RecordNumber['kind'], T extends object, C extends CodesOf<RecordThing>>(
  kind: K,
  result: Result<T, C>,
): Result<{ readonly kind: K } & T, C> {
  return result.ok ? accept({ kind, ...result.value }, result.issues) : result
}

/**
 * Whether {@link parseRecordNumber} takes `input`, with the same options.
 *
 * @example
 * ```ts
 * isRecordNumber('京ICP备16020626号-8')                      // → true
 * isRecordNumber('京ICP备16020626-8')                        // → true
 * isRecordNumber('京ICP备16020626-8', { canonical: true })   // → false
 * isRecordNumber('example.com')                             // → false
 * ```
 */
export function isRecordNumber(input: unknown, options?: JudgedOn & CanonicalOption): boolean {
  return typeof input === 'string' && isTaken(input, parseRecordNumber(input, options), options)
}

const MINISTRY_HOME = 'https://beian.miit.gov.cn/'
const LICENSE_HOME = 'https://tsm.miit.gov.cn/'
const POLICE_HOME = 'https://beian.mps.gov.cn/'

/**
 * The address that the displayed number links to: the ministry's query system for an ICP number (非经营性互联网信息服务备案管理
 * 办法, article 13), its license system for a telecom license, the entry of the number itself for a public-security
 * number (an old number of 12 or 13 digits has none; the platform's home page then). Other licenses have no address.
 *
 * @example
 * ```ts
 * recordLink({ kind: 'icp' })                                       // → 'https://beian.miit.gov.cn/'
 * recordLink({ kind: 'public-security', digits: '11010502030143' })
 * // → 'https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143'
 * ```
 */
export function recordLink(
  number: { readonly kind: 'icp' | 'telecom-license' } | { readonly kind: 'public-security'; readonly digits: string },
): string
export function recordLink(number: RecordNumber): string | undefined
export function recordLink(
  number:
    | { readonly kind: 'icp' | 'telecom-license' | 'operating-license' }
    | { readonly kind: 'public-security'; readonly digits: string },
): string | undefined {
  if (typeof number !== 'object' || number === null) return undefined
  switch (read(number, 'kind')) {
    case 'icp':
      return MINISTRY_HOME
    case 'telecom-license':
      return LICENSE_HOME
    case 'public-security': {
      const digits = read(number, 'digits')
      return typeof digits === 'string' && /^\d{14}$/.test(digits)
        ? `${POLICE_HOME}#/query/webSearch?code=${digits}`
        : POLICE_HOME
    }
    default:
      return undefined
  }
}
