import { frozen } from '../../foundation/frozen.ts'
import { explainRule } from '../rules/explain.ts'
import type { Rule } from '../rules/rule.ts'
import type { FilingEvent } from './limits.ts'
import { EVENT_TEXTS, LIMIT_TEXTS } from './texts-table.ts'

/** A text in both languages. */
interface Text {
  readonly zh: string
  readonly en: string
}

/** A limit in words. */
export interface DeadlineText {
  /** The limit itself, with its source. */
  readonly rule: Rule
  /** What it means to miss it, or what to do where somebody else is late. */
  readonly missed: Text
  /** What sources say otherwise; the longer time counts. */
  readonly conflicts?: Text
}

/**
 * A limit on the way to a filing (办理期限) in words: what is due, what it means to miss it, and where that is written.
 *
 * @param rule the `rule` of a deadline that `filingDeadlines` gives
 * @returns `undefined` where it is no limit's
 *
 * @example
 * ```ts
 * explainDeadline('deadline/icp-number-display')?.missed.zh
 * // → '未标明或未链接的，责令改正，并处5000元以上1万元以下罚款'
 * ```
 */
export function explainDeadline(rule: string): DeadlineText | undefined {
  const found = explainRule(rule)
  if (found === undefined) return undefined
  for (const line of LIMIT_TEXTS.split('\n')) {
    const [id, missedZh = '', missedEn = '', conflictsZh = '', conflictsEn = ''] = line.split('|')
    if (id !== rule) continue
    const missed = { zh: missedZh, en: missedEn }
    return frozen({
      rule: found,
      missed,
      ...(conflictsZh === '' ? {} : { conflicts: { zh: conflictsZh, en: conflictsEn } }),
    })
  }
  return undefined
}

/** What the applicant does so that an event happens; `undefined` where it is not his to bring about. */
export function actOf(event: FilingEvent): Text | undefined {
  for (const line of EVENT_TEXTS.split('\n')) {
    const [name, zh = '', en = ''] = line.split('|')
    if (name === event) return { zh, en }
  }
  return undefined
}
