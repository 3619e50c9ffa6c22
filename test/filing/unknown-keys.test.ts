import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../src/data/forms/fields.ts'
import type { ShapeName } from '../../src/data/forms/ids.ts'
import { shapes } from '../../src/data/forms/table.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { type Issue, loggable } from '../../src/foundation/issue.ts'
import { slipsBetween } from '../../src/foundation/nearest.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { domainTemplate, icpFiling, publicSecurityFiling } from '../../src/schema/filing.ts'
import { issuesOf } from '../../src/schema/kit.ts'
import { matchingOf, workOf } from '../properties/work.ts'
import { changed, formOf, readFiling, today } from './cases.ts'
import { stepsOf } from './places.ts'
import { expectRow, type Row } from './rows.ts'
import { unknownKeyRows } from './unknown-keys.rows.ts'

const check = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}

describe('keys that the form does not have', () => {
  const byBase = new Map<string, Row[]>()
  for (const row of unknownKeyRows) byBase.set(row.base, [...(byBase.get(row.base) ?? []), row])

  it.each([...byBase])('%s', (_, rows) => {
    for (const row of rows) expectRow(row)
  })

  const byKey: readonly [string, string][] = [...new Set(Object.keys(shapes))].flatMap((name) =>
    fieldsOf(name as ShapeName).map(({ key }): [string, string] => [name, key]),
  )

  it('of the form itself are never near to each other: filled in rightly, none is taken for a slip', () => {
    expect(Math.max(...byKey.map(([, key]) => key.length))).toBeLessThan(38)
    for (const [name, key] of byKey) {
      const others = byKey.filter(([shape, other]) => shape === name && other !== key)
      const near = others.filter(([, other]) => slipsBetween(key.toLowerCase(), other.toLowerCase(), 1) <= 1)
      expect(near, `${name}.${key}`).toEqual([])
    }
  })
})

describe('advice on keys', () => {
  const bases = ['icp-enterprise-website', 'icp-individual-website', 'public-security-enterprise-app', 'icp-complete']
  const keys = [...new Set(Object.values(shapes).flatMap((shape) => Object.keys(shape)))]
  const slip = fc
    .tuple(fc.constantFrom(...keys), fc.nat(30), fc.constantFrom('', 'x', '_', 'S', '7'))
    .map(([key, at, put]) => key.slice(0, at) + put + key.slice(at + 1))
  const owners = [
    '',
    'entity.',
    'entity.principal.',
    'entity.document.',
    'services.0.',
    'service.',
    'services.0.access.',
  ]
  const additions = fc.array(
    fc.tuple(fc.constantFrom(...owners), slip, fc.constantFrom<unknown>('x', 5, [], {}, true)),
    {
      maxLength: 6,
    },
  )
  const foreign = fc.tuple(fc.constantFrom(...bases), additions).map(([base, added]) => {
    const filing = readFiling(base)
    const known = new Set(keys)
    for (const [owner, key, value] of added) {
      if (known.has(key) || key === '' || key.includes('.')) continue
      if (owner.startsWith('service') && !(owner.split('.')[0]! in filing)) continue
      changed(filing, { [owner + key]: value })
    }
    return { base, filing }
  })

  it('never changes a verdict, nor anything else that is said', () => {
    fc.assert(
      fc.property(foreign, ({ base, filing }) => {
        const plain = check[formOf(base)](readFiling(base), { today })
        const report = check[formOf(base)](filing, { today })
        expect(report.ok).toBe(plain.ok)
        expect(verdictOf(report)).toBe(verdictOf(plain))
        expect(report.issues.filter(({ code }) => code !== 'key.unknown')).toEqual(plain.issues)
        expect(report.sections.flatMap(({ issues }) => issues)).toHaveLength(report.issues.length)
        for (const { severity, code } of report.issues) expect(severity === 'advice').toBe(code === 'key.unknown')
      }),
      { numRuns: 200 },
    )
  })

  it('is given once for a field, and only for a key that is the field’s but for two letters', () => {
    const fold = (key: string) => key.replace(/[-_\s]/g, '').toLowerCase()
    fc.assert(
      fc.property(foreign, ({ base, filing }) => {
        const { issues } = check[formOf(base)](filing, { today })
        const found = issues.filter((issue): issue is Issue<'key.unknown'> => issue.code === 'key.unknown')
        const meant = found.map(({ path, params }) => [...path.slice(0, -1), params.expected].join('.'))
        expect(new Set(meant).size).toBe(meant.length)
        for (const { path, params } of found) {
          expect(slipsBetween(fold(String(path[path.length - 1])), fold(params.expected), 2)).toBeLessThanOrEqual(2)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is an error by the walker and by the zod model alike where the caller wants it so', () => {
    const severity = { 'key.unknown': 'error' } as const
    const models = {
      icp: icpFiling({ today, severity }),
      'public-security': publicSecurityFiling({ today, severity }),
      'domain-template': domainTemplate({ today, severity }),
    }
    const written = (issues: readonly Issue[]) =>
      issues
        .filter(({ code }) => code === 'key.unknown')
        .map(({ path, params }) => `${path.join('.')} ${JSON.stringify(params)}`)
        .sort()
    for (const { base, set, draft } of unknownKeyRows.filter((_, index) => index % 7 === 0)) {
      if (draft === true) continue
      const filing = changed(readFiling(base), set)
      const report = check[formOf(base)](filing, { today, severity })
      const parsed = models[formOf(base)].safeParse(filing)
      expect(parsed.success).toBe(report.ok)
      expect(parsed.success ? [] : written(issuesOf(parsed.error, filing))).toEqual(written(report.issues))
    }
    const plain = changed(readFiling('icp-enterprise-website'), { 'entity.remark': 'x' })
    expect(icpFiling({ today }).safeParse(plain).success).toBe(true)
    expect(models.icp.safeParse(plain).success).toBe(false)
    expect(checkIcpFiling(plain, { today, severity: { 'key.unknown': 'off' } }).issues).toEqual([])
  })

  it('says nothing of what stands under the key, nor of keys that are somebody’s data', () => {
    const secrets = ['11010519491231002X', '13911012025', '王小明', 'wang@qingzhu.cn', 'mobile13911012025']
    const filing = readFiling('icp-enterprise-website') as { entity: Record<string, unknown> }
    for (const secret of secrets) filing.entity[secret] = secret
    filing.entity.remark = secrets.join()
    const { issues } = checkIcpFiling(filing, { today })
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['entity.remark'])
    const told = JSON.stringify([issues, issues.map((issue) => [describeIssue(issue), loggable(issue)])])
    for (const secret of secrets) expect(told).not.toContain(secret)
  })

  it('stands in the section of its owner, beside the field that is meant', () => {
    const filing = changed(readFiling('icp-enterprise-website'), {
      'entity.principal.mobile': undefined,
      'entity.principal.mobiel': '13911012025',
      'entity.principal.email': 'x',
      service: [],
    })
    const sections = checkIcpFiling(filing, { today }).sections.map(({ path, issues }) => [
      path.join('.'),
      issues.map((issue) => issue.path.join('.')),
    ])
    expect(sections).toEqual([
      ['entity.principal', ['entity.principal.mobile', 'entity.principal.mobiel', 'entity.principal.email']],
    ])
  })
})

describe('hostile keys', () => {
  const told = (filing: unknown) =>
    checkIcpFiling(filing, { today, draft: true }).issues.map(({ path }) => path.join('.'))

  it('that are symbols, inherited, or names of Object.prototype do no harm', () => {
    const entity = Object.assign(Object.create({ remark: 'x' }), { [Symbol('remark')]: 'x', hasOwnProperty: 'x' })
    Object.defineProperty(entity, 'Remarks', { value: 'x', enumerable: false })
    expect(told({ entity })).toEqual([])
    const parsed = JSON.parse('{ "entity": { "__proto__": { "remarks": 1 }, "constructor": "x", "remrks": "x" } }')
    expect(told(parsed)).toEqual(['entity.remrks'])
    const report = checkIcpFiling(parsed, { today, draft: true })
    expect(report.ok && Object.keys(report.value.entity)).toEqual(['__proto__', 'constructor', 'remrks'])
  })

  it('whose getters throw, or answer differently, are read once', () => {
    let asked = 0
    const entity = {
      get remark() {
        asked++
        return asked === 1 ? 'x' : { toString: () => 'y' }
      },
      get investr(): string {
        throw new Error('no')
      },
    }
    expect(told({ entity })).toEqual(['entity.remark'])
    expect(asked).toBeLessThanOrEqual(2)
    const refusing = new Proxy({}, { ownKeys: () => Reflect.ownKeys({ remark: 1 }), get: () => 'x' })
    expect(() => told({ entity: refusing })).not.toThrow()
  })

  it('of any length cost nothing', () => {
    const cost = (key: string) => {
      const filing = { entity: { [key]: 'x' } }
      return workOf(() => told(filing)) + matchingOf(() => told(filing)).characters
    }
    expect(cost('r'.repeat(1_000_000))).toBeLessThanOrEqual(cost('r'.repeat(39)))
    expect(told({ entity: { [`${'_'.repeat(1_000_000)}remark`]: 'x' } })).toEqual([])
  })

  it('by the hundred cost as many times as much; of more than 200 in one object the rest is not looked at', () => {
    const filing = (count: number) => {
      const entity: Record<string, string> = {}
      for (let index = 0; index < count; index++) entity[`remarx${String.fromCharCode(0x4e00 + index)}`] = 'x'
      return { entity }
    }
    const [quarter, full] = [50, 200].map((count) => {
      const one = filing(count)
      return workOf(() => told(one))
    })
    expect(Math.sqrt(full! / quarter!)).toBeLessThan(2.2)
    const late = filing(300)
    late.entity.remark = 'x'
    expect(told(late)).toEqual(['entity.remarx一'])
    const none = filing(1)
    none.entity.remark = 'x'
    expect(told(none)).toEqual(['entity.remark'])
  })

  it('in every item of a long list cost as many times as much', () => {
    const filing = (count: number) => ({
      services: Array.from({ length: count }, () => ({ type: 'website', Nmae: 'x', ip_only: true, note: 'x' })),
    })
    const [quarter, full] = [50, 200].map((count) => {
      const one = filing(count)
      return workOf(() => told(one))
    })
    expect(Math.sqrt(full! / quarter!)).toBeLessThan(2.6)
    expect(told(filing(2))).toEqual(['services.0.Nmae', 'services.0.ip_only', 'services.1.Nmae', 'services.1.ip_only'])
    expect(stepsOf('services.0.Nmae')).toEqual(['services', 0, 'Nmae'])
  })
})
