import { describe, expect, it } from 'vitest'
import { applySuggestions } from '../../src/filing/apply-suggestions.ts'
import { checkIcpFiling, checkPublicSecurityFiling } from '../../src/filing/check-filing.ts'
import { changed, readFiling, today, valueAt } from './cases.ts'

const base = 'icp-enterprise-website'
const check = (place: string, value: unknown) => {
  const filing = changed(readFiling(base), { [place]: value })
  return { filing, ...checkIcpFiling(filing, { today }) }
}

describe('what stands in a choice or a word in place of its key', () => {
  it.each([
    ['entity.nature', '企业', 'enterprise'],
    ['entity.nature', 4, 'enterprise'],
    ['entity.nature', '4', 'enterprise'],
    ['entity.nature', 'Enterprise', 'enterprise'],
    ['kind', '首次备案', 'first'],
    ['entity.document.type', '营业执照', 'business-license'],
    ['services.0.access.mode', '云接入', 'cloud'],
    ['services.0.principal', '同主体负责人', 'entity'],
    ['form', 'icp', 'icp/1'],
    ['form', undefined, 'icp/1'],
    ['services.0.domain', ['qingzhu.cn'], 'qingzhu.cn'],
    ['entity.divisionCode', 110108, '110108'],
  ])('%s: %j is refused, and what was meant is suggested', (place, value, meant) => {
    const { filing, issues } = check(place, value)
    const at = issues.filter(({ path, severity }) => path.join('.') === place && severity === 'error')
    expect(at.map(({ suggestion }) => suggestion)).toEqual([{ kind: 'text', text: meant }])
    const mended = applySuggestions(filing, at)
    expect(valueAt(mended as never, ...place.split('.').map((step) => (step === '0' ? 0 : step)))).toBe(meant)
  })

  it.each(['entity.principal.mobile', 'entity.principal.emergencyPhone'])(
    '%s: a number that is none is refused as any other',
    (place) => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -0, 1.5]) {
        const found = check(place, value).issues.filter(({ path }) => path.join('.') === place)
        expect(found.map(({ code }) => code)).toEqual(['field.type'])
      }
    },
  )

  it('is told without a suggestion where nothing is sure', () => {
    for (const [place, value] of [
      ['entity.nature', '公司'],
      ['entity.nature', 99],
      ['services.0.principal', '王青竹'],
      ['entity.document.number', Number('91110108551385082')],
      ['services.0.domain', ['qingzhu.cn', 'lingyun.net']],
      ['form', 'public-security/1'],
    ] as const) {
      const found = check(place, value).issues.filter(({ path }) => path.join('.') === place)
      expect(found.length, place).toBe(1)
      expect(found[0], place).not.toHaveProperty('suggestion')
    }
    const filing = changed(readFiling('public-security-enterprise-website'), {
      'service.securityPrincipal': '同网站负责人',
    })
    expect(checkPublicSecurityFiling(filing, { today }).issues.map(({ suggestion }) => suggestion)).toContainEqual({
      kind: 'text',
      text: 'principal',
    })
  })
})

describe('what pickers give', () => {
  it.each([
    ['provinceCode', '北京', '11'],
    ['provinceCode', '北京市', '11'],
    ['services.0.access.provinceCode', '广西壮族自治区', '45'],
    ['entity.divisionCode', ['11', '1101', '110108'], '110108'],
    ['entity.divisionCode', ['110000', 110108], '110108'],
    ['entity.divisionCode', '110108000000', '110108'],
    ['entity.divisionCode', '110108001', '110108'],
    ['entity.principal.document.validity', ['2020-03-12', '2040-03-12'], { from: '2020-03-12', until: '2040-03-12' }],
    [
      'entity.principal.document.validity',
      [new Date('2020-03-11T16:00:00Z'), '2040-03-12'],
      { from: '2020-03-12', until: '2040-03-12' },
    ],
    ['entity.principal.document.validity', '2020.03.12至长期', { from: '2020-03-12', until: 'long-term' }],
  ])('%s: %j is taken', (place, value, canonical) => {
    const { issues, ...report } = check(place, value)
    expect(issues.filter(({ code }) => /^(?:field|division)\.(?!mismatch)/.test(code))).toEqual([])
    if ('value' in report) {
      const steps = place.split('.').map((step) => (step === '0' ? 0 : step))
      expect(valueAt(report.value as never, ...steps)).toEqual(canonical)
    }
  })
})
