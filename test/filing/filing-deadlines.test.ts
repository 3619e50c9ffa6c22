import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { everyEvent, everyLimit } from '../../src/data/deadlines/limits.ts'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { type Deadline, type FilingDeadlineOptions, filingDeadlines } from '../../src/filing/filing-deadlines.ts'
import type { FilingEvents } from '../../src/filing/filing-events.ts'
import { addDays } from '../../src/foundation/period.ts'
import { exoticValues, oddValues, plainValues } from '../properties/odd-values.ts'
import { readFiling } from './cases.ts'

const TODAY = '2026-11-21'

function deadlines(events: FilingEvents, options: FilingDeadlineOptions = { today: TODAY }): readonly Deadline[] {
  const result = filingDeadlines(events, options)
  expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  return result.ok ? result.value : []
}

function deadline(step: string, events: FilingEvents, options?: FilingDeadlineOptions): Deadline | undefined {
  return deadlines(events, options).find((one) => one.step === step)
}

const codes = (events: unknown, options?: FilingDeadlineOptions) =>
  filingDeadlines(events as FilingEvents, options ?? { today: TODAY }).issues.map(
    ({ code, path }) => `${path.join('.')} ${code}`,
  )

describe('limits of the sources', () => {
  // step, events, due; 2026-11-02 is a Monday
  it.each<[string, FilingEvents, Partial<Deadline>]>([
    // S1: at most 48 hours
    ['template-review', { 'template-submitted': '2026-11-02' }, { due: '2026-11-04', state: 'overdue' }],
    [
      'template-review',
      { 'template-submitted': '2026-11-20T09:30+08:00' },
      { due: '2026-11-22T09:30:00+08:00', state: 'open' },
    ],
    // three to five working days, the longer one counts
    ['domain-data', { 'domain-bought': '2026-11-16' }, { usual: '2026-11-19', due: '2026-11-23', state: 'open' }],
    ['provider-review', { 'filing-submitted': '2026-11-20' }, { usual: '2026-11-23', due: '2026-11-24' }],
    ['provider-call', { 'provider-called': '2026-11-21T10:00' }, { due: '2026-11-21T11:00:00+08:00' }],
    ['sms-check', { 'sms-sent': '2026-11-20T15:04:05+08:00' }, { due: '2026-11-21T15:04:05+08:00', state: 'open' }],
    ['sms-resubmission', { 'sms-expired': '2026-11-20' }, { due: '2026-11-21', actor: 'provider' }],
    // order 33: 20 working days
    ['authority-review', { 'sms-confirmed': '2026-11-02' }, { usual: '2026-11-23', due: '2026-11-30' }],
    ['query-sync', { 'icp-approved': '2026-11-20' }, { due: '2026-11-23' }],
    ['icp-number-display', { opened: '2026-11-21' }, { due: '2026-11-21', state: 'open' }],
    ['icp-number-display', { opened: '2026-11-20' }, { due: '2026-11-20', state: 'overdue' }],
    ['public-security-filing', { opened: '2026-11-01' }, { due: '2026-12-01', state: 'open' }],
    // the day on which the filing was approved is the one that the police ask for
    ['public-security-filing', { 'icp-approved': '2026-11-02' }, { start: 'icp-approved', due: '2026-12-02' }],
    ['public-security-filing', { 'icp-approved': '2026-11-02', opened: '2026-11-09' }, { due: '2026-12-09' }],
    ['police-entity-review', { 'police-entity-submitted': '2026-11-19' }, { usual: '2026-11-23', due: '2026-11-24' }],
    ['police-service-review', { 'police-service-submitted': '2026-11-19' }, { usual: '2026-11-24', due: '2026-11-26' }],
    ['police-number-display', { 'police-service-approved': '2026-11-01' }, { due: '2026-12-01' }],
    // 30 days ahead of the change
    ['change-report', { 'change-planned': '2027-01-10' }, { due: '2026-12-11', state: 'open' }],
    ['change-report', { 'change-planned': '2026-12-10' }, { due: '2026-11-10', state: 'overdue' }],
    ['change-correction', { 'change-happened': '2026-11-09' }, { due: '2026-11-23' }],
    ['cancellation', { 'service-ended': '2026-12-01' }, { due: '2026-12-01', state: 'open' }],
  ])('%s of %j', (step, events, expected) => {
    expect(deadline(step, events)).toMatchObject({ isEstimated: false, ...expected })
  })

  it('of a province are told where it is', () => {
    const events = { 'access-approved': '2026-11-09' }
    expect(deadline('change-after-access', events)).toBeUndefined()
    for (const provinceCode of ['11', '32', '320000']) {
      expect(deadline('change-after-access', events, { today: TODAY, provinceCode })?.due).toBe('2026-11-23')
    }
    expect(deadline('change-after-access', events, { today: TODAY, provinceCode: '44' })).toBeUndefined()
  })

  it('are each reached by some events', () => {
    const reached = new Set<string>()
    for (const event of everyEvent().keys()) {
      for (const one of deadlines({ [event]: '2026-11-20' }, { today: TODAY, provinceCode: '11' })) {
        if (one.state !== 'later' && one.state !== 'done') reached.add(one.step)
      }
    }
    expect([...reached].sort()).toEqual([...keysOf('filing-step')].sort())
  })

  it('agree with the check of the filing on the thirty days', () => {
    const filing = readFiling('public-security-enterprise-website') as { service: { openedOn: string } }
    for (const [openedOn, isLate] of [
      ['2026-10-22', false],
      ['2026-10-21', true],
    ] as const) {
      const { issues } = checkPublicSecurityFiling(
        { ...filing, service: { ...filing.service, openedOn } },
        { today: TODAY },
      )
      expect(issues.some(({ code }) => code === 'deadline.expired')).toBe(isLate)
      expect(deadline('public-security-filing', { opened: openedOn })?.state).toBe(isLate ? 'overdue' : 'open')
    }
  })
})

describe('the text message', () => {
  const sent = {
    'filing-submitted': '2026-11-16',
    'provider-passed': '2026-11-17',
    'sms-sent': '2026-11-20T10:00+08:00',
  }

  it('has its hour', () => {
    const state = (now: string) => deadline('sms-check', sent, { now })?.state
    expect(state('2026-11-21T09:59:00+08:00')).toBe('open')
    expect(state('2026-11-21T10:00:00+08:00')).toBe('open')
    expect(state('2026-11-21T10:00:01+08:00')).toBe('overdue')
    // the same moment on other clocks
    expect(state('2026-11-21T02:00:01Z')).toBe('overdue')
    // by the day alone, the day has to be over
    expect(deadline('sms-check', sent, { today: '2026-11-21' })?.state).toBe('open')
    expect(deadline('sms-check', sent, { today: '2026-11-22' })?.state).toBe('overdue')
  })

  it('allows five wrong tries in a row; the sixth returns the filing', () => {
    for (const used of [0, 1, 5]) {
      const tries = deadline('sms-attempts', { ...sent, 'sms-wrong-attempts': used })
      expect(tries).toMatchObject({
        state: 'open',
        attempts: { used, left: 5 - used },
        due: '2026-11-21T10:00:00+08:00',
      })
      expect(deadline('sms-check', { ...sent, 'sms-wrong-attempts': used })?.state).toBe('open')
    }
    const failed = { ...sent, 'sms-wrong-attempts': 6 }
    expect(deadline('sms-attempts', failed)).toMatchObject({ state: 'overdue', attempts: { used: 6, left: 0 } })
    expect(deadline('sms-check', failed)?.state).toBe('later')
    expect(deadline('provider-review', failed)?.state).toBe('later')
    const answered = { ...failed, 'sms-confirmed': '2026-11-20T11:00+08:00' }
    expect(deadline('sms-attempts', answered)?.state).toBe('done')
  })

  it('that has expired comes again', () => {
    const expired = { ...sent, 'sms-expired': '2026-11-21' }
    expect(deadline('sms-resubmission', expired)).toMatchObject({ state: 'open', actor: 'provider', due: '2026-11-22' })
    expect(deadline('sms-check', expired)?.state).toBe('later')
    expect(deadline('provider-review', expired)?.state).toBe('done')
  })

  it('is none where access is cancelled', () => {
    const steps = deadlines({}, { today: TODAY, kind: 'cancel-access' }).map(({ step }) => step)
    expect(steps).toEqual(['provider-review', 'authority-review'])
    const events = { 'provider-passed': '2026-11-02', 'authority-submitted': '2026-11-03' }
    const review = deadline('authority-review', events, { today: TODAY, kind: 'cancel-access' })
    expect(review).toMatchObject({ start: 'authority-submitted', from: '2026-11-03', due: '2026-12-01' })
  })
})

describe('what was returned', () => {
  it('begins anew with the next submission', () => {
    const returned = {
      'filing-submitted': '2026-11-02',
      'provider-passed': '2026-11-03',
      'authority-returned': '2026-11-18',
    }
    expect(deadline('provider-review', returned)).toMatchObject({ state: 'later', from: TODAY })
    const again = { ...returned, 'filing-submitted': '2026-11-20' }
    expect(codes(again)).toEqual([])
    expect(deadline('provider-review', again)).toMatchObject({ state: 'open', from: '2026-11-20', due: '2026-11-24' })
    expect(deadline('domain-data', returned)?.state).toBe('done')
  })

  it('leaves what came before it and after it', () => {
    const events = { 'police-service-submitted': '2026-11-02', 'police-service-returned': '2026-11-05' }
    expect(deadline('public-security-filing', { ...events, opened: '2026-11-01' })?.state).toBe('open')
    expect(deadline('police-entity-review', events)?.state).toBe('done')
  })
})

describe('the road', () => {
  it('is told whole to whoever has no events, by the usual times', () => {
    const road = deadlines({})
    expect(road.map(({ step }) => step)).toEqual([
      'template-review',
      'domain-data',
      'provider-review',
      'sms-check',
      'authority-review',
      'icp-number-display',
      'query-sync',
      'police-entity-review',
      'police-service-review',
      'public-security-filing',
      'police-number-display',
    ])
    for (const one of road) expect(one).toMatchObject({ state: 'later', isEstimated: true })
    expect(road[0]).toMatchObject({ from: TODAY, due: '2026-11-23' })
  })

  it('is that of the kind and the service', () => {
    const steps = (options: FilingDeadlineOptions) =>
      deadlines({}, { today: TODAY, ...options }).map(({ step }) => step)
    expect(steps({ service: 'mini-program' })).toEqual([
      'provider-review',
      'sms-check',
      'authority-review',
      'query-sync',
    ])
    expect(steps({ service: 'app' })).not.toContain('icp-number-display')
    expect(steps({ kind: 'change-entity' })).toEqual(['provider-review', 'sms-check', 'authority-review', 'query-sync'])
  })

  it('leaves behind what must have happened, and does not take an open site for one that is filed', () => {
    const done = deadlines({ 'icp-approved': '2026-11-20' }).filter(({ state }) => state === 'done')
    expect(done.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['template-review', 'domain-data', 'provider-review', 'sms-check', 'authority-review']),
    )
    expect(deadline('provider-review', { opened: '2026-11-20' })?.state).toBe('later')
  })

  it('is in order of date', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const result = filingDeadlines(events, { today: TODAY })
        const order = (result.ok ? result.value : []).map(({ state, doneOn, usual, due = '' }) =>
          state === 'done' ? (doneOn ?? due) : state === 'later' ? (usual ?? due) : due,
        )
        expect(order).toEqual([...order].sort())
      }),
    )
  })
})

const someDay = fc.integer({ min: -400, max: 0 }).map((days) => addDays(TODAY, days))
const someEvents: fc.Arbitrary<FilingEvents> = fc
  .array(fc.tuple(fc.constantFrom(...everyEvent().keys()), someDay), { maxLength: 6 })
  .map((pairs) => Object.fromEntries(pairs))

describe('terms', () => {
  it('that start later end no earlier', () => {
    for (const { step, starts, unit } of everyLimit()) {
      if (unit === 'attempts') continue
      fc.assert(
        fc.property(someDay, fc.nat({ max: 30 }), (day, days) => {
          const due = (date: string) =>
            deadline(step, { [starts[0]!]: date }, { today: '2027-06-01', provinceCode: '11' })?.due
          expect(due(addDays(day, days))! >= due(day)!).toBe(true)
        }),
        { numRuns: 30 },
      )
    }
  })

  it('of 20 working days take four weeks at least where holidays are not known', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const review = deadline('authority-review', { 'sms-confirmed': day })!
        expect(review.due! >= addDays(day, 28)).toBe(true)
        expect(review.due! <= addDays(day, 30)).toBe(true)
        expect(review.workdays).toBe('weekdays')
      }),
    )
  })

  it('are counted by the caller’s calendar, which is asked for dates', () => {
    const asked: string[] = []
    // the holidays of October 2026, and the Saturday that is worked instead
    const isWorkday = (date: string): boolean => {
      asked.push(date)
      if (date >= '2026-10-01' && date <= '2026-10-07') return false
      return date === '2026-10-10' || new Date(`${date}T12:00:00Z`).getUTCDay() % 6 !== 0
    }
    const review = deadline('authority-review', { 'sms-confirmed': '2026-09-28' }, { today: '2026-10-12', isWorkday })
    expect(review).toMatchObject({ due: '2026-10-30', workdays: 'calendar' })
    expect(deadline('authority-review', { 'sms-confirmed': '2026-09-28' }, { today: '2026-10-12' })?.due).toBe(
      '2026-10-26',
    )
    for (const date of asked) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('survive a calendar that is none, in bounded work', () => {
    const plain = deadlines({ 'sms-confirmed': '2026-11-02' })
    const throwing = vi.fn(() => {
      throw new Error('no calendar')
    })
    const never = vi.fn(() => false)
    for (const isWorkday of [throwing, never, async () => true, () => 'yes', 'never', null, 5]) {
      expect(deadlines({ 'sms-confirmed': '2026-11-02' }, { today: TODAY, isWorkday: isWorkday as never })).toEqual(
        plain,
      )
    }
    expect(throwing.mock.calls.length).toBeLessThan(5)
    expect(never.mock.calls.length).toBeLessThan(2000)
  })
})

describe('events that cannot be', () => {
  it.each([
    [{ 'filing-submitted': 'soon' }, 'filing-submitted field.format'],
    [{ 'filing-submitted': '2026-02-30' }, 'filing-submitted field.format'],
    [{ 'filing-submitted': true }, 'filing-submitted field.format'],
    [{ 'sms-sent': '2026-13-01T10:00' }, 'sms-sent field.format'],
    [{ 'sms-sent': '2026-02-30T10:00' }, 'sms-sent field.format'],
    [{ 'filing-submitted': '2026-11-22' }, 'filing-submitted field.range'],
    [{ 'sms-wrong-attempts': '3' }, 'sms-wrong-attempts field.type'],
    [{ 'sms-wrong-attempts': -1 }, 'sms-wrong-attempts field.too_small'],
    [{ 'sms-wrong-attempts': 1.5 }, 'sms-wrong-attempts field.type'],
    [{ 'provider-passed': '2026-11-10', 'filing-submitted': '2026-11-11' }, 'provider-passed event.conflict'],
    [{ 'icp-approved': '2026-11-10', 'sms-confirmed': '2026-11-11' }, 'icp-approved event.conflict'],
    [{ 'domain-data-arrived': '2026-11-10', 'domain-bought': '2026-11-11' }, 'domain-data-arrived event.conflict'],
    [{ 'sms-confirmed': '2026-11-10T10:00', 'sms-sent': '2026-11-10T10:01' }, 'sms-confirmed event.conflict'],
    [[], ' field.type'],
    ['2026-11-10', ' field.type'],
    [5, ' field.type'],
  ])('%j', (events, told) => {
    expect(codes(events)).toEqual([told])
    expect(filingDeadlines(events as FilingEvents, { today: TODAY }).ok).toBe(false)
  })

  it.each([
    // on one day, as far as dates tell
    { 'provider-passed': '2026-11-10', 'filing-submitted': '2026-11-10' },
    { 'sms-confirmed': '2026-11-10', 'sms-sent': '2026-11-10T10:01' },
    // submitted again, because it had been returned
    { 'provider-passed': '2026-11-10', 'authority-returned': '2026-11-12', 'filing-submitted': '2026-11-13' },
    // bought before the template, where the registrar asks for none
    { 'domain-bought': '2020-11-10', 'template-approved': '2026-11-12' },
    // plans
    { 'change-planned': '2027-03-01', opened: '2026-12-01', 'service-ended': '2026-12-31' },
    { 'filing-submitted': '', 'provider-passed': null, opened: undefined },
    {},
  ])('are not %j', (events) => {
    expect(codes(events)).toEqual([])
  })

  it('are told of where a key is a slip of one', () => {
    const result = filingDeadlines({ 'filing-submited': '2026-11-10', note: 'mine' } as FilingEvents, { today: TODAY })
    expect(result.issues).toMatchObject([
      { code: 'key.unknown', severity: 'advice', path: ['filing-submited'], params: { expected: 'filing-submitted' } },
    ])
    expect(result.ok).toBe(true)
  })
})

describe('whatever comes', () => {
  it('throws nothing', () => {
    const values = [...oddValues, ...exoticValues, ...plainValues]
    for (const value of values) {
      expect(() => filingDeadlines(value as never, { today: TODAY })).not.toThrow()
      const events = Object.fromEntries([...everyEvent().keys(), 'sms-wrong-attempts'].map((event) => [event, value]))
      expect(() => filingDeadlines(events as never, { today: TODAY })).not.toThrow()
    }
    const options = { kind: Symbol('x'), service: {}, provinceCode: 11, isWorkday: {} }
    expect(() => filingDeadlines({}, { today: TODAY, ...options } as never)).not.toThrow()
  })

  it('says what is wrong with the clock', () => {
    expect(() => filingDeadlines({}, { now: 'later' })).toThrow(/^beian: the option 'now' must be a time/)
    expect(() => filingDeadlines({}, { today: 'today' })).toThrow(/^beian: the option 'today' must be a date/)
    expect(() => filingDeadlines({}, { now: new Date(Number.NaN) })).toThrow(RangeError)
    expect(filingDeadlines({}).ok).toBe(true)
    expect(filingDeadlines({}, null as never).ok).toBe(true)
  })

  it('is read as date pickers give it, in China’s time', () => {
    const due = (value: unknown) => deadline('public-security-filing', { opened: value as string })?.due
    // midnight in China
    expect(due(new Date('2026-11-01T16:00:00Z'))).toBe('2026-12-02')
    expect(due('2026-11-01T16:00:00.000Z')).toBe('2026-12-02')
    expect(due('2026/11/2')).toBe('2026-12-02')
    expect(due('2026年11月2日')).toBe('2026-12-02')
    expect(due('２０２６－１１－０２')).toBe('2026-12-02')
    expect(due({ toISOString: () => '2026-11-01T16:00:00.000Z' })).toBe('2026-12-02')
  })

  it('leaves the events as they were', () => {
    const events = Object.freeze({ opened: '2026-11-02', 'sms-wrong-attempts': 2 })
    expect(filingDeadlines(events, { today: TODAY }).ok).toBe(true)
    expect(events).toEqual({ opened: '2026-11-02', 'sms-wrong-attempts': 2 })
  })
})
