import type { JudgedOn } from '../foundation/calendar.ts'
import { type CanonicalOption, openText } from '../foundation/input.ts'
import { type CodesOf, error, type Issue, warning } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { asText, read } from '../foundation/untrusted.ts'
import { isTaken } from './canonical.ts'
import { cleanFilingEnd, cleanLicenseEnd, cleanServiceEnd, filingAt, serviceOf } from './clean-ministry-number.ts'
import { explainedNumber } from './explained.ts'
import {
  judgeMinistryNumber,
  type MinistryEntity,
  type MinistryNumber,
  ministryCharacter,
  splitMinistryNumber,
} from './ministry-number.ts'
import type { IcpNumber, IcpNumberService } from './numbers.ts'
import { foldRecordText, isUnfilled, LONGEST, latestYear } from './spelling.ts'

export type { IcpNumber, IcpNumberService } from './numbers.ts'

const TYPES = { '': 'website', A: 'app', X: 'mini-program', K: 'quick-app' } as const
const LETTERS = { website: '', app: 'A', 'mini-program': 'X', 'quick-app': 'K' } as const

/**
 * Reads an ICP number, an entity's or a service's. Spaces, line breaks, full-width forms, dashes, case, traditional
 * characters, numeric entities, a label in front (备案号：) and a full stop behind are folded.
 *
 * @returns the value with its parts; or the findings, `icp_number.*`
 *
 * @example
 * ```ts
 * parseIcpNumber('ICP备案号：京 ICP 备 16020626 号 - 8')
 * // → { ok: true, issues: [], value: { text: '京ICP备16020626号-8', entityNumber: '京ICP备16020626号',
 * //     provinceCode: '11', serial: '020626', year: 2016, basis: 'filing', service: { index: 8, type: 'website' } } }
 * parseIcpNumber('川ICP备09150084号').issues[0]
 * // → { code: 'icp_number.mismatch', severity: 'warning', params: { expected: '蜀' },
 * //     suggestion: { kind: 'text', text: '蜀ICP备09150084号' }, … }
 * ```
 */
export function parseIcpNumber(input: unknown, options?: JudgedOn): Result<IcpNumber, CodesOf<'icp_number'>> {
  const latest = latestYear(options)
  // Services under a license are few, and left to the grammar.
  if (typeof input === 'string' && cleanFilingEnd(input, 0, latest) === input.length) {
    return accept(filingAt(input, 0, input.length))
  }
  const opened = openText(input, 'icp_number', [8, 10], LONGEST)
  if (typeof opened !== 'string') return reject(opened)
  const text = foldRecordText(opened)
  return explainedNumber('icp_number', opened, text, readIcpNumber(text, latest), (piece) => {
    const other = readIcpNumber(foldRecordText(piece), latest)
    return other.ok ? other.value.text : undefined
  })
}

/** {@link parseIcpNumber} of a text that is folded. */
function readIcpNumber(text: string, latest: number | undefined): Result<IcpNumber, CodesOf<'icp_number'>> {
  const number = splitMinistryNumber(text)
  if (number !== undefined) return judgeIcpNumber(number, latest)
  if (isPublicSecurityText(text)) return reject(error('icp_number.wrong_kind', { kind: 'public-security-number' }))
  return reject(error(isUnfilled(text) ? 'icp_number.placeholder' : 'icp_number.format', {}))
}

/** Whether a folded text that is none of the ministry's numbers is meant as one of the police's. */
export function isPublicSecurityText(text: string): boolean {
  return /公[网安]|网[安警]备|^\d{6}02\d{6}$/.test(text)
}

/** The ICP number of a number that was taken apart. */
export function judgeIcpNumber(
  number: MinistryNumber,
  latest: number | undefined,
): Result<IcpNumber, CodesOf<'icp_number'>> {
  const { basis, province, digits, index, letter, body } = number
  const filing = basis === 'filing'
  if (!filing && index === undefined) return reject(error('icp_number.wrong_kind', { kind: 'telecom-license' }))
  const entity = judgeMinistryNumber(number, 'icp_number', latest)
  if ('code' in entity) return reject(entity as Issue as Issue<CodesOf<'icp_number'>>)
  const service = index === undefined ? undefined : serviceOf(Number(index), TYPES[letter as keyof typeof TYPES])
  if (service && (service.index < 1 || service.index > 9999)) {
    return reject(error('icp_number.range', { part: 'index' }))
  }

  const { text: entityNumber } = entity
  const text = service ? `${entityNumber}-${service.index}${letter}` : entityNumber
  const suggestion = { kind: 'text', text } as const
  const issues: Issue<CodesOf<'icp_number'>>[] = []
  if (filing) {
    // No serial of eight digits above 504248 is known, and since 2021 numbers have ten: 21012345 is one of those, from
    // which two digits were lost.
    if (digits.length === 8 && (entity.serial >= '6' || digits > '2021')) {
      issues.push(warning('icp_number.range', { part: 'serial' }))
    }
    if ('0123456789'.includes(entity.serial) || /^(000001|(\d\d?)\2+)$/.test(entity.serial))
      issues.push(warning('icp_number.placeholder', {}))
  }
  if (letter === 'K') issues.push(warning('icp_number.unknown', { part: 'service' }))
  // A wrong province is one finding, and whatever else is spelled otherwise is another: 川ICP备09150084 has both.
  const expected = filing ? ministryCharacter(province) : province
  if (province !== expected) {
    issues.push(warning('icp_number.mismatch', { expected }, { rule: 'record/icp-province-character', suggestion }))
  }
  if (body.slice(1) !== text.slice(1)) issues.push(warning('icp_number.format', {}, { suggestion }))
  const value = icpNumberOf(text, entity, basis, service)
  return issues.length === 0 ? accept(value) : accept(value, issues)
}

/** Written out for each shape: one object at once, with room for no more than it has. */
function icpNumberOf(
  text: string,
  { text: entityNumber, provinceCode, serial, year }: MinistryEntity,
  basis: IcpNumber['basis'],
  service: IcpNumberService | undefined,
): IcpNumber {
  if (provinceCode === undefined) {
    return service === undefined
      ? { text, entityNumber, serial, year, basis }
      : { text, entityNumber, serial, year, basis, service }
  }
  return service === undefined
    ? { text, entityNumber, serial, year, basis, provinceCode }
    : { text, entityNumber, serial, year, basis, provinceCode, service }
}

/**
 * Whether {@link parseIcpNumber} takes `input`, with the same options.
 *
 * @example
 * ```ts
 * isIcpNumber('京ICP备16020626号-8')                       // → true
 * isIcpNumber('京icp备16020626号-8')                       // → true
 * isIcpNumber('京icp备16020626号-8', { canonical: true })  // → false
 * isIcpNumber('萌ICP备16020626号')                         // → false
 * ```
 */
export function isIcpNumber(input: unknown, options?: JudgedOn & CanonicalOption): boolean {
  if (typeof input !== 'string') return false
  const latest = latestYear(options)
  if (cleanFilingEnd(input, 0, latest) === input.length) return true
  const end = cleanLicenseEnd(input, 0, latest)
  if (end > 0 && cleanServiceEnd(input, end) === input.length) return true
  return input.length <= LONGEST && isTaken(input, readIcpNumber(foldRecordText(input), latest), options)
}

/**
 * The canonical text of an entity's number and one of its services.
 *
 * @param value the number or its two parts, or any spelling of it; what is no number comes back as it is
 *
 * @example
 * ```ts
 * formatIcpNumber({ entityNumber: '京ICP备16020626号', service: { index: 1, type: 'app' } }) // → '京ICP备16020626号-1A'
 * formatIcpNumber({ entityNumber: '京ICP备16020626号' })                                    // → '京ICP备16020626号'
 * formatIcpNumber('备案号：京 icp 备 16020626 号 - 8')                                      // → '京ICP备16020626号-8'
 * ```
 */
export function formatIcpNumber(value: Pick<IcpNumber, 'entityNumber' | 'service'> | string): string {
  const number = typeof value === 'string' ? parsed(value) : value
  const entityNumber = entityNumberOf(number)
  if (entityNumber === undefined) return asText(value)
  const { index, type } = partsOf(number)
  return typeof index === 'number' && isType(type) ? `${entityNumber}-${index}${LETTERS[type]}` : entityNumber
}

/**
 * Whether two numbers are of one entity: services of one filing, or of one license.
 *
 * @param one the number, or any spelling of it
 *
 * @example
 * ```ts
 * isSameIcpEntity({ entityNumber: '京ICP备16020626号' }, { entityNumber: '京ICP备16020626号' }) // → true
 * isSameIcpEntity('京ICP备16020626号-8', '京ICP备16020626号')                                   // → true
 * isSameIcpEntity('京ICP备16020626号-8', '') // → false: one is no number
 * ```
 */
export function isSameIcpEntity(
  one: Pick<IcpNumber, 'entityNumber'> | string,
  other: Pick<IcpNumber, 'entityNumber'> | string,
): boolean {
  const entityNumber = entityNumberOf(typeof one === 'string' ? parsed(one) : one)
  return (
    entityNumber !== undefined && entityNumber === entityNumberOf(typeof other === 'string' ? parsed(other) : other)
  )
}

function parsed(text: string): IcpNumber | undefined {
  const result = parseIcpNumber(text)
  return result.ok ? result.value : undefined
}

function entityNumberOf(number: unknown): string | undefined {
  const text = isObject(number) ? read(number, 'entityNumber') : undefined
  return typeof text === 'string' ? text : undefined
}

/** The parts of a service, whatever stands there. */
function partsOf(number: unknown): { readonly index?: unknown; readonly type?: unknown } {
  const service = isObject(number) ? read(number, 'service') : undefined
  return isObject(service) ? { index: read(service, 'index'), type: read(service, 'type') } : {}
}

function isType(type: unknown): type is keyof typeof LETTERS {
  return typeof type === 'string' && Object.keys(LETTERS).includes(type)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
