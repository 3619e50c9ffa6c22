import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as beian from '../src/index.ts'
import * as zod from '../src/zod.ts'

const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')
/** Every name at the door, types included: they are written out there, one by one. */
const names = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list]) =>
  list!.split(',').flatMap((name) => name.trim().replace(/^type /, '') || []),
)
const functions = Object.keys(beian)

describe('the main entry', () => {
  it('names what it exports, each once, and at most 250', () => {
    expect(source).not.toMatch(/export (?:type )?\*/)
    expect(names).toEqual([...new Set(names)])
    expect(names).toEqual(expect.arrayContaining(functions))
    expect(names.length).toBeGreaterThan(150)
    expect(names.length).toBeLessThanOrEqual(250)
  })

  it('has headings that stand apart, which a sorter keeps', () => {
    const headings = source.match(/\n\n\/\/ [A-Z][^\n]*\n\n/g) ?? []
    expect(headings.length).toBeGreaterThanOrEqual(10)
  })

  it('gives each parseX its isX, and each isX of a value its parseX', () => {
    const parsers = functions.filter((name) => /^parse/.test(name))
    // Documents are judged by their type: what a number alone is, isResidentId and its like tell.
    const without = parsers.filter((name) => !functions.includes(name.replace(/^parse/, 'is')))
    expect(without).toEqual(['parseOrganizationDocument', 'parsePersonDocument'])
    const formatters = functions.filter((name) => /^format/.test(name))
    expect(
      formatters.filter((name) => !functions.includes(name.replace(/^format(.*?)(?:Input)?$/, 'parse$1'))),
    ).toEqual([])
  })

  it('has nothing in common with the entry of the schemas', () => {
    expect(functions.filter((name) => name in zod)).toEqual([])
  })
})
