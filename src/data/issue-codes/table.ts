// Generated from ../../foundation/catalog/ by `npm run generate`. Do not edit.
// Codes of findings: reasons, parted by spaces, by thing.

export const keyReasons = 'unknown'
export const labelReasons = 'conflict duplicate type unknown'
export const fieldReasons = 'duplicate format insecure placeholder range required too_large too_small type unknown'
export const residentIdReasons = 'charset checksum format length outdated placeholder range required retired too_large type unknown wrong_kind'
export const residencePermitReasons = 'charset checksum format length mismatch placeholder range required too_large type unknown wrong_kind'
export const foreignPermanentResidentIdReasons = 'charset checksum format length placeholder range required too_large type unknown wrong_kind'
export const passportReasons = 'charset format length outdated placeholder required too_large type wrong_kind'
export const hongKongMacaoTravelPermitReasons = 'charset length placeholder required too_large type wrong_kind'
export const taiwanResidentTravelPermitReasons = 'charset length not_allowed outdated placeholder required too_large type wrong_kind'
export const militaryOfficerIdReasons = 'format length missing placeholder required retired too_large type wrong_kind'
export const validityReasons = 'conflict expired format mismatch not_allowed range required too_small type'
export const socialCreditCodeReasons = 'charset checksum format length placeholder required too_large type unknown wrong_kind'
export const organizationCodeReasons = 'charset checksum length placeholder required too_large type wrong_kind'
export const businessRegistrationNumberReasons = 'charset checksum format length outdated placeholder required too_large type unknown wrong_kind'
export const taxpayerIdReasons = 'charset checksum format length placeholder required too_large type unknown wrong_kind'
export const militaryUnitCodeReasons = 'charset format length placeholder range required type wrong_kind'
export const certificateNumberReasons = 'charset checksum format length mismatch outdated placeholder required type wrong_kind'
export const officePhoneReasons = 'charset length mismatch missing placeholder range required retired too_large type unknown wrong_kind'
export const mobilePhoneReasons = 'charset format length not_allowed placeholder range required too_large type unknown wrong_kind'
export const internationalPhoneReasons = 'charset length missing required too_large type unknown'
export const emailReasons = 'charset format length placeholder required type unknown wrong_kind'
export const postcodeReasons = 'charset length mismatch placeholder required too_large type unknown'
export const postalAddressReasons = 'charset length mismatch missing not_allowed placeholder required too_large type wrong_kind'
export const serviceNameReasons = 'charset conflict disguised format mismatch not_allowed placeholder required too_large too_small type'
export const entityNameReasons = 'charset conflict format mismatch not_allowed placeholder required too_large too_small type wrong_kind'
export const personNameReasons = 'charset format not_allowed placeholder required too_large too_small type wrong_kind'
export const icpNumberReasons = 'format length mismatch missing placeholder range required too_large type unknown wrong_kind'
export const telecomLicenseReasons = 'format length missing placeholder range required too_large type unknown wrong_kind'
export const publicSecurityNumberReasons = 'format length mismatch missing outdated placeholder required too_large type unknown wrong_kind'
export const operatingLicenseReasons = 'format length placeholder range required type unknown wrong_kind'
export const recordNumberReasons = 'format length placeholder required type'
export const footerIcpReasons = 'missing'
export const footerLinkReasons = 'format insecure mismatch missing outdated'
export const footerIconReasons = 'missing'
export const footerNumberReasons = 'conflict format mismatch missing outdated placeholder range required unknown wrong_kind'
export const footerLabelReasons = 'wrong_kind'
export const footerLicenseReasons = 'missing'
export const footerCopyrightReasons = 'missing'
export const footerPageReasons = 'charset'
export const footerExpectedReasons = 'format missing wrong_kind'
export const domainReasons = 'charset format length missing not_allowed placeholder required too_large type unknown wrong_kind'
export const ipRangesReasons = 'conflict duplicate format length not_allowed range required too_large type wrong_kind'
export const appIdentityReasons = 'charset format insecure length mismatch placeholder required too_large too_small type unknown'
export const homeUrlReasons = 'charset format length not_allowed required too_large type wrong_kind'
export const materialReasons = 'duplicate format length mismatch missing not_allowed placeholder required too_large too_small type'
export const certificateReasons = 'expired format insecure not_allowed required too_large type'
export const appPackageReasons = 'conflict format mismatch missing not_allowed required too_large type wrong_kind'
export const divisionReasons = 'format mismatch outdated unknown'
export const organizationDocumentReasons = 'mismatch not_allowed retired wrong_kind'
export const emergencyPhoneReasons = 'conflict duplicate wrong_kind'
export const principalReasons = 'conflict duplicate mismatch range too_large'
export const personDocumentReasons = 'not_allowed'
export const residenceReasons = 'not_allowed required'
export const phonesReasons = 'too_small'
export const documentAddressReasons = 'mismatch'
export const remarksReasons = 'missing not_allowed required too_large too_small'
export const domainSuffixReasons = 'mismatch not_allowed'
export const servicesReasons = 'too_large'
export const planReasons = 'required'
export const filingKindReasons = 'conflict mismatch missing not_allowed required'
export const homePageReasons = 'mismatch'
export const serviceReasons = 'duplicate'
export const serviceContentReasons = 'mismatch missing not_allowed wrong_kind'
export const preApprovalReasons = 'duplicate mismatch missing not_allowed'
export const accountReasons = 'conflict'
export const noticeReasons = 'required'
export const filingNumberReasons = 'mismatch not_allowed wrong_kind'
export const openedOnReasons = 'conflict'
export const accessReasons = 'conflict'
export const appPlatformReasons = 'duplicate'
export const creditCodeReasons = 'mismatch'
export const certificateAddressReasons = 'mismatch wrong_kind'
export const interactiveReasons = 'conflict'
export const dangerousGoodsReasons = 'missing'
export const registrarReasons = 'not_allowed'
export const overseasReasons = 'conflict'
export const providerNameReasons = 'mismatch'
export const providerPhoneReasons = 'format'
export const resourceReasons = 'expired too_small'
export const commercialLicenseReasons = 'missing'
export const safetyAssessmentReasons = 'missing'
export const deadlineReasons = 'expired'
export const eventReasons = 'conflict'
export const domainWordReasons = 'not_allowed'
export const domainRegistrationReasons = 'expired mismatch too_small'
export const headReasons = 'wrong_kind'
export const filedServiceReasons = 'missing not_allowed unknown'
export const twoFormsReasons = 'conflict mismatch unknown'

/** Of every thing. */
export const allReasons: { readonly [thing: string]: string } = {
  key: keyReasons,
  label: labelReasons,
  field: fieldReasons,
  resident_id: residentIdReasons,
  residence_permit: residencePermitReasons,
  foreign_permanent_resident_id: foreignPermanentResidentIdReasons,
  passport: passportReasons,
  hong_kong_macao_travel_permit: hongKongMacaoTravelPermitReasons,
  taiwan_resident_travel_permit: taiwanResidentTravelPermitReasons,
  military_officer_id: militaryOfficerIdReasons,
  validity: validityReasons,
  social_credit_code: socialCreditCodeReasons,
  organization_code: organizationCodeReasons,
  business_registration_number: businessRegistrationNumberReasons,
  taxpayer_id: taxpayerIdReasons,
  military_unit_code: militaryUnitCodeReasons,
  certificate_number: certificateNumberReasons,
  office_phone: officePhoneReasons,
  mobile_phone: mobilePhoneReasons,
  international_phone: internationalPhoneReasons,
  email: emailReasons,
  postcode: postcodeReasons,
  postal_address: postalAddressReasons,
  service_name: serviceNameReasons,
  entity_name: entityNameReasons,
  person_name: personNameReasons,
  icp_number: icpNumberReasons,
  telecom_license: telecomLicenseReasons,
  public_security_number: publicSecurityNumberReasons,
  operating_license: operatingLicenseReasons,
  record_number: recordNumberReasons,
  footer_icp: footerIcpReasons,
  footer_link: footerLinkReasons,
  footer_icon: footerIconReasons,
  footer_number: footerNumberReasons,
  footer_label: footerLabelReasons,
  footer_license: footerLicenseReasons,
  footer_copyright: footerCopyrightReasons,
  footer_page: footerPageReasons,
  footer_expected: footerExpectedReasons,
  domain: domainReasons,
  ip_ranges: ipRangesReasons,
  app_identity: appIdentityReasons,
  home_url: homeUrlReasons,
  material: materialReasons,
  certificate: certificateReasons,
  app_package: appPackageReasons,
  division: divisionReasons,
  organization_document: organizationDocumentReasons,
  emergency_phone: emergencyPhoneReasons,
  principal: principalReasons,
  person_document: personDocumentReasons,
  residence: residenceReasons,
  phones: phonesReasons,
  document_address: documentAddressReasons,
  remarks: remarksReasons,
  domain_suffix: domainSuffixReasons,
  services: servicesReasons,
  plan: planReasons,
  filing_kind: filingKindReasons,
  home_page: homePageReasons,
  service: serviceReasons,
  service_content: serviceContentReasons,
  pre_approval: preApprovalReasons,
  account: accountReasons,
  notice: noticeReasons,
  filing_number: filingNumberReasons,
  opened_on: openedOnReasons,
  access: accessReasons,
  app_platform: appPlatformReasons,
  credit_code: creditCodeReasons,
  certificate_address: certificateAddressReasons,
  interactive: interactiveReasons,
  dangerous_goods: dangerousGoodsReasons,
  registrar: registrarReasons,
  overseas: overseasReasons,
  provider_name: providerNameReasons,
  provider_phone: providerPhoneReasons,
  resource: resourceReasons,
  commercial_license: commercialLicenseReasons,
  safety_assessment: safetyAssessmentReasons,
  deadline: deadlineReasons,
  event: eventReasons,
  domain_word: domainWordReasons,
  domain_registration: domainRegistrationReasons,
  head: headReasons,
  filed_service: filedServiceReasons,
  two_forms: twoFormsReasons,
}
