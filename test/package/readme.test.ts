import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { agrees, exampleOf, run, valueOf } from '../properties/examples-in-text.ts'

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

interface Block {
  readonly language: string
  readonly recipe: string | undefined
  readonly code: string
}

function blocksOf(readme: string): Block[] {
  const found = readme.matchAll(/(?:<!-- recipe: (\S+) -->\n+)?^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...found].map(([, recipe, language, code]) => ({ language: language!, recipe, code: code! }))
}

/** What may be imported: specifier → its names. */
async function entriesOf(): Promise<Readonly<Record<string, Record<string, unknown>>>> {
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> }
  const entries: Record<string, Record<string, unknown>> = {}
  for (const door of Object.keys(exports)) {
    if (door.endsWith('.json')) continue
    const name = door === '.' ? 'index' : door.slice('./'.length)
    entries[door.replace(/^\./, 'beian')] = await import(new URL(`src/${name}.ts`, root).href)
  }
  return entries
}

const entries = await entriesOf()

/** The names that a block imports from this package; each must be one of the entry. */
function importedBy(code: string): Record<string, unknown> {
  const names: Record<string, unknown> = {}
  for (const [, list, from] of code.matchAll(/^import (?!type)\{([^}]*)\} from '(beian[^']*)'/gm)) {
    const entry = entries[from!]
    expect(Object.keys(entries), `the entry ${from}`).toContain(from)
    for (const name of list!.split(',').map((part) => part.trim())) {
      if (name === '' || name.startsWith('type ')) continue
      expect(entry, `${name} of ${from}`).toHaveProperty(name)
      names[name] = entry![name]
    }
  }
  return names
}

function expectValues(seen: readonly unknown[], values: readonly string[], code: string): void {
  expect(seen).toHaveLength(values.length)
  values.forEach((value, index) => {
    if (!agrees(seen[index], valueOf(value))) expect(seen[index], code).toEqual(valueOf(value))
  })
}

/** Rows of tables whose second cell is a call and whose third its result, both as code. */
function callsOf(readme: string): readonly (readonly [call: string, result: string])[] {
  return [...readme.matchAll(/^\| [^|]* \| `(\w+\([^`]+)` +\| `([^`]+)` +\|/gm)].map(([, call, result]) => [
    call!,
    result!,
  ])
}

describe.each(READMES)('%s', (name) => {
  const readme = unpadded(read(name))
  const blocks = blocksOf(readme).filter(({ recipe }) => recipe === undefined)
  const programs = blocks.filter(({ language }) => language === 'js' || language === 'ts')
  /** What the calls of tables are made with: names of all entries. */
  const scope: Record<string, unknown> = Object.assign({}, ...Object.values(entries))

  it('shows what really comes out', async () => {
    expect(programs.length).toBeGreaterThan(7)
    for (const { code } of programs) {
      const { code: shown, rest, values } = exampleOf(code)
      const others = [...code.matchAll(/^import .* from '(?!beian)([^']+)'/gm)]
      expect(
        others.map(([, from]) => from),
        'imports of other packages are recipes',
      ).toEqual([])
      expectValues(await run(shown + rest, importedBy(code)), values, code)
    }
    expect(programs.reduce((count, { code }) => count + exampleOf(code).values.length, 0)).toBeGreaterThan(20)
  })

  it('has calls in its tables that give what stands beside them', async () => {
    const calls = callsOf(readme)
    expect(calls.length).toBeGreaterThan(35)
    for (const [call, result] of calls) expectValues(await run(`seen.push(${call})\n`, scope), [result], call)
  })

  it('compiles', () => {
    const sources = programs.filter(({ language }) => language === 'ts')
    expect(sources.length).toBeGreaterThan(2)
    expect(mistakesIn(sources.map(({ code }) => code))).toEqual([])
  })

  it('shows recipes as they run in their frameworks', () => {
    const recipes = blocksOf(readme).filter(({ recipe }) => recipe !== undefined)
    for (const { recipe, code } of recipes) expect(code, recipe).toBe(read(`test/frameworks/recipes/${recipe}`))
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

/** Of the page that compares: what is put in, in both languages → the cells behind it, as far as they are in common. */
function comparedRows(): ReadonlyMap<string, string> {
  const rows = read('docs/comparison.md').matchAll(/^\| ([^|]*)<br>([^|]*) \| \d+ \| \S+ \S+ \| (.*) \|$/gm)
  return new Map([...rows].flatMap(([, zh, en, cells]) => [[zh!, cells!] as const, [en!, cells!] as const]))
}

/** What the compiler says of these programs, as they would stand in a project that has the package. */
function mistakesIn(codes: readonly string[]): string[] {
  const file = (index: number): string => new URL(`test/package/readme-block-${index}.ts`, root).pathname
  const virtual = new Map(codes.map((code, index) => [file(index), `${code}\nexport {}\n`]))
  const paths = Object.fromEntries(
    Object.keys(entries).map((from) => [
      from,
      [`./src/${from === 'beian' ? 'index' : from.slice('beian/'.length)}.ts`],
    ]),
  )
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    paths,
  }
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (path) => virtual.get(path) ?? readFile(path)
  host.fileExists = (path) => virtual.has(path) || fileExists(path)
  host.getSourceFile = (path, ...others) => {
    const code = virtual.get(path)
    return code === undefined ? getSourceFile(path, ...others) : ts.createSourceFile(path, code, ts.ScriptTarget.ES2022)
  }
  host.getCurrentDirectory = () => root.pathname
  const program = ts.createProgram([...virtual.keys()], options, host)
  return [...virtual.keys()]
    .flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
    .map(({ file: source, start, messageText }) => {
      const line = source === undefined || start === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line
      return `${source?.text.split('\n')[line]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
}
