import { describe, expect, it } from 'vitest'
import { tanstackFormValidator, tanstackValidator } from '../../src/forms.ts'
import { parseEmail, parseResidentId } from '../../src/index.ts'

describe('tanstackValidator', () => {
  it('gives the text of an error and nothing else', () => {
    expect(tanstackValidator(parseResidentId)({ value: '1' })).toEqual(expect.any(String))
    expect(tanstackValidator(parseResidentId)({ value: '110105 19491231 002x' })).toBeUndefined()
    expect(tanstackValidator(parseEmail)({ value: 'zhang@163.con' })).toBeUndefined()
  })
})

describe('tanstackFormValidator', () => {
  const issue = { code: 'resident_id.required', severity: 'error', path: [], params: {} } as const
  const judged = (...issues: object[]) =>
    tanstackFormValidator(() => ({ ok: false, issues: issues as never }))({ value: {} })

  it('places errors by name, the first of each, and those of the whole form apart', () => {
    const at = { ...issue, path: ['services', 0, 'domain'] }
    expect(judged(issue, at, { ...at, code: 'resident_id.missing' })).toEqual({
      form: '请填写身份证号码',
      fields: { 'services[0].domain': '请填写身份证号码' },
    })
    expect(judged(at)).not.toHaveProperty('form')
    expect(judged({ ...at, severity: 'warning' })).toBeUndefined()
  })
})
