import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

type Row = Readonly<Record<string, string>>

const SERIES = ['ministry', 'police'] as const

/** The codes as bits, which a look at two digits reads without a list. */
function codesOf(rows: readonly Row[]): string {
  const bits = Array.from({ length: 10 }, () => 0)
  for (const { code } of rows) bits[Number(code![0])]! |= 1 << Number(code![1])
  const about = 'Codes of the 31 provincial divisions of the mainland. See its README.md.'
  return `${banner('../data/province-characters/source.tsv', about)}/** One bit per code: bit n of row t says whether the code t·10 + n exists. */
export const PROVINCE_BITS = [${bits.map((row) => (row === 0 ? '0' : `0b${row.toString(2)}`)).join(', ')}] as const
`
}

/** Two characters of each name: 内蒙 and 黑龙 tell these provinces from all others. */
function namesOf(rows: readonly Row[]): string {
  const names = rows.map(({ code, name }) => code! + name!.slice(0, 2)).join('')
  return `${banner('source.tsv', 'Names of the provinces. See README.md.')}/** Code and first two characters of the name of each province, one behind the other. */
export const PROVINCE_NAMES = '${names}'
`
}

/** `source.tsv` → a table per authority in which a province's character stands at its code read as octal digits. */
export function generate(): Record<string, string> {
  const rows = readTsv(SOURCE)
  const date = dateOf(SOURCE)
  let text = banner('source.tsv', 'Province characters of filing numbers, by authority. See README.md.')
  text += `/** Date on which the characters were last read (ISO). */\nexport const provinceCharactersVersion = '${date}'\n\n`
  text += `/** The year of that date: numbers of it have been seen. */\nexport const LAST_SEEN_YEAR = ${date.slice(0, 4)}\n`
  for (const series of SERIES) {
    const places: string[] = []
    let used = ''
    let meant = ''
    for (const row of rows) {
      const own = row[series]!
      const place = Number.parseInt(row.code!, 8)
      if (place.toString(8) !== row.code) throw new Error(`${row.code} has no octal reading`)
      if (places.includes(own)) throw new Error(`${own} stands twice`)
      places[place] = own
      for (const other of [...SERIES.map((name) => row[name]!), row.mistaken!]) {
        if (other === '' || other === own || used.includes(other)) continue
        used += other
        meant += own
      }
    }
    const table = Array.from(places, (character) => character ?? ' ').join('')
    const name = series.toUpperCase()
    const whose = { ministry: "The ministry's (ICP numbers)", police: "The police's (public-security numbers)" }[series]
    text += `
/** ${whose} characters: the place is the province code read as an octal number, spaces between. */
export const ${name} = '${table}'

/** Characters that stand for one of these provinces elsewhere only, and the right one for each at the same place. */
export const ${name}_MISTAKEN = '${used}'
export const ${name}_MEANT = '${meant}'
`
  }
  return {
    'province-characters/table.ts': text,
    'province-characters/names.ts': namesOf(rows),
    '../foundation/province-codes.ts': codesOf(rows),
  }
}
