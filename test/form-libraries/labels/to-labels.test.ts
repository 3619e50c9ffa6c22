import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../../../src/data/enumerations/enumeration.ts'
import { formOf } from '../../../src/data/forms/form-of.ts'
import type { FormName } from '../../../src/data/forms/ids.ts'
import { fromLabels } from '../../../src/form-libraries/labels/from-labels.ts'
import { toLabels } from '../../../src/form-libraries/labels/to-labels.ts'
import { en } from '../../../src/locale/en.ts'
import { zhCN } from '../../../src/locale/zh-CN.ts'
import { zhTW } from '../../../src/locale/zh-TW.ts'
import { createSamples } from '../../../src/testing/samples.ts'
import { mistakenOf, readMistakes, readRight } from '../../properties/gallery.ts'

const folder = new URL('../../fixtures/filings/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'cases.json')
  .map((name) => ({ name, filing: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object }))
const filings = [...fixtures, ...readRight()]
const locales = [zhCN, zhTW, en]

function expectBack(filing: unknown, locale: (typeof locales)[number], form: FormName = formOf(filing)!): void {
  const rows = toLabels(filing, { locale, form })
  const labels = rows.map(([label]) => label)
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
  const back = fromLabels(form, rows)
  expect(back.issues).toEqual([])
  expect(back.rest).toEqual([])
  expect(back.filing).toEqual(filing)
}

describe.each(locales)('toLabels in $id', (locale) => {
  it.each(filings)('$name: fromLabels gives it back, no label stands twice', ({ filing }) => {
    expectBack(filing, locale)
  })

  it('gives samples back, of every nature and service, one after the other', () => {
    const services = keysOf('service-type')
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(...keysOf('nature')),
        fc.constantFrom(...services),
        (seed, nature, service) => {
          const samples = createSamples(seed)
          const filing = samples.icpFiling({ nature, service })
          const further = services.map((other) => samples.icpFiling({ nature, service: other }).services[0]!)
          expectBack(filing, locale)
          expectBack({ ...filing, services: [...filing.services, ...further, ...filing.services] }, locale)
          expectBack(samples.publicSecurityFiling({ nature }), locale)
        },
      ),
      { numRuns: 12 },
    )
  })
})

describe('toLabels', () => {
  it('gives back what is wrong with a filing, too', () => {
    const rights = readRight()
    for (const mistake of readMistakes()) {
      const filing = mistakenOf(mistake, rights) as { form?: string; service?: object }
      const form = formOf(filing) ?? (filing.service === undefined ? 'icp' : 'public-security')
      const back = fromLabels(form, toLabels(filing, { form })).filing
      // What is blank has no row.
      expect(withoutBlanks(back), mistake.name).toEqual(withoutBlanks(filing))
    }
  })

  it('puts the section in front where a label stands twice, and says which of several services', () => {
    const principal = { name: '刘青竹', mobile: '13911012025' }
    const website = { type: 'website', domain: 'qingzhu.cn', principal }
    const rows = toLabels({
      form: 'icp/1',
      entity: { principal },
      services: [website, website, { type: 'app', principal }],
    })
    expect(rows.map(([label]) => label)).toEqual([
      '表单版本',
      '主体负责人-负责人姓名',
      '主体负责人-手机号码',
      '网站1-服务类型',
      '网站1-域名',
      '网站1-网站负责人-负责人姓名',
      '网站1-网站负责人-手机号码',
      '网站2-服务类型',
      '网站2-域名',
      '网站2-网站负责人-负责人姓名',
      '网站2-网站负责人-手机号码',
      'APP-服务类型',
      'APP-APP负责人-负责人姓名',
      'APP-APP负责人-手机号码',
    ])
  })

  it('writes options, switches, words and provinces by name', () => {
    const filing = {
      form: 'public-security/1',
      account: 'organization',
      entity: { principal: { document: { validity: { until: 'long-term' } } } },
      service: {
        type: 'website',
        interactive: false,
        contents: ['blog', 'other'],
        principal: 'entity',
        opinionGuide: 'principal',
      },
      acknowledged: true,
    }
    expect(toLabels(filing).slice(1)).toEqual([
      ['账户类型', '法人用户'],
      ['负责人证件-有效期截止日', '长期'],
      ['申请类型', '网站'],
      ['是否提供互联网交互服务', '否'],
      ['服务类型', '博客/个人空间、其他'],
      ['网站负责人', '与主体负责人相同'],
      ['舆情引导员', '与服务负责人相同'],
      ['已阅读告知书', '是'],
    ])
    expect(toLabels({ form: 'icp/1', provinceCode: '44' }, { locale: en })).toContainEqual([
      'Province of the filing',
      'Guangdong',
    ])
  })

  it('writes dates of pickers, lists of lines, and numbers', () => {
    const services = [
      { type: 'website', ipRanges: ['1.2.3.4', '1.2.3.5'], resource: { expiresOn: new Date('2028-03-01') } },
    ]
    expect(toLabels({ form: 'icp/1', services }).slice(2)).toEqual([
      ['网站IP地址', '1.2.3.4、1.2.3.5'],
      ['云资源到期日', '2028-03-01T00:00:00.000Z'],
    ])
  })

  it('takes anything, and names the fix where the form is none', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    for (const input of [
      undefined,
      null,
      1,
      'a',
      [],
      [1],
      hostile,
      { services: hostile },
      { services: [hostile, null, 1] },
    ]) {
      expect(() => toLabels(input)).not.toThrow()
    }
    expect(() => toLabels({}, { form: 'miit' as 'icp' })).toThrow(RangeError)
    expect(toLabels({ form: 'icp/1' }, null as never)).toEqual([['表单版本', 'icp/1']])
  })

  it('grows with the filing, not with its square', () => {
    const service = { type: 'website', name: '青竹', principal: 'entity' }
    let reads = 0
    const counted = new Proxy(service, {
      get: (target, key) => {
        reads++
        return Reflect.get(target, key)
      },
    })
    const readsOf = (count: number): number => {
      reads = 0
      toLabels({ form: 'icp/1', services: Array.from({ length: count }, () => counted) })
      return reads
    }
    expect(readsOf(100)).toBeLessThanOrEqual(readsOf(50) * 2.6)
  })
})

/** Without what counts as not filled in, and what is empty then. */
function withoutBlanks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutBlanks)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === '' || inner === null || inner === undefined ? [] : [[key, withoutBlanks(inner)]],
    ),
  )
}
