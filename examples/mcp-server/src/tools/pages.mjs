import { findRecordNumbers, recordLink, verdictOf } from 'beian'
import { checkFooter, fixFooter } from 'beian/footer'
import * as z from 'zod'
import { findingOf, findingOutput, findingsOf, findingsText, verdictOutput } from '../findings.mjs'
import { pageInput, provinceInput, serviceInput, todayInput } from '../inputs.mjs'
import { say } from '../language.mjs'
import { tool } from '../tool.mjs'

const htmlInput = pageInput.describe(
  '网页的HTML源码，或其中一部分；本工具不访问网络 / source of the page; nothing is fetched',
)

const numbersInput = {
  icp: z.string().optional().describe('ICP备案号 / ICP number, as filed'),
  publicSecurity: z.string().optional().describe('公安联网备案号 / public-security number'),
  licenses: z.array(z.string()).max(20).optional().describe('其他许可证号 / numbers of licenses'),
}

const placeOutput = { start: z.number(), end: z.number() }

const recordOutput = z.object({
  kind: z.enum(['icp', 'telecom-license', 'public-security', 'operating-license']),
  text: z.string().describe('as it stands in the page'),
  canonical: z.string().optional().describe('as it was issued'),
  link: z.string().optional(),
  verdict: verdictOutput,
  ...placeOutput,
})

const pageFindingOutput = findingOutput.extend({
  at: z
    .object({ ...placeOutput, line: z.number(), column: z.number() })
    .describe('place in the html that was given (of fix_footer: in the html that is given back)'),
  replacement: z.string().optional().describe('text for exactly that range'),
})

function recordOf({ kind, text, start, end, result }, link) {
  return {
    kind,
    text,
    start,
    end,
    verdict: verdictOf(result),
    ...(result.ok && { canonical: result.value.text }),
    ...(link !== undefined && { link }),
  }
}

function pageFindings(issues, locale) {
  return issues.map((issue) => ({
    ...findingOf(issue, locale),
    at: issue.at,
    ...(issue.replacement !== undefined && { replacement: issue.replacement }),
  }))
}

const FOUND = {
  'zh-CN': '找到{count}个号码：{numbers}',
  'zh-TW': '找到{count}個號碼：{numbers}',
  en: '{count} number(s): {numbers}',
}
const NONE = {
  'zh-CN': '没有找到备案号或许可证号',
  'zh-TW': '沒有找到備案號或許可證號',
  en: 'no filing or license number',
}
const CHANGED = { 'zh-CN': '已修正{count}处', 'zh-TW': '已修正{count}處', en: '{count} change(s) made' }

function numbersText(records, locale) {
  if (records.length === 0) return say(locale, NONE)
  const numbers = records
    .slice(0, 50)
    .map(({ verdict, canonical, text }) => `${verdict === 'reject' ? '✗' : '✓'} ${canonical ?? text}`)
  return say(locale, FOUND, { count: records.length, numbers: numbers.join(locale.cells.between) })
}

/** Pages: the numbers in them, and their footers. */
export const pageTools = [
  tool({
    name: 'scan_page',
    title: '查找备案号',
    about:
      '找出文本或网页源码中的全部备案号和许可证号，并检查每一个。Finds every filing and license number in a text or page.',
    input: { text: pageInput.describe('文本或HTML源码 / text, or source of a page'), today: todayInput },
    output: { records: z.array(recordOutput.extend({ findings: z.array(findingOutput) })) },
    run: ({ text, today }, locale) => {
      const records = findRecordNumbers(text, { today }).map((found) => ({
        ...recordOf(found, found.result.ok ? recordLink(found.result.value) : undefined),
        findings: findingsOf(found.result.issues, locale),
      }))
      const findings = records.flatMap((record) => record.findings)
      const rest = findings.length === 0 ? '' : `\n${findingsText(findings, locale)}`
      return { text: numbersText(records, locale) + rest, data: { records } }
    },
  }),
  tool({
    name: 'check_footer',
    title: '检查网页底部',
    about:
      '检查网页底部的备案号：是否展示、写法、链接、图标。Checks the numbers that a page shows, their links and emblem.',
    input: {
      html: htmlInput,
      expected: z.strictObject(numbersInput).optional().describe('应当展示的号码 / the numbers that should be shown'),
      provinceCode: provinceInput.optional(),
      page: serviceInput.optional(),
      today: todayInput,
    },
    output: {
      ok: z.boolean(),
      verdict: verdictOutput,
      records: z.array(recordOutput),
      findings: z.array(pageFindingOutput),
    },
    run: ({ html, expected, provinceCode, page, today }, locale) => {
      const report = checkFooter(html, { expected, provinceCode, page, today })
      const records = report.records.map((record) => recordOf(record, record.link))
      const findings = pageFindings(report.issues, locale)
      return {
        text: `${numbersText(records, locale)}\n${findingsText(findings, locale)}`,
        data: { ok: report.ok, verdict: verdictOf(report), records, findings },
      }
    },
  }),
  tool({
    name: 'fix_footer',
    title: '修正网页底部',
    about:
      '修正网页底部的备案号、链接和图标，返回改好的HTML，不写文件。Mends the numbers, links and emblem of a page and gives the html back; no file is written.',
    input: {
      html: htmlInput,
      ...numbersInput,
      copyright: z.string().optional().describe('版权所有者 / owner of the copyright'),
      provinceCode: provinceInput.optional(),
      icon: z.string().optional().describe('公安备案图标的地址 / address of the emblem'),
      today: todayInput,
    },
    output: {
      html: z.string(),
      changes: z.array(z.object({ ...placeOutput, replacement: z.string(), code: z.string() })),
      findings: z.array(pageFindingOutput).describe('what only people can mend'),
    },
    run: ({ html, icp, publicSecurity, licenses, copyright, provinceCode, icon, today }, locale) => {
      const numbers = { icp, publicSecurity, licenses, copyright, provinceCode }
      const fixed = fixFooter(html, numbers, { icon, today })
      const findings = pageFindings(fixed.issues, locale)
      const changes = fixed.changes.map(({ start, end, replacement, code }) => ({ start, end, replacement, code }))
      return {
        text: `${say(locale, CHANGED, { count: changes.length })}\n${findingsText(findings, locale)}`,
        data: { html: fixed.html, changes, findings },
      }
    },
  }),
]
