import { frozen } from '../../foundation/frozen.ts'
import type { RuleId } from '../../foundation/rule-ids.ts'
import type { FilingKind, KeyOf, ServiceType } from '../enumerations/enumeration.ts'
import { EVENTS, LIMITS } from './table.ts'

/** What an applicant knows to have happened, or plans: the template submitted, the text message received, … */
export type FilingEvent = KeyOf<'filing-event'>
/** What is due on the way: the review of the authority, the number on the home page, … */
export type FilingStep = KeyOf<'filing-step'>
/** Who has to act. */
export type FilingActor = KeyOf<'filing-actor'>
/** The domain, the ICP filing, the public-security filing. */
export type FilingProcess = KeyOf<'filing-process'>

/** For which kinds of filing and of services something holds; empty: for all. */
export interface FilingScope {
  readonly kinds: readonly FilingKind[]
  readonly services: readonly ServiceType[]
}

/** What is due, and when: a row of `source.tsv`. */
export interface Limit extends FilingScope {
  readonly rule: RuleId
  readonly step: FilingStep
  readonly process: FilingProcess
  readonly actor: FilingActor
  /** The first of them that has happened counts. */
  readonly starts: readonly FilingEvent[]
  readonly end: FilingEvent
  readonly unit: 'hours' | 'days' | 'working-days' | 'attempts'
  readonly usual?: number
  /** Below zero: before the start. */
  readonly latest: number
  /** Whether it is told of before it begins. */
  readonly ahead: boolean
  /** Two-digit codes; empty: everywhere. */
  readonly provinces: readonly string[]
}

/** An event on the way: a row of `events.tsv`. */
export interface EventRow extends FilingScope {
  readonly event: FilingEvent
  readonly process: FilingProcess
  readonly actor: FilingActor
  /** What must have come before it. */
  readonly after: readonly FilingEvent[]
  /** What comes before it as a rule, and is taken as done. */
  readonly follows: readonly FilingEvent[]
  /** When it is to be expected, while it is not there. */
  readonly expected: readonly FilingEvent[]
  /** What it sends back, with all that came of it. */
  readonly voids: readonly FilingEvent[]
  /** Whether a plan may be given. */
  readonly future: boolean
}

const listed = <T extends string>(cell: string): readonly T[] => (cell === '' ? [] : (cell.split(';') as T[]))

let limits: readonly Limit[] | undefined
let events: ReadonlyMap<FilingEvent, EventRow> | undefined

/** Every limit, in the order of the road. */
export function everyLimit(): readonly Limit[] {
  limits ??= frozen(LIMITS.split('\n').map(limitOf))
  return limits
}

function limitOf(line: string): Limit {
  const [rule, step, process, actor, starts = '', end, unit, usual = '', latest, ahead, ...scope] = line.split('|')
  const [provinces = '', kinds = '', services = ''] = scope
  return {
    rule: rule as RuleId,
    step: step as FilingStep,
    process: process as FilingProcess,
    actor: actor as FilingActor,
    starts: listed(starts),
    end: end as FilingEvent,
    unit: unit as Limit['unit'],
    ...(usual === '' ? {} : { usual: Number(usual) }),
    latest: Number(latest),
    ahead: ahead === 'yes',
    provinces: listed(provinces),
    kinds: listed(kinds),
    services: listed(services),
  }
}

/** Every event, in the order of the road. */
export function everyEvent(): ReadonlyMap<FilingEvent, EventRow> {
  events ??= new Map(EVENTS.split('\n').map(eventOf))
  return events
}

function eventOf(line: string): [FilingEvent, EventRow] {
  const [event, process, actor, after = '', follows = '', expected = '', voids = '', future, ...scope] = line.split('|')
  const [kinds = '', services = ''] = scope
  const row: EventRow = frozen({
    event: event as FilingEvent,
    process: process as FilingProcess,
    actor: actor as FilingActor,
    after: listed<FilingEvent>(after),
    follows: listed<FilingEvent>(follows),
    expected: listed<FilingEvent>(expected),
    voids: listed<FilingEvent>(voids),
    future: future === 'yes',
    kinds: listed<FilingKind>(kinds),
    services: listed<ServiceType>(services),
  })
  return [row.event, row]
}

/** Whether something holds for a kind of filing and a service; what is not known stands in the way of nothing. */
export function holdsFor({ kinds, services }: FilingScope, kind: unknown, service: unknown): boolean {
  return isIn(kinds, kind) && isIn(services, service)
}

function isIn(list: readonly string[], key: unknown): boolean {
  return list.length === 0 || typeof key !== 'string' || list.includes(key)
}
