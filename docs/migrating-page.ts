import { readFileSync } from 'node:fs'
import { readTsv } from '../src/data/read-tsv.ts'

/** One statement: what a library or an expression says of an input, and what this library says of it. */
export interface Judged {
  /** Where it stands: a library, or the kind of value that expressions are copied for. */
  readonly table: string
  /** The function, or the expression. */
  readonly way: string
  /** A literal of JavaScript. */
  readonly input: string
  readonly gives: 'true' | 'false' | 'throws'
  /** `parseX` or `checkX`. */
  readonly ours: string
  /** What comes out of it: the canonical text, or a severity and a code. */
  readonly becomes: string
  readonly zh: string
  readonly en: string
}

/** A call of a library, and the one that stands for it here, with their results. */
export interface Replaced {
  readonly table: string
  readonly theirs: string
  readonly gives: string
  readonly ours: string
  readonly instead: string
}

const rowsOf = <Row>(name: string): readonly Row[] => readTsv(new URL(name, import.meta.url)) as unknown as Row[]

export const judgements: readonly Judged[] = rowsOf('migrating.tsv')
export const replacements: readonly Replaced[] = rowsOf('migrating-calls.tsv')

type Locale = 'zh' | 'en'

const PAGES: Readonly<Record<Locale, string>> = { zh: 'guide/migrating.md', en: 'en/guide/migrating.md' }
const SEVERITIES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
}

/** In a table a bar ends its cell, in code as well. */
const code = (text: string): string => `\`${text.replace(/\|/g, '\\|')}\``

/** What this library says: a link to the finding, or the text that it makes of the input. */
function becoming({ becomes }: Judged, locale: Locale): string {
  const [severity, finding] = becomes.split(' ')
  const said = SEVERITIES[severity!]
  if (said === undefined || finding === undefined) return `${WORDS[locale].true}<br>${code(becomes)}`
  const [thing] = finding.split('.')
  const root = locale === 'zh' ? '' : '/en'
  return `${said[locale]}<br>[${code(finding)}](${root}/findings/${thing}#${finding.replace('.', '-')})`
}

const WORDS = {
  zh: {
    judged: ['输入', '它', 'beian'],
    calls: ['原来', '改成'],
    true: '放行',
    false: '拒绝',
    throws: '抛出异常',
  },
  en: {
    judged: ['input', 'it', 'beian'],
    calls: ['before', 'now'],
    true: 'takes',
    false: 'refuses',
    throws: 'throws',
  },
} as const

const tableOf = ([head, ...rows]: readonly (readonly string[])[]): string =>
  [head!, head!.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')

/** What it takes and should not, what it refuses and should not, what it throws at. */
function judgedTable(table: string, locale: Locale): string {
  const rows = judgements.filter((row) => row.table === table)
  const words = WORDS[locale]
  const isAlone = new Set(rows.map(({ way }) => way)).size === 1 && !/^\//.test(rows[0]!.way)
  const verdict = ({ way, gives }: Judged): string => `${words[gives]}${isAlone ? '' : `<br>${code(way)}`}`
  return tableOf([
    words.judged,
    ...rows.map((row) => [`${code(row.input)}<br>${row[locale]}`, verdict(row), becoming(row, locale)]),
  ])
}

function callsTable(table: string, locale: Locale): string {
  const rows = replacements.filter((row) => row.table === table)
  const cell = (call: string, result: string): string => `${code(call)}<br>${code(result)}`
  return tableOf([
    WORDS[locale].calls,
    ...rows.map(({ theirs, gives, ours, instead }) => [cell(theirs, gives), cell(ours, instead)]),
  ])
}

/** The page in a language, as it is written, with its tables made anew: each stands behind its mark. */
export function migratingPage(locale: Locale): string {
  const page = readFileSync(new URL(PAGES[locale], import.meta.url), 'utf8')
  return page.replace(/^<!-- (calls|judged): (\S+) -->\n(?:\n(?:\|.*\n)+)?/gm, (_, what: string, table: string) => {
    const rows = what === 'calls' ? callsTable(table, locale) : judgedTable(table, locale)
    return `<!-- ${what}: ${table} -->\n\n${rows}`
  })
}
