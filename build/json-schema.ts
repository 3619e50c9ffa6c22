// Writes `dist/json-schema/`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateSchemas, schemaText } from '../src/json-schema/generate.ts'

const target = fileURLToPath(new URL('../dist/json-schema/', import.meta.url))

for (const [path, schema] of generateSchemas()) {
  mkdirSync(dirname(join(target, path)), { recursive: true })
  writeFileSync(join(target, path), schemaText(schema))
}
