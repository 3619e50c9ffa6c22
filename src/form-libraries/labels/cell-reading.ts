import type { EnumerationName } from '../../data/enumerations/enumeration.ts'
import type { Field } from '../../data/forms/shape.ts'
import { tableWords } from '../../data/labels/table.ts'
import { LONGEST_LIST } from '../../filing/limits.ts'
import { dayInChina, readDate, toIsoDate } from '../../foundation/calendar.ts'
import { tidy } from '../../foundation/text.ts'
import { asText, isList, itemsOf } from '../../foundation/untrusted.ts'
import type { PartialLocale } from '../../locale/locale.ts'
import { cellValue, isEmptyCell } from './cell.ts'
import { foldWord } from './fold-label.ts'
import { optionNamed } from './option-names.ts'

/** What a spreadsheet has made of what was typed. */
export type SheetNumber = 'number' | 'rounded' | 'date'

/** What a cell gives for a field. */
export interface Reading {
  /** `undefined` where nothing can be told: a number whose digits are gone. */
  readonly value: unknown
  readonly made?: SheetNumber
}

/** Digits that a number of JavaScript, and of a spreadsheet, surely has. */
const SURE_DIGITS = 15

/** Days of a spreadsheet that are dates of our times: 1927 to 2119. */
const SERIALS = { least: 10_000, most: 80_000 }

/** Day 0 of spreadsheets, which count 29 February 1900: right from March of that year. */
const DAY_0 = /* @__PURE__ */ Date.UTC(1899, 11, 30)

const DAY = 86_400_000

/** SheetJS is off by the seconds that Shanghai's clocks were set by in 1901. */
const LOCAL_MEAN_TIME = 60_000

/** 2200: what is later is a date of nothing here. */
const LAST_TIME = 7_258_118_400_000

/** Two dates with what stands between them. */
const LONGEST_VALIDITY = 60

const BETWEEN_DATES = /至|到|~|-+|to/g

/** Numbers of these fields have no zero in front that could have gone. */
const NO_LEADING_ZERO: readonly (string | undefined)[] = ['province-code', 'division-code', 'mobile-phone']

/** Fields of a place whose code is asked for and whose name is written. */
const PROVINCE = 'province-code'

/** What a cell says of a field that holds one value. */
export function readCell(field: Field, cell: unknown, locale: PartialLocale | undefined): Reading {
  switch (field.is) {
    case 'text':
      return field.rule === PROVINCE ? provinceIn(cell, locale) : textIn(cell, field.rule, field.joined)
    case 'date':
      return dateOf(cell)
    case 'literal':
      return literalIn(field.value, cell, locale)
    case 'choice':
      return { value: optionNamed(field.enumerations, asText(cell), locale) ?? plain(cell) }
    case 'flag':
    case 'true':
      return { value: flagIn(cell, locale) }
    case 'number':
      return { value: typeof cell === 'string' && /^\s*\d{1,15}(?:\.\d+)?\s*$/.test(cell) ? Number(cell) : cell }
    default:
      return textIn(cell, undefined, undefined)
  }
}

/** The items of a list in one cell: lines, or what stands between commas; `[]` where the cell says that there are none. */
export function readItems(field: Field, cell: unknown, locale: PartialLocale | undefined): readonly unknown[] {
  if (isList(cell))
    return itemsOf(cell, LONGEST_LIST)
      .map(cellValue)
      .filter((item) => !isEmptyCell(item))
      .map(plain)
  if (typeof cell !== 'string') return [plain(cell)]
  if (saysWord('none', cell, locale)) return []
  const isChoice = field.is === 'choices'
  const enumerations = isChoice ? field.enumerations : []
  const named = (text: string): unknown => (isChoice ? (optionNamed(enumerations, text, locale) ?? text) : text)
  if (isChoice && optionNamed(enumerations, cell, locale) !== undefined) return [named(cell)]
  return partsOf(cell, enumerations, locale).map(named)
}

/** Parts of a text by lines where it has some, by punctuation otherwise. */
function partsOf(text: string, options: readonly EnumerationName[], locale: PartialLocale | undefined): string[] {
  const split = (by: RegExp): string[] =>
    text
      .split(by)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .slice(0, LONGEST_LIST + 1)
  const lines = split(/[\r\n]+/)
  if (lines.length > 1) return lines
  const parts = split(/[、,，;；|]/)
  if (parts.length > 1 || options.length === 0) return parts.length > 1 ? parts : split(/[、,，;；|\s]+/)
  // 博客/个人空间 is one option; 网站建设/其他 are two.
  const finer = split(/[/\s]+/)
  return finer.every((part) => optionNamed(options, part, locale) !== undefined) ? finer : parts
}

/** Whether a cell says one of the words that stand in a value's place. */
export function saysWord(
  word: 'yes' | 'no' | 'none' | 'entity' | 'principal' | 'long-term',
  cell: unknown,
  locale: PartialLocale | undefined,
): boolean {
  if (typeof cell !== 'string') return false
  const folded = foldWord(cell).replace(/[。.!]+$/, '')
  const own = locale?.cells?.[word]
  return (
    tableWords[word].some((other) => foldWord(other) === folded) ||
    (typeof own === 'string' && foldWord(own) === folded)
  )
}

function flagIn(cell: unknown, locale: PartialLocale | undefined): unknown {
  if (cell === 1 || cell === 0) return cell === 1
  if (saysWord('yes', cell, locale)) return true
  // A box is answered with 无, too.
  return saysWord('no', cell, locale) || saysWord('none', cell, locale) ? false : plain(cell)
}

function provinceIn(cell: unknown, locale: PartialLocale | undefined): Reading {
  const text = asText(cell)
  const name = text.trim().replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '')
  return { value: optionNamed(['server-location'], name, locale) ?? text }
}

function literalIn(value: string, cell: unknown, locale: PartialLocale | undefined): Reading {
  const text = asText(cell)
  return { value: optionNamed(['service-type'], text, locale) ?? (foldWord(text) === value ? value : text) }
}

function textIn(cell: unknown, rule: string | undefined, joined: string | undefined): Reading {
  if (isList(cell)) {
    const items = itemsOf(cell, LONGEST_LIST)
      .map(cellValue)
      .filter((item) => !isEmptyCell(item))
    return { value: items.map(asText).join(joined ?? '、') }
  }
  if (typeof cell !== 'number') return { value: plain(cell) }
  if (!Number.isSafeInteger(cell) || Math.abs(cell) >= 10 ** SURE_DIGITS) return { value: undefined, made: 'rounded' }
  const text = String(cell)
  // Eleven digits from 1 on are a mobile number, whole.
  return NO_LEADING_ZERO.includes(rule) || /^1\d{10}$/.test(text) ? { value: text } : { value: text, made: 'number' }
}

function dateOf(cell: unknown): Reading {
  if (typeof cell === 'number') {
    const written = readDate(String(cell))
    if (written !== undefined) return { value: written }
    const isSerial = cell >= SERIALS.least && cell <= SERIALS.most
    return isSerial ? { value: dayAt(DAY_0 + Math.floor(cell) * DAY), made: 'date' } : { value: String(cell) }
  }
  if (typeof cell === 'string') {
    if (saysWord('long-term', cell, undefined)) return { value: 'long-term' }
    return { value: readDate(tidy(cell)) ?? cell }
  }
  return { value: plain(cell) }
}

/** The day of a time in UTC. */
function dayAt(time: number): string {
  const date = new Date(time)
  return toIsoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** What is neither a text nor a number, a flag or a list is text; a date is its day in China. */
function plain(cell: unknown): unknown {
  if (typeof cell === 'bigint') return String(cell)
  if (!(cell instanceof Date)) return cell
  const time = cell.getTime()
  return Math.abs(time) < LAST_TIME ? dayInChina(time + LOCAL_MEAN_TIME) : cell
}

/** The two dates of a validity in one cell: `2015-06-01至长期`. */
export function readValidity(
  cell: unknown,
  locale: PartialLocale | undefined,
): { readonly from: string; readonly until: string } | undefined {
  if (typeof cell !== 'string' || cell.length > LONGEST_VALIDITY) return undefined
  const text = tidy(cell).toLowerCase()
  BETWEEN_DATES.lastIndex = 0
  for (let match = BETWEEN_DATES.exec(text); match !== null; match = BETWEEN_DATES.exec(text)) {
    const from = readDate(text.slice(0, match.index).trim())
    const end = text.slice(match.index + match[0].length).trim()
    const until = readDate(end) ?? (saysWord('long-term', end, locale) ? 'long-term' : undefined)
    if (from !== undefined && until !== undefined) return { from, until }
  }
  return undefined
}
