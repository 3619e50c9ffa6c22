import type { Deadline } from '../../src/filing/filing-deadlines.ts'
import { filingDeadlines } from '../../src/filing/filing-deadlines.ts'
import type { FilingEvents } from '../../src/filing/filing-events.ts'

/**
 * Statements of the guides that are terms, by the numbers of `docs/statements.tsv`: events that keep one, and events that
 * do not.
 */
export interface DeadlineStatement {
  readonly no: number
  readonly rule: Deadline['rule']
  readonly obeys: FilingEvents
  readonly breaks: FilingEvents
}

export const DEADLINES_TODAY = '2026-11-21'

export const deadlineStatements: readonly DeadlineStatement[] = [
  {
    no: 8,
    rule: 'deadline/template-review',
    obeys: { 'template-submitted': '2026-11-19' },
    breaks: { 'template-submitted': '2026-11-18' },
  },
  {
    no: 10,
    rule: 'deadline/domain-data',
    obeys: { 'domain-bought': '2026-11-16' },
    breaks: { 'domain-bought': '2026-11-13' },
  },
  {
    no: 19,
    rule: 'deadline/sms-check',
    obeys: { 'sms-sent': '2026-11-20' },
    breaks: { 'sms-sent': '2026-11-19' },
  },
  {
    no: 19,
    rule: 'deadline/sms-attempts',
    obeys: { 'sms-sent': '2026-11-21', 'sms-wrong-attempts': 5 },
    breaks: { 'sms-sent': '2026-11-21', 'sms-wrong-attempts': 6 },
  },
  {
    no: 20,
    rule: 'deadline/authority-review',
    obeys: { 'sms-confirmed': '2026-10-26' },
    breaks: { 'sms-confirmed': '2026-10-23' },
  },
  {
    no: 29,
    rule: 'deadline/police-entity-review',
    obeys: { 'police-entity-submitted': '2026-11-18' },
    breaks: { 'police-entity-submitted': '2026-11-16' },
  },
  {
    no: 38,
    rule: 'deadline/police-service-review',
    obeys: { 'police-service-submitted': '2026-11-16' },
    breaks: { 'police-service-submitted': '2026-11-13' },
  },
  {
    no: 53,
    rule: 'deadline/police-number-display',
    obeys: { 'police-service-approved': '2026-10-22' },
    breaks: { 'police-service-approved': '2026-10-21' },
  },
  {
    no: 58,
    rule: 'filing/public-security-deadline',
    obeys: { 'icp-approved': '2026-10-22' },
    breaks: { 'icp-approved': '2026-10-21' },
  },
  {
    no: 78,
    rule: 'deadline/police-number-display',
    obeys: { 'police-service-approved': '2026-10-01', 'police-number-shown': '2026-10-30' },
    breaks: { 'police-service-approved': '2026-10-01' },
  },
]

/** Whether the term of a statement is overdue where it is kept, or where it is not. */
export function isOverdue({ rule, ...events }: DeadlineStatement, how: 'obeys' | 'breaks'): boolean {
  const result = filingDeadlines(events[how], { today: DEADLINES_TODAY })
  if (!result.ok) throw new Error(`${rule}: events that cannot be`)
  return result.value.some((deadline) => deadline.rule === rule && deadline.state === 'overdue')
}
