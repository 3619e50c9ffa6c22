import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

const SYLLABLES =
  'Bei|Tian|He|Shan|Nei|Liao|Ji|Hei|Shang|Jiang|Zhe|An|Fu|Hu|Guang|Hai|Chong|Si|Gui|Yun|Xi|Shaan|Gan|Qing|Ning|Xin'

const provinces = readTsv(new URL('../province-characters/source.tsv', import.meta.url))
/** The characters that people write for the provinces, of both series and by mistake. */
const CHARACTERS = [...new Set(provinces.flatMap((row) => [row.ministry!, row.police!, row.mistaken!]))].join('')
const CODES = provinces.map(({ code }) => code!)

/** The codes that begin with a digit, as a range: `1[1-5]`. They have no gaps. */
function codesWith(digit: string): string {
  const seconds = CODES.filter((code) => code[0] === digit)
    .map((code) => Number(code[1]))
    .sort()
  if (seconds.at(-1)! - seconds[0]! !== seconds.length - 1) throw new Error(`the codes from ${digit}0 on have a gap`)
  return `${digit}[${seconds[0]}-${seconds.at(-1)}]`
}

const SHORT: Readonly<Record<string, string>> = {
  P: `[${CHARACTERS}]`,
  C: `(?:${[...new Set(CODES.map((code) => code[0]!))].map(codesWith).join('|')})`,
  '(': '[(（]?',
  ')': '[)）]?',
  y: '[〔\\[【<(（]?(\\d{4})[〕\\]】>)）]?',
  L: `(?:${SYLLABLES})[A-Za-z]{1,9}`,
}

const quoted = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(', ')}]`
const split = (cell: string): string[] => (cell === '' ? [] : cell.split(';'))

/** `source.tsv` → the shapes of numbers as regular expressions, and all words that lead to one of them. */
export function generate(): Record<string, string> {
  const rows = readTsv(SOURCE)
  const kinds = [...new Set(rows.map(({ license }) => license!))]
  const words = new Set<string>()
  let shapes = ''
  for (const { license, permits, labels, word, number, text, province, year } of rows) {
    const source = number!.replace(/\{([PCLy()])\}/g, (_, name: string) => SHORT[name]!)
    new RegExp(source)
    for (const one of [...split(labels!), word!]) if (one !== '') words.add(one)
    shapes +=
      `  {\n    license: '${license}',\n    permits: ${quoted(split(permits!))},\n    labels: ${quoted(split(labels!))},\n` +
      `    word: '${word}',\n    number: /${source}/,\n    text: '${text}',\n` +
      `    province: ${province || 0},\n    year: ${year || 0},\n  },\n`
  }
  const longestFirst = [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
  const table = `${banner('source.tsv', 'Shapes of the numbers of licenses and filings. See README.md.')}import type { KeyOf } from '../enumerations/enumeration.ts'

/** Date on which the shapes were last read (ISO). */
export const operatingLicensesVersion = '${dateOf(SOURCE)}'

/** What a license or filing is. */
export type OperatingLicenseKind =
${kinds.map((kind) => `  | '${kind}'`).join('\n')}

/** One shape of a license's number. */
export interface LicenseShape {
  readonly license: OperatingLicenseKind
  /** Pre-approvals that it proves. */
  readonly permits: readonly KeyOf<'pre-approval'>[]
  /** Words in front of the number. */
  readonly labels: readonly string[]
  /** What is always within the number; \`''\` where only a label tells it in running text. */
  readonly word: string
  readonly number: RegExp
  /** The canonical text, made of the groups of \`number\`. */
  readonly text: string
  /** Group of the province and of the year; 0 where there is none. */
  readonly province: number
  readonly year: number
}

export const licenseShapes: readonly LicenseShape[] = [
${shapes}]

/** Every label and word, the longest first. */
export const LICENSE_WORDS =
  '${longestFirst.join('|')}'
`
  const names = kinds.map((kind) => {
    const key = kind.includes('-') ? `'${kind}'` : kind
    return `  ${key}: '${rows.find(({ license }) => license === kind)!.name!.replace(/（.*/, '')}',\n`
  })
  const named = `${banner('source.tsv', 'Names of the licenses. See README.md.')}import type { OperatingLicenseKind } from './table.ts'

/** The Chinese name of each license, as it is printed in front of its number. */
export const licenseNames: Readonly<Record<OperatingLicenseKind, string>> = {
${names.join('')}}
`
  return { 'operating-licenses/table.ts': table, 'operating-licenses/names.ts': named }
}
