import { describe, expect, it } from 'vitest'
import { applySuggestions, checkIcpFiling } from '../../src/index.ts'
import { filingWithMistakes, mistakes, TODAY } from './fifteen-mistakes.ts'

describe('the fifteen mistakes', () => {
  it('are of fifteen kinds, some with a suggestion, some without', () => {
    expect(new Set(mistakes.map(({ code }) => code)).size).toBe(15)
    const suggested = mistakes.filter(({ right }) => right === undefined).length
    expect(suggested).toBeGreaterThanOrEqual(4)
    expect(suggested).toBeLessThanOrEqual(11)
  })

  it('are what stands between the filing and its submission', () => {
    const filing = filingWithMistakes() as Record<string, unknown>
    const met = new Set<string>()
    let mended = filing
    for (let turn = 0; turn < 3; turn++) {
      const { issues } = checkIcpFiling(mended, { today: TODAY })
      for (const { path, code } of issues) met.add(`${path.join('.')} ${code}`)
      mended = applySuggestions(mended, issues) as Record<string, unknown>
      for (const { name, right } of mistakes) if (right !== undefined) put(mended, name, right)
    }
    expect(checkIcpFiling(mended, { today: TODAY }).issues.filter(({ severity }) => severity !== 'advice')).toEqual([])
  })
})

function put(filing: Record<string, unknown>, name: string, value: string): void {
  const steps = name.split(/[.[\]]+/).filter((step) => step !== '')
  const last = steps.pop()!
  const holder = steps.reduce((inner, step) => inner[step] as Record<string, unknown>, filing)
  // The option's label stands for its key.
  holder[last] = value === '云接入' ? 'cloud' : value
}
