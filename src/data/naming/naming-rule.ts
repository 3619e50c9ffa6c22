import type { NamingTopic } from '../../foundation/catalog/naming.ts'
import type { Severity } from '../../foundation/issue.ts'

/**
 * A naming rule that is a list of words. Lists are text parted by spaces, as they stand in the table: they are
 * read once, on first use.
 *
 * @typeParam Id ids of rules of the caller's own
 */
export interface NamingRule<Id extends string = string> {
  /** Id of the authority's rule, for example `naming/pre-news`; several rows may share one. */
  readonly id: Id
  /**
   * Where the word must stand: at the `head` of the name, at its `tail` (a suffix like 网 or 官网 does not count),
   * be the `whole` of it, or stand `any`where.
   */
  readonly at: 'head' | 'tail' | 'whole' | 'any'
  /** `all`, `individual`, `organization`, or natures. */
  readonly who: string
  readonly severity: Severity
  readonly reason: 'not_allowed' | 'conflict' | 'disguised'
  readonly topic: NamingTopic
  /** Two-digit codes of the provinces it is limited to. */
  readonly provinces?: string
  /** Services it is limited to. */
  readonly services?: string
  /** Pre-approvals any of which lifts it for an organization. Individuals cannot hold one. */
  readonly permits?: string
  /**
   * What else lifts it: `national` (national-level unit), `government` (an authority or authorized by one),
   * `entity` (the word is part of the entity's registered name, and the service bears that name), `trademark`.
   */
  readonly lifted?: string
  /** What makes it one step milder (error → warning → nothing): `entity`, as above; `permit`, instead of lifting it. */
  readonly lowered?: string
  /** Words any of which in the name lifts it. */
  readonly unless?: string
  /** The words, simplified, small letters; `@place` stands for the list of provinces and prefectures. */
  readonly words: string
}
