// Generated from source.tsv by `npm run generate`. Do not edit.
// Enumerations of the two filing forms. Sources and dates: README.md beside this file.

/** Date on which the lists were last read (ISO). */
export const enumerationsVersion = '2026-11-28'

/** Keys of `nature`, in the order of the forms. */
export const natureKeys: readonly ["national-defence", "government", "institution", "enterprise", "individual", "social-organization", "private-non-enterprise", "foundation", "law-firm", "foreign-cultural-center", "mass-organization", "forensic-institution", "religious-body", "overseas-institution", "medical-institution", "notary-office", "collective-economy", "arbitration-commission"] = /* @__PURE__ */ Object.freeze(["national-defence", "government", "institution", "enterprise", "individual", "social-organization", "private-non-enterprise", "foundation", "law-firm", "foreign-cultural-center", "mass-organization", "forensic-institution", "religious-body", "overseas-institution", "medical-institution", "notary-office", "collective-economy", "arbitration-commission"] as const)

/** Keys of `person-document`, in the order of the forms. */
export const personDocumentKeys: readonly ["resident-id", "passport", "taiwan-resident-travel-permit", "hong-kong-macao-travel-permit", "foreign-permanent-resident-id", "hong-kong-macao-residence-permit", "taiwan-residence-permit", "military-officer-id"] = /* @__PURE__ */ Object.freeze(["resident-id", "passport", "taiwan-resident-travel-permit", "hong-kong-macao-travel-permit", "foreign-permanent-resident-id", "hong-kong-macao-residence-permit", "taiwan-residence-permit", "military-officer-id"] as const)

/** Keys of `organization-document`, in the order of the forms. */
export const organizationDocumentKeys: readonly ["business-license", "organization-code-certificate", "foreign-representative-office-registration", "military-unit-code", "military-paid-service-license", "social-credit-code-certificate", "institution-legal-person-certificate", "social-organization-registration", "private-non-enterprise-registration", "social-service-registration", "private-school-license", "foundation-registration", "law-firm-license", "foreign-cultural-center-registration", "foreign-tourism-office-approval", "embassy-school-license", "forensic-license", "religious-site-registration", "overseas-institution-certificate", "medical-practice-license", "notary-practice-certificate", "rural-collective-registration", "arbitration-registration"] = /* @__PURE__ */ Object.freeze(["business-license", "organization-code-certificate", "foreign-representative-office-registration", "military-unit-code", "military-paid-service-license", "social-credit-code-certificate", "institution-legal-person-certificate", "social-organization-registration", "private-non-enterprise-registration", "social-service-registration", "private-school-license", "foundation-registration", "law-firm-license", "foreign-cultural-center-registration", "foreign-tourism-office-approval", "embassy-school-license", "forensic-license", "religious-site-registration", "overseas-institution-certificate", "medical-practice-license", "notary-practice-certificate", "rural-collective-registration", "arbitration-registration"] as const)

/** Keys of `access-mode`, in the order of the forms. */
export const accessModeKeys: readonly ["dedicated-line", "colocation", "virtual-host", "other", "cloud"] = /* @__PURE__ */ Object.freeze(["dedicated-line", "colocation", "virtual-host", "other", "cloud"] as const)

/** Keys of `server-location`, in the order of the forms. */
export const serverLocationKeys: readonly ["11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65"] = /* @__PURE__ */ Object.freeze(["11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65"] as const)

/** Keys of `public-security-access-mode`, in the order of the forms. */
export const publicSecurityAccessModeKeys: readonly ["virtual-space", "leased-host", "other"] = /* @__PURE__ */ Object.freeze(["virtual-space", "leased-host", "other"] as const)

/** Keys of `service-content`, in the order of the forms. */
export const serviceContentKeys: readonly ["instant-messaging", "search-engine", "general-portal", "web-mail", "online-news", "blog", "online-advertising", "organization-portal", "online-shopping", "online-payment", "online-banking", "online-securities", "online-games", "online-music", "online-video", "online-pictures", "software-download", "job-search", "dating", "real-estate", "online-education", "website-building", "wap", "other", "app", "p2p-lending", "equity-crowdfunding", "online-insurance", "cross-sector-finance", "non-bank-payment"] = /* @__PURE__ */ Object.freeze(["instant-messaging", "search-engine", "general-portal", "web-mail", "online-news", "blog", "online-advertising", "organization-portal", "online-shopping", "online-payment", "online-banking", "online-securities", "online-games", "online-music", "online-video", "online-pictures", "software-download", "job-search", "dating", "real-estate", "online-education", "website-building", "wap", "other", "app", "p2p-lending", "equity-crowdfunding", "online-insurance", "cross-sector-finance", "non-bank-payment"] as const)

/** Keys of `pre-approval`, in the order of the forms. */
export const preApprovalKeys: readonly ["news", "publication", "education", "medical", "drug-device", "bulletin-board", "culture", "audio-visual", "ride-hailing", "finance", "tutoring", "religion", "game"] = /* @__PURE__ */ Object.freeze(["news", "publication", "education", "medical", "drug-device", "bulletin-board", "culture", "audio-visual", "ride-hailing", "finance", "tutoring", "religion", "game"] as const)

/** Keys of `language`, in the order of the forms. */
export const languageKeys: readonly ["zh-Hans", "zh-Hant", "ug", "kk", "ky", "mn", "bo", "za", "ko", "ii", "hmn", "en", "ja", "fr", "ru", "es", "ar"] = /* @__PURE__ */ Object.freeze(["zh-Hans", "zh-Hant", "ug", "kk", "ky", "mn", "bo", "za", "ko", "ii", "hmn", "en", "ja", "fr", "ru", "es", "ar"] as const)

/** Keys of `service-type`, in the order of the forms. */
export const serviceTypeKeys: readonly ["website", "app", "mini-program", "quick-app"] = /* @__PURE__ */ Object.freeze(["website", "app", "mini-program", "quick-app"] as const)

/** Keys of `filing-kind`, in the order of the forms. */
export const filingKindKeys: readonly ["first", "add-service", "add-service-without-entity", "add-access", "change-entity", "change-service", "change-both", "cancel-entity", "cancel-service", "cancel-access", "transfer", "migrate"] = /* @__PURE__ */ Object.freeze(["first", "add-service", "add-service-without-entity", "add-access", "change-entity", "change-service", "change-both", "cancel-entity", "cancel-service", "cancel-access", "transfer", "migrate"] as const)

/** Keys of `app-platform`, in the order of the forms. */
export const appPlatformKeys: readonly ["android", "ios", "harmonyos"] = /* @__PURE__ */ Object.freeze(["android", "ios", "harmonyos"] as const)

/** Keys of `account`, in the order of the forms. */
export const accountKeys: readonly ["individual", "organization"] = /* @__PURE__ */ Object.freeze(["individual", "organization"] as const)

/** Keys of `dangerous-goods`, in the order of the forms. */
export const dangerousGoodsKeys: readonly ["firearms", "explosives", "toxic-chemicals", "explosive-precursors", "dangerous-chemicals", "radioactive-material", "nuclear-material", "controlled-weapons", "other"] = /* @__PURE__ */ Object.freeze(["firearms", "explosives", "toxic-chemicals", "explosive-precursors", "dangerous-chemicals", "radioactive-material", "nuclear-material", "controlled-weapons", "other"] as const)

/** Keys of `filing-process`, in the order of the forms. */
export const filingProcessKeys: readonly ["domain", "icp", "public-security"] = /* @__PURE__ */ Object.freeze(["domain", "icp", "public-security"] as const)

/** Keys of `filing-actor`, in the order of the forms. */
export const filingActorKeys: readonly ["applicant", "registrar", "provider", "authority", "police"] = /* @__PURE__ */ Object.freeze(["applicant", "registrar", "provider", "authority", "police"] as const)

/** Keys of `filing-step`, in the order of the forms. */
export const filingStepKeys: readonly ["template-review", "domain-data", "provider-review", "provider-call", "sms-check", "sms-attempts", "sms-resubmission", "authority-review", "query-sync", "icp-number-display", "public-security-filing", "police-entity-review", "police-service-review", "police-number-display", "change-report", "change-correction", "change-after-access", "cancellation"] = /* @__PURE__ */ Object.freeze(["template-review", "domain-data", "provider-review", "provider-call", "sms-check", "sms-attempts", "sms-resubmission", "authority-review", "query-sync", "icp-number-display", "public-security-filing", "police-entity-review", "police-service-review", "police-number-display", "change-report", "change-correction", "change-after-access", "cancellation"] as const)

/** Keys of `filing-event`, in the order of the forms. */
export const filingEventKeys: readonly ["template-submitted", "template-approved", "template-returned", "domain-bought", "domain-data-arrived", "filing-submitted", "provider-called", "call-answered", "provider-passed", "provider-returned", "authority-submitted", "sms-sent", "sms-confirmed", "sms-expired", "sms-returned", "icp-approved", "authority-returned", "query-visible", "opened", "icp-number-shown", "police-account-opened", "police-entity-submitted", "police-entity-approved", "police-entity-returned", "police-service-submitted", "police-service-approved", "police-service-returned", "police-number-shown", "change-planned", "change-happened", "change-reported", "access-approved", "service-ended", "cancel-submitted", "cancelled"] = /* @__PURE__ */ Object.freeze(["template-submitted", "template-approved", "template-returned", "domain-bought", "domain-data-arrived", "filing-submitted", "provider-called", "call-answered", "provider-passed", "provider-returned", "authority-submitted", "sms-sent", "sms-confirmed", "sms-expired", "sms-returned", "icp-approved", "authority-returned", "query-visible", "opened", "icp-number-shown", "police-account-opened", "police-entity-submitted", "police-entity-approved", "police-entity-returned", "police-service-submitted", "police-service-approved", "police-service-returned", "police-number-shown", "change-planned", "change-happened", "change-reported", "access-approved", "service-ended", "cancel-submitted", "cancelled"] as const)

/** Keys of `deadline-state`, in the order of the forms. */
export const deadlineStateKeys: readonly ["done", "open", "overdue", "later"] = /* @__PURE__ */ Object.freeze(["done", "open", "overdue", "later"] as const)

/** Keys of `icp-filing-state`, in the order of the forms. */
export const icpFilingStateKeys: readonly ["not-filed", "draft", "provider-review", "provider-returned", "ready-for-authority", "sms-check", "sms-expired", "sms-returned", "authority-review", "authority-returned", "filed", "cancelled"] = /* @__PURE__ */ Object.freeze(["not-filed", "draft", "provider-review", "provider-returned", "ready-for-authority", "sms-check", "sms-expired", "sms-returned", "authority-review", "authority-returned", "filed", "cancelled"] as const)

/** Keys of `public-security-filing-state`, in the order of the forms. */
export const publicSecurityFilingStateKeys: readonly ["not-registered", "entity-draft", "entity-review", "entity-returned", "service-draft", "service-review", "service-returned", "face-check", "filed"] = /* @__PURE__ */ Object.freeze(["not-registered", "entity-draft", "entity-review", "entity-returned", "service-draft", "service-review", "service-returned", "face-check", "filed"] as const)

/** Keys of `sms-check-state`, in the order of the forms. */
export const smsCheckStateKeys: readonly ["waiting", "confirmed", "expired"] = /* @__PURE__ */ Object.freeze(["waiting", "confirmed", "expired"] as const)

/** Keys of `filing-act`, in the order of the forms. */
export const filingActKeys: readonly ["edit", "submit", "withdraw", "wait", "answer-call", "answer-sms", "ask-provider", "show-number", "change", "cancel", "register", "attend"] = /* @__PURE__ */ Object.freeze(["edit", "submit", "withdraw", "wait", "answer-call", "answer-sms", "ask-provider", "show-number", "change", "cancel", "register", "attend"] as const)

/** Keys of `material`, in the order of the forms. */
export const materialKeys: readonly ["principal-id", "entity-document", "head-id", "handheld-photo", "head-handheld-photo", "portrait", "verification-sheet", "domain-certificate", "domain-screenshot", "domain-holder-proof", "residence-proof", "work-proof", "guardian-papers", "authorization", "service-authorization", "approval", "dangerous-goods-certificate", "commitment-letter", "commitment-video", "party-building-letter", "staffing-approval", "website-plan", "name-change-letter", "trademark-certificate", "app-icon", "safety-assessment", "commercial-license"] = /* @__PURE__ */ Object.freeze(["principal-id", "entity-document", "head-id", "handheld-photo", "head-handheld-photo", "portrait", "verification-sheet", "domain-certificate", "domain-screenshot", "domain-holder-proof", "residence-proof", "work-proof", "guardian-papers", "authorization", "service-authorization", "approval", "dangerous-goods-certificate", "commitment-letter", "commitment-video", "party-building-letter", "staffing-approval", "website-plan", "name-change-letter", "trademark-certificate", "app-icon", "safety-assessment", "commercial-license"] as const)

/** Keys of `filing-stage`, in the order of the forms. */
export const filingStageKeys: readonly ["domain-template", "domain", "icp", "text-message", "icp-footer", "public-security", "public-security-footer"] = /* @__PURE__ */ Object.freeze(["domain-template", "domain", "icp", "text-message", "icp-footer", "public-security", "public-security-footer"] as const)

/** Keys of `material-condition`, in the order of the forms. */
export const materialConditionKeys: readonly ["always", "delegate", "own-principal", "under-age", "from-elsewhere", "pre-approval", "dangerous-goods", "domain-elsewhere", "other-holder", "many-websites", "trademark", "renamed", "interactive", "commercial"] = /* @__PURE__ */ Object.freeze(["always", "delegate", "own-principal", "under-age", "from-elsewhere", "pre-approval", "dangerous-goods", "domain-elsewhere", "other-holder", "many-websites", "trademark", "renamed", "interactive", "commercial"] as const)

/** Keys of every enumeration, by its name. */
export const enumerationKeys: {
  readonly "nature": typeof natureKeys
  readonly "person-document": typeof personDocumentKeys
  readonly "organization-document": typeof organizationDocumentKeys
  readonly "access-mode": typeof accessModeKeys
  readonly "server-location": typeof serverLocationKeys
  readonly "public-security-access-mode": typeof publicSecurityAccessModeKeys
  readonly "service-content": typeof serviceContentKeys
  readonly "pre-approval": typeof preApprovalKeys
  readonly "language": typeof languageKeys
  readonly "service-type": typeof serviceTypeKeys
  readonly "filing-kind": typeof filingKindKeys
  readonly "app-platform": typeof appPlatformKeys
  readonly "account": typeof accountKeys
  readonly "dangerous-goods": typeof dangerousGoodsKeys
  readonly "filing-process": typeof filingProcessKeys
  readonly "filing-actor": typeof filingActorKeys
  readonly "filing-step": typeof filingStepKeys
  readonly "filing-event": typeof filingEventKeys
  readonly "deadline-state": typeof deadlineStateKeys
  readonly "icp-filing-state": typeof icpFilingStateKeys
  readonly "public-security-filing-state": typeof publicSecurityFilingStateKeys
  readonly "sms-check-state": typeof smsCheckStateKeys
  readonly "filing-act": typeof filingActKeys
  readonly "material": typeof materialKeys
  readonly "filing-stage": typeof filingStageKeys
  readonly "material-condition": typeof materialConditionKeys
} = /* @__PURE__ */ Object.freeze({
  "nature": natureKeys,
  "person-document": personDocumentKeys,
  "organization-document": organizationDocumentKeys,
  "access-mode": accessModeKeys,
  "server-location": serverLocationKeys,
  "public-security-access-mode": publicSecurityAccessModeKeys,
  "service-content": serviceContentKeys,
  "pre-approval": preApprovalKeys,
  "language": languageKeys,
  "service-type": serviceTypeKeys,
  "filing-kind": filingKindKeys,
  "app-platform": appPlatformKeys,
  "account": accountKeys,
  "dangerous-goods": dangerousGoodsKeys,
  "filing-process": filingProcessKeys,
  "filing-actor": filingActorKeys,
  "filing-step": filingStepKeys,
  "filing-event": filingEventKeys,
  "deadline-state": deadlineStateKeys,
  "icp-filing-state": icpFilingStateKeys,
  "public-security-filing-state": publicSecurityFilingStateKeys,
  "sms-check-state": smsCheckStateKeys,
  "filing-act": filingActKeys,
  "material": materialKeys,
  "filing-stage": filingStageKeys,
  "material-condition": materialConditionKeys,
})

/**
 * Codes of the receiving systems by key: the ministry (MIIT), WeChat's filing API, the public-security platform.
 * They are not portable, and bit values from 2^31 up overflow 32-bit operators.
 */
export const codeTables = {
  "miit": {
    "nature": { "national-defence": 1, "government": 2, "institution": 3, "enterprise": 4, "individual": 5, "social-organization": 6, "private-non-enterprise": 9, "foundation": 10, "law-firm": 11, "foreign-cultural-center": 12, "mass-organization": 13, "forensic-institution": 14, "religious-body": 15, "overseas-institution": 16, "medical-institution": 17, "notary-office": 18, "collective-economy": 19, "arbitration-commission": 20 },
    "person-document": { "resident-id": 2, "passport": 7, "taiwan-resident-travel-permit": 11, "hong-kong-macao-travel-permit": 14, "foreign-permanent-resident-id": 30, "hong-kong-macao-residence-permit": 41, "taiwan-residence-permit": 42 },
    "access-mode": { "dedicated-line": 1, "colocation": 2, "virtual-host": 4, "other": 8, "cloud": 16 },
    "server-location": { "11": 2, "12": 268435456, "13": 1024, "14": 134217728, "15": 1048576, "21": 262144, "22": 32768, "23": 8192, "31": 33554432, "32": 65536, "33": 8589934592, "34": 1, "35": 8, "36": 131072, "37": 16777216, "41": 256, "42": 512, "43": 16384, "44": 16, "45": 64, "46": 2048, "50": 4, "51": 8388608, "52": 128, "53": 4294967296, "54": 2147483648, "61": 67108864, "62": 32, "63": 4194304, "64": 2097152, "65": 1073741824 },
    "service-content": { "instant-messaging": 1, "search-engine": 2, "general-portal": 4, "web-mail": 8, "online-news": 16, "blog": 32, "online-advertising": 64, "organization-portal": 128, "online-shopping": 256, "online-payment": 512, "online-banking": 1024, "online-securities": 2048, "online-games": 4096, "online-music": 8192, "online-video": 16384, "online-pictures": 32768, "software-download": 65536, "job-search": 131072, "dating": 262144, "real-estate": 524288, "online-education": 1048576, "website-building": 2097152, "wap": 4194304, "other": 8388608, "app": 134217728, "p2p-lending": 268435456, "equity-crowdfunding": 536870912, "online-insurance": 1073741824, "cross-sector-finance": 2147483648, "non-bank-payment": 4294967296 },
    "pre-approval": { "news": 1, "publication": 2, "education": 4, "medical": 8, "drug-device": 16, "bulletin-board": 32, "culture": 256, "audio-visual": 512, "ride-hailing": 2048, "finance": 4096, "tutoring": 8192, "religion": 16384 },
    "language": { "zh-Hans": 1, "zh-Hant": 2, "ug": 3, "kk": 4, "ky": 5, "mn": 6, "bo": 7, "za": 8, "ko": 9, "ii": 10, "hmn": 11, "en": 12, "ja": 13, "fr": 14, "ru": 15, "es": 16, "ar": 17 },
    "service-type": { "website": 1, "app": 6 },
  },
  "wechat": {
    "nature": { "national-defence": 1, "government": 2, "institution": 3, "enterprise": 4, "individual": 5 },
    "pre-approval": { "news": 1, "publication": 2, "education": 3, "medical": 4, "drug-device": 5, "bulletin-board": 6, "culture": 9, "audio-visual": 10, "ride-hailing": 11, "finance": 13, "tutoring": 14 },
    "icp-filing-state": { "not-filed": 1024, "provider-review": 2, "provider-returned": 3, "authority-review": 4, "authority-returned": 5, "filed": 6 },
    "sms-check-state": { "waiting": 1, "confirmed": 2, "expired": 3 },
  },
  "public-security": {
    "nature": { "national-defence": 1, "government": 2, "institution": 3, "enterprise": 4, "individual": 5, "social-organization": 6, "private-non-enterprise": 7, "foundation": 8, "law-firm": 9, "foreign-cultural-center": 10, "mass-organization": 11, "forensic-institution": 12, "religious-body": 13, "overseas-institution": 14, "medical-institution": 15, "notary-office": 16, "collective-economy": 17, "arbitration-commission": 18 },
  },
} as const

/** Which documents an organization of each nature may file with, and the ministry's code of the pair. */
export const organizationDocuments: {
  readonly "enterprise": { readonly "business-license": 1; readonly "organization-code-certificate": 12; readonly "foreign-representative-office-registration": 27 }
  readonly "national-defence": { readonly "military-unit-code": 5; readonly "military-paid-service-license": 23 }
  readonly "government": { readonly "organization-code-certificate": 9; readonly "social-credit-code-certificate": 13 }
  readonly "institution": { readonly "organization-code-certificate": 3; readonly "institution-legal-person-certificate": 4; readonly "social-credit-code-certificate": 15 }
  readonly "social-organization": { readonly "social-organization-registration": 6; readonly "organization-code-certificate": 10 }
  readonly "private-non-enterprise": { readonly "organization-code-certificate": 16; readonly "private-non-enterprise-registration": 17; readonly "social-service-registration": 36; readonly "private-school-license": 37 }
  readonly "foundation": { readonly "organization-code-certificate": 18; readonly "foundation-registration": 19 }
  readonly "law-firm": { readonly "organization-code-certificate": 20; readonly "law-firm-license": 21 }
  readonly "foreign-cultural-center": { readonly "foreign-cultural-center-registration": 22; readonly "foreign-tourism-office-approval": 34; readonly "embassy-school-license": 40 }
  readonly "mass-organization": { readonly "social-credit-code-certificate": 24 }
  readonly "forensic-institution": { readonly "forensic-license": 28 }
  readonly "religious-body": { readonly "religious-site-registration": 25 }
  readonly "overseas-institution": { readonly "overseas-institution-certificate": 35 }
  readonly "medical-institution": { readonly "medical-practice-license": 38 }
  readonly "notary-office": { readonly "notary-practice-certificate": 39 }
  readonly "collective-economy": { readonly "rural-collective-registration": 43 }
  readonly "arbitration-commission": { readonly "arbitration-registration": 44 }
} = /* @__PURE__ */ Object.freeze({
  "enterprise": /* @__PURE__ */ Object.freeze({ "business-license": 1, "organization-code-certificate": 12, "foreign-representative-office-registration": 27 } as const),
  "national-defence": /* @__PURE__ */ Object.freeze({ "military-unit-code": 5, "military-paid-service-license": 23 } as const),
  "government": /* @__PURE__ */ Object.freeze({ "organization-code-certificate": 9, "social-credit-code-certificate": 13 } as const),
  "institution": /* @__PURE__ */ Object.freeze({ "organization-code-certificate": 3, "institution-legal-person-certificate": 4, "social-credit-code-certificate": 15 } as const),
  "social-organization": /* @__PURE__ */ Object.freeze({ "social-organization-registration": 6, "organization-code-certificate": 10 } as const),
  "private-non-enterprise": /* @__PURE__ */ Object.freeze({ "organization-code-certificate": 16, "private-non-enterprise-registration": 17, "social-service-registration": 36, "private-school-license": 37 } as const),
  "foundation": /* @__PURE__ */ Object.freeze({ "organization-code-certificate": 18, "foundation-registration": 19 } as const),
  "law-firm": /* @__PURE__ */ Object.freeze({ "organization-code-certificate": 20, "law-firm-license": 21 } as const),
  "foreign-cultural-center": /* @__PURE__ */ Object.freeze({ "foreign-cultural-center-registration": 22, "foreign-tourism-office-approval": 34, "embassy-school-license": 40 } as const),
  "mass-organization": /* @__PURE__ */ Object.freeze({ "social-credit-code-certificate": 24 } as const),
  "forensic-institution": /* @__PURE__ */ Object.freeze({ "forensic-license": 28 } as const),
  "religious-body": /* @__PURE__ */ Object.freeze({ "religious-site-registration": 25 } as const),
  "overseas-institution": /* @__PURE__ */ Object.freeze({ "overseas-institution-certificate": 35 } as const),
  "medical-institution": /* @__PURE__ */ Object.freeze({ "medical-practice-license": 38 } as const),
  "notary-office": /* @__PURE__ */ Object.freeze({ "notary-practice-certificate": 39 } as const),
  "collective-economy": /* @__PURE__ */ Object.freeze({ "rural-collective-registration": 43 } as const),
  "arbitration-commission": /* @__PURE__ */ Object.freeze({ "arbitration-registration": 44 } as const),
})
