import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { VectorFile } from '../../src/vectors/vector.ts'

/** A folder with these files of vectors, gone when the test module ends. */
export function folderOf(files: readonly VectorFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'beian-vectors-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  for (const file of files) writeFileSync(join(folder, `${file.name}.json`), JSON.stringify(file))
  return folder
}
