import { describe, expect, it } from 'vitest'
import { findingsOn } from '../../src/form-libraries/findings-on.ts'
import { checkServiceName, parseResidentId } from '../../src/index.ts'
import { en } from '../../src/locale.ts'
import { exoticValues, oddValues } from '../properties/odd-values.ts'

describe('findingsOn', () => {
  it('judges by any parser, or by a closure over a check', () => {
    const onId = findingsOn('rule', parseResidentId, { locale: en })
    expect(onId(' 11010519491231002x ')).toEqual([])
    expect(onId('1').map(({ text }) => text)).toEqual(['An ID number has 18 characters, but this one has 1'])
    const onName = findingsOn('rule', (name) => checkServiceName(name, { service: 'website', nature: 'individual' }))
    expect(onName('青竹新闻网').length).toBeGreaterThan(0)
  })

  it('refuses at once what is no judge, and options that are none', () => {
    const sentence = 'beian/forms: rule takes a function such as parseResidentId'
    for (const odd of oddValues.filter((value) => typeof value !== 'function')) {
      expect(() => findingsOn('rule', odd as never)).toThrow(new TypeError(sentence))
    }
    expect(() => findingsOn('rule', parseResidentId, { locale: 'en' as never })).toThrow(TypeError)
    expect(() => findingsOn('rule', parseResidentId, { paths: 'x' as never })).toThrow(RangeError)
  })

  it('takes nothing for a value in order that its judge did not accept', () => {
    for (const odd of [
      ...oddValues,
      ...exoticValues,
      Promise.resolve(parseResidentId('1')),
      { ok: false, issues: [] },
    ]) {
      expect(() => findingsOn('rule', (() => odd) as never)('x')).toThrow(TypeError)
    }
  })
})
