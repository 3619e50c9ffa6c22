import { banner, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

/** The sentences of remarks, and what their slots ask for. */
export function generate(): Record<string, string> {
  const rows = readTsv(SOURCE)
  const slots = rows.filter(({ kind }) => kind === 'slot').map(({ id }) => id!)
  for (const { id, zh = '' } of rows) {
    for (const [, slot = ''] of zh.matchAll(/\{(\w+)\}/g)) {
      if (slot !== 'service' && !slots.includes(slot)) throw new Error(`remarks: ${id}: no slot ${slot}`)
    }
  }
  const table = (name: string, kind: string): string => {
    const lines = rows.filter((row) => row.kind === kind).map(({ id, zh }) => `  '${id}': '${zh}',\n`)
    return `export const ${name} = {\n${lines.join('')}} as const\n`
  }
  let text = banner('source.tsv', 'Sentences of remarks, and what a person is asked for in their slots.')
  text += `${table('remarkSentences', 'sentence')}\n${table('remarkSlots', 'slot')}`
  return { 'remarks/table.ts': text }
}
