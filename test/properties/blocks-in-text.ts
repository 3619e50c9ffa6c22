import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect } from 'vitest'
import { agrees, valueOf } from './examples-in-text.ts'

/*
 * The blocks of code that a page of Markdown shows, and what holds them to the truth: what they import is there, what
 * they show comes out, what is TypeScript compiles. Above a block stand marks, `<!-- recipe: antd.tsx -->`.
 */

const root = new URL('../../', import.meta.url)

/** A block of code behind its fence. */
export interface Block {
  readonly language: string
  /** What the comments right above it say: `<!-- recipe: antd.tsx -->`, `<!-- output -->` (an empty text). */
  readonly marks: Readonly<Record<string, string>>
  readonly code: string
  /** The line of the page that its fence stands in, from 1. */
  readonly line: number
}

/** The blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const found = page.matchAll(/((?:^<!-- .*? -->\n+)*)^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...found].map(({ index, 1: above = '', 2: language = '', 3: code = '' }) => ({
    language,
    marks: Object.fromEntries(
      [...above.matchAll(/^<!-- ([\w ]+?)(?:: (.*?))? -->$/gm)].map(([, name, value = '']) => [name, value]),
    ),
    code,
    line: page.slice(0, index + above.length).split('\n').length,
  }))
}

type Names = Readonly<Record<string, unknown>>

/** What may be imported: specifier → its names. */
export type Entries = Readonly<Record<string, Names>>

/** The entries of this package. */
export async function entriesOf(): Promise<Entries> {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { exports: Names }
  const entries: Record<string, Names> = {}
  for (const door of Object.keys(exports)) {
    if (door.endsWith('.json')) continue
    const name = door === '.' ? 'index' : door.slice('./'.length)
    entries[door.replace(/^\./, 'beian')] = await import(new URL(`src/${name}.ts`, root).href)
  }
  return entries
}

/** The names that a block imports; each must be one of the entry, and nothing else is to be had. */
export function importedBy(code: string, entries: Entries): Record<string, unknown> {
  const names: Record<string, unknown> = {}
  for (const [, what, from] of code.matchAll(/^import (?!type )(.+) from '([^']+)'/gm)) {
    expect(Object.keys(entries), `the entry ${from}`).toContain(from)
    const entry = entries[from!]!
    const namespace = /^\* as (\w+)$/.exec(what!)?.[1]
    if (namespace !== undefined) names[namespace] = entry
    else if (/^\w+$/.test(what!)) names[what!] = entry.default
    else Object.assign(names, namedIn(what!, from!, entry))
  }
  return names
}

/** `{ a, type B, c as d }` */
function namedIn(list: string, from: string, entry: Names): Record<string, unknown> {
  const names: Record<string, unknown> = {}
  for (const part of list.replace(/[{}]/g, '').split(',')) {
    const [, name, as = name] = /^\s*(?!type )(\w+)(?: as (\w+))?\s*$/.exec(part) ?? []
    if (name === undefined) continue
    expect(entry, `${name} of ${from}`).toHaveProperty(name)
    names[as!] = entry[name]
  }
  return names
}

/** Holds what was seen against what the block shows. */
export function expectValues(seen: readonly unknown[], values: readonly string[], code: string): void {
  expect(seen).toHaveLength(values.length)
  values.forEach((value, index) => {
    if (!agrees(seen[index], valueOf(value))) expect(seen[index], code).toEqual(valueOf(value))
  })
}

/** What the compiler says of these programs, as they would stand in a project that has the package. */
export function mistakesIn(codes: readonly string[], entries: Entries, types: readonly string[] = []): string[] {
  const file = (index: number): string => new URL(`test/properties/shown-block-${index}.ts`, root).pathname
  const virtual = new Map(codes.map((code, index) => [file(index), `${code}\nexport {}\n`]))
  const own = Object.keys(entries).filter((from) => /^beian(?:\/|$)/.test(from))
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [...types],
    paths: Object.fromEntries(
      own.map((from) => [from, [`./src/${from === 'beian' ? 'index' : from.slice('beian/'.length)}.ts`]]),
    ),
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
