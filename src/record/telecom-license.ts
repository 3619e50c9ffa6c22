import type { JudgedOn } from '../foundation/calendar.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { isTaken } from './canonical.ts'
import { cleanLicenseEnd, licenseAt } from './clean-ministry-number.ts'
import { explainedNumber } from './explained.ts'
import { classesOf, judgeMinistryNumber, type MinistryNumber, splitMinistryNumber } from './ministry-number.ts'
import type { TelecomLicense } from './numbers.ts'
import { foldRecordText, isUnfilled, LONGEST, latestYear } from './spelling.ts'

export type { TelecomClass, TelecomLicense } from './numbers.ts'

/**
 * Reads the number of a telecom license. Spaces, full-width forms, case, traditional characters, numeric entities
 * and a label in front are folded; a spelling with one possible reading is taken with a warning and a suggestion.
 *
 * @returns the value with its parts; or the findings, `telecom_license.*`
 *
 * @example
 * ```ts
 * parseTelecomLicense('增值电信业务经营许可证：粤 B2-20090059')
 * // → { ok: true, issues: [], value: { text: '粤B2-20090059', provinceCode: '44', scope: 'province', classes: ['B2'],
 * //     year: 2009, serial: '0059' } }
 * parseTelecomLicense('沪B2-2017116').issues[0]
 * // → { code: 'telecom_license.length', severity: 'error', params: { expected: [8], actual: 7 }, … }
 * ```
 */
export function parseTelecomLicense(
  input: unknown,
  options?: JudgedOn,
): Result<TelecomLicense, CodesOf<'telecom_license'>> {
  const latest = latestYear(options)
  if (typeof input === 'string' && cleanLicenseEnd(input, 0, latest) === input.length) {
    return accept(licenseAt(input, 0, input.length))
  }
  const opened = openText(input, 'telecom_license', [6, 8], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = foldRecordText(opened)
  const read = (piece: string): string | undefined => {
    const other = readTelecomLicense(foldRecordText(piece), latest)
    return other.ok ? other.value.text : undefined
  }
  const result = readTelecomLicense(text, latest)
  const meant = result.ok ? undefined : text.replace(EIGHT_FOR_B, '$1B$2')
  const number = meant === undefined || meant === text ? undefined : read(meant)
  if (number === undefined) return explainedNumber('telecom_license', opened, text, result, read)
  return reject(error('telecom_license.format', {}, { suggestion: { kind: 'text', text: number } }))
}

/** 粤82-20090059: the B of the class misread, which no digit can stand for. */
const EIGHT_FOR_B = /^(\D{0,2})8([12]-)(?=\d)/

/** {@link parseTelecomLicense} of a text that is folded. */
function readTelecomLicense(
  text: string,
  latest: number | undefined,
): Result<TelecomLicense, CodesOf<'telecom_license'>> {
  const number = splitMinistryNumber(text)
  if (number !== undefined) return judgeTelecomLicense(number, latest)
  if (/公[网安]/.test(text)) return reject(error('telecom_license.wrong_kind', { kind: 'public-security-number' }))
  return reject(error(isUnfilled(text) ? 'telecom_license.placeholder' : 'telecom_license.format', {}))
}

/** The license of a number that was taken apart. */
export function judgeTelecomLicense(
  number: MinistryNumber,
  latest: number | undefined,
): Result<TelecomLicense, CodesOf<'telecom_license'>> {
  if (number.basis === 'filing' || number.index !== undefined) {
    return reject(error('telecom_license.wrong_kind', { kind: 'icp-number' }))
  }
  const entity = judgeMinistryNumber(number, 'telecom_license', latest)
  if ('code' in entity) return reject(entity as Issue as Issue<CodesOf<'telecom_license'>>)
  const scope = entity.provinceCode !== undefined ? 'province' : number.province === '' ? 'national' : 'cross-region'
  const value: TelecomLicense = { ...entity, scope, classes: classesOf(number.classes) }
  if (number.body === value.text) return accept(value)
  const suggestion = { kind: 'text', text: value.text } as const
  return accept(value, [warning('telecom_license.format', {}, { suggestion })])
}

/**
 * Whether {@link parseTelecomLicense} takes `input`, with the same options.
 *
 * @example
 * ```ts
 * isTelecomLicense('A2.B1.B2-20100001')                     // → true
 * isTelecomLicense('粤 B2-20090059')                        // → true
 * isTelecomLicense('粤 B2-20090059', { canonical: true })   // → false
 * isTelecomLicense('粤B2-20090059-1')                       // → false: an ICP number
 * ```
 */
export function isTelecomLicense(input: unknown, options?: JudgedOn & CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  const latest = latestYear(options)
  if (cleanLicenseEnd(input, 0, latest) === input.length) return true
  return input.length <= LONGEST && isTaken(input, readTelecomLicense(foldRecordText(input), latest), options)
}
