import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import { checkEntityName } from '../../src/naming/entity-name.ts'
import { checkPersonName } from '../../src/naming/person-name.ts'
import { checkServiceName, type ServiceNameContext } from '../../src/naming/service-name/check-service-name.ts'
import { createNaming } from '../../src/naming/service-name/create-naming.ts'
import { filingOf } from '../filing/cases.ts'

type Check = (name: unknown, context: never) => { ok: boolean; issues: readonly { code: string; path: unknown }[] }

const findings = (check: Check, name: unknown, context: unknown) => {
  const { ok, issues } = check(name, context as never)
  expect(ok).toBe(issues.length === 0)
  return issues.map(({ code, path }) => [code, path])
}

const required = (key: string) => ['context.required', [key]]
const unknown = (key: string) => ['context.unknown', [key]]

const { proxy, revoke } = Proxy.revocable({}, {})
revoke()

describe('the context of a service\u2019s name', () => {
  const good = { service: 'website', nature: 'individual' } as const
  // Refused for individuals: with the rules switched off it would pass.
  const name = '杭州骑行手记'

  it('is judged before the name: what is wrong is never silence', () => {
    expect(checkServiceName(name, good).ok).toBe(false)
    for (const nature of ['个人', 'Individual', 'individual ', 5, {}, ['individual'], true]) {
      expect(findings(checkServiceName, name, { ...good, nature })).toEqual([unknown('nature')])
    }
    for (const nature of [undefined, null, '', ' ']) {
      expect(findings(checkServiceName, name, { ...good, nature })).toEqual([required('nature')])
    }
    for (const service of ['site', '网站', 1]) {
      expect(findings(checkServiceName, name, { ...good, service })).toEqual([unknown('service')])
    }
    for (const context of [undefined, null, {}, 5, 'individual', [], proxy]) {
      expect(findings(checkServiceName, name, context)).toEqual([required('service'), required('nature')])
    }
  })

  it('may lack the other keys, and is wrong with values that are none', () => {
    for (const provinceCode of ['99', '4', '440000', 44, '广东', {}, '44 ']) {
      expect(findings(checkServiceName, '怀念时光', { ...good, provinceCode })).toEqual([unknown('provinceCode')])
    }
    const endless: unknown[] = []
    endless.length = 4_294_967_295
    const throwing = new Proxy(['news'], {
      get() {
        throw new Error('no reading')
      },
    })
    for (const preApprovals of ['news', ['nope'], ['news', 5], [null], {}, endless, throwing]) {
      expect(findings(checkServiceName, '怀念时光', { ...good, preApprovals })).toEqual([unknown('preApprovals')])
    }
    for (const blank of [undefined, null, '']) {
      const context = { ...good, provinceCode: blank, preApprovals: blank, entityName: blank, domain: blank }
      expect(findings(checkServiceName, '怀念时光', context)).toEqual([])
    }
    expect(findings(checkServiceName, '怀念时光', { ...good, preApprovals: [], domain: 5, entityName: {} })).toEqual([])
    expect(() => checkServiceName('怀念.时光', { ...good, domain: 5 } as never)).not.toThrow()
  })

  it('takes every key of the enumerations', () => {
    for (const nature of keysOf('nature')) {
      for (const service of keysOf('service-type')) {
        const context: ServiceNameContext = {
          service,
          nature,
          provinceCode: '44',
          preApprovals: keysOf('pre-approval'),
        }
        const { issues } = checkServiceName('怀念时光', context)
        expect(issues.filter(({ code }) => code.startsWith('context.'))).toEqual([])
      }
    }
  })

  it('is told beside what is wrong with a name that is none', () => {
    expect(findings(checkServiceName, '', {})).toEqual([
      ['service_name.required', []],
      required('service'),
      required('nature'),
    ])
    expect(findings(checkServiceName, 5, { ...good, nature: '个人' })).toEqual([
      ['service_name.type', []],
      unknown('nature'),
    ])
  })

  it('is read once', () => {
    let reads = 0
    const context = {
      service: 'website',
      get nature() {
        reads++
        return reads === 1 ? 'enterprise' : '个人'
      },
    }
    expect(checkServiceName('怀念时光', context as never).ok).toBe(true)
    expect(reads).toBe(1)
  })

  it('is judged by a check of the caller\u2019s own just so', () => {
    expect(findings(createNaming(), name, { ...good, nature: '个人' })).toEqual([unknown('nature')])
  })

  it('cannot be waved through', () => {
    const severity = { 'context.unknown': 'off' } as never
    expect(checkServiceName(name, { ...good, nature: '个人' } as never, { severity }).ok).toBe(false)
    expect(() => checkServiceName(name, good, { severity })).toThrow(RangeError)
  })
})

describe('the context of an entity\u2019s name', () => {
  it('needs a nature that there is', () => {
    const name = '青竹科技有限公司'
    expect(checkEntityName(name, { nature: 'government' }).ok).toBe(false)
    for (const nature of ['政府机关', 'Government', 5]) {
      expect(findings(checkEntityName, name, { nature })).toEqual([unknown('nature')])
    }
    for (const context of [undefined, null, {}, { nature: '' }, 5, proxy]) {
      expect(findings(checkEntityName, name, context)).toEqual([required('nature')])
    }
    expect(findings(checkEntityName, '', {})).toEqual([['entity_name.required', []], required('nature')])
    for (const nature of keysOf('nature')) {
      const { issues } = checkEntityName(name, { nature })
      expect(issues.filter(({ code }) => code.startsWith('context.'))).toEqual([])
    }
  })
})

describe('the context of a person\u2019s name', () => {
  it('may lack the document, and is wrong with one that is none', () => {
    for (const documentType of ['身份证', 'business-license', 'passport ', 5, {}]) {
      expect(findings(checkPersonName, 'JOHN SMITH', { documentType })).toEqual([unknown('documentType')])
    }
    for (const context of [undefined, null, {}, { documentType: undefined }, { documentType: '' }, proxy]) {
      expect(findings(checkPersonName, '王小明', context)).toEqual([])
    }
    expect(findings(checkPersonName, '', { documentType: 5 })).toEqual([
      ['person_name.required', []],
      unknown('documentType'),
    ])
    for (const documentType of keysOf('person-document')) {
      expect(findings(checkPersonName, '王小明', { documentType })).toEqual([])
    }
  })
})

describe('whole filings', () => {
  it.each(['entity.nature', 'services.0.type', 'provinceCode', 'entity.principal.document.type'])(
    'report a wrong %s at its own field, and no context a second time',
    (path) => {
      const one = { name: '', base: 'icp-enterprise-website', errors: [], set: { [path]: '个人' } }
      const { ok, issues } = checkIcpFiling(filingOf(one))
      expect(ok).toBe(false)
      expect(issues.filter(({ code }) => code.startsWith('context.'))).toEqual([])
      expect(issues).toContainEqual(
        expect.objectContaining({ code: 'field.unknown', path: path.split('.').map((s) => (s === '0' ? 0 : s)) }),
      )
    },
  )
})
