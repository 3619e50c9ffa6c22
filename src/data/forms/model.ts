// Generated from source.tsv by `npm run generate`. Do not edit.
// The models of the forms: what a checked filing holds, and what a form holds on the way.

import type { IsoDate } from '../../foundation/calendar.ts'
import type { AccessMode, AppPlatform, FilingKind, KeyOf, Language, Nature, OrganizationDocumentType, PersonDocumentType, PreApproval, ServiceContent } from '../enumerations/enumeration.ts'

/** A date as forms hold it: text, or what a date picker gives (`Date`, dayjs, moment, a time as a number). */
export type DraftDate = string | number | { toISOString(): string }

/** ICP备案（工信部）。 ICP filing with the ministry: one JSON value, `form` names the version of this shape. The type is that of a first filing; what another kind does not ask for may be missing. */
export interface IcpFiling {
  /** 表单版本。 Form version. */
  readonly form: 'icp/1'
  /** 备案类型：决定哪些内容必填。 Kind of filing: Decides what is due. */
  readonly kind: FilingKind
  /** 备案省份：国标代码前两位，如44；六位的省级代码也可。 Province of the filing: Two digits of GB/T 2260, such as 44; the six-digit code of a province is folded. */
  readonly provinceCode: string
  /** 主体信息。 Entity. */
  readonly entity: IcpEntity
  /** 互联网服务信息。 Services. */
  readonly services: readonly IcpService[]
}

/** ICP备案（工信部），填写中的状态：各项都可以暂缺。 ICP filing with the ministry: one JSON value, `form` names the version of this shape. The type is that of a first filing; what another kind does not ask for may be missing, as a form holds it: anything may be missing yet. */
export interface IcpFilingDraft {
  /** 表单版本。 Form version. */
  form?: 'icp/1' | null | undefined
  /** 备案类型：决定哪些内容必填。 Kind of filing: Decides what is due. */
  kind?: FilingKind | '' | null | undefined
  /** 备案省份：国标代码前两位，如44；六位的省级代码也可。 Province of the filing: Two digits of GB/T 2260, such as 44; the six-digit code of a province is folded. */
  provinceCode?: string | null | undefined
  /** 主体信息。 Entity. */
  entity?: IcpEntityDraft | null | undefined
  /** 互联网服务信息。 Services. */
  services?: IcpServiceDraft[] | null | undefined
}

/** 主办单位（主体）。 Entity of an ICP filing. */
export interface IcpEntity {
  /** 单位性质。 Nature. */
  readonly nature: Nature
  /** 主办单位名称：与证件一致；个人填姓名。 Name of the entity: As on the document; an individual's own name. */
  readonly name: string
  /** 所在区县：国标六位代码，到区县。 Division: Six digits of GB/T 2260, down to the county. */
  readonly divisionCode: string
  /** 主办单位证件。 Document of the entity. */
  readonly document: IcpEntityDocument
  /** 通信地址：写到门牌号，农村写到村。 Address: Down to the door number, in the country to the village. */
  readonly address: string
  /** 投资人或主管单位。 Investor or superior body. */
  readonly investor?: string | null | undefined
  /** 主体负责人。 Person in charge of the entity. */
  readonly principal: IcpPrincipal
  /** 法定代表人：负责人不是法定代表人时填写。 Legal representative: Where the person in charge is another. */
  readonly legalRepresentative?: LegalRepresentative | null | undefined
  /** 主体备案号：首次备案没有；其他类型必填。 ICP number of the entity: None for a first filing, due for every other kind. */
  readonly icpNumber?: string | null | undefined
  /** 主体备注。 Remarks on the entity. */
  readonly remarks?: string | null | undefined
  /** 主体材料。 Materials of the entity. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 主办单位（主体），填写中的状态：各项都可以暂缺。 Entity of an ICP filing, as a form holds it: anything may be missing yet. */
export interface IcpEntityDraft {
  /** 单位性质。 Nature. */
  nature?: Nature | '' | null | undefined
  /** 主办单位名称：与证件一致；个人填姓名。 Name of the entity: As on the document; an individual's own name. */
  name?: string | null | undefined
  /** 所在区县：国标六位代码，到区县。 Division: Six digits of GB/T 2260, down to the county. */
  divisionCode?: string | null | undefined
  /** 主办单位证件。 Document of the entity. */
  document?: IcpEntityDocumentDraft | null | undefined
  /** 通信地址：写到门牌号，农村写到村。 Address: Down to the door number, in the country to the village. */
  address?: string | null | undefined
  /** 投资人或主管单位。 Investor or superior body. */
  investor?: string | null | undefined
  /** 主体负责人。 Person in charge of the entity. */
  principal?: IcpPrincipalDraft | null | undefined
  /** 法定代表人：负责人不是法定代表人时填写。 Legal representative: Where the person in charge is another. */
  legalRepresentative?: LegalRepresentativeDraft | null | undefined
  /** 主体备案号：首次备案没有；其他类型必填。 ICP number of the entity: None for a first filing, due for every other kind. */
  icpNumber?: string | null | undefined
  /** 主体备注。 Remarks on the entity. */
  remarks?: string | null | undefined
  /** 主体材料。 Materials of the entity. */
  materials?: MaterialDraft[] | null | undefined
}

/** 主办单位证件。 Document of the entity. */
export interface IcpEntityDocument {
  /** 证件类型。 Type of document. */
  readonly type: PersonDocumentType | OrganizationDocumentType
  /** 证件号码。 Document number. */
  readonly number: string
  /** 证件住所：照证件上印的住所填写。 Address on the document: As it is printed there. */
  readonly address: string
  /** 证件有效期：个人必填。 Validity: Due for individuals. */
  readonly validity?: Validity | null | undefined
}

/** 主办单位证件，填写中的状态：各项都可以暂缺。 Document of the entity, as a form holds it: anything may be missing yet. */
export interface IcpEntityDocumentDraft {
  /** 证件类型。 Type of document. */
  type?: PersonDocumentType | OrganizationDocumentType | '' | null | undefined
  /** 证件号码。 Document number. */
  number?: string | null | undefined
  /** 证件住所：照证件上印的住所填写。 Address on the document: As it is printed there. */
  address?: string | null | undefined
  /** 证件有效期：个人必填。 Validity: Due for individuals. */
  validity?: ValidityDraft | null | undefined
}

/** 证件有效期。 Validity of a document. */
export interface Validity {
  /** 有效期起始日。 Valid from. */
  readonly from: IsoDate
  /** 有效期截止日：日期，或 long-term（长期）。 Valid until: A date, or `long-term`. */
  readonly until: IsoDate | 'long-term'
}

/** 证件有效期，填写中的状态：各项都可以暂缺。 Validity of a document, as a form holds it: anything may be missing yet. */
export interface ValidityDraft {
  /** 有效期起始日。 Valid from. */
  from?: DraftDate | null | undefined
  /** 有效期截止日：日期，或 long-term（长期）。 Valid until: A date, or `long-term`. */
  until?: DraftDate | null | undefined
}

/** 负责人。 Person in charge in the ministry's form. */
export interface IcpPrincipal {
  /** 负责人姓名。 Name. */
  readonly name: string
  /** 负责人证件。 Document. */
  readonly document: PersonDocumentEntry
  /** 手机号码：接收短信核验。 Mobile number: Takes the ministry's text message. */
  readonly mobile: string
  /** 应急联系电话：另一个手机号码。 Emergency phone: A second mobile number. */
  readonly emergencyPhone: string
  /** 办公电话。 Office phone. */
  readonly officePhone?: string | null | undefined
  /** 电子邮箱。 E-mail. */
  readonly email: string
  /** 常住地址。 Residence. */
  readonly address?: string | null | undefined
}

/** 负责人，填写中的状态：各项都可以暂缺。 Person in charge in the ministry's form, as a form holds it: anything may be missing yet. */
export interface IcpPrincipalDraft {
  /** 负责人姓名。 Name. */
  name?: string | null | undefined
  /** 负责人证件。 Document. */
  document?: PersonDocumentEntryDraft | null | undefined
  /** 手机号码：接收短信核验。 Mobile number: Takes the ministry's text message. */
  mobile?: string | null | undefined
  /** 应急联系电话：另一个手机号码。 Emergency phone: A second mobile number. */
  emergencyPhone?: string | null | undefined
  /** 办公电话。 Office phone. */
  officePhone?: string | null | undefined
  /** 电子邮箱。 E-mail. */
  email?: string | null | undefined
  /** 常住地址。 Residence. */
  address?: string | null | undefined
}

/** 个人证件。 Document of a person. */
export interface PersonDocumentEntry {
  /** 证件类型。 Type of document. */
  readonly type: PersonDocumentType
  /** 证件号码。 Document number. */
  readonly number: string
  /** 证件有效期：身份证必填。 Validity: Due for resident ID cards. */
  readonly validity?: Validity | null | undefined
}

/** 个人证件，填写中的状态：各项都可以暂缺。 Document of a person, as a form holds it: anything may be missing yet. */
export interface PersonDocumentEntryDraft {
  /** 证件类型。 Type of document. */
  type?: PersonDocumentType | '' | null | undefined
  /** 证件号码。 Document number. */
  number?: string | null | undefined
  /** 证件有效期：身份证必填。 Validity: Due for resident ID cards. */
  validity?: ValidityDraft | null | undefined
}

/** 法定代表人。 Legal representative. */
export interface LegalRepresentative {
  /** 法定代表人姓名。 Name of the legal representative. */
  readonly name: string
  /** 法定代表人证件。 Document of the legal representative. */
  readonly document?: IdentityDocument | null | undefined
}

/** 法定代表人，填写中的状态：各项都可以暂缺。 Legal representative, as a form holds it: anything may be missing yet. */
export interface LegalRepresentativeDraft {
  /** 法定代表人姓名。 Name of the legal representative. */
  name?: string | null | undefined
  /** 法定代表人证件。 Document of the legal representative. */
  document?: IdentityDocumentDraft | null | undefined
}

/** 证件类型与号码。 Type and number of a person's document. */
export interface IdentityDocument {
  /** 证件类型。 Type of document. */
  readonly type: PersonDocumentType
  /** 证件号码。 Document number. */
  readonly number: string
}

/** 证件类型与号码，填写中的状态：各项都可以暂缺。 Type and number of a person's document, as a form holds it: anything may be missing yet. */
export interface IdentityDocumentDraft {
  /** 证件类型。 Type of document. */
  type?: PersonDocumentType | '' | null | undefined
  /** 证件号码。 Document number. */
  number?: string | null | undefined
}

/** 网站。 Website. */
export interface IcpWebsite {
  /** 服务类型。 Type of service. */
  readonly type: 'website'
  /** 网站名称。 Name of the website. */
  readonly name: string
  /** 网站备案号：变更、接入、注销时填写。 ICP number of the website: For changes, added access and cancellation. */
  readonly icpNumber?: string | null | undefined
  /** 仅以IP地址访问：没有域名的网站。 Reached by IP address only: A website without a domain. */
  readonly ipOnly?: boolean | null | undefined
  /** 域名。 Domain. */
  readonly domain: string
  /** 首页网址。 Home page. */
  readonly homeUrl: string
  /** 网站IP地址：起-止，多段以分号分隔。 IP addresses: `start-end`, several joined by `;`. */
  readonly ipRanges: string
  /** 服务内容。 Contents. */
  readonly contents: readonly ServiceContent[]
  /** 语种。 Languages. */
  readonly languages: readonly Language[]
  /** 前置审批。 Pre-approvals. */
  readonly preApprovals?: readonly PreApprovalEntry[] | null | undefined
  /** 名称依据。 Grounds for the name. */
  readonly nameGrounds?: NameGrounds | null | undefined
  /** 网站负责人：与主体负责人相同时填 entity。 Person in charge of the website: `entity` where it is the entity's. */
  readonly principal: IcpPrincipal | 'entity'
  /** 接入信息。 Access. */
  readonly access: Access
  /** 云资源。 Resource. */
  readonly resource?: Resource | null | undefined
  /** 域名实名信息。 Registration of the domain. */
  readonly domainRegistration?: DomainRegistration | null | undefined
  /** 网站备注。 Remarks on the website. */
  readonly remarks?: string | null | undefined
  /** 网站材料。 Materials of the website. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 网站，填写中的状态：各项都可以暂缺。 Website, as a form holds it: anything may be missing yet. */
export interface IcpWebsiteDraft {
  /** 服务类型。 Type of service. */
  type?: 'website' | null | undefined
  /** 网站名称。 Name of the website. */
  name?: string | null | undefined
  /** 网站备案号：变更、接入、注销时填写。 ICP number of the website: For changes, added access and cancellation. */
  icpNumber?: string | null | undefined
  /** 仅以IP地址访问：没有域名的网站。 Reached by IP address only: A website without a domain. */
  ipOnly?: boolean | null | undefined
  /** 域名。 Domain. */
  domain?: string | null | undefined
  /** 首页网址。 Home page. */
  homeUrl?: string | null | undefined
  /** 网站IP地址：起-止，多段以分号分隔。 IP addresses: `start-end`, several joined by `;`. */
  ipRanges?: string | string[] | null | undefined
  /** 服务内容。 Contents. */
  contents?: ServiceContent[] | null | undefined
  /** 语种。 Languages. */
  languages?: Language[] | null | undefined
  /** 前置审批。 Pre-approvals. */
  preApprovals?: PreApprovalEntryDraft[] | null | undefined
  /** 名称依据。 Grounds for the name. */
  nameGrounds?: NameGroundsDraft | null | undefined
  /** 网站负责人：与主体负责人相同时填 entity。 Person in charge of the website: `entity` where it is the entity's. */
  principal?: IcpPrincipalDraft | 'entity' | null | undefined
  /** 接入信息。 Access. */
  access?: AccessDraft | null | undefined
  /** 云资源。 Resource. */
  resource?: ResourceDraft | null | undefined
  /** 域名实名信息。 Registration of the domain. */
  domainRegistration?: DomainRegistrationDraft | null | undefined
  /** 网站备注。 Remarks on the website. */
  remarks?: string | null | undefined
  /** 网站材料。 Materials of the website. */
  materials?: MaterialDraft[] | null | undefined
}

/** APP。 App on one or more platforms. */
export interface IcpApp {
  /** 服务类型。 Type of service. */
  readonly type: 'app'
  /** APP名称。 Name of the app. */
  readonly name: string
  /** APP备案号：变更、接入、注销时填写。 ICP number of the app: For changes, added access and cancellation. */
  readonly icpNumber?: string | null | undefined
  /** 运行平台。 Platforms. */
  readonly platforms: readonly IcpAppPlatform[]
  /** APP图标。 Icon. */
  readonly icon?: MaterialFile | null | undefined
  /** 服务内容。 Contents. */
  readonly contents: readonly ServiceContent[]
  /** 语种。 Languages. */
  readonly languages?: readonly Language[] | null | undefined
  /** 前置审批。 Pre-approvals. */
  readonly preApprovals?: readonly PreApprovalEntry[] | null | undefined
  /** 名称依据。 Grounds for the name. */
  readonly nameGrounds?: NameGrounds | null | undefined
  /** APP负责人：与主体负责人相同时填 entity。 Person in charge of the app: `entity` where it is the entity's. */
  readonly principal: IcpPrincipal | 'entity'
  /** 接入信息。 Access. */
  readonly access: Access
  /** 服务IP地址：起-止，多段以分号分隔。 IP addresses: `start-end`, several joined by `;`. */
  readonly ipRanges: string
  /** 第三方SDK。 Third-party SDKs. */
  readonly sdks?: readonly IcpSdk[] | null | undefined
  /** 域名实名信息。 Registration of the domain. */
  readonly domainRegistration?: DomainRegistration | null | undefined
  /** APP备注。 Remarks on the app. */
  readonly remarks?: string | null | undefined
  /** APP材料。 Materials of the app. */
  readonly materials?: readonly Material[] | null | undefined
}

/** APP，填写中的状态：各项都可以暂缺。 App on one or more platforms, as a form holds it: anything may be missing yet. */
export interface IcpAppDraft {
  /** 服务类型。 Type of service. */
  type?: 'app' | null | undefined
  /** APP名称。 Name of the app. */
  name?: string | null | undefined
  /** APP备案号：变更、接入、注销时填写。 ICP number of the app: For changes, added access and cancellation. */
  icpNumber?: string | null | undefined
  /** 运行平台。 Platforms. */
  platforms?: IcpAppPlatformDraft[] | null | undefined
  /** APP图标。 Icon. */
  icon?: MaterialFileDraft | null | undefined
  /** 服务内容。 Contents. */
  contents?: ServiceContent[] | null | undefined
  /** 语种。 Languages. */
  languages?: Language[] | null | undefined
  /** 前置审批。 Pre-approvals. */
  preApprovals?: PreApprovalEntryDraft[] | null | undefined
  /** 名称依据。 Grounds for the name. */
  nameGrounds?: NameGroundsDraft | null | undefined
  /** APP负责人：与主体负责人相同时填 entity。 Person in charge of the app: `entity` where it is the entity's. */
  principal?: IcpPrincipalDraft | 'entity' | null | undefined
  /** 接入信息。 Access. */
  access?: AccessDraft | null | undefined
  /** 服务IP地址：起-止，多段以分号分隔。 IP addresses: `start-end`, several joined by `;`. */
  ipRanges?: string | string[] | null | undefined
  /** 第三方SDK。 Third-party SDKs. */
  sdks?: IcpSdkDraft[] | null | undefined
  /** 域名实名信息。 Registration of the domain. */
  domainRegistration?: DomainRegistrationDraft | null | undefined
  /** APP备注。 Remarks on the app. */
  remarks?: string | null | undefined
  /** APP材料。 Materials of the app. */
  materials?: MaterialDraft[] | null | undefined
}

/** APP的一个运行平台。 One platform of an app. */
export interface IcpAppPlatform {
  /** 平台。 Platform. */
  readonly platform: AppPlatform
  /** 包名。 Package name. */
  readonly packageName: string
  /** 公钥。 Public key. */
  readonly publicKey: string
  /** 证书指纹：安卓为MD5，iOS为SHA-1。 Certificate fingerprint: MD5 for Android, SHA-1 for iOS. */
  readonly fingerprint: string
  /** 使用的域名。 Domains used. */
  readonly domains: readonly string[]
}

/** APP的一个运行平台，填写中的状态：各项都可以暂缺。 One platform of an app, as a form holds it: anything may be missing yet. */
export interface IcpAppPlatformDraft {
  /** 平台。 Platform. */
  platform?: AppPlatform | '' | null | undefined
  /** 包名。 Package name. */
  packageName?: string | null | undefined
  /** 公钥。 Public key. */
  publicKey?: string | null | undefined
  /** 证书指纹：安卓为MD5，iOS为SHA-1。 Certificate fingerprint: MD5 for Android, SHA-1 for iOS. */
  fingerprint?: string | null | undefined
  /** 使用的域名。 Domains used. */
  domains?: string[] | null | undefined
}

/** 第三方SDK。 SDK of somebody else in an app. */
export interface IcpSdk {
  /** SDK提供者。 Supplier of the SDK. */
  readonly supplier: string
  /** SDK用途。 Purpose of the SDK. */
  readonly purpose: string
}

/** 第三方SDK，填写中的状态：各项都可以暂缺。 SDK of somebody else in an app, as a form holds it: anything may be missing yet. */
export interface IcpSdkDraft {
  /** SDK提供者。 Supplier of the SDK. */
  supplier?: string | null | undefined
  /** SDK用途。 Purpose of the SDK. */
  purpose?: string | null | undefined
}

/** 小程序。 Mini-program. */
export interface IcpMiniProgram {
  /** 服务类型。 Type of service. */
  readonly type: 'mini-program'
  /** 小程序名称。 Name of the mini-program. */
  readonly name: string
  /** 小程序备案号：变更、接入、注销时填写。 ICP number of the mini-program: For changes, added access and cancellation. */
  readonly icpNumber?: string | null | undefined
  /** 小程序AppID。 AppID. */
  readonly appId?: string | null | undefined
  /** 小程序类目。 Category. */
  readonly category?: string | null | undefined
  /** 服务内容。 Contents. */
  readonly contents: readonly ServiceContent[]
  /** 语种。 Languages. */
  readonly languages?: readonly Language[] | null | undefined
  /** 前置审批。 Pre-approvals. */
  readonly preApprovals?: readonly PreApprovalEntry[] | null | undefined
  /** 名称依据。 Grounds for the name. */
  readonly nameGrounds?: NameGrounds | null | undefined
  /** 小程序负责人：与主体负责人相同时填 entity。 Person in charge of the mini-program: `entity` where it is the entity's. */
  readonly principal: IcpPrincipal | 'entity'
  /** 使用的域名。 Domains used. */
  readonly domains?: readonly string[] | null | undefined
  /** 小程序备注。 Remarks on the mini-program. */
  readonly remarks?: string | null | undefined
  /** 小程序材料。 Materials of the mini-program. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 小程序，填写中的状态：各项都可以暂缺。 Mini-program, as a form holds it: anything may be missing yet. */
export interface IcpMiniProgramDraft {
  /** 服务类型。 Type of service. */
  type?: 'mini-program' | null | undefined
  /** 小程序名称。 Name of the mini-program. */
  name?: string | null | undefined
  /** 小程序备案号：变更、接入、注销时填写。 ICP number of the mini-program: For changes, added access and cancellation. */
  icpNumber?: string | null | undefined
  /** 小程序AppID。 AppID. */
  appId?: string | null | undefined
  /** 小程序类目。 Category. */
  category?: string | null | undefined
  /** 服务内容。 Contents. */
  contents?: ServiceContent[] | null | undefined
  /** 语种。 Languages. */
  languages?: Language[] | null | undefined
  /** 前置审批。 Pre-approvals. */
  preApprovals?: PreApprovalEntryDraft[] | null | undefined
  /** 名称依据。 Grounds for the name. */
  nameGrounds?: NameGroundsDraft | null | undefined
  /** 小程序负责人：与主体负责人相同时填 entity。 Person in charge of the mini-program: `entity` where it is the entity's. */
  principal?: IcpPrincipalDraft | 'entity' | null | undefined
  /** 使用的域名。 Domains used. */
  domains?: string[] | null | undefined
  /** 小程序备注。 Remarks on the mini-program. */
  remarks?: string | null | undefined
  /** 小程序材料。 Materials of the mini-program. */
  materials?: MaterialDraft[] | null | undefined
}

/** 快应用。 Quick app. */
export interface IcpQuickApp {
  /** 服务类型。 Type of service. */
  readonly type: 'quick-app'
  /** 快应用名称。 Name of the quick app. */
  readonly name: string
  /** 快应用备案号：变更、接入、注销时填写。 ICP number of the quick app: For changes, added access and cancellation. */
  readonly icpNumber?: string | null | undefined
  /** 包名。 Package name. */
  readonly packageName?: string | null | undefined
  /** 服务内容。 Contents. */
  readonly contents: readonly ServiceContent[]
  /** 语种。 Languages. */
  readonly languages?: readonly Language[] | null | undefined
  /** 前置审批。 Pre-approvals. */
  readonly preApprovals?: readonly PreApprovalEntry[] | null | undefined
  /** 名称依据。 Grounds for the name. */
  readonly nameGrounds?: NameGrounds | null | undefined
  /** 快应用负责人：与主体负责人相同时填 entity。 Person in charge of the quick app: `entity` where it is the entity's. */
  readonly principal: IcpPrincipal | 'entity'
  /** 使用的域名。 Domains used. */
  readonly domains?: readonly string[] | null | undefined
  /** 快应用备注。 Remarks on the quick app. */
  readonly remarks?: string | null | undefined
  /** 快应用材料。 Materials of the quick app. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 快应用，填写中的状态：各项都可以暂缺。 Quick app, as a form holds it: anything may be missing yet. */
export interface IcpQuickAppDraft {
  /** 服务类型。 Type of service. */
  type?: 'quick-app' | null | undefined
  /** 快应用名称。 Name of the quick app. */
  name?: string | null | undefined
  /** 快应用备案号：变更、接入、注销时填写。 ICP number of the quick app: For changes, added access and cancellation. */
  icpNumber?: string | null | undefined
  /** 包名。 Package name. */
  packageName?: string | null | undefined
  /** 服务内容。 Contents. */
  contents?: ServiceContent[] | null | undefined
  /** 语种。 Languages. */
  languages?: Language[] | null | undefined
  /** 前置审批。 Pre-approvals. */
  preApprovals?: PreApprovalEntryDraft[] | null | undefined
  /** 名称依据。 Grounds for the name. */
  nameGrounds?: NameGroundsDraft | null | undefined
  /** 快应用负责人：与主体负责人相同时填 entity。 Person in charge of the quick app: `entity` where it is the entity's. */
  principal?: IcpPrincipalDraft | 'entity' | null | undefined
  /** 使用的域名。 Domains used. */
  domains?: string[] | null | undefined
  /** 快应用备注。 Remarks on the quick app. */
  remarks?: string | null | undefined
  /** 快应用材料。 Materials of the quick app. */
  materials?: MaterialDraft[] | null | undefined
}

/** 前置审批。 Pre-approval with the number of the approval. */
export interface PreApprovalEntry {
  /** 前置审批类型。 Type of pre-approval. */
  readonly type: PreApproval
  /** 批准文号。 Approval number. */
  readonly number: string
  /** 批准文件。 Approval document. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 前置审批，填写中的状态：各项都可以暂缺。 Pre-approval with the number of the approval, as a form holds it: anything may be missing yet. */
export interface PreApprovalEntryDraft {
  /** 前置审批类型。 Type of pre-approval. */
  type?: PreApproval | '' | null | undefined
  /** 批准文号。 Approval number. */
  number?: string | null | undefined
  /** 批准文件。 Approval document. */
  materials?: MaterialDraft[] | null | undefined
}

/** 名称依据。 What entitles the service to its name. */
export interface NameGrounds {
  /** 商标注册号：名称已注册为商标，或有商标使用授权。 Trademark: The name is a registered trademark, or one licensed to the entity. */
  readonly trademark?: string | null | undefined
  /** 国家级单位。 National-level unit. */
  readonly nationalLevel?: boolean | null | undefined
  /** 已获主管部门授权。 Authorized by the authority. */
  readonly governmentAuthorized?: boolean | null | undefined
}

/** 名称依据，填写中的状态：各项都可以暂缺。 What entitles the service to its name, as a form holds it: anything may be missing yet. */
export interface NameGroundsDraft {
  /** 商标注册号：名称已注册为商标，或有商标使用授权。 Trademark: The name is a registered trademark, or one licensed to the entity. */
  trademark?: string | null | undefined
  /** 国家级单位。 National-level unit. */
  nationalLevel?: boolean | null | undefined
  /** 已获主管部门授权。 Authorized by the authority. */
  governmentAuthorized?: boolean | null | undefined
}

/** 接入信息。 Access. */
export interface Access {
  /** 接入方式。 Access mode. */
  readonly mode: AccessMode
  /** 接入服务商。 Access provider. */
  readonly provider: string
  /** 服务器放置地：国标代码前两位。 Province of the server: Two digits of GB/T 2260. */
  readonly provinceCode: string
}

/** 接入信息，填写中的状态：各项都可以暂缺。 Access, as a form holds it: anything may be missing yet. */
export interface AccessDraft {
  /** 接入方式。 Access mode. */
  mode?: AccessMode | '' | null | undefined
  /** 接入服务商。 Access provider. */
  provider?: string | null | undefined
  /** 服务器放置地：国标代码前两位。 Province of the server: Two digits of GB/T 2260. */
  provinceCode?: string | null | undefined
}

/** 云资源。 Resource that the service runs on. */
export interface Resource {
  /** 云资源到期日。 Expiry of the resource. */
  readonly expiresOn: IsoDate
}

/** 云资源，填写中的状态：各项都可以暂缺。 Resource that the service runs on, as a form holds it: anything may be missing yet. */
export interface ResourceDraft {
  /** 云资源到期日。 Expiry of the resource. */
  expiresOn?: DraftDate | null | undefined
}

/** 域名实名信息。 Registration of the domain. */
export interface DomainRegistration {
  /** 域名注册服务商。 Registrar. */
  readonly registrar?: string | null | undefined
  /** 域名所有者。 Holder of the domain. */
  readonly holder: string
  /** 域名所有者证件号码。 Document number of the holder. */
  readonly documentNumber?: string | null | undefined
  /** 域名到期日。 Expiry of the domain. */
  readonly expiresOn?: IsoDate | null | undefined
}

/** 域名实名信息，填写中的状态：各项都可以暂缺。 Registration of the domain, as a form holds it: anything may be missing yet. */
export interface DomainRegistrationDraft {
  /** 域名注册服务商。 Registrar. */
  registrar?: string | null | undefined
  /** 域名所有者。 Holder of the domain. */
  holder?: string | null | undefined
  /** 域名所有者证件号码。 Document number of the holder. */
  documentNumber?: string | null | undefined
  /** 域名到期日。 Expiry of the domain. */
  expiresOn?: DraftDate | null | undefined
}

/** 材料。 Material that goes with a filing. */
export interface Material {
  /** 材料名称。 Kind of material. */
  readonly kind: string
  /** 文件：只记录文件的信息，不含内容。 File: What is known of the file, not its bytes. */
  readonly file: MaterialFile
}

/** 材料，填写中的状态：各项都可以暂缺。 Material that goes with a filing, as a form holds it: anything may be missing yet. */
export interface MaterialDraft {
  /** 材料名称。 Kind of material. */
  kind?: string | null | undefined
  /** 文件：只记录文件的信息，不含内容。 File: What is known of the file, not its bytes. */
  file?: MaterialFileDraft | null | undefined
}

/** 材料文件。 What is known of a file. */
export interface MaterialFile {
  /** 文件名。 Name of the file. */
  readonly name?: string | null | undefined
  /** 文件类型：MIME类型。 Type of the file: MIME type. */
  readonly type?: string | null | undefined
  /** 文件大小：字节。 Size of the file: Bytes. */
  readonly size?: number | null | undefined
  /** 图片宽度：像素。 Width of the image: Pixels. */
  readonly width?: number | null | undefined
  /** 图片高度：像素。 Height of the image: Pixels. */
  readonly height?: number | null | undefined
}

/** 材料文件，填写中的状态：各项都可以暂缺。 What is known of a file, as a form holds it: anything may be missing yet. */
export interface MaterialFileDraft {
  /** 文件名。 Name of the file. */
  name?: string | null | undefined
  /** 文件类型：MIME类型。 Type of the file: MIME type. */
  type?: string | null | undefined
  /** 文件大小：字节。 Size of the file: Bytes. */
  size?: number | null | undefined
  /** 图片宽度：像素。 Width of the image: Pixels. */
  width?: number | null | undefined
  /** 图片高度：像素。 Height of the image: Pixels. */
  height?: number | null | undefined
}

/** 公安联网备案。 Public-security filing: one JSON value. */
export interface PublicSecurityFiling {
  /** 表单版本。 Form version. */
  readonly form: 'public-security/1'
  /** 账户类型。 Account. */
  readonly account: KeyOf<'account'>
  /** 开办主体。 Entity. */
  readonly entity: PublicSecurityEntity
  /** 网站/APP信息。 Service. */
  readonly service: PublicSecurityService
  /** 已阅读告知书。 Notice acknowledged. */
  readonly acknowledged: true
}

/** 公安联网备案，填写中的状态：各项都可以暂缺。 Public-security filing: one JSON value, as a form holds it: anything may be missing yet. */
export interface PublicSecurityFilingDraft {
  /** 表单版本。 Form version. */
  form?: 'public-security/1' | null | undefined
  /** 账户类型。 Account. */
  account?: KeyOf<'account'> | '' | null | undefined
  /** 开办主体。 Entity. */
  entity?: PublicSecurityEntityDraft | null | undefined
  /** 网站/APP信息。 Service. */
  service?: PublicSecurityServiceDraft | null | undefined
  /** 已阅读告知书。 Notice acknowledged. */
  acknowledged?: boolean | null | undefined
}

/** 开办主体。 Entity of a public-security filing. */
export interface PublicSecurityEntity {
  /** 单位性质。 Nature. */
  readonly nature: Nature
  /** 单位名称：与证件一致；个人填姓名。 Name of the entity: As on the document; an individual's own name. */
  readonly name: string
  /** 所在区县：决定由哪个公安机关受理；国标六位代码。 Division: Decides which police unit reviews; six digits of GB/T 2260. */
  readonly divisionCode: string
  /** 证件。 Document of the entity. */
  readonly document: PublicSecurityEntityDocument
  /** 投资或主管单位：填法定代表人或主要负责人。 Head of the entity: The legal representative or leader. */
  readonly head?: Head | null | undefined
  /** 通信地址：写到门牌号，农村写到村。 Address: Down to the door number, in the country to the village. */
  readonly address: string
  /** 办公电话：格式如0086-010-68870788。 Office phone: As 0086-010-68870788. */
  readonly officePhone: string
  /** 主体负责人。 Person in charge of the entity. */
  readonly principal: PublicSecurityPrincipal
  /** 主体材料。 Materials of the entity. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 开办主体，填写中的状态：各项都可以暂缺。 Entity of a public-security filing, as a form holds it: anything may be missing yet. */
export interface PublicSecurityEntityDraft {
  /** 单位性质。 Nature. */
  nature?: Nature | '' | null | undefined
  /** 单位名称：与证件一致；个人填姓名。 Name of the entity: As on the document; an individual's own name. */
  name?: string | null | undefined
  /** 所在区县：决定由哪个公安机关受理；国标六位代码。 Division: Decides which police unit reviews; six digits of GB/T 2260. */
  divisionCode?: string | null | undefined
  /** 证件。 Document of the entity. */
  document?: PublicSecurityEntityDocumentDraft | null | undefined
  /** 投资或主管单位：填法定代表人或主要负责人。 Head of the entity: The legal representative or leader. */
  head?: HeadDraft | null | undefined
  /** 通信地址：写到门牌号，农村写到村。 Address: Down to the door number, in the country to the village. */
  address?: string | null | undefined
  /** 办公电话：格式如0086-010-68870788。 Office phone: As 0086-010-68870788. */
  officePhone?: string | null | undefined
  /** 主体负责人。 Person in charge of the entity. */
  principal?: PublicSecurityPrincipalDraft | null | undefined
  /** 主体材料。 Materials of the entity. */
  materials?: MaterialDraft[] | null | undefined
}

/** 开办主体证件。 Document of the entity. */
export interface PublicSecurityEntityDocument {
  /** 证件类型。 Type of document. */
  readonly type: PersonDocumentType | OrganizationDocumentType
  /** 证件号码。 Document number. */
  readonly number: string
  /** 证件有效期。 Validity. */
  readonly validity?: Validity | null | undefined
}

/** 开办主体证件，填写中的状态：各项都可以暂缺。 Document of the entity, as a form holds it: anything may be missing yet. */
export interface PublicSecurityEntityDocumentDraft {
  /** 证件类型。 Type of document. */
  type?: PersonDocumentType | OrganizationDocumentType | '' | null | undefined
  /** 证件号码。 Document number. */
  number?: string | null | undefined
  /** 证件有效期。 Validity. */
  validity?: ValidityDraft | null | undefined
}

/** 法定代表人或主要负责人。 Legal representative or leader of an organization. */
export interface Head {
  /** 法定代表人或负责人姓名。 Name of the head. */
  readonly name: string
  /** 法定代表人或负责人证件。 Document of the head. */
  readonly document?: IdentityDocument | null | undefined
}

/** 法定代表人或主要负责人，填写中的状态：各项都可以暂缺。 Legal representative or leader of an organization, as a form holds it: anything may be missing yet. */
export interface HeadDraft {
  /** 法定代表人或负责人姓名。 Name of the head. */
  name?: string | null | undefined
  /** 法定代表人或负责人证件。 Document of the head. */
  document?: IdentityDocumentDraft | null | undefined
}

/** 主体负责人。 Person in charge of the entity in the public-security form. */
export interface PublicSecurityPrincipal {
  /** 负责人姓名。 Name. */
  readonly name: string
  /** 负责人证件。 Document. */
  readonly document: PublicSecurityPersonDocument
  /** 手机号码。 Mobile number. */
  readonly mobile: string
  /** 应急联系电话：另一个手机号码。 Emergency phone: A second mobile number. */
  readonly emergencyPhone: string
  /** 电子邮箱。 E-mail. */
  readonly email: string
  /** 常住地。 Residence. */
  readonly address: string
}

/** 主体负责人，填写中的状态：各项都可以暂缺。 Person in charge of the entity in the public-security form, as a form holds it: anything may be missing yet. */
export interface PublicSecurityPrincipalDraft {
  /** 负责人姓名。 Name. */
  name?: string | null | undefined
  /** 负责人证件。 Document. */
  document?: PublicSecurityPersonDocumentDraft | null | undefined
  /** 手机号码。 Mobile number. */
  mobile?: string | null | undefined
  /** 应急联系电话：另一个手机号码。 Emergency phone: A second mobile number. */
  emergencyPhone?: string | null | undefined
  /** 电子邮箱。 E-mail. */
  email?: string | null | undefined
  /** 常住地。 Residence. */
  address?: string | null | undefined
}

/** 个人证件。 Document of a person in the public-security form. */
export interface PublicSecurityPersonDocument {
  /** 证件类型。 Type of document. */
  readonly type: PersonDocumentType
  /** 证件号码。 Document number. */
  readonly number: string
  /** 证件有效期。 Validity. */
  readonly validity?: Validity | null | undefined
}

/** 个人证件，填写中的状态：各项都可以暂缺。 Document of a person in the public-security form, as a form holds it: anything may be missing yet. */
export interface PublicSecurityPersonDocumentDraft {
  /** 证件类型。 Type of document. */
  type?: PersonDocumentType | '' | null | undefined
  /** 证件号码。 Document number. */
  number?: string | null | undefined
  /** 证件有效期。 Validity. */
  validity?: ValidityDraft | null | undefined
}

/** 联系人。 Person in charge of a service in the public-security form. */
export interface PublicSecurityContact {
  /** 姓名。 Name. */
  readonly name: string
  /** 证件。 Document. */
  readonly document: PublicSecurityPersonDocument
  /** 手机号码。 Mobile number. */
  readonly mobile: string
  /** 应急联系电话。 Emergency phone. */
  readonly emergencyPhone?: string | null | undefined
  /** 电子邮箱。 E-mail. */
  readonly email: string
  /** 常住地。 Residence. */
  readonly address?: string | null | undefined
}

/** 联系人，填写中的状态：各项都可以暂缺。 Person in charge of a service in the public-security form, as a form holds it: anything may be missing yet. */
export interface PublicSecurityContactDraft {
  /** 姓名。 Name. */
  name?: string | null | undefined
  /** 证件。 Document. */
  document?: PublicSecurityPersonDocumentDraft | null | undefined
  /** 手机号码。 Mobile number. */
  mobile?: string | null | undefined
  /** 应急联系电话。 Emergency phone. */
  emergencyPhone?: string | null | undefined
  /** 电子邮箱。 E-mail. */
  email?: string | null | undefined
  /** 常住地。 Residence. */
  address?: string | null | undefined
}

/** 新办网站。 Website in a public-security filing. */
export interface PublicSecurityWebsite {
  /** 申请类型。 Type of application. */
  readonly type: 'website'
  /** 网站名称：宜与ICP备案的名称一致。 Name of the website: Best the name of the ICP filing. */
  readonly name: string
  /** 网站开通日期：ICP备案首次通过的日期。 Opened on: The day on which the ICP filing was first approved. */
  readonly openedOn: IsoDate
  /** 是否有独立一级域名。 Domain of its own. */
  readonly ownDomain?: boolean | null | undefined
  /** 网站主域名。 Main domain. */
  readonly domain: string
  /** 从域名：打开同一网站的其他域名。 Other domains: Other domains that open the same site. */
  readonly otherDomains?: readonly string[] | null | undefined
  /** 网站IP地址：起-止，多段以分号分隔。 IP addresses: `start-end`, several joined by `;`. */
  readonly ipRanges: string
  /** ICP备案号。 ICP number. */
  readonly icpNumber: string
  /** 网络接入服务商。 Access provider. */
  readonly accessProvider: PublicSecurityAccessProvider
  /** 域名注册服务商。 Registrar. */
  readonly registrar: PublicSecurityRegistrar
  /** 是否提供互联网交互服务：用户能向公众发布信息。 Interactive service: Users publish to the public. */
  readonly interactive: boolean
  /** 服务类型。 Service types. */
  readonly contents?: readonly ServiceContent[] | null | undefined
  /** 互联网危险物品信息发布。 Information on dangerous goods. */
  readonly dangerousGoods?: readonly DangerousGoods[] | null | undefined
  /** 前置许可。 Pre-approvals. */
  readonly preApprovals?: readonly PreApprovalEntry[] | null | undefined
  /** 网站语种。 Languages. */
  readonly languages: readonly Language[]
  /** 网站负责人：与主体负责人相同时填 entity。 Person in charge of the website: `entity` where it is the entity's. */
  readonly principal: PublicSecurityContact | 'entity'
  /** 信息安全负责人：与主体负责人相同填 entity，与网站负责人相同填 principal。 Person in charge of information security: `entity` or `principal` where it is one of those. */
  readonly securityPrincipal: PublicSecurityContact | 'entity' | 'principal'
  /** 舆情引导员：与主体负责人相同填 entity，与网站负责人相同填 principal。 Public-opinion guide: `entity` or `principal` where it is one of those. */
  readonly opinionGuide: PublicSecurityContact | 'entity' | 'principal'
  /** 网站材料。 Materials of the website. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 新办网站，填写中的状态：各项都可以暂缺。 Website in a public-security filing, as a form holds it: anything may be missing yet. */
export interface PublicSecurityWebsiteDraft {
  /** 申请类型。 Type of application. */
  type?: 'website' | null | undefined
  /** 网站名称：宜与ICP备案的名称一致。 Name of the website: Best the name of the ICP filing. */
  name?: string | null | undefined
  /** 网站开通日期：ICP备案首次通过的日期。 Opened on: The day on which the ICP filing was first approved. */
  openedOn?: DraftDate | null | undefined
  /** 是否有独立一级域名。 Domain of its own. */
  ownDomain?: boolean | null | undefined
  /** 网站主域名。 Main domain. */
  domain?: string | null | undefined
  /** 从域名：打开同一网站的其他域名。 Other domains: Other domains that open the same site. */
  otherDomains?: string[] | null | undefined
  /** 网站IP地址：起-止，多段以分号分隔。 IP addresses: `start-end`, several joined by `;`. */
  ipRanges?: string | string[] | null | undefined
  /** ICP备案号。 ICP number. */
  icpNumber?: string | null | undefined
  /** 网络接入服务商。 Access provider. */
  accessProvider?: PublicSecurityAccessProviderDraft | null | undefined
  /** 域名注册服务商。 Registrar. */
  registrar?: PublicSecurityRegistrarDraft | null | undefined
  /** 是否提供互联网交互服务：用户能向公众发布信息。 Interactive service: Users publish to the public. */
  interactive?: boolean | null | undefined
  /** 服务类型。 Service types. */
  contents?: ServiceContent[] | null | undefined
  /** 互联网危险物品信息发布。 Information on dangerous goods. */
  dangerousGoods?: DangerousGoodsDraft[] | null | undefined
  /** 前置许可。 Pre-approvals. */
  preApprovals?: PreApprovalEntryDraft[] | null | undefined
  /** 网站语种。 Languages. */
  languages?: Language[] | null | undefined
  /** 网站负责人：与主体负责人相同时填 entity。 Person in charge of the website: `entity` where it is the entity's. */
  principal?: PublicSecurityContactDraft | 'entity' | null | undefined
  /** 信息安全负责人：与主体负责人相同填 entity，与网站负责人相同填 principal。 Person in charge of information security: `entity` or `principal` where it is one of those. */
  securityPrincipal?: PublicSecurityContactDraft | 'entity' | 'principal' | null | undefined
  /** 舆情引导员：与主体负责人相同填 entity，与网站负责人相同填 principal。 Public-opinion guide: `entity` or `principal` where it is one of those. */
  opinionGuide?: PublicSecurityContactDraft | 'entity' | 'principal' | null | undefined
  /** 网站材料。 Materials of the website. */
  materials?: MaterialDraft[] | null | undefined
}

/** 新办APP。 App in a public-security filing. */
export interface PublicSecurityApp {
  /** 申请类型。 Type of application. */
  readonly type: 'app'
  /** APP名称。 Name of the app. */
  readonly name: string
  /** APP上线日期。 Online since. */
  readonly openedOn: IsoDate
  /** 运行平台。 Platforms. */
  readonly platforms: readonly AppPlatform[]
  /** APP简介。 Introduction. */
  readonly introduction?: string | null | undefined
  /** 使用的域名。 Domains used. */
  readonly otherDomains?: readonly string[] | null | undefined
  /** 服务IP地址：起-止，多段以分号分隔。 IP addresses: `start-end`, several joined by `;`. */
  readonly ipRanges: string
  /** ICP备案号。 ICP number. */
  readonly icpNumber: string
  /** 网络接入服务商。 Access provider. */
  readonly accessProvider: PublicSecurityAccessProvider
  /** 是否提供互联网交互服务：用户能向公众发布信息。 Interactive service: Users publish to the public. */
  readonly interactive: boolean
  /** 服务类型。 Service types. */
  readonly contents?: readonly ServiceContent[] | null | undefined
  /** 互联网危险物品信息发布。 Information on dangerous goods. */
  readonly dangerousGoods?: readonly DangerousGoods[] | null | undefined
  /** 前置许可。 Pre-approvals. */
  readonly preApprovals?: readonly PreApprovalEntry[] | null | undefined
  /** 语种。 Languages. */
  readonly languages: readonly Language[]
  /** APP负责人：与主体负责人相同时填 entity。 Person in charge of the app: `entity` where it is the entity's. */
  readonly principal: PublicSecurityContact | 'entity'
  /** 信息安全负责人：与主体负责人相同填 entity，与APP负责人相同填 principal。 Person in charge of information security: `entity` or `principal` where it is one of those. */
  readonly securityPrincipal: PublicSecurityContact | 'entity' | 'principal'
  /** 舆情引导员：与主体负责人相同填 entity，与APP负责人相同填 principal。 Public-opinion guide: `entity` or `principal` where it is one of those. */
  readonly opinionGuide: PublicSecurityContact | 'entity' | 'principal'
  /** APP材料。 Materials of the app. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 新办APP，填写中的状态：各项都可以暂缺。 App in a public-security filing, as a form holds it: anything may be missing yet. */
export interface PublicSecurityAppDraft {
  /** 申请类型。 Type of application. */
  type?: 'app' | null | undefined
  /** APP名称。 Name of the app. */
  name?: string | null | undefined
  /** APP上线日期。 Online since. */
  openedOn?: DraftDate | null | undefined
  /** 运行平台。 Platforms. */
  platforms?: AppPlatform[] | null | undefined
  /** APP简介。 Introduction. */
  introduction?: string | null | undefined
  /** 使用的域名。 Domains used. */
  otherDomains?: string[] | null | undefined
  /** 服务IP地址：起-止，多段以分号分隔。 IP addresses: `start-end`, several joined by `;`. */
  ipRanges?: string | string[] | null | undefined
  /** ICP备案号。 ICP number. */
  icpNumber?: string | null | undefined
  /** 网络接入服务商。 Access provider. */
  accessProvider?: PublicSecurityAccessProviderDraft | null | undefined
  /** 是否提供互联网交互服务：用户能向公众发布信息。 Interactive service: Users publish to the public. */
  interactive?: boolean | null | undefined
  /** 服务类型。 Service types. */
  contents?: ServiceContent[] | null | undefined
  /** 互联网危险物品信息发布。 Information on dangerous goods. */
  dangerousGoods?: DangerousGoodsDraft[] | null | undefined
  /** 前置许可。 Pre-approvals. */
  preApprovals?: PreApprovalEntryDraft[] | null | undefined
  /** 语种。 Languages. */
  languages?: Language[] | null | undefined
  /** APP负责人：与主体负责人相同时填 entity。 Person in charge of the app: `entity` where it is the entity's. */
  principal?: PublicSecurityContactDraft | 'entity' | null | undefined
  /** 信息安全负责人：与主体负责人相同填 entity，与APP负责人相同填 principal。 Person in charge of information security: `entity` or `principal` where it is one of those. */
  securityPrincipal?: PublicSecurityContactDraft | 'entity' | 'principal' | null | undefined
  /** 舆情引导员：与主体负责人相同填 entity，与APP负责人相同填 principal。 Public-opinion guide: `entity` or `principal` where it is one of those. */
  opinionGuide?: PublicSecurityContactDraft | 'entity' | 'principal' | null | undefined
  /** APP材料。 Materials of the app. */
  materials?: MaterialDraft[] | null | undefined
}

/** 网络接入服务商。 Access provider. */
export interface PublicSecurityAccessProvider {
  /** 接入服务商名称。 Name of the access provider. */
  readonly name: string
  /** 接入服务商所在地。 Region of the access provider. */
  readonly region: string
  /** 接入方式。 Access mode. */
  readonly mode: KeyOf<'public-security-access-mode'>
  /** 其他接入方式的名称：接入方式为其他时填写。 Name of another access mode: Where the mode is `other`. */
  readonly modeText?: string | null | undefined
  /** 接入服务商电话。 Phone of the access provider. */
  readonly phone?: string | null | undefined
  /** 是否境外。 Overseas. */
  readonly overseas?: boolean | null | undefined
}

/** 网络接入服务商，填写中的状态：各项都可以暂缺。 Access provider, as a form holds it: anything may be missing yet. */
export interface PublicSecurityAccessProviderDraft {
  /** 接入服务商名称。 Name of the access provider. */
  name?: string | null | undefined
  /** 接入服务商所在地。 Region of the access provider. */
  region?: string | null | undefined
  /** 接入方式。 Access mode. */
  mode?: KeyOf<'public-security-access-mode'> | '' | null | undefined
  /** 其他接入方式的名称：接入方式为其他时填写。 Name of another access mode: Where the mode is `other`. */
  modeText?: string | null | undefined
  /** 接入服务商电话。 Phone of the access provider. */
  phone?: string | null | undefined
  /** 是否境外。 Overseas. */
  overseas?: boolean | null | undefined
}

/** 域名注册服务商。 Registrar of the domain. */
export interface PublicSecurityRegistrar {
  /** 注册服务商名称。 Name of the registrar. */
  readonly name: string
  /** 注册服务商所在地。 Region of the registrar. */
  readonly region: string
  /** 注册服务商电话。 Phone of the registrar. */
  readonly phone?: string | null | undefined
  /** 是否境外。 Overseas. */
  readonly overseas?: boolean | null | undefined
}

/** 域名注册服务商，填写中的状态：各项都可以暂缺。 Registrar of the domain, as a form holds it: anything may be missing yet. */
export interface PublicSecurityRegistrarDraft {
  /** 注册服务商名称。 Name of the registrar. */
  name?: string | null | undefined
  /** 注册服务商所在地。 Region of the registrar. */
  region?: string | null | undefined
  /** 注册服务商电话。 Phone of the registrar. */
  phone?: string | null | undefined
  /** 是否境外。 Overseas. */
  overseas?: boolean | null | undefined
}

/** 危险物品信息。 Kind of dangerous goods that a service speaks of. */
export interface DangerousGoods {
  /** 危险物品种类。 Kind of dangerous goods. */
  readonly kind: KeyOf<'dangerous-goods'>
  /** 其他种类的名称：种类为其他时填写。 Name of another kind: Where the kind is `other`. */
  readonly text?: string | null | undefined
  /** 许可证号。 Certificate number. */
  readonly certificate?: string | null | undefined
}

/** 危险物品信息，填写中的状态：各项都可以暂缺。 Kind of dangerous goods that a service speaks of, as a form holds it: anything may be missing yet. */
export interface DangerousGoodsDraft {
  /** 危险物品种类。 Kind of dangerous goods. */
  kind?: KeyOf<'dangerous-goods'> | '' | null | undefined
  /** 其他种类的名称：种类为其他时填写。 Name of another kind: Where the kind is `other`. */
  text?: string | null | undefined
  /** 许可证号。 Certificate number. */
  certificate?: string | null | undefined
}

/** 域名信息模板。 Template of a domain's holder, the first step before a domain is registered. */
export interface DomainTemplate {
  /** 表单版本。 Form version. */
  readonly form: 'domain-template/1'
  /** 所有者类型。 Type of holder. */
  readonly holder: KeyOf<'account'>
  /** 所有者名称：与证件一致。 Name of the holder: As on the document. */
  readonly name: string
  /** 所有者证件。 Document of the holder. */
  readonly document: HolderDocument
  /** 通信地址。 Address. */
  readonly address: string
  /** 电子邮箱。 E-mail. */
  readonly email: string
  /** 联系电话：手机或固定电话。 Phone: A mobile or landline number. */
  readonly phone: string
  /** 邮政编码。 Postcode. */
  readonly postcode: string
  /** 模板材料。 Materials of the template. */
  readonly materials?: readonly Material[] | null | undefined
}

/** 域名信息模板，填写中的状态：各项都可以暂缺。 Template of a domain's holder, the first step before a domain is registered, as a form holds it: anything may be missing yet. */
export interface DomainTemplateDraft {
  /** 表单版本。 Form version. */
  form?: 'domain-template/1' | null | undefined
  /** 所有者类型。 Type of holder. */
  holder?: KeyOf<'account'> | '' | null | undefined
  /** 所有者名称：与证件一致。 Name of the holder: As on the document. */
  name?: string | null | undefined
  /** 所有者证件。 Document of the holder. */
  document?: HolderDocumentDraft | null | undefined
  /** 通信地址。 Address. */
  address?: string | null | undefined
  /** 电子邮箱。 E-mail. */
  email?: string | null | undefined
  /** 联系电话：手机或固定电话。 Phone: A mobile or landline number. */
  phone?: string | null | undefined
  /** 邮政编码。 Postcode. */
  postcode?: string | null | undefined
  /** 模板材料。 Materials of the template. */
  materials?: MaterialDraft[] | null | undefined
}

/** 所有者证件。 Document of a domain's holder. */
export interface HolderDocument {
  /** 证件类型。 Type of document. */
  readonly type: PersonDocumentType | OrganizationDocumentType
  /** 证件号码。 Document number. */
  readonly number: string
}

/** 所有者证件，填写中的状态：各项都可以暂缺。 Document of a domain's holder, as a form holds it: anything may be missing yet. */
export interface HolderDocumentDraft {
  /** 证件类型。 Type of document. */
  type?: PersonDocumentType | OrganizationDocumentType | '' | null | undefined
  /** 证件号码。 Document number. */
  number?: string | null | undefined
}

/** 服务，以 type 区分。 Service, told apart by `type`. */
export type IcpService = IcpWebsite | IcpApp | IcpMiniProgram | IcpQuickApp

/** 填写中的服务。 Service as a form holds it. */
export type IcpServiceDraft = IcpWebsiteDraft | IcpAppDraft | IcpMiniProgramDraft | IcpQuickAppDraft

/** 服务，以 type 区分。 Service, told apart by `type`. */
export type PublicSecurityService = PublicSecurityWebsite | PublicSecurityApp

/** 填写中的服务。 Service as a form holds it. */
export type PublicSecurityServiceDraft = PublicSecurityWebsiteDraft | PublicSecurityAppDraft

/** Every object of the forms by its name, as filed. */
export interface Sections {
  readonly 'icp': IcpFiling
  readonly 'icp-entity': IcpEntity
  readonly 'icp-entity-document': IcpEntityDocument
  readonly 'validity': Validity
  readonly 'icp-principal': IcpPrincipal
  readonly 'person-document': PersonDocumentEntry
  readonly 'legal-representative': LegalRepresentative
  readonly 'identity-document': IdentityDocument
  readonly 'icp-website': IcpWebsite
  readonly 'icp-app': IcpApp
  readonly 'app-platform': IcpAppPlatform
  readonly 'sdk': IcpSdk
  readonly 'icp-mini-program': IcpMiniProgram
  readonly 'icp-quick-app': IcpQuickApp
  readonly 'pre-approval': PreApprovalEntry
  readonly 'name-grounds': NameGrounds
  readonly 'access': Access
  readonly 'resource': Resource
  readonly 'domain-registration': DomainRegistration
  readonly 'material': Material
  readonly 'material-file': MaterialFile
  readonly 'public-security': PublicSecurityFiling
  readonly 'ps-entity': PublicSecurityEntity
  readonly 'ps-entity-document': PublicSecurityEntityDocument
  readonly 'head': Head
  readonly 'ps-principal': PublicSecurityPrincipal
  readonly 'ps-person-document': PublicSecurityPersonDocument
  readonly 'ps-contact': PublicSecurityContact
  readonly 'ps-website': PublicSecurityWebsite
  readonly 'ps-app': PublicSecurityApp
  readonly 'ps-access-provider': PublicSecurityAccessProvider
  readonly 'ps-registrar': PublicSecurityRegistrar
  readonly 'dangerous-goods': DangerousGoods
  readonly 'domain-template': DomainTemplate
  readonly 'holder-document': HolderDocument
}

/** An object of the forms as filed: `SectionOf<'icp-website'>`. */
export type SectionOf<N extends keyof Sections> = Sections[N]

/** Every object of the forms by its name, as a form holds it. */
export interface Drafts {
  readonly 'icp': IcpFilingDraft
  readonly 'icp-entity': IcpEntityDraft
  readonly 'icp-entity-document': IcpEntityDocumentDraft
  readonly 'validity': ValidityDraft
  readonly 'icp-principal': IcpPrincipalDraft
  readonly 'person-document': PersonDocumentEntryDraft
  readonly 'legal-representative': LegalRepresentativeDraft
  readonly 'identity-document': IdentityDocumentDraft
  readonly 'icp-website': IcpWebsiteDraft
  readonly 'icp-app': IcpAppDraft
  readonly 'app-platform': IcpAppPlatformDraft
  readonly 'sdk': IcpSdkDraft
  readonly 'icp-mini-program': IcpMiniProgramDraft
  readonly 'icp-quick-app': IcpQuickAppDraft
  readonly 'pre-approval': PreApprovalEntryDraft
  readonly 'name-grounds': NameGroundsDraft
  readonly 'access': AccessDraft
  readonly 'resource': ResourceDraft
  readonly 'domain-registration': DomainRegistrationDraft
  readonly 'material': MaterialDraft
  readonly 'material-file': MaterialFileDraft
  readonly 'public-security': PublicSecurityFilingDraft
  readonly 'ps-entity': PublicSecurityEntityDraft
  readonly 'ps-entity-document': PublicSecurityEntityDocumentDraft
  readonly 'head': HeadDraft
  readonly 'ps-principal': PublicSecurityPrincipalDraft
  readonly 'ps-person-document': PublicSecurityPersonDocumentDraft
  readonly 'ps-contact': PublicSecurityContactDraft
  readonly 'ps-website': PublicSecurityWebsiteDraft
  readonly 'ps-app': PublicSecurityAppDraft
  readonly 'ps-access-provider': PublicSecurityAccessProviderDraft
  readonly 'ps-registrar': PublicSecurityRegistrarDraft
  readonly 'dangerous-goods': DangerousGoodsDraft
  readonly 'domain-template': DomainTemplateDraft
  readonly 'holder-document': HolderDocumentDraft
}

/** An object of the forms as a form holds it: `DraftOf<'icp-website'>`. */
export type DraftOf<N extends keyof Drafts> = Drafts[N]
