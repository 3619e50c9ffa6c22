// Generated from source.tsv and kinds.tsv by `npm run generate`. Do not edit.
// The forms: every field, its type, when it is required, and its rule.

import type { FilingKind } from '../enumerations/enumeration.ts'
import type { Due, Shape } from './shape.ts'

/** Name of an object of the forms. */
export type ShapeName = 'icp' | 'icp-entity' | 'icp-entity-document' | 'validity' | 'icp-principal' | 'person-document' | 'legal-representative' | 'identity-document' | 'icp-website' | 'icp-app' | 'app-platform' | 'sdk' | 'icp-mini-program' | 'icp-quick-app' | 'pre-approval' | 'name-grounds' | 'access' | 'resource' | 'domain-registration' | 'material' | 'material-file' | 'public-security' | 'ps-entity' | 'ps-entity-document' | 'head' | 'ps-principal' | 'ps-person-document' | 'ps-contact' | 'ps-website' | 'ps-app' | 'ps-access-provider' | 'ps-registrar' | 'dangerous-goods' | 'domain-template' | 'holder-document'

/** Rules of the forms' fields. */
export type FormRuleId = 'province-code' | 'entity-name' | 'division-code' | 'postal-address' | 'entity-number' | 'entity-document-number' | 'validity' | 'validity-end' | 'person-name' | 'mobile-phone' | 'emergency-phone' | 'office-phone' | 'email' | 'person-document-number' | 'service-name' | 'service-number' | 'domain' | 'home-url' | 'ip-ranges' | 'package-name' | 'public-key' | 'fingerprint' | 'any-domain' | 'head-name' | 'opened-on' | 'holder-name' | 'holder-phone' | 'postcode' | 'holder-document-number'

/** Conditions under which a field is required. */
export type ConditionId = 'services' | 'entity' | 'entity-number' | 'individual' | 'resident-id' | 'service' | 'service-number' | 'domain' | 'access' | 'organization'

/** Id of a field: its shape and its key. */
export type FieldId =
  | 'icp.form'
  | 'icp.kind'
  | 'icp.provinceCode'
  | 'icp.entity'
  | 'icp.services'
  | 'icp-entity.nature'
  | 'icp-entity.name'
  | 'icp-entity.divisionCode'
  | 'icp-entity.document'
  | 'icp-entity.address'
  | 'icp-entity.investor'
  | 'icp-entity.principal'
  | 'icp-entity.legalRepresentative'
  | 'icp-entity.icpNumber'
  | 'icp-entity.remarks'
  | 'icp-entity.materials'
  | 'icp-entity-document.type'
  | 'icp-entity-document.number'
  | 'icp-entity-document.address'
  | 'icp-entity-document.validity'
  | 'validity.from'
  | 'validity.until'
  | 'icp-principal.name'
  | 'icp-principal.document'
  | 'icp-principal.mobile'
  | 'icp-principal.emergencyPhone'
  | 'icp-principal.officePhone'
  | 'icp-principal.email'
  | 'icp-principal.address'
  | 'person-document.type'
  | 'person-document.number'
  | 'person-document.validity'
  | 'legal-representative.name'
  | 'legal-representative.document'
  | 'identity-document.type'
  | 'identity-document.number'
  | 'icp-website.type'
  | 'icp-website.name'
  | 'icp-website.icpNumber'
  | 'icp-website.ipOnly'
  | 'icp-website.domain'
  | 'icp-website.homeUrl'
  | 'icp-website.ipRanges'
  | 'icp-website.contents'
  | 'icp-website.languages'
  | 'icp-website.preApprovals'
  | 'icp-website.nameGrounds'
  | 'icp-website.principal'
  | 'icp-website.access'
  | 'icp-website.resource'
  | 'icp-website.domainRegistration'
  | 'icp-website.remarks'
  | 'icp-website.materials'
  | 'icp-app.type'
  | 'icp-app.name'
  | 'icp-app.icpNumber'
  | 'icp-app.platforms'
  | 'icp-app.icon'
  | 'icp-app.contents'
  | 'icp-app.languages'
  | 'icp-app.preApprovals'
  | 'icp-app.nameGrounds'
  | 'icp-app.principal'
  | 'icp-app.access'
  | 'icp-app.ipRanges'
  | 'icp-app.sdks'
  | 'icp-app.domainRegistration'
  | 'icp-app.remarks'
  | 'icp-app.materials'
  | 'app-platform.platform'
  | 'app-platform.packageName'
  | 'app-platform.publicKey'
  | 'app-platform.fingerprint'
  | 'app-platform.domains'
  | 'sdk.supplier'
  | 'sdk.purpose'
  | 'icp-mini-program.type'
  | 'icp-mini-program.name'
  | 'icp-mini-program.icpNumber'
  | 'icp-mini-program.appId'
  | 'icp-mini-program.category'
  | 'icp-mini-program.contents'
  | 'icp-mini-program.languages'
  | 'icp-mini-program.preApprovals'
  | 'icp-mini-program.nameGrounds'
  | 'icp-mini-program.principal'
  | 'icp-mini-program.domains'
  | 'icp-mini-program.remarks'
  | 'icp-mini-program.materials'
  | 'icp-quick-app.type'
  | 'icp-quick-app.name'
  | 'icp-quick-app.icpNumber'
  | 'icp-quick-app.packageName'
  | 'icp-quick-app.contents'
  | 'icp-quick-app.languages'
  | 'icp-quick-app.preApprovals'
  | 'icp-quick-app.nameGrounds'
  | 'icp-quick-app.principal'
  | 'icp-quick-app.domains'
  | 'icp-quick-app.remarks'
  | 'icp-quick-app.materials'
  | 'pre-approval.type'
  | 'pre-approval.number'
  | 'pre-approval.materials'
  | 'name-grounds.trademark'
  | 'name-grounds.nationalLevel'
  | 'name-grounds.governmentAuthorized'
  | 'access.mode'
  | 'access.provider'
  | 'access.provinceCode'
  | 'resource.expiresOn'
  | 'domain-registration.registrar'
  | 'domain-registration.holder'
  | 'domain-registration.documentNumber'
  | 'domain-registration.expiresOn'
  | 'material.kind'
  | 'material.file'
  | 'material-file.name'
  | 'material-file.type'
  | 'material-file.size'
  | 'material-file.width'
  | 'material-file.height'
  | 'public-security.form'
  | 'public-security.account'
  | 'public-security.entity'
  | 'public-security.service'
  | 'public-security.acknowledged'
  | 'ps-entity.nature'
  | 'ps-entity.name'
  | 'ps-entity.divisionCode'
  | 'ps-entity.document'
  | 'ps-entity.head'
  | 'ps-entity.address'
  | 'ps-entity.officePhone'
  | 'ps-entity.principal'
  | 'ps-entity.materials'
  | 'ps-entity-document.type'
  | 'ps-entity-document.number'
  | 'ps-entity-document.validity'
  | 'head.name'
  | 'head.document'
  | 'ps-principal.name'
  | 'ps-principal.document'
  | 'ps-principal.mobile'
  | 'ps-principal.emergencyPhone'
  | 'ps-principal.email'
  | 'ps-principal.address'
  | 'ps-person-document.type'
  | 'ps-person-document.number'
  | 'ps-person-document.validity'
  | 'ps-contact.name'
  | 'ps-contact.document'
  | 'ps-contact.mobile'
  | 'ps-contact.emergencyPhone'
  | 'ps-contact.email'
  | 'ps-contact.address'
  | 'ps-website.type'
  | 'ps-website.name'
  | 'ps-website.openedOn'
  | 'ps-website.ownDomain'
  | 'ps-website.domain'
  | 'ps-website.otherDomains'
  | 'ps-website.ipRanges'
  | 'ps-website.icpNumber'
  | 'ps-website.accessProvider'
  | 'ps-website.registrar'
  | 'ps-website.interactive'
  | 'ps-website.contents'
  | 'ps-website.dangerousGoods'
  | 'ps-website.preApprovals'
  | 'ps-website.languages'
  | 'ps-website.principal'
  | 'ps-website.securityPrincipal'
  | 'ps-website.opinionGuide'
  | 'ps-website.materials'
  | 'ps-app.type'
  | 'ps-app.name'
  | 'ps-app.openedOn'
  | 'ps-app.platforms'
  | 'ps-app.introduction'
  | 'ps-app.otherDomains'
  | 'ps-app.ipRanges'
  | 'ps-app.icpNumber'
  | 'ps-app.accessProvider'
  | 'ps-app.interactive'
  | 'ps-app.contents'
  | 'ps-app.dangerousGoods'
  | 'ps-app.preApprovals'
  | 'ps-app.languages'
  | 'ps-app.principal'
  | 'ps-app.securityPrincipal'
  | 'ps-app.opinionGuide'
  | 'ps-app.materials'
  | 'ps-access-provider.name'
  | 'ps-access-provider.region'
  | 'ps-access-provider.mode'
  | 'ps-access-provider.modeText'
  | 'ps-access-provider.phone'
  | 'ps-access-provider.overseas'
  | 'ps-registrar.name'
  | 'ps-registrar.region'
  | 'ps-registrar.phone'
  | 'ps-registrar.overseas'
  | 'dangerous-goods.kind'
  | 'dangerous-goods.text'
  | 'dangerous-goods.certificate'
  | 'domain-template.form'
  | 'domain-template.holder'
  | 'domain-template.name'
  | 'domain-template.document'
  | 'domain-template.address'
  | 'domain-template.email'
  | 'domain-template.phone'
  | 'domain-template.postcode'
  | 'domain-template.materials'
  | 'holder-document.type'
  | 'holder-document.number'

export const shapes: { readonly [N in ShapeName]: Shape } = {
  'icp': {
    form: { is: 'literal', value: 'icp/1', required: 'yes' },
    kind: { is: 'choice', enumerations: ['filing-kind'], required: 'yes' },
    provinceCode: { is: 'text', rule: 'province-code', required: 'yes' },
    entity: { is: 'object', shape: 'icp-entity', required: 'yes' },
    services: { is: 'services', variants: { 'website': 'icp-website', 'app': 'icp-app', 'mini-program': 'icp-mini-program', 'quick-app': 'icp-quick-app' }, required: 'services' },
  },
  'icp-entity': {
    nature: { is: 'choice', enumerations: ['nature'], required: 'entity' },
    name: { is: 'text', rule: 'entity-name', required: 'entity' },
    divisionCode: { is: 'text', rule: 'division-code', required: 'entity' },
    document: { is: 'object', shape: 'icp-entity-document', required: 'entity' },
    address: { is: 'text', rule: 'postal-address', required: 'entity' },
    investor: { is: 'text', required: 'no' },
    principal: { is: 'object', shape: 'icp-principal', required: 'entity' },
    legalRepresentative: { is: 'object', shape: 'legal-representative', required: 'no' },
    icpNumber: { is: 'text', rule: 'entity-number', required: 'entity-number' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'icp-entity-document': {
    type: { is: 'choice', enumerations: ['person-document', 'organization-document'], required: 'yes' },
    number: { is: 'text', rule: 'entity-document-number', required: 'yes' },
    address: { is: 'text', required: 'yes' },
    validity: { is: 'object', shape: 'validity', rule: 'validity', required: 'individual' },
  },
  'validity': {
    from: { is: 'date', required: 'yes' },
    until: { is: 'date', rule: 'validity-end', required: 'yes' },
  },
  'icp-principal': {
    name: { is: 'text', rule: 'person-name', required: 'yes' },
    document: { is: 'object', shape: 'person-document', required: 'yes' },
    mobile: { is: 'text', rule: 'mobile-phone', required: 'yes' },
    emergencyPhone: { is: 'text', rule: 'emergency-phone', required: 'yes' },
    officePhone: { is: 'text', rule: 'office-phone', required: 'no' },
    email: { is: 'text', rule: 'email', required: 'yes' },
    address: { is: 'text', rule: 'postal-address', required: 'no' },
  },
  'person-document': {
    type: { is: 'choice', enumerations: ['person-document'], required: 'yes' },
    number: { is: 'text', rule: 'person-document-number', required: 'yes' },
    validity: { is: 'object', shape: 'validity', rule: 'validity', required: 'resident-id' },
  },
  'legal-representative': {
    name: { is: 'text', rule: 'person-name', required: 'yes' },
    document: { is: 'object', shape: 'identity-document', required: 'no' },
  },
  'identity-document': {
    type: { is: 'choice', enumerations: ['person-document'], required: 'yes' },
    number: { is: 'text', rule: 'person-document-number', required: 'yes' },
  },
  'icp-website': {
    type: { is: 'literal', value: 'website', required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'service' },
    icpNumber: { is: 'text', rule: 'service-number', required: 'service-number' },
    ipOnly: { is: 'flag', required: 'no' },
    domain: { is: 'text', rule: 'domain', required: 'domain' },
    homeUrl: { is: 'text', rule: 'home-url', required: 'service' },
    ipRanges: { is: 'text', joined: ';', rule: 'ip-ranges', required: 'service' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'service' },
    languages: { is: 'choices', enumerations: ['language'], required: 'service' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    nameGrounds: { is: 'object', shape: 'name-grounds', required: 'no' },
    principal: { is: 'object', shape: 'icp-principal', words: ['entity'], required: 'service' },
    access: { is: 'object', shape: 'access', required: 'access' },
    resource: { is: 'object', shape: 'resource', required: 'no' },
    domainRegistration: { is: 'object', shape: 'domain-registration', required: 'no' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'icp-app': {
    type: { is: 'literal', value: 'app', required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'service' },
    icpNumber: { is: 'text', rule: 'service-number', required: 'service-number' },
    platforms: { is: 'objects', shape: 'app-platform', required: 'service' },
    icon: { is: 'any', required: 'no' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'service' },
    languages: { is: 'choices', enumerations: ['language'], required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    nameGrounds: { is: 'object', shape: 'name-grounds', required: 'no' },
    principal: { is: 'object', shape: 'icp-principal', words: ['entity'], required: 'service' },
    access: { is: 'object', shape: 'access', required: 'access' },
    ipRanges: { is: 'text', joined: ';', rule: 'ip-ranges', required: 'service' },
    sdks: { is: 'objects', shape: 'sdk', required: 'no' },
    domainRegistration: { is: 'object', shape: 'domain-registration', required: 'no' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'app-platform': {
    platform: { is: 'choice', enumerations: ['app-platform'], required: 'yes' },
    packageName: { is: 'text', rule: 'package-name', required: 'yes' },
    publicKey: { is: 'text', rule: 'public-key', required: 'yes' },
    fingerprint: { is: 'text', rule: 'fingerprint', required: 'yes' },
    domains: { is: 'texts', rule: 'any-domain', required: 'yes' },
  },
  'sdk': {
    supplier: { is: 'text', required: 'yes' },
    purpose: { is: 'text', required: 'yes' },
  },
  'icp-mini-program': {
    type: { is: 'literal', value: 'mini-program', required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'service' },
    icpNumber: { is: 'text', rule: 'service-number', required: 'service-number' },
    appId: { is: 'text', required: 'no' },
    category: { is: 'text', required: 'no' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'service' },
    languages: { is: 'choices', enumerations: ['language'], required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    nameGrounds: { is: 'object', shape: 'name-grounds', required: 'no' },
    principal: { is: 'object', shape: 'icp-principal', words: ['entity'], required: 'service' },
    domains: { is: 'texts', rule: 'any-domain', required: 'no' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'icp-quick-app': {
    type: { is: 'literal', value: 'quick-app', required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'service' },
    icpNumber: { is: 'text', rule: 'service-number', required: 'service-number' },
    packageName: { is: 'text', required: 'no' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'service' },
    languages: { is: 'choices', enumerations: ['language'], required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    nameGrounds: { is: 'object', shape: 'name-grounds', required: 'no' },
    principal: { is: 'object', shape: 'icp-principal', words: ['entity'], required: 'service' },
    domains: { is: 'texts', rule: 'any-domain', required: 'no' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'pre-approval': {
    type: { is: 'choice', enumerations: ['pre-approval'], required: 'yes' },
    number: { is: 'text', required: 'yes' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'name-grounds': {
    trademark: { is: 'text', required: 'no' },
    nationalLevel: { is: 'flag', required: 'no' },
    governmentAuthorized: { is: 'flag', required: 'no' },
  },
  'access': {
    mode: { is: 'choice', enumerations: ['access-mode'], required: 'yes' },
    provider: { is: 'text', required: 'yes' },
    provinceCode: { is: 'text', rule: 'province-code', required: 'yes' },
  },
  'resource': {
    expiresOn: { is: 'date', required: 'yes' },
  },
  'domain-registration': {
    registrar: { is: 'text', required: 'no' },
    holder: { is: 'text', required: 'yes' },
    documentNumber: { is: 'text', required: 'no' },
    expiresOn: { is: 'date', required: 'no' },
  },
  'material': {
    kind: { is: 'text', required: 'yes' },
    file: { is: 'object', shape: 'material-file', required: 'yes' },
  },
  'material-file': {
    name: { is: 'text', required: 'no' },
    type: { is: 'text', required: 'no' },
    size: { is: 'number', required: 'no' },
    width: { is: 'number', required: 'no' },
    height: { is: 'number', required: 'no' },
  },
  'public-security': {
    form: { is: 'literal', value: 'public-security/1', required: 'yes' },
    account: { is: 'choice', enumerations: ['account'], required: 'yes' },
    entity: { is: 'object', shape: 'ps-entity', required: 'yes' },
    service: { is: 'service', variants: { 'website': 'ps-website', 'app': 'ps-app' }, required: 'yes' },
    acknowledged: { is: 'true', required: 'yes' },
  },
  'ps-entity': {
    nature: { is: 'choice', enumerations: ['nature'], required: 'yes' },
    name: { is: 'text', rule: 'entity-name', required: 'yes' },
    divisionCode: { is: 'text', rule: 'division-code', required: 'yes' },
    document: { is: 'object', shape: 'ps-entity-document', required: 'yes' },
    head: { is: 'object', shape: 'head', required: 'organization' },
    address: { is: 'text', rule: 'postal-address', required: 'yes' },
    officePhone: { is: 'text', rule: 'office-phone', required: 'yes' },
    principal: { is: 'object', shape: 'ps-principal', required: 'yes' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'ps-entity-document': {
    type: { is: 'choice', enumerations: ['person-document', 'organization-document'], required: 'yes' },
    number: { is: 'text', rule: 'entity-document-number', required: 'yes' },
    validity: { is: 'object', shape: 'validity', rule: 'validity', required: 'no' },
  },
  'head': {
    name: { is: 'text', rule: 'head-name', required: 'yes' },
    document: { is: 'object', shape: 'identity-document', required: 'no' },
  },
  'ps-principal': {
    name: { is: 'text', rule: 'person-name', required: 'yes' },
    document: { is: 'object', shape: 'ps-person-document', required: 'yes' },
    mobile: { is: 'text', rule: 'mobile-phone', required: 'yes' },
    emergencyPhone: { is: 'text', rule: 'emergency-phone', required: 'yes' },
    email: { is: 'text', rule: 'email', required: 'yes' },
    address: { is: 'text', rule: 'postal-address', required: 'yes' },
  },
  'ps-person-document': {
    type: { is: 'choice', enumerations: ['person-document'], required: 'yes' },
    number: { is: 'text', rule: 'person-document-number', required: 'yes' },
    validity: { is: 'object', shape: 'validity', rule: 'validity', required: 'no' },
  },
  'ps-contact': {
    name: { is: 'text', rule: 'person-name', required: 'yes' },
    document: { is: 'object', shape: 'ps-person-document', required: 'yes' },
    mobile: { is: 'text', rule: 'mobile-phone', required: 'yes' },
    emergencyPhone: { is: 'text', rule: 'emergency-phone', required: 'no' },
    email: { is: 'text', rule: 'email', required: 'yes' },
    address: { is: 'text', rule: 'postal-address', required: 'no' },
  },
  'ps-website': {
    type: { is: 'literal', value: 'website', required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'yes' },
    openedOn: { is: 'date', rule: 'opened-on', required: 'yes' },
    ownDomain: { is: 'flag', required: 'no' },
    domain: { is: 'text', rule: 'domain', required: 'domain' },
    otherDomains: { is: 'texts', rule: 'any-domain', required: 'no' },
    ipRanges: { is: 'text', joined: ';', rule: 'ip-ranges', required: 'yes' },
    icpNumber: { is: 'text', rule: 'service-number', required: 'yes' },
    accessProvider: { is: 'object', shape: 'ps-access-provider', required: 'yes' },
    registrar: { is: 'object', shape: 'ps-registrar', required: 'yes' },
    interactive: { is: 'flag', required: 'yes' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'no' },
    dangerousGoods: { is: 'objects', shape: 'dangerous-goods', required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    languages: { is: 'choices', enumerations: ['language'], required: 'yes' },
    principal: { is: 'object', shape: 'ps-contact', words: ['entity'], required: 'yes' },
    securityPrincipal: { is: 'object', shape: 'ps-contact', words: ['entity', 'principal'], required: 'yes' },
    opinionGuide: { is: 'object', shape: 'ps-contact', words: ['entity', 'principal'], required: 'yes' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'ps-app': {
    type: { is: 'literal', value: 'app', required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'yes' },
    openedOn: { is: 'date', rule: 'opened-on', required: 'yes' },
    platforms: { is: 'choices', enumerations: ['app-platform'], required: 'yes' },
    introduction: { is: 'text', required: 'no' },
    otherDomains: { is: 'texts', rule: 'any-domain', required: 'no' },
    ipRanges: { is: 'text', joined: ';', rule: 'ip-ranges', required: 'yes' },
    icpNumber: { is: 'text', rule: 'service-number', required: 'yes' },
    accessProvider: { is: 'object', shape: 'ps-access-provider', required: 'yes' },
    interactive: { is: 'flag', required: 'yes' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'no' },
    dangerousGoods: { is: 'objects', shape: 'dangerous-goods', required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    languages: { is: 'choices', enumerations: ['language'], required: 'yes' },
    principal: { is: 'object', shape: 'ps-contact', words: ['entity'], required: 'yes' },
    securityPrincipal: { is: 'object', shape: 'ps-contact', words: ['entity', 'principal'], required: 'yes' },
    opinionGuide: { is: 'object', shape: 'ps-contact', words: ['entity', 'principal'], required: 'yes' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'ps-access-provider': {
    name: { is: 'text', required: 'yes' },
    region: { is: 'text', required: 'yes' },
    mode: { is: 'choice', enumerations: ['public-security-access-mode'], required: 'yes' },
    modeText: { is: 'text', required: 'no' },
    phone: { is: 'text', required: 'no' },
    overseas: { is: 'flag', required: 'no' },
  },
  'ps-registrar': {
    name: { is: 'text', required: 'yes' },
    region: { is: 'text', required: 'yes' },
    phone: { is: 'text', required: 'no' },
    overseas: { is: 'flag', required: 'no' },
  },
  'dangerous-goods': {
    kind: { is: 'choice', enumerations: ['dangerous-goods'], required: 'yes' },
    text: { is: 'text', required: 'no' },
    certificate: { is: 'text', required: 'no' },
  },
  'domain-template': {
    form: { is: 'literal', value: 'domain-template/1', required: 'yes' },
    holder: { is: 'choice', enumerations: ['account'], required: 'yes' },
    name: { is: 'text', rule: 'holder-name', required: 'yes' },
    document: { is: 'object', shape: 'holder-document', required: 'yes' },
    address: { is: 'text', rule: 'postal-address', required: 'yes' },
    email: { is: 'text', rule: 'email', required: 'yes' },
    phone: { is: 'text', rule: 'holder-phone', required: 'yes' },
    postcode: { is: 'text', rule: 'postcode', required: 'yes' },
    materials: { is: 'objects', shape: 'material', required: 'no' },
  },
  'holder-document': {
    type: { is: 'choice', enumerations: ['person-document', 'organization-document'], required: 'yes' },
    number: { is: 'text', rule: 'holder-document-number', required: 'yes' },
  },
}

/** Conditions that a first filing meets. */
export const usualConditions: readonly ConditionId[] = ['entity', 'services', 'service', 'access', 'domain']

/** A part of the ICP form that a kind of filing asks for or not. */
export type FilingPart = 'entity' | 'entity-number' | 'services' | 'service' | 'service-number' | 'access'

/** What each kind of filing asks for. */
export const dueByKind: { readonly [K in FilingKind]: { readonly [P in FilingPart]: Due } } = {
  'first': { 'entity': 'due', 'entity-number': 'none', 'services': 'due', 'service': 'due', 'service-number': 'none', 'access': 'due' },
  'add-service': { 'entity': 'open', 'entity-number': 'due', 'services': 'due', 'service': 'due', 'service-number': 'none', 'access': 'due' },
  'add-service-without-entity': { 'entity': 'due', 'entity-number': 'due', 'services': 'due', 'service': 'due', 'service-number': 'none', 'access': 'due' },
  'add-access': { 'entity': 'open', 'entity-number': 'due', 'services': 'due', 'service': 'open', 'service-number': 'due', 'access': 'due' },
  'change-entity': { 'entity': 'due', 'entity-number': 'due', 'services': 'none', 'service': 'open', 'service-number': 'open', 'access': 'open' },
  'change-service': { 'entity': 'open', 'entity-number': 'due', 'services': 'due', 'service': 'open', 'service-number': 'due', 'access': 'open' },
  'change-both': { 'entity': 'due', 'entity-number': 'due', 'services': 'due', 'service': 'open', 'service-number': 'due', 'access': 'open' },
  'cancel-entity': { 'entity': 'open', 'entity-number': 'due', 'services': 'none', 'service': 'open', 'service-number': 'open', 'access': 'open' },
  'cancel-service': { 'entity': 'open', 'entity-number': 'due', 'services': 'due', 'service': 'open', 'service-number': 'due', 'access': 'open' },
  'cancel-access': { 'entity': 'open', 'entity-number': 'due', 'services': 'due', 'service': 'open', 'service-number': 'due', 'access': 'open' },
}
