import { describe, expect, it } from 'vitest'
import { advice, at, error, warning } from '../../src/foundation/issue.ts'
import { accept, type Result, reject } from '../../src/foundation/result.ts'
import { toStandardSchema } from '../../src/foundation/standard-schema.ts'

const doubt = warning('resident_id.unknown', { part: 'county' })
const hint = advice('resident_id.outdated', {})
const parse = (input: unknown): Result<string> =>
  input === 'good'
    ? accept('GOOD')
    : input === 'odd'
      ? accept('ODD', [doubt, hint])
      : reject(at(['number'], error('resident_id.length', { expected: [18], actual: 3 })), doubt, hint)

describe('Standard Schema', () => {
  const schema = toStandardSchema(parse)['~standard']

  it('says who and which version', () => {
    expect([schema.version, schema.vendor]).toEqual([1, 'beian'])
  })

  it('gives the canonical value, warnings and advice included', () => {
    expect(schema.validate('good')).toEqual({ value: 'GOOD' })
    expect(schema.validate('odd')).toEqual({ value: 'ODD' })
  })

  it('gives the errors only, with path, code and params, and the code as the message', () => {
    const issue = { path: ['number'], code: 'resident_id.length', params: { expected: [18], actual: 3 } }
    expect(schema.validate('bad')).toEqual({ issues: [{ ...issue, message: 'resident_id.length' }] })
    const rendered = toStandardSchema(parse, () => 'text')['~standard'].validate('bad')
    expect(rendered).toEqual({ issues: [{ ...issue, message: 'text' }] })
  })
})
