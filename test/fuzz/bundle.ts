import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Instrumented } from './instrument.ts'

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

/**
 * The worker with all that it fuzzes in one script, whose sources count what they run. What comes from packages is left to
 * `require`.
 */
export async function bundle(root: string, { texts, counted }: Instrumented, script: string): Promise<void> {
  await build({
    entryPoints: [worker],
    outfile: script,
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    // Counters are there before the first source is loaded.
    banner: { js: `globalThis.__counted__ = ${JSON.stringify(counted)};\n${PLACE}` },
    plugins: [
      {
        name: 'counted',
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
}

/** Gives every file its counters in one list, which is looked through and cleared at once. */
const PLACE = `
{
  const sum = (list) => list.reduce((total, one) => total + one, 0)
  const sizes = __counted__.map(({ statements, functions, branches }) => statements + functions + sum(branches))
  const counts = globalThis.__counts__ = new Uint16Array(sum(sizes))
  globalThis.__coverage__ = {}
  let from = 0
  const take = (size) => counts.subarray(from, (from += size))
  for (const { path, hash, statements, functions, branches } of __counted__) {
    globalThis.__coverage__[path] = { path, hash, s: take(statements), f: take(functions), b: branches.map(take) }
  }
}
`
