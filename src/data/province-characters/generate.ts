import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

const SERIES = ['ministry', 'police'] as const

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
  return { 'province-characters/table.ts': text }
}
