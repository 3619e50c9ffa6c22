// Generated from source.tsv by `npm run generate`. Do not edit.
// The two filing forms: every field, its type, when it is required, and its rule.

import type { Shape } from './shape.ts'

export type ShapeName = 'icp' | 'icp-entity' | 'icp-entity-document' | 'validity' | 'icp-principal' | 'person-document' | 'legal-representative' | 'icp-website' | 'icp-app' | 'app-platform' | 'icp-mini-program' | 'icp-quick-app' | 'pre-approval' | 'access' | 'domain-registration' | 'public-security' | 'ps-entity' | 'ps-entity-document' | 'ps-principal' | 'ps-person-document' | 'ps-contact' | 'ps-website' | 'ps-app' | 'ps-access-provider' | 'ps-registrar'

/** Id of a field: its shape and its key. */
export type FieldId =
  | 'icp.form'
  | 'icp.kind'
  | 'icp.provinceCode'
  | 'icp.entity'
  | 'icp.services'
  | 'icp-entity.nature'
  | 'icp-entity.name'
  | 'icp-entity.division'
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
  | 'icp-principal.emergencyMobile'
  | 'icp-principal.officePhone'
  | 'icp-principal.email'
  | 'icp-principal.address'
  | 'person-document.type'
  | 'person-document.number'
  | 'person-document.validity'
  | 'legal-representative.name'
  | 'legal-representative.document'
  | 'icp-website.type'
  | 'icp-website.name'
  | 'icp-website.domain'
  | 'icp-website.homeUrl'
  | 'icp-website.ipRanges'
  | 'icp-website.contents'
  | 'icp-website.languages'
  | 'icp-website.preApprovals'
  | 'icp-website.principal'
  | 'icp-website.access'
  | 'icp-website.domainRegistration'
  | 'icp-website.remarks'
  | 'icp-website.materials'
  | 'icp-app.type'
  | 'icp-app.name'
  | 'icp-app.platforms'
  | 'icp-app.icon'
  | 'icp-app.contents'
  | 'icp-app.languages'
  | 'icp-app.preApprovals'
  | 'icp-app.principal'
  | 'icp-app.access'
  | 'icp-app.remarks'
  | 'icp-app.materials'
  | 'app-platform.platform'
  | 'app-platform.packageName'
  | 'app-platform.publicKey'
  | 'app-platform.fingerprint'
  | 'app-platform.domains'
  | 'icp-mini-program.type'
  | 'icp-mini-program.name'
  | 'icp-mini-program.contents'
  | 'icp-mini-program.languages'
  | 'icp-mini-program.preApprovals'
  | 'icp-mini-program.principal'
  | 'icp-mini-program.domains'
  | 'icp-mini-program.remarks'
  | 'icp-mini-program.materials'
  | 'icp-quick-app.type'
  | 'icp-quick-app.name'
  | 'icp-quick-app.packageName'
  | 'icp-quick-app.contents'
  | 'icp-quick-app.languages'
  | 'icp-quick-app.preApprovals'
  | 'icp-quick-app.principal'
  | 'icp-quick-app.domains'
  | 'icp-quick-app.remarks'
  | 'icp-quick-app.materials'
  | 'pre-approval.type'
  | 'pre-approval.number'
  | 'pre-approval.materials'
  | 'access.mode'
  | 'access.provider'
  | 'access.location'
  | 'domain-registration.registrar'
  | 'domain-registration.holder'
  | 'domain-registration.documentNumber'
  | 'domain-registration.expiresOn'
  | 'public-security.form'
  | 'public-security.account'
  | 'public-security.entity'
  | 'public-security.service'
  | 'public-security.acknowledged'
  | 'ps-entity.nature'
  | 'ps-entity.name'
  | 'ps-entity.document'
  | 'ps-entity.investor'
  | 'ps-entity.address'
  | 'ps-entity.officePhone'
  | 'ps-entity.principal'
  | 'ps-entity.materials'
  | 'ps-entity-document.type'
  | 'ps-entity-document.number'
  | 'ps-entity-document.validity'
  | 'ps-principal.name'
  | 'ps-principal.document'
  | 'ps-principal.mobile'
  | 'ps-principal.emergencyMobile'
  | 'ps-principal.email'
  | 'ps-principal.address'
  | 'ps-person-document.type'
  | 'ps-person-document.number'
  | 'ps-person-document.validity'
  | 'ps-contact.name'
  | 'ps-contact.document'
  | 'ps-contact.mobile'
  | 'ps-contact.emergencyMobile'
  | 'ps-contact.email'
  | 'ps-contact.address'
  | 'ps-website.type'
  | 'ps-website.name'
  | 'ps-website.openedOn'
  | 'ps-website.domain'
  | 'ps-website.otherDomains'
  | 'ps-website.domainCertificate'
  | 'ps-website.ipRanges'
  | 'ps-website.icpNumber'
  | 'ps-website.accessProvider'
  | 'ps-website.registrar'
  | 'ps-website.interactive'
  | 'ps-website.serviceTypes'
  | 'ps-website.dangerousGoods'
  | 'ps-website.preApprovals'
  | 'ps-website.languages'
  | 'ps-website.principal'
  | 'ps-website.securityPrincipal'
  | 'ps-website.opinionGuide'
  | 'ps-app.type'
  | 'ps-app.name'
  | 'ps-app.openedOn'
  | 'ps-app.platforms'
  | 'ps-app.otherDomains'
  | 'ps-app.ipRanges'
  | 'ps-app.icpNumber'
  | 'ps-app.accessProvider'
  | 'ps-app.interactive'
  | 'ps-app.serviceTypes'
  | 'ps-app.dangerousGoods'
  | 'ps-app.preApprovals'
  | 'ps-app.languages'
  | 'ps-app.principal'
  | 'ps-app.securityPrincipal'
  | 'ps-app.opinionGuide'
  | 'ps-access-provider.name'
  | 'ps-access-provider.region'
  | 'ps-access-provider.mode'
  | 'ps-access-provider.phone'
  | 'ps-access-provider.overseas'
  | 'ps-registrar.name'
  | 'ps-registrar.region'
  | 'ps-registrar.phone'
  | 'ps-registrar.overseas'

export const shapes: { readonly [N in ShapeName]: Shape } = {
  'icp': {
    form: { is: 'literal', value: 'icp/1', required: 'yes' },
    kind: { is: 'choice', enumerations: ["filing-kind"], required: 'yes' },
    provinceCode: { is: 'text', rule: 'province-code', required: 'yes' },
    entity: { is: 'object', shape: 'icp-entity', required: 'yes' },
    services: { is: 'services', variants: { 'website': 'icp-website', 'app': 'icp-app', 'mini-program': 'icp-mini-program', 'quick-app': 'icp-quick-app' }, required: 'yes' },
  },
  'icp-entity': {
    nature: { is: 'choice', enumerations: ["nature"], required: 'yes' },
    name: { is: 'text', rule: 'entity-name', required: 'yes' },
    division: { is: 'text', rule: 'division-code', required: 'yes' },
    document: { is: 'object', shape: 'icp-entity-document', required: 'yes' },
    address: { is: 'text', rule: 'postal-address', required: 'yes' },
    investor: { is: 'text', required: 'no' },
    principal: { is: 'object', shape: 'icp-principal', required: 'yes' },
    legalRepresentative: { is: 'object', shape: 'legal-representative', required: 'no' },
    icpNumber: { is: 'text', rule: 'entity-number', required: 'not-first' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'any', required: 'no' },
  },
  'icp-entity-document': {
    type: { is: 'choice', enumerations: ["person-document","organization-document"], required: 'yes' },
    number: { is: 'text', rule: 'entity-document-number', required: 'yes' },
    address: { is: 'text', required: 'yes' },
    validity: { is: 'object', shape: 'validity', rule: 'validity', required: 'individual' },
  },
  'validity': {
    from: { is: 'date', required: 'yes' },
    until: { is: 'text', rule: 'validity-end', required: 'yes' },
  },
  'icp-principal': {
    name: { is: 'text', rule: 'person-name', required: 'yes' },
    document: { is: 'object', shape: 'person-document', required: 'yes' },
    mobile: { is: 'text', rule: 'mobile-phone', required: 'yes' },
    emergencyMobile: { is: 'text', rule: 'mobile-phone', required: 'yes' },
    officePhone: { is: 'text', rule: 'office-phone', required: 'no' },
    email: { is: 'text', rule: 'email', required: 'yes' },
    address: { is: 'text', rule: 'postal-address', required: 'no' },
  },
  'person-document': {
    type: { is: 'choice', enumerations: ["person-document"], required: 'yes' },
    number: { is: 'text', rule: 'person-document-number', required: 'yes' },
    validity: { is: 'object', shape: 'validity', rule: 'validity', required: 'resident-id' },
  },
  'legal-representative': {
    name: { is: 'text', rule: 'person-name', required: 'yes' },
    document: { is: 'object', shape: 'person-document', required: 'no' },
  },
  'icp-website': {
    type: { is: 'choice', enumerations: ["service-type"], required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'yes' },
    domain: { is: 'text', rule: 'domain', required: 'yes' },
    homeUrl: { is: 'text', rule: 'home-url', required: 'yes' },
    ipRanges: { is: 'text', rule: 'ip-ranges', required: 'yes' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'yes' },
    languages: { is: 'choices', enumerations: ['language'], required: 'yes' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    principal: { is: 'object-or-entity', shape: 'icp-principal', required: 'yes' },
    access: { is: 'object', shape: 'access', required: 'yes' },
    domainRegistration: { is: 'object', shape: 'domain-registration', required: 'no' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'any', required: 'no' },
  },
  'icp-app': {
    type: { is: 'choice', enumerations: ["service-type"], required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'yes' },
    platforms: { is: 'objects', shape: 'app-platform', required: 'yes' },
    icon: { is: 'any', required: 'yes' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'yes' },
    languages: { is: 'choices', enumerations: ['language'], required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    principal: { is: 'object-or-entity', shape: 'icp-principal', required: 'yes' },
    access: { is: 'object', shape: 'access', required: 'no' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'any', required: 'no' },
  },
  'app-platform': {
    platform: { is: 'choice', enumerations: ["app-platform"], required: 'yes' },
    packageName: { is: 'text', rule: 'package-name', required: 'yes' },
    publicKey: { is: 'text', rule: 'public-key', required: 'yes' },
    fingerprint: { is: 'text', rule: 'fingerprint', required: 'yes' },
    domains: { is: 'texts', rule: 'any-domain', required: 'yes' },
  },
  'icp-mini-program': {
    type: { is: 'choice', enumerations: ["service-type"], required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'yes' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'yes' },
    languages: { is: 'choices', enumerations: ['language'], required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    principal: { is: 'object-or-entity', shape: 'icp-principal', required: 'yes' },
    domains: { is: 'texts', rule: 'any-domain', required: 'no' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'any', required: 'no' },
  },
  'icp-quick-app': {
    type: { is: 'choice', enumerations: ["service-type"], required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'yes' },
    packageName: { is: 'text', required: 'no' },
    contents: { is: 'choices', enumerations: ['service-content'], required: 'yes' },
    languages: { is: 'choices', enumerations: ['language'], required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    principal: { is: 'object-or-entity', shape: 'icp-principal', required: 'yes' },
    domains: { is: 'texts', rule: 'any-domain', required: 'no' },
    remarks: { is: 'text', required: 'no' },
    materials: { is: 'any', required: 'no' },
  },
  'pre-approval': {
    type: { is: 'choice', enumerations: ["pre-approval"], required: 'yes' },
    number: { is: 'text', required: 'yes' },
    materials: { is: 'any', required: 'no' },
  },
  'access': {
    mode: { is: 'choice', enumerations: ["access-mode"], required: 'yes' },
    provider: { is: 'text', required: 'yes' },
    location: { is: 'text', rule: 'province-code', required: 'yes' },
  },
  'domain-registration': {
    registrar: { is: 'text', required: 'no' },
    holder: { is: 'text', required: 'yes' },
    documentNumber: { is: 'text', required: 'no' },
    expiresOn: { is: 'date', required: 'no' },
  },
  'public-security': {
    form: { is: 'literal', value: 'public-security/1', required: 'yes' },
    account: { is: 'choice', enumerations: ["account"], required: 'yes' },
    entity: { is: 'object', shape: 'ps-entity', required: 'yes' },
    service: { is: 'service', variants: { 'website': 'ps-website', 'app': 'ps-app' }, required: 'yes' },
    acknowledged: { is: 'true', required: 'yes' },
  },
  'ps-entity': {
    nature: { is: 'choice', enumerations: ["nature"], required: 'yes' },
    name: { is: 'text', rule: 'entity-name', required: 'yes' },
    document: { is: 'object', shape: 'ps-entity-document', required: 'yes' },
    investor: { is: 'text', rule: 'investor', required: 'organization' },
    address: { is: 'text', rule: 'postal-address', required: 'yes' },
    officePhone: { is: 'text', rule: 'office-phone', required: 'yes' },
    principal: { is: 'object', shape: 'ps-principal', required: 'yes' },
    materials: { is: 'any', required: 'no' },
  },
  'ps-entity-document': {
    type: { is: 'choice', enumerations: ["person-document","organization-document"], required: 'yes' },
    number: { is: 'text', rule: 'entity-document-number', required: 'yes' },
    validity: { is: 'object', shape: 'validity', rule: 'validity', required: 'no' },
  },
  'ps-principal': {
    name: { is: 'text', rule: 'person-name', required: 'yes' },
    document: { is: 'object', shape: 'ps-person-document', required: 'yes' },
    mobile: { is: 'text', rule: 'mobile-phone', required: 'yes' },
    emergencyMobile: { is: 'text', rule: 'mobile-phone', required: 'yes' },
    email: { is: 'text', rule: 'email', required: 'yes' },
    address: { is: 'text', rule: 'postal-address', required: 'yes' },
  },
  'ps-person-document': {
    type: { is: 'choice', enumerations: ["person-document"], required: 'yes' },
    number: { is: 'text', rule: 'person-document-number', required: 'yes' },
    validity: { is: 'object', shape: 'validity', rule: 'validity', required: 'no' },
  },
  'ps-contact': {
    name: { is: 'text', rule: 'person-name', required: 'yes' },
    document: { is: 'object', shape: 'ps-person-document', required: 'yes' },
    mobile: { is: 'text', rule: 'mobile-phone', required: 'yes' },
    emergencyMobile: { is: 'text', rule: 'mobile-phone', required: 'no' },
    email: { is: 'text', rule: 'email', required: 'yes' },
    address: { is: 'text', rule: 'postal-address', required: 'no' },
  },
  'ps-website': {
    type: { is: 'choice', enumerations: ["service-type"], required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'yes' },
    openedOn: { is: 'date', rule: 'opened-on', required: 'yes' },
    domain: { is: 'text', rule: 'domain', required: 'yes' },
    otherDomains: { is: 'texts', rule: 'any-domain', required: 'no' },
    domainCertificate: { is: 'any', required: 'no' },
    ipRanges: { is: 'text', rule: 'ip-ranges', required: 'yes' },
    icpNumber: { is: 'text', rule: 'service-number', required: 'yes' },
    accessProvider: { is: 'object', shape: 'ps-access-provider', required: 'yes' },
    registrar: { is: 'object', shape: 'ps-registrar', required: 'yes' },
    interactive: { is: 'flag', required: 'yes' },
    serviceTypes: { is: 'choices', enumerations: ['service-content'], required: 'no' },
    dangerousGoods: { is: 'texts', required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    languages: { is: 'choices', enumerations: ['language'], required: 'yes' },
    principal: { is: 'object-or-entity', shape: 'ps-contact', required: 'yes' },
    securityPrincipal: { is: 'object-or-entity', shape: 'ps-contact', required: 'yes' },
    opinionGuide: { is: 'object-or-entity', shape: 'ps-contact', required: 'yes' },
  },
  'ps-app': {
    type: { is: 'choice', enumerations: ["service-type"], required: 'yes' },
    name: { is: 'text', rule: 'service-name', required: 'yes' },
    openedOn: { is: 'date', rule: 'opened-on', required: 'yes' },
    platforms: { is: 'choices', enumerations: ['app-platform'], required: 'yes' },
    otherDomains: { is: 'texts', rule: 'any-domain', required: 'no' },
    ipRanges: { is: 'text', rule: 'ip-ranges', required: 'yes' },
    icpNumber: { is: 'text', rule: 'service-number', required: 'yes' },
    accessProvider: { is: 'object', shape: 'ps-access-provider', required: 'yes' },
    interactive: { is: 'flag', required: 'yes' },
    serviceTypes: { is: 'choices', enumerations: ['service-content'], required: 'no' },
    dangerousGoods: { is: 'texts', required: 'no' },
    preApprovals: { is: 'objects', shape: 'pre-approval', required: 'no' },
    languages: { is: 'choices', enumerations: ['language'], required: 'yes' },
    principal: { is: 'object-or-entity', shape: 'ps-contact', required: 'yes' },
    securityPrincipal: { is: 'object-or-entity', shape: 'ps-contact', required: 'yes' },
    opinionGuide: { is: 'object-or-entity', shape: 'ps-contact', required: 'yes' },
  },
  'ps-access-provider': {
    name: { is: 'text', required: 'yes' },
    region: { is: 'text', required: 'yes' },
    mode: { is: 'choice', enumerations: ["access-mode"], required: 'yes' },
    phone: { is: 'text', required: 'no' },
    overseas: { is: 'flag', required: 'no' },
  },
  'ps-registrar': {
    name: { is: 'text', required: 'yes' },
    region: { is: 'text', required: 'yes' },
    phone: { is: 'text', required: 'no' },
    overseas: { is: 'flag', required: 'no' },
  },
}
