import type { NoParams } from './params.ts'

/** Findings on two forms about one service: the ministry's filing, the police's, the template of the domain. */
export interface TwoFormsIssues {
  /** A filing without any service that the police file. */
  'filed_service.missing': NoParams
  /** No service of the filing has this index or number. */
  'filed_service.unknown': NoParams
  /** A service of a type that the police do not file. */
  'filed_service.not_allowed': NoParams
}
