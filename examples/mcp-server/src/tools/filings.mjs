import { checkIcpFiling, checkPublicSecurityFiling, emptyIcpFiling, emptyPublicSecurityFiling, verdictOf } from 'beian'
import { divisionNames } from 'beian/divisions'
import { fullNaming } from 'beian/naming'
import * as z from 'zod'
import { findingOutput, findingsOf, findingsText, verdictOutput } from '../findings.mjs'
import { kindInput, natureInput, objectInput, objectOf, provinceInput, serviceInput, todayInput } from '../inputs.mjs'
import { say } from '../language.mjs'
import { failed, tool } from '../tool.mjs'

const NO_OBJECT = {
  'zh-CN': '备案内容应为一个JSON对象，可先用empty_filing取得空白的备案',
  'zh-TW': '備案內容應為一個JSON物件，可先用empty_filing取得空白的備案',
  en: 'the filing must be a JSON object; empty_filing gives a blank one',
}

const HEAD = { 'zh-CN': '{form}：{verdict}', 'zh-TW': '{form}：{verdict}', en: '{form}: {verdict}' }
const FORMS = {
  icp: { 'zh-CN': 'ICP备案', 'zh-TW': 'ICP備案', en: 'ICP filing' },
  'public-security': { 'zh-CN': '公安联网备案', 'zh-TW': '公安聯網備案', en: 'Public-security filing' },
}

const checkServiceName = fullNaming()

function filingTool(name, title, about, form, check) {
  return tool({
    name,
    title,
    about,
    input: {
      filing: objectInput.describe(
        `备案内容：JSON对象，结构见资源beian://json-schema/v1/${form}.input.json / the filing, an object as that schema describes it`,
      ),
      draft: z
        .boolean()
        .default(false)
        .describe('true：未填写的不算错误 / true: what is not filled in yet is no error'),
      canonical: z
        .boolean()
        .default(false)
        .describe('true：没有错误时附上整理后的备案内容 / true: adds the tidied filing where there is no error'),
      today: todayInput,
    },
    output: {
      ok: z.boolean().describe('whether there is no error'),
      verdict: verdictOutput,
      findings: z.array(findingOutput),
      filing: z.looseObject({}).optional(),
    },
    run: ({ filing, draft, canonical, today }, locale) => {
      const input = objectOf(filing)
      if (input === undefined) return failed(NO_OBJECT)
      const report = check(input, { draft, today, checkServiceName, divisions: divisionNames })
      const findings = findingsOf(report.issues, locale, form)
      const { valid, validSoFar, invalid } = locale.report
      const verdict = report.ok ? (draft ? validSoFar : valid) : invalid
      const head = say(locale, HEAD, { form: say(locale, FORMS[form]), verdict })
      return {
        text: `${head}\n${findingsText(findings, locale)}`,
        data: {
          ok: report.ok,
          verdict: verdictOf(report),
          findings,
          ...(canonical && report.ok && { filing: report.value }),
        },
      }
    },
  })
}

const BLANK = {
  'zh-CN': '空白的备案；填写后用检查工具核对',
  'zh-TW': '空白的備案；填寫後用檢查工具核對',
  en: 'A blank filing: fill it in, then check it.',
}

const NOT_OF_POLICE = {
  'zh-CN': '公安联网备案只有网站和APP，services填website或app之一',
  'zh-TW': '公安聯網備案只有網站和APP，services填website或app之一',
  en: 'the public-security form is for one website or one app: services must be ["website"] or ["app"]',
}

/** Whole filings: both forms checked, and blank ones to begin with. */
export const filingTools = [
  filingTool(
    'check_icp_filing',
    'ICP备案',
    '检查一份完整的ICP备案（工信部）：逐项和各项之间，指出会被退回的原因、依据和改法。Checks a whole ICP filing.',
    'icp',
    checkIcpFiling,
  ),
  filingTool(
    'check_public_security_filing',
    '公安联网备案',
    '检查一份完整的公安联网备案。Checks a whole public-security filing.',
    'public-security',
    checkPublicSecurityFiling,
  ),
  tool({
    name: 'empty_filing',
    title: '空白备案',
    about: '给出一份空白的备案，字段齐全，供填写。A blank filing with every field of the form.',
    input: {
      form: z.enum(['icp', 'public-security']).describe('哪种备案 / which form'),
      nature: natureInput.optional(),
      services: z.array(serviceInput).min(1).max(4).default(['website']),
      kind: kindInput.optional(),
      provinceCode: provinceInput.optional(),
    },
    output: { filing: z.looseObject({}) },
    run: ({ form, nature, services, kind, provinceCode }, locale) => {
      if (form === 'icp') {
        const filing = emptyIcpFiling({ nature, services, kind, provinceCode })
        return { text: blankText(filing, locale), data: { filing } }
      }
      const [service, ...others] = services
      if (others.length > 0 || (service !== 'website' && service !== 'app')) return failed(NOT_OF_POLICE)
      const filing = emptyPublicSecurityFiling({ nature, service })
      return { text: blankText(filing, locale), data: { filing } }
    },
  }),
]

function blankText(filing, locale) {
  return `${say(locale, BLANK)}\n${JSON.stringify(filing)}`
}
