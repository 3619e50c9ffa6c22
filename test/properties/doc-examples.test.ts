import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agrees, type Example, exampleOf, run, valueOf } from './examples-in-text.ts'

/* How an example is written: `examples-in-text.ts`. Names are those of the entries, of the recognisers, and of the file itself. */

const SRC = new URL('../../src/', import.meta.url)
const ENTRIES = [
  'index',
  'zod',
  'locale',
  'naming',
  'divisions',
  'rules',
  'footer',
  'forms',
  'testing',
  'material',
  'node',
  'foundation/recognize',
]

/** The blocks of a file's doc blocks that show a value, without the stars. */
function examplesOf(source: string): Example[] {
  return [...source.matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```/gm)]
    .map((match) => exampleOf(match[1]!.replace(/^ *\* ?/gm, '')))
    .filter(({ values }) => values.length > 0)
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !/generate\.ts$|^cli\.ts$/.test(file))
  .filter((file) => readFileSync(new URL(file, SRC), 'utf8').includes('// → '))

const load = (file: string): Promise<Record<string, unknown>> => import(new URL(file, SRC).href)

describe('examples in doc blocks', async () => {
  const entries = await Promise.all(ENTRIES.map((name) => load(`${name}.ts`)))
  const scope: Record<string, unknown> = Object.assign({}, ...entries)

  it('are found', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(agrees({ a: 1, b: [1, 2] }, valueOf('{ b: [1, …], … }'))).toBe(true)
    expect(agrees({ a: 1, b: 2 }, valueOf('{ a: 1 }'))).toBe(false)
    expect(agrees('abc', valueOf("'a…'"))).toBe(true)
    expect(agrees([1, 2], valueOf('[1]'))).toBe(false)
  })

  it.each(files)('%s', async (file) => {
    const names = { ...scope, ...(await load(file)) }
    for (const { code, values } of examplesOf(readFileSync(new URL(file, SRC), 'utf8'))) {
      const seen = await run(code, names)
      values.forEach((value, index) => {
        if (!agrees(seen[index], valueOf(value))) expect(seen[index], code).toEqual(valueOf(value))
      })
    }
  })
})

describe('every function at the door', () => {
  /** Exported functions with the doc block in front of them; of overloads one has the example. */
  function* functionsOf(file: string): Generator<readonly [name: string, hasExample: boolean]> {
    const source = readFileSync(new URL(file, SRC), 'utf8')
    const found = source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:async )?function (\w+)/gm)
    for (const [, block = '', name] of found) yield [name!, block.includes('→')]
  }

  it('has an example', async () => {
    const entries = await Promise.all(ENTRIES.slice(0, -1).map((name) => load(`${name}.ts`)))
    const names = new Set(entries.flatMap((entry) => Object.keys(entry)))
    // The factories of zod models are told of together, in the guide to them.
    const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('schema'),
    )
    const functions = sources.flatMap((file) => [...functionsOf(file)]).filter(([name]) => names.has(name))
    const shown = new Set(functions.filter(([, hasExample]) => hasExample).map(([name]) => name))
    expect(functions.map(([name]) => name).filter((name) => !shown.has(name))).toEqual([])
    expect(shown.size).toBeGreaterThan(90)
  })
})
