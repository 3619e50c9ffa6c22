import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../src/foundation/result.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'
import { dictionaryEvidence } from '../../src/naming/service-name/dictionary-evidence.ts'
import { readFixture } from '../fixtures/read.ts'
import { contextOf } from '../naming/names-context.ts'

/*
 * Names that readers of the sources labelled. Where a label and the result differ, the row says why in its last column:
 * `dictionary` where the dictionary of `beian/naming` is needed to agree, else the reason in words. No difference stands
 * without a reason, and no reason without its difference.
 */

const DICTIONARY = 'dictionary'

describe.each(['names.tsv', 'names-public.tsv', 'names-further.tsv'])('the labels of %s', (fixture) => {
  const rows = readFixture(fixture).map((row) => {
    const agrees = (options: object): boolean =>
      verdictOf(checkServiceName(row.name, contextOf(row), options)) === row.expected
    return { row, small: agrees({}), full: agrees({ evidence: dictionaryEvidence }) }
  })
  const named = (list: typeof rows): string[] => list.map(({ row }) => `${row.name}: ${row.differs}`)

  it('are what is judged, or the row says why not', () => {
    const unexplained = rows.filter(({ row, small, full }) => !(small && full) && row.differs === '')
    expect(named(unexplained)).toEqual([])
  })

  it('are told to differ only where they do', () => {
    const agreeing = rows.filter(({ row, small, full }) => small && full && row.differs !== '')
    expect(named(agreeing)).toEqual([])
  })

  it('are agreed with where the dictionary is said to tell', () => {
    const needs = rows.filter(({ row }) => row.differs === DICTIONARY)
    expect(named(needs.filter(({ small, full }) => small || !full))).toEqual([])
    const others = rows.filter(({ row }) => row.differs !== '' && row.differs !== DICTIONARY)
    expect(named(others.filter(({ small, full }) => !small && full))).toEqual([])
  })
})
