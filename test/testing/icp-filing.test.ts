import { describe, expect, expectTypeOf, it } from 'vitest'
import { keysOf, type Nature } from '../../src/data/enumerations/enumeration.ts'
import type { IcpFiling, IcpWebsite, PublicSecurityFiling } from '../../src/data/forms/model.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { places } from '../../src/testing/places.ts'
import {
  createSamples,
  type IcpFilingSample,
  type PublicSecurityFilingSample,
  SAMPLES_TODAY,
} from '../../src/testing.ts'

const today = SAMPLES_TODAY
const natures = keysOf('nature')

/** Every nature in every province, each with a seed of its own. */
function each(visit: (nature: Nature, provinceCode: string, seed: string) => void): void {
  for (const nature of natures) {
    for (const { provinceCode } of places) visit(nature, provinceCode, `${nature} ${provinceCode}`)
  }
}

describe('ICP filing', () => {
  it.each(keysOf('service-type'))('of a %s: no error and no warning for any nature, province and seed', (service) => {
    each((nature, provinceCode, seed) => {
      const filing = createSamples(seed).icpFiling({ nature, service, provinceCode })
      const result = checkIcpFiling(filing, { today })
      expect(result.issues, `${seed} ${JSON.stringify(filing)}`).toEqual([])
      expect(result.ok).toBe(true)
      expect(filing.entity.nature).toBe(nature)
      expect(filing.services[0]!.type).toBe(service)
      // Canonical already: the check has nothing to write.
      expect(result.ok && result.value).toEqual(filing)
    })
  })

  it('without options is an enterprise’s with a website, whatever the seed', () => {
    for (let seed = 0; seed < 200; seed++) {
      const filing = createSamples(seed).icpFiling()
      expect(checkIcpFiling(filing, { today }).issues, String(seed)).toEqual([])
      expect(filing.services[0]!.homeUrl).toContain(filing.services[0]!.domain)
    }
  })

  it('holds on every later day', () => {
    for (const day of ['2026-12-31', '2027-06-30', '2030-01-01', '2045-01-01']) {
      expect(checkIcpFiling(createSamples(1).icpFiling({ nature: 'individual' }), { today: day }).issues, day).toEqual(
        [],
      )
    }
  })

  it('is JSON, and new with every call', () => {
    const filing = createSamples(1).icpFiling()
    expect(JSON.parse(JSON.stringify(filing))).toEqual(filing)
    filing.entity.principal.mobile = '1990000'
    expect(checkIcpFiling(filing, { today }).issues.map(({ code }) => code)).toEqual(['mobile_phone.length'])
    expect(createSamples(1).icpFiling().entity.principal.mobile).not.toBe('1990000')
    const own = createSamples(1).icpFiling({ nature: 'individual' })
    own.entity.document.validity!.from = '2001-01-01'
    expect(own.entity.principal.document.validity!.from).not.toBe('2001-01-01')
  })
})

describe('public-security filing', () => {
  it.each(['website', 'app'] as const)(
    'of a %s: no error and no warning for any nature, province and seed',
    (service) => {
      each((nature, provinceCode, seed) => {
        const filing = createSamples(seed).publicSecurityFiling({ nature, service, provinceCode })
        const result = checkPublicSecurityFiling(filing, { today })
        expect(result.issues, `${seed} ${JSON.stringify(filing)}`).toEqual([])
        expect(result.ok && result.value).toEqual(filing)
      })
    },
  )

  it('without options is an enterprise’s with a website, whatever the seed and the day', () => {
    for (let seed = 0; seed < 200; seed++) {
      const day = `${2022 + (seed % 20)}-0${1 + (seed % 9)}-01`
      const filing = createSamples(seed, { today: day }).publicSecurityFiling()
      expect(checkPublicSecurityFiling(filing, { today: day }).issues, `${seed} ${day}`).toEqual([])
    }
  })
})

describe('types', () => {
  it('of the samples are those of the models, narrowed to the service', () => {
    expectTypeOf<IcpFilingSample>().toExtend<IcpFiling>()
    expectTypeOf<PublicSecurityFilingSample>().toExtend<PublicSecurityFiling>()
    expectTypeOf<IcpFilingSample<'website'>['services'][number]>().toExtend<IcpWebsite>()
    expectTypeOf(createSamples(1).icpFiling().services[0]!.domain).toBeString()
    expectTypeOf(createSamples(1).icpFiling({ service: 'app' }).services[0]!.platforms).toBeArray()
  })
})
