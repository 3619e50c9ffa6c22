import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type FilingFormat, type Region, readFiling } from '../../src/cli/filing-file.ts'
import { scratchFolder } from './run.ts'

const folder = scratchFolder()

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const none = Readable.from([])

/** The text of a region. */
function textIn(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split('\n')
  const rows = lines.slice(startLine - 1, endLine)
  rows[rows.length - 1] = rows.at(-1)!.slice(0, endColumn - 1)
  rows[0] = rows[0]!.slice(startColumn - 1)
  return rows.join('\n')
}

const JSON_TEXT = `{
  "form": "icp/1",
  "entity": { "nature": "enterprise", "divisionCode": "110108" },
  "services": [{ "type": "website", "domain": "qingzhu.cn" }]
}
`
const JSONC_TEXT = `// 草稿
{
  "form": "icp/1", /* ICP备案 */
  "entity": { "nature": "enterprise", "divisionCode": "110108", },
  "services": [{ "type": "website", "domain": "qingzhu.cn" }],
}
`
const YAML_TEXT = `# 草稿
form: icp/1
entity:
  nature: enterprise
  divisionCode: 110108
services:
  - type: website
    domain: qingzhu.cn
`
const CSV_TEXT = `字段,填写,说明
表单版本,icp/1,
主体信息,,
单位性质,企业,必填
所在区县,110108,
网站,,
域名,qingzhu.cn,"不带""http"""
`

const filing = {
  form: 'icp/1',
  entity: { nature: 'enterprise', divisionCode: '110108' },
  services: [{ type: 'website', domain: 'qingzhu.cn' }],
}

describe('readFiling', () => {
  it.each<[string, FilingFormat, string]>([
    ['a.json', 'json', JSON_TEXT],
    ['b.json', 'jsonc', JSONC_TEXT],
    ['a.jsonc', 'jsonc', JSONC_TEXT],
    ['a.yaml', 'yaml', YAML_TEXT],
    ['a.YML', 'yaml', YAML_TEXT],
    ['a.csv', 'csv', CSV_TEXT],
    ['tabs.tsv', 'csv', CSV_TEXT.replace(/,/g, '\t')],
    ['semicolons.csv', 'csv', CSV_TEXT.replace(/,/g, ';')],
    ['told.csv', 'csv', `sep=;\n${CSV_TEXT.replace(/,/g, ';')}`],
    ['marked.csv', 'csv', `\ufeff${CSV_TEXT.replace(/\n/g, '\r\n')}`],
    ['json-by-content', 'json', JSON_TEXT],
    ['jsonc-by-content.txt', 'jsonc', JSONC_TEXT],
    ['yaml-by-content', 'yaml', YAML_TEXT],
    ['csv-by-content.txt', 'csv', CSV_TEXT],
  ])('%s is %s', async (name, format, text) => {
    const read = await readFiling(file(name, text), none)
    expect(read.format).toBe(format)
    expect(read.value).toEqual(filing)
    expect(read.issuesIn('icp')).toEqual([])
    const at = (...path: (string | number)[]) => textIn(read.text.replace(/\r\n/g, '\n'), read.regionOf(path)!)
    expect(at('entity', 'divisionCode')).toMatch(/^"?110108"?$/)
    expect(at('services', 0, 'domain')).toMatch(/^"?qingzhu\.cn"?$/)
    // Of what is not there the nearest that is.
    expect(at('services', 0, 'access', 'provider')).toBe(at('services', 0))
    expect(at('services', 0)).toContain('qingzhu.cn')
  })

  it('reads tables as Chinese editions of spreadsheets save them', async () => {
    // 字段,填写 / 单位性质,企业 in GBK.
    const bytes = Buffer.concat([
      Buffer.from('d7d6b6ce2cccEEd0b40a'.toLowerCase(), 'hex'),
      Buffer.from('b5a5cebbd0d4d6ca2cc6f3d2b50a', 'hex'),
    ])
    const { value, encoding } = await readFiling(file('gbk.csv', bytes), none, { form: 'icp' })
    expect(encoding).toBe('gb18030')
    expect(value).toEqual({ form: 'icp/1', entity: { nature: 'enterprise' } })
  })

  it('keeps the digits of numbers, and says where others would lose them', async () => {
    const json = await readFiling(file('long.json', '{"entity":{"document":{"number":110105194912310021}}}'), none)
    expect(json.value).toEqual({ entity: { document: { number: '110105194912310021' } } })
    expect(json.issuesIn('icp')).toMatchObject([
      {
        code: 'field.type',
        path: ['entity', 'document', 'number'],
        suggestion: { kind: 'text', text: '110105194912310021' },
      },
    ])
    const yaml = await readFiling(
      file('long.yaml', 'number: 110105194912310021\ncode: 0571\nfrom: 2026-03-07\nsize: 12\nfingerprint: 12e45\n'),
      none,
    )
    expect(yaml.value).toEqual({
      number: '110105194912310021',
      code: '0571',
      from: '2026-03-07',
      size: 12,
      fingerprint: '12e45',
    })
    const csv = await readFiling(
      file('long.csv', '字段,填写\n主体负责人-手机号码,1.39E+10\n主体负责人-证件号码,110105194912310000\n'),
      none,
      { form: 'icp' },
    )
    expect(csv.issuesIn('icp').map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'label.type', params: { row: 2, reason: 'rounded' } },
      { code: 'label.type', params: { row: 3, reason: 'rounded' } },
    ])
  })

  it('takes paths of fields in the place of labels', async () => {
    const text =
      'form,icp/1\nentity.principal.mobile,13800138000\nservices[1].type,网站\nservices.1.domain,b.cn\nservices[0].type,app\n'
    expect((await readFiling(file('paths.csv', text), none)).value).toMatchObject({
      entity: { principal: { mobile: '13800138000' } },
      services: [{ type: 'app' }, { type: 'website', domain: 'b.cn' }],
    })
  })

  it.each([
    ['a: !secret x', 'tag'],
    ['a: &a [*a]', 'references'],
    [
      `${'a: &a [x,x,x,x,x,x,x,x,x,x]\n'}${Array.from({ length: 9 }, (_, n) => `${'bcdefghij'[n]}: &${'bcdefghij'[n]} [${`*${'abcdefghi'[n]},`.repeat(9)}x]\n`).join('')}`,
      'references',
    ],
  ])('refuses YAML that would be too much', async (text, reason) => {
    await expect(readFiling(file('x.yaml', text), none)).rejects.toMatchObject({ fault: { reason } })
  })

  it('refuses YAML that is nested too deeply', async () => {
    const { text } = await readFiling(file('deep.yaml', '['.repeat(100_000)), none).catch((cause) => cause)
    expect(text.en).toContain('nested too deeply')
  })

  it('keeps prototypes out', async () => {
    for (const [name, text] of [
      ['p.yaml', '__proto__: { polluted: yes }\na: b'],
      ['p.jsonc', '// x\n{"__proto__": {"polluted": true}, "a": "b"}'],
    ] as const) {
      const { value } = await readFiling(file(name, text), none)
      expect(value).toEqual({ a: 'b' })
      expect((value as { polluted?: unknown }).polluted).toBeUndefined()
    }
  })

  it('says what is wrong with a table', async () => {
    const open = file('open.csv', '字段,填写\n表单版本,icp/1\n域名,"qingzhu.cn\n网站名称,青竹\n')
    const { fault } = await readFiling(open, none).catch((cause) => cause)
    expect(fault).toMatchObject({ reason: 'missing-quote', line: 3, column: 4 })
    expect(fault.excerpt.text).not.toMatch(/qingzhu|[\u4e00-\u9fff]/)
    const other = file('other.csv', '日期,金额\n2026-01-01,12\n')
    const refused = await readFiling(other, none, { form: 'icp' }).catch((cause) => cause)
    expect(refused.text.en).toContain('beian init --format csv writes such a table')
  })

  it('names a workbook', async () => {
    const workbook = Buffer.from('504b030414000600', 'hex')
    await expect(readFiling(file('a.xlsx', workbook), none)).rejects.toThrow(
      'is an Excel workbook; save it as CSV first',
    )
  })
})

describe('a field that stands twice', () => {
  const twice: readonly (readonly [file: string, text: string, line: number, column: number])[] = [
    ['twice.json', '{ "form": "icp/1", "kind": "first",\n  "form": "public-security/1" }', 2, 3],
    ['twice.jsonc', '{ // 草稿\n  "entity": { "name": "甲", "name": "乙" } }', 2, 28],
    ['deep.json', '{ "services": [{ "type": "website", "type": "app" }] }', 1, 37],
  ]

  it.each(twice)('is told, since the last one only would count: %s', async (name, text, line, column) => {
    const read = readFiling(file(name, text), none, {})
    await expect(read).rejects.toMatchObject({
      text: { slots: { why: { zh: '同一个字段写了两次，请删去一个' } } },
      fault: { reason: 'duplicate', line, column },
    })
  })

  it('may stand in two objects', async () => {
    const { value } = await readFiling(file('two.json', '{"services":[{"name":"甲"},{"name":"乙"}]}'), none, {})
    expect(value).toEqual({ services: [{ name: '甲' }, { name: '乙' }] })
  })
})
