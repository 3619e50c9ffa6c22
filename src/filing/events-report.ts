import type { FilingEvent } from '../data/deadlines/limits.ts'
import type { Issue } from '../foundation/issue.ts'
import { type Deadline, type FilingDeadlineOptions, filingDeadlines, readRoad } from './filing-deadlines.ts'
import type { EventIssueCode, FilingEvents } from './filing-events.ts'
import { actsNow } from './filing-road.ts'
import { type FilingStates, filingStates } from './filing-states.ts'

/** All that events tell of a filing. */
export interface EventsReport {
  readonly issues: readonly Issue<EventIssueCode>[]
  readonly deadlines: readonly Deadline[]
  /** Absent where the events cannot be. */
  readonly states?: FilingStates
  /** What the applicant can bring about now. */
  readonly acts: readonly FilingEvent[]
}

/** Deadlines, states and what can be done now, of the same events. */
export function reportOf(events: FilingEvents, options: FilingDeadlineOptions): EventsReport {
  const { issues, road } = readRoad(events, options)
  const deadlines = filingDeadlines(events, options)
  const states = filingStates(events, options)
  if (!deadlines.ok || !states.ok) return { issues, deadlines: [], acts: [] }
  return { issues, deadlines: deadlines.value, states: states.value, acts: actsNow(road) }
}
