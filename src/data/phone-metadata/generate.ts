import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { banner } from '../read-tsv.ts'

/** Mainland, Hong Kong, Macao, Taiwan: whose residents file. */
const COUNTRIES = ['CN', 'HK', 'MO', 'TW']

export function generate(): Record<string, string> {
  const require = createRequire(import.meta.url)
  const read = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'))
  const all = read('libphonenumber-js/metadata.max.json')
  const { version } = read('libphonenumber-js/package.json')
  const pick = (table: Record<string, unknown>, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, table[key]]))
  const callingCodes = COUNTRIES.map((country) => all.countries[country][0] as string)
  const subset = {
    version: all.version,
    country_calling_codes: Object.fromEntries(
      callingCodes.map((code) => [
        code,
        all.country_calling_codes[code].filter((country: string) => COUNTRIES.includes(country)),
      ]),
    ),
    countries: pick(all.countries, COUNTRIES),
    nonGeographic: {},
  }
  return {
    'phone-metadata/table.ts': `${banner('libphonenumber-js', 'Its metadata.max.json, cut down to four places. See README.md.')}/** Version of libphonenumber-js whose metadata this is. */
export const phoneMetadataVersion = '${version}'

/** Numbering plans of the mainland, Hong Kong, Macao and Taiwan. */
export const phoneMetadata: {
  readonly version: number
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>
  readonly countries: Readonly<Record<string, readonly unknown[]>>
  readonly nonGeographic: Readonly<Record<string, unknown>>
} = ${JSON.stringify(subset)}
`,
  }
}
