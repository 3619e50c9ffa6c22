import { pack } from '../packed.ts'
import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

/** Lengths of subscriber numbers: seven, eight, either, eight with seven left over from before an upgrade. */
const KINDS = ['7', '8', '7-8', '8(7)']

export function generate(): Record<string, string> {
  const kinds = new Array<number>(1000).fill(-1)
  const retired = new Map<string, string>()
  const places: [division: number, area: number][] = []
  for (const row of readTsv(SOURCE)) {
    const area = row.area_code!
    if (!/^0(?:10|2\d|[3-9]\d\d)$/.test(area)) throw new Error(`area-codes: ${area} is no area code`)
    if (row.status === 'retired') {
      retired.set(area, ` ${area}${row.successor}`)
      continue
    }
    const kind = KINDS.indexOf(row.subscriber_length!)
    if (kind < 0) throw new Error(`area-codes: ${area} has length ${row.subscriber_length}`)
    const seen = kinds[Number(area)]!
    if (seen >= 0 && seen !== kind) throw new Error(`area-codes: ${area} has two lengths`)
    kinds[Number(area)] = kind
    places.push([Number(row.division_code), Number(area)])
  }
  for (const area of retired.keys()) {
    if (kinds[Number(area)]! >= 0) throw new Error(`area-codes: ${area} is both retired and current`)
  }

  places.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  let served = ''
  let before = 0
  for (const [division, area] of places) {
    served += pack(division - before) + pack(area)
    before = division
  }

  const head = banner('source.tsv', 'Telephone area codes of mainland China. See README.md.')
  return {
    'area-codes/table.ts': `${head}/** Day on which the table was last compared with its sources (ISO). */
export const areaCodesVersion = '${dateOf(SOURCE)}'

/** A digit per area code from 0 to 999: 0 none, 1 seven digits, 2 eight, 3 either, 4 eight with seven left over. */
export const KINDS =
  '${kinds.map((kind) => kind + 1).join('')}'

/** Retired area codes and their successors. */
export const RETIRED =
  '${[...retired.values()].join('')}'
`,
    'area-codes/places/table.ts': `${head}/** Divisions (GB/T 2260, as differences) and the area code of each, alternating. */
export const PLACES =
  '${served}'
`,
  }
}
