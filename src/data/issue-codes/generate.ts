import { readFileSync } from 'node:fs'
import { banner } from '../read-tsv.ts'

/** `service_name` → `serviceNameReasons`. */
function constantOf(thing: string): string {
  return `${thing.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}Reasons`
}

const read = (path: string): string => readFileSync(new URL(`../../foundation/${path}`, import.meta.url), 'utf8')

/** Text of the catalogue: its files in the order in which they are composed. */
function readCatalog(): string {
  const composed = read('catalog.ts')
  const fileOf = new Map<string, string>()
  for (const [, names = '', path = ''] of composed.matchAll(/^import type \{ (.*) \} from '\.\/(.*)'$/gm)) {
    for (const name of names.split(', ')) fileOf.set(name, path)
  }
  const [, parts = ''] = /extends([^{]*)\{/.exec(composed) ?? []
  const paths = parts.split(',').map((name) => fileOf.get(name.trim())!)
  return [...new Set(paths)].map(read).join('')
}

/** The codes of the catalogue (foundation/catalog.ts), which is a type, as values: reasons by thing. */
export function generate(): Record<string, string> {
  const things = new Map<string, string[]>()
  for (const [, thing = '', reason = ''] of readCatalog().matchAll(/^ {2}'([a-z0-9_]+)\.([a-z_]+)':/gm)) {
    // A context that is wrong is an error whatever the caller wants: its codes cannot be tuned.
    if (thing === 'context') continue
    const reasons = things.get(thing) ?? things.set(thing, []).get(thing)!
    reasons.push(reason)
  }
  let text = banner('../../foundation/catalog/', 'Codes of findings: reasons, parted by spaces, by thing.')
  for (const [thing, reasons] of things) text += `export const ${constantOf(thing)} = '${reasons.sort().join(' ')}'\n`
  text += '\n/** Of every thing. */\nexport const allReasons: { readonly [thing: string]: string } = {\n'
  for (const thing of things.keys()) text += `  ${thing}: ${constantOf(thing)},\n`
  return { 'issue-codes/table.ts': `${text}}\n` }
}
