import type { CountParams, KindParams, LengthParams, NoParams } from './params.ts'

export interface RecordIssues {
  'icp_number.required': NoParams
  'icp_number.type': NoParams
  'icp_number.too_large': CountParams
  /** Digits of the number behind ICP备 (or of the license). */
  'icp_number.length': LengthParams
  /** Another shape (error), or a spelling from which only one number can be meant (warning, with a suggestion). */
  'icp_number.format': NoParams
  'icp_number.missing': { readonly part: 'province' }
  /** The police's character or a colloquial one for a province: the ministry's is `expected` (warning). */
  'icp_number.mismatch': { readonly expected: string }
  /**
   * No such province, or a registry that people run for fun (萌ICP备) (errors); the letter K, which no published number
   * has (warning).
   */
  'icp_number.unknown': { readonly part: 'province' | 'registry' | 'service' }
  /** A year before the series or in the future, a service number of 0 or above 9999; a serial too high (warning). */
  'icp_number.range': { readonly part: 'year' | 'index' | 'serial' }
  /** Made-up digits, or none yet; a serial that looks made up (warning). */
  'icp_number.placeholder': NoParams
  'icp_number.wrong_kind': KindParams
  'telecom_license.required': NoParams
  'telecom_license.type': NoParams
  'telecom_license.too_large': CountParams
  'telecom_license.length': LengthParams
  /** As `icp_number.format`. */
  'telecom_license.format': NoParams
  'telecom_license.missing': { readonly part: 'province' }
  'telecom_license.unknown': { readonly part: 'province' | 'registry' }
  'telecom_license.range': { readonly part: 'year' }
  'telecom_license.placeholder': NoParams
  'telecom_license.wrong_kind': KindParams
  'public_security_number.required': NoParams
  'public_security_number.type': NoParams
  'public_security_number.too_large': CountParams
  'public_security_number.length': LengthParams
  /** As `icp_number.format`. */
  'public_security_number.format': NoParams
  /** The province in front of 公网安备 is left out (warning, with a suggestion). */
  'public_security_number.missing': { readonly part: 'province' }
  /** The digits belong to another province (error), or the ministry's character stands for it (warning). */
  'public_security_number.mismatch': { readonly expected: string }
  /**
   * Digits 1–2 are no province, or it is a number of a city's own register, which the national platform does not know
   * (穗公网监备案证…, 网警备案号, ten digits) (errors); digits 7–8 are not 02, or a letter follows (warnings).
   */
  'public_security_number.unknown': { readonly part: 'province' | 'registry' | 'digits-7-8' | 'letter' }
  /** A number of a local filing before the national platform (warning). */
  'public_security_number.outdated': NoParams
  /** Made-up digits, or none yet; a serial that looks made up (warning). */
  'public_security_number.placeholder': NoParams
  'public_security_number.wrong_kind': KindParams
  'operating_license.required': NoParams
  'operating_license.type': NoParams
  'operating_license.length': LengthParams
  /** No license's number (error), or behind the name of a license a shape that its numbers do not have (warning). */
  'operating_license.format': NoParams
  /** A year in the future or before the first such licenses (warning). */
  'operating_license.range': { readonly part: 'year' }
  /** Shaped like the number of a license that is in no list (warning). */
  'operating_license.unknown': NoParams
  'operating_license.placeholder': NoParams
  'operating_license.wrong_kind': KindParams
  /** None of the numbers that websites show. */
  'record_number.required': NoParams
  'record_number.type': NoParams
  'record_number.length': LengthParams
  'record_number.format': NoParams
  'record_number.placeholder': NoParams
}
