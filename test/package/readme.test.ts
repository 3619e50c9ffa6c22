import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf, entriesOf, expectValues, importedBy, mistakesIn } from '../properties/blocks-in-text.ts'
import { exampleOf, run } from '../properties/examples-in-text.ts'

/*
 * Everything that a README shows is run: its blocks, with the values behind `// →`; the calls in its tables, with the
 * results beside them; its commands, by their names. Blocks in TypeScript are compiled. A block behind
 * `<!-- recipe: file -->` is that file of `test/frameworks/recipes`, which runs there in the framework itself.
 */

const root = new URL('../../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

/** Cells of tables are padded in the sources, so that columns stand below each other. */
const unpadded = (page: string): string => page.replace(/^\|.*\|$/gm, (row) => row.replace(/ +/g, ' '))

const READMES = ['README.zh-CN.md', 'README.md'] as const

const entries = await entriesOf()

/** Rows of tables whose second cell is a call and whose third its result, both as code. */
function callsOf(readme: string): readonly (readonly [call: string, result: string])[] {
  return [...readme.matchAll(/^\| [^|]* \| `(\w+\([^`]+)` +\| `([^`]+)` +\|/gm)].map(([, call, result]) => [
    call!,
    result!,
  ])
}

describe.each(READMES)('%s', (name) => {
  const readme = unpadded(read(name))
  const blocks = blocksOf(readme).filter(({ marks }) => marks.recipe === undefined)
  const programs = blocks.filter(({ language }) => language === 'js' || language === 'ts')
  /** What the calls of tables are made with: names of all entries. */
  const scope: Record<string, unknown> = Object.assign({}, ...Object.values(entries))

  it('shows what really comes out', async () => {
    expect(programs.length).toBeGreaterThan(7)
    for (const { code } of programs) {
      const { code: shown, rest, values } = exampleOf(code)
      // Imports of other packages are recipes.
      expectValues(await run(shown + rest, importedBy(code, entries)), values, code)
    }
    expect(programs.reduce((count, { code }) => count + exampleOf(code).values.length, 0)).toBeGreaterThan(20)
  })

  it('has calls in its tables that give what stands beside them', async () => {
    const calls = callsOf(readme)
    expect(calls.length).toBeGreaterThan(35)
    for (const [call, result] of calls) expectValues(await run(`seen.push(${call})\n`, scope), [result], call)
  })

  // The compiler reads all sources: half a minute where the machine is busy.
  it('compiles', { timeout: 120_000 }, () => {
    const sources = programs.filter(({ language }) => language === 'ts')
    expect(sources.length).toBeGreaterThan(2)
    expect(
      mistakesIn(
        sources.map(({ code }) => code),
        entries,
      ),
    ).toEqual([])
  })

  it('shows recipes as they run in their frameworks', () => {
    const recipes = blocksOf(readme).filter(({ marks }) => marks.recipe !== undefined)
    expect(recipes.length).toBeGreaterThan(10)
    for (const { marks, code } of recipes) expect(code).toBe(read(`test/frameworks/recipes/${marks.recipe}`))
  })

  it('has commands that are read as they stand', async () => {
    const { readArguments } = await import('../../src/cli/read-arguments.ts')
    const { subcommands } = await import('../../src/cli/subcommands.ts')
    const commands = blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ code }) => [...code.matchAll(/^npx beian (.*?)(?: +#.*)?$/gm)].map(([, words]) => words!))
    expect(commands.length).toBeGreaterThan(8)
    for (const words of commands) {
      const argv = (words.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/'/g, ''))
      expect(readArguments(argv, subcommands, {}).asks.for, words).not.toBe('nothing')
    }
  })

  it('compares by the figures of the page that is generated', () => {
    const compared = comparedRows()
    const rows = [...readme.matchAll(/^\| ([^|]+) \| (?:放行|拒绝|take|refuse) \| (.*) \|$/gm)]
    expect(rows.length).toBeGreaterThan(5)
    for (const [, about, cells] of rows) expect(compared.get(about!), about).toBe(cells)
  })

  it('has the sizes that are guarded', () => {
    const ceilings = read('test/package/size.ts')
    const sizes = [...readme.matchAll(/^\| `(\w+)` \| ([\d.]+) kB \|/gm)]
    expect(sizes.length).toBeGreaterThan(5)
    for (const [, what, kB] of sizes) {
      const [, ceiling] = new RegExp(`name: '${what}',\\s+from: '[^']*',\\s+kB: ([\\d.]+)`).exec(ceilings) ?? []
      expect(ceiling, what).toBe(kB)
    }
  })
})

/** Of the pages that compare, one a language: what is put in → the cells behind it. */
function comparedRows(): ReadonlyMap<string, string> {
  const pages = ['docs/comparison.md', 'docs/en/comparison.md'].map(read).join('\n')
  const rows = pages.matchAll(/^\| ([^|]*) \| \d+ \| \S+ \| (.*) \|$/gm)
  return new Map([...rows].map(([, about, cells]) => [about!, cells!]))
}
