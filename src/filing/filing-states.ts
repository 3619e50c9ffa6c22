import { everyEvent, type FilingActor, type FilingEvent, holdsFor } from '../data/deadlines/limits.ts'
import type { KeyOf } from '../data/enumerations/enumeration.ts'
import { STATES, TRANSITIONS } from '../data/filing-states/table.ts'
import { frozen } from '../foundation/frozen.ts'
import { type Result, settle } from '../foundation/result.ts'
import { type FilingDeadlineOptions, filingDeadlines, readRoad } from './filing-deadlines.ts'
import type { EventIssueCode, FilingEvents } from './filing-events.ts'
import { isBefore, type Moment } from './moment.ts'

/** Where an order stands with the provider and the authority (ICP备案状态). */
export type IcpFilingState = KeyOf<'icp-filing-state'>
/** Where an application stands with the police (公安联网备案状态). */
export type PublicSecurityFilingState = KeyOf<'public-security-filing-state'>

/** The states of each process. */
interface StatesOf {
  readonly icp: IcpFilingState
  readonly 'public-security': PublicSecurityFilingState
}

/** A state of a filing: who acts, what the applicant may do, and which states may come next. */
export interface FilingState<P extends keyof StatesOf = keyof StatesOf> {
  readonly process: P
  readonly state: StatesOf[P]
  /** Whose turn it is. */
  readonly actor: FilingActor
  /** Whether nothing is waited for. */
  readonly isFinal: boolean
  /** What the applicant may do: keys of the enumeration `filing-act`. */
  readonly may: readonly KeyOf<'filing-act'>[]
  /** The states that may come next, who brings that about, and the event that tells of it, where there is one. */
  readonly next: readonly {
    readonly state: StatesOf[P]
    readonly actor: FilingActor
    readonly event?: FilingEvent
  }[]
}

/** The states of both processes of one filing. */
export interface FilingStates {
  readonly icp: FilingState<'icp'>
  readonly publicSecurity: FilingState<'public-security'>
}

/**
 * A state of a filing: whose turn it is, what the applicant may do, and what may come next. Numbers of a receiving system
 * are turned into states by `keyOfCode`; what a state means in words is `explainFilingState` of `beian/rules`.
 *
 * @returns `undefined` where the process has no such state
 *
 * @example
 * ```ts
 * const state = filingStateOf('icp', keyOfCode('icp-filing-state', 'wechat', 3))
 * state?.state                           // → 'provider-returned'
 * state?.may                             // → ['edit', 'submit']
 * state?.next.map(({ state }) => state)  // → ['provider-review']
 * filingStateOf('icp', 'sms-expired')?.actor // → 'provider'
 * ```
 */
export function filingStateOf<P extends keyof StatesOf>(
  process: P,
  state: StatesOf[P] | undefined,
): FilingState<P> | undefined {
  for (const line of STATES.split('\n')) {
    const [itsProcess, itsState, final, actor, may = ''] = line.split('|')
    if (itsProcess !== process || itsState !== state) continue
    return frozen({
      process,
      state: state as StatesOf[P],
      actor: actor as FilingActor,
      isFinal: final === 'yes',
      may: may.split(';') as KeyOf<'filing-act'>[],
      next: transitionsOf(process)
        .filter(({ from }) => from === state)
        .map(({ to, actor, event }) => ({ state: to, actor, ...(event === undefined ? {} : { event }) })),
    })
  }
  return undefined
}

/** A way from one state to another. */
interface Transition<P extends keyof StatesOf> {
  readonly from: StatesOf[P]
  readonly to: StatesOf[P]
  readonly actor: FilingActor
  readonly event?: FilingEvent
  /** The kinds of filing that go it; empty: all. */
  readonly kinds: readonly string[]
}

function transitionsOf<P extends keyof StatesOf>(process: P): Transition<P>[] {
  return TRANSITIONS.split('\n').flatMap((line) => {
    const [itsProcess, from, to, actor, event = '', kinds = ''] = line.split('|')
    if (itsProcess !== process) return []
    const ways = { from: from as StatesOf[P], to: to as StatesOf[P], actor: actor as FilingActor }
    return [
      {
        ...ways,
        ...(event === '' ? {} : { event: event as FilingEvent }),
        kinds: kinds === '' ? [] : kinds.split(';'),
      },
    ]
  })
}

/**
 * Where a filing stands in both processes, by what has happened to it: the states that the events lead to. A text message
 * that nobody answered in time has expired, and too many wrong tries have returned the filing, without an event of their
 * own.
 *
 * @param events as {@link filingDeadlines} takes them
 * @returns rejected with the findings that `filingDeadlines` has on the events
 * @throws RangeError where the option `today` or `now` is none
 *
 * @example
 * ```ts
 * const events = { 'filing-submitted': '2026-11-10', 'provider-returned': '2026-11-11' }
 * const states = filingStates(events, { today: '2026-11-21' })
 * states.ok && states.value.icp.state            // → 'provider-returned'
 * states.ok && states.value.publicSecurity.state // → 'not-registered'
 * ```
 */
export function filingStates(
  events: FilingEvents,
  options?: FilingDeadlineOptions,
): Result<FilingStates, EventIssueCode> {
  const { issues, road } = readRoad(events, options)
  const happened = inOrder(road.given.all)
  const isNew = holdsFor(everyEvent().get('opened')!, road.kind, undefined)
  const reached = reachedBy('icp', isNew ? 'not-filed' : 'draft', happened, road.kind)
  const icp = reached === 'sms-check' && hasExpired(events, options) ? 'sms-expired' : reached
  const publicSecurity = reachedBy('public-security', 'not-registered', happened, road.kind)
  return settle(
    {
      icp: filingStateOf('icp', icp)!,
      publicSecurity: filingStateOf('public-security', publicSecurity)!,
    },
    issues,
  )
}

/** The events by time, those of one day in the order of the road. */
function inOrder(all: ReadonlyMap<FilingEvent, Moment>): FilingEvent[] {
  const road = [...everyEvent().keys()].filter((event) => all.has(event))
  return road.sort((one, other) => {
    if (isBefore(all.get(one)!, all.get(other)!)) return -1
    return isBefore(all.get(other)!, all.get(one)!) ? 1 : 0
  })
}

/** The state that events lead to. Where one has been left out, the next one tells all the same. */
function reachedBy<P extends keyof StatesOf>(
  process: P,
  start: StatesOf[P],
  happened: readonly FilingEvent[],
  kind: unknown,
): StatesOf[P] {
  const transitions = transitionsOf(process)
  return happened.reduce((state, event) => {
    const ways = transitions
      .filter((way) => way.event === event && (way.kinds.length === 0 || way.kinds.includes(String(kind))))
      // Those that are for this kind of filing alone go first.
      .sort((one, other) => other.kinds.length - one.kinds.length)
    return (ways.find(({ from }) => from === state) ?? ways[0])?.to ?? state
  }, start)
}

/** Whether the time of the text message has run out. */
function hasExpired(events: FilingEvents, options: FilingDeadlineOptions | undefined): boolean {
  const deadlines = filingDeadlines(events, options)
  return deadlines.ok && deadlines.value.some(({ step, state }) => step === 'sms-check' && state === 'overdue')
}
