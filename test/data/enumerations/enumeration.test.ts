import { describe, expect, it } from 'vitest'
import { codeOf, isKeyOf, keysOf, organizationDocumentCode } from '../../../src/data/enumerations/enumeration.ts'
import { codeTables, enumerationKeys } from '../../../src/data/enumerations/table.ts'

describe('keys of enumerations', () => {
  it('are known by the name of the enumeration', () => {
    expect(keysOf('app-platform')).toEqual(['android', 'ios', 'harmonyos'])
    for (const name of Object.keys(enumerationKeys) as (keyof typeof enumerationKeys)[]) {
      for (const key of keysOf(name)) expect(isKeyOf(name, key)).toBe(true)
    }
  })

  it('cannot be changed for others', () => {
    expect(() => (keysOf('nature') as string[]).sort()).toThrow(TypeError)
    expect(() => ((keysOf('nature') as string[]).length = 0)).toThrow(TypeError)
    expect(isKeyOf('nature', 'enterprise')).toBe(true)
  })

  it('are no texts of other languages, and nothing of other types', () => {
    for (const value of ['个人', 'Individual', 'individual ', '', undefined, null, 5, ['individual'], {}]) {
      expect(isKeyOf('nature', value)).toBe(false)
    }
  })

  it('are none where there is no enumeration of that name', () => {
    for (const name of ['nope', 'constructor', '', undefined, null, 5, Symbol('nature'), {}] as never[]) {
      expect(isKeyOf(name, 'enterprise')).toBe(false)
    }
    for (const name of ['nope', 'constructor', undefined] as never[]) {
      expect(() => keysOf(name)).toThrow(/^beian: keysOf takes the name of an enumeration: nature, /)
    }
  })
})

describe('codes of the receiving systems', () => {
  it('are those of the ministry by default', () => {
    expect(codeOf('nature', 'foundation')).toBe(10)
    expect(codeOf('nature', 'foundation', 'public-security')).toBe(8)
    expect(codeOf('pre-approval', 'culture', 'wechat')).toBe(9)
    expect(codeOf('nature', 'foundation', 'wechat')).toBeUndefined()
    expect(codeOf('nature', 'foundation', { nature: { foundation: 99 } })).toBe(99)
    expect(organizationDocumentCode('government', 'organization-code-certificate')).toBe(9)
  })

  it('have one spelling of the police', () => {
    expect(Object.keys(codeTables)).toEqual(['miit', 'wechat', 'public-security'])
  })

  it('are nothing that a prototype holds', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'length'] as never[]) {
      expect(codeOf('nature', key)).toBeUndefined()
      expect(codeOf(key, 'enterprise' as never)).toBeUndefined()
      expect(codeOf('nature', 'enterprise', { [key]: 1 })).toBeUndefined()
      expect(organizationDocumentCode(key, 'length' as never)).toBeUndefined()
      expect(organizationDocumentCode('enterprise', key)).toBeUndefined()
    }
  })

  it('are asked of a system that there is', () => {
    for (const system of ['nope', 'publicSecurity', 'constructor', '', 5, null] as never[]) {
      expect(() => codeOf('nature', 'enterprise', system)).toThrow(
        /^beian: codeOf takes a table of codes or one of the systems miit, wechat, public-security$/,
      )
    }
  })
})
