// identity

// contact
export * from './contact/area-code-serves.ts'
export * from './contact/email.ts'
export * from './contact/international-phone.ts'
export * from './contact/mobile-phone.ts'
export * from './contact/office-phone.ts'
export * from './contact/postal-address.ts'
export * from './contact/postcode.ts'
export * from './contact/postcode-provinces.ts'
// filing
export * from './data/enumerations/enumeration.ts'
export { enumerationKeys, organizationDocuments } from './data/enumerations/table.ts'
export type * from './data/forms/model.ts'
// common
export { type DataTable, dataVersions } from './data/versions.ts'
export {
  type CheckFilingOptions,
  checkDomainTemplate,
  checkIcpFiling,
  checkPublicSecurityFiling,
} from './filing/check-filing.ts'
export {
  documentsOf,
  isDocumentAllowed,
  type OrganizationDocument,
  type OrganizationDocumentInput,
  parseOrganizationDocument,
} from './filing/organization-document.ts'
export { type PersonDocument, type PersonDocumentInput, parsePersonDocument } from './filing/person-document.ts'
export type { FilingReport, ReportSection, SeverityOverrides } from './filing/report.ts'
export type { IsoDate } from './foundation/calendar.ts'
export type { Spans } from './foundation/catalog/params.ts'
export type { IssueParams } from './foundation/catalog.ts'
export {
  groupIssues,
  type Issue,
  type IssueCode,
  loggable,
  type ParamsOf,
  type PathStep,
  type RuleId,
  type Severity,
  type Suggestion,
} from './foundation/issue.ts'
export { type NumberKind, recognize } from './foundation/recognize.ts'
export { type Result, type Verdict, verdictOf } from './foundation/result.ts'
export {
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  toStandardSchema,
} from './foundation/standard-schema.ts'
export * from './identity/foreign-permanent-resident-id.ts'
export * from './identity/hong-kong-macao-travel-permit.ts'
export * from './identity/military-officer-id.ts'
export * from './identity/passport.ts'
export * from './identity/residence-permit.ts'
export * from './identity/resident-id.ts'
export * from './identity/taiwan-resident-travel-permit.ts'
export * from './identity/validity-period.ts'
// naming
export * from './naming/create-naming.ts'
export * from './naming/entity-name.ts'
export * from './naming/person-name.ts'
export * from './naming/service-name.ts'
// network
export * from './network/app-identity.ts'
export * from './network/domain.ts'
export * from './network/home-url.ts'
export * from './network/ip-ranges.ts'
// organization
export * from './organization/business-registration-number.ts'
export * from './organization/certificate-number.ts'
export * from './organization/military-unit-code.ts'
export * from './organization/organization-code.ts'
export * from './organization/social-credit-code.ts'
export * from './organization/taxpayer-id.ts'
// privacy
export * from './privacy/mask.ts'
export * from './privacy/redact.ts'
// record
export * from './record/find-record-numbers.ts'
export {
  formatIcpNumber,
  type IcpNumber,
  type IcpNumberService,
  isIcpNumber,
  isSameIcpEntity,
  parseIcpNumber,
} from './record/icp-number.ts'
export {
  isOperatingLicense,
  type OperatingLicense,
  type OperatingLicenseKind,
  parseOperatingLicense,
} from './record/operating-license.ts'
export {
  formatPublicSecurityNumber,
  isPublicSecurityNumber,
  type PublicSecurityNumber,
  parsePublicSecurityNumber,
} from './record/public-security-number.ts'
export {
  isRecordNumber,
  parseRecordNumber,
  type RecordNumber,
  recordLink,
} from './record/record-number.ts'
export {
  isTelecomLicense,
  parseTelecomLicense,
  type TelecomClass,
  type TelecomLicense,
} from './record/telecom-license.ts'
