import { explainRule } from 'beian/rules'
import * as z from 'zod'
import { codeExamples } from '../code-examples.mjs'
import { findingOf, findingOutput, ruleNamed, ruleOutput } from '../findings.mjs'
import { listed, optionLabel, ruleText, say } from '../language.mjs'
import { failed, tool } from '../tool.mjs'

const UNKNOWN = {
  'zh-CN': '没有这个代码或规则；规则的列表见资源beian://rules，代码取自检查结果的code',
  'zh-TW': '沒有這個代碼或規則；規則的列表見資源beian://rules，代碼取自檢查結果的code',
  en: 'no such code or rule; the resource beian://rules lists the rules, and codes are the code of findings',
}
const EXAMPLE = { 'zh-CN': '例如：{message}', 'zh-TW': '例如：{message}', en: 'for example: {message}' }
const WITHOUT_EXAMPLE = {
  'zh-CN': '{code}：没有可以展示的例子',
  'zh-TW': '{code}：沒有可以展示的例子',
  en: '{code}: there is no example to show',
}
const RULES = { 'zh-CN': '相关规则：{rules}', 'zh-TW': '相關規則：{rules}', en: 'rules: {rules}' }
const WHERE = { 'zh-CN': '适用省份：{provinces}', 'zh-TW': '適用省份：{provinces}', en: 'provinces: {provinces}' }
const LIFTED = { 'zh-CN': '例外：{liftedBy}', 'zh-TW': '例外：{liftedBy}', en: 'exception: {liftedBy}' }
const SOURCE = {
  'zh-CN': '依据：{title}（{date}）',
  'zh-TW': '依據：{title}（{date}）',
  en: 'source: {title} ({date})',
}

function ruleAnswer(rule, locale) {
  const { demand, liftedBy, source, severity, provinces = [] } = rule
  const names = provinces.map((code) => optionLabel(locale, 'server-location', code))
  return {
    text: [
      `${rule.id}  [${locale.report[severity]}]  ${ruleText(locale, demand)}`,
      ...(names.length > 0 ? [say(locale, WHERE, { provinces: listed(locale, names) })] : []),
      ...(liftedBy ? [say(locale, LIFTED, { liftedBy: ruleText(locale, liftedBy) })] : []),
      say(locale, SOURCE, source),
    ].join('\n'),
    data: { id: rule.id, is: 'rule', severity, rules: [ruleNamed(rule.id, locale)], provinces: [...provinces] },
  }
}

function codeAnswer(code, { issue, severities, rules }, locale) {
  const related = [...rules].map((id) => ruleNamed(id, locale)).filter((rule) => rule !== undefined)
  const example = issue && findingOf(issue, locale)
  return {
    text: [
      example === undefined
        ? say(locale, WITHOUT_EXAMPLE, { code })
        : `${code}  [${locale.report[example.severity]}]  ${say(locale, EXAMPLE, example)}`,
      ...(related.length > 0
        ? [
            say(locale, RULES, {
              rules: listed(
                locale,
                related.map(({ id }) => id),
              ),
            }),
          ]
        : []),
    ].join('\n'),
    data: { id: code, is: 'code', severities: [...severities], rules: related, ...(example && { example }) },
  }
}

/** What a code or a rule means, and where it is written. */
export const explainTools = [
  tool({
    name: 'explain',
    title: '说明代码或规则',
    about:
      '说明检查结果中的一个代码，或一条规则及其依据。What a code of a finding means, or what a rule demands and where it is written.',
    input: { id: z.string().max(200).describe('resident_id.checksum、filing/emergency-phone') },
    output: {
      id: z.string(),
      is: z.enum(['code', 'rule']),
      severity: z
        .enum(['error', 'warning', 'advice'])
        .optional()
        .describe('of a rule: how grave a breach is by default'),
      severities: z
        .array(z.enum(['error', 'warning', 'advice']))
        .optional()
        .describe('of a code: how grave it has been'),
      provinces: z.array(z.string()).optional().describe('of a rule: where it holds; everywhere where there is none'),
      rules: z.array(ruleOutput),
      example: findingOutput.optional().describe('of a code: a finding on a synthetic input'),
    },
    run: ({ id }, locale) => {
      const rule = explainRule(id)
      if (rule !== undefined) return ruleAnswer(rule, locale)
      if (!Object.hasOwn(locale.issues, id)) return failed(UNKNOWN)
      return codeAnswer(id, codeExamples(id), locale)
    },
  }),
]
