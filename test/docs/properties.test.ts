import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTsv } from '../../src/data/read-tsv.ts'

const root = new URL('../../', import.meta.url)
const rows = readTsv(new URL('docs/properties.tsv', root))

it('names a test for each property, in both languages and once', () => {
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(({ file }) => !existsSync(new URL(file!, root)))).toEqual([])
  for (const { zh, en } of rows) {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(zh).not.toMatch(/\p{Script=Han} [\p{L}\d]|[\p{L}\d] \p{Script=Han}/u)
    expect(en).toMatch(/^[A-Za-z].*[^.]$/)
  }
  expect(new Set(rows.map(({ en }) => en)).size).toBe(rows.length)
})
