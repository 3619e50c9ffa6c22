import { describe, expect, it } from 'vitest'
import { formilyValidator } from '../../src/forms.ts'
import { parseEmail, parseResidentId } from '../../src/index.ts'

describe('formilyValidator', () => {
  it('has an error before a warning', () => {
    const message = expect.any(String)
    expect(formilyValidator(parseResidentId)('1')).toEqual({ type: 'error', message })
    expect(formilyValidator(parseEmail)('zhang@163.con')).toEqual({ type: 'warning', message })
    expect(formilyValidator(parseResidentId)('110105 19491231 002x')).toBe('')
    const issue = { code: 'resident_id.required', path: [], params: {} }
    const issues = [
      { ...issue, severity: 'warning' },
      { ...issue, severity: 'error' },
      { ...issue, severity: 'advice' },
    ]
    expect(formilyValidator(() => ({ ok: false, issues: issues as never }))('')).toMatchObject({ type: 'error' })
    expect(formilyValidator(() => ({ ok: true, issues: issues.slice(2) as never }))('')).toBe('')
  })
})
