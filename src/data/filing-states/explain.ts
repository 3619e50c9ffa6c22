import { frozen } from '../../foundation/frozen.ts'
import type { RuleSource } from '../rules/rule.ts'
import { STATE_TEXTS } from './texts-table.ts'

/** A state in words. */
export interface FilingStateText {
  /** What it means for the applicant. */
  readonly meaning: { readonly zh: string; readonly en: string }
  readonly source: RuleSource
}

/**
 * What a state of a filing (备案状态) means for the applicant, and where that is written.
 *
 * @param process `icp` or `public-security`
 * @param state a key of `icp-filing-state`, or of `public-security-filing-state`
 * @returns `undefined` where there is no such state
 *
 * @example
 * ```ts
 * explainFilingState('icp', 'sms-expired')?.meaning.zh
 * // → '没有被退回：接入商重新提交后会再发短信，资料不用重填'
 * ```
 */
export function explainFilingState(process: string, state: string): FilingStateText | undefined {
  for (const line of STATE_TEXTS.split('\n')) {
    const [itsProcess, itsState, zh = '', en = '', title = '', authority, date = ''] = line.split('|')
    if (itsProcess !== process || itsState !== state) continue
    const source = { title, authority: authority as RuleSource['authority'], date }
    return frozen({ meaning: { zh, en }, source })
  }
  return undefined
}
