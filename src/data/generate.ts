import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { generate as traditionalLocale } from '../locale/generate.ts'
import { generate as divisions } from './divisions/generate.ts'
import { generate as enumerations } from './enumerations/generate.ts'
import { generate as rules } from './rules/generate.ts'

/** Path (from this folder) → content of every generated file. A test compares them with what is committed. */
export function generateAll(): Record<string, string> {
  return { ...divisions(), ...enumerations(), ...rules(), ...traditionalLocale() }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, content] of Object.entries(generateAll())) {
    writeFileSync(new URL(path, import.meta.url), content)
    console.log(`${path} ${Buffer.byteLength(content)} B`)
  }
}
