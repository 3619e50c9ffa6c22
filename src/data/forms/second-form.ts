// Generated from second-form.tsv and second-form-keys.tsv by `npm run generate`. Do not edit.
// What of the police's form the ministry's form holds.

import type { ShapeName } from './ids.ts'
import type { Counterpart } from './shape.ts'

export const secondForm: { readonly [N in ShapeName]?: Readonly<Record<string, Counterpart>> } = {
  'public-security': {
    account: { from: ['entity.nature'], keys: { 'individual': 'individual', '*': 'organization' } },
    entity: { from: ['entity'] },
    service: { from: ['service'] },
  },
  'ps-entity': {
    nature: { from: ['nature'] },
    name: { from: ['name'] },
    divisionCode: { from: ['divisionCode'] },
    document: { from: ['document'] },
    head: { from: ['legalRepresentative', 'principal'] },
    address: { from: ['address'] },
    officePhone: { from: ['principal.officePhone'] },
    principal: { from: ['principal'] },
  },
  'ps-entity-document': {
    type: { from: ['type'] },
    number: { from: ['number'] },
    validity: { from: ['validity'] },
  },
  'head': {
    name: { from: ['name'] },
    document: { from: ['document'] },
  },
  'identity-document': {
    type: { from: ['type'] },
    number: { from: ['number'] },
  },
  'ps-principal': {
    name: { from: ['name'] },
    document: { from: ['document'] },
    mobile: { from: ['mobile'] },
    emergencyPhone: { from: ['emergencyPhone'] },
    email: { from: ['email'] },
    address: { from: ['address'] },
  },
  'ps-person-document': {
    type: { from: ['type'] },
    number: { from: ['number'] },
    validity: { from: ['validity'] },
  },
  'ps-contact': {
    name: { from: ['name'] },
    document: { from: ['document'] },
    mobile: { from: ['mobile'] },
    emergencyPhone: { from: ['emergencyPhone'] },
    email: { from: ['email'] },
    address: { from: ['address'] },
  },
  'ps-website': {
    type: { from: ['type'] },
    name: { from: ['name'] },
    ownDomain: { from: ['ipOnly'], keys: { 'true': false } },
    domain: { from: ['domain'] },
    ipRanges: { from: ['ipRanges'] },
    icpNumber: { from: ['icpNumber'] },
    accessProvider: { from: ['access'] },
    registrar: { from: ['domainRegistration'] },
    contents: { from: ['contents'] },
    preApprovals: { from: ['preApprovals'] },
    languages: { from: ['languages'] },
    principal: { from: ['principal'] },
  },
  'ps-app': {
    type: { from: ['type'] },
    name: { from: ['name'] },
    platforms: { from: ['platforms.*.platform'] },
    otherDomains: { from: ['platforms.*.domains.*'] },
    ipRanges: { from: ['ipRanges'] },
    icpNumber: { from: ['icpNumber'] },
    accessProvider: { from: ['access'] },
    contents: { from: ['contents'] },
    preApprovals: { from: ['preApprovals'] },
    languages: { from: ['languages'] },
    principal: { from: ['principal'] },
  },
  'ps-access-provider': {
    name: { from: ['provider'] },
    mode: { from: ['mode'], keys: { 'virtual-host': 'virtual-space', 'cloud': 'virtual-space', 'dedicated-line': null, 'colocation': null, 'other': null } },
  },
  'ps-registrar': {
    name: { from: ['registrar'] },
  },
}
