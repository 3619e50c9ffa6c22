import ts from 'typescript'

/*
 * How an example is shown, in doc blocks and in READMEs:
 *
 *   expression // → value        or, where the line is too long, the value on comment lines of its own below it
 *
 * The value is JavaScript; behind a short one a remark may follow a colon. `…` stands for what is left out: further
 * keys of an object, further items of a list, the rest of a text. Lines without an arrow (`const report = …`) prepare
 * the next one.
 */

const LEFT_OUT = Symbol('left out')
/** What `…` becomes: spread into an object it leaves a mark there, spread into a list it is an item. */
const REST = Object.defineProperty({ [LEFT_OUT]: true }, Symbol.iterator, {
  value: function* () {
    yield LEFT_OUT
  },
})

/** `false: machines only` */
const REMARK = /^('[^']*'|true|false|undefined|-?\d+|\[\]): .*$/

export interface Example {
  readonly code: string
  /** What stands behind the last value. */
  readonly rest: string
  readonly values: readonly string[]
}

/** A block of code with the values that it shows; its imports are left to whoever runs it. */
export function exampleOf(block: string): Example {
  const values: string[] = []
  let code = ''
  let pending = ''
  for (const line of block.split('\n')) {
    const [, before, value] = /^(.*?)\s*\/\/ → (.*)$/.exec(line) ?? []
    if (value !== undefined) {
      code += asked(pending + before)
      pending = ''
      values.push(value.replace(REMARK, '$1'))
    } else if (/^\/\/ /.test(line) && pending === '' && values.length > 0) {
      values[values.length - 1] += line.slice(3)
    } else if (!/^import /.test(line)) pending += `${line}\n`
  }
  return { code, rest: pending, values }
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

export async function run(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown[]> {
  const seen: unknown[] = []
  await new AsyncFunction('seen', ...Object.keys(scope), compiled(code))(seen, ...Object.values(scope))
  return seen
}

export function valueOf(text: string): unknown {
  // Outside of quotes only.
  const spread = text.replace(/'(?:[^'\\]|\\.)*'|…/g, (part) => (part === '…' ? '...REST' : part))
  return new Function('REST', `return (${spread})`)(REST)
}

/** Whether a value is as it is written, but for what is left out. */
export function agrees(actual: unknown, written: unknown): boolean {
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
