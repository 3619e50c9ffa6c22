import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { fieldAt } from '../../src/data/forms/fields.ts'
import { rules } from '../../src/data/rules/table.ts'
import { type ChecklistFacts, filingChecklist } from '../../src/filing/filing-checklist.ts'
import { oddValues } from '../properties/odd-values.ts'

const items = (facts: ChecklistFacts) => filingChecklist(facts).flatMap((one) => one.items)
const materials = (facts: ChecklistFacts) =>
  items(facts).flatMap((item) => (item.kind === 'material' ? [`${item.key}${item.sure ? '' : '?'}`] : []))
const labels = (facts: ChecklistFacts, stage: string) =>
  filingChecklist(facts)
    .find((one) => one.stage === stage)!
    .items.map(({ key }) => key)

const SITE = { nature: 'enterprise', service: 'website', provinceCode: '44' } as const

describe('the checklist', () => {
  it('has the road in its order, with terms', () => {
    expect(filingChecklist(SITE).map(({ stage }) => stage)).toEqual(keysOf('filing-stage'))
    for (const { days } of filingChecklist(SITE)) expect(days.length).toBeGreaterThan(0)
    expect(filingChecklist({ ...SITE, kind: 'change-service' }).map(({ stage }) => stage)).toEqual([
      'icp',
      'text-message',
    ])
    expect(filingChecklist({ service: 'mini-program' }).map(({ stage }) => stage)).toEqual(['icp', 'text-message'])
  })

  it('has the eleven of the published list, each for its steps', () => {
    // Card, license, photo, mobile, emergency phone, e-mail, residence, head, address, postcode, office phone.
    expect(labels(SITE, 'domain-template')).toEqual(
      expect.arrayContaining(['entity-document', 'domain-template.email', 'domain-template.postcode']),
    )
    expect(labels(SITE, 'icp')).toEqual(
      expect.arrayContaining([
        'principal-id',
        'entity-document',
        'icp-principal.mobile',
        'icp-principal.emergencyPhone',
        'icp-principal.email',
        'icp-entity.address',
      ]),
    )
    expect(labels(SITE, 'public-security')).toEqual(
      expect.arrayContaining(['handheld-photo', 'ps-principal.address', 'head.name', 'ps-entity.officePhone']),
    )
    expect(labels(SITE, 'icp')).not.toContain('icp-principal.officePhone')
  })

  it('is narrowed by what is known, and widened by what is not', () => {
    expect(materials(SITE)).toContain('commitment-letter')
    expect(materials({ ...SITE, provinceCode: '11' })).not.toContain('commitment-letter')
    expect(materials({})).toContain('commitment-letter?')
    expect(materials({ nature: 'individual' })).not.toContain('entity-document')
    expect(materials({})).toContain('entity-document?')
    expect(materials(SITE)).toContain('safety-assessment?')
    expect(materials({ ...SITE, conditions: { interactive: true } })).toContain('safety-assessment')
    expect(materials({ ...SITE, conditions: { interactive: false } })).not.toContain('safety-assessment')
    const letter = items({ nature: 'enterprise' }).find(({ key }) => key === 'commitment-letter')
    expect(letter).toMatchObject({ provinces: ['32', '44'], sure: false })
  })

  it('names fields of the forms and rules that there are', () => {
    const ids = new Set<string>(rules.map(({ id }) => id))
    for (const nature of keysOf('nature')) {
      for (const service of keysOf('service-type')) {
        for (const item of items({ nature, service })) {
          if (item.kind === 'material') expect(ids.has(item.rule), item.rule).toBe(true)
          else {
            const found = fieldAt(item.form, { services: { type: service }, service: { type: service } }, item.path)
            expect(`${found?.shape}.${found?.key}`).toBe(item.key)
          }
        }
      }
    }
  })

  it('takes anything for facts', () => {
    for (const value of oddValues) {
      expect(filingChecklist(value as ChecklistFacts).length).toBeGreaterThan(0)
      for (const key of ['nature', 'service', 'kind', 'provinceCode', 'websites', 'conditions']) {
        expect(filingChecklist({ [key]: value } as ChecklistFacts).length).toBeGreaterThan(0)
      }
    }
  })
})
