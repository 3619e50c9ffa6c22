import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisionNames } from '../../src/divisions.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { createNaming } from '../../src/naming/service-name/create-naming.ts'
import { icpFiling } from '../../src/schema/filing.ts'
import { type Case, filingOf, formOf, readCases, readFiling, today } from './cases.ts'

const check = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}

const written = (issues: readonly Issue[], severity: string) =>
  issues.filter((issue) => issue.severity === severity).map((issue) => `${issue.path.join('.')} ${issue.code}`)

function report(one: Case) {
  return check[formOf(one.base)](filingOf(one), { today, ...(one.draft === undefined ? {} : { draft: one.draft }) })
}

describe('filings that are ready', () => {
  it.each([
    'icp-enterprise-website',
    'icp-enterprise-app',
    'icp-enterprise-mini-program',
    'icp-enterprise-quick-app',
    'icp-government-website',
    'icp-institution-website',
    'icp-individual-website',
    'icp-individual-hong-kong',
    'public-security-enterprise-website',
    'public-security-enterprise-app',
    'public-security-individual-website',
  ])('%s', (name) => {
    const filing = readFiling(name)
    const result = check[formOf(name)](filing, { today })
    expect(written(result.issues, 'error')).toEqual([])
    expect(written(result.issues, 'warning')).toEqual([])
    expect(result.ok).toBe(true)
  })
})

describe('labelled filings', () => {
  it.each(readCases())('$name', (one) => {
    const result = report(one)
    expect(written(result.issues, 'error')).toEqual(one.errors)
    expect(written(result.issues, 'warning')).toEqual(one.warnings)
    expect(result.ok).toBe(one.errors.length === 0)
  })
})

describe('canonical texts', () => {
  it('stand in the value, and nothing else is changed', () => {
    const filing = readFiling('icp-enterprise-website') as never as {
      entity: { principal: Record<string, unknown>; document: Record<string, unknown>; extra?: unknown }
      services: Record<string, unknown>[]
    }
    filing.entity.principal.mobile = '+86 139-1101-2025'
    filing.entity.principal.officePhone = '(010) 6887 0788 转 8001'
    filing.entity.document.number = '９１１１０１０８ma01a2b32g'
    filing.services[0]!.domain = 'QingZhu-KeJi.CN'
    filing.entity.extra = { kept: [1, 2] }
    const before = JSON.stringify(filing)
    const result = checkIcpFiling(filing, { today })
    expect(JSON.stringify(filing)).toBe(before)
    expect(result.ok).toBe(true)
    if (!result.ok) return
    const { entity, services } = result.value
    expect(entity.principal.mobile).toBe('13911012025')
    expect(entity.principal.officePhone).toBe('0086-010-68870788-8001')
    expect(entity.document.number).toBe('91110108MA01A2B32G')
    expect(services[0]).toMatchObject({ domain: 'qingzhu-keji.cn' })
    expect((entity as { extra?: unknown }).extra).toEqual({ kept: [1, 2] })
    // Checking the canonical filing again changes nothing.
    const again = checkIcpFiling(JSON.parse(JSON.stringify(result.value)), { today })
    expect(again.ok && again.value).toEqual(result.value)
  })
})

describe('sections', () => {
  it('hold every finding once, in the order of the form', () => {
    const result = checkIcpFiling(
      { form: 'icp/1', kind: 'first', entity: { principal: { mobile: '1' } }, services: [{ type: 'website' }, {}] },
      { today },
    )
    const paths = result.sections.map(({ path }) => path.join('.'))
    expect(paths).toEqual(['', 'entity', 'entity.principal', 'services.0', 'services.0.principal', 'services.1'])
    expect(result.sections.flatMap(({ issues }) => issues)).toHaveLength(result.issues.length)
    const head = result.sections[0]!.issues.map((issue) => issue.path.join('.'))
    expect(head).toEqual(['provinceCode'])
  })
})

describe('severity', () => {
  it('is the caller’s, by rule or by code', () => {
    const filing = filingOf({ name: '', base: 'icp-enterprise-website', errors: [], set: { provinceCode: '44' } })
    expect(checkIcpFiling(filing, { today, severity: { 'filing/division-in-province': 'warning' } }).ok).toBe(true)
    expect(checkIcpFiling(filing, { today, severity: { 'division.mismatch': 'off' } }).issues).toEqual([])
    // The rule's entry goes before the code's.
    const both = { 'filing/division-in-province': 'error', 'division.mismatch': 'off' } as const
    expect(checkIcpFiling(filing, { today, severity: both }).ok).toBe(false)
  })
})

describe('naming', () => {
  it('is the caller’s where they bring their own', () => {
    const filing = filingOf({
      name: '',
      base: 'icp-enterprise-website',
      errors: [],
      set: { 'services.0.name': '青竹奇迹课堂' },
    })
    const codes = (options: object) => checkIcpFiling(filing, { today, ...options }).issues.map((issue) => issue.code)
    const own = createNaming({ words: { 'naming/sens': ['奇迹'] } })
    expect(codes({})).not.toContain('service_name.not_allowed')
    expect(codes({ checkServiceName: own })).toContain('service_name.not_allowed')
    expect(icpFiling({ today, checkServiceName: own }).safeParse(filing).success).toBe(false)
  })
})

describe('drafts', () => {
  it('are silent about everything that is not there', () => {
    expect(checkIcpFiling({}, { today, draft: true }).issues).toEqual([])
    expect(
      checkPublicSecurityFiling({ entity: { principal: {} }, service: { type: 'website' } }, { today, draft: true })
        .issues,
    ).toEqual([])
  })

  it('say what is wrong with what is there, whatever else is missing', () => {
    const draft = { entity: { nature: 'enterprise', officePhone: '010-00000000' } }
    const codes = checkPublicSecurityFiling(draft, { today, draft: true }).issues.map((issue) => issue.code)
    expect(codes).toEqual(['office_phone.placeholder'])
  })

  it('of any filing with any fields taken away give no finding of a missing field', () => {
    const names = ['icp-enterprise-website', 'icp-enterprise-app', 'public-security-enterprise-website']
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(fc.nat(40), { maxLength: 12 }), (name, picks) => {
        const filing = readFiling(name)
        const paths = leaves(filing)
        const remove = picks.map((pick) => paths[pick % paths.length]!)
        const one = { name: '', base: name, errors: [], remove }
        const { issues } = check[formOf(name)](filingOf(one), { today, draft: true })
        expect(issues.filter((issue) => /\.required$/.test(issue.code))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('hostile input', () => {
  const hostile: unknown[] = [
    undefined,
    null,
    '',
    '  ',
    0,
    1,
    Number.NaN,
    true,
    1n,
    Symbol('x'),
    [],
    [[]],
    () => 1,
    new Date(),
    new Map(),
    /x/,
    Object.create(null),
    'x'.repeat(1_000_000),
    '\ud800',
    { form: 'icp/1', services: {} },
    { services: [null, 1, {}] },
    { entity: [] },
    { entity: { principal: 'entity' } },
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    ),
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    ),
    Proxy.revocable({}, {}).proxy,
    {
      get entity() {
        throw new Error('no')
      },
    },
    { services: Array.from({ length: 5000 }, () => ({ type: 'website' })) },
    { entity: { name: 'x'.repeat(1_000_000), nature: 'enterprise' } },
  ]
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()

  it.each([...hostile, revoked.proxy].map((value, index) => [index, value] as const))('%i never throws', (_, value) => {
    expect(() => checkIcpFiling(value)).not.toThrow()
    expect(() => checkPublicSecurityFiling(value, { draft: true })).not.toThrow()
    expect(checkIcpFiling(value).ok).toBe(false)
  })

  it('any JSON in any field never throws', () => {
    const paths = leaves(readFiling('icp-enterprise-app'))
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
        (path, value) => {
          const filing = filingOf({ name: '', base: 'icp-enterprise-app', errors: [], set: { [path]: value } })
          expect(() => checkIcpFiling(filing, { today })).not.toThrow()
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** Dotted paths of every leaf. */
function leaves(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, prefix === '' ? key : `${prefix}.${key}`))
}

describe('the names of the divisions', () => {
  const mismatches = (issues: readonly Issue[]) =>
    issues.filter(({ code }) => code === 'postal_address.mismatch').map(({ severity, params }) => [severity, params])

  it.each([
    ['icp-enterprise-website', checkIcpFiling],
    ['public-security-enterprise-website', checkPublicSecurityFiling],
  ] as const)('%s: its address is compared with its division', (name, judge) => {
    const filing = structuredClone(readFiling(name)) as { entity: { divisionCode: string; address: string } }
    const said = (address: string, options = {}) => {
      filing.entity.address = address
      return mismatches(judge(filing, { today, ...options }).issues)
    }
    const divisions = divisionNames
    filing.entity.divisionCode = '110102'
    expect(said('北京市宣武区广安门内大街1号', { divisions })).toEqual([])
    expect(said('海淀区中关村大街27号', { divisions })).toEqual([['warning', { part: 'division' }]])
    expect(said('海淀区中关村大街27号')).toEqual([])
    expect(said('广东省深圳市南山区科苑路1号', { divisions })).toEqual([['error', { part: 'province' }]])
    filing.entity.divisionCode = '119999'
    expect(said('海淀区中关村大街27号', { divisions })).toEqual([])
  })

  it('reach the zod models', () => {
    const filing = structuredClone(readFiling('icp-enterprise-website')) as { entity: { address: string } }
    filing.entity.address = '广东省深圳市南山区科苑路1号'
    expect(icpFiling({ today }).safeParse(filing).success).toBe(true)
    expect(icpFiling({ today, divisions: divisionNames }).safeParse(filing).success).toBe(false)
  })

  it('that are none are told in one sentence', () => {
    for (const divisions of [1, 'beian/divisions', {}, { namesOf: 1 }]) {
      expect(() => checkIcpFiling({}, { divisions } as never)).toThrow(/^beian: the option 'divisions'/)
    }
    expect(() => checkIcpFiling({}, { divisions: null } as never)).not.toThrow()
  })
})
