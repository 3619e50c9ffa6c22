// Generated from ../data/forms/source.tsv by `npm run generate`. Do not edit.
// Types of the zod sections: one for each object of the forms.

import type * as z from 'zod'
import type { ShapeName } from '../data/forms/ids.ts'
import type { Blankable, Choice, DateText, JoinedText, Loose, OptionalText, WordOr } from './kit.ts'

/** ICP备案（工信部）。 ICP filing with the ministry: one JSON value, `form` names the version of this shape. The type is that of a first filing; what another kind does not ask for may be missing. */
export type IcpFilingSchema = Loose<{
  form: z.ZodLiteral<'icp/1'>
  kind: Choice<'filing-kind'>
  provinceCode: z.ZodString
  entity: IcpEntitySchema
  services: z.ZodArray<IcpServiceSchema>
}>

/** 主办单位（主体）。 Entity of an ICP filing. */
export type IcpEntitySchema = Loose<{
  nature: Choice<'nature'>
  name: z.ZodString
  divisionCode: z.ZodString
  document: IcpEntityDocumentSchema
  address: z.ZodString
  investor: OptionalText
  principal: IcpPrincipalSchema
  legalRepresentative: Blankable<LegalRepresentativeSchema>
  icpNumber: OptionalText
  remarks: OptionalText
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** 主办单位证件。 Document of the entity. */
export type IcpEntityDocumentSchema = Loose<{
  type: Choice<'person-document' | 'organization-document'>
  number: z.ZodString
  address: z.ZodString
  validity: Blankable<ValiditySchema>
}>

/** 证件有效期。 Validity of a document. */
export type ValiditySchema = Loose<{
  from: DateText
  until: DateText
}>

/** 负责人。 Person in charge in the ministry's form. */
export type IcpPrincipalSchema = Loose<{
  name: z.ZodString
  document: PersonDocumentEntrySchema
  mobile: z.ZodString
  emergencyPhone: z.ZodString
  officePhone: OptionalText
  email: z.ZodString
  address: OptionalText
}>

/** 个人证件。 Document of a person. */
export type PersonDocumentEntrySchema = Loose<{
  type: Choice<'person-document'>
  number: z.ZodString
  validity: Blankable<ValiditySchema>
}>

/** 法定代表人。 Legal representative. */
export type LegalRepresentativeSchema = Loose<{
  name: z.ZodString
  document: Blankable<IdentityDocumentSchema>
}>

/** 证件类型与号码。 Type and number of a person's document. */
export type IdentityDocumentSchema = Loose<{
  type: Choice<'person-document'>
  number: z.ZodString
}>

/** 网站。 Website. */
export type IcpWebsiteSchema = Loose<{
  type: z.ZodLiteral<'website'>
  name: z.ZodString
  icpNumber: OptionalText
  ipOnly: Blankable<z.ZodBoolean>
  domain: z.ZodString
  homeUrl: z.ZodString
  ipRanges: JoinedText
  contents: z.ZodArray<Choice<'service-content'>>
  languages: z.ZodArray<Choice<'language'>>
  preApprovals: Blankable<z.ZodArray<PreApprovalEntrySchema>>
  nameGrounds: Blankable<NameGroundsSchema>
  principal: WordOr<'entity', IcpPrincipalSchema>
  access: AccessSchema
  resource: Blankable<ResourceSchema>
  domainRegistration: Blankable<DomainRegistrationSchema>
  remarks: OptionalText
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** APP。 App on one or more platforms. */
export type IcpAppSchema = Loose<{
  type: z.ZodLiteral<'app'>
  name: z.ZodString
  icpNumber: OptionalText
  platforms: z.ZodArray<IcpAppPlatformSchema>
  icon: Blankable<MaterialFileSchema>
  contents: z.ZodArray<Choice<'service-content'>>
  languages: Blankable<z.ZodArray<Choice<'language'>>>
  preApprovals: Blankable<z.ZodArray<PreApprovalEntrySchema>>
  nameGrounds: Blankable<NameGroundsSchema>
  principal: WordOr<'entity', IcpPrincipalSchema>
  access: AccessSchema
  ipRanges: JoinedText
  sdks: Blankable<z.ZodArray<IcpSdkSchema>>
  domainRegistration: Blankable<DomainRegistrationSchema>
  remarks: OptionalText
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** APP的一个运行平台。 One platform of an app. */
export type IcpAppPlatformSchema = Loose<{
  platform: Choice<'app-platform'>
  packageName: z.ZodString
  publicKey: z.ZodString
  fingerprint: z.ZodString
  domains: z.ZodArray<z.ZodString>
}>

/** 第三方SDK。 SDK of somebody else in an app. */
export type IcpSdkSchema = Loose<{
  supplier: z.ZodString
  purpose: z.ZodString
}>

/** 小程序。 Mini-program. */
export type IcpMiniProgramSchema = Loose<{
  type: z.ZodLiteral<'mini-program'>
  name: z.ZodString
  icpNumber: OptionalText
  appId: OptionalText
  category: OptionalText
  contents: z.ZodArray<Choice<'service-content'>>
  languages: Blankable<z.ZodArray<Choice<'language'>>>
  preApprovals: Blankable<z.ZodArray<PreApprovalEntrySchema>>
  nameGrounds: Blankable<NameGroundsSchema>
  principal: WordOr<'entity', IcpPrincipalSchema>
  domains: Blankable<z.ZodArray<z.ZodString>>
  remarks: OptionalText
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** 快应用。 Quick app. */
export type IcpQuickAppSchema = Loose<{
  type: z.ZodLiteral<'quick-app'>
  name: z.ZodString
  icpNumber: OptionalText
  packageName: OptionalText
  contents: z.ZodArray<Choice<'service-content'>>
  languages: Blankable<z.ZodArray<Choice<'language'>>>
  preApprovals: Blankable<z.ZodArray<PreApprovalEntrySchema>>
  nameGrounds: Blankable<NameGroundsSchema>
  principal: WordOr<'entity', IcpPrincipalSchema>
  domains: Blankable<z.ZodArray<z.ZodString>>
  remarks: OptionalText
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** 前置审批。 Pre-approval with the number of the approval. */
export type PreApprovalEntrySchema = Loose<{
  type: Choice<'pre-approval'>
  number: z.ZodString
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** 名称依据。 What entitles the service to its name. */
export type NameGroundsSchema = Loose<{
  trademark: OptionalText
  nationalLevel: Blankable<z.ZodBoolean>
  governmentAuthorized: Blankable<z.ZodBoolean>
}>

/** 接入信息。 Access. */
export type AccessSchema = Loose<{
  mode: Choice<'access-mode'>
  provider: z.ZodString
  provinceCode: z.ZodString
}>

/** 云资源。 Resource that the service runs on. */
export type ResourceSchema = Loose<{
  expiresOn: DateText
}>

/** 域名实名信息。 Registration of the domain. */
export type DomainRegistrationSchema = Loose<{
  registrar: OptionalText
  holder: z.ZodString
  documentNumber: OptionalText
  expiresOn: Blankable<DateText>
}>

/** 材料。 Material that goes with a filing. */
export type MaterialSchema = Loose<{
  kind: z.ZodString
  file: MaterialFileSchema
}>

/** 材料文件。 What is known of a file. */
export type MaterialFileSchema = Loose<{
  name: OptionalText
  type: OptionalText
  size: Blankable<z.ZodNumber>
  width: Blankable<z.ZodNumber>
  height: Blankable<z.ZodNumber>
}>

/** 公安联网备案。 Public-security filing: one JSON value. */
export type PublicSecurityFilingSchema = Loose<{
  form: z.ZodLiteral<'public-security/1'>
  account: Choice<'account'>
  entity: PublicSecurityEntitySchema
  service: PublicSecurityServiceSchema
  acknowledged: z.ZodLiteral<true>
}>

/** 开办主体。 Entity of a public-security filing. */
export type PublicSecurityEntitySchema = Loose<{
  nature: Choice<'nature'>
  name: z.ZodString
  divisionCode: z.ZodString
  document: PublicSecurityEntityDocumentSchema
  head: Blankable<HeadSchema>
  address: z.ZodString
  officePhone: z.ZodString
  principal: PublicSecurityPrincipalSchema
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** 开办主体证件。 Document of the entity. */
export type PublicSecurityEntityDocumentSchema = Loose<{
  type: Choice<'person-document' | 'organization-document'>
  number: z.ZodString
  validity: Blankable<ValiditySchema>
}>

/** 法定代表人或主要负责人。 Legal representative or leader of an organization. */
export type HeadSchema = Loose<{
  name: z.ZodString
  document: Blankable<IdentityDocumentSchema>
}>

/** 主体负责人。 Person in charge of the entity in the public-security form. */
export type PublicSecurityPrincipalSchema = Loose<{
  name: z.ZodString
  document: PublicSecurityPersonDocumentSchema
  mobile: z.ZodString
  emergencyPhone: z.ZodString
  email: z.ZodString
  address: z.ZodString
}>

/** 个人证件。 Document of a person in the public-security form. */
export type PublicSecurityPersonDocumentSchema = Loose<{
  type: Choice<'person-document'>
  number: z.ZodString
  validity: Blankable<ValiditySchema>
}>

/** 联系人。 Person in charge of a service in the public-security form. */
export type PublicSecurityContactSchema = Loose<{
  name: z.ZodString
  document: PublicSecurityPersonDocumentSchema
  mobile: z.ZodString
  emergencyPhone: OptionalText
  email: z.ZodString
  address: OptionalText
}>

/** 新办网站。 Website in a public-security filing. */
export type PublicSecurityWebsiteSchema = Loose<{
  type: z.ZodLiteral<'website'>
  name: z.ZodString
  openedOn: DateText
  ownDomain: Blankable<z.ZodBoolean>
  domain: z.ZodString
  otherDomains: Blankable<z.ZodArray<z.ZodString>>
  ipRanges: JoinedText
  icpNumber: z.ZodString
  accessProvider: PublicSecurityAccessProviderSchema
  registrar: PublicSecurityRegistrarSchema
  interactive: z.ZodBoolean
  contents: Blankable<z.ZodArray<Choice<'service-content'>>>
  dangerousGoods: Blankable<z.ZodArray<DangerousGoodsSchema>>
  preApprovals: Blankable<z.ZodArray<PreApprovalEntrySchema>>
  languages: z.ZodArray<Choice<'language'>>
  principal: WordOr<'entity', PublicSecurityContactSchema>
  securityPrincipal: WordOr<'entity' | 'principal', PublicSecurityContactSchema>
  opinionGuide: WordOr<'entity' | 'principal', PublicSecurityContactSchema>
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** 新办APP。 App in a public-security filing. */
export type PublicSecurityAppSchema = Loose<{
  type: z.ZodLiteral<'app'>
  name: z.ZodString
  openedOn: DateText
  platforms: z.ZodArray<Choice<'app-platform'>>
  introduction: OptionalText
  otherDomains: Blankable<z.ZodArray<z.ZodString>>
  ipRanges: JoinedText
  icpNumber: z.ZodString
  accessProvider: PublicSecurityAccessProviderSchema
  interactive: z.ZodBoolean
  contents: Blankable<z.ZodArray<Choice<'service-content'>>>
  dangerousGoods: Blankable<z.ZodArray<DangerousGoodsSchema>>
  preApprovals: Blankable<z.ZodArray<PreApprovalEntrySchema>>
  languages: z.ZodArray<Choice<'language'>>
  principal: WordOr<'entity', PublicSecurityContactSchema>
  securityPrincipal: WordOr<'entity' | 'principal', PublicSecurityContactSchema>
  opinionGuide: WordOr<'entity' | 'principal', PublicSecurityContactSchema>
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** 网络接入服务商。 Access provider. */
export type PublicSecurityAccessProviderSchema = Loose<{
  name: z.ZodString
  region: z.ZodString
  mode: Choice<'public-security-access-mode'>
  modeText: OptionalText
  phone: OptionalText
  overseas: Blankable<z.ZodBoolean>
}>

/** 域名注册服务商。 Registrar of the domain. */
export type PublicSecurityRegistrarSchema = Loose<{
  name: z.ZodString
  region: z.ZodString
  phone: OptionalText
  overseas: Blankable<z.ZodBoolean>
}>

/** 危险物品信息。 Kind of dangerous goods that a service speaks of. */
export type DangerousGoodsSchema = Loose<{
  kind: Choice<'dangerous-goods'>
  text: OptionalText
  certificate: OptionalText
}>

/** 域名信息模板。 Template of a domain's holder, the first step before a domain is registered. */
export type DomainTemplateSchema = Loose<{
  form: z.ZodLiteral<'domain-template/1'>
  holder: Choice<'account'>
  name: z.ZodString
  document: HolderDocumentSchema
  address: z.ZodString
  email: z.ZodString
  phone: z.ZodString
  postcode: z.ZodString
  materials: Blankable<z.ZodArray<MaterialSchema>>
}>

/** 所有者证件。 Document of a domain's holder. */
export type HolderDocumentSchema = Loose<{
  type: Choice<'person-document' | 'organization-document'>
  number: z.ZodString
}>

/** A service, told apart by `type`. */
export type IcpServiceSchema = z.ZodDiscriminatedUnion<[IcpWebsiteSchema, IcpAppSchema, IcpMiniProgramSchema, IcpQuickAppSchema], 'type'>

/** A service, told apart by `type`. */
export type PublicSecurityServiceSchema = z.ZodDiscriminatedUnion<[PublicSecurityWebsiteSchema, PublicSecurityAppSchema], 'type'>

/** The schema of each object of the forms. */
export interface ShapeSchemas {
  'icp': IcpFilingSchema
  'icp-entity': IcpEntitySchema
  'icp-entity-document': IcpEntityDocumentSchema
  'validity': ValiditySchema
  'icp-principal': IcpPrincipalSchema
  'person-document': PersonDocumentEntrySchema
  'legal-representative': LegalRepresentativeSchema
  'identity-document': IdentityDocumentSchema
  'icp-website': IcpWebsiteSchema
  'icp-app': IcpAppSchema
  'app-platform': IcpAppPlatformSchema
  'sdk': IcpSdkSchema
  'icp-mini-program': IcpMiniProgramSchema
  'icp-quick-app': IcpQuickAppSchema
  'pre-approval': PreApprovalEntrySchema
  'name-grounds': NameGroundsSchema
  'access': AccessSchema
  'resource': ResourceSchema
  'domain-registration': DomainRegistrationSchema
  'material': MaterialSchema
  'material-file': MaterialFileSchema
  'public-security': PublicSecurityFilingSchema
  'ps-entity': PublicSecurityEntitySchema
  'ps-entity-document': PublicSecurityEntityDocumentSchema
  'head': HeadSchema
  'ps-principal': PublicSecurityPrincipalSchema
  'ps-person-document': PublicSecurityPersonDocumentSchema
  'ps-contact': PublicSecurityContactSchema
  'ps-website': PublicSecurityWebsiteSchema
  'ps-app': PublicSecurityAppSchema
  'ps-access-provider': PublicSecurityAccessProviderSchema
  'ps-registrar': PublicSecurityRegistrarSchema
  'dangerous-goods': DangerousGoodsSchema
  'domain-template': DomainTemplateSchema
  'holder-document': HolderDocumentSchema
}

/** Every object of the forms has a schema. */
export type SchemaOf<N extends ShapeName> = ShapeSchemas[N]
