import type { NamingTopic } from '../../foundation/catalog/naming.ts'
import type { Severity } from '../../foundation/issue.ts'
import type { PreApproval, ServiceType } from '../enumerations/enumeration.ts'
import type { BoundNature } from '../rules/rule.ts'

/**
 * What answers a naming rule: being a national-level unit; being an authority; being one, or authorized by one; the word
 * standing in the entity's registered name, which the service bears; that name beginning with the word, whatever the
 * service is called; that name beginning with the word in short; a trademark; a pre-approval.
 */
export type NamingGround =
  | 'national-level'
  | 'authority'
  | 'government-authorized'
  | 'entity-name'
  | 'registered-head'
  | 'registered-short'
  | 'trademark'
  | 'pre-approval'

/**
 * A naming rule that is a list of words.
 *
 * @typeParam Id ids of rules of the caller's own
 */
export interface NamingRule<Id extends string = string> {
  /** Id of the authority's rule, for example `naming/pre-news`; several lists may share one. */
  readonly id: Id
  /**
   * Where the word must stand: at the `head` of the name, at its `tail` (a suffix like 网 or 官网 does not count),
   * be the `whole` of it, or stand `any`where.
   */
  readonly at: 'head' | 'tail' | 'whole' | 'any'
  /** Whom it binds; absent where it binds everybody. */
  readonly who?: readonly BoundNature[] | undefined
  readonly severity: Severity
  readonly reason: 'not_allowed' | 'conflict' | 'disguised'
  readonly topic: NamingTopic
  /** Two-digit codes of the provinces it is limited to. */
  readonly provinces?: readonly string[] | undefined
  /** Services it is limited to. */
  readonly services?: readonly ServiceType[] | undefined
  /** Pre-approvals any of which lifts it for an organization. Individuals cannot hold one. */
  readonly permits?: readonly PreApproval[] | undefined
  /** What else lifts it. */
  readonly liftedBy?: readonly NamingGround[] | undefined
  /** What makes it one step milder (error → warning → nothing); `pre-approval` here: the permit does not lift it. */
  readonly loweredBy?: readonly NamingGround[] | undefined
  /** Words any of which in the name lifts it. */
  readonly unless?: readonly string[] | undefined
  /** The words, simplified, small letters; `@place` stands for all provinces, capitals and larger cities. */
  readonly words: readonly string[]
}
