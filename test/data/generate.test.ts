import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateAll } from '../../scripts/generate.ts'
import { rules } from '../../src/data/rules/table.ts'

describe('generated tables', () => {
  it.each(Object.entries(generateAll()))('%s: regenerating changes nothing', (path, content) => {
    expect(readFileSync(new URL(`../../src/data/${path}`, import.meta.url), 'utf8')).toBe(content)
  })
})

describe('rules of the authorities', () => {
  it('each carry a source with authority and date, and both languages', () => {
    for (const { id, demand, source } of rules) {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/)
      expect(demand.zh, id).toMatch(/[㐀-鿿]/)
      expect(demand.en, id).toMatch(/[A-Za-z]{3} [a-z]/)
      expect(source.title.length, id).toBeGreaterThan(3)
      expect(source.date, id).toMatch(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/)
    }
  })

  it('are all spoken of somewhere, and no finding names a rule that is not there', () => {
    const source = readSource()
    const ids = new Set(rules.map(({ id }) => id))
    const named = [
      ...source.matchAll(/'((?:identity|organization|contact|naming|record|network|filing)\/[a-z0-9-]+)'/g),
    ].map((match) => match[1]!)
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})

/** Every line of the library's own source, generated tables and texts left out. */
function readSource(): string {
  const root = new URL('../../src/', import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/table\.ts$|generate\.ts$|^locale/.test(path))
    .map((path) => readFileSync(new URL(path, root), 'utf8'))
    .join('\n')
}
