import type { CountParams, KindParams, LengthParams, NoParams, PositionParams, SpreadsheetParams } from './params.ts'

export interface OrganizationIssues {
  'social_credit_code.required': NoParams
  'social_credit_code.type': NoParams
  'social_credit_code.length': LengthParams
  'social_credit_code.charset': PositionParams
  /** `code`: position 18 (error); `organization-code`: position 17, of the code within the code (warning). */
  'social_credit_code.checksum': { readonly part: 'code' | 'organization-code' }
  /** First character, registrar's province (errors); department and category as a pair (warning). */
  'social_credit_code.unknown': { readonly part: 'department' | 'category' | 'region' }
  'social_credit_code.placeholder': NoParams
  'social_credit_code.wrong_kind': KindParams
  /** A spreadsheet has made a quantity of it: digits are lost, or (a warning) may be. */
  'social_credit_code.format': SpreadsheetParams
  /** Several in one field. */
  'social_credit_code.too_large': CountParams
  'organization_code.required': NoParams
  'organization_code.type': NoParams
  'organization_code.length': LengthParams
  'organization_code.charset': PositionParams
  'organization_code.checksum': NoParams
  /** A body of zeros (error), one that counts or repeats a digit (warning). */
  'organization_code.placeholder': NoParams
  'organization_code.wrong_kind': KindParams
  /** Several in one field. */
  'organization_code.too_large': CountParams
  'business_registration_number.required': NoParams
  'business_registration_number.type': NoParams
  'business_registration_number.length': LengthParams
  'business_registration_number.charset': PositionParams
  'business_registration_number.checksum': NoParams
  'business_registration_number.unknown': { readonly part: 'region' }
  'business_registration_number.placeholder': NoParams
  /** A form of before 2007 (warning). */
  'business_registration_number.outdated': NoParams
  'business_registration_number.wrong_kind': KindParams
  /** A spreadsheet has made a quantity of it: digits are lost, or (a warning) may be. */
  'business_registration_number.format': SpreadsheetParams
  /** Several in one field. */
  'business_registration_number.too_large': CountParams
  'taxpayer_id.required': NoParams
  'taxpayer_id.type': NoParams
  'taxpayer_id.length': LengthParams
  'taxpayer_id.charset': PositionParams
  /** The number within does not hold: by the length it should be this one. */
  'taxpayer_id.checksum': { readonly part: 'social-credit-code' | 'organization-code' | 'resident-id' }
  'taxpayer_id.unknown': { readonly part: 'region' }
  'taxpayer_id.wrong_kind': KindParams
  'taxpayer_id.placeholder': NoParams
  /** A spreadsheet has made a quantity of it: digits are lost, or (a warning) may be. */
  'taxpayer_id.format': SpreadsheetParams
  /** Several in one field. */
  'taxpayer_id.too_large': CountParams
  'military_unit_code.required': NoParams
  'military_unit_code.type': NoParams
  'military_unit_code.length': LengthParams
  'military_unit_code.charset': PositionParams
  /** Words around the number. */
  'military_unit_code.format': NoParams
  /** A leading zero. */
  'military_unit_code.range': { readonly first: 0 }
  'military_unit_code.placeholder': NoParams
  'military_unit_code.wrong_kind': KindParams
  'certificate_number.required': NoParams
  'certificate_number.type': NoParams
  /** `expected` is empty where the certificate has a number of its own. */
  'certificate_number.length': LengthParams
  'certificate_number.charset': PositionParams
  /** No digit in it. */
  'certificate_number.format': NoParams
  /** 18 capitals and digits that are no social credit code. */
  'certificate_number.checksum': NoParams
  'certificate_number.placeholder': NoParams
  /** The certificate has borne the social credit code since 2016 (warning). */
  'certificate_number.outdated': NoParams
  /** The social credit code opens otherwise than those of this certificate (warning). */
  'certificate_number.mismatch': { readonly part: 'category'; readonly expected: readonly string[] }
  'certificate_number.wrong_kind': KindParams
}
