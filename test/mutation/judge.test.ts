import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Judged, judge, type Outcome } from './judge.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const planted = (name: string): string => `${root}/test/mutation/planted/${name}`

describe('judging planted mutants', () => {
  let judged: readonly Judged[] = []
  beforeAll(async () => {
    const plan = { root, sources: [planted('sum.ts')], tests: [planted('sum.checks.ts')] }
    judged = await judge({ ...plan, budget: 1000, spare: 300 })
    // A process of its own is started for it, which takes a while on a busy machine; its limits are of processor time.
  }, 180_000)

  const outcomes = (original: string, replacement: string): readonly Outcome[] =>
    judged
      .filter(({ mutant }) => mutant.original === original && mutant.replacement === replacement)
      .map(({ outcome }) => outcome)

  it.each([
    ['sum += next', 'sum -= next', 'killed'],
    ['next <= limit', 'next < limit', 'killed'],
    ['next <= limit', 'false', 'killed'],
    ['value > 0', 'true', 'killed'],
    ['value > 0', 'value <= 0', 'killed'],
    // Works while the module loads.
    ["'day'", '""', 'killed'],
    ["['day', 'month']", '[]', 'killed'],
    // Never ends.
    ['next++', 'next--', 'killed'],
    // Never ends, without passing the mutant again; then the processor time is what tells.
    ['-1', '+1', 'timeout'],
    // Waits for ever.
    ['now', 'false', 'killed'],
    ['value > 0', 'value >= 0', 'survived'],
    ["'month'", '""', 'survived'],
    ["'no test comes here'", '""', 'uncovered'],
  ])('%s → %s is %s', (original, replacement, outcome) => {
    expect(outcomes(original, replacement)).toEqual([outcome])
  })

  it('judges every mutant once', () => {
    const ids = judged.map(({ mutant }) => mutant.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(15)
  })
})
