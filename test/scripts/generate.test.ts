import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DATA, generateAll } from '../../scripts/generate.ts'
import { dateOf, readTsv } from '../../src/data/read-tsv.ts'
import { rules } from '../../src/data/rules/table.ts'
import { type DataTable, dataVersions } from '../../src/data/versions.ts'
import { isIsoDate } from '../../src/foundation/calendar.ts'

describe('generated tables', () => {
  it.each(Object.entries(generateAll()))('%s: regenerating changes nothing', (path, content) => {
    expect(readFileSync(new URL(path, DATA), 'utf8')).toBe(content)
  })
})

describe('dates of the data', () => {
  const tables = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsv'))

  it.each(tables)('%s says as of when it is, and its rows fill its columns', (path) => {
    const url = new URL(path, DATA)
    expect(isIsoDate(dateOf(url))).toBe(true)
    const [, header = ''] = readFileSync(url, 'utf8').split('\n')
    const rows = readTsv(url)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row)).toEqual(header.split('\t'))
  })

  it('are the versions of the tables', () => {
    for (const name of Object.keys(dataVersions) as DataTable[]) {
      const folder = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/`
      const own = tables.filter(
        (path) => path.startsWith(folder) && /source|further|words|trades|vocabulary|folding/.test(path),
      )
      if (name === 'naming') own.push('rules/naming.tsv')
      expect(own.length, name).toBeGreaterThan(0)
      expect(dataVersions[name], name).toBe(dateOf(...own.map((path) => new URL(path, DATA))))
    }
  })

  it('stand in no generator', () => {
    for (const path of readdirSync(DATA, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('generate.ts')) continue
      const code = readFileSync(new URL(path, DATA), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      expect(code, path).not.toMatch(/'20\d\d-\d\d-\d\d'/)
    }
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
