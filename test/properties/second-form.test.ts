import { describe, expect, it } from 'vitest'
import { compareFilings } from '../../src/filing/compare-filings.ts'
import { findingsIn, leavesOf, readRight, today, toldOf, valueIn } from './gallery.ts'
import { completed, convert, convertibles } from './second-form.ts'

const all = convertibles()

describe('the second form from the first', () => {
  it('is tried with many', () => {
    expect(all.length).toBeGreaterThan(60)
  })

  it.each(all)('$name: passes once what is missing is added', (one) => {
    const { filing, missing } = completed(one)
    expect(missing).toEqual([])
    expect(toldOf(findingsIn(filing))).toEqual([])
  })

  it.each(all)('$name: says nothing else than the first', ({ filing, service }) => {
    const second = completed({ filing, service }).filing
    const comparison = compareFilings(filing, second, undefined, { today })
    expect(comparison.issues).toEqual([])
    expect(comparison.service).toBe(service)
  })

  it('misses what its check finds to be missing, no more and no less', () => {
    for (const { filing, service } of all) {
      const conversion = convert(filing, { service })
      const due = findingsIn(conversion.filing as never)
        .filter(({ code }) => /^(?:field\.required|field\.too_small|notice\.required)$/.test(code))
        .map(({ path }) => path.join('.'))
      // An object of which nothing is there is told by the check as one, here by its fields.
      const told = conversion.missing.map(({ path }) => path.join('.'))
      for (const path of due)
        expect(
          told.some((one) => `${one}.`.startsWith(`${path}.`)),
          path,
        ).toBe(true)
      for (const path of told)
        expect(
          due.some((one) => `${path}.`.startsWith(`${one}.`)),
          path,
        ).toBe(true)
    }
  })

  it('leaves the first as it was, and shares nothing with it', () => {
    for (const { filing } of readRight().filter(({ filing }) => filing.form === 'icp/1')) {
      const before = JSON.stringify(filing)
      try {
        const conversion = convert(filing)
        for (const path of leavesOf(conversion.filing)) {
          const holder = valueIn(conversion.filing, path.slice(0, -1)) as Record<string | number, unknown>
          holder[path[path.length - 1]!] = 'changed'
        }
      } catch {
        // Nothing that the police file.
      }
      expect(JSON.stringify(filing)).toBe(before)
    }
  })
})
