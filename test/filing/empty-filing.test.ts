import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { fieldsOf, holdsList } from '../../src/data/forms/fields.ts'
import type { ShapeName } from '../../src/data/forms/ids.ts'
import { shapes } from '../../src/data/forms/table.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import {
  emptyDomainTemplate,
  emptyIcpFiling,
  emptyPart,
  emptyPublicSecurityFiling,
} from '../../src/filing/empty-filing.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { icpFiling, publicSecurityFiling } from '../../src/schema/filing.ts'
import { issuesOf } from '../../src/schema/kit.ts'
import { changed, readFiling, today } from './cases.ts'

const none = undefined
const orNone = <T>(keys: readonly T[]) => fc.option(fc.constantFrom(...keys), { nil: none })
const services = fc.uniqueArray(fc.constantFrom(...keysOf('service-type')), { maxLength: 4 })

const places = (issues: readonly Issue[]): string[] =>
  issues.map(({ path, code }) => `${path.join('.')} ${code}`).sort()

describe('a blank filing', () => {
  it('passes as a draft, in silence, and survives JSON', () => {
    const options = fc.record({
      kind: orNone(keysOf('filing-kind')),
      nature: orNone(keysOf('nature')),
      services: fc.option(services, { nil: none }),
      provinceCode: orNone(keysOf('server-location')),
    })
    fc.assert(
      fc.property(options, (given) => {
        const filing = emptyIcpFiling(given)
        // That a province does not take a kind of filing is told of the kind that was chosen.
        const { issues } = checkIcpFiling(filing, { draft: true, today })
        expect(issues.filter(({ code }) => code !== 'filing_kind.not_allowed')).toEqual([])
        expect(JSON.parse(JSON.stringify(filing))).toEqual(filing)
      }),
    )
    for (const nature of [none, ...keysOf('nature')]) {
      for (const service of ['website', 'app'] as const) {
        const filing = emptyPublicSecurityFiling({ nature, service })
        expect(checkPublicSecurityFiling(filing, { draft: true, today }).issues).toEqual([])
        expect(JSON.parse(JSON.stringify(filing))).toEqual(filing)
      }
    }
    for (const holder of [none, ...keysOf('account')]) {
      expect(checkDomainTemplate(emptyDomainTemplate({ holder }), { draft: true }).issues).toEqual([])
    }
  })

  it('has every field of the form in its order, and nothing else', () => {
    const look = (name: ShapeName, value: unknown): void => {
      const fields = fieldsOf(name)
      expect(Object.keys(value as object), name).toEqual(fields.map(({ key }) => key))
      for (const { key, field } of fields) {
        const inner = (value as Record<string, unknown>)[key]
        if (holdsList(field)) expect(Array.isArray(inner), `${name}.${key}`).toBe(true)
        if (field.is === 'object' && field.words === undefined) look(field.shape, inner)
        if (field.is === 'objects') for (const item of inner as unknown[]) look(field.shape, item)
      }
    }
    for (const name of Object.keys(shapes) as ShapeName[]) look(name, emptyPart(name))
    const filing = emptyIcpFiling({ services: ['website', 'app', 'mini-program', 'quick-app'] })
    look('icp', filing)
    for (const service of filing.services) look(`icp-${service.type}`, service)
    look('ps-app', emptyPublicSecurityFiling({ service: 'app' }).service)
  })

  it('has what the options say', () => {
    const filing = emptyIcpFiling({
      kind: 'change-entity',
      nature: 'individual',
      provinceCode: '44',
      services: ['app'],
    })
    expect(filing).toMatchObject({ kind: 'change-entity', provinceCode: '44', entity: { nature: 'individual' } })
    // A change of the entity asks for no service.
    expect(filing.services).toEqual([])
    expect(emptyIcpFiling().services.map(({ type }) => type)).toEqual(['website'])
    expect(emptyPublicSecurityFiling({ nature: 'individual' }).account).toBe('individual')
    expect(emptyPublicSecurityFiling({ nature: 'foundation' }).account).toBe('organization')
    expect(emptyPublicSecurityFiling().account).toBe('')
  })

  it('is a new one at each call', () => {
    const one = emptyIcpFiling()
    one.entity.principal.name = 'x'
    one.services[0]!.contents.push('blog')
    expect(emptyIcpFiling()).not.toEqual(one)
    expect(emptyIcpFiling().services[0]!.contents).toEqual([])
  })

  it('is refused for what is none of the options, in one sentence that names them', () => {
    const icp = emptyIcpFiling as (options: unknown) => unknown
    expect(() => icp({ nature: '企业' })).toThrow(/'nature' must be one of national-defence/)
    expect(() => icp({ kind: 'second' })).toThrow(RangeError)
    expect(() => icp({ services: ['site'] })).toThrow(/website, app/)
    expect(() => icp({ provinceCode: '广东' })).toThrow(/two digits/)
    expect(() => (emptyPublicSecurityFiling as (options: unknown) => unknown)({ service: 'quick-app' })).toThrow(
      RangeError,
    )
    expect(() => (emptyPart as (name: unknown) => unknown)('constructor')).toThrow(/icp-website/)
    for (const options of [null, 5, 'x', [], new Proxy({}, { get: () => undefined })])
      expect(icp(options)).toBeDefined()
  })
})

describe('what is missing in a blank filing that is handed in', () => {
  const enterprise = () => emptyIcpFiling({ nature: 'enterprise', services: ['website', 'app'] })

  it('is told at each field that is due, and of optional objects nothing', () => {
    const found = places(checkIcpFiling(enterprise(), { today }).issues)
    expect(found).toContain('entity.principal.mobile field.required')
    expect(found).toContain('services.0.access.mode field.required')
    expect(found).toContain('services.1.platforms.0.packageName field.required')
    expect(
      found.filter((place) => /legalRep|resource|domainReg|nameGrounds|icon|validity|officePhone/.test(place)),
    ).toEqual([])
    // The validity of an individual's document is due.
    expect(places(checkIcpFiling(emptyIcpFiling({ nature: 'individual' }), { today }).issues)).toContain(
      'entity.document.validity.from field.required',
    )
  })

  it('is the same by the zod models', () => {
    for (const nature of ['enterprise', 'individual'] as const) {
      const icp = emptyIcpFiling({ nature, services: [...keysOf('service-type')] })
      expect(places(issuesOf(icpFiling({ today }).safeParse(icp).error!, icp))).toEqual(
        places(checkIcpFiling(icp, { today }).issues),
      )
      const police = emptyPublicSecurityFiling({ nature })
      expect(places(issuesOf(publicSecurityFiling({ today }).safeParse(police).error!, police))).toEqual(
        places(checkPublicSecurityFiling(police, { today }).issues),
      )
    }
  })
})

describe('an object that may be left out', () => {
  const base = 'icp-enterprise-website'
  const report = (set: Record<string, unknown>) => checkIcpFiling(changed(readFiling(base), set), { today })

  it('counts as left out while nothing has been entered into it, and stays as it is', () => {
    const set = {
      'entity.legalRepresentative': emptyPart('legal-representative'),
      'services.0.resource': emptyPart('resource'),
      'services.0.nameGrounds': emptyPart('name-grounds'),
    }
    const { ok, issues, ...rest } = report(set)
    expect(issues).toEqual([])
    expect(ok && 'value' in rest && rest.value).toMatchObject({
      entity: { legalRepresentative: { name: '', document: { type: '', number: '' } } },
    })
    expect(icpFiling({ today }).safeParse(changed(readFiling(base), set)).success).toBe(true)
  })

  it('is judged as soon as something stands in it', () => {
    const half = { ...emptyPart('legal-representative'), document: { type: 'passport', number: '' } }
    expect(places(report({ 'entity.legalRepresentative': half }).issues)).toContain(
      'entity.legalRepresentative.name field.required',
    )
    // A key that the form does not have hides nothing either.
    const slip = { ...emptyPart('legal-representative'), nmae: '卢青竹' }
    expect(places(report({ 'entity.legalRepresentative': slip }).issues)).toContain(
      'entity.legalRepresentative.nmae key.unknown',
    )
  })
})
