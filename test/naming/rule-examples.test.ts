import { describe, expect, it } from 'vitest'
import { rules } from '../../src/data/rules/table.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { ruleExamples, runExample } from './rule-examples.ts'

const naming = rules.filter(({ id }) => id.startsWith('naming/'))

describe('examples of the naming rules', () => {
  it.each(naming)('$id has one that passes and one that fails', ({ id }) => {
    const shown = new Set(ruleExamples.filter(({ rule }) => rule === id).map(({ shows }) => shows))
    expect([...shown].sort()).toEqual(['fail', 'pass'])
  })

  it('belong to rules of the catalogue', () => {
    const ids = new Set(naming.map(({ id }) => id))
    expect(ruleExamples.filter(({ rule }) => !ids.has(rule))).toEqual([])
  })

  it.each(ruleExamples)('$rule: $name ($kind, $nature $province) $shows, $verdict', (example) => {
    const result = runExample(example)
    const found = result.issues.map(({ rule }) => rule)
    if (example.shows === 'fail') expect(found).toContain(example.rule)
    else expect(found).not.toContain(example.rule)
    expect(verdictOf(result)).toBe(example.verdict)
  })
})
