import { describe, expect, it } from 'vitest'
import { contextRules } from '../../src/filing/context-rules.ts'
import { contextRows, contextRuleRows } from './context-rules.rows.ts'
import { holderRows } from './holder.rows.ts'
import { organizationDocumentRows } from './organization-document.rows.ts'
import { personDocumentRows } from './person-document.rows.ts'
import { expectEverywhere, expectRow } from './rows.ts'

describe.each(contextRuleRows)('$rule', (table) => {
  it.each(table.rows)('$value, wherever the form has it', (row) => expectEverywhere(table, row))
})

describe('what stands beside a field', () => {
  it.each(contextRows)('$name', expectRow)
})

describe('rules of fields that depend on others', () => {
  it('all have a table', () => {
    const tables = [...contextRuleRows, ...personDocumentRows, ...organizationDocumentRows, ...holderRows]
    expect([...new Set(tables.map(({ rule }) => rule))].sort()).toEqual(Object.keys(contextRules).sort())
  })
})
