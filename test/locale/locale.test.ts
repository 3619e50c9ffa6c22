import { describe, expect, it } from 'vitest'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import type { Issue, IssueCode } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { en } from '../../src/locale/en.ts'
import { reasons } from '../../src/locale/reasons.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { fieldLabel, optionsOf } from '../../src/locale.ts'
import { sampleParams } from './sample-params.ts'

const locales = [zhCN, zhTW, en]
const codes = Object.keys(zhCN.issues) as IssueCode[]

const issueOf = (code: string, params: object): Issue =>
  ({ code, severity: 'error', path: [], params }) as unknown as Issue

describe('codes', () => {
  it('are <thing>.<reason>, with a reason of the closed set', () => {
    for (const code of codes) {
      expect(code).toMatch(/^[a-z][a-z0-9_]*\.[a-z_]+$/)
      expect(Object.keys(reasons), code).toContain(code.slice(code.indexOf('.') + 1))
    }
  })

  it('are the published list', () => {
    expect([...codes].sort()).toMatchSnapshot()
  })

  it('each have sample params here', () => {
    expect(Object.keys(sampleParams).sort()).toEqual([...codes].sort())
  })
})

describe.each(locales)('texts of $id', (locale) => {
  it('has every code, in the same order of things', () => {
    expect(Object.keys(locale.issues).sort()).toEqual([...codes].sort())
  })

  it.each(codes)('%s renders with nothing raw left in it', (code) => {
    for (const params of sampleParams[code]) {
      const text = describeIssue(issueOf(code, params), locale)
      expect(text.length).toBeGreaterThan(3)
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|function|=>/)
      // Keys of enumerations and kinds are hyphenated English: none may reach a reader of Chinese.
      if (locale !== en) expect(text).not.toMatch(/[a-z]{3,}-[a-z]{3,}/)
      // Words of the form and example numbers stay Chinese in an English text; its sentences do not.
      if (locale === en) expect(text).not.toMatch(/[，。；！？]|[㐀-鿿]{9,}/)
    }
  })

  it('labels every option and every field', () => {
    for (const [name, keys] of Object.entries(enumerationKeys)) {
      const options = optionsOf(name as keyof typeof enumerationKeys, locale)
      expect(options.map(({ value }) => value)).toEqual([...keys])
      for (const { label } of options) expect(label).toMatch(/\S/)
    }
    for (const label of Object.values(locale.fields)) expect(label).toMatch(/\S/)
  })
})

describe('a locale of the caller', () => {
  it('falls back to zh-CN where it says nothing', () => {
    const own = { id: 'ja', issues: { 'resident_id.checksum': () => '番号が正しくありません' } }
    expect(describeIssue(issueOf('resident_id.checksum', {}), own)).toBe('番号が正しくありません')
    expect(describeIssue(issueOf('resident_id.outdated', {}), own)).toBe(zhCN.issues['resident_id.outdated']({}, zhCN))
    expect(fieldLabel('entity.name', { id: 'ja', fields: { 'icp-entity.name': '名称' } })).toBe('名称')
    expect(fieldLabel('entity.nature', { id: 'ja' })).toBe('单位性质')
  })
})

describe('fieldLabel', () => {
  it('follows paths into lists and variants, and knows both forms', () => {
    expect(fieldLabel(['services', 0, 'domain'])).toBe('域名')
    expect(fieldLabel('services.3.platforms.1.fingerprint')).toBe('证书指纹')
    expect(fieldLabel('entity.principal.document.validity.until')).toBe('有效期截止日')
    expect(fieldLabel('service.opinionGuide.mobile', en)).toBe('Mobile number')
    expect(fieldLabel('entity.name', zhCN, 'icp')).toBe('主办单位名称')
    expect(fieldLabel('entity.name', zhCN, 'public-security')).toBe('单位名称')
    expect(fieldLabel('no.such.field')).toBe('field')
    expect(fieldLabel('constructor')).toBe('constructor')
  })
})
