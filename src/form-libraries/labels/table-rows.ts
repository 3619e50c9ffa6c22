import { tableWords } from '../../data/labels/table.ts'
import { LONGEST_LIST } from '../../filing/limits.ts'
import { copyOf, isList, itemsOf, read } from '../../foundation/untrusted.ts'
import { cellValue, isEmptyCell, isRecord, labelIn } from './cell.ts'
import { foldLabel } from './fold-label.ts'

/** More rows than a filing of the longest lists has. */
const MOST_ROWS = 50_000

/** More columns than a form with one of its 200 services in each. */
const MOST_COLUMNS = 208

const DEEPEST = 6

/** How far down a header may stand below titles. */
const HEADER_WITHIN = 8

/** A label of the table with what stands beside it; a heading where nothing does. */
export interface TableEntry {
  /** Counted from 1: the row, or the place of the key. */
  readonly row: number
  readonly label: string
  readonly values: readonly TableValue[]
  /** A section of a nested record: what follows is in it. */
  readonly opens?: number
  /** The label's cell is empty: it belongs to what stands above. */
  readonly continues?: true
  /** What stands in columns that are none of values. */
  readonly aside?: readonly unknown[]
}

export interface TableValue {
  readonly value: unknown
  /** Which of several columns, or records; 0 where there is one. */
  readonly column: number
  /** The title of the column, where it has one. */
  readonly title?: string
  /** In which column of the sheet it stands, counted from 0. */
  readonly cell?: number | undefined
}

/** What is known of labels, to tell them from what stands beside them. */
export interface Known {
  readonly isField: (text: string) => boolean
  readonly isSection: (text: string) => boolean
  /** Whether a label's field stands once in a form, not in each of its services. */
  readonly isShared: (text: string) => boolean
}

/** Reads a record, or rows of any layout, into labels with their values. */
export function entriesOf(record: unknown, known: Known): readonly TableEntry[] {
  const entries: TableEntry[] = []
  if (isList(record)) readList(record, entries, known)
  else if (isRecord(record)) readRecord(record, entries, 0, undefined)
  return entries
}

function readRecord(record: object, entries: TableEntry[], depth: number, row: number | undefined): void {
  const copy = copyOf(record)
  let place = 0
  for (const label of Object.keys(copy)) {
    if (entries.length >= MOST_ROWS) return
    place++
    readEntry(row ?? place, label, copy[label], entries, depth)
  }
}

function readEntry(row: number, label: string, value: unknown, entries: TableEntry[], depth: number): void {
  if (depth < DEEPEST && isRecord(value)) {
    entries.push({ row, label, values: [], opens: 0 })
    readRecord(value, entries, depth + 1, row)
    return
  }
  const items = isList(value) ? itemsOf(value, LONGEST_LIST) : []
  if (depth < DEEPEST && items.some(isRecord)) {
    items.forEach((item, index) => {
      entries.push({ row, label, values: [], opens: index + 1 })
      if (isRecord(item)) readRecord(item, entries, depth + 1, row)
    })
    return
  }
  const values = isEmptyCell(value) ? [] : [{ value: cellValue(value), column: 0 }]
  entries.push({ row, label, values })
}

function readList(list: readonly unknown[], entries: TableEntry[], known: Known): void {
  const rows = itemsOf(list, MOST_ROWS)
  const objects = rows.filter(isRecord)
  if (objects.length > 0 && objects.length === rows.filter((row) => !isEmptyCell(row)).length) {
    readObjects(rows, entries, known)
    return
  }
  const grid = rows.map((row) => (isList(row) ? itemsOf(row, MOST_COLUMNS) : [row]))
  readGrid(grid, 0, entries, known)
}

/** Rows as objects, whose keys are the first row of the sheet. */
function readObjects(rows: readonly unknown[], entries: TableEntry[], known: Known): void {
  const copies = rows.map((row) => (isRecord(row) ? copyOf(row) : {}))
  const keys = [...new Set(copies.slice(0, HEADER_WITHIN).flatMap((copy) => Object.keys(copy)))].slice(0, MOST_COLUMNS)
  const grid = copies.map((copy) => keys.map((key) => copy[key]))
  const labelsInKeys = keys.filter(known.isField).length
  const labelsBelow = Math.max(0, ...keys.map((_, at) => grid.filter((row) => known.isField(labelIn(row[at]))).length))
  if (isHeader(keys, known)) readGrid([keys, ...grid], 0, entries, known)
  else if (labelsBelow > labelsInKeys) {
    // A sheet without a header: its first row has become the keys, or letters are (`A`, `__EMPTY`).
    if (labelsInKeys > 0) readGrid([keys, ...grid], 0, entries, known)
    else readGrid(grid, 1, entries, known)
  } else if (copies.length === 1) readRecord(copies[0]!, entries, 0, undefined)
  else readWide([keys, ...grid], 0, entries)
}

type Column = 'label' | 'value' | 'section' | 'note' | 'other'

const COLUMNS = ['label', 'value', 'section', 'note'] as const

/** What a title of a column says of it; 填写1 and 填写2 are both values. */
function columnOf(title: string): Column {
  const folded = foldLabel(title)
  const bare = folded.replace(/[ _-]?\d{1,3}$/, '')
  return COLUMNS.find((kind) => wordsOf(kind).includes(folded) || wordsOf(kind).includes(bare)) ?? 'other'
}

function wordsOf(kind: (typeof COLUMNS)[number]): readonly string[] {
  return tableWords[`${kind}-column`].map(foldLabel)
}

/** @param skew rows of the sheet before the grid */
function readGrid(grid: readonly (readonly unknown[])[], skew: number, entries: TableEntry[], known: Known): void {
  const headerAt = grid.slice(0, HEADER_WITHIN).findIndex((row) => isHeader(row, known))
  const body = grid.slice(headerAt + 1)
  const width = Math.min(
    MOST_COLUMNS,
    body.reduce((most, row) => Math.max(most, row.length), 0),
  )
  const counts = Array.from({ length: width }, (_, at) => body.filter((row) => known.isField(labelIn(row[at]))).length)
  if (headerAt < 0) {
    const first = body.findIndex((row) => row.some((cell) => !isEmptyCell(cell)))
    if (first >= 0 && isWide(body.slice(first), counts, known)) {
      readWide(body.slice(first), skew + first, entries)
      return
    }
  }
  const layout = headerAt < 0 ? layoutBy(body, counts, known) : layoutOf(grid[headerAt]!, width, known)
  body.forEach((row, index) => {
    readRow(row, index + headerAt + 2 + skew, layout, entries, known)
  })
}

/** Labels side by side, records below. */
function isWide(rows: readonly (readonly unknown[])[], counts: readonly number[], known: Known): boolean {
  const cells = rows[0]!.filter((cell) => !isEmptyCell(cell))
  const labels = cells.filter((cell) => known.isField(labelIn(cell))).length
  const further = rows.slice(1).some((row) => row.some((cell) => !isEmptyCell(cell)))
  return further && labels > Math.max(1, ...counts) && labels * 2 > cells.length
}

function isHeader(row: readonly unknown[], { isSection }: Known): boolean {
  const titles = row.map(labelIn)
  const kinds = titles.map(columnOf)
  if (!kinds.includes('label')) return false
  return kinds.includes('value') || titles.some((title, at) => kinds[at] === 'other' && isSection(title))
}

/** Where labels stand, with the columns of their values and of their sections. */
interface Layout {
  readonly sections: readonly number[]
  readonly labels: readonly LabelColumn[]
  /** Columns of something else. */
  readonly aside: readonly number[]
  /** What stood last in each column of sections and labels: merged cells are empty below their first. */
  readonly last: Map<number, string>
}

interface LabelColumn {
  readonly column: number
  readonly values: readonly ValueColumn[]
}

interface ValueColumn {
  readonly column: number
  readonly title?: string
}

function layoutOf(header: readonly unknown[], width: number, { isSection }: Known): Layout {
  const titles = Array.from({ length: Math.max(width, header.length) }, (_, at) => labelIn(header[at]))
  const kinds = titles.map(columnOf)
  const placesOf = (kind: Column): number[] => kinds.flatMap((other, at) => (other === kind ? [at] : []))
  const labels = placesOf('label')
  const aside: number[] = []
  const columns = labels.map((column, place) => {
    const values: ValueColumn[] = []
    // Of the only label the values may stand before it.
    const [start, end] = labels.length === 1 ? [0, kinds.length] : [column + 1, labels[place + 1] ?? kinds.length]
    for (let at = start; at < end; at++) {
      if (kinds[at] === 'value') values.push({ column: at })
      else if (kinds[at] === 'other' && isSection(titles[at]!)) values.push({ column: at, title: titles[at]! })
      else if (kinds[at] === 'other') aside.push(at)
    }
    return { column, values }
  })
  return { sections: placesOf('section'), labels: columns, aside, last: new Map() }
}

/** Without a header: the column with the most labels, others that have nearly as many beside it, sections before it. */
function layoutBy(body: readonly (readonly unknown[])[], counts: readonly number[], known: Known): Layout {
  const best = Math.max(0, ...counts)
  const isRich = (at: number): boolean => best > 0 && (counts[at] ?? 0) * 2 >= best
  // Of two beside each other one has sections or values that are called like fields.
  const labels = counts.flatMap((count, at) =>
    isRich(at) && !(isRich(at + 1) && counts[at + 1]! > count) && !(isRich(at - 1) && counts[at - 1]! >= count)
      ? [at]
      : [],
  )
  const [first = 0] = labels
  const aside: number[] = []
  const columns = (labels.length === 0 ? [0] : labels).map((column, place) => {
    const end = labels[place + 1] ?? Math.max(counts.length, column + 2)
    const values: ValueColumn[] = [{ column: column + 1 }]
    for (let at = column + 2; at < end; at++) {
      if (isNote(body, column, at, known)) aside.push(at)
      else values.push({ column: at })
    }
    return { column, values }
  })
  return { sections: Array.from({ length: first }, (_, at) => at), labels: columns, aside, last: new Map() }
}

/** A column that says something of fields that stand once in a form has notes, not the values of a further service. */
function isNote(body: readonly (readonly unknown[])[], label: number, at: number, { isShared }: Known): boolean {
  return body.some((row) => {
    const text = labelIn(row[at])
    return text !== '' && text !== labelIn(row[label + 1]) && isShared(labelIn(row[label]))
  })
}

function readRow(
  row: readonly unknown[],
  number: number,
  layout: Layout,
  entries: TableEntry[],
  { isField }: Known,
): void {
  const { sections, labels, last } = layout
  for (const column of sections) {
    const text = labelIn(row[column])
    if (text === '' || text === last.get(column)) continue
    last.set(column, text)
    entries.push({ row: number, label: text, values: [] })
  }
  const beside = layout.aside.map((column) => row[column]).filter((cell) => !isEmptyCell(cell))
  const aside = beside.length === 0 ? {} : { aside: beside.map(cellValue) }
  for (const { column, values } of labels) {
    const label = labelIn(row[column])
    const given = values
      .map(({ column: cell, title }, at) => ({ value: cellValue(row[cell]), column: at, cell, ...titled(title) }))
      .filter(({ value }) => !isEmptyCell(value))
    if (label !== '') {
      last.set(column, label)
      // `Document of the entity: Valid from` is a label with nothing beside it.
      const line = given.length === 0 && !isField(label) ? lineOf(label, number, column) : undefined
      entries.push(line ?? { row: number, label, values: given, ...aside })
    } else if (given.length > 0) {
      entries.push({ row: number, label: last.get(column) ?? '', values: given, continues: true, ...aside })
    }
  }
}

function titled(text: string | undefined): { title?: string } {
  return text === undefined ? {} : { title: text }
}

/** `域名：example.cn` in one cell. */
function lineOf(text: string, row: number, cell: number): TableEntry | undefined {
  const [, label, value] = /^([^:：]{1,60})[:：]\s*(\S[\s\S]*)$/.exec(text) ?? []
  return label === undefined || value === undefined ? undefined : { row, label, values: [{ value, column: 0, cell }] }
}

/** Labels in the first row, a record in each further one. */
function readWide(grid: readonly (readonly unknown[])[], skew: number, entries: TableEntry[]): void {
  const [header = [], ...records] = grid
  const labels = header.map(labelIn)
  records.forEach((record, index) => {
    if (entries.length >= MOST_ROWS || record.every(isEmptyCell)) return
    labels.forEach((label, column) => {
      const value = cellValue(read(record, column))
      entries.push({
        row: index + 2 + skew,
        label,
        values: isEmptyCell(value) ? [] : [{ value, column: index, cell: column }],
      })
    })
  })
}
