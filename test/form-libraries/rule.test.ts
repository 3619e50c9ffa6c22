import { describe, expect, it } from 'vitest'
import { rule } from '../../src/forms.ts'
import { checkServiceName, parseEmail, parseResidentId } from '../../src/index.ts'
import { describeIssue, zhCN } from '../../src/locale.ts'

const said = (made: ReturnType<typeof rule>, value: unknown) =>
  made.validator({}, value).then(
    () => undefined,
    (error: Error) => error.message,
  )

describe('rule', () => {
  it('rejects with the text of the first error', async () => {
    const short = describeIssue(parseResidentId('1').issues[0]!, zhCN, { short: true })
    expect(await said(rule(parseResidentId), '1')).toBe(short)
    expect(await said(rule(parseResidentId), '')).toBe('请填写身份证号码')
    await expect(rule(parseResidentId).validator({}, '1')).rejects.toBeInstanceOf(Error)
  })

  it('passes what the parser takes, spaced as it is pasted, and blank where it may be', async () => {
    expect(await said(rule(parseResidentId), '110105 19491231 002x')).toBeUndefined()
    expect(await said(rule(parseEmail, { optional: true }), ' ')).toBeUndefined()
  })

  it('never blocks for a warning', async () => {
    const check = (name: unknown) => checkServiceName(name, { service: 'website', nature: 'individual' })
    expect(check('英文化妆课').issues.map(({ severity }) => severity)).toContain('warning')
    expect(check('英文化妆课').ok).toBe(true)
    expect(await said(rule(check), '英文化妆课')).toBeUndefined()
  })

  it('tells a judge that gives no result, rather than to pass everything', async () => {
    expect(await said(rule((() => undefined) as never), 'x')).toMatch(/^beian\/forms: /)
    expect(() => rule(undefined as never)).toThrow(TypeError)
  })
})
