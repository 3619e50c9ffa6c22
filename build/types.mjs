// Each type is declared once, in the .d.cts files; the .d.ts files of the entries hand them on. An ES module may import
// a CommonJS one, so both kinds of users get the same types, and the package carries them once.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const entries = Object.values(exports).flatMap((entry) => entry.import?.types ?? [])

for (const path of readdirSync(join(root, 'dist'))) if (path.endsWith('.d.ts')) rmSync(join(root, 'dist', path))
for (const path of entries) {
  const declared = path.replace(/^.*\/(.*)\.d\.ts$/, './$1.cjs')
  const types = join(root, path.replace(/\.d\.ts$/, '.d.cts'))
  const text = readFileSync(types, 'utf8')
  // A project need not name Node's types for its own files to use a file that speaks of them.
  if (text.includes(" from 'node:")) writeFileSync(types, `/// <reference types="node" />\n${text}`)
  writeFileSync(join(root, path), `export * from '${declared}'\n`)
}
