import { describe, expect, it } from 'vitest'
import type { Nature } from '../../src/data/enumerations/enumeration.ts'
import { rules } from '../../src/data/rules/table.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { type RuleExample, ruleExamples, runExample } from '../naming/rule-examples.ts'

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

/** The rule's finding in an example, with something else in its context. */
function found(example: RuleExample, changed: Partial<RuleExample> = {}) {
  return runExample({ ...example, ...changed }).issues.find(({ rule }) => rule === example.rule)
}

describe('the row of a rule', () => {
  const failing = (id: string) => ruleExamples.filter(({ rule, shows }) => rule === id && shows === 'fail')

  it.each(naming)('$id is as hard as its hardest example', ({ id, severity }) => {
    const severities = failing(id).map((example) => found(example)?.severity)
    const hardest = (['error', 'warning', 'advice'] as const).find((one) => severities.includes(one))
    expect(hardest).toBe(severity)
  })

  it.each(naming.filter(({ provinces }) => provinces !== undefined))('$id binds in its provinces only', (rule) => {
    for (const example of failing(rule.id)) {
      expect(rule.provinces).toContain(example.province)
      expect(found(example, { province: '65' }), example.name).toBeUndefined()
      expect(found(example, { province: '' }), example.name).toBeUndefined()
    }
  })

  it.each(naming.filter(({ who }) => who !== undefined))('$id binds no others than it says', ({ id, who }) => {
    const nature = who!.includes('individual') ? 'enterprise' : 'individual'
    // 王有限 of an individual is no matter of an entity's full name; its check has no province and no service.
    for (const example of failing(id).filter(({ kind }) => kind !== 'entity-name')) {
      const bound = who!.includes('organization')
        ? example.nature !== 'individual'
        : who!.includes(example.nature as Nature)
      expect(bound, example.name).toBe(true)
      expect(found(example, { nature }), example.name).toBeUndefined()
    }
  })

  it.each(naming.filter(({ services }) => services !== undefined))('$id is about its services only', (rule) => {
    const kind = rule.services!.includes('website') ? 'app' : 'website'
    for (const example of failing(rule.id)) {
      expect(rule.services).toContain(example.kind)
      expect(found(example, { kind }), example.name).toBeUndefined()
    }
  })
})
