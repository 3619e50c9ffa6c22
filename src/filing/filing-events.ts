import { type EventRow, everyEvent, type FilingEvent } from '../data/deadlines/limits.ts'
import type { IsoDate } from '../foundation/calendar.ts'
import { isBlank } from '../foundation/input.ts'
import { advice, at, error, type Issue } from '../foundation/issue.ts'
import { nearest } from '../foundation/nearest.ts'
import { copyOf, isList, read } from '../foundation/untrusted.ts'
import { LONGEST_LIST } from './limits.ts'
import { isBefore, type Moment, momentOf } from './moment.ts'

/**
 * When something happened, or is planned: a date, a time where the hour counts (`2026-11-20T10:00:00+08:00`; without a
 * zone it is China's), or what a date picker gives.
 */
export type FilingEventTime = IsoDate | { toISOString(): string }

/**
 * What an applicant knows of the way of one filing, by the keys of the enumeration `filing-event`. Of what happened more
 * than once (submitted, returned, submitted again) the last time.
 */
export type FilingEvents = { readonly [E in FilingEvent]?: FilingEventTime | undefined } & {
  /** Wrong inputs in a row at the text message. */
  readonly 'sms-wrong-attempts'?: number | undefined
}

const ATTEMPTS = 'sms-wrong-attempts'

/** The events that were given, read. */
export interface GivenEvents {
  /** In the order of the road; what was returned since stands here, too. */
  readonly all: ReadonlyMap<FilingEvent, Moment>
  /** Those that stand: not sent back since, and not in the future. */
  readonly standing: ReadonlyMap<FilingEvent, Moment>
  /** What is planned. */
  readonly planned: ReadonlyMap<FilingEvent, Moment>
  readonly wrongAttempts: number
  readonly issues: readonly Issue<EventIssueCode>[]
}

export type EventIssueCode =
  | 'event.conflict'
  | 'field.format'
  | 'field.range'
  | 'field.too_small'
  | 'field.type'
  | 'key.unknown'

/** The events, read; what is wrong with them is an error for those that cannot be. */
export function readEvents(input: unknown, clock: Moment, maximum: number): GivenEvents {
  if (input === undefined || input === null) return nothing([])
  if (typeof input !== 'object' || isList(input)) return nothing([error('field.type', { expected: 'object' })])
  const issues: Issue<EventIssueCode>[] = []
  const all = new Map<FilingEvent, Moment>()
  const planned = new Map<FilingEvent, Moment>()
  for (const [event, row] of everyEvent()) {
    const value = read(input, event)
    if (isBlank(value)) continue
    const moment = momentOf(value)
    if (moment === undefined) issues.push(at([event], error('field.format', { expected: 'date' })))
    else if (!isBefore(clock, moment)) all.set(event, moment)
    else if (row.future) planned.set(event, moment)
    else issues.push(at([event], error('field.range', { expected: 'past' })))
  }
  issues.push(...conflictsIn(all), ...slipsIn(input))
  const wrongAttempts = attemptsIn(read(input, ATTEMPTS), issues)
  const failed = failedMessage(all, wrongAttempts, maximum)
  if (failed !== undefined) all.set('sms-returned', failed)
  return { all, standing: standingOf(all), planned, wrongAttempts, issues }
}

function nothing(issues: readonly Issue<EventIssueCode>[]): GivenEvents {
  return { all: new Map(), standing: new Map(), planned: new Map(), wrongAttempts: 0, issues }
}

/** Which tries were wrong in a row; what is no number of them is told. */
function attemptsIn(value: unknown, issues: Issue<EventIssueCode>[]): number {
  if (isBlank(value)) return 0
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    issues.push(at([ATTEMPTS], error('field.type', { expected: 'number' })))
    return 0
  }
  if (value >= 0) return value
  issues.push(at([ATTEMPTS], error('field.too_small', { minimum: 0, actual: value })))
  return 0
}

/** When too many wrong tries have returned the filing, where that is not told by an event of its own. */
function failedMessage(all: ReadonlyMap<FilingEvent, Moment>, wrong: number, maximum: number): Moment | undefined {
  const sent = all.get('sms-sent')
  if (wrong <= maximum || sent === undefined || all.has('sms-confirmed') || all.has('sms-returned')) return undefined
  return sent
}

/** Events that are dated before what must have come before them, where no return between the two explains it. */
function conflictsIn(all: ReadonlyMap<FilingEvent, Moment>): Issue<EventIssueCode>[] {
  const issues: Issue<EventIssueCode>[] = []
  for (const [event, moment] of all) {
    const earlier = rowOf(event).after.find((one) => {
      const before = all.get(one)
      return before !== undefined && isBefore(moment, before) && !isRepeated(one, moment, before, all)
    })
    if (earlier !== undefined) issues.push(at([event], error('event.conflict', { event: earlier })))
  }
  return issues
}

/** Whether something was done again because it, or what it came of, had been sent back. */
function isRepeated(event: FilingEvent, from: Moment, until: Moment, all: ReadonlyMap<FilingEvent, Moment>): boolean {
  for (const [other, moment] of all) {
    const { voids } = rowOf(other)
    if (!voids.some((sent) => sent === event || comesOf(event, sent))) continue
    if (!isBefore(moment, from) && !isBefore(until, moment)) return true
  }
  return false
}

/** The events without those that a later return has sent back. */
function standingOf(all: ReadonlyMap<FilingEvent, Moment>): Map<FilingEvent, Moment> {
  const standing = new Map(all)
  for (const [other, returned] of all) {
    const { voids } = rowOf(other)
    for (const [event, moment] of all) {
      if (event === other || isBefore(returned, moment)) continue
      // A return is no longer the last word where another came later.
      if (voids.some((sent) => sent === event || comesOf(event, sent)) && !isLastReturn(event, moment, returned))
        standing.delete(event)
    }
    const isAnswered = voids.some((sent) => isAfter(all.get(sent), returned))
    if (isAnswered) standing.delete(other)
  }
  return standing
}

/** Two returns of one day: both stand, since nothing tells which came last. */
function isLastReturn(event: FilingEvent, moment: Moment, returned: Moment): boolean {
  return rowOf(event).voids.length > 0 && !isBefore(moment, returned)
}

function isAfter(moment: Moment | undefined, other: Moment): boolean {
  return moment !== undefined && isBefore(other, moment)
}

/** Whether an event can only come after another. */
function comesOf(event: FilingEvent, other: FilingEvent): boolean {
  return rowOf(event).after.some((one) => one === other || comesOf(one, other))
}

/** Keys that are none of ours and look like one. */
function slipsIn(input: object): Issue<EventIssueCode>[] {
  const known = [...everyEvent().keys(), ATTEMPTS]
  const issues: Issue<EventIssueCode>[] = []
  for (const key of Object.keys(copyOf(input)).slice(0, LONGEST_LIST)) {
    if ((known as string[]).includes(key)) continue
    const expected = nearest(key, known)
    if (expected === undefined) continue
    issues.push(at([key], advice('key.unknown', { expected }, { suggestion: { kind: 'key', key: expected } })))
  }
  return issues
}

function rowOf(event: FilingEvent): EventRow {
  return everyEvent().get(event)!
}
