import { describe, expect, it } from 'vitest'
import { isKeyOf, keysOf } from '../../../src/data/enumerations/enumeration.ts'
import { enumerationKeys } from '../../../src/data/enumerations/table.ts'

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
