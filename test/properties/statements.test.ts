import { describe, expect, it } from 'vitest'
import { readStatements } from '../../docs/statements-page.ts'
import { rules } from '../../src/data/rules/table.ts'
import type { IssueCode } from '../../src/foundation/issue.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { deadlineStatements, isOverdue } from '../filing/deadline-statements.rows.ts'
import { breachOf, foundIn, type StatementRow, statementRows } from '../filing/statements.rows.ts'

const statements = readStatements()
const titled = statementRows.map((row): [string, StatementRow] => [`${row.no} ${row.told}`, row])

describe('the statements of the guides', () => {
  it('are 93, each with what is left of it, where anything is', () => {
    expect(statements.map(({ no }) => no)).toEqual(Array.from({ length: 93 }, (_, index) => index + 1))
    for (const { no, state, demand, rest } of statements) {
      expect([demand.zh, demand.en], `${no}`).not.toContain('')
      expect(rest === undefined, `${no} ${state}`).toBe(state === 'enforced')
      if (rest !== undefined) expect([rest.zh, rest.en], `${no}`).not.toContain('')
    }
  })

  it('are shown by filings where they are enforced, and only there', () => {
    const shown = new Set([...statementRows, ...deadlineStatements].map(({ no }) => no))
    for (const { no, state } of statements) {
      expect(shown.has(no), `${no} ${state}`).toBe(state === 'enforced' || state === 'partly')
    }
  })

  it.each(deadlineStatements)('$no $rule: a term that is kept, or overdue', (row) => {
    expect(rules.map(({ id }) => id)).toContain(row.rule)
    expect(isOverdue(row, 'obeys'), 'events that keep it').toBe(false)
    expect(isOverdue(row, 'breaks'), 'events that do not').toBe(true)
  })

  it.each(titled)('%s', (_, row) => {
    const silent = foundIn(row, 'obeys').filter(({ severity }) => severity !== 'advice')
    expect(silent, 'the one that obeys').toEqual([])
    const issue = breachOf(row)
    expect(issue, 'the one that does not').toBeDefined()
    expect(Object.keys(zhCN.issues)).toContain(issue?.code satisfies IssueCode | undefined)
    if (issue?.rule !== undefined) expect(rules.map(({ id }) => id)).toContain(issue.rule)
  })
})
