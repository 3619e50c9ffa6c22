import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { places } from '../../src/testing/places.ts'
import { findingsIn, leavesOf, mistakenOf, type Path, put, readMistakes, readRight, toldOf } from './gallery.ts'

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

/** Fields by which others are judged, and what is said of those when one is missing or senseless. */
const DECIDES: readonly (readonly [field: RegExp, others: RegExp])[] = [
  // The kind and the form say what is due; so do types and flags.
  [/^(?:form|kind)$/, /./],
  [/(?:\.type|\.ipOnly|\.ownDomain)$/, /./],
  [
    /^(?:provinceCode|entity\.nature)$/,
    /^(?:account|entity\.principal\.document\.number|services\.\d+\.domainRegistration\.holder)$/,
  ],
  // A registered name entitles a service to its name, and tells whose the domain is.
  [
    /^entity\.(?:legalRepresentative\.)?name$/,
    /^services?\.(?:\d+\.)?(?:name|domainRegistration\.(?:holder|documentNumber))$/,
  ],
  [/\.holder$/, /\.documentNumber$/],
  // Papers answer.
  [/^entity\.materials\./, /^entity\.(?:principal\.(?:name|document\.number)|document\.address)$/],
  [/\.contents\.\d+$/, /\.remarks$/],
]

describe('one field that is missing or senseless', () => {
  it.each([undefined, 'x', 'entity'])('%s: is told of at its place, and nowhere else but where it decides', (value) => {
    for (const { name, filing } of rights) {
      for (const path of leavesOf(filing)) {
        const broken = JSON.parse(JSON.stringify(filing))
        put(broken, path, value)
        const here = path.join('.')
        const elsewhere = findingsIn(broken)
          .filter(({ severity }) => severity !== 'advice')
          .filter((issue) => !isWithin(issue.path, path))
          .map((issue) => issue.path.join('.'))
        const decides = DECIDES.filter(([field]) => field.test(here))
        const strange = elsewhere.filter((other) => !decides.some(([, others]) => others.test(other)))
        // A value that holds in itself may contradict one other.
        const isTold = findingsIn(broken).some((issue) => issue.severity === 'error' && isWithin(issue.path, path))
        expect(strange.length, `${name}: ${here} → ${strange.join(', ')}`).toBeLessThanOrEqual(isTold ? 0 : 1)
      }
    }
  })
})

/** Whether one of two paths leads through the other, or to the list in which it stands. */
function isWithin(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).join() === other.slice(0, length).join()
}
