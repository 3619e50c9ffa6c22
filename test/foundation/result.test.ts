import { describe, expect, it } from 'vitest'
import { error, warning } from '../../src/foundation/issue.ts'
import { accept, reject, settle, verdictOf } from '../../src/foundation/result.ts'

const wrong = error('resident_id.checksum', {})
const doubt = warning('resident_id.unknown', { part: 'county' })

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
    expect(verdictOf(reject(wrong))).toBe('reject')
  })
})
