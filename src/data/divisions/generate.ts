import { Converter } from 'opencc-js'
import { DIGITS, pack } from '../packed.ts'
import { banner, dateOf, readTsv } from '../read-tsv.ts'
import { DIRECT, LITERAL, PAGES, SECOND, SINGLES, SUFFIXES } from './names-alphabet.ts'

const SOURCE = new URL('./source.tsv', import.meta.url)
const FURTHER = new URL('./further.tsv', import.meta.url)

const FIRST = 110000

/** Years that a code may outlive its division before a birth date is worth a warning. */
const GRACE = 2
/** End years are kept as eras only: a soft check needs no more, and exact years would double the size of the parser. */
const ERAS = [1990, 2004]

/**
 * Cities of a county's rank that lay in a prefecture had numbers 19 and 20 of it until the standard's edition of 1988 gave
 * them numbers of their own. Lists have 24 of them; numbers of others are reported as genuine (321119 of 丹阳市:
 * jxlwqq/id-validator.py, issue 20), and 20 stood for the town of a prefecture in the editions of 1980 and 1982.
 */
const CITY_NUMBERS = [19, 20]
const CITY_NUMBERS_UNTIL = 1988

/** Codes and the last year of those that are not in force. */
interface Codes {
  readonly known: Set<number>
  readonly until: Map<number, number>
  readonly current: Set<number>
}

/** Every code ever in force, and those that stand in numbers besides. */
function readCodes() {
  const codes: Codes = { known: new Set(), until: new Map(), current: new Set() }
  const { known, until, current } = codes
  for (const row of readTsv(SOURCE)) {
    if (row.level === 'province') continue
    const code = Number(row.code)
    known.add(code)
    // 市辖区 (xxxx01) of a prefecture stands in real numbers and in no list.
    if (row.level === 'prefecture') known.add(code + 1)
    if (row.until === '') current.add(code)
    else until.set(code, Math.max(until.get(code) ?? 0, Number(row.until)))
  }
  addFurther(codes)
  addCityNumbers(codes)
  return { codes: [...known].sort((a, b) => a - b), until, current }
}

function addFurther({ known }: Codes): void {
  for (const { codes = '' } of readTsv(FURTHER)) {
    const [first = 0, last = first] = codes.split('-').map(Number)
    for (let code = first; code <= last; code++) {
      if (known.has(code)) throw new Error(`further.tsv: ${code} is known`)
      known.add(code)
    }
  }
}

function addCityNumbers({ known, until }: Codes): void {
  for (const { code, level, name = '', from } of readTsv(SOURCE)) {
    if (level !== 'prefecture' || !name.endsWith('市') || Number(from) > CITY_NUMBERS_UNTIL) continue
    for (const number of CITY_NUMBERS) {
      const city = Number(code) + number
      if (known.has(city)) continue
      known.add(city)
      until.set(city, CITY_NUMBERS_UNTIL)
    }
  }
}

/** Alternating gap and run lengths. */
function packGaps(codes: readonly number[]): string {
  let runs = ''
  let position = FIRST
  for (let index = 0; index < codes.length; ) {
    const start = codes[index]!
    let length = 1
    while (codes[index + length] === start + length) length++
    runs += pack(start - position) + pack(length)
    position = start + length
    index += length
  }
  return runs
}

/** Run lengths times the number of eras, plus the era of the run. */
function packEras(eras: readonly number[]): string {
  let ends = ''
  for (let index = 0; index < eras.length; ) {
    let length = 1
    while (eras[index + length] === eras[index]) length++
    ends += pack(length * (ERAS.length + 1) + eras[index]!)
    index += length
  }
  return ends
}

/** The date of the table, which no row is newer than. */
function dateOfTable(): string {
  const date = dateOf(SOURCE, FURTHER)
  for (const { code, from, until } of readTsv(SOURCE)) {
    if (Math.max(Number(from), Number(until)) > Number(date.slice(0, 4)))
      throw new Error(`divisions: ${code} is newer than the date in the first line, ${date}`)
  }
  return date
}

/** Counties that are gone since: programs for filings still offer them. Who went before is told by the eras alone. */
const GONE_SINCE = 2000

/** The county codes in force that took the place of one that is gone, by its successors and theirs. */
function inForceAfter(
  code: string,
  next: ReadonlyMap<string, readonly string[]>,
  met: readonly string[] = [],
): string[] {
  const successors = next.get(code)
  if (successors === undefined) return [code]
  return successors.filter((one) => !met.includes(one)).flatMap((one) => inForceAfter(one, next, [...met, code]))
}

/** Gap to the code, years since {@link GONE_SINCE}, how many took its place, and how far from it each is. */
function packGone(): string {
  const rows = readTsv(SOURCE).filter(({ level }) => level === 'county')
  const inForce = new Set(rows.filter(({ until }) => until === '').map(({ code }) => code!))
  const gone = new Map<string, { until: number; successors: readonly string[] }>()
  for (const { code = '', until = '', successors = '' } of rows) {
    if (inForce.has(code) || Number(until) < (gone.get(code)?.until ?? 0)) continue
    gone.set(code, { until: Number(until), successors: successors === '' ? [] : successors.split(';') })
  }
  const next = new Map([...gone].map(([code, { successors }]) => [code, successors]))
  let packed = ''
  let last = FIRST
  for (const code of [...gone.keys()].sort()) {
    const { until } = gone.get(code)!
    if (until < GONE_SINCE) continue
    const found = [...new Set(inForceAfter(code, next))].filter((one) => inForce.has(one)).sort()
    packed += pack(Number(code) - last) + pack(until - GONE_SINCE) + pack(found.length)
    packed += found.map((one) => packSigned(Number(one) - Number(code))).join('')
    last = Number(code)
  }
  return packed
}

function goneTable(): string {
  const head = banner(
    'source.tsv',
    `Counties that were dissolved since ${GONE_SINCE}, and who took their place. See README.md.`,
  )
  return `${head}/** The year that the years of the table count from. */
export const GONE_SINCE = ${GONE_SINCE}

/** For each code: gap, year, how many took its place, how far from it each of them is (0, -1, 1, -2 … as 0, 1, 2, 3 …). */
export const GONE =
  '${packGone()}'
`
}

export function generate(): Record<string, string> {
  const { codes, until, current } = readCodes()
  const eras = codes.map((code) => {
    const year = current.has(code) ? undefined : until.get(code)
    return year === undefined ? 0 : ERAS.findIndex((era) => year + GRACE <= era) + 1
  })
  const head = banner('source.tsv', 'GB/T 2260 division codes in force at any time since 1981. See README.md.')
  return {
    'divisions/gone-table.ts': goneTable(),
    'divisions/names-table.ts': generateNames(),
    'divisions/misleading-names.ts': generateMisleading(),
    'divisions/place-homonyms.ts': generateHomonyms(),
    'divisions/traditional-names.ts': generateTraditional(),
    'divisions/table.ts': `${head}/** Date of the newest change in the table (ISO). */
export const divisionsVersion = '${dateOfTable()}'

/** First code of the table. */
export const FIRST_CODE = ${FIRST}

/** Every county, prefecture and 市辖区 (xxxx01) code ever in force, as alternating gap and run lengths. */
export const RUNS =
  '${packGaps(codes)}'
`,
    'divisions/eras.ts': `${head}/** Year by which a division of each era had been gone for at least ${GRACE} years; 0: in force, or gone since. */
export const ERAS = [0, ${ERAS.join(', ')}] as const

/** For the codes of RUNS in order: run lengths times ${ERAS.length + 1}, plus the era of the run. */
export const ENDS =
  '${packEras(eras)}'
`,
  }
}

const FIRST_YEAR = 1981
/** What was gone before identity cards began (1984) stands in no number; its names would cost 2 kB. */
const FIRST_NAMED = 1983
/** The code unit below the first one of the dictionary. */
const FIRST_UNIT = 0x2fff

/** Signed numbers: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
const packSigned = (value: number) => pack(value >= 0 ? value * 2 : -value * 2 - 1)

/** Run lengths: value, length, value, length … */
function packRuns(values: readonly number[]): string {
  let text = ''
  for (let index = 0; index < values.length; ) {
    let length = 1
    while (values[index + length] === values[index]) length++
    text += pack(values[index]!) + pack(length)
    index += length
  }
  return text
}

interface Row {
  readonly code: string
  readonly stem: string
  /** Index into SUFFIXES. */
  readonly suffix: number
  readonly from: number
  /** First year no longer in force. */
  readonly until: number | undefined
  readonly successors: readonly (readonly [code: string, year: number])[]
}

function readRows(): Row[] {
  const rows = readTsv(SOURCE).map((row): Row => {
    const name = row.name!
    const suffix = SUFFIXES.findIndex((unit) => name.endsWith(unit) && name.length > unit.length)
    const until = row.until === '' ? undefined : Number(row.until)
    const all = row.successors === '' ? [] : row.successors!.split(';')
    const whole = all.filter((text) => !text.includes('['))
    // What a division ceded while it went on existing ([year]) matters only where nothing says what became of it.
    const successors = until === undefined ? [] : whole.length > 0 ? whole : all
    return {
      code: row.code!,
      stem: name.slice(0, name.length - SUFFIXES[suffix]!.length),
      suffix,
      from: Number(row.from),
      until,
      successors: successors.map((text) => [text.slice(0, 6), Number(/\[(\d+)\]/.exec(text)?.[1] ?? until)]),
    }
  })
  return rows
    .filter((row) => row.until === undefined || row.until > FIRST_NAMED)
    .sort((a, b) => (a.code === b.code ? a.from - b.from : a.code < b.code ? -1 : 1))
}

/** Codes in order, one per code, name and period: gap plus one and run length in turn. */
function packCodes(rows: readonly Row[]): string {
  let codes = ''
  let position = FIRST
  for (let index = 0; index < rows.length; ) {
    const start = Number(rows[index]!.code)
    let length = 1
    while (Number(rows[index + length]?.code) === start + length) length++
    // One more than the gap: a code that stands twice goes back by one.
    codes += pack(start - position + 1) + pack(length)
    position = start + length
    index += length
  }
  return codes
}

/** For each row the rows of its successors. */
function targetsOf(rows: readonly Row[]): number[][] {
  const at = (code: string, year: number) =>
    rows.findIndex((row) => row.code === code && row.from <= year && (row.until === undefined || row.until > year))
  return rows.map((row) =>
    row.successors.map(([code, year]) => {
      const index = at(code, year)
      if (index < 0) throw new Error(`divisions: ${row.code} has the successor ${code}, unknown in ${year}`)
      return index
    }),
  )
}

/** Ends, numbers of successors, and the distances to them. */
function packSuccessors(rows: readonly Row[], targets: readonly (readonly number[])[]) {
  const counts: number[] = []
  let distances = ''
  let distance = 0
  const ends = rows.map((row, index) => {
    if (row.until === undefined) return 0
    const [first] = targets[index]!
    counts.push(targets[index]!.length)
    for (const target of targets[index]!) {
      distances += packSigned(target - index - distance)
      distance = target - index
    }
    return first !== undefined && rows[first]!.from === row.until ? 1 : row.until - FIRST_YEAR + 2
  })
  return { ends: packRuns(ends), counts: packRuns(counts), distances }
}

/** Symbols of the characters of these stems: frequent ones have one of their own, the others a page and a place on it. */
function alphabetOf(stems: readonly string[]) {
  const frequency = new Map<string, number>()
  for (const character of stems.join('')) frequency.set(character, (frequency.get(character) ?? 0) + 1)
  const byFrequency = [...frequency.keys()].sort((a, b) => frequency.get(b)! - frequency.get(a)! || (a < b ? -1 : 1))
  const common = byFrequency.slice(0, SINGLES.length)
  const others = byFrequency.slice(SINGLES.length).sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0))
  if (others.length > PAGES.length * SECOND.length) throw new Error('divisions: the name alphabet is too small')
  const symbols = new Map(common.map((character, index) => [character, SINGLES.charAt(index)]))
  let gaps = ''
  let unit = FIRST_UNIT
  for (const [index, character] of others.entries()) {
    const page = PAGES.charAt(Math.floor(index / SECOND.length))
    symbols.set(character, page + SECOND.charAt(index % SECOND.length))
    gaps += pack(character.charCodeAt(0) - unit - 1)
    unit = character.charCodeAt(0)
  }
  return { symbols, common: common.join(''), others: gaps }
}

/** Names in symbols, without those whose stem is the first successor's. */
function packNames(rows: readonly Row[], targets: readonly (readonly number[])[]) {
  const borrowed = rows.map((row, index) => {
    const first = targets[index]![0]
    return first !== undefined && rows[first]!.stem === row.stem
  })
  const { symbols, common, others } = alphabetOf(rows.filter((_, index) => !borrowed[index]).map(({ stem }) => stem))
  let names = ''
  let units = ''
  for (const [index, row] of rows.entries()) {
    const unit = DIRECT.charAt(row.suffix)
    if (targets[index]!.length > 0) units += borrowed[index] ? unit : LITERAL
    if (borrowed[index]) continue
    for (const character of row.stem) names += symbols.get(character)!
    names += unit
  }
  return { names, units, common, others }
}

function generateNames(): string {
  const rows = readRows()
  const targets = targetsOf(rows)
  const { ends, counts, distances } = packSuccessors(rows, targets)
  const { names, units, common, others } = packNames(rows, targets)
  const starts = rows.map((row) => DIGITS.charAt(row.from - FIRST_YEAR)).join('')
  let text = banner('source.tsv', 'Names, years and successors of the division codes since 1981. See README.md.')
  const add = (name: string, about: string, value: string): void => {
    text += `/** ${about} */\nexport const ${name} =\n  '${value}'\n\n`
  }
  // The order of the columns is the one that compresses best.
  add('DISTANCES', 'Distances in rows to each successor, less the one before.', distances)
  add('NAMES', 'The other names: symbols of the stem and the symbol of the unit.', names)
  add('OTHERS', 'The other characters, as gaps between their code units.', others)
  add(
    'ENDS',
    `End of each row: 0 in force, 1 the first year of its first successor, otherwise years since ${FIRST_YEAR} plus 2; in runs.`,
    ends,
  )
  add('COMMON', 'The characters of the names that have a symbol of their own.', common)
  add('COUNTS', 'How many successors each row has that is not in force, in runs.', counts)
  add(
    'UNITS',
    "For each row with a successor: its unit, where its stem is the first successor's; or the sign that it is not.",
    units,
  )
  add('CODES', 'Codes in order, one per code, name and period: gap plus one and run length in turn.', packCodes(rows))
  add('STARTS', `First years since ${FIRST_YEAR}, one digit per row.`, starts)
  return `${text.trimEnd()}\n`
}

/**
 * What else begins or ends in an address by a character of these names: a town (镇, 乡), a village (村), a street (路, 街, 弄,
 * 号, 道里), an estate (园, 社, 苑), a crossing (交口), a door (三门); another unit (沙市区, 社旗县, 西盟县); a zone that is no district,
 * by what stands in front of 区 (园, 集, 心, 流, 济).
 */
const MISLEADING_COUNTY =
  /[镇乡村路街弄号园社苑]|道里|交口|[一二三四五六七八九十][座门房户铺馆]|[市县区旗][市县区旗]$|盟.+县$|[集心流济]区$|锦旗$/
const MISLEADING_PREFECTURE = /[镇乡村]/

/** 孟村回族自治县 is 孟村县 to people, 东乡族自治县 东乡县. */
function shortened(name: string): string {
  const stem = name.replace(/(?:(?:布依|仡佬|哈尼|拉祜|保安|东乡|撒拉|[回苗侗彝佤])族)+自治县$/, '')
  return `${stem === '' ? name.slice(0, 2) : stem.replace(/[市县区旗]$/, '')}${name.slice(-1)}`
}

/** Names in force in which a character looks like the end of a division, or like what lies in one. */
function generateMisleading(): string {
  const rows = readTsv(SOURCE).filter((row) => row.until === '')
  const namesAt = (level: string, misleading: RegExp): readonly string[] =>
    rows.filter((row) => row.level === level && misleading.test(row.name!)).map(({ name }) => name!)
  const counties = namesAt('county', MISLEADING_COUNTY).flatMap((name) => [name, shortened(name)])
  const prefectures = namesAt('prefecture', MISLEADING_PREFECTURE).map((name) => name.slice(0, -1))
  const text = banner('source.tsv', 'Names in which a character looks like a part of an address. See README.md.')
  return `${text}/** Of counties, with their unit. */
export const MISLEADING_COUNTIES =
  '${[...new Set(counties)].join(' ')}'

/** Of prefectures, without their unit. */
export const MISLEADING_PREFECTURES = '${prefectures.join(' ')}'
`
}

/** Short names that are ordinary words, by level; each must be that of a division in force. */
function generateHomonyms(): string {
  const rows = readTsv(SOURCE).filter((row) => row.until === '')
  let text = banner('homonyms.tsv', 'Short names of divisions that are ordinary words. See README.md.')
  for (const { level = '', words = '' } of readTsv(new URL('./homonyms.tsv', import.meta.url))) {
    for (const word of words.split(' ')) {
      if (!rows.some((row) => row.level === level && row.name!.startsWith(word)))
        throw new Error(`homonyms.tsv: ${word}`)
    }
    text += `/** Of ${level === 'county' ? 'county-level cities' : 'prefectures'}. */\n`
    text += `export const ${level.toUpperCase()}_HOMONYMS =\n  '${words}'\n\n`
  }
  return `${text.trimEnd()}\n`
}

/** Characters of the words for the other parts of an address: 号, 楼, 镇, 开发区, 大厦. */
const ADDRESS_WORDS =
  '号楼层栋幢单门镇乡庄区园厂厦场会组队铺馆边侧对岗湾坞沟岭坝围营桥办处经开发广国际电业软创学医邮户间库档铁线总团连渔农长马头华万达广实验团结联东风红旗龙凤丰兴荣荫云亿伟伦侨侠'

/** Traditional forms, in the characters of Hong Kong, Taiwan and of print, of what stands in names and addresses. */
function generateTraditional(): string {
  const names = readTsv(SOURCE).map(({ name = '' }) => name)
  const simplified = [...new Set([...names.join(''), ...ADDRESS_WORDS])].sort()
  const pairs = new Map<string, string>()
  for (const to of ['t', 'tw', 'hk'] as const) {
    const convert = Converter({ from: 'cn', to })
    // Each character alone, and in its name: 钟 is 鍾 or 鐘.
    for (const plain of [...simplified, ...names]) {
      const forms = convert(plain)
      if (forms.length !== plain.length) continue
      for (let index = 0; index < plain.length; index++) {
        const form = forms.charAt(index)
        // A form that is itself a character of names stays what it is.
        if (form !== plain.charAt(index) && !simplified.includes(form)) pairs.set(form, plain.charAt(index))
      }
    }
  }
  const text = banner('source.tsv', 'Traditional characters of names of divisions and of addresses. See README.md.')
  return `${text}export const TRADITIONAL =\n  '${[...pairs.keys()].join('')}'\n\n/** Each at the place of its traditional form. */\nexport const SIMPLIFIED =\n  '${[...pairs.values()].join('')}'\n`
}
