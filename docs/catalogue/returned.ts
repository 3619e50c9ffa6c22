import { readTsv } from '../../src/data/read-tsv.ts'
import type { Rule } from '../../src/data/rules/rule.ts'
import type { Issue } from '../../src/foundation/issue.ts'
import { describeIssue, describeSuggestion } from '../../src/locale/describe.ts'
import { findingsIn, formOfGallery, mistakenOf, readMistakes, readRight } from '../../test/properties/gallery.ts'
import { toldCodes } from './examples.ts'
import { addressOf, type PagedField, pagedAt } from './form-fields.ts'
import { bullets, type Edition, escaped, facts, labelled, link, type Page, say, section } from './page.ts'
import { whatToDo } from './what-to-do.ts'
import { findingLink, pagesInWords, ruleLink, ruleOf, severityWord, sourceInWords } from './words.ts'

/** A reason for which filings are returned, with what the library says of a filing that has it. */
export interface Returned {
  readonly reason: { readonly zh: string; readonly en: string }
  /** Name of a filing with that fault among the labelled ones of the tests, and the code that it must give. */
  readonly example: string
  readonly code: string
  /** Why nobody can know it from the form, and what to do instead. */
  readonly unknown?: { readonly zh: string; readonly en: string }
}

export const returned: readonly Returned[] = readTsv(new URL('./returned.tsv', import.meta.url)).map(
  ({ zh = '', en = '', example = '', code = '', unknown_zh = '', unknown_en = '' }) => ({
    reason: { zh, en },
    example,
    code,
    ...(unknown_zh === '' ? {} : { unknown: { zh: unknown_zh, en: unknown_en } }),
  }),
)

const rights = readRight()
const mistakes = new Map(readMistakes().map((mistake) => [mistake.name, mistake]))

export interface Told {
  readonly issue: Issue
  readonly field: PagedField | undefined
}

/** What the library says of the example; `undefined` where it says something else. */
export function toldOf({ example, code }: Returned): Told | undefined {
  const mistake = mistakes.get(example)
  if (mistake === undefined) return undefined
  const filing = mistakenOf(mistake, rights)
  const issue = findingsIn(filing).find((one) => one.code === code)
  return issue === undefined ? undefined : { issue, field: pagedAt(formOfGallery(filing), filing, issue.path) }
}

/** The parts of the form, in its order, by what the path of a finding begins with. */
const PARTS: readonly (readonly [path: RegExp, title: { readonly zh: string; readonly en: string }])[] = [
  [/^entity\.principal|^entity\.legal/, { zh: '负责人', en: 'The person in charge' }],
  [/^entity|^provinceCode|^kind/, { zh: '主体', en: 'The entity' }],
  [/\.name$/, { zh: '名称', en: 'The name of the service' }],
  [/\.principal/, { zh: '负责人', en: 'The person in charge' }],
  [/domain|homeUrl/i, { zh: '域名', en: 'The domain' }],
  [/./, { zh: '服务内容与其他', en: 'Contents and the rest' }],
]

const ORDER = [1, 0, 2, 4, 5]

function partOf({ field }: Told): number {
  const path = field?.path ?? 'x'
  const found = PARTS.findIndex(([pattern]) => pattern.test(path))
  return found === 3 ? 0 : found
}

/** A number that somebody might have is shown by the samples alone. */
const NUMBER = /\d{11}/

/** What mends it; what stands in its place; what lifts it, where it may be right. */
function advice(edition: Edition, issue: Issue, rule: Rule | undefined): string {
  const suggestion = describeSuggestion(issue, edition.locale)
  const lifted = rule?.liftedBy
  const but = { zh: '解除办法', en: 'lifted by' }
  return [
    say(edition, whatToDo(issue.code)),
    ...(suggestion === undefined || NUMBER.test(suggestion) ? [] : [escaped(suggestion)]),
    ...(lifted === undefined ? [] : [labelled(edition, say(edition, but), escaped(say(edition, lifted)))]),
  ].join(edition.lang === 'zh' ? '；' : '; ')
}

function entry(edition: Edition, row: Returned, { issue, field }: Told): string {
  const place = field === undefined ? undefined : link(edition, addressOf(field), edition.locale.fields[field.id])
  // A finding of the form of a value has no rule of its own: the first of those for which its code is told.
  const id = issue.rule ?? toldCodes.get(issue.code)?.rules.values().next().value
  const rule = id === undefined ? undefined : ruleOf(id)
  return `### ${escaped(say(edition, row.reason))}\n\n${facts(edition, [
    [say(edition, { zh: '怎样改', en: 'What to do' }), advice(edition, issue, rule)],
    [say(edition, { zh: '字段', en: 'Field' }), place],
    [
      say(edition, { zh: '本库的提示', en: 'What is told' }),
      labelled(edition, severityWord(edition, issue.severity), escaped(describeIssue(issue, edition.locale))),
    ],
    [say(edition, { zh: '规则', en: 'Rule' }), id === undefined ? undefined : ruleLink(edition, id)],
    [say(edition, { zh: '依据', en: 'Source' }), rule === undefined ? undefined : sourceInWords(edition, rule.source)],
    [
      say(edition, { zh: '原文', en: 'Text' }),
      rule === undefined ? undefined : pagesInWords(edition, rule.source, 'text'),
    ],
    [say(edition, { zh: '错误代码', en: 'Code' }), findingLink(edition, issue.code)],
  ])}`
}

/** The reasons for which filings are returned, each with what is told of it before it is submitted. */
export function returnedPage(edition: Edition): Page {
  const known = returned.flatMap((row) => {
    const told = toldOf(row)
    return told === undefined ? [] : [{ row, told, part: partOf(told) }]
  })
  const unknown = returned.flatMap(({ reason, unknown: why }) =>
    why === undefined
      ? []
      : [`${escaped(say(edition, reason))}${edition.lang === 'zh' ? '。' : '. '}${escaped(say(edition, why))}`],
  )
  const intro = say(edition, {
    zh: `备案常见的退回原因${returned.length}条，依据接入服务商的说明和两张表单的填写要求整理，按表单的顺序排列。其中${known.length}条提交之前就能查出，提示是本库对一份有此错误的备案实际给出的。用浏览器的查找功能搜索退回通知里的词语。`,
    en: `${returned.length} common reasons for which filings are returned, gathered from what access providers explain and what the two forms ask, in the order of the form. ${known.length} of them can be found before anything is submitted: what is told is what the library says of a filing with that fault. Search this page for the words of your notice.`,
  })
  return {
    path: '/returned',
    title: say(edition, { zh: '备案为什么被退回', en: 'Why filings are returned' }),
    description: say(edition, {
      zh: `备案被退回、驳回的${returned.length}种常见原因：错在哪一栏，怎样改正，依据是什么。`,
      en: `${returned.length} common reasons for which filings are returned: the field, what to do, the rule behind it.`,
    }),
    body: `${intro}\n\n${ORDER.map((part) =>
      section(
        say(edition, PARTS[part]![1]),
        known
          .filter((one) => one.part === part)
          .map(({ row, told }) => entry(edition, row, told))
          .join(''),
      ),
    ).join('')}${section(say(edition, { zh: '程序无法判断的', en: 'What no program can know' }), bullets(unknown))}`,
  }
}
