import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { rolldown } from 'rolldown'
import { rollup } from 'rollup'
import webpack from 'webpack'
import { type Measurement, writeMeasurements } from '../bench/measurements.ts'
import { pack, projectWith, root, scratch } from './tarball.ts'

/**
 * Size of one import as users get it: the packed tarball in a project, bundled and minified for browsers, gzip -9. By
 * esbuild and rollup; the ceilings of the design by webpack and rolldown as well. Fails where a ceiling is broken (5 %
 * beyond it are granted to bundlers other than esbuild), or where what must not be in a bundle is.
 *
 *     npm run size               the table; exit code 1 where something is broken
 *     npm run size -- --write    and the figures of esbuild for docs/quality.md
 */

interface Ceiling {
  readonly name: string
  readonly from: string
  readonly kB: number
  /** Whether webpack and rolldown are asked as well. */
  readonly everywhere?: boolean
  /** The table that is measured apart, and the ceiling of the code without it. */
  readonly code?: { readonly table: RegExp; readonly kB: number }
  /** Identifiers of rooms that this import must not drag in. */
  readonly without?: readonly RegExp[]
}

const ZOD = /ZodString|_zod/
const PHONE_METADATA = /nationalPrefix|country_calling_codes/
const DIVISIONS = /b3Jb39lq9Jb3/
// A stretch of the word lists; the ids of the rules alone stand in every check with an option `severity`.
const NAMING = /head-nation\|head-nation-any/
const NATIONALITIES = /nationalitiesVersion|AFGALB/
const FOREIGN = [ZOD, PHONE_METADATA, NAMING]

// The first group are the ceilings of the design. Above them stand parseResidentId (the set of divisions alone is
// 1.6 kB; the eras in which codes ended and the recognising of other numbers cost the rest), parseIcpNumber (spellings,
// repairs and license-based numbers), and the whole of the main entry (three times the values that were planned, 13 kB of
// telephone metadata among them).
// Canonical texts are recognised in one pass besides the folding of all others, and contexts that are wrong are told:
// that is what parseResidentId, isSocialCreditCode, the permits, passports and unit codes stand above their plans for.
// All of Unicode's invisible characters are folded, which is 0.05 in whatever folds text; shared readers of escapes, of
// other kinds of numbers and of hostile values are 0.05 to 0.25 in each number, and save as much where several are used.
// What stands around a number (labels, copies, stops) is folded in every number, 0.25 in each `isX` too; each `parseX` explains
// look-alikes, several numbers in a field, placeholders and what spreadsheets leave: 1.5 to 2, once where several are used.
// Frames of values that have signs of their own (quotes, Markdown, items, labels, cells) are 0.4 to 0.6 in each of them;
// numbers of websites explain look-alikes and several numbers in a field as the others do, 1.2; further codes of counties
// are 0.15.
// Findings are built key by key, which is 0.01 to 0.05 in each and half of their time; record numbers are found by a table of
// first characters and read where they stand, 0.3 to 2.5 in what reads them.
// What was meant by a slip is found by trying: 0.15 in each number, 0.3 to 0.6 in mailboxes, names, domains and addresses; 7 in all,
// with the fields that are formatted while they are typed.
// Labels in Latin letters, groups parted by any sign, numbers beside a number and errors of spreadsheets are told in each number,
// 0.15 to 0.3; officers' cards are explained as other numbers are, 1.6. Addresses are read in traditional characters too (the table
// of them is 2.5) and without what was typed along with them, 4.6 in all, which whole filings have as well.
// The footer's check knows all of HTML's entities, and reads the style sheets of a page: what they hide is not shown.
const ceilings: readonly Ceiling[] = [
  { name: 'isResidentId', from: 'beian', kB: 1.95, everywhere: true, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseResidentId', from: 'beian', kB: 9.7, everywhere: true, without: FOREIGN },
  { name: 'isSocialCreditCode', from: 'beian', kB: 2.05, everywhere: true, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseSocialCreditCode', from: 'beian', kB: 5.9, everywhere: true, without: [...FOREIGN, DIVISIONS] },
  // The area codes, what stands around a value, how a misread character is explained; 0.4 for an ID
  // number that is typed there.
  { name: 'parseOfficePhone', from: 'beian', kB: 6.2, everywhere: true, without: [...FOREIGN, DIVISIONS] },
  // 1.6 above the design: the reading of canonical filings without a regular expression, the option `today` checked, the
  // words that hold a number's place, and tags with quotes; 0.4 the words that stand for nothing in any field, and
  // brackets of every kind. All readers of record numbers have these.
  { name: 'parseIcpNumber', from: 'beian', kB: 7.6, everywhere: true, without: [...FOREIGN, DIVISIONS] },
  // Code and lists have ceilings of their own, so that a row of a rule meets none: the lists, 5.5 of rules and 4
  // of the words of trades, by which a brand is told from what a name describes and a keyword from an accident of two
  // words, may grow to 10.5.
  // Of the code, which is cut into functions that can be read, 1.3 are the ids that `severity` may name and the sentence on a slip in one. 0.7 is what lifts a finding, and what explains a name;
  // 0.8 reads what a name says besides its brand, and holds it against the entity's; 0.5 is what a registered name proves, and
  // what may be suggested; 0.3 is where a name of words alone tells that its words begin, and the way of plain names; 0.6 is
  // speed: words found by a prefix tree, contexts read by their names, readings held in numbers.
  {
    name: 'checkServiceName',
    from: 'beian',
    kB: 12.1 + 10.5,
    everywhere: true,
    code: { table: /data\/naming\/table/, kB: 12.1 },
    without: [ZOD, PHONE_METADATA, DIVISIONS],
  },
  // Canonical texts of each value, and the telling of private keys; 26 are kinds, deadlines and states, checklists and materials,
  // the second form and what compares the two; 10 are the demands of the provinces with the rules that
  // judge them, 5 the rules between the fields, 2 more what a filing
  // says twice or leaves unnamed; 3 are the counties that were dissolved since 2000, with those that took their place; 4
  // are the Chinese labels and the ministry's numbers of what the forms let choose, by which what was meant is suggested.
  // 3 more are what options are called besides, yes and no in words, and what the place of the entity tells of a county or
  // of a telephone number; 3 are labels and signs around addresses and numbers of documents.
  { name: '*', from: 'beian', kB: 194, without: [ZOD] },

  { name: 'parseResidencePermit', from: 'beian', kB: 6, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseForeignPermanentResidentId', from: 'beian', kB: 7.05, without: [...FOREIGN, DIVISIONS] },
  { name: 'parsePassport', from: 'beian', kB: 5.65, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseHongKongMacaoTravelPermit', from: 'beian', kB: 5.45, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseTaiwanResidentTravelPermit', from: 'beian', kB: 5.1, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseMilitaryOfficerId', from: 'beian', kB: 3.8, without: [...FOREIGN, DIVISIONS, NATIONALITIES] },
  { name: 'parseOrganizationCode', from: 'beian', kB: 5.5, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseBusinessRegistrationNumber', from: 'beian', kB: 6.45, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseTaxpayerId', from: 'beian', kB: 5.5, without: [...FOREIGN, DIVISIONS] },
  // 0.2 for what mends a slip in it, 0.4 for the words that stand for nothing.
  { name: 'parseMilitaryUnitCode', from: 'beian', kB: 5, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseCertificateNumber', from: 'beian', kB: 5.5, without: [...FOREIGN, DIVISIONS] },
  // The ways to reach somebody, domains and addresses: 0.1 to 0.35 each for canonical text and for contexts that are wrong.
  { name: 'parseMobilePhone', from: 'beian', kB: 5.2, without: [...FOREIGN, DIVISIONS] },
  // 0.05 for comparing with a provider's domain only what is as long.
  { name: 'parseEmail', from: 'beian', kB: 4.3, without: [...FOREIGN, DIVISIONS] },
  // The form with its kinds, of which it is told what is due, what provinces ask of kinds, and the rules that `severity` may name.
  { name: 'determineFilingKind', from: 'beian', kB: 10, without: [...FOREIGN, DIVISIONS] },
  // The form itself, and the keys of its enumerations, which options are held against.
  { name: 'emptyIcpFiling', from: 'beian', kB: 5.2, without: [...FOREIGN, DIVISIONS] },
  { name: 'parsePostcode', from: 'beian', kB: 4.65, without: [...FOREIGN, DIVISIONS] },
  // 5.5 are the parts that addresses are made of, the division in front read without a table of names, and the kinds of
  // numbers that are typed in their place; 0.75 the 70 counties' names in which a character looks like another part.
  { name: 'parsePostalAddress', from: 'beian', kB: 15.7, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseInternationalPhone', from: 'beian', kB: 16.35, without: [ZOD, NAMING, DIVISIONS] },
  { name: 'parseDomain', from: 'beian', kB: 6.55, without: [...FOREIGN, DIVISIONS] },
  { name: 'parseIpRanges', from: 'beian', kB: 5.6, without: [...FOREIGN, DIVISIONS] },
  // Shares that reading with the ICP numbers, and has 0.4 for plain numbers without expressions.
  { name: 'parseTelecomLicense', from: 'beian', kB: 7.15, without: [...FOREIGN, DIVISIONS] },
  // 0.3 for canonical numbers, 0.4 for plain ones read without expressions, 0.4 for registers of cities and the words that hold a number's place.
  { name: 'parsePublicSecurityNumber', from: 'beian', kB: 6.2, without: [...FOREIGN, DIVISIONS] },
  // 1.7 are shapes of personal numbers, which are no licenses; 0.6 digits misread as letters; 1.2 the markup between the pieces of a number, and the
  // shapes of more licenses.
  { name: 'parseOperatingLicense', from: 'beian', kB: 11.4, without: [...FOREIGN, DIVISIONS] },
  // Has the reading of each kind, 2.4 for finding and reading plain numbers without expressions and sharing what is
  // wrong with them, 1.5 for markup of any length, Markdown, books and other registers, and 0.6 for numbers of which only
  // digits and blanks are odd, read where they stand.
  { name: 'findRecordNumbers', from: 'beian', kB: 19.6, without: [...FOREIGN, DIVISIONS] },
  // Likewise, and the tokenizer of HTML; 8.5 are the places of findings and what mends them, what is not shown, expected
  // licenses and hosts, the words and links beside a number, and 0.9 the same reading of odd numbers, and the names of
  // elements, looked up once.
  { name: 'checkFooter', from: 'beian/footer', kB: 64.3, without: [...FOREIGN, DIVISIONS] },
  // Reads what it renders: each kind of number, with what is explained of a slip in it; writes seven formats.
  { name: 'renderFooter', from: 'beian/footer', kB: 20.5, without: [...FOREIGN, DIVISIONS] },
  // The whole filing is read, with the names of documents and persons: what is due depends on them. 5 are the labels by which
  // options that are written out find their keys, 2 what they are called besides; 3 read what stands around an address.
  { name: 'requiredMaterials', from: 'beian', kB: 97, without: [ZOD] },
  // The rows of materials, their words, and the terms of the road.
  { name: 'filingChecklist', from: 'beian', kB: 7.8, without: [...FOREIGN, DIVISIONS] },
  // 20 are the telling of file types, 16 the unpacking of pixels, 1 the names of forms and materials, held against what was asked.
  { name: 'inspectMaterial', from: 'beian/material', kB: 49.5, without: [...FOREIGN, DIVISIONS] },
  // 35 are the reader of ASN.1, 15 that of Apple's property lists, 3 the hashes.
  { name: 'inspectCertificate', from: 'beian/material', kB: 55.5, without: [...FOREIGN, DIVISIONS] },
  // Likewise, and 36 the reader of archives, which checks what it unpacks.
  { name: 'inspectApp', from: 'beian/material', kB: 97, without: [...FOREIGN, DIVISIONS] },
  // 1.1 for the ids that `severity` may name; each kind of character has a function of its own; 0.15 for the short way of
  // names in Chinese characters.
  { name: 'checkPersonName', from: 'beian', kB: 8.1, without: [...FOREIGN, DIVISIONS] },
  // The tables of limits and events; date-fns for days and working days.
  { name: 'filingDeadlines', from: 'beian', kB: 6.35, without: [...FOREIGN, DIVISIONS] },
  { name: 'filingStateOf', from: 'beian', kB: 1, without: [...FOREIGN, DIVISIONS] },
  // The reasons that a text gives rise to on its way to a right one.
  { name: 'isUnfinished', from: 'beian', kB: 1.9, without: [...FOREIGN, DIVISIONS] },
  // Each reads what is typed by its parser, so as to rewrite nothing that is to be told; 0.5 keep the caret.
  { name: 'formatOfficePhoneInput', from: 'beian', kB: 7.15, without: [...FOREIGN, DIVISIONS] },
  { name: 'formatIcpNumberInput', from: 'beian', kB: 8, without: [...FOREIGN, DIVISIONS] },
  { name: 'formatResidentIdInput', from: 'beian', kB: 10.45, without: FOREIGN },
  { name: 'maskResidentId', from: 'beian', kB: 0.8, without: [...FOREIGN, DIVISIONS] },
  // Knows personal numbers that are glued to others.
  { name: 'redact', from: 'beian', kB: 5.15, without: [...FOREIGN, DIVISIONS] },
  // The forms, the keys of their enumerations, and the reading of an ICP number.
  { name: 'convertToPublicSecurityFiling', from: 'beian', kB: 15, without: [...FOREIGN, DIVISIONS] },
  // Everything that reads a form's fields, without the rules on names of services; 3 for what is compared; 2 for what
  // options are called besides, 2 for what stands around an address.
  { name: 'compareFilings', from: 'beian', kB: 98.6, without: [ZOD] },
  // Asks the check of a whole filing: 3 of it are what was meant by words in the place of keys, of codes, of yes and no.
  { name: 'remarkFor', from: 'beian', kB: 151.4, without: [ZOD] },
  // With the dictionary, which is decoded on first use, and grows with the words of the rules.
  { name: 'dictionaryEvidence', from: 'beian/naming', kB: 27.7, without: [...FOREIGN, DIVISIONS] },
  // 0.1 for the remark that filings of Jiangxi carry.
  { name: 'createSamples', from: 'beian/testing', kB: 12.6, without: [ZOD, PHONE_METADATA, NAMING] },
  { name: 'idioms', from: 'beian/naming', kB: 30, without: [ZOD, PHONE_METADATA, DIVISIONS] },
  // The texts of every finding in Chinese, of which 17 kB are the sentences; a form that shows
  // them has them in any case. 1.5 tell what is not finished while somebody types.
  { name: 'rule', from: 'beian/forms', kB: 32, without: FOREIGN },
  { name: 'formFindings', from: 'beian/forms', kB: 32, without: FOREIGN },
  { name: 'fieldsOf', from: 'beian/forms', kB: 1, without: FOREIGN },
  { name: 'antdRules', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'antdFields', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'naiveRules', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'vantRule', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'tdesignRule', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'veeRule', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'veeSchema', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'angularValidator', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'formilyValidator', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'tanstackValidator', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'tanstackFormValidator', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'hookFormResolver', from: 'beian/forms', kB: 33.5, without: FOREIGN },
  // The forms with their labels, notes and options, and the default language, whose texts a form shows in any case.
  { name: 'filingFields', from: 'beian/forms', kB: 36, without: [...FOREIGN, DIVISIONS] },
  // Five parsers: what is written while it is typed is read as the parser reads it.
  { name: 'inputFormatOf', from: 'beian/forms', kB: 20.5, without: FOREIGN },
  // The forms, and the labels and options in Chinese and English with what providers call them: 25 of tables, no sentence.
  { name: 'fromLabels', from: 'beian/forms', kB: 33, without: FOREIGN },
  { name: 'toLabels', from: 'beian/forms', kB: 12, without: FOREIGN },
  // The rules with what they demand in two languages; 2.2 are the links to their sources.
  { name: 'explainRule', from: 'beian/rules', kB: 28.5, without: FOREIGN },
  { name: 'divisionName', from: 'beian/divisions', kB: 26, without: FOREIGN },
  { name: 'divisionTree', from: 'beian/divisions', kB: 26.5, without: FOREIGN },
  // The labels of all options in three languages, 12, and the texts of the default language, 24.
  { name: 'keyOf', from: 'beian/locale', kB: 40, without: [ZOD, PHONE_METADATA, DIVISIONS] },
  // Has the rule on places from the table of rules, whose words come with it.
  { name: 'placeRules', from: 'beian/naming', kB: 32.5, without: [ZOD, PHONE_METADATA] },
]

const OTHERS_MAY = 1.05

const folder = scratch('size')
projectWith(pack(folder), folder)

/** A page that uses the import, as a file of the project. */
function pageOf({ name, from }: Ceiling): string {
  const names = name === '*' ? '* as everything' : `{ ${name} }`
  const path = join(folder, `${name === '*' ? 'everything' : name}.js`)
  writeFileSync(path, `import ${names} from '${from}'\nglobalThis.used = ${name === '*' ? 'everything' : name}\n`)
  return path
}

async function minified(code: string): Promise<string> {
  return (
    await transform(code, {
      minify: true,
      format: 'esm',
      treeShaking: true,
      charset: 'utf8',
      target: 'es2020',
      legalComments: 'none',
    })
  ).code
}

const bundlers = {
  async esbuild(page: string): Promise<string> {
    const { outputFiles } = await build({
      entryPoints: [page],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
    })
    return outputFiles[0]!.text
  },
  async rollup(page: string): Promise<string> {
    const bundle = await rollup({ input: page, plugins: [nodeResolve({ browser: true })] })
    const { output } = await bundle.generate({ format: 'es' })
    return minified(output[0].code)
  },
  async webpack(page: string): Promise<string> {
    const out = join(folder, 'webpack')
    mkdirSync(out, { recursive: true })
    const stats = await new Promise<webpack.Stats>((resolve, reject) => {
      const options: webpack.Configuration = {
        entry: page,
        mode: 'production',
        target: ['web', 'es2020'],
        output: { path: out, filename: 'page.js' },
      }
      webpack(options, (error, done) => (error || done === undefined ? reject(error) : resolve(done)))
    })
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'))
    return readFileSync(join(out, 'page.js'), 'utf8')
  },
  async rolldown(page: string): Promise<string> {
    const bundle = await rolldown({ input: page, platform: 'browser' })
    const { output } = await bundle.generate({ format: 'es', minify: true })
    return output[0].code
  },
}

/** Size of a name's code without a table, which pages of many rules share: from the sources, with the table left out. */
async function codeWithout(table: RegExp, { name, from }: Ceiling): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name} } from './src/${from === 'beian' ? 'index' : from.slice('beian/'.length)}.ts'\nglobalThis.used = ${name}\n`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [
      {
        name: 'without',
        setup: ({ onResolve }) => onResolve({ filter: table }, ({ path }) => ({ path, external: true })),
      },
    ],
  })
  return outputFiles[0]!.text
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length
const kB = (bytes: number): string => (bytes / 1024).toFixed(2).padStart(6)

let broken = 0
const rows: Measurement[] = []
function report(
  name: string,
  sizes: Readonly<Record<string, string>>,
  ceiling: number,
  without: readonly RegExp[],
): void {
  const over = Object.entries(sizes).filter(
    ([bundler, text]) => gzipped(text) > ceiling * 1024 * (bundler === 'esbuild' ? 1 : OTHERS_MAY),
  )
  const strays = without.filter((stray) => Object.values(sizes).some((text) => stray.test(text)))
  if (over.length > 0 || strays.length > 0) broken++
  const notes = [
    over.length > 0 ? `  OVER by ${over.map(([bundler]) => bundler).join(' ')}` : '',
    strays.length > 0 ? `  HOLDS ${strays.join(' ')}` : '',
  ]
  const measured = Object.values(sizes).map((text) => kB(gzipped(text)))
  rows.push({
    area: 'size',
    what: name,
    value: Number(kB(gzipped(sizes.esbuild!))),
    unit: 'kB',
    goal: `≤ ${ceiling}`,
    command: 'npm run size',
  })
  console.log(`${name.padEnd(42)} ${String(ceiling).padStart(5)}  ${measured.join(' ')}${notes.join('')}`)
}

console.log(`${'kB gzip'.padEnd(42)} ceiling ${Object.keys(bundlers).join(' ')}`)
for (const ceiling of ceilings) {
  const page = pageOf(ceiling)
  const sizes: Record<string, string> = {}
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    if (ceiling.everywhere === true || bundler === 'esbuild' || bundler === 'rollup')
      sizes[bundler] = await bundle(page)
  }
  report(
    `${ceiling.name === '*' ? 'everything' : ceiling.name} (${ceiling.from})`,
    sizes,
    ceiling.kB,
    ceiling.without ?? [],
  )
  if (ceiling.code !== undefined) {
    const code = await codeWithout(ceiling.code.table, ceiling)
    report(`${ceiling.name}, its code alone`, { esbuild: code }, ceiling.code.kB, [])
  }
}
console.log(`${broken === 0 ? 'all within their ceilings' : `${broken} over`}`)
if (process.argv.includes('--write')) writeMeasurements(rows, 'esbuild, minified, gzip -9')
if (broken > 0) process.exitCode = 1
