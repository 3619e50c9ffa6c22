import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisionNames } from '../../src/divisions.ts'
import type { Draft } from '../../src/filing/draft.ts'
import { icpFiling, issuesOf, publicSecurityFiling } from '../../src/zod.ts'
import {
  findingsIn,
  formOfGallery,
  leavesOf,
  mistakenOf,
  put,
  readMistakes,
  readRight,
  today,
  valueIn,
} from './gallery.ts'

/** The zod models and the walker say the same of every filing of the gallery, and of what a slip makes of one. */

const models = {
  icp: icpFiling({ today, divisions: divisionNames }),
  'public-security': publicSecurityFiling({ today, divisions: divisionNames }),
}

function byModel(filing: Draft): string[] {
  const result = models[formOfGallery(filing)].safeParse(filing)
  return result.success ? [] : placesOf(issuesOf(result.error, filing))
}

function byWalker(filing: Draft): string[] {
  return placesOf(findingsIn(filing).filter(({ severity }) => severity === 'error'))
}

function placesOf(issues: readonly { readonly path: readonly unknown[]; readonly code: string }[]): string[] {
  return [...new Set(issues.map(({ path, code }) => `${path.join('.')} ${code}`))].sort()
}

const rights = readRight()
const all = [...rights.map(({ filing }) => filing), ...readMistakes().map((mistake) => mistakenOf(mistake, rights))]

describe('walker and zod models agree', () => {
  it('on the whole gallery', () => {
    for (const filing of all) expect(byModel(filing)).toEqual(byWalker(filing))
  })

  it('on filings with a field left out, two values interchanged, or the value of another', () => {
    const slips = fc.array(fc.tuple(fc.constantFrom('out', 'swap', 'other'), fc.nat(), fc.nat(), fc.nat()), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(fc.nat(), slips, (pick, changes) => {
        const filing = JSON.parse(JSON.stringify(all[pick % all.length])) as Draft
        for (const [slip, first, second, another] of changes) {
          const paths = leavesOf(filing)
          const [path, otherPath] = [paths[first % paths.length]!, paths[second % paths.length]!]
          const [value, otherValue] = [valueIn(filing, path), valueIn(filing, otherPath)]
          if (slip === 'out') put(filing, path, undefined)
          else if (slip === 'swap') {
            put(filing, path, otherValue)
            put(filing, otherPath, value)
          } else put(filing, path, valueIn(all[another % all.length]!, path))
        }
        expect(byModel(filing)).toEqual(byWalker(filing))
      }),
      { numRuns: 400 },
    )
  })
})
