import { describe, expect, it } from 'vitest'
import { type FormFinding, formFindings } from '../../src/forms.ts'
import { applySuggestions, checkIcpFiling, parseEmail, parseMobilePhone, parseResidentId } from '../../src/index.ts'
import { describeIssue, en, zhCN, zhTW } from '../../src/locale.ts'
import { exoticValues, oddValues } from '../properties/odd-values.ts'

const draft = {
  entity: { principal: { mobile: '1391101202', email: 'zhang@163.con' } },
  services: [{ type: 'website', domain: 'https://qingzhu.cn/' }],
}
const report = checkIcpFiling(draft, { draft: true })

describe('formFindings', () => {
  it('tells each finding in the order of the report, with its text', () => {
    const findings = formFindings(report)
    expect(findings.map(({ issue }) => issue)).toEqual(report.issues)
    expect(findings.map(({ name }) => name)).toEqual([
      'entity.principal.mobile',
      'services[0].domain',
      'entity.principal.email',
    ])
    for (const { text, issue } of findings) expect(text).toBe(describeIssue(issue, zhCN, { short: true }))
  })

  it('tells errors before warnings before advice', () => {
    const rank = ['error', 'warning', 'advice']
    const severities = formFindings(checkIcpFiling(draft)).map(({ severity }) => severity)
    expect([...new Set(severities)]).toEqual(['error', 'warning'])
    expect(severities).toEqual([...severities].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)))
  })

  it('spells names as the library does', () => {
    const second = <T>(findings: readonly T[]): T => findings[1]!
    expect(second(formFindings(report)).name).toBe('services[0].domain')
    expect(second(formFindings(report, { paths: 'brackets' })).name).toBe('services[0].domain')
    expect(second(formFindings(report, { paths: 'dots' })).name).toBe('services.0.domain')
    expect(second(formFindings(report, { paths: 'array' })).name).toEqual(['services', 0, 'domain'])
    // The type follows the option.
    const name: readonly (string | number)[] = second(formFindings(report, { paths: 'array' })).name
    const text: string = second(formFindings(report)).name
    expect([name.length, text.length]).toEqual([3, 18])
    expect(formFindings(parseResidentId('1'), { paths: 'dots' })[0]?.name).toBe('')
    expect(formFindings(parseResidentId('1'), { paths: 'array' })[0]?.name).toEqual([])
  })

  it('writes in the language that is asked for, the whole sentence on request', () => {
    const [issue] = parseResidentId('1').issues
    const textIn = (options: Parameters<typeof formFindings>[1]) => formFindings(parseResidentId('1'), options)[0]?.text
    expect(textIn({ locale: en })).toBe(describeIssue(issue!, en, { short: true }))
    expect(textIn({ locale: zhTW, short: false })).toBe(describeIssue(issue!, zhTW))
    expect(textIn({ locale: { id: 'x', issues: { 'resident_id.length': () => '位数不对' } } })).toBe('位数不对')
  })

  it('offers what replaces the field as a link, and that alone', () => {
    const suggestionOf = (result: Parameters<typeof formFindings>[0], options?: Parameters<typeof formFindings>[1]) =>
      formFindings(result, options)[0]?.suggestion
    const email = parseEmail('zhang@163.con')
    expect(suggestionOf(email)).toEqual({ text: '改为 zhang@163.com', value: 'zhang@163.com' })
    expect(suggestionOf(email, { locale: zhTW })?.text).toBe('改為 zhang@163.com')
    expect(suggestionOf(email, { locale: en })?.text).toBe('Change to zhang@163.com')
    expect(formFindings(parseResidentId('1'))[0]).not.toHaveProperty('suggestion')
    // Whoever follows every link has what applySuggestions gives.
    const followed = structuredClone(draft)
    for (const { path, suggestion } of formFindings(report)) {
      if (suggestion === undefined) continue
      let holder = followed as unknown as Record<string | number, unknown>
      for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder
      holder[path[path.length - 1]!] = suggestion.value
    }
    expect(followed).not.toEqual(draft)
    expect(followed).toEqual(applySuggestions(draft, report.issues))
    // A remark goes into another field, a permit into none, a key is no value.
    for (const kind of ['remark', 'permit', 'key']) {
      const issue = { ...email.issues[0]!, suggestion: { kind, text: 'x', permits: ['news'], key: 'x' } }
      expect(formFindings({ ok: false, issues: [issue as never] })[0]).not.toHaveProperty('suggestion')
    }
  })

  it('lets an optional value be blank, and asks for what stands inside of it', () => {
    for (const blank of ['', '  ', null, undefined]) {
      expect(formFindings(parseResidentId(blank)).map(({ severity }) => severity)).toEqual(['error'])
      expect(formFindings(parseResidentId(blank), { optional: true })).toEqual([])
    }
    expect(formFindings(parseResidentId('1'), { optional: true })).toHaveLength(1)
    const whole = checkIcpFiling({})
    expect(formFindings(whole, { optional: true })).toEqual(formFindings(whole))
  })

  it('holds back, while somebody types, what only comes from that', () => {
    expect(formFindings(parseMobilePhone('1391'), { typing: true }, '1391')).toEqual([])
    expect(formFindings(parseMobilePhone('13911O1'), { typing: true }, '13911O1')).toHaveLength(1)
    // The text of a whole filing's field is looked up where the finding stands.
    expect(formFindings(report, { typing: true }, draft).map(({ name }) => name)).toEqual([
      'services[0].domain',
      'entity.principal.email',
    ])
  })

  it('is total: whatever it is given, it tells what can be told', () => {
    for (const odd of [...oddValues, ...exoticValues]) {
      expect(formFindings(odd as never)).toEqual([])
      const issues = [odd, { code: odd }, { code: 'resident_id.length', path: odd, params: odd, suggestion: odd }]
      const findings: readonly FormFinding[] = formFindings({ ok: false, issues } as never)
      expect(findings.length).toBeGreaterThan(0)
      for (const { text, name, severity } of findings) {
        expect([typeof text, typeof name, severity]).toEqual(['string', 'string', 'warning'])
      }
      expect(formFindings(parseResidentId('1'), { optional: odd, short: odd } as never)).toHaveLength(1)
    }
  })

  it('tells a slip in its options', () => {
    expect(() => formFindings(report, { locale: 'en' as never })).toThrow(TypeError)
    expect(() => formFindings(report, { paths: 'dot' as never })).toThrow(
      new RangeError("beian: the option 'paths' is 'brackets', 'dots' or 'array'"),
    )
    // @ts-expect-error a result is given, not its findings
    formFindings(report.issues)
  })

  it('calls an option by its name in the link, and writes its key', () => {
    const report = checkIcpFiling(
      { form: 'icp/1', entity: { nature: '企业单位' }, services: [{ type: '网站' }] },
      { draft: true },
    )
    expect(formFindings(report).map(({ name, suggestion }) => [name, suggestion])).toEqual([
      ['entity.nature', { text: '改为 企业', value: 'enterprise' }],
      ['services[0].type', { text: '改为 网站', value: 'website' }],
    ])
  })
})
