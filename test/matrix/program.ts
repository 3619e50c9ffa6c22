import { sha256 } from '@noble/hashes/sha2.js'
import { answerOf, VALUES } from '../../src/vectors/calls.ts'
import type { Inputs } from './inputs.ts'

/**
 * What an installation of the package answers to all inputs, as one digest for each area. It runs wherever the package
 * does, so it asks for nothing but the language: no Node, no browser, no import of the package itself.
 */

/** The entries by their names behind `beian/`, the main one as `main`. Some places have not all of them. */
export type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>

// biome-ignore lint/suspicious/noExplicitAny: functions of every signature are called with what JSON says
type Callable = (...given: any[]) => any
type Functions = Readonly<Record<string, Callable>>

interface Area {
  readonly needs: readonly string[]
  /** One line for each answer. */
  lines(entries: Readonly<Record<string, Functions>>, inputs: Inputs): Iterable<string> | AsyncIterable<string>
}

/** The answers of an area: how many, and what they come to, in all and hundred by hundred. */
export interface Digest {
  readonly count: number
  readonly digest: string
  readonly hundreds: readonly string[]
}

export type Digests = Readonly<Record<string, Digest>>

const HUNDRED = 100

const AREAS: Readonly<Record<string, Area>> = {
  vectors: {
    needs: ['main', 'footer', 'naming', 'divisions'],
    *lines({ main, footer, naming, divisions }, { vectors }) {
      const library = { ...main, ...footer, ...naming, ...divisions }
      for (const request of vectors) yield written(answerOf(library, request))
    },
  },
  values: {
    needs: ['main', 'locale'],
    *lines({ main, locale }, { texts, odd, today }) {
      const calls = VALUES.flatMap((name) => [`parse${name}`, `is${name}`, `format${name}`, `format${name}Input`])
      const more = Object.keys(main!).filter((name) => /^mask|^redact$|^upgrade|^isUnfinished$/.test(name))
      for (const name of [...calls, ...more.sort()]) {
        const call = main![name]
        if (typeof call !== 'function') continue
        for (const input of [...texts, ...odd]) yield `${name} ${written(answered(call, [input, { today }], locale!))}`
      }
    },
  },
  filings: {
    needs: ['main', 'locale', 'divisions', 'naming'],
    *lines({ main, locale, divisions, naming }, { filings, today }) {
      const { checkIcpFiling, checkPublicSecurityFiling, checkDomainTemplate } = main!
      const whole = { today, divisions: divisions!.divisionNames, checkServiceName: naming!.fullNaming!() }
      for (const [index, filing] of filings.entries()) {
        const check = (filing as { form?: unknown }).form === 'icp/1' ? checkIcpFiling : checkPublicSecurityFiling
        for (const options of [{ today, draft: true }, whole])
          yield written(answered(check!, [filing, options], locale!))
        const { issues } = check!(filing, { today })
        yield written(answered(main!.applySuggestions!, [filing, issues], locale!))
        yield written(answered(main!.convertToPublicSecurityFiling!, [filing, { service: 0 }], locale!))
        yield written(answered(main!.requiredMaterials!, [filing, { today }], locale!))
        yield written(answered(main!.determineFilingKind!, [filing, { today }], locale!))
        yield written(answered(main!.compareFilings!, [filing, filings[index + 1], undefined, { today }], locale!))
        yield written(answered(checkDomainTemplate!, [filing, { today }], locale!))
      }
    },
  },
  names: {
    needs: ['main', 'locale', 'naming'],
    *lines({ main, locale, naming }, { names }) {
      const full = naming!.fullNaming!()
      for (const { name, context } of names) {
        yield written(answered(main!.checkServiceName!, [name, context], locale!))
        yield written(answered(full, [name, context], locale!))
        yield written(answered(main!.checkEntityName!, [context.entityName, context], locale!))
        yield written(answered(main!.checkPersonName!, [name, {}], locale!))
      }
    },
  },
  pages: {
    needs: ['main', 'footer', 'locale'],
    *lines({ main, footer, locale }, { pages, texts, today }) {
      const numbers = { icp: '京ICP备20031234号-1', publicSecurity: '京公网安备11010802020134号' }
      for (const page of pages) {
        yield written(answered(main!.findRecordNumbers!, [page], locale!))
        yield written(answered(footer!.checkFooter!, [page, { today }], locale!))
        yield written(answered(footer!.fixFooter!, [page, numbers, { today }], locale!))
        yield written(answered(main!.redact!, [page], locale!))
      }
      for (const icp of texts) yield written(answered(footer!.renderFooter!, [{ icp }], locale!))
    },
  },
  places: {
    needs: ['divisions'],
    *lines({ divisions }) {
      const { divisionName, divisionPath, divisionSuccessors, divisionYears, provinceOf, areaCodeServes } = divisions!
      for (let code = 110_000; code < 830_000; code++) {
        const key = String(code)
        const years = divisionYears!(key)
        if (years === undefined || years.length === 0) continue
        yield written([key, years, divisionName!(key), divisionPath!(key), divisionSuccessors!(key), provinceOf!(key)])
        yield written(areaCodeServes!('010', key))
      }
    },
  },
  forms: {
    needs: ['forms', 'locale'],
    *lines({ forms, locale }, { filings }) {
      const { zhCN, zhTW, en } = locale!
      for (const [index, filing] of filings.slice(0, 60).entries()) {
        const language = [zhCN, zhTW, en][index % 3]
        yield written(answered(forms!.filingFields!, [filing, { locale: language }], locale!))
        const rows = forms!.toLabels!(filing, { locale: language })
        yield written(rows)
        yield written(answered(forms!.fromLabels!, ['icp', rows, { locale: language }], locale!))
      }
    },
  },
  samples: {
    needs: ['testing'],
    *lines({ testing }) {
      const samples = testing!.createSamples!('matrix')
      for (const [name, make] of Object.entries(samples as Functions).sort(([one], [other]) =>
        one < other ? -1 : 1,
      )) {
        if (name.startsWith('invalid') || typeof make !== 'function') continue
        for (let index = 0; index < 5; index++) yield `${name} ${written(attempt(() => make.call(samples)))}`
      }
      for (const [kind, reasons] of Object.entries(testing!.invalidReasons as object)) {
        for (const reason of reasons) yield `${kind} ${written(samples.invalid(kind, reason))}`
      }
    },
  },
  models: {
    needs: ['zod', 'locale'],
    *lines({ zod, locale }, { filings, texts, odd, today }) {
      const context = { service: 'website', nature: 'enterprise', type: 'business-license', today }
      const icp = zod!.icpFiling!({ today })
      const publicSecurity = zod!.publicSecurityFiling!({ today })
      const template = zod!.domainTemplate!({ today })
      for (const filing of filings) {
        yield modelled((filing as { form?: unknown }).form === 'icp/1' ? icp : publicSecurity, filing, zod!)
      }
      for (const filing of filings.slice(0, 40)) yield modelled(template, filing, zod!)
      for (const name of Object.keys(zod!).sort()) {
        const factory = zod![name]
        if (typeof factory !== 'function' || /^beianLocale$|^issuesOf$|Filing|^domainTemplate/.test(name)) continue
        const model = attempt(() => factory(context))
        if (!isModel(model)) yield `${name} ${written(model)}`
        // Every ninth text, another one for each model.
        else
          for (const input of [...texts.filter((_, at) => (at + name.length) % 9 === 0), ...odd]) {
            yield `${name} ${modelled(model, input, zod!)}`
          }
      }
      yield written(Object.keys(locale!).sort())
    },
  },
  files: {
    needs: ['material', 'locale'],
    async *lines({ material, locale }, { files }) {
      for (const file of files) {
        for (const name of ['inspectMaterial', 'inspectApp', 'inspectCertificate']) {
          const purpose = name === 'inspectMaterial' ? [{ form: 'icp', material: 'entity-document' }] : []
          try {
            const result = await material![name]!(bytesOf(file), ...purpose)
            yield `${name} ${written(said(result, locale!))}`
          } catch (cause) {
            yield `${name} ${written(thrown(cause))}`
          }
        }
      }
    },
  },
  lines: {
    needs: ['node'],
    async *lines({ node }, { filings, today }) {
      const text = filings.map((filing) => `${JSON.stringify(filing)}\n`)
      const options = { today, locale: 'zh-TW', canonical: true }
      for await (const report of node!.checkLines!([...text, '{', '5\n'], options)) yield written(report)
    },
  },
}

/** What an installation is asked: the digests of some areas, or the answers of one hundred, where two of them differ. */
export type Asked = { readonly areas: readonly string[] } | { readonly area: string; readonly hundred: number }

/** Answers with digests, by their areas, or with the lines of a hundred. */
export async function answer(asked: Asked, entries: Entries, inputs: Inputs): Promise<Digests | readonly string[]> {
  if ('hundred' in asked) return await hundredOf(linesOf(asked.area, entries, inputs), asked.hundred)
  const digests: Record<string, Digest> = {}
  for (const name of asked.areas) digests[name] = await digestOf(linesOf(name, entries, inputs))
  return digests
}

async function hundredOf(all: Iterable<string> | AsyncIterable<string>, hundred: number): Promise<readonly string[]> {
  const lines: string[] = []
  let index = 0
  for await (const line of all) if (Math.floor(index++ / HUNDRED) === hundred) lines.push(line)
  return lines
}

/** `exports of locale`: tables of an entry, and the names of its functions; beside these the areas above. */
const EXPORTS = 'exports of '

/** Every area that these entries are enough for. */
export function areasOf(entries: readonly string[]): string[] {
  const areas = Object.entries(AREAS).filter(([, { needs }]) => needs.every((name) => entries.includes(name)))
  return [...entries.map((name) => EXPORTS + name), ...areas.map(([name]) => name)]
}

function linesOf(area: string, entries: Entries, inputs: Inputs): Iterable<string> | AsyncIterable<string> {
  if (area.startsWith(EXPORTS)) return exportsOf(entries[area.slice(EXPORTS.length)]!)
  return AREAS[area]!.lines(entries as Readonly<Record<string, Functions>>, inputs)
}

function* exportsOf(entry: Readonly<Record<string, unknown>>): Iterable<string> {
  // CommonJS through an import has these two besides.
  for (const name of Object.keys(entry).sort()) {
    if (name !== 'default' && name !== 'module.exports' && name !== '__esModule')
      yield `${name} ${written(entry[name])}`
  }
}

async function digestOf(lines: Iterable<string> | AsyncIterable<string>): Promise<Digest> {
  const all = sha256.create()
  const hundreds: string[] = []
  let hundred = sha256.create()
  let count = 0
  const close = (): void => {
    const digest = hundred.digest()
    all.update(digest)
    hundreds.push(hexadecimal(digest.subarray(0, 4)))
    hundred = sha256.create()
  }
  for await (const line of lines) {
    hundred.update(unitsOf(`${line}\n`))
    if (++count % HUNDRED === 0) close()
  }
  close()
  return { count, digest: hexadecimal(all.digest()), hundreds }
}

/** Two bytes a unit, so that no encoder is needed. */
function unitsOf(line: string): Uint8Array {
  const bytes = new Uint8Array(line.length * 2)
  for (let index = 0; index < line.length; index++) {
    const unit = line.charCodeAt(index)
    bytes[index * 2] = unit >> 8
    bytes[index * 2 + 1] = unit & 0xff
  }
  return bytes
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte + 0x100).toString(16).slice(1)).join('')
}

/** What a call gives back, with everything that the three languages say of its findings. */
function answered(call: Callable, given: readonly unknown[], locale: Functions): unknown {
  return said(
    attempt(() => call(...given)),
    locale,
  )
}

function said(answer: unknown, { zhCN, zhTW, en, describeIssue, describeSuggestion }: Functions): unknown {
  const issues = (answer as { issues?: unknown } | undefined)?.issues
  if (!Array.isArray(issues) || issues.length === 0) return answer
  const texts = [zhCN, zhTW, en].map((language) =>
    issues.map((issue) => [describeIssue!(issue, language), describeSuggestion!(issue, language)]),
  )
  return [answer, texts]
}

interface Model {
  readonly safeParse: Callable
}

function isModel(value: unknown): value is Model {
  return typeof (value as Partial<Model> | undefined)?.safeParse === 'function'
}

function modelled(model: Model, input: unknown, { issuesOf }: Functions): string {
  const parsed = attempt(() => model.safeParse(input)) as {
    success: boolean
    data?: unknown
    error?: { issues: { message: string }[] }
  }
  if (parsed.success) return written(parsed.data)
  if (parsed.error === undefined) return written(parsed)
  return written([issuesOf!(parsed.error, input), parsed.error.issues.map(({ message }) => message)])
}

function attempt(run: () => unknown): unknown {
  try {
    return run()
  } catch (cause) {
    return thrown(cause)
  }
}

/** Engines word their errors as they like: only the kind counts. */
function thrown(cause: unknown): object {
  return { thrown: (cause as Error | undefined)?.name }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function bytesOf(base64: string): Uint8Array {
  const digits = [...base64.replace(/=+$/, '')].map((digit) => DIGITS.indexOf(digit))
  const bytes = new Uint8Array((digits.length * 6) >> 3)
  digits.forEach((digit, index) => {
    const bit = index * 6
    const value = digit << (10 - (bit % 8))
    bytes[bit >> 3]! |= value >> 8
    if ((bit >> 3) + 1 < bytes.length) bytes[(bit >> 3) + 1]! |= value & 0xff
  })
  return bytes
}

/** JSON, with what JSON leaves out named. */
function written(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'function') return '(function)'
    if (typeof inner === 'bigint') return `${inner}n`
    if (inner instanceof Map || inner instanceof Set) return { '(collection)': [...inner] }
    if (inner instanceof RegExp) return String(inner)
    return inner
  })
  return text ?? String(value)
}
