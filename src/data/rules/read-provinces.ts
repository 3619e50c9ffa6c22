import { readTsv } from '../read-tsv.ts'

/** Codes of the 31 provincial divisions of the mainland. */
export function provinceCodes(): string[] {
  return readTsv(new URL('../province-characters/source.tsv', import.meta.url)).map(({ code }) => code!)
}

/** In the place of a list: the provinces that `footer-display` has the rule for. */
const FOOTER_DISPLAY = '@footer-display'

/**
 * The provinces of a rule, from the cell of its row: codes joined by `;`, or what another table says of the rule.
 *
 * @throws where a code is none
 */
export function provincesOfRule(id: string, cell: string): string[] {
  if (cell === FOOTER_DISPLAY) return provincesOfFooterRule(id)
  const known = provinceCodes()
  const codes = cell === '' ? [] : cell.split(';')
  const unknown = codes.find((code) => !known.includes(code))
  if (unknown !== undefined) throw new Error(`${id}: province ${unknown}`)
  return codes
}

/** The provinces whose footers a rule is about: those of its rows, or all that have no row of their own. */
function provincesOfFooterRule(id: string): string[] {
  const rows = readTsv(new URL('../footer-display/source.tsv', import.meta.url))
  const special = new Map(rows.map(({ province, rule }) => [province!, rule]))
  return provinceCodes().filter((code) => (special.get(code) ?? special.get('')) === id)
}
