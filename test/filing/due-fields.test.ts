import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import { dueFields, fieldsNamed } from '../../src/filing/due-fields.ts'
import type { PathStep } from '../../src/foundation/issue.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { filingOf, readFiling, today } from './cases.ts'

const SITE = 'icp-enterprise-website'

/** A filing of a kind with every object that the paths lead into, and nothing in them. */
function emptyAlong(paths: readonly (readonly PathStep[])[], kind: string, type: string): Record<string, unknown> {
  const filing: Record<PathStep, unknown> = { form: 'icp/1', kind, entity: { nature: 'individual' } }
  for (const path of paths) {
    let owner = filing
    for (const [index, step] of path.slice(0, -1).entries()) {
      owner[step] ??= typeof path[index + 1] === 'number' ? [] : {}
      owner = owner[step] as Record<PathStep, unknown>
    }
  }
  const [service] = (filing.services ?? []) as Record<string, unknown>[]
  if (service !== undefined) service.type = type
  return filing
}

describe('the fields that are due', () => {
  it('are exactly those that a check misses, for each kind and type of service', () => {
    for (const kind of keysOf('filing-kind')) {
      for (const service of keysOf('service-type')) {
        // An individual's, with no type of document chosen: what cards have is not due yet.
        const due = dueFields(kind, service, 'individual').filter(
          ({ field, when }) => field !== 'icp.kind' && field !== 'icp-entity.nature' && when !== 'resident-id',
        )
        const filing = emptyAlong(
          due.map(({ path }) => path),
          kind,
          service,
        )
        const missed = checkIcpFiling(filing).issues.filter(({ code }) => code === 'field.required')
        expect(
          missed.map(({ path }) => path.join('.')),
          `${kind} ${service}`,
        ).toEqual(due.map(({ path }) => path.join('.')))
      }
    }
  })

  it('are all there in a filing that passes, and each is missed when it goes', () => {
    const whole = readFiling(SITE)
    for (const { path, when } of dueFields('first', 'website', 'enterprise')) {
      expect(valueAt(whole, path), path.join('.')).toBeDefined()
      const without = filingOf({ base: SITE, remove: [path.join('.')] })
      const missed = checkIcpFiling(without, { today }).issues.filter(
        (issue) => issue.code === 'field.required' && issue.path.join('.') === path.join('.'),
      )
      expect(missed, `${path.join('.')} ${when}`).toHaveLength(1)
    }
  })

  it('have labels', () => {
    for (const kind of keysOf('filing-kind')) {
      for (const service of keysOf('service-type')) {
        for (const { field } of dueFields(kind, service, undefined)) expect(zhCN.fields[field], field).toMatch(/./)
      }
    }
  })

  it('say where something else decides, unless the nature does', () => {
    const conditions = (nature?: 'individual' | 'enterprise') =>
      new Set(dueFields('first', 'website', nature).map(({ when }) => when))
    expect(conditions()).toEqual(new Set([undefined, 'individual', 'resident-id', 'domain']))
    expect(conditions('enterprise')).toEqual(new Set([undefined, 'resident-id', 'domain']))
    const validity = ['entity.document.validity.from', 'entity.document.validity.until']
    const due = dueFields('first', 'website', 'individual').map(({ path }) => path.join('.'))
    expect(due).toEqual(expect.arrayContaining(validity))
  })

  it('are the numbers alone where the entity is cancelled', () => {
    const due = dueFields('cancel-entity', 'website', undefined).map(({ path }) => path.join('.'))
    expect(due).toEqual(['kind', 'provinceCode', 'entity.icpNumber'])
  })

  it('are found by their ids, where the type of service has them', () => {
    const domain = { path: ['services', 0, 'domain'], field: 'icp-website.domain' }
    expect(fieldsNamed(['icp-website.domain'], 'website')).toEqual([domain])
    expect(fieldsNamed(['icp-website.domain'], 'app')).toEqual([])
  })
})

function valueAt(filing: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PathStep, unknown> | undefined)?.[step], filing)
}
