import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type FilingFile, readFiling } from '../../src/cli/filing-file.ts'
import { widthOf } from '../../src/cli/layout.ts'
import { type KeyOf, keysOf } from '../../src/data/enumerations/enumeration.ts'
import { labelRows } from '../../src/form-libraries/labels/to-labels.ts'
import { checkDomainTemplate, checkIcpFiling, checkPublicSecurityFiling } from '../../src/index.ts'
import { en, zhCN, zhTW } from '../../src/locale.ts'
import { createSamples, SAMPLES_TODAY } from '../../src/testing.ts'
import { run, scratchFolder } from './run.ts'

const folder = scratchFolder()
const samples = createSamples('init')
const natures = keysOf('nature')
const kinds = keysOf('filing-kind')
const checks = {
  icp: checkIcpFiling,
  'public-security': checkPublicSecurityFiling,
  'domain-template': checkDomainTemplate,
} as const
type Form = keyof typeof checks

async function begun(args: readonly string[]): Promise<string> {
  const { code, out, err } = await run(['init', ...args])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

function read(text: string, name: string): Promise<FilingFile> {
  const file = join(folder, name)
  writeFileSync(file, text)
  return readFiling(file, Readable.from([]))
}

/** What is filled in of a sample: texts, choices, lists of them; and where. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): [readonly (string | number)[], unknown][] {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return [[path, value]]
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The template with what a sample has in its fields. */
function filled(template: FilingFile, sample: unknown): string {
  const changes = leavesOf(sample).flatMap(([path, value]) => template.changeAt(path, { value }) ?? [])
  changes.sort((a, b) => b.start - a.start)
  let { text } = template
  for (const { start, end, replacement } of changes) text = text.slice(0, start) + replacement + text.slice(end)
  return text
}

/** A table with what a sample has in its fields, as somebody fills it in. */
function filledTable(table: string, template: unknown, sample: unknown, locale: typeof zhCN): string {
  const [head = [], ...rows] = Papa.parse<string[]>(table.replace('\ufeff', ''), { skipEmptyLines: true }).data
  const places = new Map(labelRows(template, { locale }, true).map(({ label, path }) => [label, path.join('.')]))
  const texts = new Map(labelRows(sample, { locale }, false).map(({ path, text }) => [path.join('.'), text]))
  const given = rows.map(([label = '', text = '', note = '']) => [
    label,
    texts.get(places.get(label) ?? '') ?? text,
    note,
  ])
  return Papa.unparse([head, ...given], { newline: '\r\n' })
}

function sampleOf(form: Form, nature: KeyOf<'nature'>, service: KeyOf<'service-type'>): object {
  if (form === 'icp') return samples.icpFiling({ nature, service })
  if (form === 'public-security') return samples.publicSecurityFiling({ nature, service: service as 'website' | 'app' })
  const name = nature === 'individual' ? 'individual' : 'organization'
  return JSON.parse(readFileSync(new URL(`../fixtures/filings/domain-template-${name}.json`, import.meta.url), 'utf8'))
}

const cases: [Form, KeyOf<'nature'>, KeyOf<'service-type'>][] = [
  ...natures.flatMap((nature) => keysOf('service-type').map((service) => ['icp', nature, service] as const)),
  ...natures.flatMap((nature) =>
    (['website', 'app'] as const).map((type) => ['public-security', nature, type] as const),
  ),
  ...(['individual', 'enterprise'] as const).map((nature) => ['domain-template', nature, 'website'] as const),
].map((one) => [...one])

describe('beian init', () => {
  it.each(cases)('%s, %s, %s: filled in, it passes the check in every format', async (form, nature, service) => {
    const args = ['--form', form, '--nature', nature, ...(form === 'domain-template' ? [] : ['--service', service])]
    const sample = sampleOf(form, nature, service)
    const today = SAMPLES_TODAY
    const template = await read(await begun([...args, '--format', 'json']), 'begun.json')
    expect(checks[form](template.value, { draft: true, today }).issues).toEqual([])
    for (const format of ['json', 'jsonc', 'yaml'] as const) {
      const text = await begun([...args, '--format', format])
      const empty = await read(text, `empty.${format}`)
      const { value } = await read(filled(empty, sample), `filled.${format}`)
      expect(checks[form](value, { today }).issues, format).toEqual([])
    }
    const table = await begun([...args, '--format', 'csv'])
    const { value, issuesIn } = await read(filledTable(table, template.value, sample, zhCN), 'filled.csv')
    expect(issuesIn(form)).toEqual([])
    expect(checks[form](value, { today }).issues).toEqual([])
  })

  it.each(kinds)('%s: no field that the form does not know', async (kind) => {
    for (const nature of ['individual', 'enterprise'] as const) {
      for (const service of keysOf('service-type')) {
        const text = await begun(['--kind', kind, '--nature', nature, '--service', service, '--format', 'json'])
        const sample = { ...samples.icpFiling({ nature, service }), kind }
        const { value } = await read(filled(await read(text, 'kind.json'), sample), 'kind-filled.json')
        const { issues } = checkIcpFiling(value, { draft: true, today: SAMPLES_TODAY })
        expect(issues.filter(({ code }) => code === 'key.unknown')).toEqual([])
      }
    }
  })

  it.each([
    ['zh-TW', zhTW],
    ['en', en],
  ])('writes tables in %s that the check reads', async (id, locale) => {
    const sample = samples.icpFiling({ nature: 'enterprise', service: 'website' })
    const args = ['--nature', 'enterprise', '--locale', id]
    const template = await read(await begun([...args, '--format', 'json']), 'begun.json')
    const table = await begun([...args, '--format', 'csv'])
    const { value, issuesIn } = await read(filledTable(table, template.value, sample, locale), 'filled.csv')
    expect(issuesIn('icp')).toEqual([])
    expect(checkIcpFiling(value, { today: SAMPLES_TODAY }).issues).toEqual([])
  })

  it('says beside each field what it is, whether it is required, and what may stand there', async () => {
    const text = await begun(['--nature', 'enterprise'])
    expect(text).toContain('// 主办单位名称（必填）：与证件一致；个人填姓名\n    "name": ""')
    expect(text).toContain('// 办公电话（选填）')
    expect(text).toContain('business-license 营业执照、')
    const english = await begun(['--nature', 'enterprise', '--locale', 'en', '--format', 'yaml'])
    expect(english).toContain('# Name of the entity (required): As on the document')
    // Languages are called by their own names.
    expect(english.replace(/#.*zh-Hans[\s\S]*?languages:/, '')).not.toMatch(/[\u4e00-\u9fff]/)
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(100)
  })

  it('writes a file by the end of its name, and never over another one', async () => {
    const file = join(folder, 'new.yaml')
    const { out } = await run(['init', '--nature', 'individual', '-o', file])
    expect(out).toBe(`已写入${file}，填好后运行：beian check ${file}\n`)
    const before = readFileSync(file, 'utf8')
    expect(before).toMatch(/^# ICP备案、个人\n/)
    const again = await run(['init', '-o', file])
    expect(again).toMatchObject({ code: 2, err: `beian: ${file}已存在，未改动；要覆盖请加--force\n` })
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect((await run(['init', '--force', '-o', file])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).not.toBe(before)
    const nowhere = join(folder, 'no/such/folder.json')
    expect(await run(['init', '-o', nowhere])).toMatchObject({ code: 2, err: `beian: ${nowhere}无法写入（ENOENT）\n` })
    expect(existsSync(nowhere)).toBe(false)
  })

  it.each([
    [['--form', 'public-security', '--kind', 'first'], '--kind和--province只用于--form icp'],
    [['--form', 'public-security', '--service', 'quick-app'], '此表单的--service后应为website、app'],
    [['--form', 'domain-template', '--service', 'website'], '域名信息模板没有--service'],
  ])('%j: %s', async (args, message) => {
    expect(await run(['init', ...args])).toMatchObject({ code: 2, out: '', err: `beian: ${message}\n` })
  })
})
