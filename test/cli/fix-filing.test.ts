import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { type FilingFile, type FilingFormat, readFiling } from '../../src/cli/filing-file.ts'
import { type FixedFiling, fixFiling } from '../../src/cli/fix-filing.ts'
import { loadFiling } from '../../src/cli/load-filing.ts'
import { withReading } from '../../src/cli/with-reading.ts'
import { canonicalFiling } from '../../src/filing/check-filing.ts'
import { toLabels } from '../../src/forms.ts'
import { checkIcpFiling } from '../../src/index.ts'
import { createSamples, SAMPLES_TODAY } from '../../src/testing.ts'
import { scratchFolder } from './run.ts'

const folder = scratchFolder()
const options = { today: SAMPLES_TODAY }

async function read(text: string, format: FilingFormat): Promise<FilingFile> {
  const file = join(folder, `filing.${format}`)
  writeFileSync(file, text)
  return readFiling(file, Readable.from([]), { form: 'icp' })
}

function fixed(file: FilingFile): Promise<FixedFiling> {
  return fixFiling(file, {
    judge: (one) => withReading('icp', checkIcpFiling(one.value, options), one).issues,
    canonical: (value) => canonicalFiling('icp', value, options),
    reload: async (text) => ({ ...file, ...(await loadFiling(file.format, text, { form: 'icp' })), text }),
  })
}

const fix = async (text: string, format: FilingFormat) => (await fixed(await read(text, format))).file.text

describe('a filing that is put right', () => {
  it('keeps comments, layout and quotes of JSON', async () => {
    const text = `// 草稿
{
  "form": "icp/1", /* 表单 */ "kind": "首次备案",
  "provinceCode" :  "440000",
  "entity": {
    "nature": "企业", // 性质
    "principal": { "mobile": "139 2345 6011", "emergencyPhone": 13602587744, },
  },
  "services": [ { "type": "网站", "ipOnly": "否" }, ],
}
`
    expect(await fix(text, 'jsonc')).toBe(`// 草稿
{
  "form": "icp/1", /* 表单 */ "kind": "first",
  "provinceCode" :  "44",
  "entity": {
    "nature": "enterprise", // 性质
    "principal": { "mobile": "13923456011", "emergencyPhone": "13602587744", },
  },
  "services": [ { "type": "website", "ipOnly": false }, ],
}
`)
  })

  it('keeps comments, layout and quotes of YAML', async () => {
    const text = `# 草稿
kind: 首次备案   # 类型
provinceCode: '440000'
entity:
    nature: "企业"
    principal: {mobile: 139 2345 6011, email: }
services:
- type: 网站
  ipOnly: 否
  domainRegistration:
    expiresOn: 2027/3/7
`
    expect(await fix(text, 'yaml')).toBe(
      `# 草稿
form: icp/1
kind: first   # 类型
provinceCode: '44'
entity:
    nature: "enterprise"
    principal: {mobile: 13923456011, email: }
services:
- type: website
  ipOnly: false
  domainRegistration:
    expiresOn: 2027-03-07
`,
    )
  })

  it('keeps rows, delimiters and quotes of tables', async () => {
    const text = '字段;填写;说明\r\n主体负责人-手机号码;"139 2345 6011";必填\r\n\r\n域名;HTTPS://www.Xiaoshuye.cn/;\r\n'
    expect(await fix(text, 'csv')).toBe(
      '字段;填写;说明\r\n主体负责人-手机号码;"13923456011";必填\r\n\r\n域名;xiaoshuye.cn;\r\n',
    )
  })

  it('has a number in quotes that would lose its digits', async () => {
    const text = '{"form":"icp/1","entity":{"document":{"number":914403000000000001}}}'
    expect(await fix(text, 'json')).toBe('{"form":"icp/1","entity":{"document":{"number":"914403000000000001"}}}')
  })

  it('has the names of fields as the form has them, and what belongs to them', async () => {
    const text = '{"form":"icp/1","entity":{"principal":{"Email":"Zhang＠xiaoshuye.cn"}}}'
    expect(await fix(text, 'json')).toBe('{"form":"icp/1","entity":{"principal":{"email":"Zhang@xiaoshuye.cn"}}}')
  })

  it('says what the applicant has said: no remark is written, no service renamed, no box ticked', async () => {
    const sample = createSamples('fix').icpFiling({ nature: 'enterprise', service: 'website' })
    const text = JSON.stringify({
      ...sample,
      entity: { ...sample.entity, remarks: '' },
      services: sample.services.map((service) => ({ ...service, name: '中国青竹书屋', remarks: '' })),
    })
    expect(await fix(text, 'json')).toBe(text)
  })
})

interface Mistake {
  readonly base: string
  readonly set: Readonly<Record<string, unknown>>
}

const mistakes = readFileSync(fileURLToPath(new URL('../fixtures/filings/mistakes.jsonl', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Mistake)

/** A whole filing with somebody's mistakes in it. */
function withMistakes(sample: object, set: Mistake['set']): object {
  const filing = JSON.parse(JSON.stringify(sample)) as object
  for (const [path, value] of Object.entries(set)) {
    const steps = path.split('.')
    let holder = filing as Record<string, unknown> | undefined
    for (const step of steps.slice(0, -1)) holder = holder?.[step] as Record<string, unknown> | undefined
    if (typeof holder === 'object' && holder !== null) holder[steps.at(-1)!] = value
  }
  return filing
}

const WRITERS: Readonly<Record<'json' | 'jsonc' | 'yaml' | 'csv', (filing: object) => string>> = {
  json: (filing) => JSON.stringify(filing),
  jsonc: (filing) => `// a\n${JSON.stringify(filing, null, 2).replace(/,\n/g, ', // b\n')}\n`,
  yaml: (filing) => `# a\n${stringify(filing)}`,
  csv: (filing) =>
    `\ufeff${Papa.unparse([['字段', '填写'], ...toLabels(filing).map((row) => [...row])], { newline: '\r\n' })}`,
}

describe('putting right', () => {
  it.each(['json', 'jsonc', 'yaml', 'csv'] as const)(
    '%s: ends; a second time there is nothing left, and never more errors',
    async (format) => {
      const samples = createSamples('mistakes')
      const bases = (['enterprise', 'individual'] as const).map((nature) =>
        samples.icpFiling({ nature, service: 'website' }),
      )
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...bases),
          fc.constantFrom(...mistakes),
          fc.constantFrom(...mistakes),
          async (base, one, other) => {
            const file = await read(WRITERS[format](withMistakes(base, { ...one.set, ...other.set })), format)
            const before = checkIcpFiling(file.value, options).issues.filter(({ severity }) => severity === 'error')
            const first = await fixed(file)
            const after = checkIcpFiling(first.file.value, options).issues.filter(
              ({ severity }) => severity === 'error',
            )
            expect(after.length).toBeLessThanOrEqual(before.length)
            const second = await fixed(first.file)
            expect(second.fixes).toEqual([])
            expect(second.file.text).toBe(first.file.text)
            const lines = (text: string): number => text.split('\n').length
            if (!first.fixes.some(({ before: was }) => was === undefined))
              expect(lines(first.file.text)).toBe(lines(file.text))
          },
        ),
        { numRuns: 40 },
      )
    },
    60_000,
  )
})
