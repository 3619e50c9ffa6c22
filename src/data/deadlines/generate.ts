import { banner, dateOf, readTsv } from '../read-tsv.ts'
import { provincesOfRule } from '../rules/read-provinces.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)
const EVENTS = new URL('./events.tsv', import.meta.url)
const DEMANDS = new URL('../province-demands/source.tsv', import.meta.url)

type Row = Readonly<Record<string, string>>

const LIMIT_COLUMNS = [
  'rule',
  'step',
  'process',
  'actor',
  'start',
  'end',
  'unit',
  'usual',
  'latest',
  'ahead',
  'province',
  'kinds',
  'services',
] as const
const EVENT_COLUMNS = [
  'event',
  'process',
  'actor',
  'after',
  'follows',
  'expected',
  'voids',
  'future',
  'kinds',
  'services',
] as const
const LIMIT_TEXTS = ['rule', 'missed_zh', 'missed_en', 'conflicts_zh', 'conflicts_en'] as const
const EVENT_TEXTS = ['event', 'do_zh', 'do_en'] as const

function packed(name: string, about: string, rows: readonly Row[], columns: readonly string[]): string {
  const lines = rows.map((row) => columns.map((column) => row[column]).join('|'))
  return `\n/** ${about} A line: ${columns.join(', ')}; parted by bars. */\nexport const ${name} = \`${lines.join('\n')}\`\n`
}

/** The row of a rule that a check asks for its days. */
function daysOf(rows: readonly Row[], rule: string): string {
  const row = rows.find((one) => one.rule === rule)
  if (row === undefined || row.unit !== 'days') throw new Error(`deadlines: no days of ${rule}`)
  return row.latest!
}

/** The rows, with the provinces that demand it; a province's demand must not say another number. */
function readLimits(): Row[] {
  const demands = readTsv(DEMANDS)
  return readTsv(SOURCE).map((row) => {
    const told = demands.filter(({ rule }) => rule === row.rule)
    const other = told.find(({ value }) => value !== row.latest)
    if (other !== undefined) throw new Error(`deadlines: ${row.rule}: ${row.latest}, in a province ${other.value}`)
    return { ...row, province: provincesOfRule(row.rule!, row.province!).join(';') }
  })
}

/** The limits of both processes and the events that they run between; the texts of both apart. */
export function generate(): Record<string, string> {
  const limits = readLimits()
  const events = readTsv(EVENTS)
  const known = new Set(events.map(({ event }) => event!))
  const named = limits
    .flatMap(({ start, end }) => [...start!.split(';'), end!])
    .concat(
      events.flatMap(({ after, follows, expected, voids }) => [after, follows, expected, voids].join(';').split(';')),
    )
  for (const event of named) if (event !== '' && !known.has(event)) throw new Error(`deadlines: no event ${event}`)
  let table = banner(
    'source.tsv and events.tsv',
    'Limits of the two filings, and the events they run between. See README.md.',
  )
  table += `/** Date on which the limits were last read (ISO). */\nexport const deadlinesVersion = '${dateOf(SOURCE, EVENTS)}'\n\n`
  table += '/** Days after opening within which the public-security filing is due. */\n'
  table += `export const PUBLIC_SECURITY_DAYS = ${daysOf(limits, 'filing/public-security-deadline')}\n`
  table += packed('LIMITS', 'What is due, and when.', limits, LIMIT_COLUMNS)
  table += packed('EVENTS', 'What happens on the way, in its order.', events, EVENT_COLUMNS)
  let texts = banner('source.tsv and events.tsv', 'Texts of limits and events. See README.md.')
  texts += packed(
    'LIMIT_TEXTS',
    'What it means to miss a limit, and what sources say otherwise.',
    limits,
    LIMIT_TEXTS,
  ).slice(1)
  texts += packed(
    'EVENT_TEXTS',
    'What an applicant does so that it happens.',
    events.filter((row) => row.do_zh !== ''),
    EVENT_TEXTS,
  )
  return { 'deadlines/table.ts': table, 'deadlines/texts-table.ts': texts }
}
