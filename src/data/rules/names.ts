// Generated from *.tsv by `npm run generate`. Do not edit.
// Names of the rules, parted by spaces, by room: for the options that name rules.

export const contactRuleNames = 'office-phone-genuine mobile-receives-messages address-precise address-in-division no-municipal-district'
export const filingRuleNames = 'kind-by-numbers domain-of-one-entity shell-cancelled-first on-file-here access-with-service-number access-keeps-name access-of-sites-and-apps change-keeps change-apart-from-adding domain-before-name one-order-at-a-time migrated-domain migration-of-websites service-principal-age license-months principal-document principal-is-legal-representative one-principal individual-lives-in-province distinct-phones office-phone-given address-in-city-of-document document-address-in-province contents-of-province contents-need-remark remarks-tell-contents remarks-length remarks-words personal-site-statement remarks-on-entity suffix-of-province services-per-order services-need-plan services-of-entity kind-of-province remarks-on-pre-approvals division-in-force provider-region provider-phone contents-of-kind resource-valid new-service-has-no-number other-is-named entries-differ same-entity same-nature same-division same-head same-person same-service-name same-domain same-icp-number same-ip-ranges same-access-provider same-registrar same-platforms template-of-entity template-contact document-fits-nature individual-is-principal emergency-phone principals-differ principal-age home-page one-domain-one-website contents-fit-nature contents-need-approval pre-approvals-of-organizations domain-holder domain-valid domain-months account-fits-nature division-in-province notice head retired-certificates office-phone-local domain-forum domain-game domain-state-head one-person-one-identity emergency-phone-of-another code-fits-name permit-fits-type domain-of-government domain-of-institution registrar-licensed first-has-no-number number-of-entity one-access-provider one-platform-once opened-after-approval interactive dangerous-goods-certificate contents-of-individuals remark-words mini-program-remark public-security-deadline'
export const deadlineRuleNames = 'template-review domain-data provider-review provider-call sms-check sms-attempts sms-resubmission authority-review query-sync icp-number-display police-entity-review police-service-review police-number-display change-report change-correction change-after-access cancellation'
export const identityRuleNames = 'residence-permit-region taiwan-permit-single-entry military-officer-id-not-offered document-not-expired document-months-left resident-id-validity permit-validity'
export const namingRuleNames = 'len-min len-max chr-digit chr-latin chr-domain chr-special chr-han head-nation head-nation-any head-rights head-ext evade ind-state gov-name sens foreign claim pre-news pre-pub pre-edu pre-tutor pre-med pre-drug pre-cult pre-av pre-bbs pre-game pre-rel pre-ride pre-fin ind-org ind-ban ind-generic ind-idiom ind-biz ind-provword ind-place ind-person nature rel-org rel-place app-generic app-chars mini-name mini-length app-length prov-beijing prov-tianjin prov-shandong prov-shanghai prov-jiangsu prov-jiangsu-form prov-jiangxi prov-zhejiang prov-guangdong prov-henan prov-chongqing prov-sichuan prov-guizhou prov-hainan prov-yunnan entity-full-name entity-nature entity-legal-form person-full-name'
export const networkRuleNames = 'registrable-domain domain-suffix domain-characters one-domain app-domain-levels public-address ip-range-shape home-url app-package-name app-fingerprint app-public-key'
export const organizationRuleNames = 'credit-category credit-registrar registration-number-form military-unit-code credit-code-borne'
export const recordRuleNames = 'icp-province-character public-security-province-character public-security-renewal footer-icp-number footer-icp-link footer-icp-host footer-service-number footer-either-number footer-copyright-line footer-public-security-link footer-public-security-host footer-public-security-icon app-number-shown mini-program-number-shown footer-government-code footer-news-license footer-ai-filing'

/** Of every room. */
export const allRuleNames: { readonly [room: string]: string } = {
  contact: contactRuleNames,
  filing: filingRuleNames,
  deadline: deadlineRuleNames,
  identity: identityRuleNames,
  naming: namingRuleNames,
  network: networkRuleNames,
  organization: organizationRuleNames,
  record: recordRuleNames,
}
