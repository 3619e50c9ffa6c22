import { banner, readTsv } from '../read-tsv.ts'

const STATES = new URL('./states.tsv', import.meta.url)
const TRANSITIONS = new URL('./transitions.tsv', import.meta.url)

type Row = Readonly<Record<string, string>>

function packed(name: string, about: string, rows: readonly Row[], columns: readonly string[]): string {
  const lines = rows.map((row) => columns.map((column) => row[column]).join('|'))
  return `/** ${about} A line: ${columns.join(', ')}; parted by bars. */\nexport const ${name} = \`${lines.join('\n')}\`\n`
}

/** The states of both processes and the ways between them; what the states mean apart. */
export function generate(): Record<string, string> {
  const states = readTsv(STATES)
  const transitions = readTsv(TRANSITIONS)
  const known = new Set(states.map(({ process, state }) => `${process} ${state}`))
  for (const { process, from, to } of transitions) {
    for (const state of [from, to])
      if (!known.has(`${process} ${state}`)) throw new Error(`filing-states: no state ${state}`)
  }
  const about = 'States of the two processes. See README.md.'
  let table = banner('states.tsv and transitions.tsv', about)
  table += packed('STATES', 'What is the case, and who acts.', states, ['process', 'state', 'final', 'actor', 'may'])
  table += '\n'
  table += packed('TRANSITIONS', 'Ways between states.', transitions, [
    'process',
    'from',
    'to',
    'actor',
    'event',
    'kinds',
  ])
  const columns = ['process', 'state', 'meaning_zh', 'meaning_en', 'source', 'authority', 'date']
  const texts = banner('states.tsv', about) + packed('STATE_TEXTS', 'What a state means.', states, columns)
  return { 'filing-states/table.ts': table, 'filing-states/texts-table.ts': texts }
}
