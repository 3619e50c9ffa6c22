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
  extends ContextIssues,
    FieldIssues,
    IdentityIssues,
    OrganizationIssues,
    ContactIssues,
    NamingIssues,
    RecordIssues,
    FooterIssues,
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

/** What a value is judged by besides itself, by its key in the context. */
export type ContextKey =
  | 'nature'
  | 'service'
  | 'platform'
  | 'provinceCode'
  | 'documentType'
  | 'document'
  | 'issuer'
  | 'regions'
  | 'preApprovals'
  | 'country'

/** Findings on what the caller says of the circumstances; their path is the key. Without it nothing can be judged. */
export interface ContextIssues {
  'context.required': { readonly key: ContextKey }
  /** None of the keys of the enumeration: `'个人'` for `'individual'`. */
  'context.unknown': { readonly key: ContextKey }
}

/** Findings on a field as such, whatever it holds. */
export interface FieldIssues {
  'field.required': NoParams
  'field.type': { readonly expected: 'string' | 'number' | 'boolean' | 'object' | 'array' }
  'field.unknown': { readonly enumeration: string }
  'field.format': { readonly expected: 'date' }
  'field.range': { readonly expected: 'past' | 'future' }
  'field.too_small': { readonly minimum: number; readonly actual: number }
  'field.too_large': { readonly maximum: number; readonly actual: number }
  'field.duplicate': NoParams
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

  'hong_kong_macao_travel_permit.required': NoParams
  'hong_kong_macao_travel_permit.type': NoParams
  'hong_kong_macao_travel_permit.length': LengthParams
  'hong_kong_macao_travel_permit.charset': PositionParams
  'hong_kong_macao_travel_permit.placeholder': NoParams
  'hong_kong_macao_travel_permit.wrong_kind': KindParams

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

  'military_officer_id.required': NoParams
  'military_officer_id.type': NoParams
  'military_officer_id.length': LengthParams
  'military_officer_id.format': NoParams
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
  'organization_code.required': NoParams
  'organization_code.type': NoParams
  'organization_code.length': LengthParams
  'organization_code.charset': PositionParams
  'organization_code.checksum': NoParams
  /** A body of zeros (error), one that counts or repeats a digit (warning). */
  'organization_code.placeholder': NoParams
  'organization_code.wrong_kind': KindParams
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
  'taxpayer_id.required': NoParams
  'taxpayer_id.type': NoParams
  'taxpayer_id.length': LengthParams
  'taxpayer_id.charset': PositionParams
  /** The number within does not hold: by the length it should be this one. */
  'taxpayer_id.checksum': { readonly part: 'social-credit-code' | 'organization-code' | 'resident-id' }
  'taxpayer_id.unknown': { readonly part: 'region' }
  'taxpayer_id.wrong_kind': KindParams
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

export interface ContactIssues {
  'office_phone.required': NoParams
  'office_phone.type': NoParams
  /** Digits of the subscriber number; with `areaCode` where the area decides. Seven where eight are usual: a warning. */
  'office_phone.length': LengthParams & { readonly areaCode?: string }
  'office_phone.charset': PositionParams
  /** No area code. */
  'office_phone.missing': NoParams
  'office_phone.unknown': { readonly areaCode: string }
  'office_phone.retired': { readonly areaCode: string; readonly successor: string }
  /** First digit of the subscriber number: 0 and 1 are errors, 9 is rare (warning). */
  'office_phone.range': { readonly first: number }
  /** Zeros, ones, runs up from 0 or 1, and text are errors; other runs and repeated digits occur (warning). */
  'office_phone.placeholder': { readonly pattern: 'ascending' | 'descending' | 'repeated' | 'text' }
  'office_phone.wrong_kind': KindParams
  /** The area code serves another division than the entity's (warning). */
  'office_phone.mismatch': { readonly areaCode: string }
  'mobile_phone.required': NoParams
  'mobile_phone.type': NoParams
  'mobile_phone.length': LengthParams
  'mobile_phone.charset': PositionParams
  /** Does not begin with 13 to 19. */
  'mobile_phone.range': NoParams
  /** A segment in no list (warning). */
  'mobile_phone.unknown': NoParams
  /** A segment for machines (error), or one that may miss the messages of the filing system (warning). */
  'mobile_phone.not_allowed': { readonly segment: 'iot' | 'virtual-operator' | 'data-card' | 'satellite' }
  /** Text in place of the number (error), or a number that looks made up (warning). */
  'mobile_phone.placeholder': { readonly pattern: 'text' | 'number' }
  'mobile_phone.wrong_kind': KindParams
  'international_phone.required': NoParams
  'international_phone.type': NoParams
  /** Digits with the calling code; what is expected depends on the country. */
  'international_phone.length': LengthParams
  'international_phone.charset': PositionParams
  /** No calling code. */
  'international_phone.missing': NoParams
  /** A country without metadata, or a number outside its ranges (warning). */
  'international_phone.unknown': { readonly part: 'country' | 'number' }
  'email.required': NoParams
  'email.type': NoParams
  'email.length': LengthParams
  /** A character that local parts do not have (error), or a domain that is not in ASCII (warning). */
  'email.charset': PositionParams
  'email.format': { readonly part: 'at' | 'several' | 'local' | 'domain' }
  /** A slip of a known domain (warning); the suggestion has the repaired address. */
  'email.unknown': NoParams
  /** Text in place of the address (error), or a domain of examples (warning). */
  'email.placeholder': NoParams
  'email.wrong_kind': KindParams
  'postcode.required': NoParams
  'postcode.type': NoParams
  'postcode.length': LengthParams
  'postcode.charset': PositionParams
  /** Begins with 00 or is text (error); one digit six times, 123456 (warning). */
  'postcode.placeholder': NoParams
  /** The first two digits are in no list (warning). */
  'postcode.unknown': NoParams
  /** Of another province (warning); codes of GB/T 2260. */
  'postcode.mismatch': { readonly expected: string; readonly actual: readonly string[] }
  'postal_address.required': NoParams
  'postal_address.type': NoParams
  'postal_address.length': LengthParams
  /** No Chinese in it (warning). */
  'postal_address.charset': NoParams
  /** What the address still lacks (warning). */
  'postal_address.missing': { readonly part: 'street' | 'door' | 'village' }
  /** Another province in front than the chosen one (error), or another city or county (warning). */
  'postal_address.mismatch': { readonly part: 'province' | 'division' }
  /** 市辖区 where the province wants the real district (warning). */
  'postal_address.not_allowed': NoParams
  'postal_address.placeholder': NoParams
  'postal_address.wrong_kind': KindParams
}

/**
 * What a naming rule is about, for messages: state heads, public authority, sensitive words, foreign states,
 * exaggeration, pre-approval fields, wording that individuals may not use, places, nature of the entity, names of
 * apps, habits of a province.
 */
export type NamingTopic =
  | 'state'
  | 'authority'
  | 'sensitive'
  | 'foreign'
  | 'claim'
  | 'pre-approval'
  | 'individual'
  | 'idiom'
  | 'place'
  | 'nature'
  | 'app'
  | 'province'

/** Words of our lists that stand in a name, and where in the name as it was given. */
export interface WordParams {
  readonly topic: NamingTopic
  readonly words: readonly string[]
  readonly spans: Spans
}

export interface NamingIssues {
  'service_name.required': NoParams
  'service_name.type': NoParams
  /** Characters that count: Han, letters, digits. `unit: 'han'` (a warning) where only Han characters do. */
  'service_name.too_small': { readonly minimum: number; readonly actual: number; readonly unit: 'character' | 'han' }
  'service_name.too_large': { readonly maximum: number; readonly actual: number }
  /** `script`: letters neither Han nor Latin, or a radical in the place of a character. */
  'service_name.charset': { readonly kind: 'symbol' | 'space' | 'script'; readonly spans: Spans }
  /** `latin-part`: Latin letters besides the Chinese, where a province takes Chinese only. */
  'service_name.format': { readonly kind: 'digits' | 'latin' | 'latin-part' | 'domain' }
  'service_name.not_allowed': WordParams
  /** The word does not fit the nature of the entity. */
  'service_name.conflict': WordParams
  /** A word that only appears once spaces, symbols, variant or look-alike characters are folded. */
  'service_name.disguised': WordParams
  /**
   * `entity`: no relation to the entity's name; `place`: an area that the entity's name does not have; `own-person`,
   * `other-person`: a person's name, the applicant's or somebody else's.
   */
  'service_name.mismatch': { readonly kind: 'entity' | 'place' | 'own-person' | 'other-person' | 'form' }
  'service_name.placeholder': NoParams

  'entity_name.required': NoParams
  'entity_name.type': NoParams
  'entity_name.too_small': { readonly minimum: number; readonly actual: number }
  'entity_name.too_large': { readonly maximum: number; readonly actual: number }
  /** `bracket`: half-width brackets, where certificates print full-width ones. */
  'entity_name.charset': {
    readonly kind: 'digit' | 'latin' | 'symbol' | 'space' | 'invisible' | 'bracket'
    readonly spans: Spans
  }
  /** `truncated`: 有限公; `repeated`: 有限公司有限公司; `brackets`: out of balance; `tail`: what is no part of it. */
  'entity_name.format': {
    readonly kind: 'domain' | 'digits' | 'latin' | 'truncated' | 'repeated' | 'brackets' | 'tail'
  }
  /** The end of the name belongs to entities of another nature. */
  'entity_name.conflict': { readonly words: readonly string[]; readonly spans: Spans }
  /** The name of the service in the place of the entity's. */
  'entity_name.mismatch': { readonly kind: 'service' }
  'entity_name.wrong_kind': { readonly kind: 'person-name' }
  'entity_name.placeholder': NoParams

  'person_name.required': NoParams
  'person_name.type': NoParams
  'person_name.too_small': { readonly minimum: number; readonly actual: number }
  'person_name.too_large': { readonly maximum: number; readonly actual: number }
  /** `separator`: another dot in the place of `·` (U+00B7). */
  'person_name.charset': {
    readonly kind: 'digit' | 'latin' | 'symbol' | 'space' | 'invisible' | 'separator'
    readonly spans: Spans
  }
  /** `separator`: a `·` at the start, at the end, or doubled; `order`: surname and given name with a comma. */
  'person_name.format': { readonly kind: 'separator' | 'order' }
  /** A form of address (先生, 女士 …): an error as a whole word, a warning where it may be part of the name. */
  'person_name.not_allowed': { readonly words: readonly string[]; readonly spans: Spans }
  'person_name.placeholder': NoParams
  'person_name.wrong_kind': { readonly kind: 'organization-name' | 'domain' }
}

export interface RecordIssues {
  'icp_number.required': NoParams
  'icp_number.type': NoParams
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
  'public_security_number.length': LengthParams
  /** As `icp_number.format`. */
  'public_security_number.format': NoParams
  /** The province in front of 公网安备 is left out (warning, with a suggestion). */
  'public_security_number.missing': { readonly part: 'province' }
  /** The digits belong to another province (error), or the ministry's character stands for it (warning). */
  'public_security_number.mismatch': { readonly expected: string }
  /** Digits 1–2 are no province (error); digits 7–8 are not 02, or a letter follows (warnings). */
  'public_security_number.unknown': { readonly part: 'province' | 'digits-7-8' | 'letter' }
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

/** Which of a page's numbers a finding on its footer is about. */
export interface FooterParams {
  readonly kind: 'icp' | 'public-security' | 'telecom-license'
}

export interface FooterIssues {
  /** No ICP number is shown (error); or only the license under which the site could have one (warning). */
  'footer_icp.missing': { readonly shown: 'nothing' | 'telecom-license' }
  /** No link around the number (`none`), or one that leads nowhere (`empty`): `#`, a script. */
  'footer_link.missing': FooterParams & { readonly link: 'none' | 'empty' }
  /** Leads to another site (`host`), to no number (`no-code`) or to another number (`code`) than the one shown. */
  'footer_link.mismatch': FooterParams & { readonly part: 'host' | 'no-code' | 'code' }
  /** A host that the authority has given up (warning). */
  'footer_link.outdated': FooterParams & { readonly expected: string }
  /** http in place of https (warning). */
  'footer_link.insecure': FooterParams
  'footer_icon.missing': FooterParams
  /** Written otherwise than it was issued (warning, with a suggestion). */
  'footer_number.format': FooterParams
  /** No number that can have been issued; the record's own findings say why. */
  'footer_number.unknown': FooterParams
  'footer_number.placeholder': FooterParams
  /** The entity's number where the service's is due (warning). */
  'footer_number.wrong_kind': FooterParams
  /** Expected, and not shown. */
  'footer_number.missing': FooterParams
  /** Not the one that was expected. */
  'footer_number.mismatch': FooterParams
  /** Numbers of several websites on one page (warning). */
  'footer_number.conflict': FooterParams & { readonly count: number }
  /** The line with owner and 版权所有 that a province asks for (warning). */
  'footer_copyright.missing': NoParams
}

export interface NetworkIssues {
  'domain.required': NoParams
  'domain.type': NoParams
  /** At most so many characters, in ASCII; with `part` those of one label. */
  'domain.length': LengthParams & { readonly part?: 'label' }
  /** A sign that no domain has (error), or letters of a script other than Latin and Chinese (warning). */
  'domain.charset': PositionParams & { readonly reason: 'sign' | 'script' }
  'domain.format': { readonly part: 'empty-label' | 'hyphen' | 'punycode' | 'top-level' }
  /** A suffix alone, or a name without one. */
  'domain.missing': { readonly part: 'name' | 'suffix' }
  /** The top-level domain is not on the list of approved ones (warning). */
  'domain.unknown': NoParams
  /** The registrable domain is filed, not what lies below it (warning). */
  'domain.not_allowed': { readonly part: 'www' | 'sub-domain' }
  /** Several names in one field, or more levels than an app may name (warning). */
  'domain.too_large': { readonly part: 'names' | 'levels'; readonly maximum: number; readonly actual: number }
  'domain.placeholder': NoParams
  'domain.wrong_kind': KindParams

  'ip_ranges.required': NoParams
  'ip_ranges.type': NoParams
  'ip_ranges.length': LengthParams
  /** `item`: which of the ranges, from 1. `cidr` in good order is a warning: the form has start and end. */
  'ip_ranges.format': { readonly item: number; readonly part: 'address' | 'leading-zero' | 'port' | 'range' | 'cidr' }
  /** The end lies before the start. */
  'ip_ranges.range': { readonly item: number }
  /** IPv4 at one end and IPv6 at the other. */
  'ip_ranges.conflict': { readonly item: number }
  'ip_ranges.not_allowed': { readonly item: number; readonly purpose: AddressPurpose }
  /** More addresses than a site has (warning). */
  'ip_ranges.too_large': { readonly item: number; readonly maximum: number }
  /** The same address as in an earlier range (warning). */
  'ip_ranges.duplicate': { readonly item: number; readonly other: number }
  'ip_ranges.wrong_kind': KindParams & { readonly item: number }

  'app_identity.required': { readonly part: AppIdentityPart }
  'app_identity.type': { readonly part: AppIdentityPart | 'whole' }
  'app_identity.unknown': { readonly part: 'platform' }
  'app_identity.length': LengthParams & { readonly part: 'fingerprint' }
  'app_identity.too_small': { readonly part: AppIdentityPart; readonly minimum: number; readonly actual: number }
  'app_identity.too_large': { readonly part: AppIdentityPart; readonly maximum: number; readonly actual: number }
  'app_identity.charset': PositionParams & { readonly part: AppIdentityPart }
  /** A segment that is empty or begins wrongly, too few of them (a warning for HarmonyOS), a broken key block. */
  'app_identity.format': {
    readonly part: AppIdentityPart
    readonly reason: 'segments' | 'segment' | 'team-id' | 'block' | 'certificate'
  }
  /** A hash of another algorithm than the platform's form asks for, or a hash where the key belongs. */
  'app_identity.mismatch': {
    readonly part: 'fingerprint' | 'public-key'
    readonly platform: 'android' | 'ios' | 'harmonyos'
    readonly expected: 'md5' | 'sha1' | 'public-key'
    readonly actual: 'md5' | 'sha1' | 'sha256'
  }
  'app_identity.placeholder': { readonly part: AppIdentityPart }
  /** A private key in the place of the part: it is given away, and must be replaced. */
  'app_identity.insecure': { readonly part: Exclude<AppIdentityPart, 'platform'> }

  'home_url.required': NoParams
  'home_url.type': NoParams
  'home_url.length': LengthParams
  'home_url.charset': PositionParams
  'home_url.format': { readonly part: 'host' | 'port' }
  /** Another scheme than http and https, a user name (errors); a port or a page below the home page (warnings). */
  'home_url.not_allowed': { readonly part: 'scheme' | 'credentials' | 'port' | 'path' }
  'home_url.too_large': { readonly maximum: number; readonly actual: number }
  /** An e-mail address; or (warning) an IP address for a host. */
  'home_url.wrong_kind': KindParams
}

/** What an address is set aside for (IANA registries of special-purpose addresses). */
export type AddressPurpose =
  | 'unspecified'
  | 'private'
  | 'shared'
  | 'loopback'
  | 'link-local'
  | 'documentation'
  | 'benchmark'
  | 'multicast'
  | 'reserved'

/** A part of what identifies an app. */
export type AppIdentityPart = 'platform' | 'package-name' | 'public-key' | 'fingerprint'

export interface FilingIssues {
  /** Six digits, a known division (warning), of the province of the filing. */
  'division.format': NoParams
  'division.unknown': { readonly part: 'province' | 'county' }
  'division.mismatch': NoParams
  'organization_document.not_allowed': { readonly nature: string; readonly type: string }
  /** The credit code belongs to another nature (warning). */
  'organization_document.mismatch': { readonly nature: string; readonly owner: string }
  /** A certificate that is no longer issued (warning). */
  'organization_document.retired': { readonly type: string }
  'organization_document.wrong_kind': KindParams & { readonly type: string }
  'emergency_phone.duplicate': NoParams
  /** A landline, which takes no text message (warning). */
  'emergency_phone.wrong_kind': KindParams
  /** An individual's person in charge is the individual. */
  'principal.mismatch': { readonly part: 'name' | 'document' }
  /** Two persons with one mobile number or mailbox (warning). */
  'principal.duplicate': { readonly part: 'mobile' | 'email' }
  'principal.range': { readonly minimum: number }
  'home_page.mismatch': NoParams
  'service.duplicate': { readonly part: 'domain' | 'name' }
  'service_content.mismatch': { readonly nature: string; readonly content: string }
  /** Contents for which an approval is usually asked, and none is given (warning). */
  'pre_approval.missing': { readonly content: string; readonly permits: readonly string[] }
  'pre_approval.not_allowed': { readonly nature: string }
  'pre_approval.duplicate': NoParams
  'account.conflict': { readonly account: string }
  'notice.required': NoParams
  /** An entity number where the service's is due, or the reverse; or another kind of service's. */
  'filing_number.wrong_kind': { readonly expected: 'entity' | 'service' }
  'filing_number.mismatch': { readonly part: 'province' | 'service' }
  'deadline.expired': { readonly days: number }
  /** A word in a label of the domain that the place of filing does not take, or wants a permit for (warning). */
  'domain_word.not_allowed': { readonly word: 'bbs' | 'game' | '中国' | '国家' | '中國' | '國家' }
  'domain_registration.mismatch': { readonly part: 'holder' }
  'domain_registration.expired': NoParams
  'domain_registration.too_small': { readonly months: number }
  'head.wrong_kind': KindParams
}
