import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../package/tarball.ts'
import { installed, run, versionIn } from './cache.ts'
import type { Check, Found, Stage } from './stage.ts'

/** The types of every entry, used by a file of `consumers/` each, in every TypeScript that people still have. */

const VERSIONS = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0'] as const

interface Way {
  readonly way: string
  readonly options: Readonly<Record<string, unknown>>
  /** What the files are called: each of Node's two formats has its own. */
  readonly extensions: readonly string[]
  readonly without?: readonly string[]
  /** The first TypeScript that has it no longer. */
  readonly until?: string
}

const BUNDLER = { module: 'ESNext', moduleResolution: 'Bundler' }

const WAYS: readonly Way[] = [
  { way: 'bundler', options: BUNDLER, extensions: ['.ts'] },
  {
    way: 'bundler, neither DOM nor Node',
    options: { ...BUNDLER, lib: ['ES2020'], types: [] },
    extensions: ['.ts'],
    without: ['zod', 'material', 'node'],
  },
  { way: 'node16', options: { module: 'Node16', moduleResolution: 'Node16' }, extensions: ['.mts', '.cts'] },
  { way: 'nodenext', options: { module: 'NodeNext', moduleResolution: 'NodeNext' }, extensions: ['.mts', '.cts'] },
  // zod's own types ask for esModuleInterop there.
  {
    way: 'node10',
    options: { module: 'CommonJS', moduleResolution: 'Node10', esModuleInterop: true },
    extensions: ['.ts'],
    until: '7.0',
  },
]

const consumers = fileURLToPath(new URL('./consumers/', import.meta.url))

export function typescriptChecks(stage: Stage): Check[] {
  // beian/node speaks of Node's streams, whose types its users have.
  for (const name of ['@types/node', 'undici-types']) {
    const link = join(stage.folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  return VERSIONS.flatMap((version) =>
    WAYS.filter(({ until }) => until === undefined || version < until).map(
      (way): Check => ({
        part: 'typescript',
        subject: 'TypeScript',
        way: way.way,
        run: () => compiled(stage, version, way),
      }),
    ),
  )
}

async function compiled(stage: Stage, range: string, way: Way): Promise<Found> {
  const compiler = await installed({ typescript: range })
  const { folder, files } = putConsumers(stage, range, way)
  await run(process.execPath, [join(compiler, 'node_modules/typescript/bin/tsc'), '-p', folder], folder)
  return {
    version: versionIn(compiler, 'typescript'),
    detail: `${files.length} files, their libraries checked as well`,
  }
}

/** A project of the consumers, written as this way wants them. */
function putConsumers(stage: Stage, range: string, way: Way): { folder: string; files: readonly string[] } {
  const folder = join(stage.folder, `types-${range}-${way.way.replace(/\W+/g, '-')}`)
  mkdirSync(folder)
  const names = readdirSync(consumers)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .filter((name) => way.without?.includes(name) !== true)
  const missing = stage.entries.filter((name) => !names.includes(name) && way.without?.includes(name) !== true)
  if (missing.length > 0) throw new Error(`no file of test/matrix/consumers uses ${missing.join(', ')}`)
  const files = names.flatMap((name) => way.extensions.map((extension) => ({ name, extension })))
  for (const { name, extension } of files) {
    writeFileSync(join(folder, name + extension), readFileSync(join(consumers, `${name}.ts`)))
  }
  const compilerOptions = {
    target: 'ES2020',
    lib: ['ES2020', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    // TypeScript 6 says of node10 that it will go.
    ...(way.until !== undefined && range.startsWith('6') ? { ignoreDeprecations: '6.0' } : {}),
    ...way.options,
  }
  const list = files.map(({ name, extension }) => name + extension)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: list }))
  return { folder, files: list }
}
