import type { Severity } from '../../foundation/issue.ts'
import type { Nature, PreApproval, ServiceType } from '../enumerations/enumeration.ts'

/**
 * A page on which a rule's source is found.
 *
 * @example
 * ```ts
 * explainRule('identity/resident-id-validity')?.source.links
 * // → [{ title: '中华人民共和国居民身份证法', url: 'https://www.gov.cn/zhengce/2011-10/29/content_2602263.htm', kind: 'text' }]
 * ```
 */
export interface SourceLink {
  /** What the page is called. */
  readonly title: string
  /** Its address, which always begins with `https://`. */
  readonly url: string
  /** `text`: that text itself; `place`: the page of the authority or provider that it belongs to. */
  readonly kind: 'text' | 'place'
}

/** Where a rule is written, and how much that weighs. */
export interface RuleSource {
  /** Title of the text, with article or section. */
  readonly title: string
  /**
   * `regulation`: law, order or standard; `regulator`: form hints and notices of the authority; `provider`: a cloud
   * provider's documentation of what is returned; `observed`: seen in practice, written nowhere.
   */
  readonly authority: 'regulation' | 'regulator' | 'provider' | 'observed'
  /** Date of the text, or of its reading where it has none (ISO date, or only year or year and month). */
  readonly date: string
  /** Where it is found: of rules, as far as a page of it is known. */
  readonly links?: readonly SourceLink[]
}

/** Whom a rule binds: a nature, or `organization`, which is every nature but the individual. */
export type BoundNature = Nature | 'organization'

/** An authority's rule: what it demands, of whom, and where it is written. */
export interface Rule {
  readonly id: string
  readonly demand: { readonly zh: string; readonly en: string }
  /** Whom it binds; absent where it binds everybody. */
  readonly who?: readonly BoundNature[]
  /** Two-digit codes of the provinces it is limited to; absent where it holds everywhere. */
  readonly provinces?: readonly string[]
  /** Services it is limited to; absent where it holds for all. */
  readonly services?: readonly ServiceType[]
  /** What a breach is by default; less where the rule's page says so. */
  readonly severity: Severity
  /** Pre-approvals that its words are about. */
  readonly permits?: readonly PreApproval[]
  /** What lifts it: a permit, a paper, a remark. */
  readonly liftedBy?: { readonly zh: string; readonly en: string }
  /** First day in force, and first day no longer in force, where known. */
  readonly since?: string
  readonly until?: string
  readonly source: RuleSource
}
