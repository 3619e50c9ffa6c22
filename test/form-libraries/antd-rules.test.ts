import { describe, expect, it } from 'vitest'
import { antdFields, antdRules } from '../../src/forms.ts'
import { checkIcpFiling, parseEmail, parseResidentId } from '../../src/index.ts'

const said = (rules: ReturnType<typeof antdRules>, value: unknown) =>
  Promise.all(
    rules.map(({ validator }) =>
      validator({}, value).then(
        () => [],
        (found: { message: unknown }[]) => found.map(({ message }) => message),
      ),
    ),
  )

describe('antdRules', () => {
  it('keeps errors from warnings, which do not block', async () => {
    expect(antdRules(parseEmail).map(({ warningOnly }) => warningOnly)).toEqual([undefined, true])
    expect(await said(antdRules(parseEmail), 'zhang@163.con')).toEqual([[], [expect.any(String)]])
    expect(await said(antdRules(parseResidentId), '1')).toEqual([[expect.any(String)], []])
    expect(await said(antdRules(parseResidentId), '110105 19491231 002x')).toEqual([[], []])
    expect(await said(antdRules(parseEmail, { optional: true }), '')).toEqual([[], []])
  })

  it('shows what the caller renders', async () => {
    const rules = antdRules(parseEmail, { render: ({ suggestion }) => suggestion?.value ?? '' })
    expect(await said(rules, 'zhang@163.con')).toEqual([[], ['zhang@163.com']])
  })
})

describe('antdFields', () => {
  it('has one entry a field, with all that is found there', () => {
    const issue = { code: 'resident_id.required', severity: 'error', path: ['a', 0], params: {} } as const
    const text = expect.any(String)
    const issues = [
      issue,
      { ...issue, severity: 'warning' },
      { ...issue, path: ['b'] },
      { ...issue, path: ['c'], severity: 'advice' },
    ]
    expect(antdFields({ ok: false, issues: issues as never })).toEqual([
      { name: ['a', 0], errors: [text], warnings: [text] },
      { name: ['b'], errors: [text], warnings: [] },
    ])
    expect(antdFields(checkIcpFiling({}, { draft: true }))).toEqual([])
  })
})
