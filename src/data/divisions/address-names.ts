import type { DivisionNames } from './division-names.ts'
import { type DivisionRow, everyDivision, findDivision } from './names.ts'

interface Index {
  readonly byCode: ReadonlyMap<string, readonly DivisionRow[]>
  /** Divisions by the first character of their names; those in force in front. */
  readonly byStart: ReadonlyMap<string, readonly DivisionRow[]>
  /** Codes of what became part of a division. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>
  /** Counties in force by the first four digits. */
  readonly counties: ReadonlyMap<string, readonly DivisionRow[]>
}

let index: Index | undefined

function load(): Index {
  const byCode = new Map<string, DivisionRow[]>()
  const byStart = new Map<string, DivisionRow[]>()
  const predecessors = new Map<string, string[]>()
  const counties = new Map<string, DivisionRow[]>()
  const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const values = map.get(key)
    if (values === undefined) map.set(key, [value])
    else values.push(value)
  }
  for (const row of everyDivision()) {
    put(byCode, row.code, row)
    put(byStart, row.name.charAt(0), row)
    for (const successor of row.successors) put(predecessors, successor, row.code)
    if (row.inForce && !row.code.endsWith('00')) put(counties, row.code.slice(0, 4), row)
  }
  return { byCode, byStart, predecessors, counties }
}

/**
 * A code, what went into it, and what it went into: people go on writing names that are gone. What gave a part of itself
 * and is in force still is another division: 余杭区 for 临平区.
 */
function relatedTo(code: string, { byCode, predecessors }: Index): ReadonlySet<string> {
  const isInForce = (other: string): boolean => byCode.get(other)?.some(({ inForce }) => inForce) === true
  const related = new Set([code])
  for (const known of related) {
    for (const before of predecessors.get(known) ?? []) if (!isInForce(before)) related.add(before)
  }
  const later = isInForce(code) ? [] : [code]
  for (const known of later) {
    for (const row of byCode.get(known) ?? []) {
      for (const successor of row.successors) {
        if (!related.has(successor)) later.push(successor)
        related.add(successor)
      }
    }
  }
  return related
}

const namesIn = (codes: Iterable<string>, { byCode }: Index): string[] => {
  const names = new Set<string>()
  for (const code of codes) {
    for (const row of [...(byCode.get(code) ?? [])].reverse()) names.add(row.name)
  }
  return [...names]
}

const prefectureOf = (code: string): string => `${code.slice(0, 4)}00`

/** What is known of a code, kept from call to call: forms check the same division at each key. */
interface Known {
  readonly related: ReadonlySet<string>
  readonly prefectures: ReadonlySet<string>
  readonly names: { readonly prefecture: readonly string[]; readonly county: readonly string[] }
}

const kept = /* @__PURE__ */ new Map<string, Known>()

function knownOf(code: string, all: Index): Known {
  const known = kept.get(code)
  if (known !== undefined) return known
  const related = relatedTo(code, all)
  const prefectures = new Set([...related].map(prefectureOf))
  const isProvince = code.endsWith('0000')
  const names = {
    prefecture: Object.freeze(isProvince ? [] : namesIn(prefectures, all)),
    county: Object.freeze(code.endsWith('00') ? [] : namesIn(related, all)),
  }
  const fresh = { related, prefectures, names: Object.freeze(names) }
  kept.set(code, fresh)
  return fresh
}

function namesOf(code: string): Known['names'] | undefined {
  index ??= load()
  return index.byCode.has(code) ? knownOf(code, index).names : undefined
}

/** Names that any town may give to a part of it. */
const EVERYWHERE = /^(?:[东西南北新老旧中]?城|郊|矿|市|新)区$/

/** Names of counties that are told apart all over the country; of districts there are many of one name. */
const UNMISTAKABLE = /^.{2,}[县市旗]$|^.{3,}区$/

/** What makes a name in front of it that of a road or a market. */
const NAMED_AFTER = /^(?:大[道街]|[路街道巷场])/

const isNear = (code: string, other: string): boolean => code.slice(0, 2) === other.slice(0, 2)

function isAnother(text: string, code: string): boolean {
  index ??= load()
  const { related, prefectures } = index.byCode.has(code)
    ? knownOf(code, index)
    : knownOf(`${code.slice(0, 2)}0000`, index)
  const starting = (rows: readonly DivisionRow[] | undefined, at: number): DivisionRow[] =>
    (rows ?? []).filter((row) => text.startsWith(row.name, at) && !NAMED_AFTER.test(text.slice(at + row.name.length)))
  for (const row of starting(index.byStart.get(text.charAt(0)), 0)) {
    if (related.has(row.code) || row.code.endsWith('0000')) continue
    if (row.code.endsWith('00')) {
      if (row.inForce && !prefectures.has(row.code)) return true
    } else if (prefectures.has(prefectureOf(row.code))) return true
    else if (row.inForce && (isNear(row.code, code) ? !EVERYWHERE.test(row.name) : UNMISTAKABLE.test(row.name)))
      return true
  }
  // The county of a city without its unit: 深圳福田区.
  for (const { code: city, stem, inForce } of index.byStart.get(text.charAt(0)) ?? []) {
    if (!inForce || stem.length < 2 || !city.endsWith('00') || !text.startsWith(stem)) continue
    const counties = starting(index.counties.get(city.slice(0, 4)), stem.length)
    if (counties.length > 0 && !counties.some((row) => related.has(row.code))) return true
  }
  return false
}

/** Counties of a name, and the cities that have no counties (东莞市). */
function codesOf(name: string): readonly string[] {
  index ??= load()
  const { byCode, counties } = index
  return findDivision(name).filter((code) => {
    const isLowest = !code.endsWith('00') || (!code.endsWith('0000') && !counties.has(code.slice(0, 4)))
    return isLowest && byCode.get(code)?.some(({ inForce }) => inForce) === true
  })
}

/**
 * The names of the divisions for `parsePostalAddress` and the checks of whole filings: passed as their option `divisions`,
 * an address is compared with the division whose code was chosen, in all its spellings and by the names that it had before.
 *
 * @example
 * ```ts
 * const options = { divisionCode: '110102', divisions: divisionNames } as const
 * parsePostalAddress('北京市宣武区广安门内大街1号', options).issues // → []
 * parsePostalAddress('北京市海淀区中关村大街27号', options).issues
 * // → [{ code: 'postal_address.mismatch', severity: 'warning', params: { part: 'division' }, … }]
 * ```
 */
export const divisionNames: DivisionNames = /* @__PURE__ */ Object.freeze({ namesOf, isAnother, codesOf })
