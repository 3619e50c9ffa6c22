import { readFileSync } from 'node:fs'
import { banner } from '../read-tsv.ts'

/** `service_name` → `serviceNameReasons`. */
function constantOf(thing: string): string {
  return `${thing.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}Reasons`
}

/** The codes of the catalogue (foundation/catalog.ts), which is a type, as values: reasons by thing. */
export function generate(): Record<string, string> {
  const catalog = readFileSync(new URL('../../foundation/catalog.ts', import.meta.url), 'utf8')
  const things = new Map<string, string[]>()
  for (const [, thing = '', reason = ''] of catalog.matchAll(/^ {2}'([a-z0-9_]+)\.([a-z_]+)':/gm)) {
    // A context that is wrong is an error whatever the caller wants: its codes cannot be tuned.
    if (thing === 'context') continue
    const reasons = things.get(thing) ?? things.set(thing, []).get(thing)!
    reasons.push(reason)
  }
  let text = banner('../../foundation/catalog.ts', 'Codes of findings: reasons, parted by spaces, by thing.')
  for (const [thing, reasons] of things) text += `export const ${constantOf(thing)} = '${reasons.sort().join(' ')}'\n`
  text += '\n/** Of every thing. */\nexport const allReasons: { readonly [thing: string]: string } = {\n'
  for (const thing of things.keys()) text += `  ${thing}: ${constantOf(thing)},\n`
  return { 'issue-codes/table.ts': `${text}}\n` }
}
