/**
 * `beian`: checks everything that an applicant enters for the two filings of a mainland-China website, app or
 * mini-program. Needs neither zod (`beian/zod` does) nor Node, and holds no texts (`beian/locale` does).
 *
 * Of each value there are `parseX` (the value, or the findings), `isX` (whether there is one), and `formatX` where it is
 * written in more than one way.
 */

// What everything gives back: a result with its findings.

export type { IsoDate, JudgedOn } from './foundation/calendar.ts'
export {
  type CodesOf,
  type Ground,
  groupIssues,
  type Issue,
  type IssueCode,
  loggable,
  type RuleId,
  type Severity,
  type Suggestion,
} from './foundation/issue.ts'
export { type Result, verdictOf } from './foundation/result.ts'
export type { SeverityOverrides } from './foundation/severity.ts'
export { toStandardSchema } from './foundation/standard-schema.ts'
export type { TypedText } from './foundation/typed-text.ts'
export { isUnfinished } from './foundation/unfinished.ts'

// Filings: whole forms, their models, their documents, and their deadlines.

export type {
  DomainTemplateFormState,
  FormState,
  FormStateOf,
  IcpFilingFormState,
  PublicSecurityFilingFormState,
} from './data/forms/form-state.ts'
export type {
  DomainTemplate,
  DomainTemplateDraft,
  DraftOf,
  IcpFiling,
  IcpFilingDraft,
  PublicSecurityFiling,
  PublicSecurityFilingDraft,
  SectionOf,
} from './data/forms/model.ts'
export { provinceRules } from './data/province-demands/province-rules.ts'
export type { ProvinceRule } from './data/province-demands/read-lines.ts'
export { applySuggestions } from './filing/apply-suggestions.ts'
export {
  type CheckFilingOptions,
  checkDomainTemplate,
  checkIcpFiling,
  checkPublicSecurityFiling,
} from './filing/check-filing.ts'
export { type CompareFilingsOptions, compareFilings, type FilingComparison } from './filing/compare-filings.ts'
export {
  type ConvertFilingOptions,
  convertToPublicSecurityFiling,
  type MissingField,
  type PublicSecurityConversion,
} from './filing/convert-to-public-security-filing.ts'
export {
  determineFilingKind,
  type FilingKindAnswer,
  type FilingKindOptions,
} from './filing/determine-filing-kind.ts'
export type { DueField } from './filing/due-fields.ts'
export {
  type EmptyIcpFilingOptions,
  type EmptyPublicSecurityFilingOptions,
  emptyDomainTemplate,
  emptyIcpFiling,
  emptyPart,
  emptyPublicSecurityFiling,
} from './filing/empty-filing.ts'
export {
  type ChecklistFacts,
  type ChecklistItem,
  type ChecklistStage,
  filingChecklist,
} from './filing/filing-checklist.ts'
export {
  type Deadline,
  type FilingDeadlineOptions,
  filingDeadlines,
} from './filing/filing-deadlines.ts'
export type { FilingEvents } from './filing/filing-events.ts'
export type { FilingSituation } from './filing/filing-situation.ts'
export {
  type FilingState,
  filingStateOf,
  filingStates,
  type IcpFilingState,
  type PublicSecurityFilingState,
} from './filing/filing-states.ts'
export { documentsOf, type OrganizationDocument, parseOrganizationDocument } from './filing/organization-document.ts'
export { type PersonDocument, parsePersonDocument } from './filing/person-document.ts'
export { type FilingRemark, type RemarkOptions, type RemarkSlot, remarkFor } from './filing/remark-for.ts'
export type { FilingReport } from './filing/report.ts'
export { type RequiredMaterial, requiredMaterials } from './filing/required-materials.ts'

// Persons: their documents (个人证件).

export {
  type ForeignPermanentResidentId,
  formatForeignPermanentResidentId,
  isForeignPermanentResidentId,
  parseForeignPermanentResidentId,
} from './identity/foreign-permanent-resident-id.ts'
export {
  type HongKongMacaoTravelPermit,
  isHongKongMacaoTravelPermit,
  isSameHolder,
  parseHongKongMacaoTravelPermit,
} from './identity/hong-kong-macao-travel-permit.ts'
export { isMilitaryOfficerId, type MilitaryOfficerId, parseMilitaryOfficerId } from './identity/military-officer-id.ts'
export { isPassport, type Passport, parsePassport } from './identity/passport.ts'
export {
  formatResidencePermit,
  isResidencePermit,
  parseResidencePermit,
  type ResidencePermit,
} from './identity/residence-permit.ts'
export {
  formatResidentId,
  isResidentId,
  parseResidentId,
  type ResidentId,
  residentAge,
  upgradeResidentId,
} from './identity/resident-id.ts'
export { formatResidentIdInput } from './identity/resident-id-input.ts'
export {
  isTaiwanResidentTravelPermit,
  parseTaiwanResidentTravelPermit,
  type TaiwanResidentTravelPermit,
} from './identity/taiwan-resident-travel-permit.ts'
export { checkValidityPeriod, type ValidityPeriod } from './identity/validity-period.ts'

// Organizations: their codes and certificates (单位证件).

export {
  type BusinessRegistrationNumber,
  isBusinessRegistrationNumber,
  parseBusinessRegistrationNumber,
} from './organization/business-registration-number.ts'
export {
  type CertificateNumber,
  isCertificateNumber,
  parseCertificateNumber,
} from './organization/certificate-number.ts'
export { isMilitaryUnitCode, type MilitaryUnitCode, parseMilitaryUnitCode } from './organization/military-unit-code.ts'
export {
  formatOrganizationCode,
  isOrganizationCode,
  type OrganizationCode,
  parseOrganizationCode,
} from './organization/organization-code.ts'
export {
  formatSocialCreditCode,
  isSocialCreditCode,
  parseSocialCreditCode,
  type SocialCreditCode,
} from './organization/social-credit-code.ts'
export { formatSocialCreditCodeInput } from './organization/social-credit-code-input.ts'
export { isTaxpayerId, parseTaxpayerId, type TaxpayerId } from './organization/taxpayer-id.ts'

// Contact: phones, e-mail, addresses.

export { type Email, isEmail, parseEmail } from './contact/email.ts'
export {
  formatInternationalPhone,
  type InternationalPhone,
  isInternationalPhone,
  parseInternationalPhone,
} from './contact/international-phone.ts'
export { formatMobilePhone, isMobilePhone, type MobilePhone, parseMobilePhone } from './contact/mobile-phone.ts'
export { formatMobilePhoneInput } from './contact/mobile-phone-input.ts'
export { formatOfficePhone, isOfficePhone, type OfficePhone, parseOfficePhone } from './contact/office-phone.ts'
export { formatOfficePhoneInput } from './contact/office-phone-input.ts'
export { isPostalAddress, type PostalAddress, parsePostalAddress } from './contact/postal-address/postal-address.ts'
export { isPostcode, type Postcode, parsePostcode } from './contact/postcode.ts'

// Names: of services (网站名称, APP名称), entities and persons. More evidence, and all places: `beian/naming`.

export type { NamingRule } from './data/naming/naming-rule.ts'
export { checkEntityName, type EntityName, type EntityNameContext } from './naming/entity-name.ts'
export { checkPersonName, type PersonName, type PersonNameContext } from './naming/person-name.ts'
export {
  checkServiceName,
  type ServiceName,
  type ServiceNameCheck,
  type ServiceNameContext,
} from './naming/service-name/check-service-name.ts'
export { createNaming, type NamingConfig } from './naming/service-name/create-naming.ts'

// Record numbers: what was issued (备案号) and must be shown. Whole pages: `beian/footer`.

export { eachRecordNumber } from './record/each-record-number.ts'
export { type FoundRecord, findRecordNumbers } from './record/find-record-numbers.ts'
export { formatIcpNumber, type IcpNumber, isIcpNumber, isSameIcpEntity, parseIcpNumber } from './record/icp-number.ts'
export { formatIcpNumberInput } from './record/icp-number-input.ts'
export { isOperatingLicense, type OperatingLicense, parseOperatingLicense } from './record/operating-license.ts'
export {
  formatPublicSecurityNumber,
  isPublicSecurityNumber,
  type PublicSecurityNumber,
  parsePublicSecurityNumber,
} from './record/public-security-number.ts'
export { isRecordNumber, parseRecordNumber, type RecordNumber, recordLink } from './record/record-number.ts'
export { isTelecomLicense, parseTelecomLicense, type TelecomLicense } from './record/telecom-license.ts'

// Network: domains, addresses, what identifies an app.

export { type AppIdentity, isAppIdentity, parseAppIdentity } from './network/app-identity.ts'
export { type Domain, formatDomain, isDomain, parseDomain } from './network/domain.ts'
export { type Fingerprint, formatFingerprint, isFingerprint, parseFingerprint } from './network/fingerprint.ts'
export { type HomeUrl, isHomeUrl, parseHomeUrl } from './network/home-url.ts'
export { formatIpRanges, type IpRanges, isIpRanges, parseIpRanges } from './network/ip-ranges.ts'
export { isPackageName, type PackageName, parsePackageName } from './network/package-name.ts'
export { isPublicKey, type PublicKey, parsePublicKey } from './network/public-key.ts'

// Enumerations: what the forms let choose, and the receiving systems' codes.

export {
  type CodeSystem,
  type CodeTable,
  codeOf,
  decodeCodes,
  encodeCodes,
  keyOfCode,
  organizationDocumentCode,
} from './data/enumerations/codes.ts'
export { type EnumerationName, isKeyOf, type KeyOf, keysOf, type Nature } from './data/enumerations/enumeration.ts'

// Providers: who connects services and registers domains, for the choices of a form.

export type { Provider, ProviderRole } from './data/providers/provider.ts'
export { providersOf } from './data/providers/providers-of.ts'

// Privacy: personal values for screens and logs; what a number is, whatever it is.

export { recognize } from './foundation/recognize.ts'
export {
  maskAddress,
  maskBankCard,
  maskEmail,
  maskMobilePhone,
  maskOfficePhone,
  maskPassport,
  maskPersonDocument,
  maskPersonName,
  maskResidentId,
  maskSocialCreditCode,
  maskTaxpayerId,
} from './privacy/mask.ts'
export { findPersonalNumbers, redact } from './privacy/redact.ts'

// How old the data is.

export { dataVersions } from './data/versions.ts'
