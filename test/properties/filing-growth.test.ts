import { describe, expect, it } from 'vitest'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { domainTemplate, icpFiling, publicSecurityFiling } from '../../src/schema/filing.ts'
import { issuesOf } from '../../src/schema/kit.ts'
import { today } from '../filing/cases.ts'
import { type FormList, formLists } from './filing-lists.ts'
import { workOf } from './work.ts'

const MOST = 200
const walkers = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
}
const models = {
  icp: icpFiling({ today }),
  'public-security': publicSecurityFiling({ today }),
  'domain-template': domainTemplate({ today }),
}

const many = (list: FormList, count: number): unknown[] => new Array(count).fill(list.item)

const check = ({ form }: FormList, filing: unknown) => walkers[form](filing, { today })

const written = (issues: readonly Issue[]) => issues.map(({ path, code }) => `${path.join('.')} ${code}`)

/** A list that tells how often its items are asked for. */
function counting(items: unknown[]): { readonly list: unknown; readonly asked: () => number } {
  let asked = 0
  const list = new Proxy(items, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) asked++
      return Reflect.get(target, key)
    },
  })
  return { list, asked: () => asked }
}

/** How much more one doubling costs, over two of them. */
const perDoubling = (quarter: number, full: number): number => Math.sqrt(full / quarter)

it('knows the lists of both forms', () => {
  const paths = new Set(formLists.map(({ form, path }) => `${form} ${path}`))
  for (const path of [
    'icp services',
    'icp services.0.contents',
    'icp services.0.languages',
    'icp services.0.preApprovals',
    'icp services.0.domains',
    'icp services.0.platforms',
    'icp services.0.platforms.0.domains',
    'public-security service.otherDomains',
    'public-security service.preApprovals',
    'public-security service.languages',
    'public-security service.platforms',
  ]) {
    expect(paths).toContain(path)
  }
})

describe.each(formLists.map((list) => [`${list.form} ${list.path}`, list] as const))('%s', (_, list) => {
  it('of 200,000 items has its first 200 judged by every rule, and one finding says so', () => {
    const whole = check(list, list.filingWith(many(list, 200_000))).issues
    const judged = check(list, list.filingWith(many(list, MOST))).issues
    const tooLarge = whole.filter(({ code, path }) => code === 'field.too_large' && path.join('.') === list.path)
    expect(tooLarge.map(({ params }) => params)).toEqual([{ maximum: MOST, actual: 200_000 }])
    expect(whole.filter((issue) => !tooLarge.includes(issue))).toEqual(judged)
  })

  it('is asked for 200 items, however many there are', () => {
    const { list: items, asked } = counting(many(list, 1000))
    check(list, list.filingWith(items))
    expect(asked()).toBe(MOST)
  })

  it('stays as it is, frozen or not', () => {
    const filing = deepFrozen(list.filingWith(many(list, 300)))
    const before = JSON.stringify(filing)
    expect(() => check(list, filing)).not.toThrow()
    models[list.form].safeParse(filing)
    expect(JSON.stringify(filing)).toBe(before)
  })

  it('costs the walker at most 2.6 times as much where it is twice as long, and nothing more beyond 200', () => {
    const [quarter, full, thousand] = [50, MOST, 200_000].map((count) => {
      const filing = list.filingWith(many(list, count))
      return workOf(() => check(list, filing))
    })
    expect(perDoubling(quarter!, full!)).toBeLessThan(2.6)
    expect(thousand! / full!).toBeLessThan(1.5)
  })

  it('gives the same errors by the zod model, which looks no further either', () => {
    const filing = list.filingWith(many(list, 200_000))
    const errors = check(list, filing).issues.filter(({ severity }) => severity === 'error')
    const { error } = models[list.form].safeParse(filing)
    expect(written(issuesOf(error!, filing)).sort()).toEqual([...new Set(written(errors))].sort())
    const [full, thousand] = [MOST, 200_000].map((count) => {
      const longer = list.filingWith(many(list, count))
      return workOf(() => models[list.form].safeParse(longer), '')
    })
    expect(thousand! / full!).toBeLessThan(1.5)
  })
})

describe('lists in lists', () => {
  const contents = Array.from({ length: MOST }, () => 'organization-portal')
  const filing = (count: number) => ({
    entity: { nature: 'individual' },
    services: Array.from({ length: count }, () => ({ type: 'website', name: '中国', contents })),
  })

  it('give findings by the ten thousand in a time that grows with them', () => {
    const [quarter, full] = [50, MOST].map((count) => {
      const one = filing(count)
      return workOf(() => checkIcpFiling(one, { today }))
    })
    expect(perDoubling(quarter!, full!)).toBeLessThan(2.6)
  })

  it('are in one section each, in the order of the form', () => {
    const { issues, sections } = checkIcpFiling(filing(MOST), { today })
    expect(issues.length).toBeGreaterThan(70_000)
    expect(sections.flatMap((section) => section.issues).length).toBe(issues.length)
    const services = sections.map(({ path }) => path.join('.')).filter((path) => /^services\.\d+$/.test(path))
    expect(services).toEqual(Array.from({ length: MOST }, (_, index) => `services.${index}`))
  })
})

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFrozen(inner)
  }
  return value
}
