import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeOf,
  decodeCodes,
  encodeCodes,
  keyOfCode,
  organizationDocumentCode,
} from '../../../src/data/enumerations/codes.ts'
import { keysOf } from '../../../src/data/enumerations/enumeration.ts'
import { codeTables } from '../../../src/data/enumerations/table.ts'

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

describe('keys of codes', () => {
  it('are the way back from codes, in every system and enumeration', () => {
    for (const [system, tables] of Object.entries(codeTables) as ['miit', typeof codeTables.miit][]) {
      for (const enumeration of Object.keys(tables) as (keyof typeof tables)[]) {
        for (const key of keysOf(enumeration)) {
          const code = codeOf(enumeration, key as never, system)
          if (code !== undefined) expect(keyOfCode(enumeration, system, code)).toBe(key)
        }
      }
    }
  })

  it('are undefined where no option has the code, or nobody knows the enumeration', () => {
    expect(keyOfCode('nature', 'miit', 7)).toBeUndefined()
    expect(keyOfCode('nature', 'wechat', 10)).toBeUndefined()
    for (const code of [undefined, null, '10', Number.NaN, {}] as never[]) {
      expect(keyOfCode('nature', 'miit', code)).toBeUndefined()
    }
    for (const name of ['nope', 'constructor', undefined, Symbol('nature')] as never[]) {
      expect(keyOfCode(name, 'miit', 1)).toBeUndefined()
    }
    expect(keyOfCode('nature', { nature: { foundation: 99 } }, 99)).toBe('foundation')
    expect(() => keyOfCode('nature', 'nope' as never, 1)).toThrow(/^beian: keyOfCode takes a table of codes or one of/)
  })
})

describe('sums of bits', () => {
  it('are those of the form: contents, approvals, access, and the place of the server', () => {
    expect(encodeCodes('service-content', ['organization-portal', 'online-shopping'])).toBe(384)
    expect(encodeCodes('service-content', ['cross-sector-finance', 'non-bank-payment'])).toBe(6442450944)
    expect(encodeCodes('server-location', ['33', '34'])).toBe(8589934593)
    expect(encodeCodes('pre-approval', ['religion', 'news'])).toBe(16385)
    expect(decodeCodes('access-mode', 'miit', 18)).toEqual(['colocation', 'cloud'])
    expect(decodeCodes('service-content', 'miit', 6442450944)).toEqual(['cross-sector-finance', 'non-bank-payment'])
    expect(decodeCodes('server-location', 'miit', 16)).toEqual(['44'])
  })

  it('have a bit of its own for each of the 31 places', () => {
    const codes = keysOf('server-location').map((key) => codeOf('server-location', key))
    expect(new Set(codes).size).toBe(31)
    expect(codes).not.toContain(undefined)
  })

  it('come back, whichever options are chosen', () => {
    for (const enumeration of ['access-mode', 'service-content', 'pre-approval', 'server-location'] as const) {
      const keys = keysOf(enumeration).filter((key) => codeOf(enumeration, key) !== undefined)
      fc.assert(
        fc.property(fc.shuffledSubarray([...keys]), (chosen) => {
          const sum = encodeCodes(enumeration, chosen)!
          expect(decodeCodes(enumeration, 'miit', sum)).toEqual(keys.filter((key) => chosen.includes(key)))
          expect(encodeCodes(enumeration, [...chosen, ...chosen])).toBe(sum)
        }),
      )
    }
  })

  it('are undefined where something has no bit, or a bit no option', () => {
    expect(encodeCodes('pre-approval', ['news', 'game'])).toBeUndefined()
    expect(encodeCodes('access-mode', ['nope' as never])).toBeUndefined()
    for (const sum of [32, 2 ** 60, -1, 1.5, Number.NaN, undefined, null, '2'] as number[]) {
      expect(decodeCodes('access-mode', 'miit', sum)).toBeUndefined()
    }
    expect(decodeCodes('access-mode', 'miit', 0)).toEqual([])
    expect(encodeCodes('access-mode', [])).toBe(0)
  })

  it('are asked of enumerations whose codes are bits', () => {
    expect(() => encodeCodes('nature', ['enterprise'])).toThrow(/codes are bits; those of nature are not$/)
    expect(() => decodeCodes('pre-approval', 'wechat', 3)).toThrow(/^beian: decodeCodes takes .* pre-approval are not$/)
    expect(() => encodeCodes('access-mode', ['cloud'], 'nope' as never)).toThrow(/^beian: encodeCodes takes a table/)
    expect(encodeCodes('access-mode', ['cloud', 'other'], { 'access-mode': { cloud: 1, other: 2 ** 40 } })).toBe(
      2 ** 40 + 1,
    )
  })
})
