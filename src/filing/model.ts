import type {
  AccessMode,
  AppPlatform,
  FilingKind,
  KeyOf,
  Language,
  Nature,
  OrganizationDocumentType,
  PersonDocumentType,
  PreApproval,
  ServiceContent,
} from '../data/enumerations/enumeration.ts'
import type { IsoDate } from '../foundation/calendar.ts'

/** Fields that may be left out take `null` too: it is what an empty form control and JSON give. */

/** Validity of a document (证件有效期). */
export interface Validity {
  readonly from: IsoDate
  /** A date, or `long-term` (长期). */
  readonly until: IsoDate | 'long-term'
}

/** Document of a person (个人证件). */
export interface PersonDocumentEntry {
  readonly type: PersonDocumentType
  readonly number: string
  /** Asked for resident ID cards. */
  readonly validity?: Validity | null | undefined
}

/** Person in charge (负责人) in the ministry's form. */
export interface Principal {
  readonly name: string
  readonly document: PersonDocumentEntry
  readonly mobile: string
  /** Second number by which the person can be reached (应急联系电话). */
  readonly emergencyMobile: string
  readonly officePhone?: string | null | undefined
  readonly email: string
  readonly address?: string | null | undefined
}

/** Pre-approval (前置审批) with the number of the approval. */
export interface PreApprovalEntry {
  readonly type: PreApproval
  readonly number: string
  readonly materials?: unknown
}

/** Entity (主办单位, 主体) of an ICP filing. */
export interface IcpEntity {
  readonly nature: Nature
  readonly name: string
  /** Division code of the county (GB/T 2260). */
  readonly division: string
  readonly document: {
    readonly type: PersonDocumentType | OrganizationDocumentType
    readonly number: string
    /** Address printed on the document (证件住所). */
    readonly address: string
    /** Asked of individuals. */
    readonly validity?: Validity | null | undefined
  }
  readonly address: string
  readonly investor?: string | null | undefined
  readonly principal: Principal
  readonly legalRepresentative?:
    | { readonly name: string; readonly document?: PersonDocumentEntry | undefined }
    | null
    | undefined
  /** Number of the entity (主体备案号): due for every kind of filing but the first. */
  readonly icpNumber?: string | null | undefined
  readonly remarks?: string | null | undefined
  readonly materials?: unknown
}

interface IcpServiceBase {
  readonly name: string
  readonly contents: readonly ServiceContent[]
  readonly preApprovals?: readonly PreApprovalEntry[] | null | undefined
  /** The person in charge of the service, or `'entity'` where it is the entity's. */
  readonly principal: Principal | 'entity'
  readonly remarks?: string | null | undefined
  readonly materials?: unknown
}

/** Access (接入信息). */
export interface Access {
  readonly mode: AccessMode
  readonly provider: string
  /** Province of the server: two digits of GB/T 2260. */
  readonly location: string
}

/** Website (网站). */
export interface IcpWebsite extends IcpServiceBase {
  readonly type: 'website'
  readonly domain: string
  readonly homeUrl: string
  /** `start-end`, several joined by `;`. */
  readonly ipRanges: string
  readonly languages: readonly Language[]
  readonly access: Access
  readonly domainRegistration?:
    | {
        readonly registrar?: string | null | undefined
        readonly holder: string
        readonly documentNumber?: string | null | undefined
        readonly expiresOn?: IsoDate | null | undefined
      }
    | null
    | undefined
}

/** App (APP) on one or more platforms. */
export interface IcpApp extends IcpServiceBase {
  readonly type: 'app'
  readonly platforms: readonly {
    readonly platform: AppPlatform
    readonly packageName: string
    readonly publicKey: string
    readonly fingerprint: string
    readonly domains: readonly string[]
  }[]
  readonly icon: unknown
  readonly languages?: readonly Language[] | null | undefined
  readonly access?: Access | null | undefined
}

/** Mini-program (小程序). */
export interface IcpMiniProgram extends IcpServiceBase {
  readonly type: 'mini-program'
  readonly languages?: readonly Language[] | null | undefined
  readonly domains?: readonly string[] | null | undefined
}

/** Quick app (快应用). */
export interface IcpQuickApp extends IcpServiceBase {
  readonly type: 'quick-app'
  readonly packageName?: string | null | undefined
  readonly languages?: readonly Language[] | null | undefined
  readonly domains?: readonly string[] | null | undefined
}

/** Service of an ICP filing, told apart by `type`. */
export type IcpService = IcpWebsite | IcpApp | IcpMiniProgram | IcpQuickApp

/** ICP filing (工信部 ICP备案): one JSON value, `form` names the version of this shape. */
export interface IcpFiling {
  readonly form: 'icp/1'
  readonly kind: FilingKind
  /** Province of the filing: two digits of GB/T 2260. */
  readonly provinceCode: string
  readonly entity: IcpEntity
  readonly services: readonly IcpService[]
}

/** Person in a public-security filing. */
export interface PublicSecurityContact {
  readonly name: string
  readonly document: PersonDocumentEntry
  readonly mobile: string
  readonly emergencyMobile?: string | null | undefined
  readonly email: string
  readonly address?: string | null | undefined
}

/** Entity (开办主体) of a public-security filing. */
export interface PublicSecurityEntity {
  readonly nature: Nature
  readonly name: string
  readonly document: {
    readonly type: PersonDocumentType | OrganizationDocumentType
    readonly number: string
    readonly validity?: Validity | null | undefined
  }
  /** Name of the legal representative or head: asked of organizations. */
  readonly investor?: string | null | undefined
  readonly address: string
  readonly officePhone: string
  readonly principal: PublicSecurityContact & { readonly emergencyMobile: string; readonly address: string }
  readonly materials?: unknown
}

interface PublicSecurityServiceBase {
  readonly name: string
  /** Date of the first ICP approval (开通日期). */
  readonly openedOn: IsoDate
  readonly otherDomains?: readonly string[] | null | undefined
  readonly ipRanges: string
  readonly icpNumber: string
  readonly accessProvider: {
    readonly name: string
    readonly region: string
    readonly mode: AccessMode
    readonly phone?: string | null | undefined
    readonly overseas?: boolean | null | undefined
  }
  /** Whether users publish to the public (是否提供互联网交互服务). */
  readonly interactive: boolean
  readonly serviceTypes?: readonly ServiceContent[] | null | undefined
  readonly dangerousGoods?: readonly string[] | null | undefined
  readonly preApprovals?: readonly PreApprovalEntry[] | null | undefined
  readonly languages: readonly Language[]
  readonly principal: PublicSecurityContact | 'entity'
  readonly securityPrincipal: PublicSecurityContact | 'entity'
  readonly opinionGuide: PublicSecurityContact | 'entity'
}

/** Website in a public-security filing (新办网站). */
export interface PublicSecurityWebsite extends PublicSecurityServiceBase {
  readonly type: 'website'
  readonly domain: string
  readonly domainCertificate?: unknown
  readonly registrar: {
    readonly name: string
    readonly region: string
    readonly phone?: string | null | undefined
    readonly overseas?: boolean | null | undefined
  }
}

/** App in a public-security filing (新办APP). */
export interface PublicSecurityApp extends PublicSecurityServiceBase {
  readonly type: 'app'
  readonly platforms: readonly AppPlatform[]
}

/** Public-security filing (公安联网备案): one JSON value. */
export interface PublicSecurityFiling {
  readonly form: 'public-security/1'
  readonly account: KeyOf<'account'>
  readonly entity: PublicSecurityEntity
  readonly service: PublicSecurityWebsite | PublicSecurityApp
  /** The notice (告知书) has been read. */
  readonly acknowledged: true
}
