import type { NoParams } from './params.ts'

/** What is held against the ICP filing. */
export type ComparedPart =
  | 'entity'
  | 'nature'
  | 'entity-name'
  | 'document-number'
  | 'division'
  | 'head'
  | 'service-name'
  | 'domain'
  | 'domains'
  | 'icp-number'
  | 'ip-ranges'
  | 'access-provider'
  | 'registrar'
  | 'platforms'
  | 'email'
  | 'address'

/** Findings on two forms about one service: the ministry's filing, the police's, the template of the domain. */
export interface TwoFormsIssues {
  /** A filing without any service that the police file. */
  'filed_service.missing': NoParams
  /** No service of the filing has this index or number. */
  'filed_service.unknown': NoParams
  /** A service of a type that the police do not file. */
  'filed_service.not_allowed': NoParams
  /** Not what the ICP filing says; `other` is its path there, joined by dots. */
  'two_forms.mismatch': { readonly part: ComparedPart; readonly other: string }
  /**
   * A person of whom the ICP filing tells something else: under this document number another name (error), another
   * telephone or mailbox (advice); of `document`: under this name another number (warning).
   */
  'two_forms.conflict': { readonly part: 'name' | 'document' | 'mobile' | 'email'; readonly other: string }
  /** A service that the ICP filing does not have (warning). */
  'two_forms.unknown': NoParams
}
