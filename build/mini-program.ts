// Writes `miniprogram_dist/`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { miniProgramFiles } from './mini-program-files.ts'

const target = fileURLToPath(new URL('../miniprogram_dist/', import.meta.url))

rmSync(target, { recursive: true, force: true })
for (const [path, code] of await miniProgramFiles()) {
  mkdirSync(dirname(join(target, path)), { recursive: true })
  writeFileSync(join(target, path), code)
}
