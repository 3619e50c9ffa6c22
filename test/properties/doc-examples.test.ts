import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/*
 * How a doc block shows an example, in a ```ts block:
 *
 *   expression // → value        or, where the line is too long, the value on comment lines of its own below it
 *
 * The value is JavaScript; behind a short one a remark may follow a colon. `…` stands for what is left out: further
 * keys of an object, further items of a list, the rest of a text. Lines without an arrow (`const report = …`) prepare
 * the next one; names are those of the entries, of the recognisers of numbers, and of the file itself.
 */

const SRC = new URL('../../src/', import.meta.url)
const ENTRIES = [
  'index',
  'zod',
  'locale',
  'naming',
  'divisions',
  'rules',
  'footer',
  'testing',
  'material',
  'foundation/recognize',
]

const LEFT_OUT = Symbol('left out')
/** What `…` becomes: spread into an object it leaves a mark there, spread into a list it is an item. */
const REST = Object.defineProperty({ [LEFT_OUT]: true }, Symbol.iterator, {
  value: function* () {
    yield LEFT_OUT
  },
})

/** `false: machines only` */
const REMARK = /^('[^']*'|true|false|undefined|-?\d+|\[\]): .*$/

interface Example {
  readonly code: string
  readonly values: readonly string[]
}

/** The doc block's lines, without the stars. */
function examplesOf(source: string): Example[] {
  const blocks = [...source.matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```/gm)].map((match) =>
    match[1]!.split('\n').map((line) => line.replace(/^ *\* ?/, '')),
  )
  return blocks.flatMap((lines) => {
    const values: string[] = []
    let code = ''
    let pending = ''
    for (const line of lines) {
      const [, before, value] = /^(.*?)\s*\/\/ → (.*)$/.exec(line) ?? []
      if (value !== undefined) {
        code += asked(pending + before)
        pending = ''
        values.push(value.replace(REMARK, '$1'))
      } else if (/^\/\/ /.test(line) && pending === '' && values.length > 0) {
        values[values.length - 1] += line.slice(3)
      } else if (!/^import /.test(line)) pending += `${line}\n`
    }
    return values.length === 0 ? [] : [{ code, values }]
  })
}

/** The statements, the last of them kept for comparison. */
function asked(code: string): string {
  const { statements } = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2020)
  const end = statements[statements.length - 1]
  // `if (result.ok) result.value.text // → …`
  const last = end !== undefined && ts.isIfStatement(end) ? end.thenStatement : end
  if (last === undefined || !ts.isExpressionStatement(last)) throw new Error(`no expression before its value: ${code}`)
  const expression = code.slice(last.pos, last.end).replace(/;\s*$/, '')
  return `${code.slice(0, last.pos)}\nseen.push(${expression});\n`
}

function compiled(code: string): string {
  return ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2020 } }).outputText
}

/** What is read from files is waited for. */
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>

async function run(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown[]> {
  const seen: unknown[] = []
  await new AsyncFunction('seen', ...Object.keys(scope), compiled(code))(seen, ...Object.values(scope))
  return seen
}

function valueOf(text: string): unknown {
  // Outside of quotes only.
  const spread = text.replace(/'(?:[^'\\]|\\.)*'|…/g, (part) => (part === '…' ? '...REST' : part))
  return new Function('REST', `return (${spread})`)(REST)
}

/** Whether a value is as it is written, but for what is left out. */
function agrees(actual: unknown, written: unknown): boolean {
  if (typeof written === 'string' && typeof actual === 'string' && written.includes('…')) {
    const parts = written.split('…')
    return actual.startsWith(parts[0]!) && actual.endsWith(parts[parts.length - 1]!)
  }
  if (Array.isArray(written)) {
    if (!Array.isArray(actual)) return false
    const until = written.indexOf(LEFT_OUT)
    const count = until < 0 ? written.length : until
    if (until < 0 && actual.length !== written.length) return false
    return written.slice(0, count).every((item, index) => agrees(actual[index], item))
  }
  if (typeof written === 'object' && written !== null) {
    if (typeof actual !== 'object' || actual === null) return false
    const held = actual as Record<string, unknown>
    const keys = Object.keys(written)
    const isWhole = !(LEFT_OUT in written)
    if (isWhole && Object.keys(held).some((key) => held[key] !== undefined && !keys.includes(key))) return false
    return keys.every((key) => agrees(held[key], (written as Record<string, unknown>)[key]))
  }
  return Object.is(actual, written)
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
