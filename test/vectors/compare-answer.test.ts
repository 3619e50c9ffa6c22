import { describe, expect, it } from 'vitest'
import { differencesIn } from '../../src/vectors/compare-answer.ts'
import type { Expectation, VectorAnswer } from '../../src/vectors/vector.ts'

const CODES = [
  { code: 'a.length', severity: 'error', path: ['entity', 'name'] },
  { code: 'a.length', severity: 'warning' },
  { code: 'b.range', severity: 'advice', rule: 'naming/len-min' },
] as const

const partsIn = (expected: Expectation, shown: object): string[] =>
  differencesIn(expected, { id: '1', ok: expected.ok, ...shown } as Exclude<VectorAnswer, { skip: true }>).map(
    ({ part }) => part,
  )

describe('an answer', () => {
  it.each<[string, Expectation, object, string[]]>([
    ['that says ok alone', { ok: true, text: 'A', codes: CODES }, {}, []],
    ['with another ok', { ok: true }, { ok: false }, ['ok']],
    [
      'with another text and verdict',
      { ok: true, verdict: 'warn', text: 'A' },
      { verdict: 'accept', text: 'B' },
      ['verdict', 'text'],
    ],
    ['that tells more than is known', { ok: true }, { text: 'A', codes: ['a.length'], value: 1 }, []],
    ['with a value that has more', { ok: true, value: { a: 1 } }, { value: { a: 1, b: 2 } }, []],
    ['with a value that has less', { ok: true, value: { a: 1, b: 2 } }, { value: { a: 1 } }, []],
    ['with a part of a field', { ok: true, value: { a: 1, b: { c: 2 } } }, { value: { a: 1, b: {} } }, ['value']],
    ['with another field', { ok: true, value: { a: 1, b: 2 } }, { value: { a: 2 } }, ['value']],
    ['with a value that has what is not there', { ok: true, value: { a: null } }, { value: { a: 1 } }, ['value']],
    ['without what is not there', { ok: true, value: { a: null } }, { value: {} }, []],
    ['with a longer list', { ok: true, value: [1] }, { value: [1, 2] }, ['value']],
    ['with an object for a list', { ok: true, value: [1] }, { value: { 0: 1 } }, ['value']],
    ['with codes in another order', { ok: true, codes: CODES }, { codes: ['b.range', 'a.length', 'a.length'] }, []],
    ['with codes told in full', { ok: true, codes: CODES }, { codes: [...CODES].reverse() }, []],
    ['with codes of which some are bare', { ok: true, codes: CODES }, { codes: ['a.length', CODES[1], 'b.range'] }, []],
    ['that lacks a code', { ok: true, codes: CODES }, { codes: ['b.range', 'a.length'] }, ['codes']],
    ['with a code too many', { ok: true, codes: [] }, { codes: ['a.length'] }, ['codes']],
    [
      'with another severity',
      { ok: true, codes: [CODES[1]] },
      { codes: [{ code: 'a.length', severity: 'error' }] },
      ['codes'],
    ],
    [
      'with another path',
      { ok: true, codes: [CODES[0]] },
      { codes: [{ code: 'a.length', path: ['entity'] }] },
      ['codes'],
    ],
    [
      'with another rule',
      { ok: true, codes: [CODES[2]] },
      { codes: [{ code: 'b.range', rule: 'naming/x' }] },
      ['codes'],
    ],
    ['whose codes are none', { ok: true, codes: [] }, { codes: 'none' }, ['codes']],
    ['whose codes are odd', { ok: true, codes: [CODES[1]] }, { codes: [null] }, ['codes']],
  ])('%s', (_, expected, shown, parts) => {
    expect(partsIn(expected, shown)).toEqual(parts)
  })
})
