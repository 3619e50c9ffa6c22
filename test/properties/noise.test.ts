import { describe, expect, it } from 'vitest'
import { decisions } from '../../docs/quality/judgement.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { readFixture } from '../fixtures/read.ts'
import { budgets, firedOn, labelled, measuredServices, sharesOf, sum, total } from '../naming/measure.ts'

/*
 * A check that warns of what is in order is switched off. These are published names of services that run, with the
 * organizations that run them; every one of them was filed. Of websites many are names of products, not those that were
 * filed, so only apps and mini-programs are held to a share of clean ones. docs/quality.md holds the figures.
 */

/** More findings of one rule than these are no accident: somebody has looked at each of them. */
const LOOKED_AT = 10

describe('real names', () => {
  it.each(['app', 'mini-program'] as const)('of %ss hardly draw a warning', (service) => {
    const shares = sharesOf(service, 'permitted')
    console.log(service, shares)
    expect(shares.count).toBeGreaterThan(400)
    expect(shares.clean).toBeGreaterThanOrEqual(budgets.clean)
    expect(shares.refused).toBeLessThanOrEqual(budgets.refused)
  })

  it('are asked for their relation to the owner where a source asks it, and there no more than half of them', () => {
    for (const service of measuredServices) {
      const { related } = sharesOf(service, 'permitted')
      console.log(service, { related })
      expect(related, service).toBeLessThanOrEqual(budgets.related[service])
    }
  })

  it('are asked of nearly all of them where the owners are mixed up', () => {
    // A relation that is seen between a name and anybody is none. What only describes a service is nobody's, and what has
    // to be another name is not asked.
    const rows = readFixture('real-names.tsv').filter(({ service }) => service === 'website')
    const isAsked = (name: string, entityName: string) =>
      checkServiceName(name, { service: 'website', nature: 'enterprise', entityName }).issues.some(
        ({ rule }) => rule === 'naming/rel-org',
      )
    // No name has a character of this one.
    const asked = rows.filter(({ name }) => isAsked(name!, '龘靐齉龗有限公司'))
    const mixed = asked.map(({ name }, at) => {
      // Names of one owner stand together in the list.
      const other = asked[(at + Math.floor(asked.length / 2)) % asked.length]!
      return isAsked(name!, other.owner!)
    })
    expect(mixed.length).toBeGreaterThan(500)
    expect(mixed.filter((asked) => asked).length / mixed.length).toBeGreaterThan(0.97)
  })

  it('draw findings of no rule that nobody has decided on', () => {
    const decided = decisions.map(({ rule }) => rule)
    expect(new Set(decided).size).toBe(decided.length)
    for (const [rule, services] of firedOn()) if (total(services) > LOOKED_AT) expect(decided).toContain(rule)
  })
})

describe('labelled names', () => {
  it('of real services are left in peace, and bad ones are not passed', () => {
    const { accept: genuine, reject: bad } = labelled('names-public.tsv')
    console.log({ genuine, bad })
    expect(sum(genuine)).toBeGreaterThan(100)
    expect(genuine.accept / sum(genuine)).toBeGreaterThanOrEqual(budgets.labelled.accepted)
    expect(genuine.reject / sum(genuine)).toBeLessThanOrEqual(budgets.labelled.refused)
    expect(bad.accept / sum(bad)).toBeLessThanOrEqual(budgets.labelled.passed)
  })
})
