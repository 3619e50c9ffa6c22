import { describe, expect, it } from 'vitest'
import { enumerationKeys } from '../../src/data/enumerations/table.ts'
import type { Issue, IssueCode } from '../../src/foundation/issue.ts'
import { parseResidentId } from '../../src/identity/resident-id.ts'
import { completeLocale, describeIssue } from '../../src/locale/describe.ts'
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

describe('a slip of the caller', () => {
  const issue = issueOf('resident_id.checksum', {})
  const parsed = parseResidentId('1')

  it('gets one sentence that names the fix where a locale is named, not given', () => {
    const fix = /^beian: a locale is an object .*import \{ en \} from 'beian\/locale'$/
    for (const name of ['en', 'zh-CN', 'nope', '', 5, true]) {
      expect(() => describeIssue(issue, name as never)).toThrow(fix)
      expect(() => fieldLabel('entity.name', name as never)).toThrow(fix)
      expect(() => optionsOf('nature', name as never)).toThrow(fix)
      expect(() => completeLocale(name as never)).toThrow(fix)
    }
    expect(describeIssue(issue, null as never)).toBe(describeIssue(issue, zhCN))
  })

  it('gets the names of the enumerations where there is none of that name', () => {
    for (const name of ['nope', 'constructor', '', undefined, null, 5]) {
      expect(() => optionsOf(name as never)).toThrow(/^beian: optionsOf takes the name of an enumeration: nature, /)
    }
  })

  it('gets a sentence for what is no finding, no path, no form', () => {
    for (const wrong of [undefined, null, 'resident_id.checksum', [issue], { issues: [issue] }, parsed]) {
      expect(() => describeIssue(wrong as never)).toThrow(/^beian: describeIssue takes one finding/)
    }
    for (const path of [undefined, null, 5, {}]) expect(() => fieldLabel(path as never)).toThrow(/^beian: a path is /)
    expect(() => fieldLabel('entity.name', zhCN, 'nope' as never)).toThrow("beian: a form is one of 'icp', ")
  })

  it('gets the code where there is no text for it, or the params are not its own', () => {
    expect(describeIssue(issueOf('constructor', {}))).toBe('constructor')
    expect(describeIssue(issueOf('resident_id.nope', {}))).toBe('resident_id.nope')
    expect(describeIssue(issueOf('entity_name.conflict', {}))).toBe('entity_name.conflict')
    expect(describeIssue({ code: 'resident_id.length' } as never)).toBe('resident_id.length')
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
    // Fields that only a domain's template has.
    expect(fieldLabel('holder')).toBe('所有者类型')
    expect(fieldLabel('address')).toBe('通信地址')
    expect(fieldLabel(['postcode'], en, 'domain-template')).toBe('Postcode')
    expect(fieldLabel('address', zhCN, 'icp')).toBe('address')
    expect(fieldLabel('no.such.field')).toBe('field')
    expect(fieldLabel('constructor')).toBe('constructor')
  })
})
