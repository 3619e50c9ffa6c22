import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

/** One letter per use; `segment.ts` names them. A capital where longer prefixes have uses of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  personal: 'p',
  'virtual-operator': 'v',
  'data-card': 'd',
  iot: 'i',
  satellite: 's',
  broadcaster: 'b',
  unassigned: 'u',
}

export function generate(): Record<string, string> {
  const wide = new Array<string>(70).fill('')
  const narrow: string[] = []
  for (const row of readTsv(SOURCE)) {
    const prefix = row.prefix!
    const letter = LETTERS[row.use!]
    if (!/^1[3-9]\d{1,3}$/.test(prefix) || letter === undefined)
      throw new Error(`mobile-segments: ${prefix} ${row.use}`)
    if (prefix.length > 3) narrow.push(prefix + letter)
    else wide[Number(prefix) - 130] = letter
  }
  for (const entry of narrow) {
    const index = Number(entry.slice(0, 3)) - 130
    wide[index] = wide[index]!.toUpperCase()
  }
  if (wide.includes('I'))
    throw new Error('mobile-segments: a segment of machines is split, which `isMobilePhone` does not expect')
  if (wide.includes('')) throw new Error(`mobile-segments: ${130 + wide.indexOf('')} is missing`)
  return {
    'mobile-segments/table.ts': `${banner('source.tsv', 'Mobile number segments of mainland China. See README.md.')}/** Day on which the table was last compared with its sources (ISO). */
export const mobileSegmentsVersion = '${dateOf(SOURCE)}'

/** Use of 130 to 199, one letter each; a capital where longer prefixes have uses of their own. */
export const SEGMENTS = '${wide.join('')}'

/** Longer prefixes with a use of their own. */
export const EXCEPTIONS = '${narrow.join(' ')}'
`,
  }
}
