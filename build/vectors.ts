// Writes `beian/vectors`: the conformance vectors, one file a subject, and the schema that they follow.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { makeVectorFiles } from '../test/vectors/make.ts'

const folder = new URL('../dist/vectors/', import.meta.url)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const file of makeVectorFiles()) writeFileSync(new URL(`${file.name}.json`, folder), `${JSON.stringify(file)}\n`)
copyFileSync(new URL('../test/vectors/schema.json', import.meta.url), new URL('schema.json', folder))
