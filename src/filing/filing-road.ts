import {
  type EventRow,
  everyEvent,
  everyLimit,
  type FilingEvent,
  type FilingScope,
  holdsFor,
  type Limit,
} from '../data/deadlines/limits.ts'
import { addDays } from '../foundation/period.ts'
import type { GivenEvents } from './filing-events.ts'
import { addHours, isBefore, type Moment } from './moment.ts'
import { addWorkdays, type IsWorkday } from './workdays.ts'

/**
 * The way of one filing: which events are behind it, when the others are to be expected, and what can be done now. It
 * knows the table of events and limits, and nothing of deadlines.
 */
export interface Road {
  readonly given: GivenEvents
  readonly clock: Moment
  readonly kind: unknown
  readonly service: unknown
  readonly provinceCode: unknown
  readonly isWorkday: IsWorkday
  /** Events that are behind, by when at the latest: they are given, or came before one that is. */
  readonly passed: ReadonlyMap<FilingEvent, Moment>
  /** When events are to be expected, as far as that was asked. */
  readonly expected: Map<FilingEvent, Moment>
}

export function roadOf(road: Omit<Road, 'passed' | 'expected'>): Road {
  return { ...road, passed: passedBy(road.given.standing), expected: new Map() }
}

/** The events that have happened since others have, which come after them. */
function passedBy(standing: ReadonlyMap<FilingEvent, Moment>): Map<FilingEvent, Moment> {
  const passed = new Map<FilingEvent, Moment>()
  const pass = (event: FilingEvent, moment: Moment): void => {
    const known = passed.get(event)
    if (known !== undefined && !isBefore(moment, known)) return
    passed.set(event, moment)
    for (const earlier of before(event)) pass(earlier, moment)
  }
  for (const [event, moment] of standing) pass(event, moment)
  for (const [event, moment] of standing) passed.set(event, moment)
  return passed
}

/** What has happened where an event has. What a return sends back has to happen again. */
function before(event: FilingEvent): readonly FilingEvent[] {
  const { after, follows, voids } = rowOf(event)
  return voids.length > 0 ? voids.flatMap(before) : [...after, ...follows]
}

/** Whether a limit or an event belongs to this filing. */
export function isOnRoad(scope: FilingScope, { kind, service }: Road): boolean {
  return holdsFor(scope, kind, service)
}

/** The events that one is expected after, those that this filing does not have replaced by what comes before them. */
function predecessors(event: FilingEvent, road: Road): readonly FilingEvent[] {
  const { after, follows, expected } = rowOf(event)
  return [...after, ...follows, ...expected].flatMap((earlier) =>
    isOnRoad(rowOf(earlier), road) ? [earlier] : predecessors(earlier, road),
  )
}

/** The events that a limit runs from, the first that has happened counting. */
export function startsOf(limit: Limit, road: Road): readonly FilingEvent[] {
  return limit.starts.flatMap((start) =>
    isOnRoad(rowOf(start), road) ? [start] : [...predecessors(start, road)].reverse(),
  )
}

/** The end of a term. */
export function endOf({ unit, actor }: Limit, amount: number, from: Moment, { isWorkday }: Road): Moment {
  if (unit === 'hours') return addHours(from, amount, addDays)
  if (unit === 'days') return { date: addDays(from.date, amount) }
  return { date: addWorkdays(from.date, amount, isWorkday, actor !== 'applicant') }
}

/** When an event is to be expected: where it is given, then; else by the usual times, and not before today. */
export function expectedOf(event: FilingEvent, road: Road): Moment {
  const happened = road.passed.get(event) ?? road.given.planned.get(event)
  if (happened !== undefined) return happened
  const known = road.expected.get(event)
  if (known !== undefined) return known
  let latest: Moment = { date: road.clock.date }
  const wait = ({ date }: Moment): void => {
    if (date > latest.date) latest = { date }
  }
  for (const earlier of predecessors(event, road)) wait(expectedOf(earlier, road))
  for (const limit of everyLimit()) {
    // What an applicant has a month for, he may do at once.
    const isWaitedFor = limit.end === event && limit.ahead && limit.actor !== 'applicant' && isOnRoad(limit, road)
    if (!isWaitedFor) continue
    const from = expectedOf(startOf(limit, road), road)
    wait(endOf(limit, limit.usual ?? limit.latest, from, road))
  }
  road.expected.set(event, latest)
  return latest
}

/** The event that a limit runs from: one that has happened or is planned, else the one that is expected. */
export function startOf(limit: Limit, road: Road): FilingEvent {
  const starts = startsOf(limit, road)
  const { standing, planned } = road.given
  return starts.find((start) => standing.has(start) || planned.has(start)) ?? starts[0] ?? limit.starts[0]!
}

/** What the applicant can bring about now: all that comes before it is done. */
export function actsNow(road: Road): FilingEvent[] {
  const ahead = new Set<FilingEvent>()
  const collect = (event: FilingEvent): void => {
    if (ahead.has(event)) return
    ahead.add(event)
    for (const earlier of predecessors(event, road)) collect(earlier)
  }
  for (const limit of everyLimit()) if (limit.ahead && isOnRoad(limit, road)) collect(limit.end)
  return [...everyEvent().values()]
    .filter(({ event, actor }) => actor === 'applicant' && ahead.has(event) && !road.passed.has(event))
    .filter(({ event }) => predecessors(event, road).every((earlier) => road.passed.has(earlier)))
    .map(({ event }) => event)
}

function rowOf(event: FilingEvent): EventRow {
  return everyEvent().get(event)!
}
