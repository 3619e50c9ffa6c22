import type { Severity } from '../../foundation/issue.ts'
import type { RuleId } from '../../foundation/rule-ids.ts'
import type { BoundNature } from '../rules/rule.ts'

/** What a province demands beyond the rules of everywhere, or otherwise than they do. */
export interface ProvinceRule {
  /** What it is about: `age`, `legal-representative`, `remark`, `domain`, … */
  readonly topic: string
  /** Which demand: `age-min`, `services-per-order`, …; `severity` where a rule holds in this province only. */
  readonly key: string
  /** `yes`, a number, keys of enumerations or words joined by `;`, … */
  readonly value: string
  /** Whom it binds there; absent where it binds everybody. */
  readonly who?: readonly BoundNature[]
  /** What not meeting it is. */
  readonly severity: Severity
  /** The rules by which it is judged; absent where it is shown only, because nothing in a filing tells whether it is met. */
  readonly rules?: readonly RuleId[]
}

const SEVERITIES: { readonly [letter: string]: Severity } = { e: 'error', w: 'warning', a: 'advice' }

/** The demands of a province in a packed table. */
export function readLines(table: string, province: string): ProvinceRule[] {
  const found: ProvinceRule[] = []
  for (const line of table.split('\n')) {
    const [topic = '', key = '', value = '', who = '', severity = '', rules = '', provinces = ''] = line.split('|')
    if (!provinces.split(';').includes(province)) continue
    found.push({
      topic,
      key,
      value,
      ...(who === '' ? {} : { who: who.split(';') as BoundNature[] }),
      severity: SEVERITIES[severity] ?? 'warning',
      ...(rules === '' ? {} : { rules: rules.split(';') as RuleId[] }),
    })
  }
  return found
}
