import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { sha } from './mutants.ts'

export interface Bundle {
  /** One script that gives `{ files }`: how each file of tests is loaded. */
  readonly script: string
  /** Of each file of tests that reaches a mutant: a hash of its text and of all that it imports below `test`. */
  readonly hashes: ReadonlyMap<string, string>
  /** The same of all that it imports, with the mutants in it. */
  readonly wholes: ReadonlyMap<string, string>
}

/**
 * All files of tests in one script, in which every module waits until it is asked for: compiled once, evaluated as often as
 * a fresh start is needed. What comes from packages is left to `require`, so that it is loaded once a process.
 */
export async function bundle(
  root: string,
  tests: readonly string[],
  texts: ReadonlyMap<string, string>,
): Promise<Bundle> {
  const loaders = tests.map((test) => `${JSON.stringify(relative(root, test))}: () => import(${JSON.stringify(test)}),`)
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export const files = {\n${loaders.join('\n')}\n}`, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const text = texts.get(path) ?? readFileSync(path, 'utf8')
            // A script has no address of its own; each module keeps the one of its file.
            const contents = text.split('import.meta.url').join(JSON.stringify(pathToFileURL(path).href))
            return { contents, loader: 'ts' }
          })
        },
      },
    ],
  })
  const { inputs } = metafile
  const textOf = new Map<string, string>()
  const mutated = new Set([...texts.keys()].map((file) => relative(root, file)))
  const closure = (path: string, seen: Set<string>): Set<string> => {
    if (seen.has(path)) return seen
    seen.add(path)
    for (const imported of inputs[path]?.imports ?? []) if (!imported.external) closure(imported.path, seen)
    return seen
  }
  const hashOf = (path: string): string => {
    if (!textOf.has(path))
      textOf.set(path, sha(texts.get(`${root}/${path}`) ?? readFileSync(`${root}/${path}`, 'utf8')))
    return textOf.get(path)!
  }
  const hashes = new Map<string, string>()
  const wholes = new Map<string, string>()
  for (const test of tests) {
    const path = relative(root, test)
    const all = [...closure(path, new Set())].sort()
    if (!all.some((one) => mutated.has(one))) continue
    hashes.set(path, sha(...all.filter((one) => one.startsWith('test/')).map(hashOf)))
    wholes.set(path, sha(...all.map(hashOf)))
  }
  return { script: outputFiles[0]!.text, hashes, wholes }
}
