import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, runInEnglish } from './run.ts'

const filings = fileURLToPath(new URL('../fixtures/filings/', import.meta.url))
const draft = fileURLToPath(new URL('../../examples/quickstart/draft.json', import.meta.url))
const today = ['--today', '2026-11-21']
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beian-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('input', () => {
  it('is not JSON, however deep it is nested', async () => {
    const deep = file('deep.json', '['.repeat(200_000))
    const { code, err } = await runInEnglish(['check', deep, '--form', 'icp'])
    expect({ code, err }).toEqual({ code: 2, err: `beian: ${deep}: is not JSON: its brackets are nested too deeply\n` })
  })
})

describe('beian check', () => {
  it('exits 0 on a filing that is ready', async () => {
    const { code, out, err } = await run(['check', `${filings}icp-enterprise-website.json`, '--form', 'icp', ...today])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('可以提交')
  })

  it('exits 1 on a draft with mistakes, grouped by section, with the sources of the rules', async () => {
    const { code, out } = await run(['check', draft, '--form', 'icp', '--draft', ...today])
    expect(code).toBe(1)
    for (const word of [
      '主体负责人',
      '应急联系电话不能与手机号码相同',
      '依据',
      '提醒',
      '网站1：中国青竹新闻网（qingzhu-keji.cn）',
      '网站3：青竹市人民政府',
    ]) {
      expect(out).toContain(word)
    }
  })

  it('suggests what stands in a file: the key of an option, true and false', async () => {
    const filing = { form: 'icp/1', entity: { nature: '企业' }, services: [{ type: 'website', ipOnly: '否' }] }
    const { out } = await run(['check', '-', '--draft', ...today], JSON.stringify(filing))
    expect(out).toContain('建议填写：enterprise')
    expect(out).toContain('建议填写：false')
  })

  it('does not say the name of a field twice, and says it where the text does not', async () => {
    const { out } = await run(['check', draft, '--form', 'icp', ...today])
    expect(out).not.toContain('应急联系电话：应急联系电话')
    expect(out).not.toContain('所在区县：所在区县')
    expect(out).toMatch(/证件号码：这是居民身份证号码/)
  })

  it.each(['zh-CN', 'zh-TW', 'en'])('speaks %s', async (locale) => {
    const { out } = await run(['check', draft, '--form', 'icp', '--locale', locale, ...today])
    const words = { 'zh-CN': '应急联系电话', 'zh-TW': '應急聯絡電話', en: 'Emergency phone' }
    expect(out).toContain(words[locale as keyof typeof words])
  })

  it('prints no personal value, in neither form', async () => {
    for (const json of [[], ['--json']]) {
      const { out, err } = await run(['check', draft, '--form', 'icp', ...json, ...today])
      for (const value of [
        '110105194912310021',
        '110105202502300021',
        '13911012025',
        '王先生',
        '00000000',
        'qingzhu@qq',
      ]) {
        expect(out + err).not.toContain(value)
      }
    }
  })

  it('writes one JSON report per input and line, and nothing else', async () => {
    const ready = `${filings}icp-enterprise-website.json`
    const { code, out, err } = await run(['check', ready, draft, '--form', 'icp', '--json', ...today])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const reports = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(reports.map(({ verdict }) => verdict)).toEqual(['accept', 'reject'])
    const [issue] = reports[1].issues
    expect(Object.keys(issue)).toEqual(
      expect.arrayContaining(['code', 'severity', 'path', 'params', 'label', 'message']),
    )
  })

  it('checks the template of a domain, too, by what the file says or by --form', async () => {
    const template = readFileSync(
      fileURLToPath(new URL('../fixtures/filings/domain-template-organization.json', import.meta.url)),
      'utf8',
    )
    expect(await run(['check'], template)).toMatchObject({ code: 0, err: '' })
    const broken = template.replace('0086-010-68870788', '0086-010-6887')
    const { code, out } = await run(['check', '--json', '--form', 'domain-template'], broken)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ form: 'domain-template', issues: [{ path: ['phone'] }] })
    expect((await run(['check'], template.replace('domain-template/1', 'x/1'))).err).toContain('--form domain-template')
  })

  it('reads standard input', async () => {
    const { code, out } = await run(['check', '-', '--form', 'public-security', '--json', '--draft'], '{"account":"x"}')
    expect(code).toBe(1)
    expect(JSON.parse(out).issues[0]).toMatchObject({ code: 'field.unknown', path: ['account'] })
    const empty = await run(['check', '--form', 'icp', '--draft'], '\ufeff{}')
    expect(empty.code).toBe(0)
    expect(empty.out).toContain('已填的内容没有错误')
  })

  it('exits 2 on input that cannot be used, one line each, and still checks the other files', async () => {
    const broken = file('broken.json', '{\n  "form": "icp/1",\n  "kind": }')
    const empty = file('empty.json', ' \n')
    const large = file('large.json', `"${'x'.repeat(5 * 1024 * 1024)}"`)
    const ready = `${filings}icp-enterprise-website.json`
    const nothing = mkdtempSync(join(folder, 'nothing-'))
    const { code, out, err } = await runInEnglish([
      'check',
      broken,
      empty,
      large,
      'nowhere.json',
      nothing,
      ready,
      '--form',
      'icp',
      ...today,
    ])
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toEqual([
      `beian: ${broken}: is not JSON: line 3, column 11: a value is missing here; write "" for none`,
      '  3 |   "kind": }',
      '    |           ^',
      `beian: ${empty}: is empty`,
      `beian: ${large}: larger than 5 MB`,
      'beian: nowhere.json: no such file',
      `beian: ${nothing}: contains no filings (json jsonc json5 yaml yml csv tsv)`,
    ])
    expect(out).toContain('ready to submit')
  })

  it.each([
    [['check', '--form', 'x'], '--form must be one of icp, public-security, domain-template'],
    [['check', '--form', 'icp', '--locale', 'fr'], '--locale must be one of zh-CN, zh-TW, en'],
    [['check', '--form', 'icp', '--today', '2025-02-30'], '--today must be a date, YYYY-MM-DD'],
    [['chekc'], 'unknown command; did you mean check?'],
    [['check', '--fomr'], 'unknown option; did you mean --form?'],
    [['explain', 'a', 'b'], 'explain takes one code, rule id or field'],
    [['explain', 'no.such'], 'no such code, rule or field'],
    [['explain', 'entity.principal.mobil'], 'did you mean entity.principal.mobile?'],
    [['explain', '--list', 'laws'], '--list is followed by codes, rules or fields'],
  ])('%j is misused: %s', async (args, message) => {
    const { code, out, err } = await runInEnglish(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^beian: [^\n]+\n$/)
    expect(err).toContain(message)
  })
})

describe('beian explain', () => {
  it('gives a rule with its source, and a code with its reason', async () => {
    const rule = await run(['explain', 'filing/public-security-deadline', '--locale', 'en'])
    expect(rule.code).toBe(0)
    expect(rule.out).toContain('within 30 days')
    expect(rule.out).toContain('公安部令第33号')
    expect((await run(['explain', 'resident_id.checksum'])).out).toContain('校验位不符')
  })

  it('knows help and version', async () => {
    expect((await run([])).out).toContain('beian check')
    expect((await run(['--help'])).code).toBe(0)
    expect((await run(['--version'])).code).toBe(0)
  })
})
