import { isBlank } from '../../foundation/input.ts'
import { isList, read } from '../../foundation/untrusted.ts'

/** Richer cells than this are no cells. */
const MOST_RUNS = 200

/**
 * What stands in a cell. Libraries for spreadsheets give values, or objects around them: SheetJS `{ t, v, w }`, ExcelJS
 * `{ richText }`, `{ text, hyperlink }`, `{ formula, result }`.
 */
export function cellValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || isList(cell)) return cell
  if (typeof read(cell, 't') === 'string' && read(cell, 'v') !== undefined) return read(cell, 'v')
  const runs = read(cell, 'richText')
  if (isList(runs)) return runTexts(runs)
  const text = read(cell, 'text')
  if (typeof read(cell, 'hyperlink') === 'string') return typeof text === 'object' ? cellValue(text) : text
  return read(cell, 'formula') === undefined ? cell : read(cell, 'result')
}

function runTexts(runs: readonly unknown[]): string {
  let text = ''
  for (let index = 0; index < Math.min(runs.length, MOST_RUNS); index++) {
    const run = read(read(runs, index), 'text')
    if (typeof run === 'string') text += run
  }
  return text
}

/** The text of a cell that may be a label; `''` for anything else. */
export function labelIn(cell: unknown): string {
  const value = cellValue(cell)
  return typeof value === 'string' && !isBlank(value) ? value : ''
}

/** Whether nothing stands in a cell. */
export function isEmptyCell(cell: unknown): boolean {
  const value = cellValue(cell)
  return isBlank(value) || (isList(value) && value.length === 0)
}

/** A plain object: neither a list nor a date, file or the like, nor what stands around a cell's value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || isList(value) || cellValue(value) !== value) return false
  return typeof read(value, 'toISOString') !== 'function'
}
