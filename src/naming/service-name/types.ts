import type { Nature, PreApproval, ServiceType } from '../../data/enumerations/enumeration.ts'
import type { CodesOf, Issue } from '../../foundation/issue.ts'
import type { SeverityOverrides } from '../../foundation/severity.ts'

/** A service name (服务名称) that holds. */
export interface ServiceName {
  /** As typed, without spaces around it and invisible characters. */
  readonly text: string
}

/** A finding on a service name. */
export type ServiceNameIssue = Issue<CodesOf<'service_name' | 'context'>>

/**
 * What is known about the service and its entity; the more, the fewer warnings. `service` and `nature` are due; a key that
 * is none of the options is a finding (`context.unknown`), and the name is not judged.
 */
export interface ServiceNameContext {
  readonly service: ServiceType
  readonly nature: Nature
  /** Registered name of the entity; an individual's own name. */
  readonly entityName?: string | undefined
  /** First two digits of the entity's division code. */
  readonly provinceCode?: string | undefined
  /** Pre-approvals that the entity holds. */
  readonly preApprovals?: readonly PreApproval[] | undefined
  /** A national-level unit (国家级单位), which may use 中国 and the like as a head. */
  readonly nationalLevel?: boolean | undefined
  /** Authorized by an authority to bear its name. */
  readonly governmentAuthorized?: boolean | undefined
  /** Holds the trademark of the name, or a contract about it. */
  readonly trademark?: boolean | undefined
  /** Domain of the website, which may not be its name, and may show its brand. */
  readonly domain?: string | undefined
  /** Remarks (备注) of the service: they may say what the name has to do with the entity. */
  readonly remarks?: string | undefined
}

/**
 * What a dictionary says of the characters `[start, end)` of a folded name: a `word` of their own, `split` between
 * two words (重新 | 闻到 is not 新闻), or `unsure`.
 */
export type Evidence = (text: string, start: number, end: number) => 'word' | 'split' | 'unsure'

/** How names of services (网站、APP名称) are judged. */
export interface ServiceNameOptions<Own extends string = never> {
  /**
   * Severity by rule (`naming/ind-place`) or code (`service_name.mismatch`), the rule first. What is blank or no text is
   * refused whatever stands here.
   */
  readonly severity?: SeverityOverrides<Own> | undefined
  /**
   * Word boundaries, for example `dictionaryEvidence` of `beian/naming`; without it the neighbourhood of a word
   * decides, and doubtful ones are warnings.
   */
  readonly evidence?: Evidence | undefined
}
