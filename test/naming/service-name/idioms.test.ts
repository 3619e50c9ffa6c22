import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/foundation/result.ts'
import { checkServiceName } from '../../../src/naming/service-name/check-service-name.ts'
import { createNaming } from '../../../src/naming/service-name/create-naming.ts'
import { idioms } from '../../../src/naming/service-name/idioms.ts'

const check = createNaming({ rules: [idioms] })
const individual = { service: 'website', nature: 'individual' } as const

describe('idioms as names of personal sites', () => {
  it.each(['焕然一新', '莫名其妙', '四通八达', '名副其实'])(
    '%s warns where the rule is added, and only there',
    (name) => {
      const result = check(name, individual)
      expect(verdictOf(result)).toBe('warn')
      expect(result.issues.map(({ rule }) => rule)).toEqual(['naming/ind-idiom'])
      expect(verdictOf(checkServiceName(name, individual))).toBe('accept')
    },
  )

  it('only the bare idiom, and only for individuals', () => {
    expect(verdictOf(check('焕然一新的笔记', individual))).toBe('accept')
    const rules = check('焕然一新', { service: 'website', nature: 'enterprise' }).issues.map(({ rule }) => rule)
    expect(rules).not.toContain('naming/ind-idiom')
  })

  it('leaves our own rules in place', () => {
    expect(verdictOf(check('中国诗词小站', individual))).toBe('reject')
  })

  it('has four thousand idioms of four characters, each once', () => {
    const { words } = idioms
    expect(words).toHaveLength(4000)
    expect(new Set(words).size).toBe(4000)
    for (const word of words) expect(word).toHaveLength(4)
  })
})
