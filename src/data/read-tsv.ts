import { readFileSync } from 'node:fs'

/**
 * Our tables: UTF-8, tabs, no quoting, no trimming. The first line is the table's date, the second its header:
 *
 * ```
 * # as of 2026-11-21
 * code	name
 * ```
 *
 * The date is the day on which the table was last compared with its sources; where a source gives a date of its own,
 * that one. It is written here and nowhere else: whoever changes a row looks at it.
 *
 * For generators only; nothing that is shipped imports this file.
 */

interface Table {
  readonly date: string
  readonly rows: Record<string, string>[]
}

function readTable(url: URL): Table {
  const [first = '', header = '', ...lines] = readFileSync(url, 'utf8').split('\n')
  const [, date] = /^# as of (\d{4}-\d\d-\d\d)$/.exec(first) ?? []
  if (date === undefined) throw new Error(`${url.pathname}: the first line must be its date: "# as of 2026-11-21"`)
  const names = header.split('\t')
  const rows = lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
    })
  return { date, rows }
}

/** Rows of a table as records keyed by its header. */
export function readTsv(url: URL): Record<string, string>[] {
  return readTable(url).rows
}

/** The date of what is made of these tables: the newest of theirs. */
export function dateOf(...urls: readonly URL[]): string {
  return urls
    .map((url) => readTable(url).date)
    .sort()
    .pop()!
}

/** First lines of every generated file. */
export function banner(source: string, about: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n// ${about}\n\n`
}
