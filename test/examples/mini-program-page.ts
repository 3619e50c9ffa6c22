import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'

/** Gives a file of `miniprogram_npm/beian/`; `undefined` where there is none. */
export type PackedFile = (path: string) => string | undefined

/** A field of the page, as its template shows it. */
export interface PageField {
  readonly name: string
  readonly value: string
  readonly isRight: boolean
  readonly finding?: {
    readonly severity: string
    readonly text: string
    readonly suggestion?: { readonly text: string; readonly value: string }
  }
}

/** The page of examples/mini-program, without its template. */
export interface FilingPage {
  /** Files of beian that its script asks for, and that those ask for. */
  readonly asked: ReadonlySet<string>
  readonly scrolledTo: readonly string[]
  fields(): readonly PageField[]
  field(name: string): PageField | undefined
  summary(): readonly { readonly label: string; readonly text: string }[]
  right(): number
  /** Types a text, and gives what the input shows then. */
  type(name: string, text: string): string
  leave(name: string): void
  follow(name: string): void
  choose(nature: number): void
  submit(): void
}

const source = fileURLToPath(new URL('../../examples/mini-program/miniprogram/pages/filing/filing.js', import.meta.url))

/** What a page of a mini-program is to `Page`. */
type Definition = Record<string, (this: Definition, event?: object) => { value: string } | undefined> & {
  data: { fields: PageField[]; right: number; summary: { label: string; text: string }[] } & Record<string, unknown>
  setData(patch: Record<string, unknown>): void
}

/**
 * A machine that has the language and nothing else: no `URL`, no `Intl`, no `Proxy`, no `TextEncoder`, no `console`. It
 * finds modules as a mini-program does: by path, in `miniprogram_npm` where the path does not begin with a dot.
 */
function bareMachine(packed: PackedFile): {
  readonly asked: Set<string>
  run(code: string, path: string, globals?: Record<string, unknown>): unknown
} {
  const context = createContext(Object.create(null))
  for (const name of ['Intl', 'Proxy', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Function', 'eval']) {
    runInContext(`delete globalThis.${name}`, context)
  }
  const asked = new Set<string>()
  const loaded = new Map<string, { exports: unknown }>()

  function load(path: string): unknown {
    const known = loaded.get(path)
    if (known !== undefined) return known.exports
    const code = packed(path)
    if (code === undefined) throw new Error(`module '${path}' is not defined`)
    asked.add(path)
    const module = { exports: runInContext('({})', context) as unknown }
    loaded.set(path, module)
    run(code, join('beian', path), { module, exports: module.exports })
    return module.exports
  }

  function run(code: string, path: string, globals: Record<string, unknown> = {}): unknown {
    const required = (name: string): unknown => {
      const file = name.startsWith('.') ? join(dirname(path), name) : name === 'beian' ? 'beian/index' : name
      return load(`${file.replace(/^beian\//, '').replace(/\.js$/, '')}.js`)
    }
    const names = Object.keys(globals)
    const body = runInContext(`(function (require${names.map((name) => `, ${name}`).join('')}) {${code}\n})`, context)
    return body(required, ...Object.values(globals))
  }
  return { asked, run }
}

/** `setData`, whose keys may be paths: `fields[2]`. */
function setData(this: Definition, patch: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(patch)) {
    const item = /^(\w+)\[(\d+)\]$/.exec(key)
    // What reaches the template has gone through JSON.
    const plain = JSON.parse(JSON.stringify(value))
    if (item === null) (this.data as Record<string, unknown>)[key] = plain
    else (this.data[item[1]!] as unknown[])[Number(item[2])] = plain
  }
}

/** Runs a script of a mini-program. */
export function runScript(packed: PackedFile, code: string, globals?: Record<string, unknown>): void {
  bareMachine(packed).run(code, 'app.js', globals)
}

/** Opens the page, with beian as it is packed. */
export function openPage(packed: PackedFile): FilingPage {
  const { asked, run } = bareMachine(packed)
  const scrolledTo: string[] = []
  let page: Definition | undefined
  run(readFileSync(source, 'utf8'), 'pages/filing/filing.js', {
    Page: (definition: Definition) => {
      page = Object.assign(definition, { setData })
    },
    wx: { pageScrollTo: ({ selector }: { selector: string }) => scrolledTo.push(selector) },
  })
  const opened = page!
  opened.onLoad!()
  const field = (name: string) => opened.data.fields.find((other) => other.name === name)
  const of = (name: string) => ({ currentTarget: { dataset: { name } } })
  return {
    asked,
    scrolledTo,
    field,
    fields: () => opened.data.fields,
    summary: () => opened.data.summary,
    right: () => opened.data.right,
    type(name, text) {
      const shown = opened.onInput!({ ...of(name), detail: { value: text, cursor: text.length } })
      return shown?.value ?? text
    },
    leave: (name) => void opened.onBlur!({ ...of(name), detail: { value: field(name)!.value } }),
    follow: (name) => void opened.onFollow!(of(name)),
    choose: (nature) => void opened.onNature!({ detail: { value: String(nature) } }),
    submit: () => void opened.onSubmit!({ detail: {} }),
  }
}
