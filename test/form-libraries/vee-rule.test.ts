import { describe, expect, it } from 'vitest'
import { type FormOptions, formFindings, type Judge, veeRule } from '../../src/forms.ts'
import { parseEmail, parseMobilePhone, parseResidentId } from '../../src/index.ts'

const answer = (parse: Judge, value: unknown, options?: FormOptions) => veeRule(parse, options)(value)

describe('veeRule', () => {
  it('answers with the text of the first error', () => {
    expect(answer(parseResidentId, '1')).toEqual(formFindings(parseResidentId('1'))[0]?.text)
    expect(answer(parseResidentId, '')).toEqual('请填写身份证号码')
  })

  it('passes what is right, what may be blank, and what is warned of', () => {
    expect(answer(parseResidentId, ' 110105 19491231 002x ')).toBe(true)
    expect(answer(parseEmail, ' ', { optional: true })).toBe(true)
    expect(answer(parseEmail, 'zhang@163.con')).toBe(true)
  })

  it('holds back what is not finished', () => {
    expect(answer(parseMobilePhone, '1391', { typing: true })).toBe(true)
    expect(answer(parseMobilePhone, '13911O1', { typing: true })).not.toBe(true)
  })

  it('never passes what its judge did not judge', () => {
    expect(() => answer((async () => ({ ok: true, issues: [] })) as never, 'x')).toThrow(TypeError)
  })
})
