import { describe, expect, it } from 'vitest'
import { codeOf, keyOfCode } from '../../src/data/enumerations/codes.ts'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { explainFilingState } from '../../src/data/filing-states/explain.ts'
import type { FilingDeadlineOptions } from '../../src/filing/filing-deadlines.ts'
import type { FilingEvents } from '../../src/filing/filing-events.ts'
import { filingStateOf, filingStates } from '../../src/filing/filing-states.ts'

const PROCESSES = [
  ['icp', keysOf('icp-filing-state'), 'not-filed'],
  ['public-security', keysOf('public-security-filing-state'), 'not-registered'],
] as const

/** The states that a state may be followed by. */
const next = (process: 'icp' | 'public-security', state: string): string[] =>
  (filingStateOf(process, state as never)?.next ?? []).map((one) => one.state)

describe.each(PROCESSES)('the states of %s', (process, states, start) => {
  it('are the keys of the enumeration, each told in both languages', () => {
    for (const state of states) {
      expect(filingStateOf(process, state as never)?.state).toBe(state)
      const { meaning, source } = explainFilingState(process, state)!
      expect(meaning.zh, state).toMatch(/[㐀-鿿]/)
      expect(meaning.en, state).toMatch(/[A-Za-z]{3}/)
      expect(source.date, state).toMatch(/^\d{4}/)
    }
    expect(filingStateOf(process, 'constructor' as never)).toBeUndefined()
    expect(filingStateOf(process, undefined)).toBeUndefined()
    expect(explainFilingState(process, 'constructor')).toBeUndefined()
  })

  it('are each reached', () => {
    const reached = new Set<string>([start])
    for (const state of reached) for (const one of next(process, state)) reached.add(one)
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('have each a way out unless nothing is waited for, and something to do', () => {
    for (const state of states) {
      const { isFinal, may, actor, next: ways } = filingStateOf(process, state as never)!
      if (!isFinal) expect(ways, state).not.toEqual([])
      expect(may.length, state).toBeGreaterThan(0)
      for (const act of may) expect(keysOf('filing-act'), state).toContain(act)
      // While others act the applicant edits nothing.
      if (actor !== 'applicant') expect(may, state).not.toContain('edit')
    }
  })
})

describe('the ways of the sources', () => {
  it.each([
    ['icp', 'draft', ['provider-review']],
    ['icp', 'provider-review', ['draft', 'provider-returned', 'ready-for-authority']],
    ['icp', 'ready-for-authority', ['sms-check', 'authority-review']],
    ['icp', 'sms-check', ['authority-review', 'sms-expired', 'sms-returned']],
    // recoverable: back to the provider, who submits again
    ['icp', 'sms-expired', ['sms-check']],
    // returned: the applicant submits again
    ['icp', 'sms-returned', ['provider-review']],
    ['icp', 'authority-review', ['filed', 'authority-returned']],
    ['icp', 'authority-returned', ['provider-review']],
    ['public-security', 'entity-review', ['entity-returned', 'service-draft']],
    ['public-security', 'service-review', ['service-returned', 'face-check', 'filed']],
    ['public-security', 'face-check', ['filed', 'service-returned']],
  ] as const)('%s %s', (process, state, expected) => {
    expect(next(process, state)).toEqual(expected)
  })

  it('have the numbers of WeChat’s filing API', () => {
    const codes = [2, 3, 4, 5, 6, 1024] as const
    expect(codes.map((code) => keyOfCode('icp-filing-state', 'wechat', code))).toEqual([
      'provider-review',
      'provider-returned',
      'authority-review',
      'authority-returned',
      'filed',
      'not-filed',
    ])
    for (const code of codes) {
      expect(codeOf('icp-filing-state', keyOfCode('icp-filing-state', 'wechat', code)!, 'wechat')).toBe(code)
    }
    expect([1, 2, 3].map((code) => keyOfCode('sms-check-state', 'wechat', code))).toEqual([
      'waiting',
      'confirmed',
      'expired',
    ])
  })
})

describe('the state that events lead to', () => {
  const T = { today: '2026-11-21' }
  it.each<[FilingEvents, FilingDeadlineOptions, string, string]>([
    [{}, T, 'not-filed', 'not-registered'],
    [{}, { ...T, kind: 'change-entity' }, 'draft', 'not-registered'],
    [{ 'filing-submitted': '2026-11-20' }, T, 'provider-review', 'not-registered'],
    [{ 'filing-submitted': '2026-11-19', 'provider-returned': '2026-11-20' }, T, 'provider-returned', 'not-registered'],
    [{ 'filing-submitted': '2026-11-20', 'provider-returned': '2026-11-19' }, T, 'provider-review', 'not-registered'],
    [{ 'provider-passed': '2026-11-20' }, T, 'ready-for-authority', 'not-registered'],
    [{ 'authority-submitted': '2026-11-20' }, T, 'sms-check', 'not-registered'],
    [{ 'authority-submitted': '2026-11-20' }, { ...T, kind: 'cancel-access' }, 'authority-review', 'not-registered'],
    [{ 'sms-sent': '2026-11-20T10:00' }, T, 'sms-check', 'not-registered'],
    [{ 'sms-sent': '2026-11-18T10:00' }, T, 'sms-expired', 'not-registered'],
    [{ 'sms-sent': '2026-11-20T10:00', 'sms-wrong-attempts': 5 }, T, 'sms-check', 'not-registered'],
    [{ 'sms-sent': '2026-11-20T10:00', 'sms-wrong-attempts': 6 }, T, 'sms-returned', 'not-registered'],
    [{ 'sms-sent': '2026-11-18', 'sms-confirmed': '2026-11-19' }, T, 'authority-review', 'not-registered'],
    [{ 'sms-confirmed': '2026-11-02', 'authority-returned': '2026-11-19' }, T, 'authority-returned', 'not-registered'],
    [{ 'icp-approved': '2026-11-19', 'police-account-opened': '2026-11-20' }, T, 'filed', 'entity-draft'],
    [
      { 'police-entity-submitted': '2026-11-19', 'police-entity-returned': '2026-11-20' },
      T,
      'not-filed',
      'entity-returned',
    ],
    [{ 'police-entity-approved': '2026-11-19' }, T, 'not-filed', 'service-draft'],
    [{ 'police-service-approved': '2026-11-19' }, T, 'not-filed', 'filed'],
    [{ 'icp-approved': '2024-11-19', cancelled: '2026-11-20' }, T, 'cancelled', 'not-registered'],
  ])('%j %j', (events, options, icp, publicSecurity) => {
    const result = filingStates(events, options)
    expect(result.ok && [result.value.icp.state, result.value.publicSecurity.state]).toEqual([icp, publicSecurity])
  })

  it('is none where the events cannot be', () => {
    expect(filingStates({ opened: 'x' }, T)).toMatchObject({ ok: false, issues: [{ code: 'field.format' }] })
    for (const value of [null, undefined, 5, 'x', [], () => 0])
      expect(() => filingStates(value as never, T)).not.toThrow()
  })
})
