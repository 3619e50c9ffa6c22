import type { Changes } from './cases.ts'
import { contextRuleRows } from './context-rules.rows.ts'
import { organizationDocumentRows } from './organization-document.rows.ts'
import { personDocumentRows } from './person-document.rows.ts'
import type { RuleRows, ValueRow } from './rows.ts'

/**
 * What is found in the template of a domain's holder: of a person what any person's name and number give, of an
 * organization what its document allows, whatever its nature is, which the template does not ask for.
 */

function rowsOf(rule: string): readonly ValueRow[] {
  return contextRuleRows.find((table) => table.rule === rule)!.rows
}

/** What depends on the nature, which nobody knows here. */
const BY_NATURE = /\.(?:conflict|mismatch)$/

const organizationNames = rowsOf('entity-name').filter(({ found }) => !found.some(({ code }) => BY_NATURE.test(code)))
const personNames = rowsOf('person-name')

const PERSON: Changes = { '/holder': 'individual', '/name': '刘青竹', type: 'resident-id' }

/** Changes of a document that hold for the template, too. */
function documentOf({ type }: Changes = {}, fallback: string): Changes {
  return { type: type ?? fallback }
}

function withoutBeside({ beside, nearBeside, ...row }: ValueRow): ValueRow {
  const own = beside !== undefined && 'type' in beside ? { beside: documentOf(beside, '') } : {}
  const near = nearBeside !== undefined && 'type' in nearBeside ? { nearBeside: documentOf(nearBeside, '') } : {}
  return { ...row, ...own, ...near }
}

export const holderRows: readonly RuleRows[] = [
  { rule: 'holder-name', rows: organizationNames },
  {
    rule: 'holder-name',
    beside: { holder: 'individual', document: { type: 'resident-id', number: '110108198805120025' } },
    rows: personNames.filter(({ beside }) => beside === undefined),
  },
  {
    rule: 'holder-name',
    beside: { holder: 'individual', document: { type: 'passport', number: 'L898902C3' } },
    rows: personNames.filter(({ beside }) => beside !== undefined).map(({ beside: _, ...row }) => row),
  },
  ...organizationDocumentRows.map(
    ({ beside, rows }): RuleRows => ({
      rule: 'holder-document-number',
      beside: { ...documentOf(beside, 'business-license'), '/name': undefined },
      draft: true,
      rows: rows.map(withoutBeside).filter(({ found }) => !found.some(({ code }) => /document\.mismatch$/.test(code))),
    }),
  ),
  ...personDocumentRows.map(
    ({ beside, rows }): RuleRows => ({
      rule: 'holder-document-number',
      beside: { ...PERSON, ...documentOf(beside, 'resident-id') },
      rows: rows.map(withoutBeside),
    }),
  ),
]
