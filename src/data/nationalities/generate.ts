import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

/** ISO 3166-1 numbered the countries of 1974 in the order of their names, leaving room. */
const USUAL_GAP = 4

export function generate(): Record<string, string> {
  let countries = ''
  let others = ''
  let last = 0
  for (const { numeric, alpha3 } of readTsv(SOURCE)) {
    if (!/^[A-Z]{3}$/.test(alpha3!)) throw new Error(`nationalities: ${alpha3} is no alpha-3 code`)
    if (numeric === '') {
      others += alpha3
      continue
    }
    const gap = Number(numeric) - last
    if (!/^\d{3}$/.test(numeric!) || gap <= 0) throw new Error(`nationalities: ${numeric} out of order`)
    last += gap
    countries += gap === USUAL_GAP ? alpha3 : `${alpha3}${gap}`
  }
  const head = banner('source.tsv', 'Nationalities by ISO 3166-1. See README.md.')
  return {
    'nationalities/table.ts': `${head}/** Date of the list (ISO). */
export const nationalitiesVersion = '${dateOf(SOURCE)}'

/** Alpha-3 codes of the foreign countries by number, each followed by the distance of its number unless that is 4. */
export const COUNTRIES =
  '${countries}'

/** Codes of travel documents that have no number, three letters each. */
export const OTHERS = '${others}'
`,
  }
}
