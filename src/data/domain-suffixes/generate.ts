import { encode } from 'punycode/punycode.es6.js'
import { banner, dateOf, readTsv } from '../read-tsv.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)

/** `中国` → `xn--fiqs8s`; ASCII labels as they are. */
function toAscii(suffix: string): string {
  return suffix
    .split('.')
    .map((label) => (/[^\x20-\x7e]/.test(label) ? `xn--${encode(label)}` : label))
    .join('.')
}

export function generate(): Record<string, string> {
  const rows = readTsv(SOURCE)
  // A space before and after each suffix, so that ` cn ` is found and ` c ` is not.
  const joined = (level: string) => {
    const suffixes = rows.filter((row) => row.level === level).map((row) => toAscii(row.suffix!))
    if (new Set(suffixes).size !== suffixes.length) throw new Error(`${level}: a suffix stands twice`)
    return ` ${suffixes.sort().join(' ')} `
  }
  const head = banner('source.tsv', 'Top-level domains approved for filing, and two-label suffixes below them.')
  return {
    'domain-suffixes/table.ts': `${head}/** State of the list of approved top-level domains (ISO date). */
export const domainSuffixesVersion = '${dateOf(SOURCE)}'

/** Approved top-level domains, ASCII, a space around each. */
export const APPROVED =
  '${joined('top')}'

/** Suffixes of two labels, ASCII, a space around each. */
export const TWO_LABELS =
  '${joined('second')}'
`,
  }
}
