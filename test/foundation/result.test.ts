import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advice, error, type Issue, type Severity, severities, warning } from '../../src/foundation/issue.ts'
import { accept, reject, settle, verdictOf } from '../../src/foundation/result.ts'

const wrong = error('resident_id.checksum', {})
const doubt = warning('resident_id.unknown', { part: 'county' })

const hint = advice('resident_id.outdated', {})

describe('results', () => {
  it('accept, with warnings or without', () => {
    expect(accept(1)).toEqual({ ok: true, value: 1, issues: [] })
    expect(accept(1, [doubt])).toEqual({ ok: true, value: 1, issues: [doubt] })
  })

  it('reject has no value', () => {
    expect(reject(wrong, doubt)).toEqual({ ok: false, issues: [wrong, doubt] })
  })

  it('settle puts errors first and keeps the order within', () => {
    expect(settle(1, [doubt])).toEqual({ ok: true, value: 1, issues: [doubt] })
    expect(settle(1, [])).toEqual({ ok: true, value: 1, issues: [] })
    const other = error('resident_id.type', {})
    expect(settle(1, [doubt, wrong, other])).toEqual({ ok: false, issues: [wrong, other, doubt] })
    expect(settle(1, [hint, doubt])).toEqual({ ok: true, value: 1, issues: [doubt, hint] })
    expect(settle(1, [hint, doubt, wrong, hint, other])).toEqual({
      ok: false,
      issues: [wrong, other, doubt, hint, hint],
    })
    expect(settle(1, [hint])).toEqual({ ok: true, value: 1, issues: [hint] })
  })

  it('settle keeps what a check of the caller’s own calls by another name, as a doubt', () => {
    const strange = { ...doubt, severity: 'info' } as unknown as Issue<'resident_id.unknown'>
    expect(settle(1, [hint, strange]).issues).toEqual([strange, hint])
    expect(verdictOf(settle(1, [strange]))).toBe('warn')
  })

  it('are what they would be without advice, whatever else is found', () => {
    const found = { error: wrong, warning: doubt, advice: hint } as const
    const order = fc.array(fc.constantFrom<Severity>(...severities), { maxLength: 8 })
    fc.assert(
      fc.property(order, (severitiesFound) => {
        const all = settle(
          1,
          severitiesFound.map((severity) => found[severity]),
        )
        const without = settle(
          1,
          severitiesFound.filter((severity) => severity !== 'advice').map((severity) => found[severity]),
        )
        expect(all.ok).toBe(without.ok)
        expect(verdictOf(all)).toBe(verdictOf(without))
        expect(all.issues.filter((issue) => issue !== hint)).toEqual(without.issues)
        expect(all.issues).toHaveLength(severitiesFound.length)
      }),
    )
  })

  it('settle takes more findings than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, () => wrong)
    expect(settle(1, many).issues).toHaveLength(300_000)
  })

  it('accept shares no list that a caller could fill for others', () => {
    expect(() => (accept(1).issues as unknown as unknown[]).push(doubt)).toThrow(TypeError)
    expect(accept(2).issues).toEqual([])
  })

  it('verdictOf says it in a word', () => {
    expect(verdictOf(accept(1))).toBe('accept')
    expect(verdictOf(accept(1, [doubt]))).toBe('warn')
    expect(verdictOf(accept(1, [hint, hint]))).toBe('accept')
    expect(verdictOf(accept(1, [hint, doubt]))).toBe('warn')
    expect(verdictOf(reject(wrong))).toBe('reject')
  })
})
