import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { places } from '../../src/testing/places.ts'
import { findingsIn, mistakenOf, readMistakes, readRight, toldOf } from './gallery.ts'

const rights = readRight()
const mistakes = readMistakes()

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

describe('filings with one mistake', () => {
  it.each(mistakes)('$name: told of where it is, and nothing else', (mistake) => {
    expect(toldOf(findingsIn(mistakenOf(mistake, rights)))).toEqual(mistake.found)
  })

  it('are many, each with one finding', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(70)
    for (const { name, found } of mistakes) expect(found, name).toHaveLength(1)
  })
})
