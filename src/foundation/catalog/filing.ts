import type { KindParams, NoParams } from './params.ts'

/** What an applicant answers, and the kind of a filing follows from. */
export type FilingAnswer =
  | 'want'
  | 'service'
  | 'provinceCode'
  | 'entityFiled'
  | 'entityFiledHere'
  | 'domainFiled'
  | 'domainFiledHere'
  | 'sameEntity'
  | 'shell'

export interface FilingIssues {
  /** Six digits, a known division (warning), of the province of the filing. */
  'division.format': NoParams
  'division.unknown': { readonly part: 'province' | 'county' }
  /** Outside the province; or `with` the address, against which the telephone or the number speaks, too (a warning, if need be). */
  'division.mismatch': { readonly with?: 'address' }
  /** Dissolved, in a year that is known or long ago; codes of the divisions in force that took its place (warning). */
  'division.outdated': { readonly until?: number; readonly successors: readonly string[] }
  'organization_document.not_allowed': { readonly nature: string; readonly type: string }
  /** The credit code belongs to another nature (warning). */
  'organization_document.mismatch': { readonly nature: string; readonly owner: string }
  /** A certificate that is no longer issued (warning). */
  'organization_document.retired': { readonly type: string }
  'organization_document.wrong_kind': KindParams & { readonly type: string }
  'emergency_phone.duplicate': NoParams
  /** The mobile number of another person in charge (warning). */
  'emergency_phone.conflict': NoParams
  /** A landline, which takes no text message (warning). */
  'emergency_phone.wrong_kind': KindParams
  /** An individual's person in charge is the individual. */
  'principal.mismatch': { readonly part: 'name' | 'document' | 'legal-representative' | 'entity-principal' }
  /** Two persons with one mobile number or mailbox (warning). */
  'principal.duplicate': { readonly part: 'mobile' | 'email' }
  /**
   * One document number in two places that tell different things of the person: another name (error), another validity
   * (warning), another telephone or mailbox (advice). Of `document`: one person with two numbers (warning).
   */
  'principal.conflict': { readonly part: 'name' | 'document' | 'validity' | 'mobile' | 'email' }
  'principal.range': { readonly minimum: number }
  /** Older than anybody in charge of a website (warning), or than a province takes (advice). */
  'principal.too_large': { readonly maximum: number }
  /** A type of document that the province does not take (warning). */
  'person_document.not_allowed': { readonly type: string }
  /** An individual from another province: a proof of residence is due, or none helps (warning). */
  'residence.required': NoParams
  'residence.not_allowed': NoParams
  /** Fewer different phone numbers than the province asks for (warning). */
  'phones.too_small': { readonly minimum: number; readonly actual: number }
  /** The address on the document lies elsewhere (warning). */
  'document_address.mismatch': { readonly part: 'province' | 'city' }
  /** What a province asks to be said in the remarks, or not to be said (warning). */
  'remarks.required': { readonly topic: 'contents' | 'contact' }
  'remarks.missing': { readonly topic: 'personal-site' | 'pre-approvals' }
  /** A suffix that the province does not take (advice). */
  'domain_suffix.not_allowed': NoParams
  /** More websites than a filing, or an entity, may have in the province (warning). */
  'services.too_large': { readonly maximum: number; readonly actual: number; readonly of: 'order' | 'entity' }
  /** So many websites that a plan is due (warning). */
  'plan.required': { readonly minimum: number }
  /** What the kind of a filing depends on and nobody has said. */
  'filing_kind.required': { readonly answer: FilingAnswer }
  /** Two answers of which one cannot be true. */
  'filing_kind.conflict': { readonly answer: FilingAnswer; readonly with: FilingAnswer }
  /** The service is on file under another entity. */
  'filing_kind.mismatch': { readonly service: string }
  /** Nothing is on file that such an order could be about. */
  'filing_kind.missing': { readonly kind: string; readonly part: 'entity' | 'service' }
  /**
   * A kind of filing that the province does not take (warning; without a reason: not by itself), or that there is not: the
   * service is on file with another provider, is on file here already, has no access, does not migrate.
   */
  'filing_kind.not_allowed': {
    readonly kind: string
    readonly reason?: 'province' | 'elsewhere' | 'on-file' | 'no-access' | 'not-a-website'
  }
  'home_page.mismatch': NoParams
  'service.duplicate': { readonly part: 'domain' | 'name' }
  /** What the law forbids, or a place does not take, in remarks (warning). */
  'remarks.not_allowed': { readonly words: readonly string[] }
  'remarks.too_small': { readonly minimum: number; readonly actual: number }
  'remarks.too_large': { readonly maximum: number; readonly actual: number }
  /** Contents that the province does not take, or would rather see. */
  'service_content.not_allowed': { readonly content: string }
  'service_content.missing': { readonly content: string }
  'service_content.mismatch': { readonly nature: string; readonly content: string }
  /** Contents of apps on a website, or of websites on an app (warning). */
  'service_content.wrong_kind': { readonly service: string; readonly content: string }
  /** Contents for which an approval is usually asked, and none is given (warning). */
  'pre_approval.missing': { readonly content: string; readonly permits: readonly string[] }
  'pre_approval.not_allowed': { readonly nature: string }
  'pre_approval.duplicate': NoParams
  'account.conflict': { readonly account: string }
  'notice.required': NoParams
  /** An entity number where the service's is due, or the reverse; or another kind of service's. */
  'filing_number.wrong_kind': { readonly expected: 'entity' | 'service' }
  'filing_number.mismatch': { readonly part: 'province' | 'service' | 'entity' }
  /** A number in a filing of a kind that has none yet. */
  'filing_number.not_allowed': { readonly kind: 'first' | 'add-service' | 'add-service-without-entity' }
  /** Opened before the year in which its number was given (warning). */
  'opened_on.conflict': { readonly year: number }
  /** Services of one order with two access providers (warning). */
  'access.conflict': NoParams
  /** One platform, or one signature of two platforms, twice in an app (warning). */
  'app_platform.duplicate': { readonly part: 'platform' | 'public-key' | 'fingerprint' }
  /** The credit code is of another kind of body than the name, or of another province than the filing (warning). */
  'credit_code.mismatch': { readonly part: 'name' | 'province' }
  /** The address on the document is in another province. */
  'certificate_address.mismatch': NoParams
  'certificate_address.wrong_kind': KindParams
  /** The number is that of another permit (warning). */
  'pre_approval.mismatch': { readonly type: string }
  /** Not interactive, with a name or contents that are (warning). */
  'interactive.conflict': { readonly by: 'name' | 'contents' }
  /** Dangerous goods without their certificate (warning). */
  'dangerous_goods.missing': NoParams
  /** A government outside of its domains, an institution outside of its own; or somebody else within the government's. */
  'domain_suffix.mismatch': { readonly reason: 'government' | 'institution' | 'reserved' }
  /** A registrar that has no Chinese name (warning). */
  'registrar.not_allowed': NoParams
  /** Said to be overseas with a region of the mainland, or the reverse (warning). */
  'overseas.conflict': { readonly region: 'mainland' | 'overseas' }
  /** A provider's or registrar's name in short, or with a slip in it (advice). */
  'provider_name.mismatch': { readonly role: 'access' | 'registrar' }
  /** The phone of a provider or registrar that is none (warning). */
  'provider_phone.format': NoParams
  /** The server's lease has run out, or does so before the filing is through (warning). */
  'resource.expired': NoParams
  'resource.too_small': { readonly months: number }
  /** A material that is due and not among those that are given (warning; advice where only some ask for it). */
  'material.missing': { readonly material: string }
  /** Contents, or an approval, of services that are usually paid for (advice). */
  'commercial_license.missing': { readonly by: 'contents' | 'pre-approval' }
  /** A service in which the public speaks, without the report of its assessment (advice). */
  'safety_assessment.missing': NoParams
  'deadline.expired': { readonly days: number }
  /** Dated before what must have come first, by its key in `filing-event`. */
  'event.conflict': { readonly event: string }
  /** A word in a label of the domain that the place of filing does not take, or wants a permit for (warning). */
  'domain_word.not_allowed': { readonly word: 'bbs' | 'game' | '中国' | '国家' | '中國' | '國家' }
  'domain_registration.mismatch': { readonly part: 'holder' | 'number' }
  'domain_registration.expired': NoParams
  'domain_registration.too_small': { readonly months: number }
  'head.wrong_kind': KindParams
}
