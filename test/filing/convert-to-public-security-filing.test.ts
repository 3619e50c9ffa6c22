import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { fieldsOf, shapesIn } from '../../src/data/forms/fields.ts'
import type { ShapeName } from '../../src/data/forms/ids.ts'
import { secondForm } from '../../src/data/forms/second-form.ts'
import { convertToPublicSecurityFiling } from '../../src/filing/convert-to-public-security-filing.ts'
import { changed, readFiling } from './cases.ts'

/** What the conversion gives of a filing of the fixtures with some changes; it fails where there is none. */
function converted(base: string, set: Record<string, unknown> = {}, options?: object) {
  const result = convertToPublicSecurityFiling(changed(readFiling(base), set), options)
  if (!result.ok) throw new Error(result.issues[0].code)
  // biome-ignore lint/suspicious/noExplicitAny: fields of any depth are looked at
  return result.value as any
}

const told = (input: unknown, options?: object) => {
  const result = convertToPublicSecurityFiling(input, options)
  return result.ok ? [] : result.issues.map(({ path, code, params }) => [path.join('.'), code, params])
}

describe('the service', () => {
  const two = readFiling('icp-filed')

  it('is the first that the police file', () => {
    const services = [{ type: 'mini-program', name: '青竹' }, { type: 'quick-app' }, { type: 'app', name: '青竹记' }]
    expect(converted('icp', { services })).toMatchObject({
      service: 2,
      filing: { service: { type: 'app', name: '青竹记' } },
    })
  })

  it('is that of an index or of a number, however that is written', () => {
    const numbers = (two.services as { icpNumber: string }[]).map(({ icpNumber }) => icpNumber)
    expect(converted('icp-filed', {}, { service: 1 }).filing.service.type).toBe('app')
    expect(converted('icp-filed', {}, { service: numbers[1] }).service).toBe(1)
    expect(converted('icp-filed', {}, { service: ` ${numbers[1]!.replace('号', ' 号')}` }).service).toBe(1)
  })

  it('is told to be missing, unknown, or one that the police do not file', () => {
    const mini = { services: [{ type: 'mini-program' }, { type: 'website' }, { type: '小程序110108198805120025' }, 7] }
    expect(told({})).toEqual([['services', 'filed_service.missing', {}]])
    expect(told({ services: [{ type: 'mini-program' }] })).toEqual([['services', 'filed_service.missing', {}]])
    for (const service of [4, -1, 0.5, Number.NaN, '京ICP备2024024681号-9', 'x', {}, true]) {
      expect(told(mini, { service })).toEqual([['services', 'filed_service.unknown', {}]])
    }
    expect(told(mini, { service: 0 })).toEqual([['services.0.type', 'filed_service.not_allowed', {}]])
    expect(told(mini, { service: 2 })).toEqual([['services.2.type', 'filed_service.not_allowed', {}]])
    expect(told(mini, { service: 3 })).toEqual([['services.3.type', 'filed_service.not_allowed', {}]])
  })
})

describe('what is taken over', () => {
  it('is the legal representative as the head, and without one the person in charge', () => {
    const legal = { name: '陈安宁', document: { type: 'resident-id', number: '350102198808150023', validity: {} } }
    const document = { type: 'resident-id', number: '350102198808150023' }
    expect(converted('icp-enterprise-website', { 'entity.legalRepresentative': legal }).filing.entity.head).toEqual({
      name: '陈安宁',
      document,
    })
    const { head, principal } = converted('icp-enterprise-website', { 'entity.legalRepresentative': undefined }).filing
      .entity
    expect(head.name).toBe(principal.name)
    expect(head.document.number).toBe(principal.document.number)
    expect(head.document).not.toHaveProperty('validity')
    expect(converted('icp-individual-website').filing.entity).not.toHaveProperty('head')
  })

  it('is the person in charge as the head, too, where a form has a legal representative whom nobody has filled in', () => {
    for (const legalRepresentative of [{ name: '', document: { type: '', number: '' } }, { document: {} }]) {
      const icp = changed(readFiling('icp-enterprise-website'), { 'entity.legalRepresentative': legalRepresentative })
      const result = convertToPublicSecurityFiling(icp)
      expect(result.ok && result.value.filing.entity?.head?.name).toBe('刘青竹')
      expect(result.ok && result.value.missing.map(({ path }) => path.join('.'))).not.toContain('entity.head.name')
    }
  })

  it('is the account by the nature', () => {
    for (const nature of keysOf('nature')) {
      const { account } = converted('icp-enterprise-website', { 'entity.nature': nature }).filing
      expect(account).toBe(nature === 'individual' ? 'individual' : 'organization')
    }
  })

  it('is the office phone of the person in charge as that of the entity', () => {
    const { entity } = converted('icp-enterprise-website', { 'entity.principal.officePhone': '010-68870788' }).filing
    expect(entity.officePhone).toBe('010-68870788')
    expect(entity.principal).not.toHaveProperty('officePhone')
  })

  it('is that a site has no domain of its own', () => {
    const { filing, missing } = converted('icp-enterprise-website', {
      'services.0.ipOnly': true,
      'services.0.domain': undefined,
    })
    expect(filing.service.ownDomain).toBe(false)
    expect(missing.map(({ path }: { path: string[] }) => path.join('.'))).not.toContain('service.domain')
    expect(converted('icp-enterprise-website').filing.service).not.toHaveProperty('ownDomain')
  })

  it('is each platform and each domain of an app, once', () => {
    const platforms = [
      { platform: 'android', domains: ['a.cn', 'b.cn'] },
      { platform: 'ios', domains: ['b.cn', 'c.cn', ''] },
      { platform: 'ios' },
    ]
    const { service } = converted('icp-enterprise-app', { 'services.0.platforms': platforms }).filing
    expect(service.platforms).toEqual(['android', 'ios'])
    expect(service.otherDomains).toEqual(['a.cn', 'b.cn', 'c.cn'])
  })

  it('is neither materials nor remarks: the police ask for papers of their own', () => {
    const text = JSON.stringify(converted('icp-complete').filing)
    for (const key of ['remarks', 'nameGrounds', 'homeUrl', 'sdks']) expect(text).not.toContain(`"${key}"`)
    expect(converted('icp-complete').filing.entity).not.toHaveProperty('materials')
  })
})

describe('keys of the enumerations', () => {
  it('are taken over, or a choice is asked for: of access, none is lost', () => {
    const modes = { 'virtual-host': 'virtual-space', cloud: 'virtual-space' } as Record<string, string>
    for (const mode of keysOf('access-mode')) {
      const { filing, missing } = converted('icp-enterprise-website', { 'services.0.access.mode': mode })
      expect(filing.service.accessProvider.mode).toBe(modes[mode])
      const due = missing.find(({ path }: { path: string[] }) => path.join('.') === 'service.accessProvider.mode')
      const choice = {
        path: ['service', 'accessProvider', 'mode'],
        reason: 'choice',
        from: ['services', 0, 'access', 'mode'],
      }
      expect(due).toEqual(modes[mode] === undefined ? choice : undefined)
    }
  })

  it('are the same in both forms wherever no table says otherwise', () => {
    const pairs: [ShapeName, ShapeName][] = [
      ['ps-entity', 'icp-entity'],
      ['ps-website', 'icp-website'],
      ['ps-app', 'icp-app'],
    ]
    let compared = 0
    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
      const [second, first] = pair
      for (const { key, field } of fieldsOf(second)) {
        const counterpart = secondForm[second]?.[key]
        if (counterpart === undefined) continue
        for (const way of counterpart.from) {
          const steps = way.split('.').filter((step) => step !== '*')
          let shapes: readonly ShapeName[] = [first]
          let found = fieldsOf(first)[0]
          for (const step of steps) {
            found = shapes.flatMap(fieldsOf).find((one) => one.key === step)
            expect(found, `${second}.${key}: ${way}`).toBeDefined()
            shapes = shapesIn(found!.field)
          }
          if ('shape' in field && secondForm[field.shape] !== undefined) pairs.push([field.shape, shapes[0]!])
          if (!('enumerations' in field) || counterpart.keys !== undefined) continue
          expect(found!.field, `${second}.${key}`).toMatchObject({ enumerations: field.enumerations })
          compared++
        }
      }
    }
    expect(compared).toBeGreaterThan(8)
  })
})

describe('what is missing', () => {
  it('is what the first form does not ask for, and what was left blank there', () => {
    const { missing } = converted('icp-enterprise-website', { 'services.0.languages': [], 'entity.name': ' ' })
    expect(missing).toContainEqual({ path: ['entity', 'name'], reason: 'blank', from: ['entity', 'name'] })
    expect(missing).toContainEqual({
      path: ['service', 'languages'],
      reason: 'blank',
      from: ['services', 0, 'languages'],
    })
    for (const key of ['openedOn', 'interactive', 'securityPrincipal', 'opinionGuide']) {
      expect(missing).toContainEqual({ path: ['service', key], reason: 'new' })
    }
    expect(missing).toContainEqual({ path: ['acknowledged'], reason: 'new' })
  })

  it('is no more what is answered; blank answers are none', () => {
    const answers = {
      acknowledged: true,
      service: { type: 'website', interactive: false, name: '', registrar: { region: '北京市' } },
    }
    const { filing, missing } = converted('icp-enterprise-website', {}, { answers })
    expect(filing.service.interactive).toBe(false)
    expect(filing.service.name).not.toBe('')
    const paths = missing.map(({ path }: { path: string[] }) => path.join('.'))
    for (const path of ['acknowledged', 'service.interactive', 'service.registrar.region'])
      expect(paths).not.toContain(path)
    expect(answers.service.name).toBe('')
  })

  it('is the whole of an entity that the first form did not ask for', () => {
    const { missing } = converted('icp', { kind: 'add-service', services: [{ type: 'website' }] })
    const paths = missing.map(({ path }: { path: string[] }) => path.join('.'))
    expect(paths).toContain('account')
    expect(paths).toContain('entity.principal.document.number')
    expect(paths).toContain('service.registrar.name')
  })
})

it('survives whatever comes', () => {
  const deep: Record<string, unknown> = {}
  deep.entity = deep
  deep.services = [deep, { type: 'website', access: deep, domainRegistration: [deep], preApprovals: deep }]
  expect(convertToPublicSecurityFiling(deep).ok).toBe(true)
  const named = JSON.parse(
    '{"entity":{"__proto__":{"name":"x"}},"services":[{"type":"website","__proto__":{"name":"y"}}]}',
  )
  const result = convertToPublicSecurityFiling(named, {
    answers: JSON.parse('{"__proto__":{"polluted":1},"service":{"__proto__":{"polluted":1}}}'),
  })
  expect(result.ok && result.value.filing).toEqual({ form: 'public-security/1', service: { type: 'website' } })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(told(undefined)).toEqual([['', 'field.required', {}]])
  for (const odd of [1, [], 'x', true]) expect(told(odd)).toEqual([['', 'field.type', { expected: 'object' }]])
})
