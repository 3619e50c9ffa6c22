import Papa from 'papaparse'
import { formOf, versionOf } from '../data/forms/form-of.ts'
import type { FormName } from '../data/forms/ids.ts'
import { type CellPlace, readTable } from '../form-libraries/labels/from-labels.ts'
import type { PathStep } from '../foundation/issue.ts'
import { isResidentId } from '../identity/resident-id.ts'
import type { Bilingual } from '../locale/language.ts'
import { isSocialCreditCode } from '../organization/social-credit-code.ts'
import { type Cell, cellsIn } from './csv-cells.ts'
import type { LoadedFiling, TextChange, Written } from './filing-text.ts'
import { regionsIn } from './text-regions.ts'
import { UnusableInput } from './unusable-input.ts'

/**
 * A filing in a table: labels of the form and what was filled in, as `beian init --format csv` writes it, or paths of
 * fields in the place of labels. A number that a spreadsheet has rounded is told of: its digits are gone.
 *
 * @param asked the form of a table that does not say it
 */
export async function loadCsv(text: string, asked: FormName | undefined): Promise<LoadedFiling> {
  const { delimiter, rows } = cellsIn(text)
  const grid = rows.map((cells) => cells.map(({ value }) => meant(value)))
  const form = asked ?? formIn(grid)
  const { zhTW } = await import('../locale/zh-TW.ts')
  const { filing, issues, places } = form === undefined ? NOTHING : readTable(form, grid, { locale: zhTW })
  if (form !== undefined && places.length === 0) throw new UnusableInput(NO_LABELS)
  const regionAt = regionsIn(text)
  return {
    format: 'csv',
    value: filing,
    regionOf: (path) => {
      const cell = nearestCell(path, places, rows)
      return cell === undefined ? regionAt(0, text.trimEnd().length) : regionAt(cell.start, cell.end)
    },
    issuesIn: () => issues,
    changeAt: (path, written) => changeAt(path, written, places, rows, delimiter),
  }
}

const NO_LABELS: Bilingual = {
  zh: '没有认出任何字段，一列应为字段名，旁边一列为填写内容；样表见beian init --format csv',
  en: 'has none of the form’s fields in it: one column must hold their names, the next what is filled in; beian init --format csv writes such a table',
}

const NOTHING: Pick<ReturnType<typeof readTable>, 'filing' | 'issues' | 'places'> = {
  filing: {},
  issues: [],
  places: [],
}

/** The form that a cell of the table names by its version. */
function formIn(grid: readonly (readonly unknown[])[]): FormName | undefined {
  for (const row of grid) {
    for (const cell of row) {
      const form = formOf({ form: cell })
      if (form !== undefined && cell === versionOf(form)) return form
    }
  }
  return undefined
}

/** `1.10105E+17`: what a spreadsheet shows of a long number, and all that it writes into a CSV. */
const EXPONENT = /^[+-]?\d(?:[.,]\d+)?E[+-]?\d{1,3}$/i

/** Eighteen digits of which the last three were cut off: spreadsheets keep fifteen. */
const CUT_OFF = /^\d{15}000$/

/** `="0571"`: how a text is kept from becoming a number. */
const FORMULA = /^="([^"]*)"$/

/** What stands in a cell; for a number whose digits are gone a number that says so. */
function meant(cell: string): unknown {
  const text = FORMULA.exec(cell)?.[1] ?? cell
  const bare = text.trim()
  if (EXPONENT.test(bare)) return Number.POSITIVE_INFINITY
  return CUT_OFF.test(bare) && !isResidentId(bare) && !isSocialCreditCode(bare) ? Number.POSITIVE_INFINITY : text
}

function nearestCell(
  path: readonly PathStep[],
  places: readonly CellPlace[],
  rows: readonly (readonly Cell[])[],
): Cell | undefined {
  for (let length = path.length; length > 0; length--) {
    const cells = places
      .filter((place) => startsWith(place.path, path.slice(0, length)))
      .flatMap(({ row, cell }) => (cell === undefined ? [] : [rows[row - 1]?.[cell]]))
      .filter((cell) => cell !== undefined)
    const [first] = cells
    const last = cells[cells.length - 1]
    if (first !== undefined && last !== undefined) return { ...first, end: Math.max(first.end, last.end) }
  }
  return undefined
}

function startsWith(path: readonly PathStep[], start: readonly PathStep[]): boolean {
  return path.length >= start.length && start.every((step, index) => path[index] === step)
}

function changeAt(
  path: readonly PathStep[],
  written: Written,
  places: readonly CellPlace[],
  rows: readonly (readonly Cell[])[],
  delimiter: string,
): TextChange | undefined {
  if (!('value' in written)) return undefined
  const found = places.filter((place) => place.path.length === path.length && startsWith(place.path, path))
  const [only, another] = found
  if (only?.cell === undefined || another !== undefined) return undefined
  const cell = rows[only.row - 1]?.[only.cell]
  if (cell === undefined) return undefined
  const replacement = Papa.unparse([[String(written.value)]], { delimiter, quotes: cell.isQuoted })
  return { start: cell.start, end: cell.end, replacement }
}
