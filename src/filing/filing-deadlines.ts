import {
  everyLimit,
  type FilingActor,
  type FilingEvent,
  type FilingProcess,
  type FilingStep,
  type Limit,
} from '../data/deadlines/limits.ts'
import type { FilingKind, KeyOf, ServiceType } from '../data/enumerations/enumeration.ts'
import type { JudgedOn } from '../foundation/calendar.ts'
import type { Issue } from '../foundation/issue.ts'
import { type Result, settle } from '../foundation/result.ts'
import type { RuleId } from '../foundation/rule-ids.ts'
import { type EventIssueCode, type FilingEvents, readEvents } from './filing-events.ts'
import { endOf, expectedOf, isOnRoad, type Road, roadOf, startOf } from './filing-road.ts'
import { clockOf, isBefore, type Moment, momentText } from './moment.ts'
import { type IsWorkday, isWeekday, UnusableCalendar } from './workdays.ts'

/** How far something is: `done`, `open` (it runs), `overdue`, `later` (it has not begun). */
export type DeadlineState = KeyOf<'deadline-state'>

/** What is due on the way to a filing, by whom, and when. Dates are China's. */
export interface Deadline {
  readonly step: FilingStep
  readonly process: FilingProcess
  /** Who has to act. */
  readonly actor: FilingActor
  readonly state: DeadlineState
  /** The event that it runs from, and the one that ends it. */
  readonly start: FilingEvent
  readonly end: FilingEvent
  /**
   * When it starts; absent where it is done and nobody said when it began. A date, or for terms of hours, where the hour
   * is known, the time: `2026-11-20T10:00:00+08:00`.
   */
  readonly from?: string
  /** By when it is done as a rule, where that is known. */
  readonly usual?: string
  /** By when it must be done; absent where `from` is. */
  readonly due?: string
  /** When it was done, where that was said. */
  readonly doneOn?: string
  /** Whether the dates are only to be expected: what it starts with has not happened, or nobody said when. */
  readonly isEstimated: boolean
  /** Wrong tries at the text message, and how many more are allowed. */
  readonly attempts?: { readonly used: number; readonly left: number }
  /** By what working days were counted, where they were: `weekdays` is Monday to Friday, holidays not counted. */
  readonly workdays?: 'weekdays' | 'calendar'
  /** The rule, with its source: `explainRule`, and `explainDeadline` of `beian/rules`. */
  readonly rule: RuleId
}

/** What deadlines depend on besides the events. */
export interface FilingDeadlineOptions extends JudgedOn {
  /** The time by which it is judged, where the hour counts; it goes before `today`. */
  readonly now?: string | { toISOString(): string } | undefined
  /** Two digits of GB/T 2260. */
  readonly provinceCode?: string | undefined
  readonly kind?: FilingKind | undefined
  readonly service?: ServiceType | undefined
  /**
   * Whether a day is a working day, by a calendar that knows the holidays of mainland China. By default Monday to Friday;
   * so, too, where it throws, or knows no working days at all.
   */
  readonly isWorkday?: IsWorkday | undefined
}

/**
 * What is due on the way to a filing (办理期限), from the template of the domain to the number of the police on the home
 * page: what runs, what is overdue, what is done, and what comes next by when. With no events it is the whole road from
 * today, by the usual times.
 *
 * Terms of the law and of providers are rows of a dated table; working days begin on the day after the start, hours run
 * from the minute, and the longer time counts where sources differ.
 *
 * @param events what has happened, or is planned
 * @returns deadlines in order of date: by when they were done, must be done, or are to be expected. Rejected with `field.format` (no date), `field.range` (in the future, where no plan
 *   can be), `event.conflict` (before what must have come first), `field.type`; advice `key.unknown`
 * @throws RangeError where the option `today` or `now` is none
 *
 * @example
 * ```ts
 * const deadlines = filingDeadlines({ opened: '2026-11-02' }, { today: '2026-11-21' })
 * const due = (deadlines.ok ? deadlines.value : []).find(({ step }) => step === 'public-security-filing')
 * due?.due   // → '2026-12-02'
 * due?.state // → 'open'
 * ```
 */
export function filingDeadlines(
  events: FilingEvents,
  options?: FilingDeadlineOptions,
): Result<readonly Deadline[], EventIssueCode> {
  const { issues, road } = readRoad(events, options)
  if (issues.some(({ severity }) => severity === 'error')) return settle([], issues)
  return settle(withCalendar(road, deadlinesOn), issues)
}

/** The events, and the way of the filing that they tell of. */
export function readRoad(
  events: FilingEvents,
  options: FilingDeadlineOptions | undefined,
): { readonly issues: readonly Issue<EventIssueCode>[]; readonly road: Road } {
  const { today, now, kind, service, provinceCode, isWorkday } = options ?? {}
  const clock = clockOf(today, now)
  const given = readEvents(events, clock, mostAttempts())
  const calendar = typeof isWorkday === 'function' ? isWorkday : isWeekday
  return { issues: given.issues, road: roadOf({ given, clock, kind, service, provinceCode, isWorkday: calendar }) }
}

/** What is told of a road: by the caller's calendar where that can be used, else by Monday to Friday. */
export function withCalendar<T>(road: Road, tell: (road: Road) => T): T {
  try {
    return tell(road)
  } catch (cause) {
    if (!(cause instanceof UnusableCalendar)) throw cause
    return tell(roadOf({ ...road, isWorkday: isWeekday }))
  }
}

/** Wrong tries at the text message that are allowed in a row. */
export function mostAttempts(): number {
  return everyLimit().find(({ unit }) => unit === 'attempts')!.latest
}

function deadlinesOn(road: Road): readonly Deadline[] {
  const deadlines = everyLimit()
    .filter((limit) => isOnRoad(limit, road) && isIn(limit, road.provinceCode))
    .flatMap((limit) => (limit.unit === 'attempts' ? attemptsOn(road, limit) : deadlineOf(limit, road)))
  return deadlines.sort((one, other) => compare(orderOf(one), orderOf(other)))
}

/** What deadlines are ordered by: when it was done, must be done, or is to be expected. */
function orderOf({ state, doneOn, usual, due = '' }: Deadline): string {
  if (state === 'done') return doneOn ?? due
  return state === 'later' ? (usual ?? due) : due
}

/** Dates, and times of one zone, are in order as texts are. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** A province's own limit is told where the province is known. */
function isIn({ provinces }: Limit, provinceCode: unknown): boolean {
  return provinces.length === 0 || (typeof provinceCode === 'string' && provinces.includes(provinceCode.slice(0, 2)))
}

/** The deadline of a limit; none where it is told of only once it begins, and has not. */
function deadlineOf(limit: Limit, road: Road): Deadline[] {
  const start = startOf(limit, road)
  const { standing, planned } = road.given
  const begun = standing.get(start) ?? planned.get(start)
  const isDone = road.passed.has(limit.end)
  if (begun === undefined && !limit.ahead) return []
  const doneOn = standing.get(limit.end)
  const what = { ...named(limit, start), ...(doneOn === undefined ? {} : { doneOn: momentText(shown(doneOn, limit)) }) }
  if (isDone && begun === undefined) return [{ ...what, state: 'done', isEstimated: false }]
  const from = shown(begun ?? expectedOf(start, road), limit)
  const due = endOf(limit, limit.latest, from, road)
  const hasBegun = begun !== undefined || road.passed.has(start)
  const state = isDone ? 'done' : !hasBegun ? 'later' : isBefore(due, road.clock) ? 'overdue' : 'open'
  return [{ ...what, state, ...datesOf(limit, from, due, road), isEstimated: begun === undefined }]
}

function named(
  limit: Limit,
  start: FilingEvent,
): Pick<Deadline, 'step' | 'process' | 'actor' | 'rule' | 'start' | 'end'> {
  const { step, process, actor, rule, end } = limit
  return { step, process, actor, rule, start, end }
}

function datesOf(limit: Limit, from: Moment, due: Moment, road: Road): Partial<Deadline> {
  const { usual, unit } = limit
  return {
    from: momentText(from),
    ...(usual === undefined ? {} : { usual: momentText(endOf(limit, usual, from, road)) }),
    due: momentText(due),
    ...(unit === 'working-days' ? { workdays: road.isWorkday === isWeekday ? 'weekdays' : 'calendar' } : {}),
  }
}

/** Only terms of hours look at the hour. */
function shown(moment: Moment, { unit }: Limit): Moment {
  return unit === 'hours' || unit === 'attempts' ? moment : { date: moment.date }
}

/** How many tries at the text message are left, while it can be answered or has failed. */
function attemptsOn(road: Road, limit: Limit): Deadline[] {
  const { all, standing, wrongAttempts } = road.given
  const [start] = limit.starts
  const sent = start === undefined ? undefined : all.get(start)
  const hasFailed = wrongAttempts > limit.latest
  if (start === undefined || sent === undefined || !(hasFailed || standing.has(start))) return []
  const doneOn = standing.get(limit.end)
  const state = doneOn !== undefined ? 'done' : hasFailed ? 'overdue' : 'open'
  const attempts = { used: wrongAttempts, left: Math.max(0, limit.latest - wrongAttempts) }
  // The tries end with the time of the message that they are made at.
  const due = everyLimit()
    .filter(({ unit, end }) => unit === 'hours' && end === limit.end)
    .map((other) => ({ due: momentText(endOf(other, other.latest, sent, road)) }))
  return [
    {
      ...named(limit, start),
      state,
      ...(doneOn === undefined ? {} : { doneOn: momentText(doneOn) }),
      from: momentText(sent),
      ...due[0],
      isEstimated: false,
      attempts,
    },
  ]
}
