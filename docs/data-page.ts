import { existsSync, readdirSync } from 'node:fs'
import { dateOf, readTsv } from '../src/data/read-tsv.ts'
import type { RuleSource } from '../src/data/rules/rule.ts'
import { rules } from '../src/data/rules/table.ts'
import { dataVersions } from '../src/data/versions.ts'

type Language = 'zh' | 'en'

/** Table → what it holds. */
const TABLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'area-codes': { zh: '电话区号', en: 'area codes' },
  'source-links': { zh: '依据的链接', en: 'links to sources' },
  deadlines: { zh: '各步期限', en: 'deadlines' },
  providers: { zh: '接入服务商', en: 'access providers' },
  divisions: { zh: '行政区划', en: 'divisions' },
  'domain-suffixes': { zh: '域名后缀', en: 'domain suffixes' },
  enumerations: { zh: '选项与代码', en: 'options and codes' },
  'filing-states': { zh: '备案状态', en: 'states of a filing' },
  'footer-display': { zh: '页脚展示要求', en: 'what a footer shows' },
  forms: { zh: '表单', en: 'forms' },
  'issue-codes': { zh: '问题代码', en: 'codes of findings' },
  labels: { zh: '字段名称', en: 'labels' },
  materials: { zh: '材料要求', en: 'materials' },
  'mobile-segments': { zh: '手机号段', en: 'ranges of mobile numbers' },
  naming: { zh: '名称用词', en: 'words of names' },
  'naming-evidence': { zh: '名称分词', en: 'words within names' },
  'naming-idioms': { zh: '成语', en: 'idioms' },
  nationalities: { zh: '国籍', en: 'nationalities' },
  'operating-licenses': { zh: '经营许可证', en: 'operating licenses' },
  'phone-metadata': { zh: '境外电话号码', en: 'foreign phone numbers' },
  postcodes: { zh: '邮政编码', en: 'postcodes' },
  'province-characters': { zh: '备案号的省份简称', en: 'province characters of numbers' },
  'province-demands': { zh: '各省要求', en: 'demands of provinces' },
  remarks: { zh: '备注写法', en: 'remarks' },
  rules: { zh: '规则', en: 'rules' },
  'social-credit-categories': { zh: '社会信用代码机构类别', en: 'categories of social credit codes' },
  taiwan: { zh: '繁体用词', en: 'words of zh-TW' },
  locale: { zh: '繁体文本', en: 'texts in zh-TW' },
}

const HEAD: Readonly<Record<Language, string>> = {
  zh: `---
title: 数据来源
description: 每张数据表的来源、许可和日期。
---

# 数据来源

程序里用\`dataVersions\`查询日期。没有许可的一栏是按公开文件、表单和说明手工整理的；来自他人的数据，许可全文在包内的\`THIRD-PARTY-NOTICES\`。来源一栏用英文，与表头一致。

| 内容 | 来源 | 用了什么 | 许可 | 日期 |
|---|---|---|---|---|
`,
  en: `---
title: Sources of data
description: Where each table comes from, under which licence, and its date.
---

# Sources of data

\`dataVersions\` tells the dates at run time. Where no licence stands, the table was compiled by hand from public texts, forms
and guides; licences of what others made are in \`THIRD-PARTY-NOTICES\` of the package.

| what | source | part | licence | date |
|---|---|---|---|---|
`,
}

const AUTHORITIES: Readonly<Record<RuleSource['authority'], Readonly<Record<Language, string>>>> = {
  regulation: { zh: '法规或标准', en: 'regulation or standard' },
  regulator: { zh: '主管部门的填写说明或通知', en: 'instructions or notices of the authority' },
  provider: { zh: '接入服务商的文档', en: 'documentation of access providers' },
  observed: { zh: '实际观察', en: 'seen in practice' },
}

const LINKS: Readonly<Record<Language, string>> = {
  zh: `
## 依据的链接

规则的依据尽量通向原文，没有单独页面的通向它所在的平台或文档。只用公开材料里见过的地址；没有见过的，只写名称和日期。

| 依据 | 规则 | 有原文 | 只有所在页面 | 没有链接 |
|---|---|---|---|---|
`,
  en: `
## Links to the sources of the rules

Where a page of the text is known, the rule leads to it; else to the platform or documentation that it belongs to. Only
addresses are used that were seen in public material: without one, title and date stand alone.

| source | rules | the text | only where it stands | no link |
|---|---|---|---|---|
`,
}

/** How many rules lead to their sources, by whose texts these are. */
function linkRows(language: Language): string {
  const names = Object.keys(AUTHORITIES) as RuleSource['authority'][]
  const rows = names.map((authority) => {
    const sources = rules.map(({ source }) => source).filter((source) => source.authority === authority)
    const linked = sources.filter(({ links }) => links !== undefined).length
    const texts = sources.filter(({ links }) => links?.some(({ kind }) => kind === 'text')).length
    const cells = [sources.length, texts, linked - texts, sources.length - linked]
    return `| ${AUTHORITIES[authority][language]} | ${cells.join(' | ')} |\n`
  })
  return LINKS[language] + rows.join('')
}

const SAMPLES: Readonly<Record<Language, string>> = {
  zh: `
## 测试用的样例

只在测试里用，不随包发布。没有真实个人的号码；来自他人的只是单个号码、名称和页脚片段。

| 内容 | 来源 | 用了什么 | 日期 |
|---|---|---|---|
`,
  en: `
## Samples of the tests

For tests alone, and not in the package. No real person's number is among them; what others wrote is single numbers, names
and pieces of footers.

| what | source | part | date |
|---|---|---|---|
`,
}

const TERMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '-': { zh: '', en: '' },
  'single numbers': { zh: '单个号码', en: 'single numbers' },
  quotations: { zh: '片段', en: 'pieces' },
}

/** The fixtures of the tests, with what was taken from whom. */
function sampleRows(language: Language): string {
  const rows = readTsv(new URL('../test/fixtures/origins.tsv', import.meta.url)).map((row) => {
    const part = TERMS[row.terms!]
    if (part === undefined) throw new Error(`docs/data-page.ts: no words for the terms ${row.terms}`)
    return `| ${row[language]} | ${row.origin} | ${part[language]} | ${row.date} |\n`
  })
  return SAMPLES[language] + rows.join('')
}

const ORIGINS = new URL('../src/data/origins.tsv', import.meta.url)

/** The date of a table: what `dataVersions` says, else that of its sources, else that of the list of origins. */
function dateOfTable(table: string): string {
  const versions: Readonly<Record<string, string>> = dataVersions
  const known = versions[camelCase(table)]
  if (known !== undefined) return known
  const folder = new URL(`../src/data/${table}/`, import.meta.url)
  const sources = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tsv')) : []
  return dateOf(...(sources.length === 0 ? [ORIGINS] : sources.map((name) => new URL(name, folder))))
}

/** Name of the table in `dataVersions`. */
const camelCase = (table: string): string => table.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Where the data comes from, by the headers of the tables: in one language. */
export function dataPage(note: string, language: Language): string {
  const rows = new Set<string>()
  for (const { path, origin, license, url, part } of readTsv(ORIGINS)) {
    const table = path!.startsWith('data/') ? path!.split('/')[1]! : 'locale'
    const about = TABLES[table]
    if (about === undefined) throw new Error(`docs/data-page.ts: no words for the table ${table}`)
    const source = url === '' ? origin : `[${origin}](${url})`
    const terms = license === '-' ? '' : license
    rows.add(`| ${about[language]} | ${source} | ${part} | ${terms} | ${dateOfTable(table)} |\n`)
  }
  return (
    HEAD[language].replace('\n---\n\n', `\n---\n\n${note}`) +
    [...rows].join('') +
    linkRows(language) +
    sampleRows(language)
  )
}
