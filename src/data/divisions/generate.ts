import { banner, readTsv } from '../read-tsv.ts'

/** Digits of the packed tables: one character per number below 32, a continuation character (32–63) before it above. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const FIRST = 110000

/** Years that a code may outlive its division before a birth date is worth a warning. */
const GRACE = 2
/** End years are kept as eras only: a soft check needs no more, and exact years would double the size of the parser. */
const ERAS = [1990, 2004]

function pack(value: number): string {
  let text = ''
  let rest = value
  while (rest >= 32) {
    text += DIGITS.charAt(32 + (rest % 32))
    rest = Math.floor(rest / 32)
  }
  return text + DIGITS.charAt(rest)
}

export function generate(): Record<string, string> {
  const known = new Set<number>()
  const until = new Map<number, number>()
  const current = new Set<number>()
  for (const row of readTsv(new URL('./source.tsv', import.meta.url))) {
    if (row.level === 'province') continue
    const code = Number(row.code)
    known.add(code)
    // 市辖区 (xxxx01) of a prefecture stands in real numbers and in no list.
    if (row.level === 'prefecture') known.add(code + 1)
    if (row.until === '') current.add(code)
    else until.set(code, Math.max(until.get(code) ?? 0, Number(row.until)))
  }
  const codes = [...known].sort((a, b) => a - b)

  let runs = ''
  let position = FIRST
  for (let index = 0; index < codes.length; ) {
    const start = codes[index]!
    let length = 1
    while (codes[index + length] === start + length) length++
    runs += pack(start - position) + pack(length)
    position = start + length
    index += length
  }

  const eras = codes.map((code) => {
    const year = current.has(code) ? undefined : until.get(code)
    return year === undefined ? 0 : ERAS.findIndex((era) => year + GRACE <= era) + 1
  })
  let ends = ''
  for (let index = 0; index < eras.length; ) {
    let length = 1
    while (eras[index + length] === eras[index]) length++
    ends += pack(length * (ERAS.length + 1) + eras[index]!)
    index += length
  }

  const head = banner('source.tsv', 'GB/T 2260 division codes in force at any time since 1981. See README.md.')
  return {
    'divisions/table.ts': `${head}/** Date of the newest change in the table (ISO). */
export const divisionsVersion = '2026-04-18'

/** First code of the table. */
export const FIRST_CODE = ${FIRST}

/** Every county, prefecture and 市辖区 (xxxx01) code ever in force, as alternating gap and run lengths. */
export const RUNS =
  '${runs}'
`,
    'divisions/eras.ts': `${head}/** Year by which a division of each era had been gone for at least ${GRACE} years; 0: in force, or gone since. */
export const ERAS = [0, ${ERAS.join(', ')}] as const

/** For the codes of RUNS in order: run lengths times ${ERAS.length + 1}, plus the era of the run. */
export const ENDS =
  '${ends}'
`,
  }
}
