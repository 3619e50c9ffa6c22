import { describe, expect, it } from 'vitest'
import { keysOf } from '../../../src/data/enumerations/enumeration.ts'
import { JUDGED_DEMANDS } from '../../../src/data/province-demands/judged-table.ts'
import { checkIcpFiling } from '../../../src/filing/check-filing.ts'
import { places } from '../../../src/testing/places.ts'
import { createSamples } from '../../../src/testing.ts'
import { demandRows, type Loose, sample, today } from './demands.rows.ts'

const told = (filing: Loose): string[] =>
  checkIcpFiling(filing, { today }).issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`)

describe('what a province demands', () => {
  it.each(demandRows)('$key in $province', ({ breaks, code, path, severity = 'warning', answers, ...place }) => {
    expect(told(sample(place)), 'the right filing').toEqual([])
    const broken = sample(place)
    breaks(broken)
    const found = told(broken)
    expect(found).toContain(`${severity} ${code} ${path}`)
    if (answers === undefined) return
    answers(broken)
    expect(told(broken).filter((line) => line.endsWith(`${code} ${path}`))).toEqual([])
  })

  it('is not asked where no demand stands', () => {
    for (const { breaks, code, path, nature } of demandRows) {
      const filing = sample({ province: '46', nature })
      breaks(filing)
      // Hainan has some of the demands itself.
      if (code === 'principal.mismatch' || (nature === 'individual' && /^(?:remarks\.required|services)/.test(code)))
        continue
      expect(told(filing).filter((line) => line.endsWith(`${code} ${path}`))).toEqual([])
    }
  })

  it('leaves a draft alone that has not come to it yet', () => {
    const draft = {
      provinceCode: '32',
      entity: { nature: 'enterprise', principal: {} },
      services: [{ type: 'website' }],
    }
    expect(checkIcpFiling(draft, { today, draft: true }).issues).toEqual([])
  })
})

describe('the right filing of every province and nature', () => {
  it.each(places.map(({ provinceCode }) => provinceCode))('draws nothing in %s', (provinceCode) => {
    const samples = createSamples(`province ${provinceCode}`, { today })
    for (const nature of keysOf('nature')) {
      for (const service of ['website', 'app'] as const) {
        expect(told(samples.icpFiling({ nature, provinceCode, service })), nature).toEqual([])
      }
    }
  })
})

describe('the demands that a filing is judged by', () => {
  it('are told by their keys, each of which has rows', () => {
    const keys = new Set(JUDGED_DEMANDS.split('\n').map((line) => line.split('|')[1]))
    for (const { key } of demandRows) expect(keys).toContain(key)
  })

  it('have a case each, but for those that rules of everywhere ask for', () => {
    // Their cases stand with those rules: cross/*.rows.ts.
    const elsewhere = [
      'age-exception',
      'age-min',
      'division-current-only',
      'domain-holder',
      'domain-label-game',
      'domain-label-no-words',
      'domain-months',
      'office-phone-local',
      'phone-distinct',
      'phones-distinct-same-person',
      'phones-may-equal',
      'residence-proof-kinds-of-filing',
      'service-mobile-differs',
      'suffix-government',
      'suffix-institution',
    ]
    const untold = [...new Set(JUDGED_DEMANDS.split('\n').map((line) => line.split('|')[1]!))].filter((key) =>
      demandRows.every((one) => one.key !== key),
    )
    expect(untold.sort()).toEqual(elsewhere)
  })
})
