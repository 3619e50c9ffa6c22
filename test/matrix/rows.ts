/** What the matrix says, and how it is shown. */

export const parts = ['node', 'zod', 'typescript', 'browser', 'package'] as const
export type Part = (typeof parts)[number]

/**
 * `same`: the same answers as everywhere. `holds`: another check, which passed. `absent`: what the check needs is not on
 * this machine. `differs` and `fails` end the run with exit code 1.
 */
export type Verdict = 'same' | 'holds' | 'absent' | 'differs' | 'fails'

export interface Row {
  readonly part: Part
  /** `Node`, `zod`, `TypeScript` … */
  readonly subject: string
  /** The version that was really used; `-` where there is none. */
  readonly version: string
  /** How the package was used: `import`, `require`, `bundler` … */
  readonly way: string
  readonly verdict: Verdict
  /** What was asked, or what is wrong. */
  readonly detail: string
  readonly seconds: number
}

export const isBad = ({ verdict }: Row): boolean => verdict === 'differs' || verdict === 'fails'

const COLUMNS = ['part', 'subject', 'version', 'way', 'verdict', 'detail', 'seconds'] as const
/** Details of failures may have many lines, which stand below the table. */
const firstLine = (text: string): string => text.split('\n', 1)[0]!

const cellsOf = (row: Row): string[] =>
  COLUMNS.map((column) => (column === 'seconds' ? row.seconds.toFixed(1) : firstLine(row[column])))

/** The rows as a table of text; below it, in full, what is wrong. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [[...COLUMNS], ...rows.map(cellsOf)]
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((cells) => cells[at]!.length)))
  const table = lines.map((cells) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
  const wrong = rows.filter(isBad).map((row) => `✗ ${row.subject} ${row.version}, ${row.way}: ${row.detail}`)
  return [...table, ...(wrong.length === 0 ? [] : ['', ...wrong])].join('\n')
}

/** The rows as `docs/matrix.tsv`. Seconds are left out: they are the machine's, not the package's. */
export function tsvOf(rows: readonly Row[], date: string): string {
  const columns = COLUMNS.filter((column) => column !== 'seconds')
  const lines = rows.map((row) => columns.map((column) => firstLine(row[column]).replace(/\t/g, ' ')).join('\t'))
  return `# as of ${date}\n${columns.join('\t')}\n${lines.join('\n')}\n`
}

/** Rows of a table that another run wrote, with these in place of those of their parts. */
export function merged(written: readonly Row[], rows: readonly Row[]): Row[] {
  const fresh = new Set(rows.map(({ part }) => part))
  const all = [...written.filter(({ part }) => !fresh.has(part)), ...rows]
  return parts.flatMap((part) => all.filter((row) => row.part === part))
}
