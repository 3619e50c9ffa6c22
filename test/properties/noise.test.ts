import { describe, expect, it } from 'vitest'
import { keysOf, type Nature, type ServiceType } from '../../src/data/enumerations/enumeration.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { readFixture } from '../fixtures/read.ts'

/*
 * A check that warns of what is in order is switched off. These are published names of services that run, with the
 * organizations that run them; every one of them was filed. Of websites many are names of products, not those that were
 * filed, so only apps and mini-programs are held to a share.
 */

const rows = readFixture('real-names.tsv')
// Which permits an owner holds is not published; the names are judged as if all were shown.
const preApprovals = keysOf('pre-approval')

/** How the names of a kind of service fare: shares of those that are clean, refused, advised on. */
function sharesOf(service: ServiceType) {
  const results = rows
    .filter((row) => row.service === service)
    .map(({ name, nature, province, owner }) =>
      checkServiceName(name, {
        service,
        nature: nature as Nature,
        provinceCode: province!,
        entityName: owner!,
        preApprovals,
      }),
    )
  const share = (counts: (result: (typeof results)[number]) => boolean) =>
    results.filter(counts).length / results.length
  return {
    count: results.length,
    clean: share((result) => verdictOf(result) === 'accept'),
    refused: share((result) => verdictOf(result) === 'reject'),
    related: share(({ issues }) => issues.some(({ rule }) => rule === 'naming/rel-org')),
  }
}

describe('real names', () => {
  it('of apps are left in peace', () => {
    const { count, clean, refused, related } = sharesOf('app')
    expect(count).toBeGreaterThan(700)
    expect(clean).toBeGreaterThan(0.97)
    expect(refused).toBeLessThan(0.005)
    expect(related).toBe(0)
  })

  it('of mini-programs hardly draw a warning', () => {
    const { count, clean, refused } = sharesOf('mini-program')
    expect(count).toBeGreaterThan(400)
    expect(clean).toBeGreaterThan(0.95)
    expect(refused).toBeLessThan(0.01)
  })
})
