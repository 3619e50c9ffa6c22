import type { FormName } from '../data/forms/ids.ts'
import type { FilingFormat, LoadedFiling } from './filing-text.ts'

/** Filings in texts, wherever these come from: a file, or what somebody pasted. */

export interface ReadFilingOptions {
  /** The form of a table that does not say it. */
  readonly form?: FormName | undefined
}

/** What a text is written in, by its first lines. */
export function formatOf(text: string): FilingFormat {
  const begin = text.slice(0, MOST_LOOKED_AT).trimStart()
  if (/^[[{"]|^\/[/*]/.test(begin)) return 'json'
  if (/^(?:#|---|[\w.-]+[ \t]*:(?:\s|$))/m.test(begin)) return 'yaml'
  if (/^[^\n]*[,;\t]/.test(begin) && /\n/.test(begin)) return 'csv'
  return 'json'
}

const MOST_LOOKED_AT = 4096

/** The filing in a text of a known format. */
export async function loadFiling(
  format: FilingFormat,
  text: string,
  { form }: ReadFilingOptions,
): Promise<LoadedFiling> {
  switch (format) {
    case 'yaml':
      return (await import('./filing-yaml.ts')).loadYaml(text)
    case 'csv':
      return (await import('./filing-csv.ts')).loadCsv(text, form)
    default:
      return (await import('./filing-json.ts')).loadJson(text)
  }
}
