import { type IsoDate, isIsoDate } from '../../foundation/calendar.ts'
import { DIGITS, unpack } from '../packed.ts'
import { DIRECT, PAGES, SECOND, SINGLES, SUFFIXES } from './names-alphabet.ts'
import { CODES, COMMON, COUNTS, DISTANCES, ENDS, NAMES, OTHERS, STARTS, UNITS } from './names-table.ts'

/**
 * Names of the division codes (行政区划代码, GB/T 2260) in force at any time since 1984, for pickers, addresses and
 * messages. A code may have had several names and periods (130107 井陉矿区 1983–89 and since 1992; 120110 东郊区, then
 * 东丽区), so a year belongs to a question about the past. Source and license: README.md beside this file. Read 2026-11-21.
 */
export interface DivisionPeriod {
  /** The name of the division itself, unit included: 南山区. */
  readonly name: string
  /** First year in force. */
  readonly from: number
  /** First year no longer in force; absent for what is in force today. */
  readonly until?: number
}

interface Row {
  readonly code: string
  readonly stem: string
  readonly unit: string
  readonly from: number
  /** Infinity for what is in force. */
  readonly until: number
}

/**
 * The rows by column, in the order of their codes: thousands of objects of their own, all of which stay, would cost
 * more time than unpacking them.
 */
interface Table {
  /** The rows of a code follow each other, the oldest first. */
  readonly codes: Int32Array
  readonly stems: readonly string[]
  readonly units: readonly string[]
  readonly from: Uint16Array
  /** 0 for what is in force. */
  readonly until: Uint16Array
  /** Where the successors of a row begin; they end where those of the next one begin. */
  readonly successorsAt: Uint16Array
  readonly successors: readonly number[]
}

const FIRST_YEAR = 1981

let table: Table | undefined

/** The rows, unpacked on first use. */
function load(): Table {
  const codes = unpackCodes()
  const size = codes.length
  const ends = unpackRuns(ENDS)
  const counts = unpackRuns(COUNTS)
  const distances = unpack(DISTANCES)
  const names = unpackNames()
  const stems: string[] = []
  const units: string[] = []
  const from = new Uint16Array(size)
  const until = new Uint16Array(size)
  const successorsAt = new Uint16Array(size + 1)
  const successors: number[] = []
  let [gone, next, related, written, distance] = [0, 0, 0, 0, 0]
  for (let index = 0; index < size; index++) {
    from[index] = FIRST_YEAR + DIGITS.indexOf(STARTS.charAt(index))
    successorsAt[index] = successors.length
    for (let count = ends[index] === 0 ? 0 : counts[gone++]!; count > 0; count--) {
      const signed = distances[next++]!
      distance += signed % 2 === 0 ? signed / 2 : -(signed + 1) / 2
      successors.push(index + distance)
    }
    const unit = successors.length > successorsAt[index]! ? DIRECT.indexOf(UNITS.charAt(related++)) : -1
    // The stem may be the first successor's, which may stand further down.
    if (unit < 0) {
      stems.push(names.stems[written]!)
      units.push(names.units[written++]!)
    } else {
      stems.push('')
      units.push(SUFFIXES[unit]!)
    }
  }
  successorsAt[size] = successors.length

  const stemOf = (index: number): string => stems[index]! || stemOf(successors[successorsAt[index]!]!)
  for (let index = 0; index < size; index++) {
    const end = ends[index]!
    // Ends with its first successor's beginning, or in a year of its own.
    if (end > 0) until[index] = end === 1 ? from[successors[successorsAt[index]!]!]! : FIRST_YEAR + end - 2
    if (stems[index] === '') stems[index] = stemOf(index)
  }
  return { codes, stems, units, from, until, successorsAt, successors }
}

/** Runs of consecutive codes: the gap in front of a run, and its length. */
function unpackCodes(): Int32Array {
  const codes: number[] = []
  const runs = unpack(CODES)
  let code = 110000
  for (let index = 0; index < runs.length; index += 2) {
    code += runs[index]! - 1
    for (let count = runs[index + 1]!; count > 0; count--) codes.push(code++)
  }
  return Int32Array.from(codes)
}

/** One row as an object. */
function rowOf({ codes, stems, units, from, until }: Table, index: number): Row {
  return {
    code: String(codes[index]),
    stem: stems[index]!,
    unit: units[index]!,
    from: from[index]!,
    until: until[index] || Infinity,
  }
}

/** Values of runs: value, length, value, length … */
function unpackRuns(packed: string): number[] {
  const values: number[] = []
  const runs = unpack(packed)
  for (let index = 0; index < runs.length; index += 2) {
    for (let count = runs[index + 1]!; count > 0; count--) values.push(runs[index]!)
  }
  return values
}

/** Stem and unit of every name that is written out. */
function unpackNames(): { readonly stems: readonly string[]; readonly units: readonly string[] } {
  const others: string[] = []
  let codeUnit = 0x2fff
  for (const gap of unpack(OTHERS)) {
    codeUnit += gap + 1
    others.push(String.fromCharCode(codeUnit))
  }
  const stems: string[] = []
  const units: string[] = []
  let stem = ''
  for (let index = 0; index < NAMES.length; index++) {
    const symbol = NAMES.charAt(index)
    const unit = DIRECT.indexOf(symbol)
    const page = PAGES.indexOf(symbol)
    if (unit >= 0) {
      stems.push(stem)
      units.push(SUFFIXES[unit]!)
      stem = ''
    } else if (page >= 0) stem += others[page * SECOND.length + SECOND.indexOf(NAMES.charAt(++index))]!
    else stem += COMMON.charAt(SINGLES.indexOf(symbol))
  }
  return { stems, units }
}

/** Where the rows of a code begin; the end of the table where there are none. */
function firstOf({ codes }: Table, code: number): number {
  let low = 0
  let high = codes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (codes[middle]! < code) low = middle + 1
    else high = middle
  }
  return low
}

/** Places in the table of the rows of a code. */
function placesOf(code: string): number[] {
  table ??= load()
  if (typeof code !== 'string' || !/^\d{6}$/.test(code)) return []
  const wanted = Number(code)
  const places: number[] = []
  for (let index = firstOf(table, wanted); table.codes[index] === wanted; index++) places.push(index)
  return places
}

function rowsOf(code: string): readonly Row[] {
  return placesOf(code).map((index) => rowOf(table!, index))
}

/** The row in force in `year`; without a year the one in force today, or the last one. */
function rowAt(code: string, year?: number): Row | undefined {
  const rows = rowsOf(code)
  if (year === undefined) return rows[rows.length - 1]
  return rows.find((row) => row.from <= year && year < row.until)
}

/** The prefecture or province over `row`, as it was called in `year` or in any year of the row. */
function above(row: Row, code: string, year: number): Row | undefined {
  return rowAt(code, year) ?? rowsOf(code).find((other) => other.from < row.until && row.from < other.until)
}

/** Province, prefecture and county of a row, from the top; without the levels that it does not have. */
function chainOf(row: Row, year?: number): readonly Row[] {
  const { code } = row
  const when = year ?? Math.min(row.until - 1, 9999)
  const chain: Row[] = []
  for (const digits of [2, 4]) {
    const upper = `${code.slice(0, digits)}${'0'.repeat(6 - digits)}`
    const found = upper === code ? undefined : above(row, upper, when)
    if (found !== undefined && found !== chain[0]) chain.push(found)
  }
  return [...chain, row]
}

const nameOf = (row: Row): string => row.stem + row.unit

/**
 * Full name of a division: province, prefecture, county.
 *
 * @param options `on`: the name as of the year of that date; `undefined` where the code was not in force then.
 * Without it the present name, or for a code that is gone the last one.
 *
 * @example
 * ```ts
 * divisionName('440305')                       // → '广东省深圳市南山区'
 * divisionName('110221')                       // → '北京市昌平县'
 * divisionName('422401', { on: '1990-01-01' }) // → '湖北省荆州地区仙桃市'
 * divisionName('999999')                       // → undefined
 * ```
 */
export function divisionName(code: string, options?: { readonly on?: IsoDate }): string | undefined {
  const day: unknown = options?.on
  if (day !== undefined && day !== null && !isIsoDate(day)) {
    throw new RangeError("beian: the option 'on' must be a date such as '1990-06-01'")
  }
  const year = typeof day === 'string' ? Number(day.slice(0, 4)) : undefined
  const row = rowAt(code, year)
  return row && chainOf(row, year).map(nameOf).join('')
}

/**
 * Name and two-digit code of the province of a code; `undefined` where there is none.
 *
 * @example
 * ```ts
 * provinceOf('440305') // → { code: '44', name: '广东省' }
 * provinceOf('44')     // → { code: '44', name: '广东省' }
 * ```
 */
export function provinceOf(code: string): { readonly code: string; readonly name: string } | undefined {
  if (typeof code !== 'string') return undefined
  const digits = code.slice(0, 2)
  const row = rowAt(`${digits}0000`)
  return row && { code: digits, name: nameOf(row) }
}

/**
 * Every period of a code, the oldest first.
 *
 * @example
 * ```ts
 * divisionYears('120110') // → [{ name: '东郊区', from: 1981, until: 1992 }, { name: '东丽区', from: 1992 }]
 * ```
 */
export function divisionYears(code: string): readonly DivisionPeriod[] {
  return rowsOf(code).map((row) => {
    const period = { name: nameOf(row), from: row.from }
    return row.until === Infinity ? period : { ...period, until: row.until }
  })
}

/**
 * Codes of the divisions that took over when a code was given up; empty for a code in force and for one whose
 * successor is not recorded. A successor may be gone in turn.
 *
 * @example
 * ```ts
 * divisionSuccessors('110103') // → ['110101']
 * divisionSuccessors('110105') // → []
 * ```
 */
export function divisionSuccessors(code: string): readonly string[] {
  const last = placesOf(code).pop()
  if (last === undefined) return []
  const { codes, successors, successorsAt } = table!
  return successors.slice(successorsAt[last], successorsAt[last + 1]).map((index) => String(codes[index]))
}

// Names of peoples in the names of autonomous divisions, which short names leave out: 恩施 for 恩施土家族苗族自治州.
const PEOPLES =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各)(?:族)?$/

/** The ways to write the name of a division: whole, without the unit, without the peoples, and with 州 for 自治州. */
function formsOf(row: Row): readonly string[] {
  const forms = [nameOf(row)]
  let short = row.stem
  // One character is no name without its unit: 单县, 息县.
  if (short.length > 1) forms.push(short)
  if (row.code.endsWith('0000')) forms.push(/^(?:内蒙古|黑龙江|..)/.exec(short)![0])
  else if (row.unit.startsWith('自治')) {
    for (let shorter = short; shorter.length > 1; shorter = shorter.replace(PEOPLES, '')) {
      if (shorter === short && forms.includes(short, 2)) break
      short = shorter
      forms.push(short)
    }
    if (row.unit === '自治州') forms.push(`${short}州`)
  }
  return forms
}

/** A division in force. */
export interface DivisionForms {
  readonly code: string
  readonly unit: string
  readonly name: string
  /** The ways to write its name, the whole one first. */
  forms(): readonly string[]
}

/** Every division in force. */
export function divisionsInForce(): readonly DivisionForms[] {
  table ??= load()
  const current: DivisionForms[] = []
  table.until.forEach((until, index) => {
    if (until > 0) return
    const row = rowOf(table!, index)
    current.push({ code: row.code, unit: row.unit, name: nameOf(row), forms: () => formsOf(row) })
  })
  return current
}

/** Code and name of every division in force in a year, or today, by code. */
export function divisionsAt(year: number | undefined): readonly { readonly code: string; readonly name: string }[] {
  table ??= load()
  const { codes, stems, units, from, until } = table
  const found: { readonly code: string; readonly name: string }[] = []
  for (let index = 0; index < codes.length; index++) {
    const end = until[index]!
    if (year === undefined ? end > 0 : year < from[index]! || (end > 0 && year >= end)) continue
    found.push({ code: String(codes[index]), name: stems[index]! + units[index]! })
  }
  return found
}

/**
 * The codes from the province down to a division: what a cascader made of `divisionTree` shows a stored `divisionCode` by.
 * Levels that a place does not have are left out, as in the tree; of a code that there is not, nothing.
 *
 * @example
 * ```ts
 * divisionPath('440305') // → ['440000', '440300', '440305']
 * divisionPath('110105') // → ['110000', '110105']
 * ```
 */
export function divisionPath(code: string): string[] {
  const row = rowAt(code)
  return row === undefined ? [] : chainOf(row).map((upper) => upper.code)
}

/** A division in one of its periods. */
export interface DivisionRow {
  readonly code: string
  readonly name: string
  readonly stem: string
  readonly inForce: boolean
  /** Codes of what took over; empty for what is in force. */
  readonly successors: readonly string[]
}

/** Every division in every period since 1984, by code. */
export function everyDivision(): readonly DivisionRow[] {
  table ??= load()
  const { codes, successors, successorsAt } = table
  return Array.from(codes, (_, index): DivisionRow => {
    const row = rowOf(table!, index)
    return {
      code: row.code,
      name: nameOf(row),
      stem: row.stem,
      inForce: row.until === Infinity,
      successors: successors
        .slice(successorsAt[index], successorsAt[index + 1])
        .map((successor) => String(codes[successor])),
    }
  })
}

/**
 * Codes of every division of a name, those in force first. The unit may be missing (南山), and the province and the
 * prefecture may stand in front, whole or short (广东省深圳市南山区, 广东深圳南山).
 *
 * @example
 * ```ts
 * findDivision('南山区')             // → ['230404', '440305']
 * findDivision('广东省深圳市南山区') // → ['440305']
 * findDivision('崇文区')             // → ['110103']
 * ```
 */
export function findDivision(name: string): readonly string[] {
  if (typeof name !== 'string' || name.length > 64) return []
  const wanted = name.replace(/\s/g, '')
  table ??= load()
  const current = new Set<string>()
  const gone = new Set<string>()
  for (let index = 0; index < table.codes.length; index++) {
    if (!wanted.includes(table.stems[index]!.slice(0, 2))) continue
    const row = rowOf(table, index)
    if (!formsOf(row).some((form) => endsChain(row, wanted, form))) continue
    if (row.until === Infinity) current.add(row.code)
    else gone.add(row.code)
  }
  return [...current, ...[...gone].filter((code) => !current.has(code))]
}

/** Whether `wanted` is `form` with nothing, or the levels above `row`, in front of it. */
function endsChain(row: Row, wanted: string, form: string): boolean {
  if (!wanted.endsWith(form)) return false
  let rest = wanted.slice(0, wanted.length - form.length)
  const uppers = chainOf(row).slice(0, -1)
  for (let index = uppers.length - 1; index >= 0 && rest !== ''; index--) {
    const found = formsOf(uppers[index]!).find((upper) => rest.endsWith(upper))
    if (found !== undefined) rest = rest.slice(0, rest.length - found.length)
  }
  return rest === ''
}
