import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/foundation/result.ts'
import { checkServiceName } from '../../../src/naming/service-name/check-service-name.ts'
import { fullNaming } from '../../../src/naming/service-name/full-naming.ts'

const individual = { service: 'website', nature: 'individual' } as const

describe('the naming with everything that there is', () => {
  const check = fullNaming()

  it.each([
    ['旅游戏水笔记', 'warn', 'accept'],
    ['焕然一新', 'accept', 'warn'],
    ['余杭区美食笔记', 'accept', 'reject'],
    ['中国诗词小站', 'reject', 'reject'],
  ])('%s: %s by the small check, %s by this one', (name, small, full) => {
    expect(verdictOf(checkServiceName(name, individual))).toBe(small)
    expect(verdictOf(check(name, individual))).toBe(full)
  })

  it('has the dictionary for organizations, too', () => {
    const unit = { service: 'website', nature: 'enterprise', entityName: '青竹科技有限公司' } as const
    expect(check('青竹语文化学', unit).issues).toEqual([])
    expect(checkServiceName('青竹语文化学', unit).issues).not.toEqual([])
  })

  it('takes severities, and is made once', () => {
    expect(check('余杭区美食笔记', individual, { severity: { 'naming/ind-place': 'off' } }).ok).toBe(true)
    expect(fullNaming()).toBe(check)
  })

  it('throws for no context, not even one that throws itself', () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('no')
        },
      },
    )
    for (const context of [undefined, null, 1, hostile]) expect(check('青竹', context as never).ok).toBe(false)
  })
})
