import { isProvinceCodeAt } from '../foundation/province.ts'
import { foldWidth } from '../foundation/text.ts'

/** Names of the provinces by their codes, in one language. */
export type ProvinceNames = Readonly<Record<string, string>>

/** Spellings in Latin letters besides the names in English. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['neimenggu', '15'],
  ['xizang', '54'],
  ['tibet', '54'],
])

/** What stands behind the name of a province. */
const UNITS = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/
const LATIN_UNITS = /(?:province|sheng|municipality|autonomousregion)$/

/**
 * The code of a province that is named: by two digits, by the six of any division in it (440000, 440305), or by its name in
 * Chinese or Latin letters, with its unit or without.
 *
 * @param languages names of the provinces in the languages that are read
 *
 * @example
 * ```ts
 * provinceNamed('广东省', [{ 44: '广东' }, { 44: 'Guangdong' }]) // → '44'
 * ```
 */
export function provinceNamed(typed: string, languages: readonly ProvinceNames[]): string | undefined {
  const text = foldWidth(typed).trim()
  if (/^\d\d(?:\d{4})?$/.test(text)) return isProvinceCodeAt(text, 0) ? text.slice(0, 2) : undefined
  const asked = [folded(text), folded(text).replace(UNITS, ''), folded(text).replace(LATIN_UNITS, '')]
  for (const names of languages) {
    for (const [code, name] of Object.entries(names)) if (asked.includes(folded(name))) return code
  }
  return asked.map((name) => SPELLINGS.get(name)).find((code) => code !== undefined)
}

const folded = (name: string): string => name.toLowerCase().replace(/[\s'’-]/g, '')
