import { readTsv } from '../src/data/read-tsv.ts'
import { deadlineStatements } from '../test/filing/deadline-statements.rows.ts'
import { breachOf, formOfRow, statementRows } from '../test/filing/statements.rows.ts'

/** How far the product enforces a statement, in the order of the page. */
export const statementStates = {
  enforced: '审查 · enforced',
  partly: '部分审查 · enforced in part',
  later: '尚未审查 · not yet',
  outside: '程序无法判断 · beyond a program',
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

/** `icp` `filing/emergency-phone` `emergency_phone.duplicate`, each once, as the table of filings shows them. */
function findingsOf(no: number): string {
  const found = new Set<string>()
  for (const row of statementRows.filter((one) => one.no === no)) {
    const issue = breachOf(row)
    if (issue === undefined) continue
    const rule = issue.rule === undefined ? '' : ` (\`${issue.rule}\`)`
    found.add(`${formOfRow(row)}: \`${issue.code}\` ${issue.severity}${rule}`)
  }
  for (const { rule } of deadlineStatements.filter((one) => one.no === no))
    found.add(`\`filingDeadlines\`: \`${rule}\``)
  return [...found].join('<br>')
}

/** The statements of the published guides, with what enforces them. */
export function statementsPage(note: string): string {
  const statements = readStatements()
  let text = `${note}# 填写说明与审查 · What the guides demand, and what is checked\n\n`
  text += `The ${statements.length} demands of five published guides to the two filings, in our own words. What is enforced is shown by\n`
  text +=
    'filings (`test/filing/statements.rows.ts`): one that obeys and draws nothing, one that does not and is told so; terms by\nevents (`test/filing/deadline-statements.rows.ts`): some that keep it, and some by which it is overdue.\n'
  text += '\n| state | statements |\n|---|---|\n'
  for (const [state, title] of Object.entries(statementStates)) {
    text += `| ${title} | ${statements.filter((one) => one.state === state).length} |\n`
  }
  text += '\n| no | demand | state | what is told | what is left, and why |\n|---|---|---|---|---|\n'
  for (const { no, demand, state, rest } of statements) {
    const left = rest === undefined ? '' : `${rest.zh}<br>${rest.en}`
    text += `| ${no} | ${demand.zh}<br>${demand.en} | ${statementStates[state]} | ${findingsOf(no)} | ${left} |\n`
  }
  return text
}
