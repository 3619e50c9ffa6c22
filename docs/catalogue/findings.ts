import type { IssueCode } from '../../src/foundation/issue.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { reasons } from '../../src/locale/reasons.ts'
import { zhTW } from '../../src/locale/zh-TW.ts'
import { invalidReasons } from '../../src/testing/invalid/reasons.ts'
import { SAMPLES_TODAY } from '../../src/testing/samples.ts'
import { createSamples } from '../../src/testing.ts'
import { issueSamples } from '../issue-samples.ts'
import { toldCodes } from './examples.ts'
import { fieldsAbout, formTitle } from './fields.ts'
import { addressOf, type PagedField } from './form-fields.ts'
import {
  bullets,
  chinese,
  code,
  type Edition,
  english,
  escaped,
  labelled,
  link,
  type Page,
  say,
  section,
  shown,
  table,
} from './page.ts'
import { findingLink, issueOf, ruleLink } from './words.ts'

const codes = Object.keys(chinese.locale.issues) as IssueCode[]
const thingIn = (one: string): string => one.slice(0, one.indexOf('.'))

/** What findings are about, each with a page. */
export const things: readonly string[] = [...new Set(codes.map(thingIn))]

const samples: Readonly<Partial<Record<IssueCode, readonly object[]>>> = issueSamples
const wrong = createSamples('findings', { today: SAMPLES_TODAY })

/** An input with this fault, where one can be made. */
function inputFor(one: IssueCode): unknown {
  const [thing = '', reason = ''] = one.split('.')
  const known = (invalidReasons as Readonly<Record<string, readonly string[]>>)[thing]
  if (known?.includes(reason) !== true) return undefined
  return (wrong.invalid(thing as never, reason as never) as { readonly input: unknown }).input
}

function textsOf(edition: Edition, one: IssueCode): string {
  const head = [
    say(edition, { zh: '参数', en: 'Params' }),
    '简体中文',
    '繁體中文',
    'English',
    say(edition, { zh: '短提示', en: 'Short text' }),
  ]
  const rows = (samples[one] ?? [{}]).map((params) => {
    const issue = issueOf(one, params)
    return [
      Object.keys(params).length === 0 ? '' : code(JSON.stringify(params)),
      ...[chinese.locale, zhTW, english.locale].map((locale) => escaped(describeIssue(issue, locale))),
      escaped(describeIssue(issue, edition.locale, { short: true })),
    ]
  })
  return table(head, rows)
}

function codeSection(edition: Edition, one: IssueCode): string {
  const reason = one.slice(one.indexOf('.') + 1) as keyof typeof reasons
  const told = toldCodes.get(one)
  const input = inputFor(one)
  const lines = [
    labelled(edition, say(edition, { zh: '原因', en: 'Reason' }), say(edition, reasons[reason])),
    ...(typeof input === 'string' && input !== ''
      ? [
          labelled(
            edition,
            say(edition, { zh: '这样填写就会出现', en: 'Entered like this, it is told' }),
            shown(edition, input),
          ),
        ]
      : []),
  ]
  const rules = [...(told?.rules ?? [])]
  const because = say(edition, { zh: '背后的规则：', en: 'The rules behind it:' })
  return `## ${code(one)} {#${one.replace('.', '-')}}\n\n${bullets(lines)}${textsOf(edition, one)}${
    rules.length === 0 ? '' : `${because}\n\n${bullets(rules.map((rule) => ruleLink(edition, rule)))}`
  }`
}

function thingPage(edition: Edition, thing: string): Page {
  const own = codes.filter((one) => thingIn(one) === thing)
  const fields = new Set<PagedField>(fieldsAbout(thing))
  for (const one of own) for (const field of toldCodes.get(one)?.fields ?? []) fields.add(field)
  const label = [...fieldsAbout(thing)][0]
  const name = label === undefined ? thing : `${edition.locale.fields[label.id]} ${thing}`
  const what = say(edition, {
    zh: '每个代码的提示文字说明错在哪里、怎样改正。短提示用于表单的错误行。文字中的数字和词语由参数填入，不含用户填写的内容。',
    en: 'The text of each code says what is wrong and what to do. The short text is for the error line of a form. Params fill its numbers and words; nothing that was typed is in it.',
  })
  return {
    path: `/findings/${thing}`,
    title: say(edition, { zh: `${name}的错误代码`, en: `Findings: ${name}` }),
    description: say(edition, {
      zh: `${thing}的${own.length}个错误代码：提示文字、参数、规则和改正方法。`,
      en: `The ${own.length} codes of ${thing}: texts, params, rules, and what to do.`,
    }),
    body: [
      `${what}\n\n`,
      ...own.map((one) => codeSection(edition, one)),
      section(
        say(edition, { zh: '会出现的字段', en: 'Fields' }),
        bullets(
          [...fields].map(
            (field) =>
              `${link(edition, addressOf(field), edition.locale.fields[field.id])} ${formTitle(edition, field.form)} ${code(field.path)}`,
          ),
        ),
      ),
    ].join(''),
  }
}

export function findingPages(edition: Edition): Page[] {
  return things.map((thing) => thingPage(edition, thing))
}

/** All codes with their texts. */
export function findingIndex(edition: Edition): Page {
  const intro = say(edition, {
    zh: '代码由对象和原因组成，如resident_id.checksum。点击代码可看各种参数下的文字、三种语言、背后的规则和改正方法。',
    en: 'A code is a thing and a reason: resident_id.checksum. Its page has the texts for all params in three languages, the rules behind it and what to do.',
  })
  const rows = (thing: string): string[][] =>
    codes
      .filter((one) => thingIn(one) === thing)
      .map((one) => [findingLink(edition, one), escaped(describeIssue(issueOf(one), edition.locale))])
  return {
    path: '/errors',
    title: say(edition, { zh: '错误代码', en: 'Issue codes' }),
    description: intro,
    body: `${intro}\n\n${things
      .map((thing) =>
        section(
          thing,
          table([say(edition, { zh: '代码', en: 'Code' }), say(edition, { zh: '提示', en: 'Text' })], rows(thing)),
        ),
      )
      .join('')}`,
  }
}
