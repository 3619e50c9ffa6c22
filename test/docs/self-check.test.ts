import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dividedFiling } from '../../docs/.vitepress/theme/check/judge-filing.ts'
import { judgedPage } from '../../docs/.vitepress/theme/check/judge-page.ts'
import { ASSUMED, judgeValue, kindsOf } from '../../docs/.vitepress/theme/check/live-value.ts'
import { type SampleChoice, sampleFiling } from '../../docs/.vitepress/theme/check/sample-filing.ts'
import {
  fragmentOf,
  GROUNDS,
  NOTHING_SHARED,
  SERVICES,
  sharedIn,
  TABS,
} from '../../docs/.vitepress/theme/check/share.ts'
import { withoutRow, withValue } from '../../docs/.vitepress/theme/check/written-filing.ts'
import { applySuggestions, keysOf } from '../../src/index.ts'
import { createSamples } from '../../src/testing.ts'

const READER = { tongue: 'zh', advice: true, today: '' } as const
const SAMPLE: SampleChoice = {
  form: 'icp',
  seed: 7,
  nature: 'enterprise',
  service: 'website',
  provinceCode: '44',
  mistakes: true,
}

const choices = fc.record({
  form: fc.constantFrom('icp', 'public-security'),
  seed: fc.nat(999_999),
  nature: fc.constantFrom(...keysOf('nature')),
  service: fc.constantFrom('website', 'app'),
  provinceCode: fc.constantFrom('', ...keysOf('server-location')),
  mistakes: fc.boolean(),
}) as fc.Arbitrary<SampleChoice>

describe('the link to the self-check', () => {
  it('gives the state that was shared', () => {
    const shared = fc.record({
      tab: fc.constantFrom(...TABS),
      advice: fc.boolean(),
      today: fc.constantFrom('', '2026-11-28'),
      provinceCode: fc.constantFrom('', ...keysOf('server-location')),
      nature: fc.constantFrom(...keysOf('nature')),
      service: fc.constantFrom(...SERVICES),
      grounds: fc.subarray([...GROUNDS]),
      sample: fc.option(choices, { nil: undefined }),
    })
    fc.assert(
      fc.property(shared, (state) => {
        expect(sharedIn(fragmentOf(state))).toEqual(state)
      }),
    )
  })

  it('takes nothing from a link but choices', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('tab', 'nature', 'province', 'today', 'sample', 'grounds'),
        (text, key) => {
          const fragment = `#${new URLSearchParams({ [key]: text })}`
          expect(fragmentOf(sharedIn(fragment))).toBe(fragmentOf(sharedIn(fragmentOf(sharedIn(fragment)))))
        },
      ),
    )
    expect(sharedIn('#tab=11010519491231002X&nature=张三&province=99&sample=icp.1.x.website.44')).toEqual(
      NOTHING_SHARED,
    )
  })
})

describe('a filing on the page', () => {
  it('has nothing to object to in a sample, and tells the mistakes that were put in', async () => {
    const right = await dividedFiling({ ...READER, filing: sampleFiling({ ...SAMPLE, mistakes: false }) })
    expect(right.ok).toBe(true)
    const wrong = await dividedFiling({ ...READER, filing: sampleFiling(SAMPLE) })
    const codes = wrong.sections.flatMap(({ findings }) => findings.map(({ issue }) => issue.code))
    expect(codes).toEqual(expect.arrayContaining(['domain.wrong_kind', 'email.unknown', 'mobile_phone.length']))
  })

  it('is rid of a finding whose suggestion was followed', async () => {
    const filing = sampleFiling(SAMPLE)
    const { sections } = await dividedFiling({ ...READER, filing })
    const found = sections.flatMap(({ findings }) => findings).filter(({ suggestion }) => suggestion !== undefined)
    expect(found.length).toBeGreaterThan(1)
    for (const { issue } of found) {
      const mended = await dividedFiling({ ...READER, filing: applySuggestions(filing, [issue], { remarks: true }) })
      const left = mended.sections.flatMap(({ findings }) => findings)
      expect(
        left.some((other) => other.issue.code === issue.code && String(other.issue.path) === String(issue.path)),
      ).toBe(false)
    }
  })

  it('says in both languages why a text cannot be read', async () => {
    expect((await dividedFiling({ ...READER, text: '{"entity": ' })).unusable).toContain('JSON')
    expect((await dividedFiling({ ...READER, tongue: 'en', text: 'a: [1' })).unusable).toContain('YAML')
  })

  it('reads a table of labels', async () => {
    const { sections } = await dividedFiling({ ...READER, text: '域名,https://qingzhu.cn/\n网站名称,青竹商城' })
    const codes = sections.flatMap(({ findings }) => findings.map(({ issue }) => issue.code))
    expect(codes).toContain('domain.wrong_kind')
  })

  it('is written into without touching what was there', () => {
    const filing = { services: [{ name: 'a' }, { name: 'b' }] }
    expect(withValue(filing, ['services', 1, 'domain'], 'c')).toEqual({
      services: [{ name: 'a' }, { name: 'b', domain: 'c' }],
    })
    expect(withValue({}, ['services', 0, 'name'], 'a')).toEqual({ services: [{ name: 'a' }] })
    expect(withoutRow(filing, ['services', 0])).toEqual({ services: [{ name: 'b' }] })
    expect(filing).toEqual({ services: [{ name: 'a' }, { name: 'b' }] })
  })
})

describe('a page', () => {
  it('is told where something is wrong, and given as it would be mended', () => {
    const { findings, diff, fixed } = judgedPage({
      ...READER,
      html: '<footer>\n京ICP备16020626号-8</footer>',
      provinceCode: '',
      icp: '',
      publicSecurity: '',
    })
    expect(findings.map(({ label }) => label)).toEqual(['第2行第1列'])
    expect(diff).toContain('-京ICP备16020626号-8</footer>')
    expect(fixed).toContain('href="https://beian.miit.gov.cn/"')
  })
})

describe('the field of the home page', () => {
  it('says of a person’s number the province, and nothing else of the person', async () => {
    const id = createSamples(3).residentId({ birthDate: '1990-05-01' })
    const judged = await judgeValue(id, 'zh')
    expect(judged).toMatchObject({ kind: 'resident-id', ok: true, text: id, findings: [] })
    expect(judged?.facts).toMatch(/^[\u4e00-\u9fff]{2,3}$/)
    expect(judged?.facts).not.toMatch(/男|女|\d/)
  })

  it('judges a text as any kind that may be chosen, in both languages', async () => {
    for (const tongue of ['zh', 'en'] as const) {
      for (const { value } of kindsOf(tongue)) {
        const judged = await judgeValue('？', tongue, value)
        expect(judged?.kind).toBe(value)
        expect(
          judged?.findings.every(({ issue }) => !issue.code.startsWith('context.')),
          value,
        ).toBe(true)
      }
    }
    expect(ASSUMED.nature).toBe('enterprise')
  })

  it('offers what was meant', async () => {
    expect((await judgeValue('11010519491231O02X', 'zh'))?.meant).toBe('11010519491231002X')
  })
})
