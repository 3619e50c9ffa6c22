import type { CountParams, KindParams, LengthParams, NoParams, PositionParams, SpreadsheetParams } from './params.ts'

export interface IdentityIssues {
  'resident_id.required': NoParams
  'resident_id.type': NoParams
  'resident_id.length': LengthParams
  'resident_id.charset': PositionParams
  'resident_id.checksum': NoParams
  /** The birth date does not exist, lies in the future, or (a warning) more than 130 years ago. */
  'resident_id.range': { readonly part: 'birth-date'; readonly reason: 'impossible' | 'future' | 'too-old' }
  /** No such province (error), or a county that no list since 1981 has (warning). */
  'resident_id.unknown': { readonly part: 'province' | 'county' }
  /** The county was abolished years before the birth (warning). */
  'resident_id.retired': { readonly until: number }
  /** A 15-digit number where only 18 digits are taken. */
  'resident_id.outdated': NoParams
  'resident_id.wrong_kind': KindParams
  'resident_id.placeholder': NoParams
  /** A spreadsheet has made a quantity of it: digits are lost, or (a warning) may be. */
  'resident_id.format': SpreadsheetParams
  /** Several in one field. */
  'resident_id.too_large': CountParams

  'residence_permit.required': NoParams
  'residence_permit.type': NoParams
  'residence_permit.length': LengthParams
  'residence_permit.charset': PositionParams
  'residence_permit.checksum': NoParams
  'residence_permit.range': { readonly part: 'birth-date'; readonly reason: 'impossible' | 'future' | 'too-old' }
  /** The first six digits are none of 810000, 820000, 830000. */
  'residence_permit.unknown': { readonly part: 'region' }
  /** The permit is for residents of another region than the declared type of document. */
  'residence_permit.mismatch': { readonly expected: readonly ('hong-kong' | 'macao' | 'taiwan')[] }
  'residence_permit.wrong_kind': KindParams
  'residence_permit.placeholder': NoParams
  /** A spreadsheet has made a quantity of it: digits are lost, or (a warning) may be. */
  'residence_permit.format': SpreadsheetParams
  /** Several in one field. */
  'residence_permit.too_large': CountParams

  'foreign_permanent_resident_id.required': NoParams
  'foreign_permanent_resident_id.type': NoParams
  'foreign_permanent_resident_id.length': LengthParams
  'foreign_permanent_resident_id.charset': PositionParams
  /** An error for 18 characters, a warning for 15. */
  'foreign_permanent_resident_id.checksum': NoParams
  'foreign_permanent_resident_id.range': { readonly part: 'birth-date'; readonly reason: 'impossible' | 'future' }
  /** Nationality: an error for `000`, else a warning. Province: an error for 18 characters, a warning for 15. */
  'foreign_permanent_resident_id.unknown': { readonly part: 'province' | 'nationality' }
  'foreign_permanent_resident_id.wrong_kind': KindParams
  'foreign_permanent_resident_id.placeholder': NoParams
  /** A spreadsheet has made a quantity of it: digits are lost, or (a warning) may be. */
  'foreign_permanent_resident_id.format': SpreadsheetParams
  /** Several in one field. */
  'foreign_permanent_resident_id.too_large': CountParams

  'passport.required': NoParams
  'passport.type': NoParams
  /** Fewer than 5 or more than 17 characters, or a Chinese number too long (errors); more than 9 (warning). */
  'passport.length': LengthParams
  'passport.charset': PositionParams
  /** None of the Chinese series (error), or letters only (warning). */
  'passport.format': NoParams
  /** Passports of the series have all expired (warning). */
  'passport.outdated': NoParams
  'passport.placeholder': NoParams
  'passport.wrong_kind': KindParams
  /** Several in one field. */
  'passport.too_large': CountParams

  'hong_kong_macao_travel_permit.required': NoParams
  'hong_kong_macao_travel_permit.type': NoParams
  'hong_kong_macao_travel_permit.length': LengthParams
  'hong_kong_macao_travel_permit.charset': PositionParams
  'hong_kong_macao_travel_permit.placeholder': NoParams
  'hong_kong_macao_travel_permit.wrong_kind': KindParams
  /** Several in one field. */
  'hong_kong_macao_travel_permit.too_large': CountParams

  'taiwan_resident_travel_permit.required': NoParams
  'taiwan_resident_travel_permit.type': NoParams
  'taiwan_resident_travel_permit.length': LengthParams
  'taiwan_resident_travel_permit.charset': PositionParams
  /** A single-entry permit, or a Taiwan ID card number. */
  'taiwan_resident_travel_permit.not_allowed': NoParams
  /** The number of a booklet, issued to 2015 (warning). */
  'taiwan_resident_travel_permit.outdated': NoParams
  'taiwan_resident_travel_permit.placeholder': NoParams
  'taiwan_resident_travel_permit.wrong_kind': KindParams
  /** Several in one field. */
  'taiwan_resident_travel_permit.too_large': CountParams

  'military_officer_id.required': NoParams
  'military_officer_id.type': NoParams
  'military_officer_id.length': LengthParams
  'military_officer_id.format': NoParams
  /** Masked, or a word for nothing (error); one digit all through (warning). */
  'military_officer_id.placeholder': NoParams
  /** Several in one field. */
  'military_officer_id.too_large': CountParams
  'military_officer_id.missing': { readonly part: 'prefix' }
  /** Today's form does not offer the document (warning). */
  'military_officer_id.retired': NoParams
  'military_officer_id.wrong_kind': KindParams

  'validity.required': { readonly part: 'period' | 'from' | 'until' }
  'validity.type': { readonly part: 'period' | 'from' | 'until' }
  /** No date, or none that exists. */
  'validity.format': { readonly part: 'from' | 'until' }
  'validity.range': { readonly part: 'from'; readonly reason: 'future' }
  /** The last day is not after the first (error); the first day is before the birth (warning). */
  'validity.conflict': { readonly with: 'from' | 'birth-date' }
  'validity.expired': NoParams
  'validity.too_small': { readonly minimumMonths: number }
  /** Years that the document can be valid for; 0 stands for long-term. */
  'validity.mismatch': { readonly expected: readonly number[] }
  /** Long-term, where the document or the age does not admit it. */
  'validity.not_allowed': NoParams
}
