import { describe, expect, it } from 'vitest'
import { demandsOnKind } from '../../src/cli/kind-demands.ts'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { provinceDemands } from '../../src/data/province-demands/province-demands.ts'

const keysFor = (...[kind, situation]: Parameters<typeof demandsOnKind>): string[] =>
  demandsOnKind(kind, situation).map(({ key }) => key)

describe('what a province demands of a kind of filing', () => {
  it('is every demand on kinds that the table has, at one kind at least', () => {
    for (const provinceCode of keysOf('server-location')) {
      const demanded = provinceDemands(provinceCode).filter(({ topic }) => topic === 'kind')
      const told = new Set(keysOf('filing-kind').flatMap((kind) => keysFor(kind, { provinceCode })))
      expect([...told].sort()).toEqual([...new Set(demanded.map(({ key }) => key))].sort())
    }
  })

  it('is that of the kind, and of such an entity', () => {
    expect(keysFor('change-service', { provinceCode: '32' })).toContain('change-service-refused')
    expect(keysFor('first', { provinceCode: '32' })).toEqual([])
    expect(keysFor('change-service', {})).toEqual([])
    const changes = (nature: 'individual' | 'enterprise') => keysFor('change-entity', { provinceCode: '44', nature })
    expect(changes('enterprise')).not.toContain('change-individual-to-unit')
    expect(changes('individual')).not.toContain('change-unit-to-unit')
  })
})
