import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

export function generate(): Record<string, string> {
  const provinces = new Map<string, string[]>()
  for (const row of readTsv(SOURCE)) {
    if (!/^\d\d$/.test(row.head!) || !/^\d\d$/.test(row.province_code!)) throw new Error(`postcodes: ${row.head}`)
    const codes = provinces.get(row.head!) ?? []
    codes.push(row.province_code!)
    provinces.set(row.head!, codes)
  }
  const entries = [...provinces].map(([head, codes]) => head + codes.join(''))
  return {
    'postcodes/table.ts': `${banner('source.tsv', 'First two digits of postcodes and their provinces. See README.md.')}/** Day on which the table was last compared with its sources (ISO). */
export const postcodesVersion = '${dateOf(SOURCE)}'

/** The first two digits, then the codes of the provinces that have them, the main one first. */
export const HEADS =
  '${entries.join(' ')}'
`,
  }
}
