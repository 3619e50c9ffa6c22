import Papa from 'papaparse'
import { faultAt, type Reason } from './fault.ts'

/** A cell, and where it stands in the text, its quotes included. */
export interface Cell {
  readonly value: string
  readonly start: number
  readonly end: number
  readonly isQuoted: boolean
}

export interface Cells {
  readonly delimiter: string
  readonly rows: readonly (readonly Cell[])[]
}

/** Between cells: as Excel writes it, as it does where the comma is part of numbers, and as it copies. */
const DELIMITERS = [',', ';', '\t', '|']

/** What Excel is told of the delimiter in a line of its own. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i

const OPEN_QUOTE: Reason = {
  reason: 'missing-quote',
  why: { zh: '引号没有成对', en: 'a quotation mark is not closed' },
}

/** The cells of a CSV, row by row; blank rows stay, so that rows are counted as in the sheet. */
export function cellsIn(text: string): Cells {
  const told = SEPARATOR_LINE.exec(text)
  const begin = told?.[0].length ?? 0
  const table = text.slice(begin)
  const delimiter = told?.[1] ?? Papa.parse(table, { preview: 30, delimitersToGuess: DELIMITERS }).meta.delimiter
  const rows: (readonly Cell[])[] = told === null ? [] : [[]]
  let from = 0
  Papa.parse<string[]>(table, {
    delimiter,
    step: ({ data, errors, meta: { cursor } }) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        const quote = /(?:^|[,;\t|\r\n])"/.exec(table.slice(from))
        throw faultAt(text, begin + from + (quote === null ? 0 : quote.index + quote[0].length - 1), 'CSV', OPEN_QUOTE)
      }
      rows.push(placed(data, table.slice(from, cursor), delimiter, begin + from))
      from = cursor
    },
  })
  return { delimiter, rows }
}

/** The values of a row with their places in its line. */
function placed(values: readonly string[], line: string, delimiter: string, offset: number): Cell[] {
  let start = 0
  return values.map((value) => {
    const isQuoted = line.charAt(start) === '"'
    let end = isQuoted ? closingQuote(line, start) + 1 : start
    while (end < line.length && !line.startsWith(delimiter, end) && !/[\r\n]/.test(line.charAt(end))) end++
    const cell = { value, start: offset + start, end: offset + end, isQuoted }
    start = end + delimiter.length
    return cell
  })
}

/** Where the quote at `start` is closed; two in a row are one that is meant. */
function closingQuote(line: string, start: number): number {
  for (let at = line.indexOf('"', start + 1); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line.charAt(at + 1) !== '"') return at
  }
  return line.length
}
