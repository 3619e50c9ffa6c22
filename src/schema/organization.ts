import type * as z from 'zod'
import { parseBusinessRegistrationNumber } from '../organization/business-registration-number.ts'
import { type CertificateNumberOptions, parseCertificateNumber } from '../organization/certificate-number.ts'
import { parseMilitaryUnitCode } from '../organization/military-unit-code.ts'
import { parseOrganizationCode } from '../organization/organization-code.ts'
import { parseSocialCreditCode } from '../organization/social-credit-code.ts'
import { parseTaxpayerId } from '../organization/taxpayer-id.ts'
import { type SchemaOptions, textOfRule } from './kit.ts'

/** Unified social credit code (统一社会信用代码): string in, canonical string out; errors `social_credit_code.*`. */
export function socialCreditCode(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseSocialCreditCode(input), options)
}

/** Organization code (组织机构代码); errors `organization_code.*`. */
export function organizationCode(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseOrganizationCode(input), options)
}

/** Business registration number (工商注册号); errors `business_registration_number.*`. */
export function businessRegistrationNumber(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseBusinessRegistrationNumber(input), options)
}

/** Taxpayer ID (纳税人识别号); errors `taxpayer_id.*`. */
export function taxpayerId(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseTaxpayerId(input), options)
}

/** Military unit code (部队代号); errors `military_unit_code.*`. */
export function militaryUnitCode(options?: SchemaOptions): z.ZodString {
  return textOfRule((input) => parseMilitaryUnitCode(input), options)
}

/** Number of an organization's certificate (证书编号); errors `certificate_number.*`. */
export function certificateNumber(options?: CertificateNumberOptions & SchemaOptions): z.ZodString {
  return textOfRule((input) => parseCertificateNumber(input, options), options)
}
