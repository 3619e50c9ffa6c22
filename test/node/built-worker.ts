import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
const folder = mkdtempSync(join(root, 'node_modules/.cache/beian-worker-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** The worker as threads run it: Node 20 reads no TypeScript. */
export const builtWorker: URL = pathToFileURL(join(folder, 'worker.mjs'))

buildSync({
  entryPoints: [join(root, 'src/node/worker.ts')],
  bundle: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'esm',
  outfile: fileURLToPath(builtWorker),
})

/** A worker that ends in its own way on a word in a line, and judges everything else. */
export function endingWorker(word: string, end: string): URL {
  const file = join(folder, `ending-${word}.mjs`)
  const code = `import judge from './worker.mjs'
export default async (task) => {
  if (task.batch.text.includes(${JSON.stringify(word)})) ${end}
  return judge(task)
}
`
  writeFileSync(file, code)
  return pathToFileURL(file)
}
