import type * as z from 'zod'
import type { JudgedOn } from '../foundation/calendar.ts'
import { parseIcpNumber } from '../record/icp-number.ts'
import { parseOperatingLicense } from '../record/operating-license.ts'
import { parsePublicSecurityNumber } from '../record/public-security-number.ts'
import { parseRecordNumber } from '../record/record-number.ts'
import { parseTelecomLicense } from '../record/telecom-license.ts'
import { type SchemaOptions, textOfRule } from './kit.ts'

/** ICP number (ICP备案号) of an entity or a service; errors `icp_number.*`. */
export function icpNumber(options?: JudgedOn & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseIcpNumber(input, options), options)
}

/** Telecom license (电信业务经营许可证); errors `telecom_license.*`. */
export function telecomLicense(options?: JudgedOn & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseTelecomLicense(input, options), options)
}

/** Public-security number (公安联网备案号); errors `public_security_number.*`. */
export function publicSecurityNumber(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parsePublicSecurityNumber(input), options)
}

/** License or approval of another authority (其他经营许可证); errors `operating_license.*`. */
export function operatingLicense(options?: JudgedOn & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseOperatingLicense(input, options), options)
}

/** Any of these numbers; the errors are those of the kind that the number turns out to be. */
export function recordNumber(options?: JudgedOn & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseRecordNumber(input, options), options)
}
