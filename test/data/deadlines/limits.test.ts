import { describe, expect, it } from 'vitest'
import { actOf, explainDeadline } from '../../../src/data/deadlines/explain.ts'
import { everyEvent, everyLimit, type FilingEvent } from '../../../src/data/deadlines/limits.ts'
import { PUBLIC_SECURITY_DAYS } from '../../../src/data/deadlines/table.ts'
import { isKeyOf, keysOf } from '../../../src/data/enumerations/enumeration.ts'
import { explainRule } from '../../../src/data/rules/explain.ts'

const events = everyEvent()

describe('the table of limits', () => {
  it('has each step once, by keys of the enumerations', () => {
    expect(everyLimit().map(({ step }) => step)).toEqual(keysOf('filing-step'))
    for (const { step, process, actor, kinds, services, starts, end } of everyLimit()) {
      expect(isKeyOf('filing-process', process), step).toBe(true)
      expect(isKeyOf('filing-actor', actor), step).toBe(true)
      for (const kind of kinds) expect(isKeyOf('filing-kind', kind), step).toBe(true)
      for (const service of services) expect(isKeyOf('service-type', service), step).toBe(true)
      for (const event of [...starts, end]) expect(events.has(event), `${step} ${event}`).toBe(true)
    }
  })

  it('takes no longer as a rule than at most', () => {
    for (const { step, usual, latest } of everyLimit())
      if (usual !== undefined) expect(usual, step).toBeLessThan(latest)
  })

  it('is told in both languages, with a source', () => {
    for (const { rule } of everyLimit()) {
      const text = explainDeadline(rule)
      expect(text?.rule, rule).toBe(explainRule(rule))
      for (const { zh, en } of [text!.missed, ...(text?.conflicts === undefined ? [] : [text.conflicts])]) {
        expect(zh, rule).toMatch(/[㐀-鿿]/)
        expect(en, rule).toMatch(/[A-Za-z]{3}/)
      }
    }
    expect(explainDeadline('filing/emergency-phone')).toBeUndefined()
    expect(explainDeadline('constructor')).toBeUndefined()
  })

  it('has the numbers that the sources give', () => {
    const told = Object.fromEntries(everyLimit().map(({ step, unit, usual, latest }) => [step, [usual, latest, unit]]))
    expect(told).toEqual({
      'template-review': [undefined, 48, 'hours'],
      'domain-data': [3, 5, 'working-days'],
      'provider-review': [1, 2, 'working-days'],
      'provider-call': [undefined, 1, 'hours'],
      'sms-check': [undefined, 24, 'hours'],
      'sms-attempts': [undefined, 5, 'attempts'],
      'sms-resubmission': [undefined, 24, 'hours'],
      'authority-review': [15, 20, 'working-days'],
      'query-sync': [undefined, 1, 'working-days'],
      'icp-number-display': [undefined, 0, 'days'],
      'public-security-filing': [undefined, 30, 'days'],
      'police-entity-review': [2, 3, 'working-days'],
      'police-service-review': [3, 5, 'working-days'],
      'police-number-display': [undefined, 30, 'days'],
      'change-report': [undefined, -30, 'days'],
      'change-correction': [undefined, 10, 'working-days'],
      'change-after-access': [undefined, 10, 'working-days'],
      cancellation: [undefined, 0, 'days'],
    })
    expect(PUBLIC_SECURITY_DAYS).toBe(30)
    // The provinces that say so of themselves.
    expect(everyLimit().find(({ step }) => step === 'change-after-access')?.provinces).toEqual(['11', '32'])
  })
})

describe('the table of events', () => {
  it('has each key of the enumeration, in its order', () => {
    expect([...events.keys()]).toEqual(keysOf('filing-event'))
  })

  it('runs in no circle', () => {
    const walk = (event: FilingEvent, trail: readonly FilingEvent[]): void => {
      expect(trail, [...trail, event].join(' → ')).not.toContain(event)
      const { after, follows, expected } = events.get(event)!
      for (const earlier of [...after, ...follows, ...expected]) walk(earlier, [...trail, event])
    }
    for (const event of events.keys()) walk(event, [])
  })

  it('sends back only what comes before', () => {
    for (const { event, voids, after } of events.values()) {
      const before = new Set<FilingEvent>()
      const collect = (one: FilingEvent): void => {
        before.add(one)
        events.get(one)!.after.forEach(collect)
      }
      after.forEach(collect)
      for (const sent of voids) expect([...before], event).toContain(sent)
    }
  })

  it('says what to do of what an applicant brings about, and of nothing else', () => {
    for (const { event, actor } of events.values()) {
      if (actor !== 'applicant') expect(actOf(event), event).toBeUndefined()
    }
    expect(actOf('template-submitted')?.zh).toBe('填写并提交域名信息模板')
  })
})
