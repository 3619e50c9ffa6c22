import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Size of one import, bundled and minified for browsers, gzip -9. Fails where a ceiling is broken, or where what must
 * not be in a bundle is.
 */

interface Ceiling {
  readonly name: string
  readonly from: string
  readonly kB: number
  /** Identifiers of rooms that this import must not drag in. */
  readonly without?: readonly RegExp[]
}

const ZOD = /ZodString|_zod/
const PHONE_METADATA = /nationalPrefix|country_calling_codes/
const DIVISIONS = /b3Jb39lq9Jb3/
const NAMING = /head-nation/
const NATIONALITIES = /nationalitiesVersion|AFGALB/
const FOREIGN = [ZOD, PHONE_METADATA, NAMING]

// The first group are the ceilings of the design. Above them stand parseResidentId (the set of divisions alone is
// 1.6 kB; the eras in which codes ended and the recognising of other numbers cost the rest), parseIcpNumber (spellings,
// repairs and licence-based numbers), and the whole of core (three times the values that were planned, 13 kB of
// telephone metadata among them).
const ceilings: readonly Ceiling[] = [
  { name: 'isResidentId', from: 'core', kB: 1.2, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseResidentId', from: 'core', kB: 5.5, without: FOREIGN },
  { name: 'isSocialCreditCode', from: 'core', kB: 1.0, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseSocialCreditCode', from: 'core', kB: 3.2, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseOfficePhone', from: 'core', kB: 2.05, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseIcpNumber', from: 'core', kB: 2.85, without: [...FOREIGN, DIVISIONS] },
  { name: 'checkServiceName', from: 'core', kB: 9, without: [ZOD, PHONE_METADATA, DIVISIONS] },
  { name: '*', from: 'core', kB: 86, without: [ZOD] },

  { name: 'parseResidencePermit', from: 'core', kB: 2.3, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseForeignPermanentResidentId', from: 'core', kB: 3.4, without: [...FOREIGN, DIVISIONS] },
  { name: 'parsePassport', from: 'core', kB: 2.6, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseHongKongMacaoTravelPermit', from: 'core', kB: 2.1, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseTaiwanResidentTravelPermit', from: 'core', kB: 2.1, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseMilitaryOfficerId', from: 'core', kB: 2, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseOrganizationCode', from: 'core', kB: 2.5, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseBusinessRegistrationNumber', from: 'core', kB: 2.8, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseTaxpayerId', from: 'core', kB: 2.6, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseMilitaryUnitCode', from: 'core', kB: 2.6, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseCertificateNumber', from: 'core', kB: 3.7, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseMobilePhone', from: 'core', kB: 2.1, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseEmail', from: 'core', kB: 1.9, without: [...FOREIGN, DIVISIONS] },
  { name: 'parsePostcode', from: 'core', kB: 1.4, without: [...FOREIGN, DIVISIONS] },
  { name: 'parsePostalAddress', from: 'core', kB: 3.1, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseInternationalPhone', from: 'core', kB: 13, without: [ZOD, NAMING, DIVISIONS] },
  { name: 'parseDomain', from: 'core', kB: 4.4, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseIpRanges', from: 'core', kB: 3.2, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseTelecomLicense', from: 'core', kB: 2.7, without: [...FOREIGN, DIVISIONS] },
  { name: 'parsePublicSecurityNumber', from: 'core', kB: 2.4, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseOperatingLicense', from: 'core', kB: 5.9, without: [...FOREIGN, DIVISIONS] },
  { name: 'findRecordNumbers', from: 'core', kB: 11.5, without: [...FOREIGN, DIVISIONS] },
  { name: 'checkFooter', from: 'footer', kB: 39, without: [...FOREIGN, DIVISIONS] },
  { name: 'renderFooter', from: 'footer', kB: 12, without: [...FOREIGN, DIVISIONS] },
  { name: 'checkPersonName', from: 'core', kB: 4.8, without: [...FOREIGN, DIVISIONS] },
  { name: 'maskResidentId', from: 'core', kB: 0.8, without: [...FOREIGN, DIVISIONS] },
  { name: 'redact', from: 'core', kB: 4.5, without: [...FOREIGN, DIVISIONS] },
  // With the dictionary, which is decoded on first use.
  { name: 'dictionaryEvidence', from: 'naming-evidence', kB: 23, without: [...FOREIGN, DIVISIONS] },
  { name: 'createSamples', from: 'testing', kB: 12.5, without: [ZOD, PHONE_METADATA, NAMING] },
  { name: 'idioms', from: 'naming-idioms', kB: 30, without: [ZOD, PHONE_METADATA, DIVISIONS] },
  { name: 'divisionName', from: 'divisions', kB: 26, without: FOREIGN },
  { name: 'placeRules', from: 'divisions', kB: 27.5, without: [ZOD, PHONE_METADATA] },
]

const root = fileURLToPath(new URL('../../', import.meta.url))

async function sizeOf({ name, from }: Ceiling): Promise<{ raw: number; gzip: number; text: string }> {
  const names = name === '*' ? '* as everything' : `{ ${name} }`
  const contents = `import ${names} from './src/${from}.ts'\nglobalThis.used = ${name === '*' ? 'everything' : name}\n`
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  })
  const text = result.outputFiles[0]!.text
  return { raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length, text }
}

let broken = 0
for (const ceiling of ceilings) {
  const { raw, gzip, text } = await sizeOf(ceiling)
  const over = gzip > ceiling.kB * 1024
  const strays = (ceiling.without ?? []).filter((stray) => stray.test(text))
  if (over || strays.length > 0) broken++
  const name = `${ceiling.name === '*' ? 'everything' : ceiling.name} (beian/${ceiling.from})`
  const note = `${over ? '  OVER' : ''}${strays.length > 0 ? `  HOLDS ${strays.join(' ')}` : ''}`
  console.log(
    `${name.padEnd(40)} ${String(raw).padStart(7)} B  ${(gzip / 1024).toFixed(2).padStart(6)} kB gzip  (${ceiling.kB} kB)${note}`,
  )
}
console.log(`${ceilings.length - broken} passed, ${broken} failed`)
if (broken > 0) process.exitCode = 1
