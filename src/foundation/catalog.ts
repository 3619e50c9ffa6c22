import type { NumberKind } from './recognize.ts'

/**
 * The list of findings: code → params. Part of the public contract: a code is added in a minor version, removed or
 * renamed in a major one. A code is `<thing>.<reason>`; the reasons are a closed set:
 *
 * `required missing type length format charset checksum range unknown mismatch conflict expired outdated retired
 * insecure too_large too_small not_allowed wrong_kind placeholder duplicate disguised`
 *
 * Params are safe to log: lengths, 1-based positions, expected sets, words of our own lists; never the value itself.
 */
export interface IssueParams
  extends FieldIssues,
    IdentityIssues,
    OrganizationIssues,
    ContactIssues,
    NamingIssues,
    RecordIssues,
    NetworkIssues,
    FilingIssues {}

/** Nothing to add to the code. */
export type NoParams = Record<never, never>

/** Lengths that are right, and the one that was found (in characters, after folding). */
export interface LengthParams {
  readonly expected: readonly number[]
  readonly actual: number
}

/** Where the offending character stands, counted from 1 in the folded text. */
export interface PositionParams {
  readonly position: number
}

/** What the text is instead. */
export interface KindParams {
  readonly kind: NumberKind
}

/** Half-open ranges `[start, end)` in the original text, in UTF-16 units. */
export type Spans = readonly (readonly [start: number, end: number])[]

/** Findings on a field as such, whatever it holds. */
export interface FieldIssues {
  'field.required': NoParams
  'field.type': { readonly expected: 'string' | 'boolean' | 'object' | 'array' }
  'field.unknown': { readonly enumeration: string }
  'field.format': { readonly expected: 'date' }
  'field.range': { readonly expected: 'past' | 'future' }
  'field.too_small': { readonly minimum: number; readonly actual: number }
  'field.too_large': { readonly maximum: number; readonly actual: number }
  'field.duplicate': NoParams
  'field.not_allowed': NoParams
}

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
}

export interface OrganizationIssues {
  'social_credit_code.required': NoParams
  'social_credit_code.type': NoParams
  'social_credit_code.length': LengthParams
  'social_credit_code.charset': PositionParams
  /** `code`: position 18 (error); `organization-code`: position 17, of the code within the code (warning). */
  'social_credit_code.checksum': { readonly part: 'code' | 'organization-code' }
  'social_credit_code.unknown': { readonly part: 'category' | 'region' }
  'social_credit_code.placeholder': NoParams
  'social_credit_code.wrong_kind': KindParams
}

export interface ContactIssues {
  'office_phone.required': NoParams
  'office_phone.type': NoParams
  /** Digits of the subscriber number; with `areaCode` where the area decides. */
  'office_phone.length': LengthParams & { readonly areaCode?: string }
  'office_phone.charset': PositionParams
  'office_phone.format': NoParams
  'office_phone.missing': { readonly part: 'area-code' }
  'office_phone.unknown': { readonly areaCode: string }
  'office_phone.retired': { readonly areaCode: string; readonly successor: string; readonly since?: string }
  /** First digit of the subscriber number: 0 and 1 are errors, 9 is rare (warning). */
  'office_phone.range': { readonly first: number }
  'office_phone.placeholder': { readonly pattern: 'zeros' | 'ascending' | 'descending' | 'repeated' | 'text' }
  'office_phone.wrong_kind': KindParams
}

export interface NamingIssues {}

export interface RecordIssues {}

export interface NetworkIssues {}

export interface FilingIssues {}
