import { describe, expect, it } from 'vitest'
import { formFindings, naiveRules } from '../../src/forms.ts'
import { parseEmail, parseResidentId } from '../../src/index.ts'

/** What each rule says: of errors, and of what warns only. */
const said = (value: unknown, rules: ReturnType<typeof naiveRules>) =>
  Promise.all(
    rules.map(({ validator }) =>
      validator({}, value).then(
        () => undefined,
        (error: Error) => error.message,
      ),
    ),
  )

describe('naiveRules', () => {
  it('blocks for errors, and warns of warnings beside them', async () => {
    expect(naiveRules(parseEmail).map(({ level }) => level)).toEqual([undefined, 'warning'])
    const [error] = formFindings(parseResidentId('1'))
    expect(await said('1', naiveRules(parseResidentId))).toEqual([error?.text, undefined])
    const [warning] = formFindings(parseEmail('zhang@163.con'))
    expect(await said('zhang@163.con', naiveRules(parseEmail))).toEqual([undefined, warning?.text])
  })

  it('is silent where nothing is wrong, and about advice', async () => {
    expect(await said('li@qingzhu.cn', naiveRules(parseEmail))).toEqual([undefined, undefined])
    expect(await said('', naiveRules(parseEmail, { optional: true }))).toEqual([undefined, undefined])
    const issue = { code: 'email.format', severity: 'advice', path: [], params: {} } as never
    expect(
      await said(
        'x',
        naiveRules(() => ({ ok: true, issues: [issue] })),
      ),
    ).toEqual([undefined, undefined])
  })
})
