import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { rules } from '../../src/data/rules/table.ts'
import { requiredMaterials } from '../../src/filing/required-materials.ts'
import { readRight } from '../properties/gallery.ts'
import { oddValues } from '../properties/odd-values.ts'
import { type Changes, changed, readFiling, today } from './cases.ts'

const required = (base: string, changes: Changes = {}) =>
  requiredMaterials(changed(readFiling(base), changes), { today })
const keys = (base: string, changes: Changes = {}) => required(base, changes).map(({ material }) => material)

const SITE = 'icp-enterprise-website'
const POLICE = 'public-security-enterprise-website'

describe('the materials that a filing needs', () => {
  it('are the documents of the organization and of its person in charge', () => {
    expect(required(SITE).slice(0, 2)).toEqual([
      {
        material: 'principal-id',
        step: 'icp',
        state: 'missing',
        path: ['entity', 'materials'],
        copies: 2,
        why: 'always',
        severity: 'warning',
        rule: 'filing/card-of-persons',
      },
      {
        material: 'entity-document',
        step: 'icp',
        state: 'missing',
        path: ['entity', 'materials'],
        copies: 1,
        why: 'always',
        severity: 'warning',
        rule: 'filing/document-of-organization',
      },
    ])
    expect(keys('icp-individual-website')).not.toContain('entity-document')
    expect(keys('domain-template-individual')).toEqual(['principal-id'])
    expect(keys('domain-template-organization')).toEqual(['entity-document'])
  })

  it('are there where they are called by their names or by what is usual', () => {
    for (const kind of ['营业执照', '营业执照副本（扫描件）', 'entity-document', 'Business license']) {
      const materials = [
        { kind: '身份证', file: {} },
        { kind, file: {} },
      ]
      const found = required(SITE, { 'entity.materials': materials }).filter(({ state }) => state === 'there')
      expect(found.map(({ material, path }) => [material, path.join('.')])).toEqual([
        ['principal-id', 'entity.materials.0'],
        ['entity-document', 'entity.materials.1'],
      ])
    }
  })

  it('take the card of the legal representative for that of the person in charge who is the same', () => {
    const card = { 'entity.materials': [{ kind: '法定代表人身份证', file: {} }] }
    expect(required(SITE, card)[0]).toMatchObject({ material: 'principal-id', state: 'there' })
    const other = { name: '陈安宁', document: { type: 'resident-id', number: '350102198808150023' } }
    expect(required(SITE, { ...card, 'entity.legalRepresentative': other })[0]).toMatchObject({ state: 'missing' })
  })

  it.each<[string, string, Changes]>([
    ['approval', SITE, { 'services.0.preApprovals': [{ type: 'news', number: '10120180001' }] }],
    ['trademark-certificate', SITE, { 'services.0.nameGrounds': { trademark: '第12345678号' } }],
    ['domain-holder-proof', SITE, { 'services.0.domainRegistration': { holder: '刘青竹' } }],
    ['domain-certificate', SITE, { provinceCode: '43' }],
    ['commitment-letter', SITE, { provinceCode: '44' }],
    ['commitment-video', SITE, { provinceCode: '32' }],
    ['dangerous-goods-certificate', POLICE, { 'service.dangerousGoods': [{ kind: 'explosives' }] }],
    ['safety-assessment', POLICE, { 'service.interactive': true }],
    ['residence-proof', 'icp-individual-website', { provinceCode: '33' }],
    [
      'work-proof',
      'icp-individual-website',
      { provinceCode: '32', 'entity.principal.document.number': '320102200902150024' },
    ],
    [
      'guardian-papers',
      'icp-individual-website',
      { provinceCode: '37', 'entity.principal.document.number': '320102200902150024' },
    ],
    ['staffing-approval', 'icp-government-website', { provinceCode: '36' }],
    ['party-building-letter', SITE, { provinceCode: '54' }],
  ])('%s where the filing asks for it', (material, base, changes) => {
    const asked = required(base, changes).filter((one) => one.material === material)
    expect(asked).toHaveLength(1)
    expect(keys(base), 'the filing without').not.toContain(material)
  })

  it('are none of orders that only give something up', () => {
    for (const kind of ['cancel-entity', 'cancel-service', 'cancel-access'] as const) {
      expect(keys(SITE, { kind }), kind).toEqual([])
    }
    expect(keys(SITE, { kind: 'change-service' })).toEqual([])
    expect(keys(SITE, { kind: 'change-entity' })).toEqual(['principal-id', 'entity-document'])
  })

  it('each have a rule, and are listed for every filing of the gallery', () => {
    const ids = new Set<string>(rules.map(({ id }) => id))
    for (const { name, filing } of readRight()) {
      for (const { rule, material, path } of requiredMaterials(filing, { today })) {
        expect(ids.has(rule), rule).toBe(true)
        expect(keysOf('material')).toContain(material)
        expect(path.length, name).toBeGreaterThan(0)
      }
    }
  })

  it('are none of what is no filing; nothing throws, nothing is changed', () => {
    for (const value of oddValues) {
      expect(requiredMaterials(value)).toEqual([])
      for (const key of ['entity', 'services', 'service', 'materials', 'kind', 'provinceCode']) {
        for (const form of ['icp/1', 'public-security/1', 'domain-template/1']) {
          expect(Array.isArray(requiredMaterials({ form, [key]: value }))).toBe(true)
        }
      }
    }
    const filing = readFiling('icp-complete')
    const before = JSON.stringify(filing)
    requiredMaterials(filing)
    expect(JSON.stringify(filing)).toBe(before)
  })
})
