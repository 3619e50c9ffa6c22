import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import type { Bilingual } from '../locale/language.ts'
import type { FilingFile, FilingFormat } from './filing-text.ts'
import { decodeText, EMPTY, readBytes, UnusableInput } from './input.ts'
import { formatOf, loadFiling, type ReadFilingOptions } from './load-filing.ts'

export type { FilingFile, FilingFormat, Region, TextChange } from './filing-text.ts'

/** Formats by the ends of names; any other is told by what stands in the file. */
const BY_ENDING: Readonly<Record<string, FilingFormat>> = {
  '.json': 'json',
  '.jsonc': 'jsonc',
  '.json5': 'jsonc',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
  '.tsv': 'csv',
}

/** How the names of files with filings end. */
export const FILING_ENDINGS: readonly string[] = Object.keys(BY_ENDING).map((ending) => ending.slice(1))

const WORKBOOK: Bilingual = {
  zh: '是Excel工作簿，请先另存为CSV',
  en: 'is an Excel workbook; save it as CSV first',
}

/** How an archive begins, as workbooks are now, and how they began before 2007. */
const WORKBOOK_BEGINNINGS: readonly string[] = ['504b0304', 'd0cf11e0']

/**
 * The filing in a file, or in standard input for `-`: JSON, with comments or without, YAML, or a table of two columns.
 *
 * @throws UnusableInput with what is wrong, and where
 */
export async function readFiling(file: string, stdin: Readable, options: ReadFilingOptions = {}): Promise<FilingFile> {
  const bytes = await readBytes(file, stdin)
  if (WORKBOOK_BEGINNINGS.includes(bytes.subarray(0, 4).toString('hex'))) throw new UnusableInput(WORKBOOK)
  const named = BY_ENDING[extname(file).toLowerCase()]
  const { text, encoding } = decodeText(bytes, named === 'csv')
  if (!/\S/.test(text)) throw new UnusableInput(EMPTY)
  const loaded = await loadFiling(named ?? formatOf(text), text, options)
  return { ...loaded, text, bytes, encoding }
}
