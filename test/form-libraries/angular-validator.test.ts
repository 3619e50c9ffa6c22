import { describe, expect, it } from 'vitest'
import { angularValidator } from '../../src/forms.ts'
import { parseEmail, parseResidentId, parseSocialCreditCode } from '../../src/index.ts'

describe('angularValidator', () => {
  it('has errors by code, with params and text', () => {
    expect(angularValidator(parseSocialCreditCode)({ value: '11010519491231002X' })).toEqual({
      'social_credit_code.wrong_kind': { kind: 'resident-id', text: expect.any(String) },
    })
    expect(angularValidator(parseResidentId)({ value: '110105 19491231 002x' })).toBeNull()
  })

  it('never blocks for a warning, nor for what may be blank', () => {
    expect(angularValidator(parseEmail)({ value: 'zhang@163.con' })).toBeNull()
    expect(angularValidator(parseEmail, { optional: true })({ value: null })).toBeNull()
  })
})
