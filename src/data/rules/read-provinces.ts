import { readTsv } from '../read-tsv.ts'

/** Codes of the 31 provincial divisions of the mainland. */
export function provinceCodes(): string[] {
  return readTsv(new URL('../province-characters/source.tsv', import.meta.url)).map(({ code }) => code!)
}

/** In the place of a list: the provinces that `footer-display` has the rule for. */
const FOOTER_DISPLAY = '@footer-display'

/** In the place of a list: the provinces whose demands are judged by the rule. */
const PROVINCE_DEMANDS = '@province-demands'

/**
 * The provinces of a rule, from the cell of its row: codes joined by `;`, or what another table says of the rule.
 *
 * @throws where a code is none
 */
export function provincesOfRule(id: string, cell: string): string[] {
  if (cell === FOOTER_DISPLAY) return provincesOfFooterRule(id)
  if (cell === PROVINCE_DEMANDS) return provincesOfDemands(id)
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

/** The provinces with a demand that is judged by a rule. */
function provincesOfDemands(id: string): string[] {
  const rows = readTsv(new URL('../province-demands/source.tsv', import.meta.url))
  const judged = rows.filter(({ rule }) => rule!.split(';').includes(id))
  const codes = new Set(judged.flatMap(({ province }) => province!.split(';')))
  if (codes.size === 0) throw new Error(`${id}: no province demands it`)
  return [...codes].sort()
}
