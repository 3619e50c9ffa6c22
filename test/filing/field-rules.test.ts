import { describe, expect, it } from 'vitest'
import { fieldRules } from '../../src/filing/field-rules.ts'
import { fieldRuleRows } from './field-rules.rows.ts'
import { expectEverywhere } from './rows.ts'

describe.each(fieldRuleRows)('$rule', (table) => {
  it.each(table.rows)('$value, wherever the form has it', (row) => expectEverywhere(table, row))
})

describe('the end of a validity', () => {
  it.each(['long-term', '长期', '長期有效', '永久', ' 永 久', 'Permanent'])('%j is long-term', (text) => {
    expect(fieldRules['validity-end'](text)).toMatchObject({ ok: true, value: { text: 'long-term' } })
  })
})

describe('rules of fields that stand for themselves', () => {
  it('all have a table', () => {
    expect([...new Set(fieldRuleRows.map(({ rule }) => rule))].sort()).toEqual(Object.keys(fieldRules).sort())
  })
})
