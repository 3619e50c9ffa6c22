import { describe, expect, it } from 'vitest'
import { library } from '../../src/cli/vector-library.ts'
import { answerOf, callNames, VALUES } from '../../src/vectors/calls.ts'
import { oddValues } from '../properties/odd-values.ts'

describe('the calls of the vectors', () => {
  it('are functions of the package, and have every value that it parses', () => {
    expect(callNames.filter((name) => typeof library[name] !== 'function')).toEqual([])
    const parsed = Object.keys(library)
      .filter((name) => /^parse[A-Z]/.test(name) && `is${name.slice(5)}` in library)
      .map((name) => name.slice('parse'.length))
    expect([...VALUES].sort()).toEqual(parsed.sort())
    const masks = Object.keys(library).filter((name) => name.startsWith('mask'))
    expect(masks.filter((name) => !callNames.includes(name))).toEqual([])
  })

  it('tell what a value is, what is wrong with it, and what was meant', () => {
    const ask = (input: unknown) => answerOf(library, { id: '1', call: 'parseResidentId', input })
    expect(ask(' 11010519491231002x')).toEqual({
      id: '1',
      ok: true,
      verdict: 'accept',
      text: '11010519491231002X',
      value: { divisionCode: '110105', provinceCode: '11', birthDate: '1949-12-31', sex: 'female', legacy: false },
      codes: [],
    })
    expect(ask('11010519491231O02X')).toEqual({
      id: '1',
      ok: false,
      verdict: 'reject',
      codes: [{ code: 'resident_id.charset', severity: 'error' }],
      suggestion: '11010519491231002X',
    })
  })

  it('skip what is no call, and throw at nothing', () => {
    for (const call of ['parseNothing', 'constructor', 'createSamples', '', undefined, null, 5]) {
      expect(answerOf(library, { id: '1', call, input: '' })).toEqual({ id: '1', skip: true })
    }
    for (const request of [undefined, null, 5, 'x', []]) {
      expect(answerOf(library, request)).toMatchObject({ skip: true })
    }
    for (const call of callNames) {
      for (const input of oddValues) {
        expect(() => answerOf(library, { id: '1', call, input, options: { today: 'never' } })).not.toThrow()
      }
    }
  })
})
