import { describe, expect, it } from 'vitest'
import { parsePostalAddress } from '../../src/contact/postal-address/postal-address.ts'
import { checkIcpFiling } from '../../src/filing/check-filing.ts'
import type { Issue, IssueCode } from '../../src/foundation/issue.ts'
import { parseResidentId } from '../../src/identity/resident-id.ts'
import { describeIssue, describeSuggestion } from '../../src/locale/describe.ts'
import { en } from '../../src/locale/en.ts'
import type { Locale } from '../../src/locale/locale.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { parseIcpNumber } from '../../src/record/icp-number.ts'
import { readFiling, today } from '../filing/cases.ts'
import { sampleParams } from '../locale/sample-params.ts'

const codes = Object.keys(zhCN.issues) as IssueCode[]

const longestOf = (labels: object): string =>
  Object.entries(labels as Record<string, string>).sort(([, a], [, b]) => b.length - a.length)[0]![0]

/** The params with everything at its longest: counts of four digits, the longest label of each enumeration, long words. */
function longest(params: object, { options }: Locale): object {
  const labels: Record<string, string> = {
    nature: longestOf(options.nature),
    owner: longestOf(options.nature),
    type: longestOf(options['organization-document']),
    content: longestOf(options['service-content']),
  }
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (typeof value === 'number') return [key, 9999]
      if (key === 'expected' && Array.isArray(value) && typeof value[0] === 'number') return [key, [9999]]
      if (key === 'words') return [key, ['互联网新闻信息']]
      return [key, typeof value === 'string' ? (labels[key] ?? value) : value]
    }),
  )
}

describe.each([
  [zhCN, 28],
  [zhTW, 28],
  [en, 60],
] as const)('the short texts', (locale, most) => {
  const short = (code: string, params: object): string =>
    describeIssue({ code, severity: 'error', path: [], params } as unknown as Issue, locale, { short: true })

  it.each(codes)(`of %s in ${locale.id} have ${most} characters at most`, (code) => {
    for (const sample of sampleParams[code]) {
      const text = short(code, longest(sample, locale))
      expect([...text].length, text).toBeLessThanOrEqual(most)
      expect(text).toMatch(/^\S.*[^\s，；：。,;:.（(]$/)
      // Brackets and quotes are whole.
      for (const [open, close] of ['（）', '()', '“”']) {
        expect(text.split(open!).length, text).toBe(text.split(close!).length)
      }
    }
  })
})

describe('a short text', () => {
  it('says what is wrong, and leaves out what would not fit', () => {
    const issue = { code: 'resident_id.checksum', severity: 'error', path: [], params: {} } as unknown as Issue
    expect(describeIssue(issue, zhCN, { short: true })).toBe('身份证号码校验位不符，通常是某一位填错或相邻两位填反')
    expect(describeIssue(issue, en, { short: true })).toBe('The check character of the ID number does not match')
    expect(describeIssue(issue, zhCN, { short: false })).toBe(describeIssue(issue, zhCN))
    for (const options of [null, undefined, 5, 'short', { short: 'yes' }]) {
      expect(describeIssue(issue, zhCN, options as never)).toBe(describeIssue(issue, zhCN))
    }
  })

  it('is whole where it fits, and that of a locale of the caller, too', () => {
    const issue = { code: 'resident_id.required', severity: 'error', path: [], params: {} } as unknown as Issue
    expect(describeIssue(issue, zhCN, { short: true })).toBe('请填写身份证号码')
    const own = { id: 'xx', issues: { 'resident_id.required': () => `${'番号'.repeat(8)}，${'番号'.repeat(8)}` } }
    expect(describeIssue(issue, own, { short: true })).toBe('番号'.repeat(8))
  })
})

const text = parseIcpNumber('川ICP备09150084号').issues[0]!
const remark = parsePostalAddress('广东省深圳市南山区科技园').issues[0]!
const permit = checkServiceName('青竹新闻网', { service: 'website', nature: 'enterprise' }).issues.find(
  ({ suggestion }) => suggestion?.kind === 'permit',
)!
const key = checkIcpFiling({ form: 'icp/1', entity: { Name: '青竹' } }, { draft: true }).issues[0]!

describe('describeSuggestion', () => {
  it.each([
    ['text', text, '建议填写：蜀ICP备09150084号', '建議填寫：蜀ICP备09150084号', 'suggestion: 蜀ICP备09150084号'],
    [
      'remark',
      remark,
      '建议在备注中写明：通信地址已是最详细',
      '建議在備註中寫明：通信地址已是最详细',
      'add to the remarks: 通信地址已是最详细',
    ],
    ['key', key, '键名应为：name', '鍵名應為：name', 'the key should be: name'],
  ])('%s', (_, issue, chinese, taiwan, english) => {
    expect(describeSuggestion(issue)).toBe(chinese)
    expect(describeSuggestion(issue, zhCN)).toBe(chinese)
    expect(describeSuggestion(issue, zhTW)).toBe(taiwan)
    expect(describeSuggestion(issue, en)).toBe(english)
  })

  it('names permits in the words of the form', () => {
    const { permits } = permit.suggestion as {
      readonly permits: readonly (keyof (typeof zhCN.options)['pre-approval'])[]
    }
    expect(permits.length).toBeGreaterThan(0)
    for (const locale of [zhCN, zhTW, en]) {
      const told = describeSuggestion(permit, locale)
      for (const one of permits) expect(told).toContain(locale.options['pre-approval'][one])
    }
  })

  it('is silent where nothing is suggested, and where there is no finding', () => {
    expect(describeSuggestion(parseResidentId('1').issues[0]!)).toBeUndefined()
    for (const nothing of [undefined, null, 1, 'x', {}, { suggestion: null }, { suggestion: { kind: 'x' } }]) {
      expect(describeSuggestion(nothing as never)).toBeUndefined()
    }
  })

  it('lets a locale of the caller’s own say it differently', () => {
    expect(describeSuggestion(key, { id: 'ja', suggestions: { key: (name) => `${name} ですか` } })).toBe('name ですか')
    expect(describeSuggestion(remark, { id: 'ja' })).toBe('建议在备注中写明：通信地址已是最详细')
  })
})

describe('a finding on a choice', () => {
  const website = readFiling('icp-enterprise-website') as { entity: { document: object } }
  const found = (entity: object): Issue => {
    const filing = { ...website, entity: { ...website.entity, ...entity } }
    return checkIcpFiling(filing, { today }).issues.find(({ code }) => code === 'field.unknown')!
  }
  const document = { ...website.entity.document, type: '有效证照' }

  it('lists what is possible, by its name: of many the first and how many there are', () => {
    const nature = found({ nature: '有限责任' })
    expect(describeIssue(nature)).toBe('请从可选项中选择：国防机构、政府机关、事业单位、企业、个人、社会团体等18项')
    expect(describeIssue(nature, en)).toMatch(/^Choose one of the options: National .* … \(18 in all\)\.$/)
    expect(describeIssue(nature, zhCN, { short: true })).toBe('请从可选项中选择')
  })

  it('of documents those that such an entity files with', () => {
    expect(describeIssue(found({ document }))).toBe(
      '请从可选项中选择：营业执照、组织机构代码证、外国企业常驻代表机构登记证',
    )
    expect(describeIssue(found({ document, nature: 'government' }), zhCN, { short: true })).toBe(
      '请从可选项中选择：组织机构代码证、统一社会信用代码证书',
    )
    expect(describeIssue(found({ document, nature: 'individual' }))).toContain('：居民身份证、护照、')
    const { nature: _, ...untold } = { ...website.entity, document } as Record<string, unknown>
    const { issues } = checkIcpFiling({ entity: untold }, { draft: true, today })
    expect(describeIssue(issues[0]!)).toMatch(/：居民身份证、.*等31项$/)
  })

  it('suggests the option by its name, and a document only where such an entity has it', () => {
    const nature = found({ nature: 'Enterprize' })
    expect(nature.suggestion).toEqual({ kind: 'text', text: 'enterprise' })
    expect(describeSuggestion(nature)).toBe('建议选择：企业')
    expect(describeSuggestion(nature, en)).toBe('suggestion: Enterprise')
    const paper = { ...document, type: '营业执照' }
    expect(describeSuggestion(found({ document: paper }))).toBe('建议选择：营业执照')
    expect(found({ document: paper, nature: 'government' })).not.toHaveProperty('suggestion')
  })

  it('suggests yes and no as the form calls them', () => {
    const found = checkIcpFiling({ services: [{ type: 'website', ipOnly: 'no' }] }, { draft: true, today }).issues
    const flag = found.find(({ code }) => code === 'field.type')!
    expect(describeSuggestion(flag)).toBe('建议选择：否')
    expect(describeSuggestion(flag, en)).toBe('suggestion: No')
  })

  it('names the version of a form, and whom a person in charge is the same as', () => {
    const [form] = checkIcpFiling({ form: 'icp' }, { draft: true, today }).issues
    expect(describeIssue(form!)).toBe('此处应填写icp/1')
    const services = [{ type: 'website', principal: '同主体负责人' }]
    const [same] = checkIcpFiling({ services }, { draft: true, today }).issues
    expect(describeSuggestion(same!)).toBe('建议选择：与主体负责人相同')
  })
})
