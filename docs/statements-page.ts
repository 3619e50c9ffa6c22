import type { FormName } from '../src/data/forms/ids.ts'
import { readTsv } from '../src/data/read-tsv.ts'
import type { Bilingual } from '../src/locale/language.ts'
import { deadlineStatements } from '../test/filing/deadline-statements.rows.ts'
import { breachOf, formOfRow, statementRows } from '../test/filing/statements.rows.ts'
import { formTitle } from './catalogue/fields.ts'
import { code, type Edition, escaped, labelled, link, listed, type Page, say, table } from './catalogue/page.ts'
import { findingLink, severityWord } from './catalogue/words.ts'

/** How far the product enforces a statement, in the order of the page. */
const statementStates = {
  enforced: { zh: '审查', en: 'enforced' },
  partly: { zh: '部分审查', en: 'enforced in part' },
  later: { zh: '尚未审查', en: 'not yet' },
  outside: { zh: '程序无法判断', en: 'beyond a program' },
} as const

/** A demand of the guides, and how far it is enforced. */
export interface Statement {
  readonly no: number
  readonly demand: { readonly zh: string; readonly en: string }
  readonly state: keyof typeof statementStates
  /** What is not enforced, and why; absent where all is. */
  readonly rest?: { readonly zh: string; readonly en: string }
}

/** Every statement, by number. */
export function readStatements(): Statement[] {
  return readTsv(new URL('./statements.tsv', import.meta.url)).map(
    ({ no, zh = '', en = '', state = '', rest_zh = '', rest_en = '' }) => {
      if (!(state in statementStates)) throw new Error(`statement ${no}: state ${state}`)
      return {
        no: Number(no),
        demand: { zh, en },
        state: state as Statement['state'],
        ...(rest_zh === '' && rest_en === '' ? {} : { rest: { zh: rest_zh, en: rest_en } }),
      }
    },
  )
}

const OTHER_FORMS: Readonly<Record<string, Bilingual>> = {
  kind: { zh: '备案类型', en: 'Kind of filing' },
  page: { zh: '网页', en: 'Page' },
}

/** `icp + public-security` in words. */
function formsInWords(edition: Edition, forms: string): string {
  return forms
    .split(' + ')
    .map((form) => {
      const other = OTHER_FORMS[form]
      return other === undefined ? formTitle(edition, form as FormName) : say(edition, other)
    })
    .join(say(edition, { zh: '与', en: ' and ' }))
}

/** Code, severity and rule of what each breach is told, each once, as the table of filings shows them. */
function findingsOf(edition: Edition, no: number): string {
  const found = new Set<string>()
  for (const row of statementRows.filter((one) => one.no === no)) {
    const issue = breachOf(row)
    if (issue === undefined) continue
    const told = [
      `${findingLink(edition, issue.code)} ${severityWord(edition, issue.severity)}`,
      ...(issue.rule === undefined ? [] : [link(edition, `/rules/${issue.rule}`, code(issue.rule))]),
    ]
    found.add(labelled(edition, formsInWords(edition, formOfRow(row)), listed(edition, told)))
  }
  for (const { rule } of deadlineStatements.filter((one) => one.no === no))
    found.add(
      labelled(edition, say(edition, { zh: '期限', en: 'Deadline' }), link(edition, `/rules/${rule}`, code(rule))),
    )
  return [...found].join('<br>')
}

/** The statements of the published guides, with what enforces them. */
export function statementsPage(edition: Edition): Page {
  const statements = readStatements()
  const about = say(edition, {
    zh: `五份公开的备案填写说明共有${statements.length}条要求，本页逐条列出是否审查、审查后提示什么。`,
    en: `The ${statements.length} demands of five published guides to the two filings, in our own words: which are checked, and what is told.`,
  })
  const how = say(edition, {
    zh: '每条要求都有两份备案为证（`test/filing/statements.rows.ts`）：照做的没有提示，没有照做的有提示；期限则用事件的日期（`test/filing/deadline-statements.rows.ts`），有按时的，也有逾期的。',
    en: 'Filings show it (`test/filing/statements.rows.ts`): one that obeys and draws nothing, one that does not and is told so; terms by events (`test/filing/deadline-statements.rows.ts`): some that keep it, and some by which it is overdue.',
  })
  const state = { zh: '程度', en: 'State' }
  const counts = Object.entries(statementStates).map(([key, title]) => [
    say(edition, title),
    String(statements.filter((one) => one.state === key).length),
  ])
  const head: readonly Bilingual[] = [
    { zh: '序号', en: 'No.' },
    { zh: '要求', en: 'Demand' },
    state,
    { zh: '提示', en: 'What is told' },
    { zh: '没有审查的部分与原因', en: 'What is left, and why' },
  ]
  const rows = statements.map((one) => [
    String(one.no),
    escaped(say(edition, one.demand)),
    say(edition, statementStates[one.state]),
    findingsOf(edition, one.no),
    one.rest === undefined ? '' : escaped(say(edition, one.rest)),
  ])
  return {
    path: '/statements',
    title: say(edition, { zh: '填写说明与审查', en: 'What the guides demand, and what is checked' }),
    description: about,
    body: `${about}\n\n${how}\n\n${table([say(edition, state), say(edition, { zh: '条数', en: 'Statements' })], counts)}${table(
      head.map((one) => say(edition, one)),
      rows,
    )}`,
  }
}
