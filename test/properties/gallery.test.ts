import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { places } from '../../src/testing/places.ts'
import { findingsIn, readRight, toldOf } from './gallery.ts'

const rights = readRight()

describe('right filings', () => {
  it.each(rights)('$name: neither refused nor warned of', ({ filing }) => {
    expect(toldOf(findingsIn(filing))).toEqual([])
  })

  it('are of all natures, provinces, kinds and services', () => {
    const seen = new Set<unknown>()
    for (const { filing } of rights) {
      const { kind, provinceCode, entity, services, service } = filing as Record<string, never> & {
        entity?: Record<string, unknown>
        services?: Record<string, unknown>[]
      }
      seen.add(kind).add(provinceCode).add(entity?.nature)
      for (const one of services ?? [service]) seen.add((one as Record<string, unknown>)?.type)
    }
    const wanted = [
      ...keysOf('nature'),
      ...keysOf('filing-kind'),
      ...keysOf('service-type'),
      ...places.map(({ provinceCode }) => provinceCode),
    ]
    expect(wanted.filter((key) => !seen.has(key))).toEqual([])
    expect(rights.length).toBeGreaterThanOrEqual(50)
  })
})
