import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom, type Random } from '../../src/testing/random.ts'
import { createSamples, invalidReasons } from '../../src/testing.ts'
import type { VectorFile, VectorRequest } from '../../src/vectors/vector.ts'
import { readFixture } from '../fixtures/read.ts'
import { makeZip } from '../material/made.ts'
import { mistakenOf, readMistakes, readRight } from '../properties/gallery.ts'

/** What every installation is given, as JSON: it must be the same bytes for each of them. */
export interface Inputs {
  readonly today: string
  readonly vectors: readonly VectorRequest[]
  /** For every check of one value. */
  readonly texts: readonly string[]
  /** What is no text, or an odd one. */
  readonly odd: readonly unknown[]
  readonly filings: readonly object[]
  readonly pages: readonly string[]
  readonly names: readonly NameInput[]
  /** Files, in base64. */
  readonly files: readonly string[]
}

export interface NameInput {
  readonly name: string
  readonly context: Readonly<Record<string, unknown>>
}

const SEED = 'beian-matrix/1'
const OF_EACH_SAMPLE = 3
const NAMES_APART = 3
const SPOILED_COPIES = 2
const MISTAKES_APART = 2

/** The public vectors of a package that is laid out in `library`, and the fixtures and samples of this repository. */
export async function makeInputs(library: string): Promise<Inputs> {
  const random = createRandom(SEED)
  const pages = readdirSync(new URL('../fixtures/footers/', import.meta.url))
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(new URL(`../fixtures/footers/${name}`, import.meta.url), 'utf8'))
  return {
    today: '2026-11-28',
    vectors: vectorsOf(library),
    texts: textsOf(random),
    odd: [null, true, 0, -1, 1.5, 11_010_519, [], ['x'], [[]], [null], {}, { text: 'x' }, '', ' ', '\u0000', '\ud800'],
    filings: filingsOf(random),
    pages: pages.flatMap((page) => [page, ...spoiled(page, random, SPOILED_COPIES)]),
    names: readFixture('real-names.tsv')
      .filter((_, index) => index % NAMES_APART === 0)
      .map(({ name, service, nature, province, owner }) => ({
        name: name!,
        context: { service, nature, provinceCode: province, entityName: owner },
      })),
    files: await filesOf(),
  }
}

function vectorsOf(library: string): VectorRequest[] {
  const folder = join(library, 'dist/vectors')
  return readdirSync(folder)
    .filter((name) => name !== 'schema.json')
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as VectorFile).vectors)
    .map(({ id, call, input, options }) => ({ id, call, input, ...(options === undefined ? {} : { options }) }))
}

/** Samples, right and wrong, what the fixtures write, and copies of each as hands, sheets and scanners spoil them. */
function textsOf(random: Random): string[] {
  const samples = createSamples(SEED)
  const right = Object.entries(samples as unknown as Record<string, () => unknown>).flatMap(([name, make]) =>
    name.startsWith('invalid') ? [] : Array.from({ length: OF_EACH_SAMPLE }, () => make()),
  )
  const wrong = Object.entries(invalidReasons).flatMap(([kind, reasons]) =>
    reasons.map((reason) => samples.invalid(kind as 'resident_id', reason as 'length').input),
  )
  const written = [
    ...readFixture('records.tsv').map(({ raw }) => raw),
    ...readFixture('phones.tsv').map(({ raw }) => raw),
    ...readFixture('certificates.tsv').map(({ number }) => number),
    ...readFixture('addresses.tsv')
      .filter((_, index) => index % 5 === 0)
      .map(({ address }) => address),
  ]
  const texts = [...right, ...wrong, ...written].filter((text): text is string => typeof text === 'string')
  return [...new Set(texts.flatMap((text, index) => (index % 2 === 0 ? [text] : [text, ...spoiled(text, random, 1)])))]
}

/** What gets into texts: blanks, separators, wide and traditional forms, controls, halves of pairs, letters for digits. */
const STRAY = [
  ...' -—·.,，。：:()（）[]【】/／\\_+&<>"\'０１２９ＡＸｘxXOoIl1号號备備案京沪\t\n\u00a0\u200b\u3000\ufeff\u0000\u202e',
  '\ud83c',
  '𠮷',
]

function spoiled(text: string, random: Random, copies: number): string[] {
  return Array.from({ length: copies }, () => {
    const at = random.below(text.length + 1)
    const stray = random.pick(STRAY)
    return random.pick([
      () => text.slice(0, at) + stray + text.slice(at),
      () => text.slice(0, at) + stray + text.slice(at + 1),
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.slice(0, at),
      () => text.slice(at) + text.slice(0, at),
      () => `${text}${stray}${text}`,
      () => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
      () => text.toLowerCase(),
    ])()
  })
}

/** The gallery, and copies of its right filings in which one field holds what does not belong there. */
function filingsOf(random: Random): object[] {
  const rights = readRight()
  const filings = rights.map(({ filing }) => filing)
  const odd = [null, '', ' x ', 7, true, [], ['x'], {}, '1990-13-40', '青竹']
  return [
    ...filings,
    ...readMistakes()
      .filter((_, index) => index % MISTAKES_APART === 0)
      .map((mistake) => mistakenOf(mistake, rights)),
    ...filings.map((filing) => withOdd(filing, random.pick(odd), random)),
  ]
}

function withOdd(filing: object, odd: unknown, random: Random): object {
  const copy = JSON.parse(JSON.stringify(filing)) as Record<string, unknown>
  let holder = copy
  for (;;) {
    const key = random.pick(Object.keys(holder))
    const inner = holder[key]
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && random.below(4) > 0) {
      holder = inner as Record<string, unknown>
    } else {
      holder[key] = odd
      return copy
    }
  }
}

/** An image of one pixel, a package of an app, what only looks like either, and texts. */
async function filesOf(): Promise<string[]> {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const manifest = readFileSync(new URL('../fixtures/packages/AndroidManifest.bin', import.meta.url))
  const app = await makeZip({ 'AndroidManifest.xml': manifest, 'classes.dex': 'dex\n035' })
  const bytes = [
    app,
    app.subarray(0, app.length >> 1),
    manifest,
    Buffer.from('%PDF-1.4\n'),
    Buffer.from('x'),
    Buffer.alloc(0),
  ]
  return [pixel, ...bytes.map((one) => Buffer.from(one).toString('base64'))]
}
