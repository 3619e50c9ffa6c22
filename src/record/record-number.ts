import { openText } from '../foundation/input.ts'
import { error, type Issue } from '../foundation/issue.ts'
import { accept, type Result, reject } from '../foundation/result.ts'
import { type IcpNumber, type IcpNumberCode, type IcpNumberOptions, isIcpNumber, parseIcpNumber } from './icp-number.ts'
import {
  isOperatingLicense,
  type OperatingLicense,
  type OperatingLicenseCode,
  parseOperatingLicense,
} from './operating-license.ts'
import {
  isPublicSecurityNumber,
  type PublicSecurityNumber,
  type PublicSecurityNumberCode,
  parsePublicSecurityNumber,
} from './public-security-number.ts'
import { LONGEST } from './spelling.ts'
import {
  isTelecomLicense,
  parseTelecomLicense,
  type TelecomLicense,
  type TelecomLicenseCode,
} from './telecom-license.ts'

/**
 * Any of the numbers that a website shows in its footer: ICP number (ICP备案号), telecom license (电信业务经营许可证号),
 * public-security number (公安联网备案号), license or approval of another authority (其他经营许可证). A license number with
 * `-N` behind it is an ICP number of basis `license`.
 */
export type RecordNumber =
  | ({ readonly kind: 'icp' } & IcpNumber)
  | ({ readonly kind: 'telecom-license' } & TelecomLicense)
  | ({ readonly kind: 'public-security' } & PublicSecurityNumber)
  | ({ readonly kind: 'operating-license' } & OperatingLicense)

export type RecordNumberCode =
  | Extract<Issue['code'], `record_number.${string}`>
  | IcpNumberCode
  | TelecomLicenseCode
  | PublicSecurityNumberCode
  | OperatingLicenseCode

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
export function parseRecordNumber(input: unknown, options?: IcpNumberOptions): Result<RecordNumber, RecordNumberCode> {
  const text = openText(input, 'record_number', [], LONGEST)
  if (typeof text !== 'string') return reject(text)
  const icp = parseIcpNumber(text, options)
  if (icp.ok) return accept({ kind: 'icp', ...icp.value }, icp.issues)
  const [first] = icp.issues
  if (first.code === 'icp_number.wrong_kind') {
    if (first.params.kind === 'telecom-license') {
      const license = parseTelecomLicense(text, options)
      if (license.ok) return accept({ kind: 'telecom-license', ...license.value }, license.issues)
      // 京网食A11010005: the first digits of the division look like a class of telecom licenses.
      const food = parseOperatingLicense(text, options)
      return food.ok ? accept({ kind: 'operating-license', ...food.value }, food.issues) : license
    }
    const police = parsePublicSecurityNumber(text)
    return police.ok ? accept({ kind: 'public-security', ...police.value }, police.issues) : police
  }
  if (first.code !== 'icp_number.format' && (first.code !== 'icp_number.placeholder' || /CP/i.test(text))) return icp
  const other = parseOperatingLicense(text, options)
  if (other.ok) return accept({ kind: 'operating-license', ...other.value }, other.issues)
  if (first.code === 'icp_number.format') {
    return other.issues[0].code === 'operating_license.placeholder' ? other : reject(error('record_number.format', {}))
  }
  if (/备/.test(text)) return icp
  return /[证字审文]/.test(text) && !other.ok ? other : reject(error('record_number.placeholder', {}))
}

/**
 * Whether `input` is one of them as it is displayed, canonical (with `lenient: true`, whatever
 * {@link parseRecordNumber} takes).
 *
 * @example
 * ```ts
 * isRecordNumber('京ICP备16020626号-8') // → true
 * isRecordNumber('京ICP备16020626-8')   // → false
 * ```
 */
export function isRecordNumber(input: unknown, options?: IcpNumberOptions & { readonly lenient?: boolean }): boolean {
  if (options?.lenient === true) return parseRecordNumber(input, options).ok
  return (
    isIcpNumber(input, options) ||
    isTelecomLicense(input, options) ||
    isPublicSecurityNumber(input) ||
    isOperatingLicense(input)
  )
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
  switch (number?.kind) {
    case 'icp':
      return MINISTRY_HOME
    case 'telecom-license':
      return LICENSE_HOME
    case 'public-security':
      return number.digits?.length === 14 ? `${POLICE_HOME}#/query/webSearch?code=${number.digits}` : POLICE_HOME
    default:
      return undefined
  }
}
