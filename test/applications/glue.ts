import { readdirSync, readFileSync } from 'node:fs'
import type { Application } from './browser.ts'

/** Lines that an application may have between the library and its components. */
export const MOST_GLUE = 150

/** Lines of `src/filing/*.ts`, without blank ones and comments. */
export function glueOf(application: Application): number {
  const folder = new URL(`../../examples/${application}/src/filing/`, import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  return files.flatMap((name) => codeIn(readFileSync(new URL(name, folder), 'utf8'))).length
}

function codeIn(text: string): string[] {
  const lines = text.replace(/\/\*[\s\S]*?\*\//g, '').split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'))
}
